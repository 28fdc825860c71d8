// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/each_word.hpp>
#include <tritag/detail/evidence_points.hpp>
#include <tritag/detail/evidence_runs.hpp>
#include <tritag/detail/evidence_table.hpp>
#include <tritag/detail/linking.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What a reader of evidence keeps between calls.
struct evidence_scratch {
  /// A word, and the node that it leads to from the lexicon's root.
  struct placed_word {
    std::uint64_t key = 0;
    std::size_t begin = 0;
    std::uint32_t size = 0;
    cue_index::node known = cue_index::none;
    std::uint32_t prose_before = 0;  ///< words of prose before it, up to a bound
    zone where = zone::body;
    gap before = gap::none;  ///< `clause` or more where a clause begins
  };
  plain_vector<placed_word> words;
  plain_vector<cue_index::node> own;   ///< the nodes that the words lead to in the catalogue's own index
  /// Where cues may begin.
  struct beginning {
    std::uint32_t word : 31 = 0;
    std::uint32_t matched : 1 = 0;              ///< some may have more words, or be the catalogue's own
    cue_index::node second = cue_index::none;  ///< the node of the word and the next
  };
  plain_vector<beginning> begins;
};

/// Finds the cues in stretches of text and turns them into evidence. Within one subject the longest of nested cues
/// counts, each cue once a zone, and each further distinct cue of a class in a zone half as much as the one before.
///
/// Most words that are cues are said again and again, so what is found is first noted by node, in runs, and handed out to the
/// subjects in the end. Where an explanation is wanted, or cues of the catalogue's own weigh differently, so that their order
/// tells, each is counted where it stands; that gives the same evidence.
/// `Text` is a `std::string_view`: what is a template is compiled where it is used only.
template <class Text>
class evidence_reader {
 public:
  evidence_reader(Text text, const linked_catalogue& catalogue, evidence_table& table, evidence_scratch& scratch,
                  plain_vector<cue_record>* records)
      : text_(text), masks_(text), catalogue_(catalogue), cues_(catalogue.knowledge().cues()), own_(catalogue.own_cues()),
        model_(catalogue.knowledge().model()), table_(table), scratch_(scratch), records_(records),
        one_by_one_(records != nullptr || catalogue.weighted()), by_node_(!one_by_one_ && !catalogue.merges()),
        words_before_(table.words_before), reach_(words_before_), everything_covered_(words_before_) {
    // A batch ends with the clause that makes it full; behind it stands the mark of a clause's end.
    scratch.words.resize(many_words + longest_clause + 1);
    scratch.begins.resize(scratch.words.size());
    if (own_.size() != 0) scratch.own.resize(scratch.words.size());
    words_ = scratch.words.data();
  }

  void read(const plain_vector<stretch>& stretches) {
    for (const stretch& piece : stretches)
      if (piece.where != zone::url && !is_unseen(piece.where)) read_words(piece, false);
    read_clauses();
    // Addresses stand between words that belong together, so they are read by themselves.
    for (const stretch& piece : stretches)
      if (piece.where == zone::url) read_words(piece, false);
    read_clauses();
    // Names run their words together: "JsonParser", "GraphQLServer".
    for (const stretch& piece : stretches)
      if (piece.where == zone::title || piece.where == zone::title_head) read_words(piece, true);
    read_clauses();
    in_mention_ = false;
  }

  /// Hands what was found out to its subjects; call once at the text's end.
  void finish() {
    table_.text_words = prose_words_;
    evidence_runs(catalogue_, table_).hand_out();
    const std::size_t records = records_ == nullptr ? 0 : records_->size();
    for (const linked_catalogue::share& given : catalogue_.shares()) share(given, records);
  }

 private:
  using placed_word = evidence_scratch::placed_word;

  /// What no reader of the page sees counts for nothing: there authors write what they like.
  static constexpr bool is_unseen(zone where) noexcept { return where == zone::image || where == zone::comment; }

  static constexpr std::size_t longest_clause = 4096;  // bounds memory, and the reach of a mention
  static constexpr std::size_t many_words = 256;       // looked up together: so many stay in the nearest cache
  static constexpr std::uint32_t most_prose_words = 1u << 20;  // "late" long before; so many gigabytes of text never wrap it

