// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

#include "near_names.hpp"
#include "text.hpp"

namespace program {

/// What a lexicon makes of a catalogue: which tags it knows, which work by their names alone, which
/// can't be told apart.
class catalogue_findings {
public:
  struct entry {
    std::size_t tag = 0;
    std::size_t other = 0;                   ///< the tag whose name or concept it repeats
    std::string concept_key;                 ///< what the lexicon calls it
    std::string by;                          ///< `name`, or the alias that ties it
    std::vector<std::string> aliases;        ///< what a curator may add
    std::vector<std::string> keywords;       ///< likewise
    std::vector<std::string> more_keys = {}; ///< other concepts that its name puts together
    bool is_second = false;                  ///< its name means a concept that `other` has
  };
  struct overlap {
    std::size_t first = 0;
    std::size_t second = 0;
    std::string what;
  };

  /// `catalogue` is one that compiles.
  catalogue_findings(const tritag::lexicon& knowledge, std::vector<tritag::tag> catalogue)
      : tags(std::move(catalogue)), knowledge_(knowledge),
        linked_(knowledge, std::vector<tritag::tag>(tags)), names_(knowledge) {
    find_concepts();
    for (std::size_t i = 0; i < tags.size(); ++i)
      sort_in(i);
    find_sharers();
    find_shared_words();
    find_shared_concepts();
  }

  std::vector<tritag::tag> tags;
  std::vector<entry> known;
  std::vector<entry> by_name;
  std::vector<entry> never; ///< returned
  std::vector<overlap> overlaps;

private:
  static constexpr std::uint32_t none = tritag::detail::linked_catalogue::none;

  /// The concepts that each tag stands for: a name such as "CRM / ERP" has several.
  void find_concepts() {
    for (std::uint32_t c = 0; c < knowledge_.size(); ++c) {
      linked_.each_subject(c, [&](std::uint32_t owner) {
        if (owner < tags.size())
          concepts_of_[owner].push_back(c);
      });
    }
  }

  /// Tags that stand for the same concept: each with the first of them.
  void find_sharers() {
    std::map<std::uint32_t, std::size_t> first_of;
    for (const auto& [tag, concepts] : concepts_of_) {
      for (const std::uint32_t shared : concepts) {
        const auto [first, is_new] = first_of.emplace(shared, tag);
        if (!is_new && tell(first->second, tag, shared))
          overlaps.push_back({first->second, tag,
                              "both stand for the concept " + std::string(knowledge_.key(shared))});
      }
    }
  }

  /// Whether it has not been told yet that two tags share a concept.
  bool tell(std::size_t a, std::size_t b, std::uint32_t concept_id) {
    return told_.emplace(std::min(a, b), std::max(a, b), concept_id).second;
  }

  void sort_in(std::size_t i) {
    const tritag::tag& tag = tags[i];
    const std::string form = tritag::lexicon::normalise(tag.name);
    const auto [first, is_new] = forms_.emplace(form, i);
    if (!is_new && !form.empty()) {
      never.push_back({i, first->second, {}, {}, {}, {}});
      return;
    }
    const std::uint32_t concept_id = linked_.concept_of(static_cast<std::uint32_t>(i));
    const std::uint32_t meant = knowledge_.find(tag.name);
    if (concept_id == none) {
      by_name.push_back(advised(i));
    } else {
      std::string by = "name";
      for (std::size_t a = 0; meant != concept_id && a < tag.aliases.size(); ++a) {
        if (knowledge_.find(tag.aliases[a]) == concept_id) {
          by = tag.aliases[a];
          break;
        }
      }
      known.push_back({i, 0, std::string(knowledge_.key(concept_id)), by, {}, {}});
      for (const std::uint32_t other : concepts_of_[i]) {
        if (other != concept_id)
          known.back().more_keys.emplace_back(knowledge_.key(other));
      }
    }
    std::set<std::uint32_t> told;
    const auto tie = [&](const std::string& name, const std::string& how) {
      const std::uint32_t named_concept = knowledge_.find(name);
      if (named_concept == tritag::lexicon::no_concept || !told.insert(named_concept).second)
        return;
      linked_.each_subject(named_concept, [&](std::uint32_t owner) {
        if (owner < tags.size() && owner != i && tell(owner, i, named_concept))
          overlaps.push_back({owner, i,
                              how + " means the concept " +
                                  std::string(knowledge_.key(named_concept)) +
                                  " too, which the first has"});
      });
    };
    tie(tag.name, "the second");
    for (const std::string& alias : tag.aliases)
      tie(alias, "the alias \"" + one_line(alias) + "\" of the second");
  }

