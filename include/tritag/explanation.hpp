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
enum class evidence_kind : unsigned char { cue, prior, rank, related, document };

/// The name of a kind as it stands in JSON.
[[nodiscard]] constexpr std::string_view to_string(evidence_kind kind) noexcept {
  constexpr std::string_view names[] = {"cue", "prior", "rank", "related", "document"};
  return names[static_cast<std::size_t>(kind)];
}

/// One summand of a tag's score. `zone`, `offset` and `length` (bytes of the text as given) belong to cues only.
struct evidence {
  evidence_kind kind = evidence_kind::cue;
  /// The cue's text, or the cause's name.
  std::string cue;
  std::string_view zone;
  std::size_t offset = 0;
  std::size_t length = 0;
  std::int32_t points = 0;
};

/// A tag with the evidence for it; the points of the evidence add up to `score`.
struct explained_tag {
  std::uint32_t index = 0;
  std::string name;
  std::int32_t score = 0;
  /// Why a runner-up was not returned; empty for a returned tag.
  std::string reason;
  std::vector<tritag::evidence> evidence;
};

/// The answer to "why": the returned tags, best first, and the next best with the reason they lost.
struct explanation {
  std::vector<explained_tag> tags;
  std::vector<explained_tag> runners_up;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
