// SPDX-License-Identifier: MIT
#pragma once

// What several unit tests share: a small lexicon with weights of the test's own, and short ways to
// look at an explanation.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/classifier.hpp>

namespace support {

using tritag::detail::cue_class;
using tritag::detail::zone;

inline std::int32_t& weight(tritag::lexicon& of, zone where, cue_class strength) {
  return of.model().cue[static_cast<std::size_t>(where)][static_cast<std::size_t>(strength)];
}

/// Gives a cue class the same weight in every zone.
inline void set_everywhere(tritag::lexicon& of, cue_class strength, std::int32_t points) {
  for (std::size_t z = 0; z < tritag::detail::zone_count; ++z)
    weight(of, static_cast<zone>(z), strength) = points;
}

/// A lexicon with the concepts of `text`. Defining cues give 1000 points in every zone, strong ones
/// 800, weak ones 80, what counts against takes 800; all others are zero. A tag needs one point.
inline tritag::lexicon small_lexicon(std::string_view text) {
  tritag::lexicon made;
  tritag::error problem;
  if (!made.add_text(text, problem))
    throw std::invalid_argument(problem.message);
  made.model() = {};
  set_everywhere(made, cue_class::defining, 1000);
  set_everywhere(made, cue_class::strong, 800);
  set_everywhere(made, cue_class::weak, 80);
  set_everywhere(made, cue_class::against, -800);
  for (auto& least : made.model().least)
    least = 1;
  made.finish();
  return made;
}

/// Options with a lexicon that knows nothing: every tag works by its name and its own cues alone.
inline const tritag::options& by_name() {
  static const tritag::lexicon nothing = small_lexicon("");
  static const tritag::options chosen = [] {
    tritag::options made;
    made.lexicon = &nothing;
    return made;
  }();
  return chosen;
}

inline tritag::classifier compile(const std::vector<std::string>& names,
                                  const tritag::lexicon& knowledge, int max_tags = 3) {
  tritag::options chosen;
  chosen.lexicon = &knowledge;
  chosen.max_tags = max_tags;
  return tritag::classifier(names, chosen);
}

/// A README with `text` as a paragraph of a section in the middle, far from title and definition.
inline std::string in_body(std::string_view text) {
  return "# quux\n\nquux is made for people who do things with other things.\n\n"
         "More words follow, so that this section is not empty.\n\n"
         "## Internals\n\n" +
         std::string(text) + "\n";
}

/// `what` in sentence number `i` of many that differ, as a person writes them: no row of words, nothing said on and on.
inline std::string sentence_with(std::string_view what, std::size_t i) {
  const std::string n = std::to_string(i);
  return "Where the " + std::string(what) + " of north" + n + " goes up" + n + ", east" + n + " is down" + n + ". ";
}

inline const tritag::explained_tag* find(const tritag::explanation& told, std::string_view name) {
  for (const auto* list : {&told.tags, &told.runners_up})
    for (const tritag::explained_tag& tag : *list)
      if (tag.name == name)
        return &tag;
  return nullptr;
}

/// The pieces of evidence of kind `cue` for a tag, in order.
inline std::vector<tritag::evidence> cues_of(const tritag::explanation& told,
                                             std::string_view name) {
  std::vector<tritag::evidence> found;
  if (const tritag::explained_tag* tag = find(told, name))
    for (const tritag::evidence& piece : tag->evidence)
      if (piece.kind == tritag::evidence_kind::cue)
        found.push_back(piece);
  return found;
}

inline std::vector<std::int32_t> points_of(const tritag::explanation& told, std::string_view name) {
  std::vector<std::int32_t> points;
  for (const tritag::evidence& piece : cues_of(told, name))
    points.push_back(piece.points);
  return points;
}

/// A tag's score, 0 where nothing spoke for or against it.
inline std::int32_t score_of(const tritag::explanation& told, std::string_view name) {
  const tritag::explained_tag* tag = find(told, name);
  return tag == nullptr ? 0 : tag->score;
}

inline std::vector<std::string> names_of(const tritag::classifier& compiled,
                                         const tritag::result& chosen) {
  std::vector<std::string> names;
  for (const tritag::scored_tag& tag : chosen)
    names.emplace_back(compiled.name(tag.index));
  return names;
}

using texts = std::vector<std::string>;

} // namespace support
