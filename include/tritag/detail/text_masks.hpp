// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tritag/detail/bytes.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Which bytes of a text are what, a bit each: found once, in one pass, for all who walk over the text (after Langdale and
/// Lemire, "Parsing Gigabytes of JSON per Second", VLDB J. 2019).
class text_masks {
 public:
  /// The masks of 64 bytes, the first byte lowest.
  struct block {
    std::uint64_t word = 0;  ///< ASCII letters and digits
    std::uint64_t soft = 0;  ///< the commonest bytes that separate words of one phrase
    std::uint64_t line = 0;  ///< `\n` and `\r`
    std::uint64_t mark = 0;  ///< bytes that may begin or end inline markup
    std::uint64_t text = 0;  ///< neither space nor tab
  };

  /// Masks of `text`, which must outlive their use. Of a long text some pages are kept, and others found again when they are
  /// asked for, so that memory stays bounded.
  template <class Lane = native_lane>
  void read(std::string_view text) {
    text_ = text;
    if (blocks_.empty()) blocks_.resize(pages * page_blocks);
    const std::size_t last = text.size() / page_bytes + 1;  // one block behind the text is looked at
    for (std::size_t p = 0; p < pages; ++p) {
      kept_[p] = none;
      if (p < last) fill<Lane>(p);
    }
  }

  [[nodiscard]] const block& operator[](std::size_t i) const noexcept {
    const std::size_t page = i / page_blocks;
    if (kept_[page % pages] != page) fill<native_lane>(page);
    return blocks_[i % (pages * page_blocks)];
  }

  /// The first byte of `[from, to)` with its bit set in `mask`, or `to`.
  [[nodiscard]] std::size_t find(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    if (from >= to) return to;
    std::size_t i = from / 64;
    std::uint64_t bits = (*this)[i].*mask & (~std::uint64_t{0} << (from % 64));
    while (bits == 0) {
      if (++i * 64 >= to) return to;
      bits = (*this)[i].*mask;
    }
    const std::size_t at = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    return at < to ? at : to;
  }

  /// The first byte of `[from, to)` with its bit clear in `mask`, or `to`.
  [[nodiscard]] std::size_t find_clear(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    std::size_t i = from / 64;
    std::uint64_t bits = ~((*this)[i].*mask) & (~std::uint64_t{0} << (from % 64));
    while (bits == 0) {
      if (++i * 64 >= to) return to;
      bits = ~((*this)[i].*mask);
    }
    const std::size_t at = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    return at < to ? at : to;
  }

  /// How many bits of `[from, to)` are set in `mask`.
  [[nodiscard]] std::size_t count(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    std::size_t found = 0;
    for (std::size_t i = from / 64; i * 64 < to; ++i) {
      std::uint64_t bits = (*this)[i].*mask;
      if (i == from / 64) bits &= ~std::uint64_t{0} << (from % 64);
      if (to - i * 64 < 64) bits &= (std::uint64_t{1} << (to - i * 64)) - 1;
      found += count_ones(bits);
    }
    return found;
  }

  /// Whether all bits of `[from, to)` are set in `mask`; at most 64.
  [[nodiscard]] bool all(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    if (to - from > 64) return false;
    const std::size_t shift = from % 64;
    std::uint64_t bits = ~((*this)[from / 64].*mask) >> shift;
    if (shift != 0) bits |= ~((*this)[from / 64 + 1].*mask) << (64 - shift);
    return (bits << (64 - (to - from))) == 0;
  }

 private:
  // Warren, "Hacker's Delight", 5-1; without a processor's own instruction `std::popcount` is a call.
  static std::size_t count_ones(std::uint64_t bits) noexcept {
    bits -= (bits >> 1) & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + ((bits >> 2) & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return static_cast<std::size_t>((bits * 0x0101010101010101u) >> 56);
  }

  template <class Lane>
  static block block_of(const char* from) noexcept {
    block made;
    for (std::size_t i = 0; i < 64; i += Lane::size) {
      const Lane bytes = Lane::load(from + i);
      const Lane space = bytes.equal(' ');
      const Lane newline = bytes.equal('\n');
      made.word |= (bytes.with(0x20).minus('a').below(26) | bytes.minus('0').below(10)).bits() << i;
      made.soft |= (space | newline | bytes.equal('-') | bytes.equal('/') | bytes.equal('_')).bits() << i;
      made.line |= (newline | bytes.equal('\r')).bits() << i;
      made.mark |= (bytes.equal('[') | bytes.equal(']') | bytes.equal('<') | bytes.equal('&') | bytes.equal(':') |
                    bytes.equal('`')).bits() << i;
      made.text |= (space | bytes.equal('\t')).bits() << i;
    }
    made.text = ~made.text;
    return made;
  }

  template <class Lane>
  void fill(std::size_t page) const noexcept {
    kept_[page % pages] = page;
    block* const into = blocks_.data() + page % pages * page_blocks;
    for (std::size_t i = 0; i < page_blocks; ++i) {
      const std::size_t at = page * page_bytes + i * 64;
      into[i] = {};
      if (at >= text_.size()) continue;
      const block_view bytes(text_, at);
      into[i] = block_of<Lane>(bytes.data());
      if (text_.size() - at < 64) into[i].text &= (std::uint64_t{1} << (text_.size() - at)) - 1;
    }
  }

  static constexpr std::size_t pages = 16;
  static constexpr std::size_t page_blocks = 64;
  static constexpr std::size_t page_bytes = page_blocks * 64;
  static constexpr std::size_t none = ~std::size_t{0};

  std::string_view text_;
  mutable std::vector<block> blocks_;     // pages in any order, each at its number's remainder
  mutable std::size_t kept_[pages] = {};  // which page is there
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
