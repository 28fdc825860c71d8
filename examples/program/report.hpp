// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "metrics.hpp"
#include "text.hpp"

namespace program {

inline nlohmann::ordered_json to_json(const figures& measured) {
  nlohmann::ordered_json report = {{"documents", measured.documents},
                                   {"f1", measured.f1},
                                   {"f1_interval", measured.f1_interval},
                                   {"precision", measured.precision},
                                   {"recall", measured.recall},
                                   {"acceptable_precision", measured.acceptable_precision},
                                   {"hit_at_1", measured.hit_at_1},
                                   {"empty_rate", measured.empty_rate},
                                   {"tags_per_document", measured.tags_per_document},
                                   {"annotator_f1", nullptr},
                                   {"per_tag", nlohmann::ordered_json::object()}};
  if (measured.annotator_f1)
    report["annotator_f1"] = *measured.annotator_f1;
  for (const tag_figures& tag : measured.per_tag) {
    report["per_tag"][tag.name] = {{"support", tag.support},
                                   {"precision", tag.precision},
                                   {"recall", tag.recall},
                                   {"f1", tag.f1}};
  }
  return report;
}

/// A figure to four places; std::to_chars has no precision on every supported library.
inline std::string four_places(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4f", value);
  return text;
}

inline std::string padded(std::string_view text, std::size_t width) {
  // Names are cut by bytes only in their padding, never in the text.
  return std::string(text) + std::string(text.size() < width ? width - text.size() : 0, ' ');
}

/// The figures as a table for people.
inline std::string to_table(const figures& measured) {
  constexpr std::size_t label_width = 22;
  std::string table;
  const auto row = [&](std::string_view label, const std::string& value) {
    table += padded(label, label_width) + value + '\n';
  };
  row("documents", std::to_string(measured.documents));
  row("f1", four_places(measured.f1) + "  (95 % interval " + four_places(measured.f1_interval[0]) +
                " to " + four_places(measured.f1_interval[1]) + ")");
  row("precision", four_places(measured.precision));
  row("recall", four_places(measured.recall));
  row("acceptable_precision", four_places(measured.acceptable_precision));
  row("hit_at_1", four_places(measured.hit_at_1));
  row("empty_rate", four_places(measured.empty_rate));
  row("tags_per_document", four_places(measured.tags_per_document));
  row("annotator_f1", measured.annotator_f1 ? four_places(*measured.annotator_f1) : "-");

  std::size_t width = label_width;
  for (const tag_figures& tag : measured.per_tag)
    width = std::max(width, tag.name.size() + 2);
  table += '\n' + padded("tag", width) + "support  precision  recall  f1\n";
  for (const tag_figures& tag : measured.per_tag) {
    table += padded(one_line(tag.name), width) + padded(std::to_string(tag.support), 9) +
             padded(four_places(tag.precision), 11) + padded(four_places(tag.recall), 8) +
             four_places(tag.f1) + '\n';
  }
  return table;
}

} // namespace program