  /// Names, aliases and keywords of the catalogue that two tags have.
  void find_shared_words() {
    std::map<std::string, std::size_t> owners;
    for (std::size_t i = 0; i < tags.size(); ++i)
      owners.emplace(tritag::lexicon::normalise(tags[i].name), i);
    for (std::size_t i = 0; i < tags.size(); ++i) {
      std::set<std::string> told;
      const auto look = [&](const std::string& text, const char* what) {
        const std::string form = tritag::lexicon::normalise(text);
        const auto [owner, is_new] = owners.emplace(form, i);
        if (!is_new && owner->second != i && told.insert(form).second)
          overlaps.push_back({owner->second, i,
                              std::string("the ") + what + " \"" + one_line(text) +
                                  "\" of the second is the first's too"});
      };
      for (const std::string& alias : tags[i].aliases)
        look(alias, "alias");
      for (const tritag::keyword& word : tags[i].keywords)
        look(word.text, "keyword");
    }
  }

  /// Concepts of two tags that rest on the same telling cues.
  void find_shared_concepts() {
    using cue_class = tritag::detail::cue_class;
    std::map<std::uint32_t, std::size_t> tag_of;
    for (std::size_t i = 0; i < tags.size(); ++i) {
      if (const std::uint32_t of_tag = linked_.concept_of(static_cast<std::uint32_t>(i));
          of_tag != none)
        tag_of.emplace(of_tag, i);
    }
    std::map<std::string_view, std::vector<std::size_t>> tags_by_cue;
    std::map<std::size_t, std::size_t> cues_of;
    knowledge_.each_cue([&](std::uint32_t concept_id, cue_class strength, std::string_view text) {
      const auto tag = tag_of.find(concept_id);
      if (tag == tag_of.end() || strength == cue_class::weak || strength > cue_class::head)
        return;
      tags_by_cue[text].push_back(tag->second);
      ++cues_of[tag->second];
    });
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;
    for (const auto& [text, owners] : tags_by_cue) {
      for (std::size_t a = 0; a < owners.size(); ++a) {
        for (std::size_t b = a + 1; b < owners.size(); ++b) {
          if (owners[a] != owners[b])
            ++shared[std::minmax(owners[a], owners[b])];
        }
      }
    }
    for (const auto& [pair, times] : shared) {
      const std::size_t fewer = std::min(cues_of[pair.first], cues_of[pair.second]);
      const std::size_t percent = 100 * times / fewer;
      if (percent >= least_shared)
        overlaps.push_back({pair.first, pair.second,
                            std::to_string(percent) + " % of the telling cues of one are the "
                                                      "other's too"});
    }
  }

  /// A tag that works by its name only, and what might help it.
  entry advised(std::size_t i) {
    entry made = {i, 0, {}, {}, {}, {}};
    if (const std::uint32_t meant = knowledge_.find(tags[i].name);
        meant != tritag::lexicon::no_concept) {
      linked_.each_subject(meant, [&](std::uint32_t owner) {
        if (owner >= tags.size() || made.is_second)
          return;
        made.is_second = true;
        made.other = owner;
      });
      // The lexicon's words for it are the other tag's already.
      return made;
    }
    made.keywords = names_.cues_with(tags[i].name);
    for (const known_name& near : names_.near(tags[i].name)) {
      bool free = true;
      linked_.each_subject(near.concept_id, [&](std::uint32_t owner) {
        if (owner >= tags.size())
          return;
        free = false;
        overlaps.push_back({owner, i,
                            "the second is nearly \"" + one_line(near.name) +
                                "\", a name of the first's concept"});
      });
      if (free)
        made.aliases.push_back(near.name);
    }
    return made;
  }

  static constexpr std::size_t least_shared = 15; ///< percent

  const tritag::lexicon& knowledge_;
  tritag::detail::linked_catalogue linked_;
  near_names names_;
  std::map<std::string, std::size_t> forms_;
  std::map<std::size_t, std::vector<std::uint32_t>> concepts_of_;
  std::set<std::tuple<std::size_t, std::size_t, std::uint32_t>> told_;
};

} // namespace program
