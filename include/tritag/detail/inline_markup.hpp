// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/characters.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/repetition.hpp>
#include <tritag/detail/text_masks.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// How much of a link's target is left without its title, which stands behind a blank in quotes or brackets.
inline std::size_t without_title(std::string_view target, std::size_t from) noexcept {
  for (std::size_t at = from; at < target.size(); ++at) {
    if (!is_blank(target[at]) && target[at] != '\n') continue;
    const char next = at + 1 < target.size() ? target[at + 1] : ' ';
    if (next == '"' || next == '\'' || next == '(') return at;
  }
  return target.size();
}

/// Carves a paragraph's markup: visible text keeps the paragraph's zone, addresses and alternative texts get their own.
/// Stretches are appended in order; linear in the paragraph.
/// `Text` is a `std::string_view`: what is a template is compiled where it is used only.
template <class Text>
class inline_reader {
 public:
  inline_reader(Text text, layout_masks& masks, plain_vector<stretch>& out) noexcept
      : text_(text), masks_(masks), out_(out) {}

  /// Reads `[begin, end)`; `joins` says whether it goes on what was read before. Returns the bytes of visible text.
  std::size_t read(std::size_t begin, std::size_t end, zone where, bool joins) {
    end_ = end;
    where_ = where;
    joins_ = joins;
    visible_ = 0;
    run_ = begin;
    links_ = 0;
    linked_ = 0;
    anchored_from_ = npos;
    for (at_ = begin; (at_ = masks_.find(&layout_bits::mark, at_, end_)) < end_;) step();
    flush(at_);
    return visible_;
  }

  /// Of the paragraph read last: how many links it had, and how much of its visible text stood in links.
  [[nodiscard]] std::size_t links() const noexcept { return links_; }
  [[nodiscard]] std::size_t linked_text() const noexcept { return linked_; }

 private:
  void step() {
    switch (text_[at_]) {
      case '[':
        if (at_ > run_ && text_[at_ - 1] == '!') {
          --at_;
          if (read_image()) return;
          ++at_;
        }
        if (open_link()) return;
        break;
      case ']':
        if (close_link()) return;
        break;
      case '<':
        if (read_tag()) return;
        break;
      case '&':
        if (read_entity()) return;
        break;
      case ':':
        if (const std::size_t begin = address_before(at_); begin != npos) return read_address(begin);
        if (read_emoji()) return;
        break;
      case '`':
        if (read_rst_link()) return;
        break;
      default:
        break;
    }
    ++at_;
  }

  void emit(std::size_t begin, std::size_t end, zone where, bool joins) {
    if (begin < end) out_.push_back({begin, end, where, joins});
  }

  /// Ends the run of visible text before `end`, and leaves out of it what is repeated on and on.
  void flush(std::size_t end) {
    while (run_ < end) {
      const span repeated = repetition::find(text_, run_, end);
      const std::size_t size = repeated.begin - run_ - masks_.count(&layout_bits::blank, run_, repeated.begin);
      if (size != 0) {
        emit(run_, repeated.begin, where_, joins_);
        joins_ = true;
        visible_ += size;
      }
      run_ = repeated.end;
    }
  }

  void skip_to(std::size_t next) {
    at_ = next;
    run_ = next;
  }

  /// The matching bracket of the one at `open`, or npos. Bounded in depth and length, so that a text of brackets
  /// stays linear.
  [[nodiscard]] std::size_t closing(std::size_t open, char left, char right) const noexcept {
    std::size_t depth = 0;
    const std::size_t limit = end_ - open > 1000 ? open + 1000 : end_;
    const auto is_bracket = [=](native_lane bytes) {
      return bytes.equal('\\') | bytes.equal(left) | bytes.equal(right);
    };
    for (std::size_t i = open; depth < 6 && i < limit && (i = find_byte(text_, i, limit, is_bracket)) < limit; ++i) {
      if (text_[i] == '\\') ++i;
      else if (text_[i] == left) ++depth;
      else if (--depth == 0) return i;
    }
    return npos;
  }

  /// `(address "title")` or `[reference]` after a closing bracket; the index behind it, or npos.
  std::size_t read_target(std::size_t at) {
    if (at >= end_) return npos;
    const bool round = text_[at] == '(';
    if (!round && text_[at] != '[') return npos;
    const std::size_t close = closing(at, text_[at], round ? ')' : ']');
    if (close == npos) return npos;
    if (round) pending_address_ = {at + 1, close};
    return close + 1;
  }

