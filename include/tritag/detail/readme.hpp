// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <tritag/detail/inline_markup.hpp>
#include <tritag/detail/instruction.hpp>
#include <tritag/detail/lines.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/repetition.hpp>
#include <tritag/detail/sections.hpp>
#include <tritag/detail/stuffing.hpp>
#include <tritag/detail/topic_row.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What the layout of a README tells beside its words.
struct layout {
  std::size_t prose = 0;       ///< bytes of visible text outside code
  std::size_t link_items = 0;  ///< entries of lists of links
  std::size_t code_blocks = 0;
  std::size_t headings = 0;
};

/// Cuts a README (Markdown, HTML, reStructuredText, AsciiDoc, org or plain text) into stretches, each in its zone.
/// One pass over the lines; never fails.
/// `Text` is a `std::string_view`: what is a template is compiled where it is used only.
template <class Text>
class readme_reader {
 public:
  readme_reader(Text text, plain_vector<stretch>& out)
      : text_(text), masks_(text), out_(out), inline_(text, masks_, out), stuffing_(text, out) {}
  readme_reader(const readme_reader&) = delete;
  readme_reader& operator=(const readme_reader&) = delete;

  /// Calls `drain()` now and then, and at the end, to empty the stretches read so far: memory stays bounded.
  template <class Drain>
  layout read(Drain&& drain) {
    line now;
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    read_front_matter();
    while (take_rest(now) || next_line(text_, masks_, at_, now)) {
      step(now);
      // A block still open has no stretches yet.
      if (out_.size() >= most_stretches) {
        drain();
        out_.clear();
        begun_ = true;
        stuffing_.forget_stretches();
      }
    }
    end_block();
    stuffing_.end_entries(out_.size());
    drain();
    return layout_;
  }

 private:
  static constexpr std::size_t most_stretches = 4096;
  static constexpr std::size_t most_prose_before_title = 60;  // a logo's caption, not a paragraph

  static constexpr std::size_t npos = std::string_view::npos;

  enum class block : unsigned char { none, paragraph, list, quote, table, html };

  void step(const line& now) {
    if (in_fence_) return fence_line(now);
    if (now.blank()) return end_paragraph();
    switch (kind_of(now)) {
      case line_kind::comment: return read_comment(now);
      case line_kind::fence: return open_fence(now);
      case line_kind::heading: return heading_line(now);
      case line_kind::rule: return end_block();
      case line_kind::address: end_block(); return read_reference(now);
      case line_kind::directive: return read_directive(now);
      case line_kind::code: end_block(); return code_line(now);
      case line_kind::list_item: start(block::list, now); return;
      case line_kind::quote: return grow(block::quote, now);
      case line_kind::table: start(block::table, now); return;
      case line_kind::html: return html_line(now);
      case line_kind::text: return text_line(now);
    }
  }

  /// `[label]: address "title"`: the title is shown to nobody.
  void read_reference(const line& now) {
    const std::string_view rest = text_.substr(now.text_begin, now.end - now.text_begin);
    emit(now.text_begin, now.text_begin + without_title(rest, rest.find("]:") + 2), zone::url);
  }

  [[nodiscard]] line_kind kind_of(const line& now) const {
    const line_kind kind = classify_line(text_, now);
    if (kind == line_kind::code && (block_ == block::paragraph || in_list_)) return line_kind::text;
    if (kind == line_kind::code && block_ == block::html) return line_kind::html;
    return kind;
  }

  // --- code, comments, directives

  void open_fence(const line& now) {
    end_block();
    stuffing_.introduce_nothing();
    ++layout_.code_blocks;
    const std::string_view rest = text_.substr(now.text_begin, now.end - now.text_begin);
    if (rest.starts_with("<pre")) {
      fence_end_ = "</pre";
      in_fence_ = !contains(now, fence_end_);
      inline_.read(now.text_begin, now.end, zone::code, false);
      return;
    }
    fence_end_ = rest.starts_with("#+") ? "#+" : rest.substr(0, rest.find_first_not_of(rest[0]));
    in_fence_ = true;
  }

