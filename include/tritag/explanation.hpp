// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

/// What a piece of evidence is: words found in the text (`cue`), or a cause without a place in it.
enum class evidence_kind : unsigned char {
  cue,       ///< words found in the text
  prior,     ///< how often such a tag is chosen at all
  rank,      ///< how the tag stands among the others
  related,   ///< what was found for other concepts
  document,  ///< the document as a whole, such as where the first cue stands
};

/// The name of a kind as it stands in JSON.
[[nodiscard]] constexpr std::string_view to_string(evidence_kind kind) noexcept {
  constexpr std::string_view names[] = {"cue", "prior", "rank", "related", "document"};
  return names[static_cast<std::size_t>(kind)];
}

/// One summand of a tag's score. `zone`, `offset` and `length` (bytes of the text as given) belong to cues only.
struct evidence {
  evidence_kind kind = evidence_kind::cue;  ///< words of the text, or a cause
  /// The cue's text, or the cause's name.
  std::string cue;
  std::string_view zone;    ///< where in the README the cue stands, such as `title`; points to a constant
  std::size_t offset = 0;   ///< where the cue begins, in bytes
  std::size_t length = 0;   ///< how long it is there, in bytes
  std::int32_t points = 0;  ///< thousandths of log-odds, for the tag or (negative) against it
};

/// A tag with the evidence for it; the points of the evidence add up to `score`.
struct explained_tag {
  std::uint32_t index = 0;  ///< position in the supplied catalogue, from 0
  std::string name;         ///< as supplied
  std::int32_t score = 0;   ///< thousandths of log-odds
  /// Why a runner-up was not returned; empty for a returned tag.
  std::string reason;
  std::vector<tritag::evidence> evidence;  ///< the summands of `score`
};

/// The answer to "why": the returned tags, best first, and the next best with the reason they lost.
struct explanation {
  std::vector<explained_tag> tags;        ///< what `classify` returns
  std::vector<explained_tag> runners_up;  ///< at most five, best first
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
