// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tritag/detail/cue_index.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/weights.hpp>
#include <tritag/error.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

class lexicon;
namespace detail {
template <class Lexicon>
class packed_lexicon;
template <class Lexicon>
bool read_packed(Lexicon& into);
}  // namespace detail

/// What is known about the world: concepts with their names and cues, how concepts go together, and the weights of the
/// scoring model. Immutable once filled; share one among threads.
class lexicon {
 public:
  /// Evidence for one concept seen as evidence for (or against) another.
  struct relation {
    std::uint32_t from = 0;   ///< the concept that was found
    std::uint32_t to = 0;     ///< the concept that it speaks for or against
    std::int32_t weight = 0;  ///< thousandths of log-odds when `from` is sure
  };
  /// What `find` gives for a name that no concept has.
  static constexpr std::uint32_t no_concept = 0xFFFFFFFFu;

  /// Without concepts and with all weights 0.
  lexicon() = default;

  /// The lexicon that comes with the library; unpacked at its first use, which is thread-safe.
  static const lexicon& built_in() { return unpacked<std::string_view>(); }

  /// Adds lines of the lexicon's text form, which lexicon/built_in.hpp describes.
  /// False with `problem` filled at a line that is none of these. Linear in the text.
  bool add_text(std::string_view text, error& problem);

  /// The concept with this key, added where it is new.
  std::uint32_t add_concept(std::string_view key) {
    if (const std::uint32_t known = find_key(key); known != no_concept) return known;
    const std::uint32_t made = static_cast<std::uint32_t>(concepts_.size());
    concepts_.push_back({keep(key), static_cast<std::uint32_t>(key.size()), no_prior});
    add_name(normalise(key), made, false);
    note_key(made);
    return made;
  }
  /// Lets a concept be found by another name, too.
  void add_alias(std::uint32_t concept_id, std::string_view name) { add_name(normalise(name), concept_id, true); }
  /// Adds a cue of a class to a concept; false for a text that holds no word or too long a one.
  bool add_cue(std::uint32_t concept_id, detail::cue_class strength, std::string_view text) {
    return cues_.add(text, concept_id, strength);
  }
  /// The concept with this key, `no_concept` if there is none.
  [[nodiscard]] std::uint32_t concept_named(std::string_view key) const noexcept { return find_key(key); }
  /// Gives a cue of a concept what it adds to its class's weight; false if there is no such cue. Only before `finish`.
  bool strengthen(std::uint32_t concept_id, std::string_view cue, const detail::cue_strength& by) {
    const std::uint32_t id = cues_.find(cue, concept_id);
    if (id != detail::cue_index::no_cue) cues_.strengthen(id, by);
    return id != detail::cue_index::no_cue;
  }
  /// Says that the text at `piece` lasts as long as the program, so that cues added from it next need no copies.
  void last(const char* piece) { cues_.last(piece); }
  /// Adds a relation between two concepts.
  void add_relation(relation made) { relations_.push_back(made); }
  /// Gives a concept an offset of its own, in thousandths of log-odds.
  void set_prior(std::uint32_t concept_id, std::int32_t prior) { concepts_[concept_id].prior = prior; }
  /// The weights of the scoring model, to be changed.
  [[nodiscard]] detail::weights& model() noexcept { return model_; }