  void emit_address() {
    const std::size_t size = pending_address_.end - pending_address_.begin;
    emit(pending_address_.begin, pending_address_.begin + without_title(text_.substr(pending_address_.begin, size), 0), zone::url, false);
    pending_address_ = {};
  }

  bool read_image() {
    const std::size_t close = closing(at_ + 1, '[', ']');
    if (close == npos) return false;
    const std::size_t behind = read_target(close + 1);
    if (behind == npos) return false;
    flush(at_);
    emit(at_ + 2, close, zone::image, false);
    emit_address();
    skip_to(behind);
    return true;
  }

  bool open_link() {
    const std::size_t close = closing(at_, '[', ']');
    if (close == npos) return false;
    if (at_ + 1 < end_ && text_[at_ + 1] == '^') {  // a footnote's mark
      flush(at_);
      skip_to(close + 1);
      return true;
    }
    flush(at_);
    skip_to(at_ + 1);
    return true;
  }

  bool close_link() {
    const std::size_t before = visible_;
    flush(at_);
    const std::size_t behind = read_target(at_ + 1);
    if (behind == npos) {
      skip_to(at_ + 1);
      return true;
    }
    ++links_;
    linked_ += visible_ - before;
    emit_address();
    skip_to(behind);
    return true;
  }

  bool read_tag() {
    if (at_ + 1 >= end_) return false;
    if (text_.substr(at_, 4) == "<!--") return read_comment();
    const char next = text_[at_ + 1];
    if (!is_alnum(next) && next != '/' && next != '!') return false;
    const std::size_t limit = end_ - at_ > 2000 ? at_ + 2000 : end_;
    std::size_t close = at_ + 1;
    char quote = 0;
    for (; close < limit && (quote != 0 || text_[close] != '>'); ++close) {
      const char c = text_[close];
      if (quote == 0 && c == '<') return false;
      // A mark elsewhere quotes nothing: src="logo.png"">.
      if (quote == 0 && (c == '"' || c == '\'') && text_[close - 1] == '=') quote = c;
      else if (c == quote) quote = 0;
    }
    if (close >= limit) return false;
    flush(at_);
    if (breaks(text_.substr(at_ + 1, close - at_ - 1))) joins_ = false;
    if (hides(text_.substr(at_, close - at_))) return skip_element(close);
    read_anchor(close);
    read_attribute(close, "alt=", zone::image);
    read_attribute(close, "src=", zone::url);
    read_attribute(close, "href=", zone::url);
    skip_to(close + 1);
    return true;
  }

  /// Whether what stands behind a tag stands on a line of its own.
  [[nodiscard]] static bool breaks(std::string_view tag) noexcept {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    std::size_t size = 0;
    while (size < tag.size() && is_alnum(tag[size])) ++size;
    constexpr std::string_view names[] = {"br"sv, "p"sv, "div"sv, "td"sv, "tr"sv, "th"sv, "li"sv, "ul"sv, "ol"sv, "table"sv,
                                          "center"sv, "blockquote"sv, "hr"sv, "BR"sv, "P"sv, "DIV"sv};
    for (const std::string_view name : names)
      if (name.size() == size && tag.starts_with(name)) return true;
    return false;
  }

  /// Whether a tag's element isn't shown.
  [[nodiscard]] static bool hides(std::string_view tag) noexcept {
    return tag.find("display:none") != npos || tag.find("display: none") != npos || tag.find("visibility:hidden") != npos ||
           tag.ends_with(" hidden");
  }

  /// Goes behind the element of the tag that `close` ends, or behind the paragraph.
  bool skip_element(std::size_t close) {
    std::size_t name = at_ + 1;
    while (name < close && is_alnum(text_[name])) ++name;
    const std::string_view inside = text_.substr(0, end_);
    std::size_t end = inside.find("</", close);
    while (end != npos && inside.substr(end + 2, name - at_ - 1) != text_.substr(at_ + 1, name - at_ - 1)) end = inside.find("</", end + 2);
    const std::size_t behind = end == npos ? end_ : inside.find('>', end);
    skip_to(behind == npos ? end_ : (std::min)(behind + 1, end_));
    return true;
  }

