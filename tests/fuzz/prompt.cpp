// SPDX-License-Identifier: MIT
// The prompt reader: a prompt is read, or refused with its part and place.
#include <tritag/prompt.hpp>

#include "driver.hpp"
#include "promises.hpp"

void fuzz_one(std::string_view input) {
  const exact_copy copy(input);
  const std::string_view text = copy.view();
  // A small lexicon keeps an answer cheap; the target `classify` has the large one.
  static const tritag::lexicon nothing = [] {
    tritag::lexicon made;
    made.finish();
    return made;
  }();
  tritag::options chosen;
  chosen.lexicon = &nothing;
  constexpr std::string_view parts[] = {"readme",    "instruction",  "limit", "expected json",
                                        "tags list", "closing words"};
  try {
    const tritag::prompt read = tritag::read_prompt(text);
    const char* const begin = text.data();
    require(read.readme.empty() || (read.readme.data() >= begin &&
                                    read.readme.data() + read.readme.size() <= begin + text.size()),
            "the README is a part of the prompt");
    require(read.max_tags >= 1 && read.max_tags <= 3, "the limit is 1 to 3");
    require(read.expected.is_object() && read.tags.is_array(), "the JSON has its form");
    require(read.tags_offset < text.size() && text[read.tags_offset] == '[',
            "the tags list stands where it says");
    nlohmann::ordered_json answer = tritag::answer_prompt(text, chosen);
    (void)answer.dump();
    require(answer.at("tags").is_array() &&
                answer["tags"].size() <= static_cast<std::size_t>(read.max_tags),
            "at most as many tags as the prompt allows");
    answer["tags"] = nullptr;
    nlohmann::ordered_json before = read.expected;
    before["tags"] = nullptr;
    require(answer == before, "other members stay as they were");
    require(tritag::answer_prompt(text, chosen).dump() == tritag::answer_prompt(input, chosen).dump(),
            "the second answer is the first");
  } catch (const tritag::prompt_error& refused) {
    bool known = false;
    for (const std::string_view part : parts)
      known = known || refused.part() == part;
    require(known, "an error names a part");
    require(refused.offset() <= text.size(), "an error's place is in the prompt");
    require(std::string_view(refused.what()).find('\n') == std::string_view::npos,
            "an error is one line");
  }
}
