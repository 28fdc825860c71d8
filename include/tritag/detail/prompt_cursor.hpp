// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <tritag/detail/characters.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

constexpr bool is_space(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The length of the quotation mark that `text` begins with, 0 if it begins with none.
constexpr std::size_t quote_length(std::string_view text) noexcept {
  if (text.empty())
    return 0;
  if (text[0] == '"' || text[0] == '\'' || text[0] == '`')
    return 1;
  if (text.starts_with("\xC2\xAB") || text.starts_with("\xC2\xBB"))
    return 2; // « and »
  // U+2018 to U+201F: all curly ones.
  if (text.starts_with("\xE2\x80") && text.size() > 2 && text[2] >= '\x98' && text[2] <= '\x9F') {
    return 3;
  }
  return 0;
}

/// The same at the end of `text`.
constexpr std::size_t quote_length_at_end(std::string_view text) noexcept {
  for (std::size_t length = 1; length <= 3 && length <= text.size(); ++length) {
    if (quote_length(text.substr(text.size() - length)) == length)
      return length;
  }
  return 0;
}

/// A place in a prompt. People retype prompts: case, white space and quotation marks don't count.
struct prompt_cursor {
  std::string_view text;
  std::size_t at = 0;

  [[nodiscard]] constexpr char peek() const noexcept { return at < text.size() ? text[at] : '\0'; }

  constexpr void skip_space() noexcept {
    while (at < text.size() && is_space(text[at]))
      ++at;
  }

  constexpr void skip_space_and_quotes() noexcept {
    while (at < text.size()) {
      const std::size_t quote = quote_length(text.substr(at));
      if (quote == 0 && !is_space(text[at]))
        break;
      at += quote == 0 ? 1 : quote;
    }
  }

  constexpr void skip_colon() noexcept {
    skip_space_and_quotes();
    if (peek() == ':')
      ++at;
    skip_space_and_quotes();
  }

  /// Steps over `phrase`, lower-case words with one space between them, if it stands here.
  constexpr bool accept(std::string_view phrase) noexcept {
    prompt_cursor ahead = *this;
    ahead.skip_space_and_quotes();
    for (const char expected : phrase) {
      const std::size_t before = ahead.at;
      if (expected == ' ') {
        ahead.skip_space_and_quotes();
      } else if (to_lower(ahead.peek()) == expected) {
        ++ahead.at;
      }
      if (ahead.at == before)
        return false;
    }
    if (is_alnum(ahead.peek()))
      return false;
    *this = ahead;
    return true;
  }
};

} // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
