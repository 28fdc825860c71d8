// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/repetition.hpp>
#include <tritag/detail/topic_row.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Takes back what a README's blocks say for taggers only: the same again and again, sections and lists of bare topics. What is
/// taken back stays among the stretches, empty.
class stuffing_filter {
 public:
  stuffing_filter(std::string_view text, plain_vector<stretch>& out) noexcept : text_(text), out_(out) {}

  /// Whether one of the last blocks, or headings, said the same; if it is said on and on, the first one is taken back.
  bool said_before(std::size_t begin, std::size_t end) {
    while (begin < end && (is_digit(text_[begin]) || text_[begin] == '.' || text_[begin] == ')' || is_blank(text_[begin]))) ++begin;
    const std::string_view said = text_.substr(begin, end - begin);
    for (said_block& known : said_) {
      if (known.end - known.begin != said.size() || said.empty() || said != text_.substr(known.begin, known.end - known.begin)) continue;
      if (++known.times == many_times) hush(known.first, known.last);
      return true;
    }
    latest_ = (latest_ + 1) % said_.size();
    said_[latest_] = {begin, end, 1, out_.size(), out_.size()};
    return false;
  }
  /// Notes that the stretches since the last call of `said_before` are those of what it was asked about.
  void keep() noexcept { said_[latest_].last = out_.size(); }

  /// The same for lines of code, the last stretch being the line before.
  bool code_said_before(std::size_t begin, std::size_t end) {
    const bool again = text_.substr(begin, end - begin) == text_.substr(code_.begin, code_.end - code_.begin);
    code_ = {begin, end};
    code_times_ = again ? code_times_ + 1 : 1;
    if (code_times_ == many_times && !out_.empty() && out_.back().where == zone::code) hush(out_.size() - 1, out_.size());
    return again;
  }

  /// Notes a heading, and tells whether it opens a section of topics, as one behind the README's beginning may.
  bool opens_topics(std::string_view heading, bool behind_beginning) {
    introduced_ = true;
    return topics_ = behind_beginning && heads_topics(heading);
  }
  /// Whether the block of the stretches from `first` on is nothing but topics; `listed` for an entry of a list or table.
  bool is_row_of_topics(std::size_t first, zone where, bool listed) {
    row_of_topics row = listed && !topics_ ? row_of_topics(row_of_topics::longest_entry) : row_of_topics();
    for (std::size_t i = first; i < out_.size() && row.bare(); ++i)
      if (out_[i].where == where) row.add(text_, out_[i].begin, out_[i].end);
    if (topics_ && row.bare()) return true;
    if (!listed) {
      end_entries(first);
      return row.fills_paragraph();
    }
    if (!row.is_entry()) end_entries(first);
    else if (entries_++ == 0) entries_first_ = first;
    return false;
  }
  /// Notes a block of text, which introduces a list behind it if it ends in a colon.
  void introduce(std::size_t begin, std::size_t end) {
    const std::string_view said = text_.substr(begin, end - begin);
    if (entries_ == 0) introduced_ = said.ends_with(':') || said.ends_with("\xEF\xBC\x9A");
  }
  /// Notes a block of code: a colon before it was the code's.
  void introduce_nothing() noexcept { introduced_ = false; }
  /// Takes a list of bare topics back that nothing introduces and whose stretches end before `last`.
  void end_entries(std::size_t last) {
    if (entries_ >= 6 && !introduced_) hush(entries_first_, last);
    entries_ = 0;
  }

  /// Notes that the stretches so far are gone.
  void forget_stretches() noexcept {
    for (said_block& known : said_) known.first = known.last = 0;
    entries_first_ = 0;
  }

 private:
  static constexpr std::size_t many_times = 4;

  void hush(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last && i < out_.size(); ++i) out_[i].end = out_[i].begin;
  }

  struct said_block {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t times = 0;
    std::size_t first = 0;  ///< its stretches
    std::size_t last = 0;
  };

  std::string_view text_;
  plain_vector<stretch>& out_;
  std::array<said_block, 4> said_{};  ///< a ring
  std::size_t latest_ = 0;
  span code_;  ///< the last line of code
  std::size_t code_times_ = 0;
  bool topics_ = false;      ///< in a section of topics
  bool introduced_ = true;   ///< a heading or a colon stands before the list
  std::size_t entries_ = 0;  ///< bare topics so far in this list
  std::size_t entries_first_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