  void read_words(const stretch& piece, bool split_camel) {
    gap before = piece.joins ? gap::soft : gap::sentence;
    if (before < tail_) before = tail_;
    const auto take = [&](const word& found) {
      if (found.before > before) before = found.before;
      if (before < gap::clause && size_ - clause_begin_ >= longest_clause) before = gap::clause;
      if (before >= gap::clause) {
        if (size_ >= many_words) read_clauses();
        clause_begin_ = size_;
      }
      placed_word& made = words_[size_++];
      made.key = found.key;
      made.begin = found.begin;
      made.size = static_cast<std::uint32_t>(found.end - found.begin);
      made.prose_before = prose_words_;
      made.where = piece.where;
      made.before = before;
      prose_words_ += piece.where <= zone::body && prose_words_ < most_prose_words;
      before = gap::none;
    };
    gap behind;
    if (split_camel) {
      word_scanner scanner(text_, piece.begin, piece.end, true);
      for (word found; scanner.next(found);) take(found);
      behind = scanner.pending_gap();
    } else {
      behind = each_word(text_, masks_, piece.begin, piece.end, take);
    }
    tail_ = (std::max)(before, behind);
  }

  /// Takes the cues of the words read so far. Each step is taken for all words before the next one, since each waits for memory
  /// and goes now this, now that way.
  void read_clauses() {
    if (size_ == 0) return;
    words_[size_].before = gap::clause;
    table_.words_before = words_before_ + size_;  // now, since a text may be given up where memory runs out
    look_up();
    negated_until_ = 0;
    mention_until_ = in_mention_ ? end_of_sentence(0) : 0;
    const std::size_t begins = find_begins();
    for (std::size_t b = 0; b < begins; ++b) {
      const evidence_scratch::beginning& at = scratch_.begins[b];
      if (at.matched != 0) match(at.word, at.second);
      else take_word(at.word);
    }
    in_mention_ = in_mention_ && mention_until_ == size_;
    words_before_ += size_;
    size_ = 0;
    clause_begin_ = 0;
  }

  void look_up() {
    constexpr std::size_t ahead = 12;
    for (std::size_t i = 0; i < size_; ++i) {
      if (i + ahead < size_) cues_.prefetch(words_[i + ahead].key);
      words_[i].known = cues_.child({}, words_[i].key).at;
      cues_.prefetch_node(words_[i].known);
      table_.prefetch(words_[i].known);
    }
    if (own_.size() != 0)
      for (std::size_t i = 0; i < size_; ++i) scratch_.own[i] = own_.child({}, words_[i].key).at;
  }

  /// Lists the words that cues may begin with: by themselves, or with the word behind them.
  std::size_t find_begins() {
    std::size_t found = 0;
    evidence_scratch::beginning* const begins = scratch_.begins.data();
    const bool with_own = own_.size() != 0;
    for (std::size_t i = 0; i < size_; ++i) {
      const std::uint64_t both = path_of_two(i);
      const bool longer = (words_[i + 1].before < gap::clause) & cues_.may_begin(words_[i].known, both, words_[i + 1].key);
      cues_.prefetch_longer(longer ? both : 0);
      begins[found].word = static_cast<std::uint32_t>(i) & 0x7FFFFFFFu;
      begins[found].matched = longer;
      const bool ends = cues_.ends_cue(words_[i].known) || (with_own && scratch_.own[i] != cue_index::none);
      found += longer || ends ? 1u : 0u;
    }
    std::size_t kept = 0;
    for (std::size_t b = 0; b < found; ++b) {
      evidence_scratch::beginning at = begins[b];
      const std::size_t i = at.word;
      at.second = at.matched != 0 ? cues_.longer(path_of_two(i)) : cue_index::none;
      cues_.prefetch_node(at.second);
      at.matched = at.second != cue_index::none || (with_own && scratch_.own[i] != cue_index::none);
      begins[kept] = at;
      kept += at.matched != 0 || cues_.ends_cue(words_[i].known) ? 1u : 0u;
    }
    return kept;
  }

  [[nodiscard]] std::uint64_t path_of_two(std::size_t first) const noexcept {
    return cue_index::path_of(words_[first].key, words_[first + 1].key);
  }

  static constexpr std::size_t longest_cue = 12;
  struct path {
    cue_index::node at[longest_cue];
    std::size_t depth = 0;
  };

  /// Follows the words from `to.at`, the node of the words `first` to `last`.
  void follow(const cue_index& cues, cue_index::place to, std::size_t last, path& found) const {
    while (to.at != cue_index::none) {
      found.at[found.depth++] = to.at;
      if (found.depth == longest_cue || words_[++last].before >= gap::clause) break;
      to = cues.child(to, words_[last].key);
    }
  }

