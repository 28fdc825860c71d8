// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

#include "inputs.hpp"
#include "near_names.hpp"
#include "text.hpp"

namespace program {

/// What a lexicon makes of a catalogue: which tags it knows, which work by their names alone, which
/// can't be told apart.
class catalogue_report {
public:
  /// `tags` is a catalogue that compiles.
  catalogue_report(const tritag::lexicon& knowledge, std::vector<tritag::tag> tags)
      : knowledge_(knowledge), tags_(std::move(tags)),
        linked_(knowledge, std::vector<tritag::tag>(tags_)), names_(knowledge) {
    for (std::size_t i = 0; i < tags_.size(); ++i)
      sort_in(i);
    find_shared_words();
    find_shared_concepts();
  }

  [[nodiscard]] ordered_json to_json() const {
    const auto list = [&](const std::vector<entry>& entries, auto&& add) {
      ordered_json made = ordered_json::array();
      for (const entry& each : entries) {
        ordered_json one = named(each.tag);
        add(one, each);
        made.push_back(std::move(one));
      }
      return made;
    };
    ordered_json report = {{"tags", tags_.size()}};
    report["known"] = list(known_, [&](ordered_json& one, const entry& each) {
      one["concept"] = each.concept_key;
      one["by"] = each.by;
    });
    report["by_name_only"] = list(by_name_, [&](ordered_json& one, const entry& each) {
      one["aliases"] = each.aliases;
      one["keywords"] = each.keywords;
    });
    report["never_returned"] = list(
        never_, [&](ordered_json& one, const entry& each) { one["same_as"] = named(each.other); });
    report["overlaps"] = ordered_json::array();
    for (const overlap& each : overlaps_)
      report["overlaps"].push_back(
          {{"tags", {named(each.first), named(each.second)}}, {"what", each.what}});
    return report;
  }

  [[nodiscard]] std::string to_text() const {
    std::string text = count(tags_.size(), "tag") + ": " + std::to_string(known_.size()) +
                       " known to the lexicon, " + std::to_string(by_name_.size()) +
                       " by name only, " + std::to_string(never_.size()) + " never returned\n";
    if (!never_.empty())
      text += "\nnever returned\n";
    for (const entry& each : never_)
      text += "  " + shown_tag(each.tag) + " is " + shown_tag(each.other) +
              " but for case, spaces, - and _: keep one of them\n";
    if (!overlaps_.empty())
      text += "\noverlapping\n";
    for (const overlap& each : overlaps_)
      text +=
          "  " + shown_tag(each.first) + " and " + shown_tag(each.second) + ": " + each.what + '\n';
    if (!by_name_.empty())
      text += "\nby name only\n";
    for (const entry& each : by_name_)
      text += "  " + shown_tag(each.tag) + advice(each) + '\n';
    if (!known_.empty())
      text += "\nknown\n";
    for (const entry& each : known_) {
      text += "  " + shown_tag(each.tag) + ": concept " + one_line(each.concept_key);
      text += each.by == "name" ? "\n" : ", by its alias \"" + one_line(each.by) + "\"\n";
    }
    return text;
  }

private:
  struct entry {
    std::size_t tag = 0;
    std::size_t other = 0;             ///< the tag whose name it repeats
    std::string concept_key;           ///< what the lexicon calls it
    std::string by;                    ///< `name`, or the alias that ties it
    std::vector<std::string> aliases;  ///< what a curator may add
    std::vector<std::string> keywords; ///< likewise
  };
  struct overlap {
    std::size_t first = 0;
    std::size_t second = 0;
    std::string what;
  };

  static constexpr std::uint32_t none = tritag::detail::linked_catalogue::none;

