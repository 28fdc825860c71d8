// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// The end of the JSON value whose bracket stands at `begin`, or `npos` where the text ends first.
/// It knows strings and counts brackets; whether the value is valid, its parser says.
constexpr std::size_t json_end(std::string_view text, std::size_t begin) noexcept {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = begin; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') {
        ++i;
      } else if (c == '"') {
        in_string = false;
      }
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if ((c == '}' || c == ']') && --depth == 0) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

/// How deep the brackets of a JSON text are nested. nlohmann copies and writes values recursively,
/// so a value from outside is measured before it is parsed.
constexpr std::size_t json_depth(std::string_view text) noexcept {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string && (c == '{' || c == '[')) {
      if (++depth > deepest)
        deepest = depth;
    } else if (!in_string && (c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return deepest;
}

constexpr std::size_t max_json_depth = 200;

} // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
