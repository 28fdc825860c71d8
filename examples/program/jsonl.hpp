// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "in_order.hpp"
#include "inputs.hpp"
#include "io.hpp"
#include "json_line.hpp"
#include "line_output.hpp"
#include "line_source.hpp"
#include "progress.hpp"

namespace program {

/// Writes answers as lines. The catalogue's elements are made text once.
class answer_writer {
public:
  answer_writer(const tritag::classifier& compiled, const ordered_json& catalogue,
                tritag::answer_format format)
      : compiled_(compiled) {
    for (std::uint32_t i = 0; i < compiled.size(); ++i) {
      tritag::result only;
      only.push_back({i, 0});
      elements_.push_back(
          to_line(tritag::to_json(only, catalogue, nullptr, format).at("tags").at(0)));
    }
  }

  /// Appends the answer to one README, whose id is JSON text.
  void append(std::string& lines, std::string_view id, std::string_view readme) const {
    lines.append("{\"id\":").append(id).append(",\"tags\":[");
    const char* between = "";
    for (const tritag::scored_tag& tag : compiled_.classify(readme)) {
      lines.append(between).append(elements_[tag.index]);
      between = ",";
    }
    lines += "]}\n";
  }

  static void append_error(std::string& lines, std::string_view id, std::string_view error) {
    lines.append("{\"id\":").append(id).append(",\"error\":");
    lines.append(to_line(one_line(error, 200))).append("}\n");
  }

private:
  const tritag::classifier& compiled_;
  std::vector<std::string> elements_;
};

/// Answers to some records, and what they were.
struct answered {
  std::string lines;
  std::uint64_t records = 0;
  std::uint64_t bytes = 0;
  bool failed = false;
};

inline answered answer_lines(const line_batch& batch, const record_fields& fields,
                             const answer_writer& writer) {
  answered made;
  made.bytes = batch.bytes;
  each_line(batch, [&](std::string_view text, std::uint64_t number) {
    if (number == 1 && text.starts_with("\xEF\xBB\xBF"))
      text.remove_prefix(3);
    const record read = read_record(text, fields);
    ++made.records;
    if (read.error.empty()) {
      writer.append(made.lines, read.id, read.readme);
      return;
    }
    made.failed = true;
    answer_writer::append_error(made.lines, read.id,
                                "line " + std::to_string(number) + ": " + read.error);
  });
  return made;
}

struct stream_settings {
  std::string path = "-";
  record_fields fields;
  std::uint64_t skip = 0;
  unsigned threads = 1;
};

/// Answers each line of a stream, in order and as they come.
inline status classify_lines(const stream_settings& chosen, const answer_writer& writer) {
  line_source lines(chosen.path, chosen.skip);
  line_output output;
  progress shown_progress("lines", lines.size());
  status outcome = success;
  const auto next = [&](line_batch& batch) { return lines.next(batch); };
  const auto work = [&](const line_batch& batch) {
    return answer_lines(batch, chosen.fields, writer);
  };
  const auto size = [](const line_batch& batch) { return batch.text.size(); };
  in_order<line_batch, answered, decltype(next), decltype(work), decltype(size)> stream(
      chosen.threads, next, work, size);
  stream.run([&](const answered& some) {
    output.write(some.lines);
    if (some.failed)
      outcome = failed;
    shown_progress.add(some.records, some.bytes);
  });
  return outcome;
}

} // namespace program