  void sort_in(std::size_t i) {
    const tritag::tag& tag = tags_[i];
    const std::string form = tritag::lexicon::normalise(tag.name);
    const auto [first, is_new] = forms_.emplace(form, i);
    if (!is_new && !form.empty()) {
      never_.push_back({i, first->second, {}, {}, {}, {}});
      return;
    }
    const std::uint32_t concept_id = linked_.concept_of(static_cast<std::uint32_t>(i));
    const std::uint32_t meant = knowledge_.find(tag.name);
    if (concept_id == none) {
      by_name_.push_back(advised(i));
    } else {
      std::string by = "name";
      for (std::size_t a = 0; meant != concept_id && a < tag.aliases.size(); ++a) {
        if (knowledge_.find(tag.aliases[a]) == concept_id) {
          by = tag.aliases[a];
          break;
        }
      }
      known_.push_back({i, 0, std::string(knowledge_.key(concept_id)), by, {}, {}});
    }
    std::set<std::uint32_t> told;
    const auto tie = [&](const std::string& name, const std::string& how) {
      const std::uint32_t named_concept = knowledge_.find(name);
      if (named_concept == tritag::lexicon::no_concept || !told.insert(named_concept).second)
        return;
      linked_.each_subject(named_concept, [&](std::uint32_t owner) {
        if (owner < tags_.size() && owner != i)
          overlaps_.push_back({owner, i,
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
    for (std::size_t i = 0; i < tags_.size(); ++i)
      owners.emplace(tritag::lexicon::normalise(tags_[i].name), i);
    for (std::size_t i = 0; i < tags_.size(); ++i) {
      std::set<std::string> told;
      const auto look = [&](const std::string& text, const char* what) {
        const std::string form = tritag::lexicon::normalise(text);
        const auto [owner, is_new] = owners.emplace(form, i);
        if (!is_new && owner->second != i && told.insert(form).second)
          overlaps_.push_back({owner->second, i,
                               std::string("the ") + what + " \"" + one_line(text) +
                                   "\" of the second is the first's too"});
      };
      for (const std::string& alias : tags_[i].aliases)
        look(alias, "alias");
      for (const tritag::keyword& word : tags_[i].keywords)
        look(word.text, "keyword");
    }
  }

  /// Concepts of two tags that rest on the same telling cues.
  void find_shared_concepts() {
    using cue_class = tritag::detail::cue_class;
    std::map<std::uint32_t, std::size_t> tag_of;
    for (std::size_t i = 0; i < tags_.size(); ++i) {
      if (const std::uint32_t known = linked_.concept_of(static_cast<std::uint32_t>(i));
          known != none)
        tag_of.emplace(known, i);
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
        overlaps_.push_back({pair.first, pair.second,
                             std::to_string(percent) + " % of the telling cues of one are the "
                                                       "other's too"});
    }
  }

  /// A tag that works by its name only, and what might help it.
  entry advised(std::size_t i) {
    entry made = {i, 0, {}, {}, {}, names_.cues_with(tags_[i].name)};
    if (knowledge_.find(tags_[i].name) != tritag::lexicon::no_concept)
      return made; // another tag has the concept
    for (const known_name& near : names_.near(tags_[i].name)) {
      bool free = true;
      linked_.each_subject(near.concept_id, [&](std::uint32_t owner) {
        if (owner >= tags_.size())
          return;
        free = false;
        overlaps_.push_back({owner, i,
                             "the second is nearly \"" + one_line(near.name) +
                                 "\", a name of the first's concept"});
      });
      if (free)
        made.aliases.push_back(near.name);
    }
    return made;
  }

  [[nodiscard]] std::string advice(const entry& by_name) const {
    const auto list = [](const char* what, const std::vector<std::string>& texts) {
      std::string line;
      for (const std::string& text : texts)
        line += (line.empty() ? std::string("; ") + what : ",") + " \"" + one_line(text) + '"';
      return line;
    };
    const std::string text =
        list("perhaps an alias:", by_name.aliases) + list("perhaps keywords:", by_name.keywords);
    const tritag::tag& tag = tags_[by_name.tag];
    const bool has_own = !tag.aliases.empty() || !tag.keywords.empty();
    return text.empty() && !has_own ? "; add keywords: words that such READMEs use" : text;
  }

  static std::string count(std::size_t number, const std::string& what) {
    return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s");
  }
  [[nodiscard]] std::string shown_tag(std::size_t i) const {
    return '"' + one_line(trimmed(tags_[i].name)) + "\" (/" + std::to_string(i) + ')';
  }
  [[nodiscard]] ordered_json named(std::size_t i) const {
    return {{"index", i}, {"name", tags_[i].name}};
  }

  static constexpr std::size_t least_shared = 15; ///< percent

  const tritag::lexicon& knowledge_;
  std::vector<tritag::tag> tags_;
  tritag::detail::linked_catalogue linked_;
  near_names names_;
  std::map<std::string, std::size_t> forms_;
  std::vector<entry> known_;
  std::vector<entry> by_name_;
  std::vector<entry> never_;
  std::vector<overlap> overlaps_;
};

} // namespace program
