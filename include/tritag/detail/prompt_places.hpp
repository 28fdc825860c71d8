// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <tritag/detail/prompt_cursor.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Whether an instruction, perhaps a damaged one, begins at `begin`.
inline bool begins_instruction(std::string_view text, std::size_t begin) {
  if (begin > 0 && is_alnum(text[begin - 1]))
    return false;
  prompt_cursor cursor{text, begin};
  if (!cursor.accept("assign") || cursor.at != begin + 6)
    return false;
  if (prompt_cursor(cursor).accept("at most"))
    return true;
  constexpr std::size_t reach = 80;
  const std::size_t last = (std::min)(text.size(), cursor.at + reach);
  for (; cursor.at < last; ++cursor.at) {
    if (to_lower(cursor.peek()) == 't' && prompt_cursor(cursor).accept("to the expected json")) {
      return true;
    }
  }
  return false;
}

/// The end of the first `base on `, `npos` if there is none. People also write `based on`, but so
/// do READMEs: that counts only where a line begins.
inline std::size_t readme_begin(std::string_view text) {
  bool line_begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (to_lower(text[i]) == 'b' && (i == 0 || !is_alnum(text[i - 1]))) {
      prompt_cursor cursor{text, i};
      if (cursor.accept("base on") || (line_begins && cursor.accept("based on"))) {
        cursor.skip_space();
        return cursor.at;
      }
    }
    line_begins = text[i] == '\n' || (line_begins && (is_space(text[i]) || text[i] == '"'));
  }
  return std::string_view::npos;
}

/// `readme` without the comma and the quotation marks around it.
inline std::string_view unquoted(std::string_view readme) {
  const auto trimmed = [](std::string_view part) {
    while (!part.empty() && is_space(part.back()))
      part.remove_suffix(1);
    return part;
  };
  std::string_view rest = trimmed(readme);
  if (rest.ends_with(','))
    rest = trimmed(rest.substr(0, rest.size() - 1));
  const std::size_t closing = quote_length_at_end(rest);
  if (closing == 0)
    return rest;
  rest.remove_suffix(closing);
  // The seed's form has no opening one.
  return rest.substr(quote_length(rest));
}

} // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
