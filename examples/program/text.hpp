// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace program {

/// The length of the well-formed UTF-8 sequence at `text[at]`, 0 if there is none.
inline std::size_t utf8_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const unsigned lead = byte(at);
  if (lead < 0x80)
    return 1;
  const std::size_t length = lead < 0xC2 ? 0U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
  if (length == 0 || lead > 0xF4)
    return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80)
      return 0;
  }
  const unsigned second = byte(at + 1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool outside = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
  return overlong || outside ? 0 : length;
}

inline bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    if (length == 0)
      return false;
    at += length;
  }
  return true;
}

/// `text` on one line, as valid UTF-8 of at most `limit` bytes: what an error message may hold.
inline std::string one_line(std::string_view text, std::size_t limit = 1000) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    const bool control =
        length == 1 && (static_cast<unsigned char>(text[at]) < 0x20 || text[at] == 0x7F);
    const std::string_view piece = length == 0 ? "?" : control ? " " : text.substr(at, length);
    if (line.size() + piece.size() > limit)
      break;
    line += piece;
    at += std::max<std::size_t>(length, 1);
  }
  return line;
}

/// Whether a character turns the direction of text: what is shown would not be what is there.
inline bool is_format_control(std::string_view character) {
  const bool turns = character >= "\xE2\x80\xAA" && character <= "\xE2\x80\xAE"; // U+202A to 202E
  const bool isolates =
      character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9"; // U+2066 to 2069
  return character.size() == 3 && (turns || isolates);
}

/// Without white space at both ends.
inline std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\n\v\f\r";
  const std::size_t begin = std::min(text.size(), text.find_first_not_of(space));
  return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

} // namespace program
