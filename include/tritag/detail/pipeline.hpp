// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tritag/detail/definition.hpp>
#include <tritag/detail/encoding.hpp>
#include <tritag/detail/evidence.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/readme.hpp>
#include <tritag/detail/score.hpp>
#include <tritag/detail/select.hpp>
#include <tritag/explanation.hpp>
#include <tritag/options.hpp>
#include <tritag/result.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What a thread keeps between calls.
struct scratch {
  std::string utf8;
  plain_vector<stretch> stretches;
  definition_scratch definition;
  evidence_table table;
  evidence_scratch evidence;
  score_scratch score;

  /// What a thread keeps is bounded, whatever it has read.
  void release_large() {
    if (utf8.capacity() > largest_text) std::string().swap(utf8);
  }

  static constexpr std::size_t largest_text = 1u << 20;

  static scratch& of_this_thread() {
    thread_local scratch kept;
    return kept;
  }
};

/// A README's way to its tags: text, zones, cues and evidence, scores, at most three.
class pipeline {
 public:
  pipeline(const linked_catalogue& catalogue, const options& chosen) : catalogue_(catalogue), chosen_(chosen) {}

  // Both are templates, so that what only includes the library needn't compile them.
  template <class Text>
  [[nodiscard]] result classify(Text readme) const {
    scratch& kept = scratch::of_this_thread();
    gather<plain_vector<cue_record>>(as_utf8(readme, kept, nullptr), kept, nullptr);
    scorer(catalogue_, kept.table, kept.score).run([](auto&&...) {});
    kept.release_large();
    return selection(kept.score.candidates, catalogue_, kept.table.text_words).take(chosen_.max_tags);
  }

  template <class Text>
  [[nodiscard]] explanation explain(Text readme) const;

  /// Reads the text and fills the thread's table of evidence.
  template <class Records>
  void gather(std::string_view text, scratch& kept, Records* records) const {
    const lexicon& knowledge = catalogue_.knowledge();
    const cue_index& own = catalogue_.own_cues();
    kept.table.prepare(catalogue_.subjects(), knowledge.cues().nodes() + own.nodes());
    kept.stretches.clear();
    readme_reader reader(text, kept.stretches);
    evidence_reader evidence(text, catalogue_, kept.table, kept.evidence, records);
    bool defined = false;
    reader.read([&] {
      if (!defined) definition_finder(text, kept.stretches, kept.definition).run();
      defined = true;
      evidence.read(kept.stretches);
    });
    evidence.finish();
  }

  static std::string_view as_utf8(std::string_view readme, scratch& kept, plain_vector<std::size_t>* origins) {
    const encoding from = detect_encoding(readme);
    if (from == encoding::utf8) return readme;
    utf16_to_utf8(readme, from, kept.utf8, origins);
    return kept.utf8;
  }

 private:
  static constexpr std::size_t most_runners_up = 5;

  const linked_catalogue& catalogue_;
  const options& chosen_;
};

template <class Text>
explanation pipeline::explain(Text readme) const {
  scratch& kept = scratch::of_this_thread();
  plain_vector<std::size_t> origins;
  plain_vector<cue_record> records;
  gather(as_utf8(readme, kept, &origins), kept, &records);
  struct remark {
    std::uint32_t tag;
    evidence_kind kind;
    std::string_view cause;
    std::int32_t points;
  };
  plain_vector<remark> remarks;
  scorer(catalogue_, kept.table, kept.score)
      .run([&](std::uint32_t tag, evidence_kind kind, std::string_view cause, std::int32_t points) {
        remarks.push_back({tag, kind, cause, points});
      });
  const selection places(kept.score.candidates, catalogue_, kept.table.text_words);
  const result chosen = places.take(chosen_.max_tags);

  const auto explain_tag = [&](const candidate& c) {
    explained_tag told;
    told.index = c.tag;
    told.name = catalogue_.name(c.tag);
    told.score = c.score;
    for (const cue_record& found : records) {
      if (found.subject != c.tag) continue;
      evidence piece{evidence_kind::cue, std::string(found.cue), to_string(found.where), found.offset, found.length,
                     found.points};
      if (!origins.empty()) {
        piece.offset = origins[found.offset];
        piece.length = origins[found.offset + found.length] - piece.offset;
      }
      told.evidence.push_back(std::move(piece));
    }
    for (const remark& said : remarks)
      if (said.tag == c.tag) told.evidence.push_back({said.kind, std::string(said.cause), {}, 0, 0, said.points});
    return told;
  };

  explanation told;
  for (std::size_t i = 0; i < kept.score.candidates.size() && i < chosen.size() + most_runners_up; ++i) {
    explained_tag tag = explain_tag(kept.score.candidates[i]);
    if (i < chosen.size()) {
      told.tags.push_back(std::move(tag));
      continue;
    }
    const std::size_t place = chosen.size();
    tag.reason = place == static_cast<std::size_t>(chosen_.max_tags)
                     ? "only " + std::to_string(place) + (place == 1 ? " tag is" : " tags are") + " returned"
                     : "below " + std::to_string(places.least(place)) + ", the least score of tag " +
                           std::to_string(place + 1);
    told.runners_up.push_back(std::move(tag));
  }
  kept.release_large();
  return told;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
