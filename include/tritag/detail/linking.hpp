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
#include <tritag/detail/names.hpp>
#include <tritag/detail/number_table.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/lexicon.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A catalogue tied to a lexicon. What evidence is gathered for is a *subject*: the catalogue's tags first, then the
/// lexicon's concepts that no tag stands for (they still speak for their relations).
class linked_catalogue {
 public:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;

  /// A template, as what it calls, so that what only includes the library needn't compile it.
  template <class Tags>
  linked_catalogue(const lexicon& knowledge, Tags&& tags)
      : knowledge_(&knowledge), concepts_(tags.size(), none), tag_of_(knowledge.size(), none) {
    keep_names(tags);
    const plain_vector<bool> repeats = repeated(tags);
    for (std::uint32_t i = 0; i < tags.size(); ++i)
      if (!repeats[i]) tie(i, tags[i]);
    link_parts(tags, repeats);
    plain_vector<bool> shares(tags.size());
    for (const share& given : shares_) shares[given.tag] = true;
    word_counts words;  // of all names, once some tag works by its own
    for (std::uint32_t i = 0; i < tags.size(); ++i) {
      if (repeats[i]) continue;
      if (shares[i] || concepts_[i] == none) {
        if (words.empty()) count_words(words);
        add_name(i, words);
      }
      add_own(i, tags[i]);
    }
    own_.finish();
    std::size_t with_prior = 0;
    for (const std::uint32_t c : concepts_) with_prior += c != none && knowledge.has_prior(c);
    fitted_ = 2 * with_prior > concepts_.size();
    subject_of_.reserve(knowledge.size());
    for (std::uint32_t c = 0; c < knowledge.size(); ++c)
      subject_of_.push_back(tag_of_[c] == none ? static_cast<std::uint32_t>(size()) + c : tag_of_[c]);
    for (const lexicon::relation& known : knowledge.relations()) {
      if (tag_of_[known.to] != none) relations_.push_back({known.from, tag_of_[known.to], known.weight});
      each_sharer(known.to, [&](std::uint32_t tag) { relations_.push_back({known.from, tag, known.weight}); });
    }
    shares_.shrink_to_fit();
    relations_.shrink_to_fit();
    speaks_.resize(knowledge.size());
    for (std::uint32_t c = 0; c < knowledge.size(); ++c) speaks_[c] = tag_of_[c] != none;
    for (const share& given : shares_) speaks_[given.concept_id] = true;
    for (const lexicon::relation& known : relations_) speaks_[known.from] = true;
    mention_ = knowledge.find("~mention");
    negation_ = knowledge.find("~negation");
    everything_ = knowledge.find("~everything");
  }

  [[nodiscard]] std::size_t size() const noexcept { return concepts_.size(); }
  [[nodiscard]] std::size_t subjects() const noexcept { return size() + knowledge_->size(); }
  [[nodiscard]] std::string_view name(std::size_t tag) const noexcept {
    return own_.kept(names_[tag], names_[tag + 1] - names_[tag]);
  }
  [[nodiscard]] const lexicon& knowledge() const noexcept { return *knowledge_; }
  [[nodiscard]] const cue_index& own_cues() const noexcept { return own_; }
  [[nodiscard]] std::uint32_t mention() const noexcept { return mention_; }
  [[nodiscard]] std::uint32_t negation() const noexcept { return negation_; }
  [[nodiscard]] std::uint32_t everything() const noexcept { return everything_; }

  /// The subject that a concept's evidence belongs to: the tag that stands for it, or itself where none does or several do.
  [[nodiscard]] std::uint32_t subject_of(std::uint32_t concept_id) const noexcept { return subject_of_[concept_id]; }

  /// Whether a concept's evidence speaks for or against some tag; what other concepts say need not be added up.
  [[nodiscard]] bool speaks(std::uint32_t concept_id) const noexcept { return speaks_[concept_id]; }

  /// Calls `take(subject)` for each subject that a concept's evidence counts for.
  template <class Take>
  void each_subject(std::uint32_t concept_id, Take&& take) const {
    bool shared = false;
    each_sharer(concept_id, [&](std::uint32_t tag) {
      shared = true;
      take(tag);
    });
    if (!shared) take(subject_of_[concept_id]);
  }

