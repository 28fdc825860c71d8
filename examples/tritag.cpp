// SPDX-License-Identifier: MIT
// The program `tritag`: a README and a catalogue in, the expected JSON out.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

#include "program/catalogue_report.hpp"
#include "program/explain_html.hpp"
#include "program/explain_text.hpp"
#include "program/inputs.hpp"
#include "program/io.hpp"
#include "program/jsonl.hpp"
#include "program/many.hpp"
#include "program/options.hpp"
#include "program/readmes.hpp"
#include "program/terminal.hpp"

namespace {

using program::ordered_json;

/// Answers or explains one README; gives what belongs on standard output.
std::string answer(std::string_view readme, const ordered_json& catalogue, const ordered_json& id,
                   const tritag::classifier& compiled, const program::settings& chosen) {
  switch (chosen.explain) {
  case program::explain_format::text:
    return program::text_explainer(readme, compiled.explain(readme),
                                   program::has_colour(program::standard_output))
        .write(program::to_line(id));
  case program::explain_format::json:
    return program::to_line(tritag::to_json(compiled.explain(readme), id)) + '\n';
  case program::explain_format::html:
    return program::explain_html(readme, compiled.explain(readme), id);
  case program::explain_format::none:
    break;
  }
  const tritag::result result = compiled.classify(readme);
  return program::to_line(tritag::to_json(result, catalogue, id, chosen.format)) + '\n';
}

std::string answer_prompt(const program::settings& chosen, const tritag::options& options) {
  const std::string text = program::read_file(*chosen.prompt, program::unusable);
  try {
    if (chosen.explain == program::explain_format::none) {
      return program::to_line(tritag::answer_prompt(text, options)) + '\n';
    }
    const tritag::prompt prompt = tritag::read_prompt(text);
    tritag::options limited = options;
    limited.max_tags = std::min(options.max_tags, prompt.max_tags);
    const ordered_json id = prompt.expected.value("id", ordered_json());
    return answer(prompt.readme, prompt.tags, id, tritag::classifier(prompt.tags, limited), chosen);
  } catch (const tritag::prompt_error& problem) {
    throw program::failure(program::unusable,
                           program::shown(*chosen.prompt) + ": " + problem.what());
  } catch (const tritag::catalogue_error& refused) {
    throw program::refusal(program::shown(*chosen.prompt), refused);
  }
}

/// The id of a README given by its path: `--id`, else the path as given.
ordered_json id_of(const program::settings& chosen, const std::string& path) {
  if (chosen.id)
    return *chosen.id;
  if (path == "-")
    return nullptr;
  if (!program::is_utf8(path)) {
    throw program::failure(program::unusable, path + ": the path is not UTF-8, so it needs --id");
  }
  return path;
}

std::string report_on_catalogue(const program::settings& chosen, const tritag::options& options) {
  const ordered_json catalogue = program::read_json(*chosen.tags);
  // Refuses what can't be used.
  (void)program::compile(catalogue, options, *chosen.tags);
  std::vector<tritag::tag> tags;
  tritag::error problem;
  tritag::catalogue_traits<ordered_json>::read(catalogue, tags, problem);
  const program::catalogue_report report(
      options.lexicon != nullptr ? *options.lexicon : tritag::lexicon::built_in(), std::move(tags));
  return chosen.as_json ? program::to_line(report.to_json()) + '\n' : report.to_text();
}

int classify(int argc, char** argv) {
  const std::optional<program::settings> settings = program::read_settings(argc, argv);
  if (!settings)
    return program::success;
  const program::settings& chosen = *settings;
  const std::optional<tritag::lexicon> lexicon = program::read_lexicon(chosen.lexicon);
  const tritag::options options{chosen.max_tags, chosen.format, lexicon ? &*lexicon : nullptr};
  if (chosen.print_lexicon) {
    program::write_output(
        tritag::lexicon_to_json(lexicon ? *lexicon : tritag::lexicon::built_in()).dump(1) + '\n');
    return program::success;
  }
  if (chosen.check_catalogue) {
    program::write_output(report_on_catalogue(chosen, options));
    return program::success;
  }
  if (chosen.prompt) {
    program::write_output(answer_prompt(chosen, options));
    return program::success;
  }
  const ordered_json catalogue = program::read_json(*chosen.tags);
  const tritag::classifier compiled = program::compile(catalogue, options, *chosen.tags);
  if (chosen.jsonl || !chosen.is_single()) {
    const program::answer_writer writer(compiled, catalogue, chosen.format);
    return chosen.jsonl ? program::classify_lines(
                              {*chosen.jsonl, chosen.fields, chosen.skip, chosen.threads}, writer)
                        : program::classify_files(chosen, compiled, writer);
  }
  const std::string path = chosen.readmes.empty() ? "-" : chosen.readmes.front();
  const ordered_json id = id_of(chosen, path);
  const std::string readme = program::read_readme(path);
  program::write_output(answer(readme, catalogue, id, compiled, chosen));
  return program::success;
}

} // namespace

int main(int argc, char** argv) {
  return program::run("tritag", [&] { return classify(argc, argv); });
}
