// SPDX-License-Identifier: MIT
// The reader of JSON lines, and the answer to a line: valid JSON with the line's id, whatever stands
// in it. nlohmann/json judges whether a line is JSON.
#include <string>

#include <tritag/tritag.hpp>

#include "../../examples/program/jsonl.hpp"
#include "driver.hpp"
#include "exact_copy.hpp"
#include "require.hpp"

using nlohmann::ordered_json;

namespace {

const ordered_json& catalogue() {
  static const ordered_json tags = ordered_json::parse(R"([{"id":1,"name":"geology"}])");
  return tags;
}

void check_line(std::string_view line) {
  const exact_copy copy(line);
  const program::record read = program::read_record(copy.view());
  static const tritag::lexicon nothing = [] {
    tritag::lexicon made;
    made.finish();
    return made;
  }();
  tritag::options chosen;
  chosen.lexicon = &nothing;
  static const tritag::classifier compiled(catalogue(), chosen);
  static const program::answer_writer writer(compiled, catalogue(),
                                             tritag::answer_format::objects);
  std::string answer;
  if (read.error.empty())
    writer.append(answer, read.id, read.readme);
  else
    program::answer_writer::append_error(answer, read.id, read.error);
  require(answer.find('\n') == answer.size() - 1, "an answer is one line");
  require(ordered_json::accept(answer) || read.id.find_first_of("eE") != std::string::npos ||
              read.id.size() > 300,
          "an answer is JSON"); // nlohmann takes no number beyond a double's range
  if (!read.error.empty()) {
    require(program::is_utf8(answer), "an error is UTF-8");
    return;
  }
  require(program::is_utf8(read.readme), "a README read is UTF-8");
  // Where nlohmann reads the line too, it reads the same.
  if (tritag::detail::json_depth(line) > tritag::detail::max_json_depth)
    return;
  const ordered_json whole = ordered_json::parse(line, nullptr, false);
  if (!whole.is_object())
    return;
  const nlohmann::json last = nlohmann::json::parse(line); // of two members the last counts
  require(last.contains("readme") && last["readme"] == read.readme, "the README is the line's");
  require(!last.contains("id") || nlohmann::json::parse(read.id) == last["id"],
          "the id is the line's");
}

} // namespace

void fuzz_one(std::string_view input) {
  while (!input.empty()) {
    const std::size_t end = input.find('\n');
    check_line(input.substr(0, end));
    input = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
  }
}