  /// A concept that several tags stand for, and one of them: what is found for the concept counts for each.
  struct share {
    std::uint32_t concept_id = 0;
    std::uint32_t tag = 0;
  };
  /// All of them, by concept.
  [[nodiscard]] const plain_vector<share>& shares() const noexcept { return shares_; }

  /// By concept, the subject that its evidence belongs to.
  [[nodiscard]] const plain_vector<std::uint32_t>& subjects_of_concepts() const noexcept { return subject_of_; }
  /// Whether some tag stands for several concepts, so that cues of different concepts can be nested cues for one tag.
  [[nodiscard]] bool merges() const noexcept { return merges_; }
  /// Whether some cues of the catalogue's own weigh more or less than others.
  [[nodiscard]] bool weighted() const noexcept { return own_.weighted(); }

  /// The lexicon's relations to concepts that tags stand for, in its order; `to` is the tag.
  [[nodiscard]] const plain_vector<lexicon::relation>& relations() const noexcept { return relations_; }

  /// The offset of a tag's score: its concept's own where most tags of the catalogue have one, since it was fitted among these.
  [[nodiscard]] std::int64_t prior(std::uint32_t tag) const noexcept {
    if (concepts_[tag] == none) return knowledge_->model().prior;
    const std::int64_t broad = knowledge_->model().broad;
    if (fitted_ || broad == 0 || !knowledge_->has_prior(concepts_[tag])) return knowledge_->prior(concepts_[tag]);
    return knowledge_->model().prior - broad;
  }
  /// Whether most tags have an offset of their own: the model was fitted for such a catalogue.
  [[nodiscard]] bool fitted() const noexcept { return fitted_; }
  /// The concept that a tag stands for, or `none`.
  [[nodiscard]] std::uint32_t concept_of(std::uint32_t tag) const noexcept { return concepts_[tag]; }

  /// A subject's name for explanations.
  [[nodiscard]] std::string_view subject_name(std::uint32_t subject) const noexcept {
    return subject < size() ? name(subject) : knowledge_->key(subject - static_cast<std::uint32_t>(size()));
  }

 private:
  // A word in more of the catalogue's names than this tells no tag from the others.
  static constexpr std::uint32_t many_names = 3;
  // Longer names are not taken apart, so that time and stack stay linear in them.
  static constexpr std::size_t longest_parted = 256;

  template <class Tag>
  void tie(std::uint32_t index, const Tag& added) {
    tie_name(index, added.name);
    for (const auto& alias : added.aliases) tie_name(index, alias);
  }

  /// Names that no concept has as a whole are taken apart and tied to the concepts of their parts, which they may share.
  template <class Tags>
  void link_parts(const Tags& tags, const plain_vector<bool>& repeats) {
    const plain_vector<std::uint64_t> groups = groups_by_slash(tags);
    for (std::uint32_t i = 0; i < tags.size(); ++i) {
      if (repeats[i] || concepts_[i] != none || tags[i].name.size() > longest_parted) continue;
      const name_parts parts(tags[i].name);
      // A plain name of a concept that another tag has by its own name works by its name: see `tie`.
      if (!parts.compound() && knowledge_->find(tags[i].name) != lexicon::no_concept) continue;
      tie_parts(i, parts);
      // "Languages / Runtimes" are alternatives where no other name is of the group "languages".
      if (parts.slash() && !has_twice(groups, lexicon::hash_name(parts.group()))) tie_parts(i, name_parts(parts.group()));
    }
    sort_shares(shares_);
    // A concept with one tag needs no sharing.
    plain_vector<share> shared;
    for (std::size_t i = 0, end = 0; i < shares_.size(); i = end) {
      const std::uint32_t concept_id = shares_[i].concept_id;
      for (end = i; end < shares_.size() && shares_[end].concept_id == concept_id;) ++end;
      std::uint32_t& holder = tag_of_[concept_id];
      if (holder == none && end - i == 1) {
        holder = shares_[i].tag;
        merges_ = true;
        continue;
      }
      if (holder != none) shared.push_back({concept_id, holder});
      for (std::size_t k = i; k < end; ++k)
        if (shares_[k].tag != holder) shared.push_back(shares_[k]);
      holder = none;
    }
    shares_.swap(shared);
  }

