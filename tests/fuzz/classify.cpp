// SPDX-License-Identifier: MIT
// A whole classification with a fuzzed catalogue, lexicon and options; answer.hpp says how an input
// holds them.
#include "answer.hpp"
#include "driver.hpp"
#include "portable.hpp"
#include "promises.hpp"

namespace {

/// Elements come back as supplied, as JSON that can be written.
void check_answer(const tritag::classifier& compiled, const nlohmann::ordered_json& tags,
                  std::string_view readme) {
  const tritag::result chosen = compiled.classify(readme);
  const nlohmann::ordered_json answer = tritag::to_json(chosen, tags, "id");
  require(nlohmann::ordered_json::parse(answer.dump()) == answer, "the answer can be written");
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    nlohmann::ordered_json supplied = tags[chosen[i].index];
    if (supplied.is_object())
      for (const char* member : {"aliases", "keywords", "excludes"})
        supplied.erase(member);
    require(answer["tags"][i] == supplied, "an element comes back as supplied");
  }
}

} // namespace

void fuzz_one(std::string_view input) {
  const fuzzed_input parts = take_apart(input);
  const fuzzed_classifier made(parts);
  std::string explained;
  if (made.compiled() != nullptr) {
    explained = check_promises(*made.compiled(), parts.readme);
    check_answer(*made.compiled(), made.tags(), parts.readme);
  }
  require(portable_answer(input) == explained, "the portable path answers alike");
}
