// SPDX-License-Identifier: MIT
// The lexicon is written from knowledge, not from the READMEs that it is measured on: a cue that is
// the name of one of their owners or repositories is a technology that others are built with, or
// a plain word.
#include <algorithm>
#include <cstdlib>
#include <cstdint>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>
#include <tritag/detail/words.hpp>
#include <tritag/lexicon.hpp>

#include "catch.hpp"

namespace {

/// Names that are words of the trade, or have another meaning that the cue is for.
const std::set<std::string> plain_words = {
    "alpine",     "arpspoofing", "blackjack", "botframework",  "calendarview", "chat",
    "chatbot",    "cookieconsent", "crystal", "dotfiles",      "faas",         "graphql",
    "helmet",     "javascript",  "keystone",  "lark",          "lms",          "logviewer",
    "micro",      "mongoose",    "nocode",    "parcel",        "passwordless", "pipeline",
    "prerender",  "publicapis",  "react",     "reactweb",      "soccerapp",    "systemdesign",
    "webassembly", "website"};

std::string normalised(std::string_view name) {
  std::string form = tritag::lexicon::normalise(name);
  form.erase(std::remove(form.begin(), form.end(), '.'), form.end());
  return form;
}

} // namespace

TEST_CASE("lint: no cue is the name of a README's project", "[lint]") {
  const char* const folder = std::getenv("TRITAG_CORPUS");
  if (folder == nullptr)
    return;
  std::ifstream lines(std::string(folder) + "/dev.jsonl");
  REQUIRE(lines.is_open());
  std::set<std::string> names;
  for (std::string line; std::getline(lines, line);) {
    const std::string repository = nlohmann::json::parse(line).at("repo");
    const std::size_t slash = repository.find('/');
    names.insert(normalised(repository.substr(0, slash)));
    names.insert(normalised(repository.substr(slash + 1)));
  }
  const tritag::lexicon& known = tritag::lexicon::built_in();
  known.each_cue([&](std::uint32_t concept_id, tritag::detail::cue_class strength,
                     std::string_view cue) {
    if (strength == tritag::detail::cue_class::technology ||
        strength == tritag::detail::cue_class::mask || known.key(concept_id).starts_with('~'))
      return;
    const std::string form = normalised(cue);
    if (plain_words.count(form) != 0)
      return;
    INFO(known.key(concept_id) << ": " << cue);
    CHECK(names.count(form) == 0);
  });
}

// The longest of nested cues counts: one that holds another of its concept and class takes its place and what was fitted for
// it, and gains no more than the zone of its last word. Without such cues the fit was as good or better.
TEST_CASE("lint: no cue holds one of its concept that says as much", "[lint]") {
  using tritag::detail::cue_class;
  struct known_cue {
    std::uint32_t concept_id;
    cue_class strength;
    std::string_view text;
    std::vector<std::uint64_t> keys;
  };
  // What says as much as a class: itself, and for words that may stand anywhere the stronger ones.
  const auto says_as_much = [](cue_class inner, cue_class outer) {
    if (inner == outer) return true;
    if (outer == cue_class::strong) return inner == cue_class::defining;
    if (outer == cue_class::technology) return inner == cue_class::defining || inner == cue_class::strong;
    return outer == cue_class::weak && inner != cue_class::against && inner != cue_class::mask;
  };
  const tritag::lexicon& known = tritag::lexicon::built_in();
  std::vector<known_cue> cues;
  std::map<std::pair<std::uint32_t, std::vector<std::uint64_t>>, cue_class> by_words;
  known.each_cue([&](std::uint32_t concept_id, cue_class strength, std::string_view text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && (c < 'A' || c > 'Z'); });
    if (!plain || strength == cue_class::mask || known.key(concept_id).starts_with('~')) return;
    known_cue one{concept_id, strength, text, {}};
    tritag::detail::word_scanner scanner(text, 0, text.size());
    for (tritag::detail::word found; scanner.next(found);) one.keys.push_back(found.key);
    by_words.emplace(std::pair(concept_id, one.keys), strength);
    cues.push_back(std::move(one));
  });
  for (const known_cue& outer : cues)
    for (std::size_t size = 1; size < outer.keys.size(); ++size)
      for (auto first = outer.keys.begin(); first + static_cast<std::ptrdiff_t>(size) <= outer.keys.end(); ++first) {
        const auto inner = by_words.find({outer.concept_id, {first, first + static_cast<std::ptrdiff_t>(size)}});
        if (inner == by_words.end() || !says_as_much(inner->second, outer.strength)) continue;
        INFO(known.key(outer.concept_id) << ": " << outer.text);
        CHECK(false);
      }
}
