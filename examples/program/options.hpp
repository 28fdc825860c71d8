// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include <tritag/options.hpp>
#include <tritag/version.hpp>

#include "io.hpp"
#include "settings.hpp"

namespace program {

/// Parses with CLI11. After `--help` or `--version` has been printed it gives false.
inline bool parse_command_line(CLI::App& app, int argc, char** argv) {
  try {
    app.parse(argc, argv);
    return true;
  } catch (const CLI::CallForHelp&) {
    write_output(app.help());
  } catch (const CLI::CallForVersion& version) {
    write_output(version.what() + std::string("\n"));
  } catch (const CLI::ParseError& problem) {
    throw failure(unusable, problem.what() + std::string("; see --help"));
  }
  return false;
}

constexpr const char* examples = R"(Examples:
  tritag --tags tags.json --id 3744 README.md      the expected JSON
  curl -s URL | tritag --tags tags.json            a README from standard input
  tritag --tags tags.json --recursive src          every README below a folder, a line each
  tritag --prompt prompt.txt                       a whole prompt
  tritag --tags tags.json --jsonl records.jsonl    a line {"id":..,"readme":".."} in, an answer out
  zcat records.jsonl.gz | tritag --tags tags.json --jsonl --threads 4 > answers.jsonl
  tritag --tags tags.json --explain text README.md why these tags
  tritag --tags tags.json --explain html README.md > why.html
  tritag --check-catalogue tags.json               what the lexicon makes of a catalogue
  tritag --print-lexicon > lexicon.json            the built-in lexicon, to start one from

Exit status: 0 all classified; 1 a record failed, or a file could not be read or written;
2 bad usage, catalogue, lexicon or prompt; 130 interrupted.)";

/// The number that `value` of `option` is, from `least` to `most`.
inline std::uint64_t read_number(const char* option, const std::string& value, std::uint64_t least,
                                 std::uint64_t most) {
  std::uint64_t number = 0;
  const char* const end = value.data() + value.size();
  const auto [stopped, problem] = std::from_chars(value.data(), end, number);
  if (problem != std::errc() || stopped != end || number < least || number > most)
    refuse(std::string(option) + ' ' + value + ": must be a number from " + std::to_string(least) +
           " to " + std::to_string(most));
  return number;
}

/// What `value` of `option` stands for.
template <class Choice>
Choice choose(const char* option, const std::string& value,
              const std::vector<std::pair<std::string, Choice>>& choices) {
  std::string known;
  for (const auto& [name, choice] : choices) {
    if (name == value)
      return choice;
    known += (known.empty() ? "" : ", ") + name;
  }
  throw failure(unusable, std::string(option) + ' ' + value + ": must be one of " + known);
}

