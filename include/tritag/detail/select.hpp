// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/score.hpp>
#include <tritag/result.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A text with fewer words of prose is a sentence or two.
inline constexpr std::uint32_t few_words = 60;
/// Takes the best of the candidates, which are in order: each place asks for a least score.
class selection {
 public:
  selection(const plain_vector<candidate>& ranked, const linked_catalogue& catalogue, std::uint32_t prose_words) noexcept
      : ranked_(ranked), model_(catalogue.knowledge().model()), near_counts_(model_.near > 0 && !catalogue.fitted() && prose_words < few_words) {}

  /// The least score that the candidate at `place` needs. Those of the model suit whole READMEs; they are kept for the
  /// catalogue that they were fitted for, whose sentences they suit as well.
  [[nodiscard]] std::int32_t least(std::size_t place) const noexcept {
    if (!near_counts_ || place == 0) return model_.least[place];
    const std::int64_t near = std::int64_t{ranked_[0].score} - model_.near;
    return static_cast<std::int32_t>((std::min<std::int64_t>)((std::max<std::int64_t>)(near, model_.least[0]), model_.least[place]));
  }

  [[nodiscard]] result take(int max_tags) const noexcept {
    result chosen;
    for (std::size_t place = 0; place < ranked_.size() && place < static_cast<std::size_t>(max_tags); ++place) {
      if (ranked_[place].score < least(place)) break;
      chosen.push_back({ranked_[place].tag, ranked_[place].score});
    }
    return chosen;
  }

 private:
  const plain_vector<candidate>& ranked_;
  const weights& model_;
  bool near_counts_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