  void fence_line(const line& now) {
    const std::string_view rest = text_.substr(now.text_begin, now.end - now.text_begin);
    bool closes = rest.starts_with(fence_end_);
    if (fence_end_ == "</pre") closes = contains(now, fence_end_);
    else if (fence_end_ != "#+") closes = closes && rest.find_first_not_of(rest[0]) == npos;
    if (closes) in_fence_ = false;
    else if (!now.blank()) code_line(now);
  }

  /// A line of code that says what the one before it says adds nothing.
  void code_line(const line& now) {
    if (stuffing_.code_said_before(now.text_begin, now.end)) return;
    emit(now.begin, repetition::find(text_, now.begin, now.end).begin, zone::code);
  }

  [[nodiscard]] bool contains(const line& now, std::string_view part) const {
    return text_.substr(now.begin, now.end - now.begin).find(part) != std::string_view::npos;
  }

  void read_comment(const line& now) {
    end_block();
    const std::size_t close = text_.find("-->", now.text_begin + 4);
    const std::size_t end = close == npos ? text_.size() : close;
    emit(now.text_begin + 4, end, zone::comment);
    if (close == npos) {
      at_ = end;
    } else if (close + 3 <= now.end) {
      leave(close + 3, now.end);
    } else {
      at_ = close + 3;
    }
  }

  /// Leaves the rest of a line to be read as a line of its own. Its end is known: looking for it again each time would make
  /// a line of many comments quadratic.
  void leave(std::size_t begin, std::size_t end) {
    rest_ = {begin, begin, end, 0};
    while (rest_.text_begin < end && is_blank(text_[rest_.text_begin])) ++rest_.text_begin;
  }
  bool take_rest(line& now) {
    if (rest_.blank()) return false;
    now = rest_;
    rest_ = {};
    return true;
  }

  /// reStructuredText's `.. name:: argument` with its indented block; AsciiDoc's `[source]` and `:attribute:` lines.
  void read_directive(const line& now) {
    end_block();
    const std::string_view head = text_.substr(now.text_begin, now.end - now.text_begin);
    const bool is_code = head.find("code") < 12 || head.find("source") < 12;
    line fence;
    std::size_t behind = at_;
    if (head.starts_with("[source") && next_line(text_, masks_, behind, fence) &&
        text_.substr(fence.begin, 4) == "----") {
      at_ = behind;
      ++layout_.code_blocks;
      fence_end_ = "----";
      in_fence_ = true;
      return;
    }
    if (head.find("raw:: html") != std::string_view::npos) return;  // what follows is read as any HTML
    if (head.find("image::") != std::string_view::npos || head.find("figure::") != std::string_view::npos)
      emit(now.text_begin, now.end, zone::url);
    line inner;
    const std::size_t most = out_.size() + most_stretches;
    for (std::size_t ahead = at_; head.starts_with("..") && next_line(text_, masks_, ahead, inner); at_ = ahead) {
      if (inner.blank()) continue;
      if (out_.size() >= most) break;
      if (inner.indent == 0) break;
      const bool option = text_[inner.text_begin] == ':';
      if (is_code && !option) emit(inner.begin, inner.end, zone::code);
      else if (option && contains(inner, ":alt:")) emit(inner.text_begin + 5, inner.end, zone::image);
      else if (option && contains(inner, ":target:")) emit(inner.text_begin + 8, inner.end, zone::url);
      else if (!option) emit(inner.text_begin, inner.end, zone::notice);
    }
  }