  /// The number of concepts; they are numbered from 0.
  [[nodiscard]] std::size_t size() const noexcept { return concepts_.size(); }
  /// A concept's own name.
  [[nodiscard]] std::string_view key(std::uint32_t concept_id) const noexcept {
    return {text_.data() + concepts_[concept_id].key, concepts_[concept_id].size};
  }
  /// A concept's offset, the model's for one without its own; thousandths of log-odds.
  [[nodiscard]] std::int32_t prior(std::uint32_t concept_id) const noexcept {
    return concepts_[concept_id].prior == no_prior ? model_.prior : concepts_[concept_id].prior;
  }
  /// All relations, in the order in which they were added.
  [[nodiscard]] const detail::plain_vector<relation>& relations() const noexcept { return relations_; }
  /// The weights of the scoring model.
  [[nodiscard]] const detail::weights& model() const noexcept { return model_; }
  /// All cues, as the scan for them needs them.
  [[nodiscard]] const detail::cue_index& cues() const noexcept { return cues_; }
  /// Whether a concept has an offset of its own; `prior` gives the model's for one that hasn't.
  [[nodiscard]] bool has_prior(std::uint32_t concept_id) const noexcept {
    return concepts_[concept_id].prior != no_prior;
  }
  /// Calls `take(concept, class, text)` for each cue, in the order in which they were added. Linear.
  template <class Take>
  void each_cue(Take&& take) const {
    for (std::size_t id = 0; id < cues_.size(); ++id) take(cues_[id].subject, cues_[id].strength, cues_.text(id));
  }
  /// Calls `take(concept, text, strength)` for each cue that adds to its class's weight, in order. Linear.
  template <class Take>
  void each_strength(Take&& take) const {
    for (std::uint32_t id = 0; id < cues_.size(); ++id)
      if (const detail::cue_strength* by = cues_.strength_of(id)) take(cues_[id].subject, cues_.text(id), *by);
  }
  /// Calls `take(concept, name)` for each alias that `find` finds, in the form in which names are compared, sorted.
  template <class Take>
  void each_alias(Take&& take) const {
    detail::plain_vector<const named*> known;
    for (const named& one : names_)
      if (one.alias && find_name(name(one)) == &one) known.push_back(&one);
    std::sort(known.begin(), known.end(), [&](const named* a, const named* b) { return name(*a) < name(*b); });
    for (const named* const one : known) take(one->concept_id, name(*one));
  }

  /// The concept that goes by `name` (as its key or an alias), `no_concept` if there is none. Linear in the name.
  [[nodiscard]] std::uint32_t find(std::string_view name) const noexcept {
    const named* const found = find_name(name);
    return found == nullptr ? no_concept : found->concept_id;
  }

  /// The form in which names are compared: small letters without spaces, `-` and `_`.
  [[nodiscard]] static std::string normalise(std::string_view name) {
    std::string form;
    for (const char c : name)
      if (counts(c)) form += detail::to_lower(c);
    return form;
  }

  /// A hash of a name that is the same for names that are the same.
  [[nodiscard]] static std::uint64_t hash_name(std::string_view name) noexcept {
    std::uint64_t hash = 0x9e3779b97f4a7c15u;
    for (const char c : name)
      if (counts(c)) hash = (hash ^ static_cast<unsigned char>(detail::to_lower(c))) * 0x9e3779b97f4a7c15u;
    return hash;
  }
  /// Whether two names have the same form.
  [[nodiscard]] static bool same_name(std::string_view a, std::string_view b) noexcept {
    for (std::size_t i = 0, k = 0;; ++i, ++k) {
      while (i < a.size() && !counts(a[i])) ++i;
      while (k < b.size() && !counts(b[k])) ++k;
      if (i >= a.size() || k >= b.size()) return i >= a.size() && k >= b.size();
      if (detail::to_lower(a[i]) != detail::to_lower(b[k])) return false;
    }
  }

  /// Whether a concept's cues change how the words after them, or inside them, are read.
  [[nodiscard]] bool is_special(std::uint32_t concept_id) const noexcept {
    return concept_id == special_[0] || concept_id == special_[1] || concept_id == special_[2];
  }

  /// Lays the cues out; call once after the last addition.
  void finish() {
    note_special();
    cues_.finish([&](std::uint32_t subject) { return is_special(subject); });
  }

 private:
  template <class Lexicon>
  friend class detail::packed_lexicon;

  struct concept_entry {
    std::uint32_t key = 0;  ///< into the text
    std::uint32_t size = 0;
    std::int32_t prior = 0;
  };
  struct named {
    std::uint32_t name = 0;  ///< into the text
    std::uint32_t size = 0;
    std::uint32_t concept_id = 0;
    bool alias = false;
  };
  static constexpr std::int32_t no_prior = INT32_MIN;

  /// A template, so that what only includes the library needn't compile it.
  template <class Text>
  static const lexicon& unpacked();

