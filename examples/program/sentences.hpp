// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "text.hpp"

namespace program {

/// Finds the sentence around a place of a README.
class sentence_finder {
public:
  explicit sentence_finder(std::string_view text) : text_(text) {}

  /// The sentence that holds [begin, end), without white space at its ends; at most some hundred
  /// bytes to each side.
  [[nodiscard]] std::pair<std::size_t, std::size_t> around(std::size_t begin,
                                                           std::size_t end) const {
    std::size_t first = begin;
    while (first > 0 && begin - first < longest_side && !ends_at(first))
      --first;
    std::size_t last = end;
    while (last < text_.size() && last - end < longest_side && !ends_at(last))
      ++last;
    // Not within a character.
    while (first < begin && is_inside(first))
      ++first;
    while (last > end && is_inside(last))
      --last;
    while (first < begin && is_space(text_[first]))
      ++first;
    while (last > end && is_space(text_[last - 1]))
      --last;
    return {first, last};
  }

private:
  static constexpr std::size_t longest_side = 300;

  static bool is_space(char c) { return std::string_view(" \t\r\n").find(c) != npos; }
  static constexpr std::size_t npos = std::string_view::npos;

  [[nodiscard]] bool is_inside(std::size_t at) const {
    return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80;
  }

  /// Whether a sentence ends before `at`, which is neither the text's begin nor its end.
  [[nodiscard]] bool ends_at(std::size_t at) const {
    const std::string_view before = text_.substr(0, at);
    if (before.back() == '\n')
      return line_ends(at);
    if (before.ends_with("\xE3\x80\x82")) // an ideographic full stop
      return true;
    const bool stop = std::string_view(".!?").find(before.back()) != npos;
    return stop && is_space(text_[at]);
  }

  /// Whether the line end before `at` ends more than a line of a paragraph.
  [[nodiscard]] bool line_ends(std::size_t at) const {
    const std::string_view next = line_at(at);
    const std::size_t begin = at < 2 ? 0 : text_.rfind('\n', at - 2) + 1;
    const std::string_view before = line_at(begin);
    constexpr std::string_view marks = "#=-*+>|~:.<`";
    return next.empty() || before.empty() || marks.find(next.front()) != npos ||
           std::string_view("#=-|~.`").find(before.front()) != npos || is_number(next);
  }

  /// `1. an item`
  static bool is_number(std::string_view line) {
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits != npos && digits > 0 && digits < 4 &&
           (line[digits] == '.' || line[digits] == ')');
  }

  [[nodiscard]] std::string_view line_at(std::size_t begin) const {
    // Long lines need not be read whole.
    return trimmed(text_.substr(begin, std::min(text_.find('\n', begin), begin + 200) - begin));
  }

  std::string_view text_;
};

} // namespace program
