// SPDX-License-Identifier: MIT
// The lexicon is written from knowledge, not from the READMEs that it is measured on: a cue that is
// the name of one of their owners or repositories is a technology that others are built with, or
// a plain word.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>
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