  void read_front_matter() {
    line first;
    std::size_t ahead = at_;
    if (!next_line(text_, masks_, ahead, first) || text_.substr(first.begin, first.end - first.begin) != "---") return;
    const std::size_t close = text_.find("\n---", ahead - 1);
    if (close == std::string_view::npos || close > 8000) return;
    at_ = ahead;
    for (line entry; at_ < close + 1 && next_line(text_, masks_, at_, entry);) {
      const std::string_view rest = text_.substr(entry.text_begin, entry.end - entry.text_begin);
      for (const std::string_view key : {std::string_view("title:"), std::string_view("description:")})
        if (rest.starts_with(key)) emit(entry.text_begin + key.size(), entry.end, zone::description);
    }
    line dashes;
    next_line(text_, masks_, at_, dashes);
  }

  // --- headings

  void heading_line(const line& now) {
    end_block();
    std::size_t begin = now.text_begin;
    const std::size_t marks = text_.find_first_not_of(text_[begin], begin) - begin;
    while (begin < now.end && (text_[begin] == '#' || text_[begin] == '=' || text_[begin] == '*' ||
                               is_blank(text_[begin])))
      ++begin;
    const bool org_title = text_.substr(now.text_begin, 2) == "#+";
    if (org_title) begin = text_.find(':', now.text_begin) + 1;
    std::size_t end = now.end;
    std::size_t closing = end;
    while (closing > begin && text_[closing - 1] == '#') --closing;
    if (closing == begin || is_blank(text_[closing - 1])) end = closing;  // "# C#" keeps its mark
    open_section(begin, end, org_title ? 1 : static_cast<int>(marks < 6 ? marks : 6u));
    line underline;
    std::size_t ahead = at_;
    if (may_underline(text_, at_) && next_line(text_, masks_, ahead, underline) && is_underline(text_, underline)) at_ = ahead;
  }

  /// The zone of a heading, and of what follows it. The first heading is the title, unless it opens a section of its own
  /// kind ("Installation"); a heading right below the title says what a tagline says.
  void open_section(std::size_t begin, std::size_t end, int level) {
    stuffing_.end_entries(out_.size());
    end = find_instruction(text_, masks_, begin, end);
    std::size_t from = begin;
    while (from < end && static_cast<signed char>(text_[from]) >= 0 && !is_alnum(text_[from])) ++from;
    if (from == end || stuffing_.said_before(from, end)) return;
    if (stuffing_.opens_topics(text_.substr(from, end - from), layout_.headings > 0 || lead_prose_ > 0)) return;
    open_named_section(begin, from, end, level);
    stuffing_.keep();
  }

  void open_named_section(std::size_t begin, std::size_t from, std::size_t end, int level) {
    const section kind = classify_heading(text_.substr(from, end - from));
    ++layout_.headings;
    const std::string_view heading = text_.substr(from, end - from);
    const bool announces = is_announcement(heading);
    const bool first = layout_.headings == 1;
    const bool long_enough = end - from > 24;  // "Getting started" opens a section, a sentence says what it is
    const bool names = level == 1 || (first && (kind == section::body || kind == section::about || long_enough));
    if (!titled_ && !announces && names && !names_section(heading) && lead_prose_ < most_prose_before_title) {
      const std::size_t before = out_.size();
      inline_.read(begin, end, zone::title, false);
      titled_ = has_text(before);
      section_ = section::lead;
      return;
    }
    const bool still_leading = section_ == section::lead && lead_prose_ == 0;
    if (still_leading && kind == section::body && !subtitled_ && !announces) {
      subtitled_ = true;
      inline_.read(begin, end, zone::description, false);
      return;
    }
    if (section_ == section::lead && is_request(heading)) {
      inline_.read(begin, end, zone::notice, false);
      return;
    }
    // "Introduction" right below the title opens the lead, whatever stands between them.
    section_ = announces                                        ? section::boilerplate
               : (kind == section::about || kind == section::body) && lead_prose_ == 0 ? section::lead
                                                            : kind;
    inline_.read(begin, end, zone::heading, false);
  }

  /// In reStructuredText the first mark that underlines a heading is the highest level, whatever it is.
  int level_of(char mark) {
    if (first_mark_ == 0) first_mark_ = mark;
    return mark == '=' || mark == first_mark_ ? 1 : 2;
  }