  /// Takes the cues that begin at word `i`, longest first; of equally long ones the catalogue's own before the lexicon's.
  void match(std::size_t i, cue_index::node second) {
    path known;
    path own;
    if (words_[i].known != cue_index::none) known.at[known.depth++] = words_[i].known;
    if (second != cue_index::none) follow(cues_, {second, path_of_two(i)}, i + 1, known);
    if (own_.size() != 0) follow(own_, {scratch_.own[i], words_[i].key}, i, own);
    const bool alone = own.depth == 0 || known.depth == 0;
    for (std::size_t depth = (std::max)(known.depth, own.depth); depth-- > 0;) {
      if (depth < own.depth && own_.ends_any(own.at[depth])) take(own_, own.at[depth], i, i + depth, true, alone);
      if (depth < known.depth && cues_.ends_any(known.at[depth])) take(cues_, known.at[depth], i, i + depth, false, alone);
    }
  }

  /// Takes the lexicon's cues that are word `i` alone.
  void take_word(std::size_t i) {
    const cue_index::node which = words_[i].known;
    const std::uint64_t end = words_before_ + i + 1;
    // No longer cue covers the word, and it covers none itself.
    if (by_node_ && end > reach_ && end > everything_covered_ && cues_.is_plain(which))
      table_.note(which, ~std::uint64_t{0}, zone_of(i, i), words_[i].prose_before);
    else
      take(cues_, which, i, i, false, true);
  }

  /// Takes the cues that end at a node: words [first, last]; `alone` where the other index has none that begin there.
  void take(const cue_index& index, cue_index::node which, std::size_t first, std::size_t last, bool own, bool alone) {
    const cue_index::node_info node = index.at(which);
    const std::uint64_t end = words_before_ + last + 1;
    if (!own && end <= everything_covered_) return;
    if (one_by_one_ || node.special || node.entries > cue_index::most_plain) return take_each(index, which, first, last, own);
    const std::uint32_t run_node = index.number(which) + (own ? static_cast<std::uint32_t>(cues_.nodes()) : 0u);
    const std::uint32_t prose_before = words_[first].prose_before;
    if (first == last && end > reach_ && !node.conditional && by_node_ && alone)
      return table_.note(run_node, ~std::uint64_t{0}, zone_of(first, last), prose_before);
    const cue_index::entry* const entries = index.entries_of(node);
    const std::uint32_t* const subjects = catalogue_.subjects_of_concepts().data();
    std::uint64_t counted = 0;
    for (std::uint32_t e = 0; e < node.entries; ++e) {
      if (entries[e].conditional() && !allows(index, entries[e], first, last)) continue;
      std::uint64_t& covered = table_.covered(own ? entries[e].subject() : subjects[entries[e].subject()]);
      if (end <= covered) continue;
      covered = end;
      counted |= std::uint64_t{1} << e;
    }
    reach_ = (std::max)(reach_, end);
    if (!node.conditional && counted == (std::uint64_t{1} << node.distinct) - 1) counted = ~std::uint64_t{0};
    if (counted != 0) table_.note(run_node, counted, zone_of(first, last), prose_before);
  }

  [[nodiscard]] bool allows(const cue_index& index, cue_index::entry of, std::size_t first, std::size_t last) const noexcept {
    return index.allows(of, text_.substr(words_[first].begin, length(first, last)));
  }

  [[nodiscard]] std::size_t length(std::size_t first, std::size_t last) const noexcept {
    return words_[last].begin + words_[last].size - words_[first].begin;
  }

  // --- one by one

  void take_each(const cue_index& index, cue_index::node which, std::size_t first, std::size_t last, bool own) {
    const cue_index::node_info node = index.at(which);
    const cue_index::entry* const entries = index.entries_of(node);
    for (std::uint32_t e = 0; e < node.entries; ++e) {
      const std::uint32_t subject = entries[e].subject();
      if (entries[e].conditional() && !allows(index, entries[e], first, last)) continue;
      if (own) {
        count(index, entries[e], subject, first, last, static_cast<std::uint32_t>(cues_.size()));
        continue;
      }
      if (words_before_ + last < everything_covered_) continue;
      if (subject == catalogue_.everything()) {
        everything_covered_ = words_before_ + last + 1;
      } else if (subject == catalogue_.mention()) {
        if (is_han_at(text_, words_[last].begin)) {
          if (mention_until_ <= last + 1) mention_until_ = end_of_attribute(last + 1);
        } else {
          if (mention_until_ <= last) mention_until_ = end_of_sentence(last + 1);
          in_mention_ = true;
        }
      } else if (subject == catalogue_.negation()) {
        negated_until_ = end_of_clause(last, last + 7);
      } else {
        count(index, entries[e], catalogue_.subject_of(subject), first, last, 0);
      }
    }
  }

