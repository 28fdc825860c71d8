// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include <tritag/options.hpp>
#include <tritag/version.hpp>

#include "io.hpp"

namespace program {

enum class explain_format { none, text, json };

/// What the command line of `tritag` asks for. `readme` and `jsonl` are `-` for standard input.
struct settings {
  std::optional<std::string> tags;
  std::optional<std::string> prompt;
  std::optional<std::string> lexicon;
  std::optional<std::string> jsonl;
  std::optional<std::string> id;
  std::string readme = "-";
  explain_format explain = explain_format::none;
  int max_tags = 3;
  tritag::answer_format format = tritag::answer_format::objects;
};

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
  tritag --prompt prompt.txt                       a whole prompt
  tritag --tags tags.json --jsonl records.jsonl    a line {"id":..,"readme":".."} in, an answer out
  tritag --tags tags.json --explain text README.md why these tags

Exit status: 0 all classified; 1 a record failed, or a file could not be read or written;
2 bad usage, catalogue, lexicon or prompt; 130 interrupted.)";

/// Refuses options that don't go together.
inline void check(const settings& chosen, bool has_readme) {
  const auto refuse = [](const char* message) {
    throw failure(unusable, message + std::string("; see --help"));
  };
  const bool jsonl = chosen.jsonl.has_value();
  if (!chosen.tags && !chosen.prompt)
    refuse("--tags FILE or --prompt FILE is required");
  if (chosen.prompt && chosen.tags)
    refuse("--prompt and --tags exclude each other");
  if (chosen.prompt && chosen.id)
    refuse("--prompt and --id exclude each other");
  if (chosen.prompt && jsonl)
    refuse("--prompt and --jsonl exclude each other");
  if (chosen.prompt && has_readme)
    refuse("--prompt and README exclude each other");
  if (jsonl && chosen.id)
    refuse("--jsonl and --id exclude each other: each line has its own id");
  if (jsonl && chosen.explain != explain_format::none) {
    refuse("--explain does not go with --jsonl");
  }
  if (chosen.id && !is_utf8(*chosen.id))
    refuse("--id is not valid UTF-8");
  const std::string& input = chosen.prompt ? *chosen.prompt : jsonl ? *chosen.jsonl : chosen.readme;
  if ((chosen.tags == "-") + (chosen.lexicon == "-") + (input == "-") > 1) {
    refuse("standard input can be only one of the inputs");
  }
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
  auto* readme = add("README", "FILE", "The README; - or nothing: standard input");
  auto* tags = add("--tags", "FILE", "The catalogue, a JSON array");
  auto* id = add("--id", "TEXT", "The answer's id; the README's path if left out");
  auto* prompt = add("--prompt", "FILE", "A whole prompt instead; -: standard input");
  auto* jsonl = add("--jsonl", "[FILE]", "Classify each line; - or nothing: standard input");
  jsonl->expected(0, 1);
  auto* format = add("--format", "objects|ids|names", "How the answer gives its tags (objects)");
  auto* max_tags = add("--max-tags", "1..3", "At most so many tags (3)");
  auto* lexicon = add("--lexicon", "FILE", "Replaces the built-in lexicon");
  auto* explain = add("--explain", "text|json", "Print the evidence instead of the answer");
  if (!parse_command_line(app, argc, argv))
    return std::nullopt;

  settings chosen;
  chosen.tags = value(tags);
  chosen.prompt = value(prompt);
  chosen.lexicon = value(lexicon);
  chosen.jsonl = value(jsonl);
  chosen.id = value(id);
  if (const auto given = value(format)) {
    using enum tritag::answer_format;
    chosen.format = choose<tritag::answer_format>(
        "--format", *given, {{"objects", objects}, {"ids", ids}, {"names", names}});
  }
  if (const auto given = value(max_tags)) {
    chosen.max_tags = choose<int>("--max-tags", *given, {{"1", 1}, {"2", 2}, {"3", 3}});
  }
  if (const auto given = value(explain)) {
    if (*given == "html") {
      throw failure(unusable, "--explain html is not there yet; text and json are");
    }
    chosen.explain = choose<explain_format>(
        "--explain", *given, {{"text", explain_format::text}, {"json", explain_format::json}});
  }
  if (chosen.jsonl && readme->count() > 0) {
    // `--jsonl --tags tags.json FILE` leaves FILE to the positional argument.
    if (!chosen.jsonl->empty())
      throw failure(unusable, "--jsonl takes one file; see --help");
    chosen.jsonl = value(readme);
  } else if (chosen.jsonl == "") {
    chosen.jsonl = "-";
  }
  chosen.readme = value(readme).value_or("-");
  check(chosen, readme->count() > 0);
  return chosen;
}

} // namespace program