  [[nodiscard]] bool has_text(std::size_t since) const {
    for (std::size_t i = since; i < out_.size(); ++i)
      if (out_[i].where == zone::title) return true;
    return false;
  }

  // --- paragraphs, lists, tables, HTML

  void text_line(const line& now) {
    if (block_ == block::none && split_description(now)) return;
    line underline;
    std::size_t ahead = at_;
    if (block_ == block::none && now.end - now.text_begin < 120 && may_underline(text_, at_) &&
        next_line(text_, masks_, ahead, underline) && is_underline(text_, underline)) {
      at_ = ahead;
      end_block();
      return open_section(now.text_begin, now.end, level_of(text_[underline.text_begin]));
    }
    if (block_ == block::none && in_list_ && now.indent == 0) in_list_ = false;
    if (block_ == block::none && plain_title(now)) return;
    grow(block_ == block::none ? (in_list_ ? block::list : block::paragraph) : block_, now);
  }

  /// A repository's description before the README's own title on one line: "A fast cache # name".
  bool split_description(const line& now) {
    if (titled_ || begun_ || !out_.empty()) return false;
    const std::string_view rest = text_.substr(now.begin, now.end - now.begin);
    const std::size_t hash = rest.find(" # ");
    if (hash == std::string_view::npos) return false;
    inline_.read(now.begin, now.begin + hash, zone::description, false);
    line title = now;
    title.begin = title.text_begin = now.begin + hash + 1;
    heading_line(title);
    return true;
  }

  /// In a README that begins with a short line by itself, that line is the title.
  bool plain_title(const line& now) {
    if (titled_ || begun_ || !out_.empty() || now.end - now.text_begin > 60 || text_[now.end - 1] == '.') return false;
    line following;
    std::size_t ahead = at_;
    if (next_line(text_, masks_, ahead, following) && !following.blank()) return false;
    if (find_instruction(text_, masks_, now.text_begin, now.end) != now.end) return false;
    row_of_topics row;
    row.add(text_, now.text_begin, now.end);
    if (row.fills_paragraph()) return false;
    inline_.read(now.text_begin, now.end, zone::title, false);
    titled_ = true;
    return true;
  }

  void html_line(const line& now) {
    if (block_ != block::html) end_block();
    const std::string_view rest = text_.substr(now.text_begin, now.end - now.text_begin);
    std::size_t open = find_heading_tag(rest);
    if (open == std::string_view::npos) return grow(block::html, now);
    open += now.text_begin;
    if (block_ == block::html) end_block();
    inline_.read(now.text_begin, open, zone_of_text(), false);
    const std::size_t begin = text_.substr(0, open + 400).find('>', open);
    std::size_t close = begin == npos ? begin : text_.substr(0, begin + 2000).find("</h", begin);
    if (close == std::string_view::npos) close = now.end;
    if (begin == npos || begin > close) return;
    open_section(begin + 1, close, text_[open + 2] - '0');
    if (close >= now.end) {
      const std::size_t behind = text_.substr(0, close + 6).find('>', close);
      if (behind != npos) at_ = behind + 1;
      else if (close > now.end) at_ = close;
    } else if (close + 5 < now.end) {
      inline_.read(close + 5, now.end, zone_of_text(), false);
    }
  }

  [[nodiscard]] static std::size_t find_heading_tag(std::string_view line) {
    for (std::size_t at = line.find("<h"); at != std::string_view::npos; at = line.find("<h", at + 2))
      if (at + 2 < line.size() && line[at + 2] >= '1' && line[at + 2] <= '6') return at;
    return std::string_view::npos;
  }

  void start(block kind, const line& now) {
    end_block();
    in_list_ = kind == block::list;
    grow(kind, now);
  }

  void grow(block kind, const line& now) {
    if (block_ != kind) {
      if (block_ != block::none) end_block();
      block_ = kind;
      block_begin_ = now.text_begin;
    }
    block_end_ = now.end;
    // Memory and the reach of brackets stay bounded whatever a paragraph's length.
    if (block_end_ - block_begin_ > 16384) end_block();
  }

