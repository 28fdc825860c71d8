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

  template <class Lane = native_lane>
  void read(std::string_view text) {
    blocks_.resize(text.size() / 64 + 2);
    for (std::size_t at = 0, i = 0; at < text.size(); at += 64, ++i) {
      const block_view bytes(text, at);
      blocks_[i] = block_of<Lane>(bytes.data());
      if (text.size() - at < 64) blocks_[i].text &= (std::uint64_t{1} << (text.size() - at)) - 1;
    }
    for (std::size_t i = (text.size() + 63) / 64; i < blocks_.size(); ++i) blocks_[i] = {};
  }

  [[nodiscard]] const block& operator[](std::size_t i) const noexcept { return blocks_[i]; }
  [[nodiscard]] std::size_t capacity() const noexcept { return blocks_.capacity(); }

  /// The first byte of `[from, to)` with its bit set in `mask`, or `to`.
  [[nodiscard]] std::size_t find(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    if (from >= to) return to;
    std::size_t i = from / 64;
    std::uint64_t bits = blocks_[i].*mask & (~std::uint64_t{0} << (from % 64));
    while (bits == 0) {
      if (++i * 64 >= to) return to;
      bits = blocks_[i].*mask;
    }
    const std::size_t at = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    return at < to ? at : to;
  }

  /// The first byte of `[from, to)` with its bit clear in `mask`, or `to`.
  [[nodiscard]] std::size_t find_clear(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    std::size_t i = from / 64;
    std::uint64_t bits = ~(blocks_[i].*mask) & (~std::uint64_t{0} << (from % 64));
    while (bits == 0) {
      if (++i * 64 >= to) return to;
      bits = ~(blocks_[i].*mask);
    }
    const std::size_t at = i * 64 + static_cast<std::size_t>(std::countr_zero(bits));
    return at < to ? at : to;
  }

  /// How many bits of `[from, to)` are set in `mask`.
  [[nodiscard]] std::size_t count(std::uint64_t block::*mask, std::size_t from, std::size_t to) const noexcept {
    std::size_t found = 0;
    for (std::size_t i = from / 64; i * 64 < to; ++i) {
      std::uint64_t bits = blocks_[i].*mask;
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
    std::uint64_t bits = ~(blocks_[from / 64].*mask) >> shift;
    if (shift != 0) bits |= ~(blocks_[from / 64 + 1].*mask) << (64 - shift);
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

  std::vector<block> blocks_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