  std::uint32_t keep(std::string_view text) {
    text_.append(text.data(), text.size());
    return static_cast<std::uint32_t>(text_.size() - text.size());
  }
  void note_special() noexcept {
    special_[0] = find("~mention");
    special_[1] = find("~negation");
    special_[2] = find("~everything");
  }

  // --- names

  /// Whether a character tells names apart.
  static bool counts(char c) noexcept {
    return !detail::is_blank(c) && c != '-' && c != '_' && c != '\n' && c != '\r';
  }
  [[nodiscard]] std::string_view name(const named& of) const noexcept { return {text_.data() + of.name, of.size}; }

  [[nodiscard]] static std::size_t slot_of_name(std::string_view name) noexcept { return static_cast<std::size_t>(hash_name(name) >> 32); }
  [[nodiscard]] const named* find_name(std::string_view name) const noexcept {
    if (name_slots_.empty()) return nullptr;
    for (std::size_t slot = slot_of_name(name);; ++slot) {
      const std::uint32_t found = name_slots_[slot & (name_slots_.size() - 1)];
      if (found == 0) return nullptr;
      if (same_name(this->name(names_[found - 1]), name)) return &names_[found - 1];
    }
  }
  /// Notes a name in the form in which names are compared; a concept's own key goes before another's alias, else the first wins.
  void add_name(std::string_view name, std::uint32_t concept_id, bool alias) {
    names_.push_back({keep(name), static_cast<std::uint32_t>(name.size()), concept_id, alias});
    if (2 * names_.size() > name_slots_.size()) {
      name_slots_.assign(name_slots_.empty() ? 64 : 2 * name_slots_.size(), 0);
      for (std::uint32_t i = 0; i < names_.size(); ++i) place_name(i);
    } else {
      place_name(static_cast<std::uint32_t>(names_.size() - 1));
    }
  }
  void place_name(std::uint32_t which) noexcept {
    for (std::size_t slot = slot_of_name(name(names_[which]));; ++slot) {
      std::uint32_t& found = name_slots_[slot & (name_slots_.size() - 1)];
      const bool same = found != 0 && same_name(name(names_[found - 1]), name(names_[which]));
      if (found != 0 && !same) continue;
      if (!same || (names_[found - 1].alias && !names_[which].alias)) found = which + 1;
      return;
    }
  }

  // --- keys

  [[nodiscard]] std::uint32_t find_key(std::string_view key) const noexcept {
    if (key_slots_.empty()) return no_concept;
    for (std::size_t slot = slot_of(key);; slot = (slot + 1) % key_slots_.size()) {
      const std::uint32_t found = key_slots_[slot];
      if (found == no_concept || this->key(found) == key) return found;
    }
  }
  void note_key(std::uint32_t concept_id) {
    if (concepts_.size() * 2 > key_slots_.size()) {
      key_slots_.assign(key_slots_.empty() ? 64 : 2 * key_slots_.size(), no_concept);
      for (std::uint32_t i = 0; i < concept_id; ++i) place_key(i);
    }
    place_key(concept_id);
  }
  void place_key(std::uint32_t concept_id) noexcept {
    std::size_t slot = slot_of(key(concept_id));
    while (key_slots_[slot] != no_concept) slot = (slot + 1) % key_slots_.size();
    key_slots_[slot] = concept_id;
  }
  [[nodiscard]] std::size_t slot_of(std::string_view key) const noexcept {
    std::uint64_t hash = key.size();
    for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x9e3779b97f4a7c15u;
    return static_cast<std::size_t>(hash >> 32) % key_slots_.size();
  }

  detail::plain_vector<char> text_;  ///< keys and names
  detail::plain_vector<concept_entry> concepts_;
  detail::plain_vector<std::uint32_t> key_slots_;  ///< concepts by their keys' hashes
  detail::plain_vector<named> names_;
  detail::plain_vector<std::uint32_t> name_slots_;  ///< names by their hashes, counted from 1
  detail::plain_vector<relation> relations_;
  std::uint32_t special_[3] = {no_concept, no_concept, no_concept};
  detail::cue_index cues_;
  detail::weights model_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE

#include <tritag/detail/lexicon_text.hpp>
