// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/tritag.hpp>

#include "text.hpp"

namespace program {

/// Where a cue of an explanation stands in `marked_text::text`.
struct cue_mark {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t tag = 0;    ///< among the returned tags and then the runners-up, from 0
  std::size_t piece = 0;  ///< among the tag's evidence
  std::size_t number = 0; ///< among all cues of the explanation
};

/// A README in UTF-8 (or what should be), with the places of an explanation's cues. The README and
/// the explanation must outlive it.
class marked_text {
public:
  marked_text(std::string_view readme, const tritag::explanation& why) : text_(readme) {
    tritag::detail::plain_vector<std::size_t> origins;
    const tritag::detail::encoding from = tritag::detail::detect_encoding(readme);
    if (from != tritag::detail::encoding::utf8) {
      tritag::detail::utf16_to_utf8(readme, from, converted_, &origins);
      text_ = converted_;
    }
    const auto here = [&](std::size_t offset) {
      if (origins.empty())
        return std::min(offset, text_.size());
      const auto at = std::lower_bound(origins.begin(), origins.end(), offset);
      return std::min(static_cast<std::size_t>(at - origins.begin()), text_.size());
    };
    std::size_t tag = 0;
    for (const auto* list : {&why.tags, &why.runners_up}) {
      for (const tritag::explained_tag& explained : *list) {
        for (std::size_t i = 0; i < explained.evidence.size(); ++i) {
          const tritag::evidence& piece = explained.evidence[i];
          if (piece.kind != tritag::evidence_kind::cue)
            continue;
          marks_.push_back(
              {here(piece.offset), here(piece.offset + piece.length), tag, i, marks_.size()});
        }
        ++tag;
      }
    }
  }
  marked_text(const marked_text&) = delete;
  marked_text& operator=(const marked_text&) = delete;

  [[nodiscard]] std::string_view text() const { return text_; }
  /// In the order of the explanation.
  [[nodiscard]] const std::vector<cue_mark>& marks() const { return marks_; }

private:
  std::string_view text_;
  std::string converted_;
  std::vector<cue_mark> marks_;
};

/// The zones of a whole text, as the classifier reads them; words between two runs are in none.
inline std::vector<tritag::detail::stretch> zones_of(std::string_view text) {
  tritag::detail::plain_vector<tritag::detail::stretch> some;
  std::vector<tritag::detail::stretch> all;
  tritag::detail::definition_scratch scratch;
  tritag::detail::readme_reader reader(text, some);
  bool defined = false;
  reader.read([&] {
    if (!defined)
      tritag::detail::definition_finder(text, some, scratch).run();
    defined = true;
    all.insert(all.end(), some.begin(), some.end());
  });
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return all;
}

} // namespace program
