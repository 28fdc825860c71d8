// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

// What some authors write for those who tag a README, and nobody reads, is left out as if it were not there, so that it moves
// neither evidence nor shares: here words repeated on and on.

/// A part of a text.
struct span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Tells words that are said on and on: the last ones, of which few differ.
class repetition {
 public:
  static constexpr std::size_t few = 24;
  static constexpr std::size_t many = 64;

  /// Where from `begin` on words are repeated on and on; `{end, end}` if nowhere. Linear.
  static span find(std::string_view text, std::size_t begin, std::size_t end) {
    if (end - begin < shortest || !samples_repeat(text, begin, end)) return {end, end};
    repetition last;
    word_scanner scanner(text, begin, end);
    span found{end, end};
    bool inside = false;
    for (word now; scanner.next(now);) {
      if (inside && !last.has(now.key)) {
        found.end = now.begin;
        return found;
      }
      last.add(now);
      if (!inside && (last.repeats(few, 8) || last.repeats(many, 21))) {
        inside = true;
        found.begin = last.first_repeated(last.repeats(few, 8) ? few : many);
      }
    }
    return found;
  }

 private:
  static constexpr std::size_t shortest = 100;

  /// A look at some words here and there, and at the end; prose is passed over by it.
  static bool samples_repeat(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t apart = 2048;
    constexpr std::size_t tail = 300;
    for (std::size_t at = begin; at < end; at += apart) {
      if (sample_repeats(text, at, end)) return true;
    }
    return end - begin > 2 * tail && sample_repeats(text, end - tail, end);
  }

  static bool sample_repeats(std::string_view text, std::size_t begin, std::size_t end) {
    if (!may_repeat(text, begin, end)) return false;
    repetition last;
    word_scanner scanner(text, begin, end);
    for (word now; last.size_ < sample && scanner.next(now);) last.add(now);
    return last.repeats(few, 10) || last.repeats((std::max)(few, last.size_), last.size_ / 2);
  }

  static constexpr std::size_t sample = 40;

  /// Whether `sample_repeats` is worth asking: false where the words of a sample, which must be ASCII for it, begin in so many ways
  /// that too many differ. Bytes are looked at as they are, so this costs a tenth of finding the words.
  static bool may_repeat(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    std::uint64_t beginnings[sample];  // of the words, a bit each
    std::size_t words = 0;
    std::uint64_t before = 0;
    for (std::size_t at = begin; at < end && words < sample; at += 64) {
      if (text.size() - at < 64 + sizeof(std::uint64_t)) return true;  // no eight bytes from each of them
      std::uint64_t word = 0;
      std::uint64_t ascii = 0;
      for (std::size_t i = 0; i < 64; i += native_lane::size) {
        const native_lane bytes = native_lane::load(text.data() + at + i);
        word |= (bytes.with(0x20).minus('a').below(26) | bytes.minus('0').below(10)).bits() << i;
        ascii |= bytes.below(128).bits() << i;
      }
      if (~ascii != 0) return true;
      std::uint64_t starts = word & ~(word << 1 | before);
      before = word >> 63;
      for (; starts != 0 && words < sample; starts &= starts - 1) {
        const auto place = static_cast<std::size_t>(std::countr_zero(starts));
        if (at + place >= end) break;
        const std::uint64_t ends = ~word >> place;
        const auto size = ends == 0 ? std::size_t{3} : static_cast<std::size_t>(std::countr_zero(ends));
        // The first three letters: words that differ by case or plural have the same.
        const std::uint64_t letters = (load_word(text.data() + at + place) | 0x202020) & (0xFFFFFFu >> (size < 3 ? 24 - 8 * size : 0u));
        beginnings[words++] = std::uint64_t{1} << ((letters * std::uint64_t{0x9e3779b97f} >> 24) & 63);
      }
    }
    if (words < few) return false;
    std::uint64_t all = 0;
    std::uint64_t late = 0;
    for (std::size_t i = 0; i < words; ++i) {
      all |= beginnings[i];
      if (i >= words - few) late |= beginnings[i];
    }
    return static_cast<std::size_t>(std::popcount(all)) <= words / 2 || std::popcount(late) <= 10;
  }

  void add(const word& now) {
    keys_[size_ % many] = now.key;
    begins_[size_++ % many] = now.begin;
  }
  [[nodiscard]] std::uint64_t back(std::size_t i) const { return keys_[(size_ - 1 - i) % many]; }
  [[nodiscard]] bool has(std::uint64_t key) const {
    for (std::size_t i = 0; i < many && i < size_; ++i)
      if (back(i) == key) return true;
    return false;
  }
  [[nodiscard]] bool repeats(std::size_t window, std::size_t most) const {
    if (size_ < window || window < few) return false;
    // At least as many differ as have another beginning of their key; prose is told by that.
    std::uint64_t beginnings = 0;
    for (std::size_t i = 0; i < window; ++i) beginnings |= std::uint64_t{1} << (back(i) >> 58);
    if (static_cast<std::size_t>(std::popcount(beginnings)) > most) return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < window && different <= most; ++i) {
      bool seen = false;
      for (std::size_t k = 0; k < i && !seen; ++k) seen = back(k) == back(i);
      different += !seen;
    }
    return different <= most;
  }
  /// Where the oldest of the last `window` words stands that is said again behind it.
  [[nodiscard]] std::size_t first_repeated(std::size_t window) const {
    for (std::size_t i = window; i-- > 0;)
      for (std::size_t k = 0; k < i; ++k)
        if (back(k) == back(i)) return begins_[(size_ - 1 - i) % many];
    return begins_[(size_ - 1) % many];
  }

  std::uint64_t keys_[many]{};
  std::size_t begins_[many]{};
  std::size_t size_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
