// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A small set of words, written as text with `|` between them. Asking takes constant time, one step for most words that are
/// not in it.
class word_set {
 public:
  explicit word_set(std::string_view words) {
    std::size_t count = 1;
    for (const char c : words) count += c == '|';
    std::size_t size = 16;
    while (size < 4 * count) size *= 2;
    slots_.resize(size);
    while (!words.empty()) {
      const std::size_t bar = words.find('|');
      const std::uint64_t key = key_of(words.substr(0, bar));
      slots_[place_of(key)] = key;
      words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
    }
  }
  /// `key` is a word's key, or 0 for one that is in no set.
  [[nodiscard]] bool has(std::uint64_t key) const noexcept {
    return slots_[place_of(key)] != 0;
  }

 private:
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const noexcept {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = key & last;
    while (slots_[at] != 0 && slots_[at] != key) at = (at + 1) & last;
    return at;
  }

  plain_vector<std::uint64_t> slots_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
