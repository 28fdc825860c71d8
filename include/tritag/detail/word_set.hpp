// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Flags by word. Asking takes constant time, one step for most words that have none.
class word_flags {
 public:
  /// Gives each of some words, with `|` between them, one flag more.
  void add(std::uint32_t flag, std::string_view words) {
    each_listed(words, [&](std::string_view word) {
      if (4 * (size_ + 1) > slots_.size()) grow();
      slot& at = slots_[place_of(key_of(word))];
      size_ += at.key == 0;
      at = {key_of(word), at.flags | flag};
    });
  }
  /// The flags of a word by its key; 0 is the key of a word that has none.
  [[nodiscard]] std::uint32_t of(std::uint64_t key) const noexcept { return slots_[place_of(key)].flags; }

 private:
  struct slot {
    std::uint64_t key = 0;
    std::uint32_t flags = 0;
  };

  [[nodiscard]] std::size_t place_of(std::uint64_t key) const noexcept {
    const std::size_t last = slots_.size() - 1;
    std::size_t at = key & last;
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & last;
    return at;
  }
  void grow() {
    plain_vector<slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const slot& each : old)
      if (each.key != 0) slots_[place_of(each.key)] = each;
  }

  plain_vector<slot> slots_ = plain_vector<slot>(16);
  std::size_t size_ = 0;
};

/// A small set of words, written as text with `|` between them.
class word_set {
 public:
  explicit word_set(std::string_view words) { flags_.add(1, words); }
  /// Whether it has a word, by its key.
  [[nodiscard]] bool has(std::uint64_t key) const noexcept { return flags_.of(key) != 0; }

 private:
  word_flags flags_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
