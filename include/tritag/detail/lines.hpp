// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/text_masks.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A line without its end (`\n`, `\r\n` or a lone `\r`).
struct line {
  std::size_t begin = 0;
  std::size_t text_begin = 0;  ///< the first byte that is no space or tab
  std::size_t end = 0;         ///< behind the last byte that is no space or tab
  std::size_t indent = 0;      ///< columns, a tab counting four
  [[nodiscard]] bool blank() const noexcept { return text_begin == end; }
};

/// A longer line is read in pieces, each as a line, so that memory stays bounded whatever a line holds.
inline constexpr std::size_t longest_line = 1u << 16;

/// Where to cut a line that goes on over `end`: behind a blank near by, else between two characters.
inline std::size_t cut_line(std::string_view text, std::size_t end) noexcept {
  for (std::size_t at = end; at > end - 1024; --at)
    if (is_blank(text[at - 1])) return at;
  for (std::size_t back = 0; back < 3; ++back)
    if ((static_cast<unsigned char>(text[end - back]) & 0xC0) != 0x80) return end - back;
  return end;
}

/// Reads the line at `at` and moves `at` behind it; false at the end of the text.
inline bool next_line(std::string_view text, layout_masks& masks, std::size_t& at, line& found) noexcept {
  if (at >= text.size()) return false;
  found.begin = at;
  const std::size_t reach = text.size() - at > longest_line ? at + longest_line : text.size();
  std::size_t end = masks.find(&layout_bits::line, at, reach);
  if (end == reach && end < text.size()) end = cut_line(text, end);
  if (end < text.size() && text[end] != '\r' && text[end] != '\n') at = end;
  else at = end + (end < text.size() && text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? 2u : 1u);
  found.indent = 0;
  found.text_begin = found.begin;
  for (; found.text_begin < end && is_blank(text[found.text_begin]); ++found.text_begin)
    found.indent += text[found.text_begin] == '\t' ? 4u : 1u;
  while (end > found.text_begin && is_blank(text[end - 1])) --end;
  found.end = end;
  return true;
}

enum class line_kind : unsigned char {
  text, heading, rule, fence, code, comment, list_item, quote, table, html, address, directive
};

/// Whether three of one mark that underlines headings stand at `at`.
inline bool begins_underline(std::string_view text, std::size_t at) noexcept {
  if (text.size() - at < 3 || text[at + 1] != text[at] || text[at + 2] != text[at]) return false;
  switch (text[at]) {
    case '=': case '-': case '~': case '^': case '*': case '+': case '"': case '\'': case '#': case ':': case '.': case '_':
      return true;
    default:
      return false;
  }
}

/// Whether the line that begins at `at` may underline a heading; for nearly all lines this says no at once.
inline bool may_underline(std::string_view text, std::size_t at) noexcept {
  for (std::size_t limit = at + 3; at < limit && at < text.size() && text[at] == ' ';) ++at;
  return at < text.size() && begins_underline(text, at);
}

/// Whether a line underlines a heading: three or more of one mark and nothing else (of `~` four: three open a fence).
inline bool is_underline(std::string_view text, const line& now) noexcept {
  if (now.end - now.text_begin < 3 || now.indent > 3 || !begins_underline(text, now.text_begin)) return false;
  const char mark = text[now.text_begin];
  if (mark == '~' && now.end - now.text_begin < 4) return false;
  for (std::size_t i = now.text_begin; i < now.end; ++i)
    if (text[i] != mark) return false;
  return true;
}

/// Whether a line is `#one #two #three`: hashtags, no heading.
inline bool are_hashtags(std::string_view line) noexcept {
  if (line.size() < 2 || is_blank(line[1]) || line[1] == '#') return false;
  std::size_t marks = 0;
  for (std::size_t at = 0; marks < 3 && (at = line.find('#', at)) != std::string_view::npos; ++at)
    marks += at == 0 || is_blank(line[at - 1]) || line[at - 1] == ',';
  return marks == 3;
}

/// What a line is by its first bytes. Constant time but for rules and underlines.
inline line_kind classify_line(std::string_view text, const line& now) noexcept {
  const std::string_view rest = text.substr(now.text_begin, now.end - now.text_begin);
  const char first = rest[0];
  const char second = rest.size() > 1 ? rest[1] : '\0';
  const auto then_blank = [&](std::size_t at) { return at >= rest.size() || is_blank(rest[at]); };
  switch (first) {
    case '`':
      // A fence's first line holds no other backtick (CommonMark 0.31, 4.5): "```make```" is text.
      if (rest.starts_with("```") && rest.find('`', rest.find_first_not_of('`')) == std::string_view::npos)
        return line_kind::fence;
      break;
    case '~':
      if (rest.starts_with("~~~") && !is_underline(text, now)) return line_kind::fence;
      break;
    case '#': {
      if (rest.starts_with("#+BEGIN") || rest.starts_with("#+begin")) return line_kind::fence;
      if (rest.starts_with("#+TITLE:") || rest.starts_with("#+title:")) return line_kind::heading;
      if (second == '+') return line_kind::directive;
      const std::size_t level = rest.find_first_not_of('#');
      if (level == std::string_view::npos) return line_kind::rule;
      if (level <= 6 && now.indent < 4 && !are_hashtags(rest)) return line_kind::heading;
      break;
    }
    case '<':
      if (rest.starts_with("<!--")) return line_kind::comment;
      if (rest.starts_with("<pre")) return line_kind::fence;
      if (is_alnum(second) || second == '/') {
        return rest.starts_with("<http") ? line_kind::text : line_kind::html;
      }
      break;
    case '.':
      if (rest.starts_with(".. ")) return line_kind::directive;
      break;
    case ':':
      if (is_lower(second) && rest.find(": ") < 30 && rest.find(": ") > 2) return line_kind::directive;
      break;
    case '[':
      if (const std::size_t close = rest.find("]:"); close != std::string_view::npos && close < 80 && close > 1 &&
                                                     rest.find(']') == close)
        return line_kind::address;
      if (rest.starts_with("[source") || rest.starts_with("[[")) return line_kind::directive;
      break;
    case '>':
      return line_kind::quote;
    case '|':
      return line_kind::table;
    case '=':
      if (rest.find_first_not_of('=') < 6 && then_blank(rest.find_first_not_of('='))) return line_kind::heading;
      break;
    case '*':
      if (second == '*' && rest.find_first_not_of('*') < 6 && then_blank(rest.find_first_not_of('*')))
        return line_kind::heading;  // org
      [[fallthrough]];
    case '-':
    case '+':
      if (is_underline(text, now)) return line_kind::rule;
      if (then_blank(1)) return line_kind::list_item;
      break;
    default:
      if (is_digit(first)) {
        std::size_t digits = 1;
        while (digits < 4 && digits < rest.size() && is_digit(rest[digits])) ++digits;
        if (digits < 4 && digits < rest.size() && (rest[digits] == '.' || rest[digits] == ')') && then_blank(digits + 1))
          return line_kind::list_item;
      }
      break;
  }
  if (is_underline(text, now)) return line_kind::rule;
  return now.indent >= 4 ? line_kind::code : line_kind::text;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
