// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tritag/detail/evidence_table.hpp>
#include <tritag/detail/linking.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Finds the cues in stretches of text and turns them into evidence. Within one subject the longest of nested cues
/// counts, each cue once a zone, and each further distinct cue of a class in a zone half as much as the one before.
///
/// Most words that are cues are said again and again, so what is found is first noted by node, in runs, and handed out to the
/// subjects in the end. Where an explanation is wanted, or cues of the catalogue's own weigh differently, so that their order
/// tells, each is counted where it stands; that gives the same evidence.
class evidence_reader {
 public:
  /// A word, and the node that it leads to from the root of each index.
  struct placed_word {
    std::uint64_t key = 0;
    std::size_t begin = 0;
    std::uint32_t size = 0;
    cue_index::node known = cue_index::none;
    cue_index::node own = cue_index::none;
    zone where = zone::body;
    gap before = gap::none;  ///< `clause` or more where a clause begins
  };

  evidence_reader(std::string_view text, const linked_catalogue& catalogue, evidence_table& table,
                  std::vector<placed_word>& words, std::vector<cue_record>* records)
      : text_(text), masks_(text), catalogue_(catalogue), cues_(catalogue.knowledge().cues()), own_(catalogue.own_cues()),
        model_(catalogue.knowledge().model()), table_(table), words_(words), records_(records),
        one_by_one_(records != nullptr || catalogue.weighted()), words_before_(table.words_before),
        reach_(words_before_), everything_covered_(words_before_) {
    words_.resize(many_words + longest_clause + 1);  // a batch ends with the clause that makes it full
  }

  void read(const std::vector<stretch>& stretches) {
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
    table_.words_before = words_before_;
    table_.text_words = prose_words_;
    const auto known_nodes = static_cast<std::uint32_t>(cues_.nodes());
    const std::vector<evidence_table::run>& runs = table_.runs();
    for (const evidence_table::run& found : runs) {
      if (found.node == evidence_table::none) continue;
      const bool own = found.node >= known_nodes;
      const cue_index& index = own ? own_ : cues_;
      const cue_index::node_info& node = index.numbered(own ? found.node - known_nodes : found.node);
      if (found.next == 0) hand_out(index, node, found, own);
      else hand_out_each(index, node, found, own);
    }
    const std::size_t records = records_ == nullptr ? 0 : records_->size();
    for (const linked_catalogue::share& given : catalogue_.shares()) share(given, records);
  }

 private:
  /// What no reader of the page sees counts for nothing: there authors write what they like.
  static constexpr bool is_unseen(zone where) noexcept { return where == zone::image || where == zone::comment; }

  static constexpr std::size_t longest_clause = 4096;  // bounds memory, and the reach of a mention

  static constexpr std::size_t many_words = 1024;  // looked up together

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
      made.own = cue_index::none;  // the batch still holds earlier words
      made.begin = found.begin;
      made.size = static_cast<std::uint32_t>(found.end - found.begin);
      made.own = cue_index::none;
      made.where = piece.where;
      made.before = before;
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

  /// Looks the words read so far up, all together, since each look-up waits for memory, and takes clause after clause.
  void read_clauses() {
    const std::size_t size = size_;
    constexpr std::size_t ahead = 12;
    for (std::size_t i = 0; i < size; ++i) {
      if (i + ahead < size) cues_.prefetch(words_[i + ahead].key);
      words_[i].known = cues_.child({}, words_[i].key).at;
    }
    if (own_.size() != 0)
      for (std::size_t i = 0; i < size; ++i) words_[i].own = own_.child({}, words_[i].key).at;
    for (std::size_t begin = 0, end = 0; begin < size; begin = end) {
      for (end = begin + 1; end < size && words_[end].before < gap::clause;) ++end;
      if (words_[begin].before == gap::sentence) in_mention_ = false;
      clause_ = words_.data() + begin;
      clause_size_ = end - begin;
      read_clause();
    }
    size_ = 0;
    clause_begin_ = 0;
  }