  /// The names of the groups before " / ", and the names that may be such a group's, as sorted hashes; none if no name has a group.
  template <class Tags>
  static plain_vector<std::uint64_t> groups_by_slash(const Tags& tags) {
    plain_vector<std::uint64_t> found;
    for (const tag& one : tags)
      if (one.name.size() <= longest_parted && one.name.find(" / ") != std::string::npos)
        found.push_back(lexicon::hash_name(name_parts(one.name).group()));
    if (found.empty()) return found;
    for (const tag& one : tags) found.push_back(lexicon::hash_name(one.name));
    std::sort(found.begin(), found.end());
    return found;
  }

  template <class Hashes>
  static bool has_twice(const Hashes& sorted, std::uint64_t hash) {
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), hash);
    return last - first > 1;
  }

  /// By concept, then by tag, each once.
  template <class Shares>
  static void sort_shares(Shares& all) {
    plain_vector<std::uint64_t> packed;
    for (const share& one : all) packed.push_back(std::uint64_t{one.concept_id} << 32 | one.tag);
    std::sort(packed.begin(), packed.end());
    all.clear();
    for (std::size_t i = 0; i < packed.size(); ++i)
      if (i == 0 || packed[i] != packed[i - 1])
        all.push_back({static_cast<std::uint32_t>(packed[i] >> 32), static_cast<std::uint32_t>(packed[i])});
  }

  template <class Parts>
  void tie_parts(std::uint32_t index, const Parts& parts) {
    const auto tie_phrase = [&](std::string phrase) {
      for (;;) {
        if (each_form(phrase, [&](const std::string& form) { return share_concept(index, form); })) return true;
        // "Software Containers", "Web Dashboards": the first word may say little too.
        const std::size_t space = phrase.find(' ');
        if (space == std::string::npos || !says_little(std::string_view(phrase).substr(0, space))) return false;
        phrase.erase(0, space + 1);
        if (says_little(phrase)) return false;
      }
    };
    bool found = tie_phrase(parts.whole());
    for (const std::string& inner : parts.brackets()) found = tie_phrase(inner) || found;
    if (found) return;
    const std::vector<std::string>& listed = parts.alternatives();
    for (const std::string& one : listed) {
      if (says_little(one)) continue;
      // "Audio and Video Players": the last word may belong to all.
      const std::size_t space = listed.back().rfind(' ');
      const std::string joined = space == std::string::npos || &one == &listed.back() ? one : one + listed.back().substr(space);
      found = tie_phrase(joined) || (joined != one && tie_phrase(one)) || found;
    }
    if (!found && !parts.group().empty()) tie_parts(index, Parts(parts.group()));
  }

  template <class Name>
  bool share_concept(std::uint32_t index, const Name& name) {
    const std::uint32_t concept_id = knowledge_->find(name);
    if (concept_id == lexicon::no_concept || knowledge_->key(concept_id).starts_with('~')) return false;
    if (concepts_[index] == none) concepts_[index] = concept_id;
    shares_.push_back({concept_id, index});
    return true;
  }

  template <class Take>
  void each_sharer(std::uint32_t concept_id, Take&& take) const {
    std::size_t at = 0;
    for (std::size_t end = shares_.size(); at < end;) {
      const std::size_t middle = (at + end) / 2;
      if (shares_[middle].concept_id < concept_id) at = middle + 1;
      else end = middle;
    }
    for (; at < shares_.size() && shares_[at].concept_id == concept_id; ++at) take(shares_[at].tag);
  }

  template <class Tag>
  void add_own(std::uint32_t index, const Tag& added) {
    for (const auto& alias : added.aliases) own_.add(small(alias), index, cue_class::defining);
    for (const auto& word : added.keywords) {
      // Weights 1 to 5 stand for thirds of a strong cue's weight.
      own_.add(word.text, index, cue_class::strong, static_cast<std::uint8_t>(word.weight));
    }
    for (const auto& exclude : added.excludes) own_.add(exclude, index, cue_class::against);
  }

  /// Which names are those of an earlier tag but for case and separators: the first wins, the others are never found.
  template <class Tags>
  static plain_vector<bool> repeated(const Tags& tags) {
    number_table known(tags.size());
    plain_vector<bool> repeats(tags.size());
    for (std::uint32_t i = 0; i < tags.size(); ++i) {
      const std::string_view name = tags[i].name;
      const std::uint64_t hash = lexicon::hash_name(name);
      if (hash == lexicon::hash_name({})) continue;  // nothing is left of it
      repeats[i] = known.find_or_add(hash, i, [&](std::uint32_t other) { return lexicon::same_name(name, tags[other].name); }) != i;
    }
    return repeats;
  }

  template <class Tags>
  void keep_names(const Tags& tags) {
    std::size_t size = 0;
    for (const auto& one : tags) size += one.name.size();
    own_.reserve_text(size);
    names_.reserve(tags.size() + 1);
    for (const auto& one : tags) names_.push_back(own_.keep(one.name));
    names_.push_back(static_cast<std::uint32_t>(size));
  }

  template <class Name>
  void tie_name(std::uint32_t index, const Name& name) {
    const std::uint32_t concept_id = knowledge_->find(name);
    if (concept_id == lexicon::no_concept) return;
    if (tag_of_[concept_id] != none) {
      // Of two plain names of one concept (`k8s`, `kubernetes`) the first has it; the other works by its name.
      if (tag_of_[concept_id] != index && name.size() <= longest_parted && !name_parts(name).group().empty()) share_concept(index, std::string(name));
      return;
    }
    if (concepts_[index] == none) concepts_[index] = concept_id;
    else merges_ = true;
    tag_of_[concept_id] = index;
  }

  /// A tag that the lexicon doesn't know works by its name, whole, and by its words, the rarer in the catalogue's names the
  /// more; so does one that shares its concept, whose words tell it from the others.
  template <class Words>
  void add_name(std::uint32_t index, Words& known_words) {
    if (name(index).size() > longest_parted) {
      const std::string form = small(name(index));
      own_.add(form, index, cue_class::defining);
      add_words(index, form, known_words);
      return;
    }
    const name_parts parts(name(index));
    const std::string form = small(parts.compound() ? std::string_view(parts.whole()) : name(index));
    // Most names are in this form and are kept already.
    own_.add(form == name(index) ? name(index) : std::string_view(form), index, cue_class::defining);
    for (const std::string& inner : parts.brackets()) own_.add(inner, index, cue_class::defining);
    for (const std::string& one : parts.alternatives()) {
      const bool several = one.find(' ') != std::string::npos;
      if (several && parts.alternatives().size() > 1) own_.add(small(one), index, cue_class::defining);
      word found;
      std::size_t words = 0;
      for (word_scanner counter(one, 0, one.size()); counter.next(found);) ++words;
      if (words < 2 && !parts.compound()) continue;
      add_words(index, one, known_words);
    }
  }

  /// The words of a phrase that tell its tag from the others, each once.
  template <class Words>
  void add_words(std::uint32_t index, std::string_view phrase, Words& known_words) {
    const grammar& known = grammar::english_and_chinese();
    word found;
    for (word_scanner scanner(phrase, 0, phrase.size()); scanner.next(found);) {
      const std::string_view text = phrase.substr(found.begin, found.end - found.begin);
      if (text.size() <= 2 || known.joints.has(found.key) || known.articles.has(found.key) || known.subject_openers.has(found.key) ||
          (concepts_[index] != none && says_little(text)))
        continue;
      bool first = false;
      if (known_words.names_with(found.key, index, first) <= many_names && first) own_.add(text, index, cue_class::weak);
    }
  }

  template <class Words>
  void count_words(Words& words) const {
    word found;
    for (std::uint32_t i = 0; i < size(); ++i)
      for (word_scanner scanner(name(i), 0, name(i).size()); scanner.next(found);) words.note(found.key, i);
  }

  /// A name as a cue: in small letters (a capital would make it exact), with spaces that may be missing.
  static std::string small(std::string_view name) {
    std::string form;
    for (const char c : name) form += c == '_' || c == ' ' ? '-' : to_lower(c);
    return form;
  }

  const lexicon* knowledge_;
  plain_vector<std::uint32_t> names_;  ///< where they begin in the text that the own cues keep, and where they end
  plain_vector<std::uint32_t> concepts_;
  plain_vector<std::uint32_t> tag_of_;  ///< by concept
  plain_vector<std::uint32_t> subject_of_;
  plain_vector<bool> speaks_;  ///< by concept
  plain_vector<share> shares_;
  plain_vector<lexicon::relation> relations_;
  cue_index own_;
  bool merges_ = false;
  bool fitted_ = false;

  std::uint32_t mention_ = none;
  std::uint32_t negation_ = none;
  std::uint32_t everything_ = none;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
