// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <tritag/options.hpp>

#include "fields.hpp"
#include "io.hpp"
#include "text.hpp"

namespace program {

/// Each thread keeps buffers of a megabyte or so, and memory has a limit.
constexpr unsigned most_threads = 32;

enum class explain_format { none, text, json, html };

/// What the command line of `tritag` asks for. A path may be `-` for standard input.
struct settings {
  std::optional<std::string> tags;
  std::optional<std::string> prompt;
  std::optional<std::string> lexicon;
  std::optional<std::string> jsonl;
  std::optional<std::string> id;
  std::vector<std::string> readmes;
  bool recursive = false;
  bool check_catalogue = false; ///< the one of `tags`
  bool print_lexicon = false;
  bool as_json = false;
  explain_format explain = explain_format::none;
  int max_tags = 3;
  tritag::answer_format format = tritag::answer_format::objects;
  record_fields fields;
  std::uint64_t skip = 0;
  unsigned threads = 1;

  /// Whether there is one README to answer, rather than a line for each of several.
  [[nodiscard]] bool is_single() const { return !recursive && readmes.size() <= 1; }
};

[[noreturn]] inline void refuse(const std::string& message) {
  throw failure(unusable, message + "; see --help");
}

/// Refuses options that don't go together. `given` are the names of those on the command line, in
/// the order in which they are declared.
inline void check(const settings& chosen, const std::vector<std::string>& given) {
  const auto is_given = [&](const std::string& name) {
    return std::find(given.begin(), given.end(), name) != given.end();
  };
  // `first` goes with these options only; with one of them at most, the others are told of first.
  const auto alone = [&](const std::string& first, const std::vector<std::string>& companions) {
    for (const std::string& other : given) {
      if (is_given(first) && other != first &&
          std::find(companions.begin(), companions.end(), other) == companions.end())
        refuse(first + " and " + other + " exclude each other");
    }
  };
  const auto needs = [&](const std::string& name, const std::string& other) {
    if (is_given(name) && !is_given(other))
      refuse(name + " goes with " + other + " only");
  };
  alone("--print-lexicon", {"--lexicon"});
  alone("--check-catalogue", {"--tags", "--lexicon", "--json"});
  alone("--prompt", {"--format", "--max-tags", "--lexicon", "--explain"});
  alone("--jsonl", {"--tags", "--format", "--max-tags", "--lexicon", "--threads", "--field",
                    "--id-field", "--skip"});
  needs("--json", "--check-catalogue");
  needs("--field", "--jsonl");
  needs("--id-field", "--jsonl");
  needs("--skip", "--jsonl");
  if (!chosen.tags && !chosen.prompt && !chosen.print_lexicon)
    refuse(chosen.check_catalogue ? "--check-catalogue needs a catalogue: its FILE, or --tags FILE"
                                  : "--tags FILE or --prompt FILE is required");
  if (chosen.recursive && chosen.readmes.empty())
    refuse("--recursive needs a folder");
  if (chosen.id && !chosen.is_single())
    refuse("--id is for one README: of several each has its path as id");
  if (chosen.explain == explain_format::html && !chosen.is_single())
    refuse("--explain html is for one README");
  if (chosen.id && !is_utf8(*chosen.id))
    refuse("--id is not valid UTF-8");
  const auto dashes = std::count(chosen.readmes.begin(), chosen.readmes.end(), "-");
  const bool reads_standard_input = !chosen.prompt && !chosen.jsonl && !chosen.check_catalogue &&
                                    !chosen.print_lexicon && chosen.readmes.empty();
  if ((chosen.tags == "-") + (chosen.lexicon == "-") + (chosen.prompt == "-") +
          (chosen.jsonl == "-") + dashes + reads_standard_input >
      1)
    refuse("standard input can be only one of the inputs");
}

} // namespace program
