// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

#include "html_text.hpp"
#include "marked_text.hpp"

namespace program {

/// The class of a tag's colour, by its place among returned tags and runners-up; there are eight.
inline std::string colour_class(std::size_t tag) { return 't' + std::to_string(tag % 8 + 1); }

/// A zone's name as people read it.
inline std::string zone_text(std::string_view name) {
  std::string text = html(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

/// Writes the README's part of the page of `--explain html`: what the colours stand for, and the text
/// with its zones shaded and every cue in a mark of its tag's colour.
class readme_writer {
public:
  /// Appends to `page`. What is passed must outlive the writer.
  readme_writer(std::string& page, const marked_text& marked, const tritag::explanation& why)
      : page_(page), marked_(marked), why_(why) {}

  void write() {
    const auto zones = zones_of(marked_.text());
    write_key(zones);
    page_ += "<div class=\"readme\" dir=\"auto\">";
    write_readme(zones);
    page_ += "</div>\n";
  }

private:
  using stretch = tritag::detail::stretch;
  using zone = tritag::detail::zone;

  /// The classes of a zone's shade.
  static const char* shade(zone where) {
    switch (where) {
    case zone::title:
    case zone::title_head:
      return "z early title";
    case zone::definition_head:
    case zone::definition_modifier:
    case zone::definition_subject:
    case zone::definition_rest:
      return "z early";
    case zone::description:
    case zone::lead:
      return "z lead";
    case zone::about:
      return "z about";
    case zone::heading:
      return "z heading";
    case zone::usage:
      return "z usage";
    case zone::code:
      return "z code";
    case zone::link:
    case zone::url:
    case zone::image:
    case zone::comment:
    case zone::notice:
    case zone::boilerplate:
      return "z aside";
    default:
      return "z";
    }
  }

  /// What the colours stand for, as far as they are there.
  void write_key(const std::vector<stretch>& zones) {
    constexpr std::pair<const char*, const char*> shades[] = {
        {"z early title", "title"},
        {"z early", "definition"},
        {"z lead", "lead"},
        {"z about", "about"},
        {"z heading", "heading"},
        {"z", "body"},
        {"z usage", "usage"},
        {"z code", "code"},
        {"z aside", "links, images, comments, notices, boilerplate"}};
    page_ += "<ul class=\"key\" aria-label=\"Colours\">\n";
    std::size_t place = 0;
    for (const auto* list : {&why_.tags, &why_.runners_up}) {
      for (const tritag::explained_tag& tag : *list) {
        page_ += "<li><mark class=\"" + mark_class(place) + "\"><a href=\"#tag" +
                 std::to_string(place + 1) + "\">" + html(tag.name) + "</a></mark></li>\n";
        ++place;
      }
    }
    for (const auto& [classes, name] : shades) {
      const std::string_view wanted = classes;
      const bool there = std::any_of(zones.begin(), zones.end(), [&](const stretch& piece) {
        return shade(piece.where) == wanted;
      });
      if (there)
        page_ += "<li><span class=\"" + std::string(wanted) + "\">" + name + "</span></li>\n";
    }
    page_ += "</ul>\n";
  }

  [[nodiscard]] std::string mark_class(std::size_t tag) const {
    return colour_class(tag) + (tag < why_.tags.size() ? "" : " second");
  }

  /// The text cut where a zone or a cue begins or ends.
  void write_readme(const std::vector<stretch>& zones) {
    const std::string_view text = marked_.text();
    std::vector<cue_mark> marks = marked_.marks();
    std::stable_sort(marks.begin(), marks.end(), [](const cue_mark& a, const cue_mark& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    std::vector<std::size_t> cuts = {text.size()};
    for (const cue_mark& mark : marks)
      cuts.insert(cuts.end(), {mark.begin, mark.end});
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::vector<cue_mark> open;
    std::size_t next_mark = 0;
    std::size_t next_zone = 0;
    std::size_t cut = 0;
    // A byte order mark is no text.
    for (std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < text.size();) {
      std::erase_if(open, [&](const cue_mark& mark) { return mark.end <= at; });
      for (; next_mark < marks.size() && marks[next_mark].begin <= at; ++next_mark) {
        if (marks[next_mark].end > at)
          open.push_back(marks[next_mark]);
      }
      // The best tag's mark stands innermost, next to the text.
      std::stable_sort(open.begin(), open.end(),
                       [](const cue_mark& a, const cue_mark& b) { return a.tag > b.tag; });
      while (cuts[cut] <= at)
        ++cut;
      while (next_zone < zones.size() && zones[next_zone].end <= at)
        ++next_zone;
      std::size_t end = cuts[cut];
      const bool zoned = next_zone < zones.size() && zones[next_zone].begin <= at;
      if (next_zone < zones.size())
        end = std::min(end, zoned ? zones[next_zone].end : zones[next_zone].begin);
      write_piece(text.substr(at, end - at), at, zoned ? &zones[next_zone] : nullptr, open);
      at = end;
    }
  }

  void write_piece(std::string_view text, std::size_t at, const stretch* in,
                   const std::vector<cue_mark>& open) {
    if (in != nullptr)
      page_ += "<span class=\"" + std::string(shade(in->where)) + "\" title=\"" +
               zone_text(to_string(in->where)) + "\">";
    for (std::size_t i = 0; i < open.size(); ++i) {
      const cue_mark& mark = open[i];
      const std::string number = std::to_string(mark.number);
      page_ += "<mark class=\"" + mark_class(mark.tag) + depth_class(open.size() - 1 - i) +
               "\" data-cue=\"" + number + '"';
      if (mark.begin == at)
        page_ += " id=\"c" + number + '"';
      page_ += '>';
    }
    if (!open.empty())
      page_ += "<a href=\"#e" + std::to_string(open.back().number) + "\">";
    page_ += html(text);
    if (!open.empty())
      page_ += "</a>";
    for (std::size_t i = 0; i < open.size(); ++i)
      page_ += "</mark>";
    if (in != nullptr)
      page_ += "</span>";
  }

  /// How far below the text a mark's line stands: under those inside it.
  static std::string depth_class(std::size_t depth) {
    return depth == 0 ? "" : " d" + std::to_string(std::min<std::size_t>(depth, 3));
  }

  std::string& page_;
  const marked_text& marked_;
  const tritag::explanation& why_;
};

} // namespace program
