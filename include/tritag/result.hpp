// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

/// One returned tag: its position in the supplied catalogue and its score (thousandths of log-odds; larger is surer).
struct scored_tag {
  std::uint32_t index = 0;  ///< position in the supplied catalogue, from 0
  std::int32_t score = 0;   ///< thousandths of log-odds

  /// The same tag with the same score.
  friend constexpr bool operator==(const scored_tag&, const scored_tag&) = default;
};

/// The tags chosen for one README, best first: a trivially copyable range of at most three.
class result {
 public:
  using value_type = scored_tag;              ///< what it is a range of
  using const_iterator = const scored_tag*;   ///< valid as long as the result
  static constexpr std::size_t capacity = 3;  ///< the most tags that it can hold

  /// The number of tags, 0 to 3.
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// Whether no tag fits.
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  /// The best tag, or `end()`.
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return tags_; }
  /// Behind the last tag.
  [[nodiscard]] constexpr const_iterator end() const noexcept { return tags_ + size_; }
  /// The tag at `position`, which must be below `size()`.
  [[nodiscard]] constexpr const scored_tag& operator[](std::size_t position) const noexcept {
    return tags_[position];
  }
  /// Appends a tag; ignored once `capacity` is reached.
  constexpr void push_back(scored_tag tag) noexcept {
    if (size_ < capacity) tags_[size_++] = tag;
  }

  /// The same tags with the same scores, in the same order.
  friend constexpr bool operator==(const result&, const result&) = default;

 private:
  scored_tag tags_[capacity]{};
  std::size_t size_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
