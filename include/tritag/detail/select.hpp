// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <tritag/detail/score.hpp>
#include <tritag/result.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Takes the best of the candidates, which are in order: each place asks for a least score.
inline result select_tags(const std::vector<candidate>& ranked, const weights& model, int max_tags) noexcept {
  result chosen;
  for (std::size_t place = 0; place < ranked.size() && place < static_cast<std::size_t>(max_tags); ++place) {
    if (ranked[place].score < model.least[place]) break;
    chosen.push_back({ranked[place].tag, ranked[place].score});
  }
  return chosen;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