  /// Where what a Chinese text names in passing ends: "基于 X 的 Y" is a Y, "采用 X、Y，支持 Z" supports a Z.
  [[nodiscard]] std::size_t end_of_attribute(std::size_t from) const noexcept {
    for (; from < size_ && words_[from].before != gap::sentence; ++from) {
      if (text_.substr(words_[from].begin).starts_with("的"sv)) break;
      const std::size_t end = words_[from - 1].begin + words_[from - 1].size;
      if (words_[from].before == gap::clause && words_[from].begin > end &&
          text_.substr(end, words_[from].begin - end).find("，"sv) != std::string_view::npos)
        break;
    }
    return from;
  }

  /// Behind the last word from `from` on of its sentence, as far as the batch goes.
  [[nodiscard]] std::size_t end_of_sentence(std::size_t from) const noexcept {
    while (from < size_ && words_[from].before != gap::sentence) ++from;
    return from;
  }
  /// The same of word `i`'s clause, at most `limit`.
  [[nodiscard]] std::size_t end_of_clause(std::size_t i, std::size_t limit) const noexcept {
    while (++i < limit && words_[i].before < gap::clause) {}
    return i;
  }

  void count(const cue_index& index, cue_index::entry found, std::uint32_t subject, std::size_t first, std::size_t last,
             std::uint32_t cues_before) {
    subject_evidence& known = table_.of(subject);
    const std::uint64_t end = words_before_ + last + 1;
    std::uint64_t& covered = table_.covered(subject);
    if (end <= covered) return;
    covered = end;
    reach_ = (std::max)(reach_, end);
    const cue_class strength = found.strength();
    if (strength == cue_class::mask) return;
    const zone where = zone_of(first, last);
    const evidence_table::occurrence seen = table_.note_cue(cues_before + found.id, where);
    if (seen.few) (zone_masses.of[static_cast<std::size_t>(where)] * mass_of(where, strength)).add_to(known.mass);
    if (!seen.first_in_zone) return;
    const std::int32_t points =
        add_class(model_, known, where, strength, index[found.id].scale) +
        add_strength(known, index.strength_of(found.id), 1u << static_cast<unsigned>(where), seen.zones_before);
    known.found = true;
    const std::uint32_t prose_before = words_[first].prose_before;
    if (where <= zone::body && strength != cue_class::against && prose_before < known.first_word) known.first_word = prose_before;
    if (records_ != nullptr && points != 0)
      records_->push_back({subject, index.text(found.id), where, words_[first].begin, length(first, last), points});
  }

  // --- shared concepts

  /// Gives what was found for a concept to a tag that stands for it beside others.
  void share(const linked_catalogue::share& given, std::size_t records) {
    const std::uint32_t from = catalogue_.subject_of(given.concept_id);
    if (table_.find(from) == nullptr) return;
    subject_evidence& to = table_.of(given.tag);  // may move the other one
    const subject_evidence& said = *table_.find(from);
    to.found = to.found || said.found;
    to.first_word = (std::min)(to.first_word, said.first_word);
    for (std::size_t g = 0; g < group_count; ++g) to.mass[g] += said.mass[g];
    if (records_ == nullptr) {
      add_points(to.points, said.points);
      return;
    }
    for (std::size_t i = 0; i < records; ++i) {
      cue_record copy = (*records_)[i];
      if (copy.subject != from) continue;
      copy.subject = given.tag;
      copy.points = add_points(to.points, copy.points);
      records_->push_back(copy);
    }
  }

  [[nodiscard]] zone zone_of(std::size_t first, std::size_t last) const noexcept {
    const zone where = words_[last].where;
    if (where > zone::about) return where;
    if (first < negated_until_) return zone::negated;
    return first < mention_until_ && where >= zone::definition_subject ? zone::mention : where;
  }

  Text text_;
  word_masks masks_;
  const linked_catalogue& catalogue_;
  const cue_index& cues_;
  const cue_index& own_;
  const weights& model_;
  evidence_table& table_;
  evidence_scratch& scratch_;
  placed_word* words_ = nullptr;
  std::size_t size_ = 0;  ///< of `words_`, those that wait
  std::size_t clause_begin_ = 0;
  plain_vector<cue_record>* records_;
  bool one_by_one_;
  bool by_node_;
  gap tail_ = gap::sentence;
  // Of the words that wait, those before these stand where something is negated, or something else mentioned.
  std::size_t negated_until_ = 0;
  std::size_t mention_until_ = 0;
  bool in_mention_ = false;  ///< the batch's last sentence mentions something
  std::uint64_t words_before_;
  std::uint64_t reach_;  ///< up to here a longer cue covers shorter ones, of some subject
  std::uint64_t everything_covered_;
  std::uint32_t prose_words_ = 0;
};

template <class Text>
evidence_reader(Text, const linked_catalogue&, evidence_table&, evidence_scratch&, plain_vector<cue_record>*) -> evidence_reader<std::string_view>;

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
