// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <tritag/tritag.hpp>

#include "io.hpp"

namespace program {

using nlohmann::ordered_json;

/// Writes JSON on one line; never throws, whatever bytes a string holds.
inline std::string to_line(const ordered_json& value) {
  return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// What a parser of nlohmann says, without its prefix and without the text it read last.
inline std::string parser_message(std::string message) {
  message.resize(std::min(message.size(), message.find("; last read")));
  const std::size_t column = message.find("column ");
  const std::size_t begin = message.find(column == std::string::npos ? "] " : ": ",
                                         column == std::string::npos ? 0 : column);
  return begin == std::string::npos ? message : message.substr(begin + 2);
}

/// The place of a parser's problem for people: line and column, and the element of the outermost
/// array, which is the tag where the text is a catalogue.
inline std::string place_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t column = offset - (before.rfind('\n') + 1) + 1;
  std::string place = std::to_string(line) + ':' + std::to_string(column) + ": ";
  const std::size_t open = std::min(before.size(), before.find_first_not_of(" \t\n\r"));
  if (!before.substr(open).starts_with('['))
    return place;
  std::size_t element = 0;
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = open; i < offset; ++i) {
    const char c = before[i];
    if (in_string && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string) {
      depth += (c == '[' || c == '{');
      depth -= (c == ']' || c == '}');
      element += (c == ',' && depth == 1);
    }
  }
  return place + "in /" + std::to_string(element) + ": ";
}

/// Parses `text`, which came from `source`; a failure names the line and column.
inline ordered_json parse_json(std::string_view text, const std::string& source) {
  if (tritag::detail::json_depth(text) > tritag::detail::max_json_depth) {
    throw failure(unusable, source + ": nested too deeply");
  }
  try {
    return ordered_json::parse(text);
  } catch (const ordered_json::parse_error& problem) {
    const std::size_t offset = std::min(text.size(), std::max<std::size_t>(problem.byte, 1) - 1);
    throw failure(unusable, source + ':' + place_of(text, offset) +
                                "not valid JSON: " + parser_message(problem.what()));
  } catch (const ordered_json::exception& problem) {
    throw failure(unusable, source + ": " + parser_message(problem.what()));
  }
}

inline ordered_json read_json(const std::string& path) {
  return parse_json(read_file(path, unusable), shown(path));
}

/// Says where a catalogue or lexicon from `source` is wrong.
inline failure refusal(const std::string& source, const tritag::catalogue_error& refused) {
  std::string message = source + ": " + refused.what();
  const std::string& where = refused.problem().where;
  if (!where.empty() && message.find(where) == std::string::npos)
    message += " (at " + where + ')';
  return {unusable, message};
}

/// The lexicon of `--lexicon`, if that was given.
inline std::optional<tritag::lexicon> read_lexicon(const std::optional<std::string>& path) {
  if (!path)
    return std::nullopt;
  try {
    return tritag::lexicon_from_json(read_json(*path));
  } catch (const tritag::catalogue_error& refused) {
    throw refusal(*path, refused);
  }
}

/// Compiles a catalogue that came from `source`.
inline tritag::classifier compile(const ordered_json& catalogue, const tritag::options& chosen,
                                  const std::string& source) {
  try {
    tritag::detail::require_format(catalogue, chosen.format);
    return tritag::classifier(catalogue, chosen);
  } catch (const tritag::catalogue_error& refused) {
    throw refusal(source, refused);
  }
}

} // namespace program
