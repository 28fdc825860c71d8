// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <tritag/explanation.hpp>

#include "text.hpp"

namespace program {

/// One piece of evidence on one line: `  +140  cue "attention" in the title, bytes 50 to 58`.
inline std::string evidence_line(const tritag::evidence& piece) {
  std::string points = (piece.points < 0 ? "" : "+") + std::to_string(piece.points);
  points.insert(0, points.size() < 8 ? 8 - points.size() : 0, ' ');
  std::string line = points + "  " + std::string(to_string(piece.kind));
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

/// An explanation for people; `id` is JSON text.
inline std::string explain_text(const tritag::explanation& why, const std::string& id) {
  const auto heading = [](const tritag::explained_tag& tag) {
    return one_line(tag.name) + ": " + std::to_string(tag.score);
  };
  std::string text = "id " + id + '\n';
  if (why.tags.empty())
    text += "no tag is supported by the text\n";
  for (std::size_t i = 0; i < why.tags.size(); ++i) {
    text += std::to_string(i + 1) + ". " + heading(why.tags[i]) + '\n' +
            evidence_lines(why.tags[i].evidence);
  }
  if (!why.runners_up.empty())
    text += "runners-up:\n";
  for (const tritag::explained_tag& tag : why.runners_up) {
    text +=
        "-  " + heading(tag) + " (" + one_line(tag.reason) + ")\n" + evidence_lines(tag.evidence);
  }
  return text;
}

} // namespace program
