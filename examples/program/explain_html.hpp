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
#include "html_text.hpp"
#include "inputs.hpp"
#include "marked_text.hpp"
#include "readme_html.hpp"
#include "text.hpp"

namespace program {

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
    readme_writer(page_, marked_, why_).write();
    page_ += "</section>\n</main>\n</body>\n</html>\n";
    return std::move(page_);
  }

private:
  [[nodiscard]] std::string summary() const {
    std::string text = why_.tags.empty() ? "No tag is supported by the text." : "";
    for (std::size_t i = 0; i < why_.tags.size(); ++i)
      text += (i == 0 ? "" : " \xC2\xB7 ") + ("<a href=\"#tag" + std::to_string(i + 1) + "\">") +
              html(why_.tags[i].name) + "</a>";
    return text +
           " &mdash; <a href=\"#readme\">the README</a> has the cues marked; each leads to its "
           "points, and they lead back.";
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
      page_ += "<details id=\"tag" + std::to_string(i + 1) + "\" class=\"" + colour_class(i) + '"' +
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
        page_ += " id=\"e" + id + "\" class=\"" + colour_class(place) + '"';
      page_ += "><td>" + signed_text(piece.points) + "</td><td>";
      const std::string name = html(one_line(piece.cue));
      page_ += cue ? "<a href=\"#c" + id + "\">" + name + "</a>" : name;
      page_ += "</td><td>" + zone_text(cue ? piece.zone : to_string(piece.kind)) + "</td></tr>\n";
    }
    page_ += "</tbody>\n<tfoot><tr><td>" + number_text(tag.score) +
             "</td><td>score</td><td></td></tr></tfoot>\n</table>\n";
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