  bool read_comment() {
    if (end_ == uncommented_) return false;
    const std::size_t close = text_.substr(0, end_).find("-->", at_ + 4);
    if (close == npos) {
      uncommented_ = end_;  // asked once a paragraph
      return false;
    }
    flush(at_);
    emit(at_ + 4, close, zone::comment, false);
    skip_to(close + 3);
    return true;
  }

  /// Text between `<a …>` and `</a>` is linked text.
  void read_anchor(std::size_t close) {
    const std::string_view tag = text_.substr(at_ + 1, close - at_ - 1);
    if (tag.starts_with("a ") || tag.starts_with("A ")) {
      anchored_from_ = visible_;
    } else if ((tag.starts_with("/a") || tag.starts_with("/A")) && tag.size() == 2 && anchored_from_ != npos) {
      ++links_;
      linked_ += visible_ - anchored_from_;
      anchored_from_ = npos;
    }
  }

  void read_attribute(std::size_t close, std::string_view name, zone where) {
    const std::string_view tag = text_.substr(at_, close - at_);
    const std::size_t found = tag.find(name);
    if (found == npos || found + name.size() + 1 >= tag.size()) return;
    const std::size_t begin = at_ + found + name.size();
    const char quote = text_[begin];
    if (quote != '"' && quote != '\'') return;
    std::size_t end = begin + 1;
    while (end < close && text_[end] != quote) ++end;
    emit(begin + 1, end, where, false);
  }

  /// Where the `http` or `https` begins that a colon and two slashes follow; npos if none does.
  [[nodiscard]] std::size_t address_before(std::size_t colon) const noexcept {
    if (text_.substr(colon + 1, 2) != "//") return npos;
    for (const std::string_view scheme : {std::string_view("http"), std::string_view("https")}) {
      if (colon - run_ < scheme.size() || text_.substr(colon - scheme.size(), scheme.size()) != scheme) continue;
      const std::size_t begin = colon - scheme.size();
      return begin == 0 || !is_alnum(text_[begin - 1]) ? begin : npos;
    }
    return npos;
  }

  void read_address(std::size_t begin) {
    flush(begin);
    const std::size_t end = find_byte(text_, begin, end_, [](native_lane bytes) {
      return bytes.below(' ' + 1) | bytes.equal(')') | bytes.equal('>') | bytes.equal('"') | bytes.equal(']') |
             bytes.equal('`');
    });
    emit(begin, end, zone::url, false);
    skip_to(end);
  }

  bool read_entity() {
    std::size_t end = at_ + 1;
    while (end < end_ && end - at_ < 10 && (is_alnum(text_[end]) || text_[end] == '#')) ++end;
    if (end >= end_ || text_[end] != ';' || end == at_ + 1) return false;
    flush(at_);
    skip_to(end + 1);
    return true;
  }

  bool read_emoji() {
    std::size_t end = at_ + 1;
    while (end < end_ && end - at_ < 32 && (is_lower(text_[end]) || is_digit(text_[end]) || text_[end] == '_')) ++end;
    if (end >= end_ || text_[end] != ':' || end < at_ + 3) return false;
    flush(at_);
    skip_to(end + 1);
    return true;
  }

  /// reStructuredText's `text <address>`_: the address is no text.
  bool read_rst_link() {
    const std::size_t limit = end_ - at_ > 300 ? at_ + 300 : end_;
    std::size_t open = npos;
    std::size_t close = at_ + 1;
    for (; close < limit && text_[close] != '`'; ++close)
      if (text_[close] == '<') open = close;
    if (close + 1 >= limit || open == npos || text_[close + 1] != '_' || text_[close - 1] != '>') return false;
    const std::size_t before = visible_;
    flush(at_);
    run_ = at_ + 1;
    flush(open);
    ++links_;
    linked_ += visible_ - before;
    emit(open + 1, close - 1, zone::url, false);
    skip_to(close + 2);
    return true;
  }

  static constexpr std::size_t npos = std::string_view::npos;

  Text text_;
  layout_masks& masks_;
  plain_vector<stretch>& out_;
  std::size_t at_ = 0;
  std::size_t run_ = 0;
  std::size_t end_ = 0;
  std::size_t visible_ = 0;
  std::size_t links_ = 0;
  std::size_t linked_ = 0;
  std::size_t anchored_from_ = npos;
  std::size_t uncommented_ = npos;
  zone where_ = zone::body;
  bool joins_ = false;
  stretch pending_address_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
