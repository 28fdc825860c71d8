// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/catalogue.hpp>
#include <tritag/detail/grammar.hpp>
#include <tritag/lexicon.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A catalogue tied to a lexicon. What evidence is gathered for is a *subject*: the catalogue's tags first, then the
/// lexicon's concepts that no tag stands for (they still speak for their relations).
class linked_catalogue {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;

  linked_catalogue(const lexicon& knowledge, std::vector<tag>&& tags)
      : knowledge_(&knowledge), concepts_(tags.size(), none), first_link_(knowledge.size(), none) {
    names_.reserve(tags.size());
    const std::vector<bool> repeats = repeated(tags);
    for (std::uint32_t i = 0; i < tags.size(); ++i)
      if (!repeats[i]) tie(i, tags[i]);
    const std::vector<std::uint64_t> shared = widely_shared(tags, repeats);
    for (std::uint32_t i = 0; i < tags.size(); ++i) {
      if (!repeats[i]) add_cues(i, tags[i], shared);
      names_.push_back(std::move(tags[i].name));
    }
    own_.finish();
    for (std::size_t id = 0; id < own_.size(); ++id) weighted_ = weighted_ || own_[id].scale != cue().scale;
    for (std::uint32_t c = 0; c < knowledge.size(); ++c)
      subject_of_.push_back(first_link_[c] == none ? static_cast<std::uint32_t>(names_.size()) + c
                                                   : links_[first_link_[c]].tag);
    for (const lexicon::relation& known : knowledge.relations())
      for (std::uint32_t at = first_link_[known.to]; at != none; at = links_[at].next)
        relations_.push_back({known.from, links_[at].tag, known.weight});
    mention_ = knowledge.find("~mention");
    negation_ = knowledge.find("~negation");
    everything_ = knowledge.find("~everything");
  }

  [[nodiscard]] std::size_t size() const noexcept { return names_.size(); }
  [[nodiscard]] std::size_t subjects() const noexcept { return names_.size() + knowledge_->size(); }
  [[nodiscard]] std::string_view name(std::size_t tag) const noexcept { return names_[tag]; }
  [[nodiscard]] const lexicon& knowledge() const noexcept { return *knowledge_; }
  [[nodiscard]] const cue_index& own_cues() const noexcept { return own_; }
  [[nodiscard]] std::uint32_t mention() const noexcept { return mention_; }
  [[nodiscard]] std::uint32_t negation() const noexcept { return negation_; }
  [[nodiscard]] std::uint32_t everything() const noexcept { return everything_; }

  /// Calls `take(subject)` for each subject that a concept's evidence belongs to.
  template <class Take>
  void each_subject(std::uint32_t concept_id, Take&& take) const {
    std::uint32_t at = first_link_[concept_id];
    if (at == none) return take(static_cast<std::uint32_t>(names_.size()) + concept_id);
    for (; at != none; at = links_[at].next) take(links_[at].tag);
  }

  /// By concept, the first subject that its evidence belongs to.
  [[nodiscard]] const std::vector<std::uint32_t>& subjects_of_concepts() const noexcept { return subject_of_; }
  /// Whether some tag stands for several concepts, so that cues of different concepts can be nested cues for one tag.
  [[nodiscard]] bool merges() const noexcept { return merges_; }
  /// Whether some cues of the catalogue's own weigh more or less than others.
  [[nodiscard]] bool weighted() const noexcept { return weighted_; }

  /// The lexicon's relations to concepts that tags stand for, in its order; `to` is the tag.
  [[nodiscard]] const std::vector<lexicon::relation>& relations() const noexcept { return relations_; }

  /// The offset of a tag's score.
  [[nodiscard]] std::int32_t prior(std::uint32_t tag) const noexcept {
    return concepts_[tag] == none ? knowledge_->model().prior : knowledge_->prior(concepts_[tag]);
  }
  /// The concept that a tag stands for, or `none`.
  [[nodiscard]] std::uint32_t concept_of(std::uint32_t tag) const noexcept { return concepts_[tag]; }

  /// A subject's name for explanations.
  [[nodiscard]] std::string_view subject_name(std::uint32_t subject) const noexcept {
    return subject < names_.size() ? std::string_view(names_[subject])
                                   : knowledge_->key(subject - static_cast<std::uint32_t>(names_.size()));
  }

 private:
  struct link_entry {
    std::uint32_t tag = 0;
    std::uint32_t next = none;
  };

  void tie(std::uint32_t index, const tag& added) {
    tie(index, added.name);
    for (const std::string& alias : added.aliases) tie(index, alias);
  }

