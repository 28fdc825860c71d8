// SPDX-License-Identifier: MIT
// The program `tritag-evaluate`: measures answers against labelled READMEs.
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <tritag/tritag.hpp>

#include "program/inputs.hpp"
#include "program/io.hpp"
#include "program/labelled.hpp"
#include "program/metrics.hpp"
#include "program/misses.hpp"
#include "program/options.hpp"
#include "program/report.hpp"

namespace {

struct evaluation {
  std::vector<program::judged_document> documents;
  std::vector<program::miss> misses;
};

program::judged_document judge(const program::labelled_readme& line,
                               const tritag::classifier& compiled) {
  program::judged_document document{line.labels, line.acceptable, {}};
  for (const tritag::scored_tag& tag : compiled.classify(line.readme)) {
    document.returned.emplace_back(program::trimmed(compiled.name(tag.index)));
  }
  return document;
}

/// Classifies every line of a labelled file, `-` for standard input; lists misses with `lister`.
evaluation evaluate_file(const std::string& path, const tritag::classifier& compiled,
                         program::miss_lister* lister) {
  std::ifstream file;
  if (path != "-")
    file.open(path, std::ios::binary);
  std::istream& lines = path == "-" ? std::cin : file;
  evaluation collected;
  std::string text;
  for (std::size_t number = 1; std::getline(lines, text); ++number) {
    const auto line =
        program::read_labelled(text, program::shown(path) + ':' + std::to_string(number));
    collected.documents.push_back(judge(line, compiled));
    if (lister == nullptr)
      continue;
    for (program::miss& missed : lister->list(collected.documents.back(), line.id, line.readme)) {
      collected.misses.push_back(std::move(missed));
    }
  }
  if (lines.bad() || (path != "-" && !file.is_open())) {
    throw program::failure(program::failed, program::shown(path) + ": " + std::strerror(errno));
  }
  if (collected.documents.empty()) {
    throw program::failure(program::unusable, program::shown(path) + ": no lines");
  }
  return collected;
}

int evaluate(int argc, char** argv) {
  std::string tags;
  std::string labelled;
  std::string lexicon_path;
  bool as_json = false;
  bool list_misses = false;
  CLI::App app("Measures tritag's answers on labelled READMEs, one JSON object a line:\n"
               "{\"id\",\"readme\",\"labels\":[[name,..],..],\"acceptable\":[name,..]}, one label "
               "list per annotator.",
               "tritag-evaluate");
  app.set_version_flag("--version", "tritag-evaluate " TRITAG_VERSION_STRING, "Print the version");
  app.add_option("LABELLED", labelled, "The labelled file; -: standard input")
      ->required()
      ->type_name("FILE");
  app.add_option("--tags", tags, "The catalogue, a JSON array")->required()->type_name("FILE");
  auto* has_lexicon = app.add_option("--lexicon", lexicon_path, "Replaces the built-in lexicon");
  has_lexicon->type_name("FILE");
  app.add_flag("--json", as_json, "Print one JSON object instead of a table");
  app.add_flag("--misses", list_misses, "List each miss with its explanation");
  app.footer("Example:\n  tritag-evaluate --tags tags.json labelled.jsonl --json");
  if (!program::parse_command_line(app, argc, argv))
    return program::success;

  const std::optional<tritag::lexicon> lexicon =
      program::read_lexicon(has_lexicon->count() > 0 ? std::optional(lexicon_path) : std::nullopt);
  tritag::options options;
  if (lexicon)
    options.lexicon = &*lexicon;
  const program::ordered_json catalogue = program::read_json(tags);
  const tritag::classifier compiled = program::compile(catalogue, options, tags);
  program::miss_lister lister(catalogue, options, compiled);
  const evaluation collected = evaluate_file(labelled, compiled, list_misses ? &lister : nullptr);
  const program::figures measured = program::measure(collected.documents);
  if (as_json) {
    program::ordered_json report = program::to_json(measured);
    if (list_misses)
      report["misses"] = program::ordered_json::array();
    for (const program::miss& missed : collected.misses) {
      report["misses"].push_back(program::miss_json(missed));
    }
    program::write_output(program::to_line(report) + '\n');
    return program::success;
  }
  program::write_output(program::to_table(measured));
  if (list_misses)
    program::write_output("\nmisses\n");
  for (const program::miss& missed : collected.misses) {
    program::write_output(program::miss_text(missed));
  }
  return program::success;
}

} // namespace

int main(int argc, char** argv) {
  return program::run("tritag-evaluate", [&] { return evaluate(argc, argv); });
}