  void read_clause() {
    negated_until_ = 0;
    for (std::size_t i = 0; i < clause_size_; ++i) {
      const placed_word& now = clause_[i];
      if (now.own != cue_index::none) {
        match(i);
      } else if (now.known != cue_index::none) {
        // Most words are cues by themselves or none.
        if (i + 1 < clause_size_ && cues_.may_go_on(now.known, clause_[i + 1].key)) match(i);
        else take(cues_, now.known, i, i, false);
      }
      if (clause_[i].where <= zone::body && prose_words_ < most_prose_words) ++prose_words_;
    }
    words_before_ += clause_size_;
  }

  static constexpr std::size_t longest_cue = 12;
  static constexpr std::uint32_t most_prose_words = 1u << 20;  // "late" long before; so many gigabytes of text never wrap it
  struct path {
    cue_index::node at[longest_cue];
    std::size_t depth = 0;
  };

  void follow(const cue_index& cues, cue_index::node first, std::size_t i, path& found) const {
    cue_index::place to{first, clause_[i].key};
    for (std::size_t j = i; to.at != cue_index::none; to = cues.child(to, clause_[j].key)) {
      found.at[found.depth++] = to.at;
      if (found.depth == longest_cue || ++j == clause_size_) break;
    }
  }

  /// Takes the cues that begin at word `i`, longest first; of equally long ones the catalogue's own before the lexicon's.
  void match(std::size_t i) {
    path known;
    path own;
    follow(cues_, clause_[i].known, i, known);
    follow(own_, clause_[i].own, i, own);
    for (std::size_t depth = (std::max)(known.depth, own.depth); depth-- > 0;) {
      if (depth < own.depth) take(own_, own.at[depth], i, i + depth, true);
      if (depth < known.depth) take(cues_, known.at[depth], i, i + depth, false);
    }
  }

  /// Takes the cues that end at a node: words [first, last].
  void take(const cue_index& index, cue_index::node which, std::size_t first, std::size_t last, bool own) {
    const cue_index::node_info& node = index.at(which);
    if (node.entries == 0 || (!own && words_before_ + last < everything_covered_)) return;
    if (one_by_one_ || node.special || node.entries > cue_index::most_plain) return take_each(index, which, first, last, own);
    const std::uint64_t end = words_before_ + last + 1;
    const std::uint32_t run_node = index.number(which) + (own ? static_cast<std::uint32_t>(cues_.nodes()) : 0u);
    if (first == last && end > reach_ && !node.conditional && !catalogue_.merges())
      return table_.note(run_node, ~std::uint64_t{0}, zone_of(first, last), prose_words_);
    const cue_index::entry* const entries = index.entries_of(node);
    const std::uint32_t* const subjects = catalogue_.subjects_of_concepts().data();
    std::uint64_t counted = 0;
    for (std::uint32_t e = 0; e < node.entries; ++e) {
      if (entries[e].conditional() && !allows(index, entries[e].id, first, last)) continue;
      std::uint64_t& covered = table_.covered(own ? entries[e].subject() : subjects[entries[e].subject()]);
      if (end <= covered) continue;
      covered = end;
      counted |= std::uint64_t{1} << e;
    }
    reach_ = (std::max)(reach_, end);
    if (!node.conditional && counted == (std::uint64_t{1} << node.distinct) - 1) counted = ~std::uint64_t{0};
    if (counted != 0) table_.note(run_node, counted, zone_of(first, last), prose_words_);
  }

  [[nodiscard]] bool allows(const cue_index& index, std::uint32_t id, std::size_t first, std::size_t last) const noexcept {
    return index.allows(id, text_.substr(clause_[first].begin, length(first, last)));
  }

  [[nodiscard]] std::size_t length(std::size_t first, std::size_t last) const noexcept {
    return clause_[last].begin + clause_[last].size - clause_[first].begin;
  }

  // --- one by one