  void add_cues(std::uint32_t index, const tag& added, const std::vector<std::uint64_t>& shared) {
    if (concepts_[index] == none) add_name(index, added.name, shared);
    for (const std::string& alias : added.aliases) own_.add(small(alias), index, cue_class::defining);
    for (const keyword& word : added.keywords) {
      // Weights 1 to 5 stand for thirds of a strong cue's weight.
      own_.add(word.text, index, cue_class::strong, static_cast<std::uint8_t>(word.weight));
    }
    for (const std::string& exclude : added.excludes) own_.add(exclude, index, cue_class::against);
  }

  /// Which names are those of an earlier tag but for case and separators: the first wins, the others are never found.
  static std::vector<bool> repeated(const std::vector<tag>& tags) {
    std::vector<std::string> forms;
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < tags.size(); ++i) {
      forms.push_back(lexicon::normalise(tags[i].name));
      order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const int compared = forms[a].compare(forms[b]);
      return compared != 0 ? compared < 0 : a < b;
    });
    std::vector<bool> repeats(tags.size());
    for (std::size_t k = 1; k < order.size(); ++k)
      repeats[order[k]] = forms[order[k]] == forms[order[k - 1]] && !forms[order[k]].empty();
    return repeats;
  }

  void tie(std::uint32_t index, std::string_view name) {
    const std::uint32_t concept_id = knowledge_->find(name);
    // Of two names of one concept (`k8s`, `kubernetes`) the first has it; the other works by its name.
    if (concept_id == lexicon::no_concept || first_link_[concept_id] != none) return;
    if (concepts_[index] == none) concepts_[index] = concept_id;
    else merges_ = true;
    links_.push_back({index, none});
    first_link_[concept_id] = static_cast<std::uint32_t>(links_.size() - 1);
  }

  /// A tag that the lexicon doesn't know works by its name, whole, and, weaker, by its words.
  void add_name(std::uint32_t index, std::string_view name, const std::vector<std::uint64_t>& shared) {
    const std::string form = small(name);
    own_.add(form, index, cue_class::defining);
    each_telling_word(form, [&](const word& found) {
      if (!std::binary_search(shared.begin(), shared.end(), found.key))
        own_.add(std::string_view(form).substr(found.begin, found.end - found.begin), index, cue_class::weak);
    });
  }

  /// Calls `take(word)` for each word of a name of several words that says something by itself.
  template <class Take>
  static void each_telling_word(std::string_view form, Take&& take) {
    word found;
    std::size_t words = 0;
    for (word_scanner counter(form, 0, form.size()); counter.next(found);) ++words;
    if (words < 2) return;
    const grammar& known = grammar::english_and_chinese();
    for (word_scanner scanner(form, 0, form.size()); scanner.next(found);)
      if (found.end - found.begin > 2 && !known.joints.has(found.key) && !known.articles.has(found.key) &&
          !known.subject_openers.has(found.key))
        take(found);
  }

  /// Words that so many unknown names share that they tell none of them apart, sorted. Were they cues, a text that repeats
  /// one would take time by the number of tags.
  [[nodiscard]] std::vector<std::uint64_t> widely_shared(const std::vector<tag>& tags, const std::vector<bool>& repeats) const {
    std::vector<std::uint64_t> keys;
    if (tags.size() <= cue_index::most_plain) return keys;
    for (std::size_t i = 0; i < tags.size(); ++i)
      if (!repeats[i] && concepts_[i] == none)
        each_telling_word(small(tags[i].name), [&](const word& found) { keys.push_back(found.key); });
    std::sort(keys.begin(), keys.end());
    std::size_t kept = 0;
    for (std::size_t first = 0, last = 0; first < keys.size(); first = last) {
      while (last < keys.size() && keys[last] == keys[first]) ++last;
      if (last - first > cue_index::most_plain) keys[kept++] = keys[first];
    }
    keys.resize(kept);
    return keys;
  }

  /// A name as a cue: in small letters (a capital would make it exact), with spaces that may be missing.
  static std::string small(std::string_view name) {
    std::string form;
    for (const char c : name) form += c == '_' || c == ' ' ? '-' : to_lower(c);
    return form;
  }

  const lexicon* knowledge_;
  std::vector<std::string> names_;
  std::vector<std::uint32_t> concepts_;
  std::vector<std::uint32_t> first_link_;
  std::vector<std::uint32_t> subject_of_;
  std::vector<link_entry> links_;
  std::vector<lexicon::relation> relations_;
  cue_index own_;
  bool weighted_ = false;
  bool merges_ = false;
  std::uint32_t mention_ = none;
  std::uint32_t negation_ = none;
  std::uint32_t everything_ = none;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
