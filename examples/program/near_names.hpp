// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

namespace program {

/// What a curator may add to a tag that a lexicon doesn't know.
struct suggestion {
  std::vector<std::string> aliases;  ///< concepts' names that differ in a letter or two
  std::vector<std::string> keywords; ///< the lexicon's cues that hold the name's words
  bool has_own_cues = false;
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
  explicit near_names(const tritag::lexicon& knowledge) : knowledge_(knowledge) {}

  [[nodiscard]] suggestion suggest(const tritag::tag& tag) const {
    suggestion made;
    made.has_own_cues = !tag.keywords.empty() || !tag.aliases.empty();
    made.aliases = aliases_of(tritag::lexicon::normalise(tag.name));
    made.keywords = keywords_of(words_of(tag.name));
    return made;
  }

private:
  static constexpr std::size_t most = 5;

  [[nodiscard]] std::vector<std::string> aliases_of(const std::string& form) const {
    // Short names are near to too many.
    const std::size_t allowed = form.size() < 5 ? 0 : form.size() < 9 ? 1 : 2;
    std::vector<std::pair<std::size_t, std::string>> near;
    const auto look = [&](std::string_view name) {
      if (name.starts_with('~') || allowed == 0)
        return;
      const std::string other = tritag::lexicon::normalise(name);
      if (other.size() > form.size() + allowed || form.size() > other.size() + allowed)
        return;
      if (const std::size_t distance = edit_distance(form, other); distance <= allowed)
        near.emplace_back(distance, name);
    };
    for (std::uint32_t i = 0; i < knowledge_.size(); ++i)
      look(knowledge_.key(i));
    knowledge_.each_alias([&](std::uint32_t, std::string_view name) { look(name); });
    return best_of(std::move(near));
  }

  /// Cues with all words of the name, short and telling ones first.
  [[nodiscard]] std::vector<std::string> keywords_of(const std::vector<std::string>& words) const {
    std::vector<std::pair<std::size_t, std::string>> near;
    if (words.empty())
      return {};
    knowledge_.each_cue(
        [&](std::uint32_t concept_id, tritag::detail::cue_class strength, std::string_view text) {
          if (strength >= tritag::detail::cue_class::code ||
              knowledge_.key(concept_id).starts_with('~') || text.size() < words[0].size())
            return;
          const std::vector<std::string> has = words_of(text);
          const bool all = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return std::find(has.begin(), has.end(), word) != has.end();
          });
          // Its own words are its cue anyway.
          if (all && has.size() > words.size())
            near.emplace_back(100 * has.size() + static_cast<std::size_t>(strength), text);
        });
    return best_of(std::move(near));
  }

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
};

} // namespace program
