// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/explanation.hpp>

#include "marked_text.hpp"
#include "sentences.hpp"
#include "text.hpp"

namespace program {

inline std::string points_text(std::int64_t points) {
  std::string text = (points < 0 ? "" : "+") + std::to_string(points);
  text.insert(0, text.size() < 8 ? 8 - text.size() : 0, ' ');
  return text;
}

/// One piece of evidence on one line: `  +140  cue "attention" in title, bytes 50 to 58`.
inline std::string evidence_line(const tritag::evidence& piece) {
  std::string line = points_text(piece.points) + "  " + std::string(to_string(piece.kind));
  if (!piece.cue.empty())
    line += " \"" + one_line(piece.cue) + '"';
  if (piece.kind == tritag::evidence_kind::cue) {
    const std::size_t last = piece.offset + (piece.length == 0 ? 0 : piece.length - 1);
    line += " in " + std::string(piece.zone) + ", bytes " + std::to_string(piece.offset) + " to " +
            std::to_string(last);
  }
  return line + '\n';
}

inline std::string evidence_lines(const std::vector<tritag::evidence>& pieces) {
  std::string lines;
  for (const tritag::evidence& piece : pieces)
    lines += evidence_line(piece);
  return lines;
}

/// Writes an explanation for people: each tag's score, and the sentences that earned it with their
/// cues marked, by colours or by guillemets.
class text_explainer {
public:
  text_explainer(std::string_view readme, const tritag::explanation& why, bool colour)
      : why_(why), marked_(readme, why), colour_(colour) {}

  /// `id` is JSON text.
  std::string write(const std::string& id) {
    std::string text = "id " + id + '\n';
    if (why_.tags.empty())
      text += "no tag is supported by the text\n";
    for (std::size_t i = 0; i < why_.tags.size(); ++i)
      text += std::to_string(i + 1) + ". " + write_tag(why_.tags[i], i);
    if (!why_.runners_up.empty())
      text += "runners-up:\n";
    for (std::size_t i = 0; i < why_.runners_up.size(); ++i)
      text += "-  " + write_tag(why_.runners_up[i], why_.tags.size() + i);
    return text;
  }

private:
  struct sentence {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::int64_t points = 0;
    std::vector<cue_mark> marks;
  };

  std::string write_tag(const tritag::explained_tag& tag, std::size_t place) {
    std::string text = painted(one_line(tag.name), place) + ": " + std::to_string(tag.score);
    if (!tag.reason.empty())
      text += " (" + one_line(tag.reason) + ')';
    text += '\n';
    for (const sentence& said : sentences_of(tag, place)) {
      text += points_text(said.points) + "  " + marked(said, place) + '\n';
      for (const cue_mark& mark : said.marks)
        text += "    " + evidence_line(tag.evidence[mark.piece]);
    }
    for (const tritag::evidence& piece : tag.evidence) {
      if (piece.kind != tritag::evidence_kind::cue)
        text += evidence_line(piece);
    }
    return text;
  }

  /// The sentences with the tag's cues, those that earned most first.
  std::vector<sentence> sentences_of(const tritag::explained_tag& tag, std::size_t place) const {
    std::vector<cue_mark> marks;
    for (const cue_mark& mark : marked_.marks()) {
      if (mark.tag == place)
        marks.push_back(mark);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const cue_mark& a, const cue_mark& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    const sentence_finder finder(marked_.text());
    std::vector<sentence> found;
    for (const cue_mark& mark : marks) {
      if (found.empty() || mark.end > found.back().end) {
        const auto [begin, end] = finder.around(mark.begin, mark.end);
        found.push_back({begin, end, 0, {}});
      }
      found.back().points += tag.evidence[mark.piece].points;
      found.back().marks.push_back(mark);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const sentence& a, const sentence& b) { return a.points > b.points; });
    return found;
  }

  std::string marked(const sentence& said, std::size_t place) const {
    const auto piece = [&](std::size_t begin, std::size_t end) {
      return on_terminal(marked_.text().substr(begin, end - begin));
    };
    std::string line;
    std::size_t at = said.begin;
    for (const cue_mark& mark : said.marks) {
      if (mark.begin < at) // inside or over the end of the one before
        continue;
      line += piece(at, mark.begin);
      const std::string cue = piece(mark.begin, mark.end);
      line += colour_ ? painted(cue, place) : "\xC2\xAB" + cue + "\xC2\xBB";
      at = mark.end;
    }
    return line + piece(at, said.end);
  }

  /// A piece of a README on one line; nothing in it commands a terminal.
  static std::string on_terminal(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t length = std::max<std::size_t>(utf8_length(text, at), 1);
      const std::string piece = one_line(text.substr(at, length));
      at += length;
      const bool space = piece == " ";
      const bool commands =
          piece.size() == 2 && piece[0] == '\xC2' && static_cast<unsigned char>(piece[1]) < 0xA0;
      if (!commands && !is_format_control(piece) && !(space && line.ends_with(' ')))
        line += piece;
    }
    return line;
  }

  [[nodiscard]] std::string painted(const std::string& text, std::size_t place) const {
    if (!colour_)
      return text;
    constexpr const char* colours[] = {"1;34", "1;33", "1;32"};
    return std::string("\x1B[") + (place < why_.tags.size() ? colours[place % 3] : "1;35") + 'm' +
           text + "\x1B[0m";
  }

  const tritag::explanation& why_;
  marked_text marked_;
  bool colour_;
};

} // namespace program
