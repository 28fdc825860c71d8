// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

namespace program {

/// A name that a lexicon knows, and the concept that goes by it.
struct known_name {
  std::string name;
  std::uint32_t concept_id = 0;
};

/// The smallest number of letters to add, drop or change between two texts.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

/// The words of a text in small letters.
inline std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (std::string_view(" -_/\t").find(c) == std::string_view::npos)
      words.back() += tritag::detail::to_lower(c);
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty())
    words.pop_back();
  return words;
}

/// Looks for what a lexicon has near a name that it doesn't know.
class near_names {
public:
  explicit near_names(const tritag::lexicon& knowledge) : knowledge_(knowledge) {
    knowledge_.each_cue(
        [&](std::uint32_t concept_id, tritag::detail::cue_class strength, std::string_view text) {
          if (strength >= tritag::detail::cue_class::code ||
              knowledge_.key(concept_id).starts_with('~'))
            return;
          const std::vector<std::string> words = words_of(text);
          for (const std::string& word : words)
            cues_by_word_[word].push_back(cues_.size());
          cues_.emplace_back(100 * words.size() + static_cast<std::size_t>(strength), text);
        });
  }

  /// Names that differ from `name` in a letter or two, nearest first, one for each concept.
  [[nodiscard]] std::vector<known_name> near(std::string_view name) const {
    const std::string form = tritag::lexicon::normalise(name);
    // Short names are near to too many.
    const std::size_t allowed = form.size() < 5 ? 0 : form.size() < 9 ? 1 : 2;
    std::map<std::uint32_t, std::pair<std::size_t, std::string>> nearest;
    const auto look = [&](std::uint32_t concept_id, std::string_view known) {
      const std::string other = tritag::lexicon::normalise(known);
      if (allowed == 0 || known.starts_with('~') || other.size() > form.size() + allowed ||
          form.size() > other.size() + allowed)
        return;
      const std::pair<std::size_t, std::string> found(edit_distance(form, other), known);
      if (found.first > allowed)
        return;
      const auto [place, is_new] = nearest.emplace(concept_id, found);
      if (!is_new)
        place->second = std::min(place->second, found);
    };
    for (std::uint32_t i = 0; i < knowledge_.size(); ++i)
      look(i, knowledge_.key(i));
    knowledge_.each_alias(look);
    std::vector<std::pair<std::size_t, known_name>> sorted;
    for (const auto& [concept_id, found] : nearest)
      sorted.push_back({found.first, {found.second, concept_id}});
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<known_name> best;
    for (std::size_t i = 0; i < sorted.size() && i < most; ++i)
      best.push_back(std::move(sorted[i].second));
    return best;
  }

  /// Cues that hold all words of a name and more, short and telling ones first.
  [[nodiscard]] std::vector<std::string> cues_with(std::string_view name) const {
    const std::vector<std::string> words = words_of(name);
    // Those with the rarest of the words are looked through.
    const std::vector<std::size_t>* rarest = nullptr;
    for (const std::string& word : words) {
      const auto with = cues_by_word_.find(word);
      if (with == cues_by_word_.end())
        return {};
      if (rarest == nullptr || with->second.size() < rarest->size())
        rarest = &with->second;
    }
    if (rarest == nullptr)
      return {};
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::size_t cue : *rarest) {
      const std::vector<std::string> has = words_of(cues_[cue].second);
      const bool all = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::find(has.begin(), has.end(), word) != has.end();
      });
      if (all && has.size() > words.size())
        found.push_back(cues_[cue]);
    }
    return best_of(std::move(found));
  }

private:
  static constexpr std::size_t most = 5;

  static std::vector<std::string> best_of(std::vector<std::pair<std::size_t, std::string>> near) {
    std::sort(near.begin(), near.end());
    std::vector<std::string> best;
    for (const auto& [distance, name] : near) {
      if (best.size() < most && std::find(best.begin(), best.end(), name) == best.end())
        best.push_back(name);
    }
    return best;
  }

  const tritag::lexicon& knowledge_;
  /// How long and how weak a cue is, and its text.
  std::vector<std::pair<std::size_t, std::string>> cues_;
  std::unordered_map<std::string, std::vector<std::size_t>> cues_by_word_;
};

} // namespace program
