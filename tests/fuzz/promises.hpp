// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/json.hpp>

#include "exact_copy.hpp"
#include "require.hpp"

// What holds for every answer, whatever the README and the catalogue.

/// The points add up and stand inside the text; the strings can be written as JSON.
inline void check_explained(const tritag::explained_tag& tag, const tritag::classifier& compiled,
                            std::string_view readme) {
  require(tag.index < compiled.size(), "an explained tag is one of the catalogue's");
  require(tag.name == compiled.name(tag.index), "an explained tag has its name as supplied");
  std::int64_t sum = 0;
  for (const tritag::evidence& piece : tag.evidence) {
    sum += piece.points;
    require(piece.points != 0, "evidence has points");
    const bool placed = piece.kind == tritag::evidence_kind::cue;
    require(piece.offset <= readme.size() && piece.length <= readme.size() - piece.offset,
            "evidence stands inside the text");
    require(placed ? piece.length > 0 && !piece.zone.empty()
                   : piece.offset == 0 && piece.length == 0 && piece.zone.empty(),
            "cues have a place, and nothing else has");
    require(!piece.cue.empty(), "evidence has a name");
  }
  require(sum == tag.score, "the points add up to the score");
}

/// At most `max_tags` tags of the catalogue, best first, ties in the catalogue's order.
inline void check_result(const tritag::result& chosen, const tritag::classifier& compiled) {
  require(chosen.size() <= static_cast<std::size_t>(compiled.chosen().max_tags),
          "at most max_tags tags");
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    require(chosen[i].index < compiled.size(), "a tag is one of the catalogue's");
    if (i == 0)
      continue;
    require(chosen[i - 1].score > chosen[i].score ||
                (chosen[i - 1].score == chosen[i].score && chosen[i - 1].index < chosen[i].index),
            "tags are in order");
  }
}

/// Classifies and explains `readme` several ways and gives the explanation as JSON.
inline std::string check_promises(const tritag::classifier& compiled, std::string_view readme) {
  const tritag::result chosen = compiled.classify(readme);
  check_result(chosen, compiled);
  require(compiled.classify(readme) == chosen, "the second answer is the first");
  const exact_copy copy(readme);
  require(compiled.classify(copy.view()) == chosen, "a copy of the text gets the same answer");

  const tritag::explanation told = compiled.explain(copy.view());
  require(told.tags.size() == chosen.size(), "what is returned is explained");
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    require(told.tags[i].index == chosen[i].index && told.tags[i].score == chosen[i].score,
            "what is returned is explained in order");
    check_explained(told.tags[i], compiled, readme);
    require(told.tags[i].reason.empty(), "a returned tag did not lose");
  }
  require(told.runners_up.size() <= 5, "at most five runners-up");
  std::int32_t last = chosen.empty() ? INT32_MAX : chosen[chosen.size() - 1].score;
  for (const tritag::explained_tag& tag : told.runners_up) {
    check_explained(tag, compiled, readme);
    require(tag.score <= last, "runners-up come behind");
    require(!tag.reason.empty(), "a runner-up has a reason");
    last = tag.score;
  }
  // Throws where a string is not UTF-8.
  const std::string json = tritag::to_json(told, nullptr).dump();
  require(tritag::to_json(compiled.explain(readme), nullptr).dump() == json,
          "the second explanation is the first");
  return json;
}
