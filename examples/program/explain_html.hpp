// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

#include "explain_style.hpp"
#include "inputs.hpp"
#include "marked_text.hpp"
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

/// Writes an explanation as one page: the tags and runners-up with their evidence, and the README
/// with every cue marked and its zones shaded. It needs neither scripts nor a network, and forbids
/// both.
class page_writer {
public:
  page_writer(std::string_view readme, const tritag::explanation& why)
      : why_(why), marked_(readme, why) {
    for (const auto* list : {&why.tags, &why.runners_up}) {
      for (const tritag::explained_tag& tag : *list)
        tags_.push_back(&tag);
    }
  }

  std::string write(const std::string& id) {
    page_ = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Tags of ";
    page_ += html(one_line(id)) + "</title>\n<style>" + explain_style +
             "</style>\n</head>\n<body>\n" +
             "<a class=\"skip\" href=\"#readme\">Skip to the README</a>\n<header>\n<h1>Tags of " +
             html(id) + "</h1>\n<p class=\"note\">" + summary() + "</p>\n</header>\n<main>\n" +
             "<section class=\"why\" aria-label=\"Tags\">\n";
    write_tags();
    page_ += "</section>\n<section aria-labelledby=\"readme\">\n"
             "<h2 id=\"readme\" tabindex=\"-1\">README</h2>\n";
    const auto zones = zones_of(marked_.text());
    write_key(zones);
    page_ += "<div class=\"readme\" dir=\"auto\">";
    write_readme(zones);
    page_ += "</div>\n</section>\n</main>\n</body>\n</html>\n";
    return std::move(page_);
  }

private:
  using stretch = tritag::detail::stretch;
  using zone = tritag::detail::zone;

  [[nodiscard]] std::string summary() const {
    std::string text = why_.tags.empty() ? "No tag is supported by the text." : "";
    for (std::size_t i = 0; i < why_.tags.size(); ++i)
      text += (i == 0 ? "" : " \xC2\xB7 ") + ("<a href=\"#tag" + std::to_string(i + 1) + "\">") +
              html(why_.tags[i].name) + "</a>";
    return text +
           " &mdash; <a href=\"#readme\">the README</a> has the cues marked; each leads to its "
           "points, and they lead back.";
  }

  /// The classes of a tag's colour; there are eight.
  [[nodiscard]] static std::string colour(std::size_t tag) {
    return 't' + std::to_string(tag % 8 + 1);
  }

  void write_tags() {
    page_ += "<h2>Chosen</h2>\n";
    if (why_.tags.empty())
      page_ += "<p class=\"note\">None.</p>\n";
    std::size_t number = 0;
    for (std::size_t i = 0; i < tags_.size(); ++i) {
      const tritag::explained_tag& tag = *tags_[i];
      const bool chosen = i < why_.tags.size();
      if (i == why_.tags.size())
        page_ += "<h2>Runners-up</h2>\n";
      page_ += "<details id=\"tag" + std::to_string(i + 1) + "\" class=\"" + colour(i) + '"' +
               (i == 0 && chosen ? " open" : "") + ">\n<summary><b>" + html(tag.name) +
               "</b> <span class=\"score\">" + number_text(tag.score) + "</span>";
      if (!chosen)
        page_ += " <span class=\"lost\">" + html(tag.reason) + "</span>";
      if (const std::string best = best_cues(tag); !best.empty())
        page_ += " <span class=\"best\">" + best + "</span>";
      page_ += "</summary>\n";
      write_evidence(tag, i, number);
      page_ += "</details>\n";
    }
    page_ +=
        "<details>\n<summary>What the points mean</summary>\n"
        "<p class=\"note\">Points are thousandths of log-odds: 693 more double the odds. A "
        "tag's points add up to its score. A <b>cue</b> is words of the README; the "
        "<b>offset</b> is how rarely a tag is chosen at all; <b>share</b> is its part of all "
        "that is said there; <b>rank</b> its place among all tags; <b>related</b> what was "
        "found for another subject; <b>document</b> what kind of text it is.</p>\n</details>\n";
  }