/// The settings of a command line; none after `--help` or `--version`.
inline std::optional<settings> read_settings(int argc, char** argv) {
  CLI::App app("Chooses at most three tags for a README from a supplied catalogue.", "tritag");
  app.footer(examples);
  app.set_version_flag("--version", "tritag " TRITAG_VERSION_STRING, "Print the version");
  const auto add = [&app](const char* name, const char* type, const char* description) {
    return app.add_option(name, CLI::callback_t(), description)->type_name(type);
  };
  // As given on the command line: an empty value is not a missing one.
  const auto value = [](const CLI::Option* option) -> std::optional<std::string> {
    if (option->count() == 0)
      return std::nullopt;
    return option->as<std::string>();
  };
  const auto flag = [&app](const std::string& name, const std::string& description) {
    return app.add_flag(name, description);
  };
  auto* readme =
      add("README", "FILE", "READMEs; - or nothing: standard input. Of several, a line each");
  readme->expected(1, -1)->allow_extra_args();
  auto* tags = add("--tags", "FILE", "The catalogue, a JSON array");
  auto* id = add("--id", "TEXT", "The answer's id; the README's path if left out");
  auto* recursive = flag("--recursive", "Every README below the folders given, sorted by path");
  auto* prompt = add("--prompt", "FILE", "A whole prompt instead; -: standard input");
  auto* jsonl = add("--jsonl", "[FILE]", "Classify each line; - or nothing: standard input");
  jsonl->expected(0, 1);
  auto* readme_field =
      add("--field", "NAME", "Each line's README: a member or JSON pointer (readme)");
  auto* id_field = add("--id-field", "NAME", "Each line's id, likewise (id)");
  auto* skip = add("--skip", "N", "Pass over the first N lines: they have been answered");
  auto* threads = add("--threads", "1..32", "Classify several READMEs or lines at once (1)");
  auto* format = add("--format", "objects|ids|names", "How the answer gives its tags (objects)");
  auto* max_tags = add("--max-tags", "1..3", "At most so many tags (3)");
  auto* lexicon = add("--lexicon", "FILE", "Replaces the built-in lexicon");
  auto* explain = add("--explain", "text|json|html", "Print the evidence instead of the answer");
  auto* check_catalogue =
      add("--check-catalogue", "[FILE]", "Say what the lexicon makes of a catalogue");
  check_catalogue->expected(0, 1);
  auto* as_json = flag("--json", "... as JSON");
  auto* print_lexicon = flag("--print-lexicon", "Print the lexicon as JSON");
  if (!parse_command_line(app, argc, argv))
    return std::nullopt;

  settings chosen;
  chosen.tags = value(tags);
  chosen.prompt = value(prompt);
  chosen.lexicon = value(lexicon);
  chosen.jsonl = value(jsonl);
  chosen.id = value(id);
  chosen.recursive = recursive->count() > 0;
  chosen.check_catalogue = check_catalogue->count() > 0;
  chosen.as_json = as_json->count() > 0;
  chosen.print_lexicon = print_lexicon->count() > 0;
  if (readme->count() > 0)
    chosen.readmes = readme->results();
  if (const auto given = value(format)) {
    using enum tritag::answer_format;
    chosen.format = choose<tritag::answer_format>(
        "--format", *given, {{"objects", objects}, {"ids", ids}, {"names", names}});
  }
  if (const auto given = value(max_tags)) {
    chosen.max_tags = choose<int>("--max-tags", *given, {{"1", 1}, {"2", 2}, {"3", 3}});
  }
  if (const auto given = value(explain)) {
    chosen.explain = choose<explain_format>("--explain", *given,
                                            {{"text", explain_format::text},
                                             {"json", explain_format::json},
                                             {"html", explain_format::html}});
  }
  if (const auto given = value(skip))
    chosen.skip = read_number("--skip", *given, 0, UINT64_MAX);
  if (const auto given = value(threads))
    chosen.threads = static_cast<unsigned>(read_number("--threads", *given, 1, most_threads));
  const auto assign = [&](const CLI::Option* option, field& into) {
    if (const auto given = value(option); given && !into.assign(*given))
      refuse(option->get_name() + ' ' + *given +
             ": must be a member's name or a JSON pointer such as /repository/readme");
  };
  assign(readme_field, chosen.fields.readme);
  assign(id_field, chosen.fields.id);

  std::vector<std::string> given;
  for (const CLI::Option* option : app.get_options()) {
    if (option->count() > 0)
      given.push_back(option->get_name());
  }
  // `--jsonl --tags tags.json FILE` leaves FILE to the positional argument.
  const auto take_file = [&](const char* option, std::optional<std::string>& file) {
    if (file == "")
      file.reset();
    if (chosen.readmes.empty())
      return;
    if (file || chosen.readmes.size() > 1)
      refuse(std::string(option) + " takes one file");
    file = chosen.readmes.front();
    chosen.readmes.clear();
    std::erase(given, "README");
  };
  if (chosen.jsonl) {
    take_file("--jsonl", chosen.jsonl);
    chosen.jsonl = chosen.jsonl.value_or("-");
  } else if (chosen.check_catalogue) {
    std::optional<std::string> file = value(check_catalogue);
    take_file("--check-catalogue", file);
    if (file && chosen.tags)
      refuse("--check-catalogue takes its FILE or --tags FILE, not both");
    if (file)
      chosen.tags = file;
  }
  check(chosen, given);
  return chosen;
}

} // namespace program