  void take_each(const cue_index& index, cue_index::node which, std::size_t first, std::size_t last, bool own) {
    const cue_index::node_info& node = index.at(which);
    const cue_index::entry* const entries = index.entries_of(node);
    for (std::uint32_t e = 0; e < node.entries; ++e) {
      const std::uint32_t subject = entries[e].subject();
      if (entries[e].conditional() && !allows(index, entries[e].id, first, last)) continue;
      if (own) {
        count(index, entries[e], subject, first, last, static_cast<std::uint32_t>(cues_.size()));
        continue;
      }
      if (words_before_ + last < everything_covered_) continue;
      if (subject == catalogue_.everything()) {
        everything_covered_ = words_before_ + last + 1;
      } else if (subject == catalogue_.mention()) {
        in_mention_ = true;
      } else if (subject == catalogue_.negation()) {
        negated_until_ = last + 7;
      } else {
        count(index, entries[e], catalogue_.subject_of(subject), first, last, 0);
      }
    }
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
    if (seen.few) weigh(known, where, strength);
    if (!seen.first_in_zone) return;
    const std::int32_t points = add_class(known, where, strength, index[found.id].scale) +
                                add_strength(known, index.strength_of(found.id), 1u << static_cast<unsigned>(where), seen.zones_before);
    known.found = true;
    if (where <= zone::body && strength != cue_class::against && prose_words_ < known.first_word)
      known.first_word = prose_words_;
    if (records_ != nullptr && points != 0)
      records_->push_back({subject, index.text(found.id), where, clause_[first].begin, length(first, last),
                           points});
  }

  std::int32_t add_class(subject_evidence& known, zone where, cue_class strength, std::int32_t scale) const noexcept {
    const auto z = static_cast<std::size_t>(where);
    const auto c = static_cast<std::size_t>(strength);
    std::uint8_t& before = known.count[z][c];
    const std::int64_t points = std::int64_t{model_.cue[z][c]} * scale / (3 << (before < 16 ? before : 16));
    if (before < 255) ++before;
    return add_points(known.points, points);
  }

  /// What the cue itself adds in each part of the README that it is new in.
  static std::int32_t add_strength(subject_evidence& known, const cue_strength* by, std::uint32_t zones, std::uint32_t before) noexcept {
    std::int32_t points = 0;
    if (by != nullptr)
      for (std::size_t p = 0; p < part_count; ++p)
        if ((zones & part_zones[p]) != 0 && (before & part_zones[p]) == 0) points += by->of[p];
    return add_points(known.points, points);
  }

