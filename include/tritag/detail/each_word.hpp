// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/text_masks.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Whether a run of gap bytes before a word's first byte holds a byte of some kind, for 64 bytes after 64.
class run_carry {
 public:
  /// A bit at the end of each run of ones in `runs` that has some of `marked`; a run may go on in the next call.
  std::uint64_t ends(std::uint64_t runs, std::uint64_t marked) noexcept {
    const std::uint64_t sum = runs + (runs & marked);
    const std::uint64_t ended = sum + carry_;
    carry_ = (sum < runs) | (ended < sum);
    return ended;
  }
  /// Whether the run that the last bytes end with has one.
  [[nodiscard]] bool open() const noexcept { return carry_ != 0; }

 private:
  std::uint64_t carry_ = 0;
};

/// Calls `take(word)` for the words of `text[begin, end)` as far as they and what stands around them are ASCII, and returns the
/// place behind the last one.
template <class Masks, class Take>
std::size_t each_ascii_word(std::string_view text, Masks& masks, std::size_t begin, std::size_t end, Take&& take) {
  constexpr gap by_marks[4] = {gap::soft, gap::clause, gap::sentence, gap::sentence};
  std::size_t behind = begin;  // the last word
  run_carry clauses;
  run_carry sentences;
  run_carry others;
  bool in_word = false;  // a word goes on from the bytes before
  std::size_t first = 0;  // where it begins
  gap before = gap::none;
  const auto take_to = [&](std::size_t last) {
    const std::size_t size = last - first;
    if (size == 1 && last < end && (text[last] == '+' || text[last] == '#')) return false;
    word found;
    found.begin = first;
    found.end = last;
    found.key = word_form::key_of_ascii(text, first, size);
    found.before = first == behind ? gap::none : before;
    take(static_cast<const word&>(found));
    behind = last;
    return true;
  };
  std::uint64_t within = ~std::uint64_t{0} << (begin % 64);
  for (std::size_t base = begin & ~std::size_t{63}; base < end || in_word; base += 64, within = ~std::uint64_t{0}) {
    const word_bits& bits = masks[base / 64];
    if (end - base < 64) within &= (std::uint64_t{1} << (end - base)) - 1;
    const std::uint64_t words = bits.word & within;
    const std::uint64_t gaps = ~bits.word & within;
    const std::uint64_t went_on = words << 1 | (in_word ? 1u : 0u);
    std::uint64_t starts = words & ~went_on;
    std::uint64_t stops = ~words & went_on;
    const std::uint64_t behind_clause = clauses.ends(gaps, bits.clause);
    const std::uint64_t behind_sentence = sentences.ends(gaps, bits.sentence);
    // Up to the first word with something else before or behind it.
    const std::uint64_t odd = (starts & others.ends(gaps, bits.other)) | (stops & bits.other & within);
    const std::uint64_t even = odd == 0 ? ~std::uint64_t{0} : (std::uint64_t{1} << std::countr_zero(odd)) - 1;
    starts &= even;
    stops &= even;
    if (in_word && stops != 0) {
      if (!take_to(base + static_cast<std::size_t>(std::countr_zero(stops)))) return behind;
      stops &= stops - 1;
      in_word = false;
    }
    for (; starts != 0; starts &= starts - 1, stops &= stops - 1) {
      const int at = std::countr_zero(starts);
      first = base + static_cast<std::size_t>(at);
      before = by_marks[((behind_clause >> at) & 1) | ((behind_sentence >> at) & 1) << 1];
      if (stops == 0) {
        in_word = true;
        break;
      }
      if (!take_to(base + static_cast<std::size_t>(std::countr_zero(stops)))) return behind;
    }
    if (odd != 0 || others.open()) return behind;
  }
  return behind;
}

/// Calls `take(word)` for each word of `text[begin, end)`, the same ones as a scanner gives, and returns what stands behind the
/// last one. Nearly all words are ASCII with ASCII separators around them, and are found by the text's masks.
template <class Masks, class Take>
gap each_word(std::string_view text, Masks& masks, std::size_t begin, std::size_t end, Take&& take) {
  for (std::size_t at = begin;;) {
    at = each_ascii_word(text, masks, at, end, take);
    word found;
    word_scanner scanner(text, at, end);
    do {
      if (!scanner.next(found)) return scanner.pending_gap();
      take(static_cast<const word&>(found));
      at = found.end;
    } while (at < end && static_cast<signed char>(text[at]) < 0);
  }
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
