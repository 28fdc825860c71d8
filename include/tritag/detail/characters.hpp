// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

// A literal with `sv` knows its length. Of `constexpr std::string_view x = "…"` the compiler counts it as it evaluates constants,
// byte by byte, in every file that includes this: texts of a few kilobytes took longer than all sorting and searching.
using namespace std::string_view_literals;

/// Calls `take(word)` for each of some words that are written as one text with `|` between them.
template <class Take>
constexpr void each_listed(std::string_view words, Take&& take) {
  while (!words.empty()) {
    const std::size_t bar = words.find('|');
    take(words.substr(0, bar));
    words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
  }
}

constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_alnum(char c) noexcept { return is_lower(c) || is_upper(c) || is_digit(c); }
constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
constexpr char to_lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c + 32) : c; }

/// What a character does to the words around it.
enum class character_kind : unsigned char {
  letter,    ///< belongs to a word
  han,       ///< a word of its own: a script without spaces
  ignored,   ///< invisible (zero-width, bidi and combining marks, variation selectors): as if it weren't there
  soft,      ///< separates words of one phrase
  clause,    ///< ends a phrase
  sentence,  ///< ends a sentence
};

struct character {
  char32_t code = 0;       ///< the code point, folded to lower case where that is one to one
  unsigned char size = 1;  ///< bytes that it takes
  character_kind kind = character_kind::clause;
  bool upper = false;
};

/// Reads one code point beyond ASCII at `text[at]`; a byte that begins none is a `clause` character of one byte.
inline character decode(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  const unsigned size = lead >= 0xF0 && lead < 0xF5 ? 4u : lead >= 0xE0 ? 3u : 2u;
  if (lead < 0xC2 || lead >= 0xF5 || text.size() - at < size) return {};
  char32_t code = lead & (0xFFu >> (size + 1));
  for (unsigned i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return {};
    code = (code << 6) | (byte(at + i) & 0x3Fu);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < smallest[size] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return {};
  return {code, static_cast<unsigned char>(size), character_kind::letter, false};
}

constexpr bool within(char32_t code, char32_t first, char32_t last) noexcept { return code >= first && code <= last; }

constexpr bool is_han(char32_t c) noexcept {
  return within(c, 0x3040, 0x30FF) || within(c, 0x3400, 0x4DBF) || within(c, 0x4E00, 0x9FFF) ||
         within(c, 0xF900, 0xFAFF) || within(c, 0x20000, 0x3FFFF);
}

constexpr bool is_ignored(char32_t c) noexcept {
  return c == 0xAD || within(c, 0x300, 0x36F) || c == 0x61C || within(c, 0x1AB0, 0x1AFF) || within(c, 0x1DC0, 0x1DFF) ||
         within(c, 0x200B, 0x200F) || within(c, 0x202A, 0x202E) || within(c, 0x2060, 0x206F) || within(c, 0x20D0, 0x20FF) ||
         within(c, 0xFE00, 0xFE0F) || within(c, 0xFE20, 0xFE2F) || c == 0xFEFF || within(c, 0xE0000, 0xE01EF);
}

/// Case folding for Latin-1, Greek and Cyrillic; other scripts are compared as they stand. No locale.
constexpr char32_t fold(char32_t c) noexcept {
  if (within(c, 0xC0, 0xDE) && c != 0xD7) return c + 32;
  if (within(c, 0x391, 0x3A9) || within(c, 0x410, 0x42F)) return c + 32;
  if (within(c, 0x400, 0x40F)) return c + 80;
  return c;
}

/// Calls `put(byte)` for each byte of a code point's UTF-8 form.
template <class Put>
constexpr void put_utf8(char32_t code, Put&& put) {
  const auto last_six = [&](unsigned shift) { put(static_cast<char>(0x80 | ((code >> shift) & 0x3F))); };
  if (code < 0x80) return put(static_cast<char>(code));
  if (code < 0x800) {
    put(static_cast<char>(0xC0 | (code >> 6)));
  } else {
    if (code < 0x10000) {
      put(static_cast<char>(0xE0 | (code >> 12)));
    } else {
      put(static_cast<char>(0xF0 | (code >> 18)));
      last_six(12);
    }
    last_six(6);
  }
  last_six(0);
}

/// Whether a Chinese character stands at `text[at]`.
inline bool is_han_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<signed char>(text[at]) < 0 && is_han(decode(text, at).code);
}

/// The kind and folded form of a code point beyond ASCII. Full-width letters and digits count as their ASCII forms.
inline character classify_character(character c) noexcept {
  using enum character_kind;
  const char32_t code = c.code;
  if (c.kind != letter) return c;
  if (is_han(code)) {
    c.kind = han;
  } else if (is_ignored(code)) {
    c.kind = ignored;
  } else if (within(code, 0xFF01, 0xFF5E)) {
    const char ascii = static_cast<char>(code - 0xFEE0);
    c.upper = is_upper(ascii);
    c.code = static_cast<unsigned char>(to_lower(ascii));
    c.kind = is_alnum(ascii) ? letter : ascii == '!' || ascii == '?' ? sentence : clause;
  } else if (code == 0x3002 || code == 0xFF61) {
    c.kind = sentence;
  } else if (code == 0xA0 || code == 0x3000 || within(code, 0x2000, 0x200A) || within(code, 0x2010, 0x2011) ||
             within(code, 0x2018, 0x201D) || code == 0xAE || code == 0x2122) {
    c.kind = soft;  // spaces, hyphens, quotation marks, ® and ™
  } else if (within(code, 0x80, 0xBF) || code == 0xD7 || code == 0xF7 || within(code, 0x2012, 0x2BFF) ||
             within(code, 0x3001, 0x303F) || within(code, 0xE000, 0xF8FF) || within(code, 0xFF5F, 0xFFFF) ||
             within(code, 0x1F000, 0x1FAFF)) {
    c.kind = clause;  // dashes, bullets, symbols, emoji
  } else {
    c.code = fold(code);
    c.upper = c.code != code;
  }
  return c;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
