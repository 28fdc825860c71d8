// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace program {

/// The character of `\uXXXX`, or of two of them; moves `at` from behind the first `u` on.
inline std::uint32_t code_at(std::string_view text, std::size_t& at) {
  const auto unit = [&] {
    std::uint32_t code = 0;
    for (std::size_t i = 0; i < 4; ++i, ++at) {
      const char c = text[at];
      code = code * 16 + static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return code;
  };
  const std::uint32_t first = unit();
  if (first < 0xD800 || first > 0xDBFF)
    return first;
  at += 2;
  return 0x10000 + ((first - 0xD800) << 10) + (unit() - 0xDC00);
}

/// Appends a code point as UTF-8.
inline void append_code(std::string& to, std::uint32_t code) {
  const auto put = [&](std::uint32_t byte) { to += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | (code >> 6));
    put(0x80 | (code & 0x3F));
  } else {
    if (code < 0x10000) {
      put(0xE0 | (code >> 12));
    } else {
      put(0xF0 | (code >> 18));
      put(0x80 | ((code >> 12) & 0x3F));
    }
    put(0x80 | ((code >> 6) & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

/// What a JSON string that has been checked stands for.
inline std::string unescaped(std::string_view quoted) {
  const std::string_view text = quoted.substr(1, quoted.size() - 2);
  std::string made;
  made.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.size(), text.find('\\', at));
    made.append(text, at, end - at);
    at = end;
    if (at == text.size())
      break;
    constexpr std::string_view letters = "bfnrt";
    constexpr std::string_view meant = "\b\f\n\r\t";
    const char letter = text[at + 1];
    at += 2;
    if (letter == 'u') {
      append_code(made, code_at(text, at));
    } else {
      const std::size_t known = letters.find(letter);
      made += known == std::string_view::npos ? letter : meant[known];
    }
  }
  return made;
}

} // namespace program
