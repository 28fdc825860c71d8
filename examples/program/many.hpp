// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "explain_text.hpp"
#include "in_order.hpp"
#include "inputs.hpp"
#include "jsonl.hpp"
#include "line_output.hpp"
#include "options.hpp"
#include "progress.hpp"
#include "readmes.hpp"

namespace program {

/// Answers or explains one README of several. What can't be read gets an error in its place.
inline answered answer_file(const readme_file& file, const settings& chosen,
                            const tritag::classifier& compiled, const answer_writer& writer) {
  answered made;
  made.records = made.bytes = 1;
  ordered_json id = nullptr;
  try {
    if (!file.error.empty())
      throw failure(failed, file.error);
    if (file.path != "-" && !is_utf8(file.path))
      throw failure(failed, file.path + ": the path is not UTF-8, so it can't be the id");
    if (file.path != "-")
      id = file.path;
    const std::string readme = read_readme(file.path);
    if (chosen.explain == explain_format::none) {
      writer.append(made.lines, to_line(id), readme);
      return made;
    }
    const tritag::explanation why = compiled.explain(readme);
    made.lines = chosen.explain == explain_format::json
                     ? to_line(tritag::to_json(why, id)) + '\n'
                     : text_explainer(readme, why, has_colour(standard_output)).write(to_line(id));
  } catch (const failure& problem) {
    made.failed = true;
    if (chosen.explain == explain_format::text)
      made.lines = "id " + to_line(id) + "\nerror: " + one_line(problem.what()) + '\n';
    else
      answer_writer::append_error(made.lines, to_line(id), problem.what());
  }
  return made;
}

/// Answers several READMEs, a line each, in the order given.
inline status classify_files(const settings& chosen, const tritag::classifier& compiled,
                             const answer_writer& writer) {
  std::vector<readme_file> files = list_readmes(chosen.readmes, chosen.recursive);
  line_output output;
  progress shown_progress("READMEs", files.size());
  status outcome = success;
  std::size_t at = 0;
  const auto next = [&](readme_file& file) {
    if (at == files.size())
      return false;
    file = std::move(files[at++]);
    return true;
  };
  const auto work = [&](const readme_file& file) {
    return answer_file(file, chosen, compiled, writer);
  };
  // How large a README is shows when it is read.
  const auto size = [](const readme_file&) { return std::size_t{1} << 20; };
  in_order<readme_file, answered, decltype(next), decltype(work), decltype(size)> stream(
      chosen.threads, next, work, size);
  stream.run([&](const answered& one) {
    output.write(one.lines);
    if (one.failed)
      outcome = failed;
    shown_progress.add(one.records, one.bytes);
  });
  return outcome;
}

} // namespace program