  static std::string number_text(std::int64_t number) {
    return number < 0 ? "\xE2\x88\x92" + std::to_string(-number) : std::to_string(number);
  }
  static std::string signed_text(std::int64_t number) {
    return (number < 0 ? "" : "+") + number_text(number);
  }

  /// The cues that speak most for a tag.
  static std::string best_cues(const tritag::explained_tag& tag) {
    constexpr std::size_t most = 3;
    std::vector<const tritag::evidence*> cues;
    for (const tritag::evidence& piece : tag.evidence) {
      if (piece.kind == tritag::evidence_kind::cue && piece.points > 0)
        cues.push_back(&piece);
    }
    std::stable_sort(cues.begin(), cues.end(),
                     [](const auto* a, const auto* b) { return a->points > b->points; });
    std::string text;
    for (std::size_t i = 0; i < cues.size() && i < most; ++i)
      text +=
          (i == 0 ? "" : ", ") + html(one_line(cues[i]->cue)) + ' ' + signed_text(cues[i]->points);
    return text;
  }

  /// `number` is that of the tag's first cue, and then of the next tag's.
  void write_evidence(const tritag::explained_tag& tag, std::size_t place, std::size_t& number) {
    struct row {
      const tritag::evidence* piece;
      std::size_t number;
    };
    std::vector<row> rows;
    for (const tritag::evidence& piece : tag.evidence) {
      const bool cue = piece.kind == tritag::evidence_kind::cue;
      rows.push_back({&piece, number});
      number += cue;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const row& a, const row& b) {
      const bool a_cue = a.piece->kind == tritag::evidence_kind::cue;
      const bool b_cue = b.piece->kind == tritag::evidence_kind::cue;
      return a_cue != b_cue ? a_cue : std::abs(a.piece->points) > std::abs(b.piece->points);
    });
    page_ +=
        "<table>\n<thead><tr><th>points</th><th>for</th><th>where</th></tr></thead>\n<tbody>\n";
    bool among_cues = true;
    for (const row& each : rows) {
      const tritag::evidence& piece = *each.piece;
      const bool cue = piece.kind == tritag::evidence_kind::cue;
      if (among_cues && !cue && each.piece != rows.front().piece)
        page_ += "</tbody>\n<tbody class=\"beside\">\n";
      among_cues = cue;
      const std::string id = std::to_string(each.number);
      page_ += "<tr";
      if (cue)
        page_ += " id=\"e" + id + "\" class=\"" + colour(place) + '"';
      page_ += "><td>" + signed_text(piece.points) + "</td><td>";
      const std::string name = html(one_line(piece.cue));
      page_ += cue ? "<a href=\"#c" + id + "\">" + name + "</a>" : name;
      page_ += "</td><td>" + zone_name(cue ? piece.zone : to_string(piece.kind)) + "</td></tr>\n";
    }
    page_ += "</tbody>\n<tfoot><tr><td>" + number_text(tag.score) +
             "</td><td>score</td><td></td></tr></tfoot>\n</table>\n";
  }

  static std::string zone_name(std::string_view name) {
    std::string text = html(name);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
  }

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
    for (std::size_t i = 0; i < tags_.size(); ++i)
      page_ += "<li><mark class=\"" + mark_class(i) + "\"><a href=\"#tag" + std::to_string(i + 1) +
               "\">" + html(tags_[i]->name) + "</a></mark></li>\n";
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
    return colour(tag) + (tag < why_.tags.size() ? "" : " second");
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
               zone_name(to_string(in->where)) + "\">";
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

  const tritag::explanation& why_;
  marked_text marked_;
  std::vector<const tritag::explained_tag*> tags_;
  std::string page_;
};

inline std::string explain_html(std::string_view readme, const tritag::explanation& why,
                                const ordered_json& id) {
  return page_writer(readme, why).write(id.is_string() ? id.get<std::string>() : to_line(id));
}

} // namespace program