  void end_paragraph() { end_block(); }

  void end_block() {
    if (block_ == block::none) return;
    const block kind = block_;
    block_ = block::none;
    std::size_t begin = block_begin_;
    if (kind == block::list || kind == block::quote)
      while (begin < block_end_ && !is_alnum(text_[begin]) && static_cast<signed char>(text_[begin]) > 0 &&
             text_[begin] != '[' && text_[begin] != '!' && text_[begin] != '<' && text_[begin] != '`' &&
             text_[begin] != '.')
        ++begin;
    const std::size_t end = find_instruction(text_, masks_, begin, block_end_);
    if (begin == end || stuffing_.said_before(begin, end)) return;
    const std::size_t first = out_.size();
    zone where = zone_of_text();
    if (kind == block::list || kind == block::table) where = zone_of_list();
    const std::size_t visible = inline_.read(begin, end, where, false);
    stuffing_.keep();
    if (first == out_.size()) return;
    if (stuffing_.is_row_of_topics(first, where, kind == block::list || kind == block::table)) return out_.resize(first);
    stuffing_.introduce(begin, end);
    layout_.prose += visible;
    classify_block(kind, first, visible, where);
  }

  void classify_block(block kind, std::size_t first, std::size_t visible, zone where) {
    const bool mostly_links = inline_.links() != 0 && inline_.linked_text() * 5 > visible * 3;
    const bool only_link = kind == block::list && inline_.links() != 0 &&
                           out_[first_text(first, where)].where == where && inline_.linked_text() * 4 > visible;
    if (kind == block::list && inline_.links() != 0) ++layout_.link_items;
    if ((mostly_links && visible > 0) || (only_link && section_ != section::lead && section_ != section::about)) {
      relabel(first, where, zone::link);
      return;
    }
    if (where == zone::lead && kind != block::list && visible > 20) {
      const stretch& opening = out_[first_text(first, where)];
      if (is_notice(text_.substr(opening.begin, opening.end - opening.begin))) return relabel(first, where, zone::notice);
      lead_prose_ += visible;
    }
  }

  [[nodiscard]] std::size_t first_text(std::size_t first, zone where) const {
    while (first + 1 < out_.size() && out_[first].where != where) ++first;
    return first < out_.size() ? first : out_.size() - 1;
  }

  void relabel(std::size_t first, zone from, zone to) {
    for (std::size_t i = first; i < out_.size(); ++i)
      if (out_[i].where == from) out_[i].where = to;
  }

  [[nodiscard]] zone zone_of_text() const {
    switch (section_) {
      case section::lead: return zone::lead;
      case section::about: return zone::about;
      case section::usage: return zone::usage;
      case section::boilerplate: return zone::boilerplate;
      case section::body: return zone::body;
    }
    return zone::body;
  }

  [[nodiscard]] zone zone_of_list() const {
    if (section_ == section::lead || section_ == section::about) return zone::about;
    return section_ == section::body ? zone::list : zone_of_text();
  }

  void emit(std::size_t begin, std::size_t end, zone where) {
    if (begin < end) out_.push_back({begin, end, where, false});
  }

  Text text_;
  layout_masks masks_;
  plain_vector<stretch>& out_;
  inline_reader<Text> inline_;
  layout layout_;
  std::size_t at_ = 0;
  section section_ = section::lead;
  bool begun_ = false;
  char first_mark_ = 0;
  bool titled_ = false;
  bool subtitled_ = false;
  std::size_t lead_prose_ = 0;
  block block_ = block::none;
  bool in_list_ = false;
  std::size_t block_begin_ = 0;
  std::size_t block_end_ = 0;
  bool in_fence_ = false;
  std::string_view fence_end_;
  line rest_;
  stuffing_filter stuffing_;
};

template <class Text>
readme_reader(Text, plain_vector<stretch>&) -> readme_reader<std::string_view>;

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
