// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/plain_vector.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Finds which of some numbered things are the same, by their hashes.
class number_table {
 public:
  /// For at most so many things.
  explicit number_table(std::size_t most) {
    std::size_t size = 16;
    while (size < 2 * most) size *= 2;
    slots_.assign(size, 0);
  }
  /// The number of the thing that `same(its number)` holds for; else notes `number`, below 2^32 - 1, and returns that.
  template <class Same>
  std::uint32_t find_or_add(std::uint64_t hash, std::uint32_t number, Same&& same) {
    for (std::size_t slot = static_cast<std::size_t>(hash >> 32);; ++slot) {
      std::uint32_t& found = slots_[slot & (slots_.size() - 1)];
      if (found == 0) found = number + 1;
      if (found == number + 1 || same(found - 1)) return found - 1;
    }
  }

  static std::uint64_t hash(std::string_view text) noexcept {
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15u;
    std::uint64_t sum = text.size();
    std::size_t at = 0;
    for (; text.size() - at >= 8; at += 8) {
      sum = (sum ^ load_word(text.data() + at)) * factor;
      sum ^= sum >> 32;
    }
    for (; at < text.size(); ++at) sum = (sum ^ static_cast<unsigned char>(text[at])) * factor;
    return (sum ^ (sum >> 32)) * factor;  // its upper half is what slots are found by
  }

 private:
  plain_vector<std::uint32_t> slots_;  ///< numbers, counted from 1
};

/// In how many names of a catalogue each word stands.
class word_counts {
 public:
  /// Notes a word of a name; each name counts a word once.
  void note(std::uint64_t key, std::uint32_t name) {
    known& of = find(key);
    if (of.last_noted == name + 1) return;
    of.last_noted = name + 1;
    ++of.names;
  }
  /// The number of names with a word; `first` tells whether it is asked for this name for the first time.
  std::uint32_t names_with(std::uint64_t key, std::uint32_t name, bool& first) {
    known& of = find(key);
    first = of.last_asked != name + 1;
    of.last_asked = name + 1;
    return of.names;
  }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

 private:
  struct known {
    std::uint64_t key = 0;  ///< 0 as well for words too long for a key
    std::uint32_t names = 0;
    std::uint32_t last_noted = 0;
    std::uint32_t last_asked = 0;
    bool used = false;
  };

  known& find(std::uint64_t key) {
    if (2 * size_ >= slots_.size()) grow();
    for (std::size_t slot = static_cast<std::size_t>(key >> 20);; ++slot) {
      known& found = slots_[slot & (slots_.size() - 1)];
      if (found.used && found.key != key) continue;
      if (!found.used) ++size_;
      found.used = true;
      found.key = key;
      return found;
    }
  }
  void grow() {
    plain_vector<known> before;
    before.swap(slots_);
    slots_.assign(before.empty() ? 1024 : 4 * before.size(), known());
    size_ = 0;
    for (const known& one : before)
      if (one.used) find(one.key) = one;
  }

  plain_vector<known> slots_;
  std::size_t size_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