  static void weigh(subject_evidence& known, zone where, cue_class strength) noexcept {
    // A noun that says what a project is says little where it isn't the head of the phrase.
    const bool elsewhere = strength == cue_class::head && where != zone::title_head && where != zone::definition_head;
    const std::uint32_t mass = elsewhere ? 1 : class_mass[static_cast<std::size_t>(strength)];
    if (const zone_group of = group_of(where); of != zone_group::all) known.mass[static_cast<std::size_t>(of)] += mass;
    if (where <= zone::code) known.mass[static_cast<std::size_t>(zone_group::all)] += mass;
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

  // --- by runs

  /// Calls `take(evidence, strength)` for each subject of an entry, but for a mask's.
  template <class Take>
  void each_evidence(cue_index::entry of, bool own, Take&& take) {
    subject_evidence& known = table_.of(own ? of.subject() : catalogue_.subject_of(of.subject()));
    if (of.strength() != cue_class::mask) take(known, of.strength());
  }

  void add_zones(subject_evidence& known, cue_class strength, std::uint32_t zones, std::uint32_t first_word) {
    for (; zones != 0; zones &= zones - 1)
      add_class(known, static_cast<zone>(std::countr_zero(zones)), strength, cue().scale);
    known.found = true;
    if (strength != cue_class::against && first_word < known.first_word) known.first_word = first_word;
  }

  /// A node of which the same cues counted wherever it was found.
  void hand_out(const cue_index& index, const cue_index::node_info& node, const evidence_table::run& found, bool own) {
    subject_evidence said[2];  // what a head's and another cue's mass of one gives
    for (std::uint32_t t = 0; t < found.times; ++t) {
      const auto where = static_cast<zone>(found.log[t] & 31);
      weigh(said[0], where, cue_class::weak);
      weigh(said[1], where, cue_class::head);
    }
    const cue_index::entry* const entries = index.entries_of(node);
    const bool all = found.cues == ~std::uint64_t{0};
    const std::uint32_t size = all ? node.distinct : node.entries;
    for (std::uint32_t e = 0; e < size; ++e) {
      if (((found.cues >> e) & 1) == 0) continue;
      each_evidence(entries[e], own, [&](subject_evidence& known, cue_class strength) {
        const bool head = strength == cue_class::head;
        const std::uint32_t times = head ? 1 : class_mass[static_cast<std::size_t>(strength)];
        for (std::size_t g = 0; g < group_count; ++g) known.mass[g] += times * said[head].mass[g];
        add_zones(known, strength, found.zones, found.first_word);
        add_strength(known, index.strength_of(entries[e].id), found.zones, 0);
      });
    }
  }

  /// A node of which now these, now those cues counted: each has the times of its own.
  void hand_out_each(const cue_index& index, const cue_index::node_info& node, const evidence_table::run& found, bool own) {
    const std::vector<evidence_table::run>& runs = table_.runs();
    const cue_index::entry* const entries = index.entries_of(node);
    const std::uint64_t every = (std::uint64_t{1} << node.distinct) - 1;
    for (std::uint32_t e = 0; e < node.entries; ++e) {
      std::uint32_t first[evidence_table::most_times];
      std::uint32_t times = 0;
      std::uint32_t zones = 0;
      std::uint32_t first_word = ~0u;
      for (const evidence_table::run* r = &found;; r = &runs[r->next]) {
        const std::uint64_t counted = r->cues == ~std::uint64_t{0} ? every : r->cues;
        if (((counted >> e) & 1) != 0) {
          zones |= r->zones;
          first_word = (std::min)(first_word, r->first_word);
          for (std::uint32_t t = 0; t < r->times; ++t) insert(first, times, r->log[t]);
        }
        if (r->next == 0) break;
      }
      if (zones == 0) continue;
      each_evidence(entries[e], own, [&](subject_evidence& known, cue_class strength) {
        for (std::uint32_t t = 0; t < times; ++t) weigh(known, static_cast<zone>(first[t] & 31), strength);
        add_zones(known, strength, zones, first_word);
        add_strength(known, index.strength_of(entries[e].id), zones, 0);
      });
    }
  }

  /// Keeps the smallest numbers, sorted.
  static void insert(std::uint32_t (&sorted)[evidence_table::most_times], std::uint32_t& size, std::uint32_t made) noexcept {
    std::uint32_t at = size;
    if (size < evidence_table::most_times) ++size;
    else if (sorted[--at] <= made) return;
    for (; at > 0 && sorted[at - 1] > made; --at) sorted[at] = sorted[at - 1];
    sorted[at] = made;
  }

  [[nodiscard]] zone zone_of(std::size_t first, std::size_t last) const noexcept {
    const zone where = clause_[last].where;
    if (where > zone::about) return where;
    if (first < negated_until_) return zone::negated;
    return in_mention_ && where >= zone::definition_subject ? zone::mention : where;
  }

  std::string_view text_;
  word_masks masks_;
  const linked_catalogue& catalogue_;
  const cue_index& cues_;
  const cue_index& own_;
  const weights& model_;
  evidence_table& table_;
  std::vector<placed_word>& words_;
  const placed_word* clause_ = nullptr;
  std::size_t clause_size_ = 0;
  std::size_t clause_begin_ = 0;
  std::size_t size_ = 0;  ///< of `words_`, those that wait
  std::vector<cue_record>* records_;
  bool one_by_one_;
  gap tail_ = gap::sentence;
  bool in_mention_ = false;
  std::size_t negated_until_ = 0;
  std::uint64_t words_before_;
  std::uint64_t reach_;  ///< up to here a longer cue covers shorter ones, of some subject
  std::uint64_t everything_covered_;
  std::uint32_t prose_words_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
