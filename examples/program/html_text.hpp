// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "text.hpp"

namespace program {

/// Text as HTML: nothing in it is markup, whatever bytes it holds. Characters that can't be seen,
/// or that turn the direction of text, are shown by their number.
inline std::string html(std::string_view text) {
  std::string made;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = utf8_length(text, at);
    const std::string_view piece = text.substr(at, std::max<std::size_t>(length, 1));
    const auto byte = static_cast<unsigned char>(piece[0]);
    at += piece.size();
    const auto odd = [&](const std::string& name) {
      made += "<span class=\"odd\">" + name + "</span>";
    };
    const bool line_end = piece == "\r" && at < text.size() && text[at] == '\n';
    if (piece == "&")
      made += "&amp;";
    else if (piece == "<")
      made += "&lt;";
    else if (piece == ">")
      made += "&gt;";
    else if (piece == "\"")
      made += "&quot;";
    else if (piece == "'")
      made += "&#39;";
    else if (piece == "\n" || piece == "\t")
      made += piece;
    else if (line_end)
      continue;
    else if (length == 0)
      odd("\xEF\xBF\xBD");
    else if (length == 1 && byte < 0x20)
      odd(std::string("\xE2\x90") + static_cast<char>(0x80 + byte)); // a control picture
    else if (byte == 0x7F)
      odd("\xE2\x90\xA1");
    else if (length == 2 && byte == 0xC2 && static_cast<unsigned char>(piece[1]) < 0xA0)
      odd("\xEF\xBF\xBD");
    else if (is_format_control(piece))
      odd("\xE2\x86\xB9");
    else
      made += piece;
  }
  return made;
}

} // namespace program
