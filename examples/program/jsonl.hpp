// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

#include "inputs.hpp"
#include "io.hpp"
#include "json_line.hpp"

namespace program {

/// The answer to one line, or its error; `number` counts lines from 1.
inline std::string answer_line(const record& read, std::size_t number,
                               const tritag::classifier& compiled, const ordered_json& catalogue,
                               tritag::answer_format format) {
  // The id is put in as text: it comes back as it was.
  const std::string begin = "{\"id\":" + read.id;
  if (!read.error.empty()) {
    const std::string error = "line " + std::to_string(number) + ": " + read.error;
    return begin + ",\"error\":" + to_line(one_line(error, 200)) + "}\n";
  }
  const ordered_json answer =
      tritag::to_json(compiled.classify(read.readme), catalogue, nullptr, format);
  return begin + ",\"tags\":" + to_line(answer.at("tags")) + "}\n";
}

/// Answers each line of a stream in order. Only one line is held at a time, and each answer is out
/// before the next line is read, so that a live stream is answered live.
inline status classify_lines(const std::string& path, const tritag::classifier& compiled,
                             const ordered_json& catalogue, tritag::answer_format format) {
  const auto fail = [&] { return failure(failed, shown(path) + ": " + std::strerror(errno)); };
  std::ios::sync_with_stdio(false);
  std::ifstream file;
  if (path != "-") {
    file.open(path, std::ios::binary);
    if (!file)
      throw fail();
  }
  std::istream& lines = path == "-" ? std::cin : file;
  status outcome = success;
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    std::string_view text = line;
    if (number == 1 && text.starts_with("\xEF\xBB\xBF"))
      text.remove_prefix(3);
    const record read = read_record(text);
    if (!read.error.empty())
      outcome = failed;
    write_output(answer_line(read, number, compiled, catalogue, format));
    flush_output();
  }
  if (lines.bad())
    throw fail();
  return outcome;
}

} // namespace program
