// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/characters.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Which of 64 bytes are what, for who walks over words; the first byte lowest. The bytes of `clause` and `sentence` end a phrase
/// or a sentence where they stand; what is in none of them separates words of one phrase.
struct word_bits {
  std::uint64_t word;      ///< ASCII letters and digits
  std::uint64_t clause;    ///< all but the next, the commonest separators and the mark of a quotation's line
  std::uint64_t sentence;  ///< `!`, `?`, and `.` unless a letter or digit follows, as in `node.js`
  std::uint64_t other;     ///< not ASCII

  /// `before` and `after` are the bytes around the 64.
  template <class Lane>
  static word_bits of(const char* from, char before, char after) noexcept {
    word_bits made{};
    std::uint64_t ascii = 0;
    std::uint64_t dot = 0;
    std::uint64_t quote = 0;
    std::uint64_t newline = 0;
    for (std::size_t i = 0; i < 64; i += Lane::size) {
      const Lane bytes = Lane::load(from + i);
      const Lane small = bytes.with(0x20);
      made.word |= (small.minus('a').below(26) | bytes.minus('0').below(10)).bits() << i;
      ascii |= bytes.below(128).bits() << i;
      made.clause |= (bytes.below('\t') | bytes.minus('\v').below(2) | bytes.minus('\r' + 1).below(' ' - '\r' - 1) |
                      bytes.minus('$').below(2) | bytes.minus('(').below(2) | bytes.equal(',') | bytes.minus(':').below(5) |
                      small.equal('{') | small.equal('}') | bytes.equal('^') | bytes.equal('|') | bytes.equal('\x7F'))
                         .bits() << i;
      made.sentence |= (bytes.equal('!') | bytes.equal('?')).bits() << i;
      dot |= bytes.equal('.').bits() << i;
      quote |= bytes.equal('>').bits() << i;
      newline |= bytes.equal('\n').bits() << i;
    }
    made.other = ~ascii;
    made.clause &= ~(quote & (newline << 1 | (before == '\n' ? 1u : 0u)));
    made.sentence |= dot & ~(made.word >> 1 | std::uint64_t{is_alnum(after)} << 63);
    return made;
  }
};

/// The same for who looks for lines and markup.
struct layout_bits {
  std::uint64_t line;   ///< `\n` and `\r`
  std::uint64_t mark;   ///< bytes that may begin or end inline markup
  std::uint64_t blank;  ///< spaces and tabs
  std::uint64_t stem;   ///< with the byte behind, two letters that few words have, among them those that tell taggers something
  std::uint64_t han;    ///< bytes that most common Chinese characters begin with

  template <class Lane>
  static layout_bits of(const char* from, char, char) noexcept {
    layout_bits made{};
    for (std::size_t i = 0; i < 64; i += Lane::size) {
      const Lane bytes = Lane::load(from + i);
      made.line |= (bytes.equal('\n') | bytes.equal('\r')).bits() << i;
      made.mark |= (bytes.equal('[') | bytes.equal(']') | bytes.equal('<') | bytes.equal('&') | bytes.equal(':') |
                    bytes.equal('`')).bits() << i;
      made.blank |= (bytes.equal(' ') | bytes.equal('\t')).bits() << i;
      made.han |= (bytes.equal('\xE5') | bytes.equal('\xE6')).bits() << i;
      const Lane one = bytes.with(0x20);
      const Lane next = Lane::load(from + i + 1).with(0x20);
      made.stem |= ((next.equal('g') & (one.equal('a') | one.equal('e') | one.equal('i') | one.equal('r'))) |
                    (next.equal('p') & (one.equal('m') | one.equal('o'))) | (next.equal('b') & one.equal('a')) |
                    (next.equal('r') & one.equal('r')) | (next.equal('s') & one.equal('s')) | (next.equal('w') & one.equal('s')))
                       .bits() << i;
    }
    return made;
  }
};

/// A text's bytes as bits, found 64 at a time (after Langdale and Lemire, "Parsing Gigabytes of JSON per Second", VLDB J. 2019)
/// for some kilobytes around where it is read, so that memory doesn't grow with the text. `Lane` changes no bit.
/// `blocks` is how many times 64 bytes are looked at together.
template <class Bits, std::size_t blocks, class Lane = native_lane>
class text_masks {
 public:
  static constexpr std::size_t window = blocks;

  explicit text_masks(std::string_view text) noexcept : text_(text) {}

  /// The bits of the bytes from `64 * i` on, which begin in the text or right behind it; behind the text's end all are 0.
  const Bits& operator[](std::size_t i) noexcept {
    // Two stretches of the text are kept, since readers look ahead and go back.
    const std::size_t part = i / blocks;
    if (part != parts_[part % 2]) look(part);
    return bits_[i % (2 * blocks)];
  }

  /// The first byte of `[from, to)` with its bit set in `mask`, or `to`.
  std::size_t find(std::uint64_t Bits::*mask, std::size_t from, std::size_t to) noexcept {
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

  /// How many bits of `[from, to)` are set in `mask`.
  std::size_t count(std::uint64_t Bits::*mask, std::size_t from, std::size_t to) noexcept {
    std::size_t found = 0;
    for (std::size_t i = from / 64; i * 64 < to; ++i) {
      std::uint64_t bits = (*this)[i].*mask;
      if (i == from / 64) bits &= ~std::uint64_t{0} << (from % 64);
      if (to - i * 64 < 64) bits &= (std::uint64_t{1} << (to - i * 64)) - 1;
      found += count_ones(bits);
    }
    return found;
  }

 private:
  void look(std::size_t part) noexcept {
    parts_[part % 2] = part;
    std::size_t at = part * blocks * 64;
    Bits* const bits = bits_ + part % 2 * blocks;
    for (std::size_t i = 0; i < blocks; ++i, at += 64) {
      if (at >= text_.size()) {
        bits[i] = Bits();  // nobody asks for more behind the end
        return;
      }
      const char before = at == 0 ? '\n' : text_[at - 1];
      const char after = text_.size() - at > 64 ? text_[at + 64] : '\0';
      bits[i] = Bits::template of<Lane>(block_view(text_, at).data(), before, after);
    }
  }

  // Warren, "Hacker's Delight", 5-1; without a processor's own instruction `std::popcount` is a call.
  static std::size_t count_ones(std::uint64_t bits) noexcept {
    bits -= (bits >> 1) & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + ((bits >> 2) & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return static_cast<std::size_t>((bits * 0x0101010101010101u) >> 56);
  }

  std::string_view text_;
  std::size_t parts_[2] = {~std::size_t{0}, ~std::size_t{0}};
  Bits bits_[2 * blocks];
};

/// Words are read more than once, so that most READMEs' bits should be there still.
using word_masks = text_masks<word_bits, 256>;
using layout_masks = text_masks<layout_bits, 32>;

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
