// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tritag/detail/linking.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Adds as much of `points` as keeps the score within a thousand million either way, and gives what was added. So neither
/// a score nor the distance of two overflows 32 bits, whatever a lexicon weighs and however many cues and relations speak
/// for a tag; and a summand is a 32-bit weight times at most 2^14, so that no sum of a few overflows 64 bits.
inline std::int32_t add_points(std::int32_t& score, std::int64_t points) noexcept {
  constexpr std::int64_t most = 1'000'000'000;
  const std::int32_t before = score;
  score = static_cast<std::int32_t>(std::clamp(before + points, -most, most));
  return score - before;
}

/// What was found for one subject.
struct subject_evidence {
  std::uint32_t subject = 0;
  std::int32_t points = 0;         ///< of its cues, after saturation
  std::uint32_t first_word = ~0u;  ///< the position of its first cue among the words of prose
  bool found = false;              ///< there is evidence, not a mask only
  std::uint64_t covered = 0;       ///< the end of the text taken by its longer cues and masks, in words
  std::uint8_t count[zone_count][class_count]{};  ///< distinct cues, up to 255
  std::uint32_t mass[group_count]{};  ///< how much is said about it in each group of zones
};

/// One cue that gave points; gathered for explanations only.
struct cue_record {
  std::uint32_t subject = 0;
  std::string_view cue;
  zone where = zone::body;
  std::size_t offset = 0;
  std::size_t length = 0;
  std::int32_t points = 0;
};

/// Evidence by subject, kept between calls so that nothing is allocated once warm. Only what a text touched is cleared.
class evidence_table {
 public:
  void prepare(std::size_t subjects, std::size_t cues) {
    clear();
    if (slots_.size() < subjects) slots_.resize(subjects, no_slot);
    if (seen_.size() < cues) seen_.resize(cues);
  }
  void clear() noexcept {
    for (const subject_evidence& known : touched_) slots_[known.subject] = no_slot;
    for (const std::uint32_t id : seen_cues_) seen_[id] = {};
    touched_.clear();
    seen_cues_.clear();
  }
  subject_evidence& of(std::uint32_t subject) {
    std::uint32_t& slot = slots_[subject];
    if (slot == no_slot) {
      slot = static_cast<std::uint32_t>(touched_.size());
      touched_.emplace_back().subject = subject;
    }
    return touched_[slot];
  }
  [[nodiscard]] const subject_evidence* find(std::uint32_t subject) const noexcept {
    return slots_[subject] == no_slot ? nullptr : &touched_[slots_[subject]];
  }
  struct occurrence {
    bool first_in_zone = false;
    bool few = false;  ///< the cue has not been said so often that one more time says nothing
  };
  /// Notes a cue in a zone.
  occurrence note(std::uint32_t cue, zone where) {
    seen_cue& known = seen_[cue];
    const std::uint32_t bit = 1u << static_cast<unsigned>(where);
    if (known.zones == 0) seen_cues_.push_back(cue);
    const occurrence told{(known.zones & bit) == 0, known.times < most_times};
    known.zones |= bit;
    known.times += told.few;
    return told;
  }
  [[nodiscard]] const std::vector<subject_evidence>& touched() const noexcept { return touched_; }

 private:
  static constexpr std::uint32_t no_slot = 0xFFFFFFFFu;
  std::vector<std::uint32_t> slots_;
  std::vector<subject_evidence> touched_;
  // A cue repeated on and on must not drown what else is said.
  static constexpr std::uint32_t most_times = 6;
  struct seen_cue {
    std::uint32_t zones = 0;  ///< a bit for each zone it was found in
    std::uint32_t times = 0;
  };
  std::vector<seen_cue> seen_;  ///< by cue
  std::vector<std::uint32_t> seen_cues_;
};

/// Finds the cues in stretches of text and turns them into evidence. Within one subject the longest of nested cues
/// counts, each cue once a zone, and each further distinct cue of a class in a zone half as much as the one before.
class evidence_reader {
 public:
  struct zoned_word {
    word at;
    zone where = zone::body;
  };

  evidence_reader(std::string_view text, const linked_catalogue& catalogue, evidence_table& table,
                  std::vector<zoned_word>& clause, std::vector<cue_record>* records)
      : text_(text), catalogue_(catalogue), cues_(catalogue.knowledge().cues()), model_(catalogue.knowledge().model()),
        table_(table), clause_(clause), records_(records) {
    clause_.clear();
  }

  void read(const std::vector<stretch>& stretches) {
    for (const stretch& piece : stretches)
      if (!is_aside(piece.where)) read_words(piece, false);
    end_clause();
    // Addresses and images stand between words that belong together, so they are read by themselves.
    for (const stretch& piece : stretches)
      if (is_aside(piece.where)) read_words(piece, false);
    end_clause();
    // Names run their words together: "JsonParser", "GraphQLServer".
    for (const stretch& piece : stretches)
      if (piece.where == zone::title || piece.where == zone::title_head) read_words(piece, true);
    end_clause();
    in_mention_ = false;
  }

 private:
  static constexpr bool is_aside(zone where) noexcept {
    return where == zone::url || where == zone::image || where == zone::comment;
  }

  static constexpr std::size_t longest_clause = 4096;  // bounds memory, and the reach of a mention

  void read_words(const stretch& piece, bool split_camel) {
    word_scanner scanner(text_, piece.begin, piece.end, split_camel);
    gap before = piece.joins ? gap::soft : gap::sentence;
    if (before < tail_) before = tail_;
    for (word found; scanner.next(found);) {
      if (found.before > before) before = found.before;
      if (before >= gap::clause || clause_.size() >= longest_clause) {
        end_clause();
        if (before == gap::sentence) in_mention_ = false;
      }
      clause_.push_back({found, piece.where});
      before = gap::none;
    }
    tail_ = before == gap::none ? scanner.pending_gap() : (std::max)(before, scanner.pending_gap());
  }

  void end_clause() {
    const std::size_t size = clause_.size();
    negated_until_ = 0;
    for (std::size_t i = 0; i < size; ++i) {
      match(i);
      if (clause_[i].where <= zone::body && prose_words_ < most_prose_words) ++prose_words_;
    }
    words_before_ += size;
    clause_.clear();
  }

  static constexpr std::size_t longest_cue = 12;
  static constexpr std::uint32_t most_prose_words = 1u << 20;  // "late" long before; so many gigabytes of text never wrap it
  struct path {
    cue_index::node at[longest_cue];
    std::size_t depth = 0;
  };

  void follow(const cue_index& cues, std::size_t i, path& found) const {
    cue_index::node at = cue_index::root;
    for (std::size_t j = i; j < clause_.size() && found.depth < longest_cue; ++j) {
      at = cues.child(at, clause_[j].at.key);
      if (at == cue_index::none) break;
      found.at[found.depth++] = at;
    }
  }

  /// Takes the cues that begin at word `i`, longest first; of equally long ones the catalogue's own before the lexicon's.
  void match(std::size_t i) {
    path known;
    path own;
    follow(cues_, i, known);
    if (catalogue_.own_cues().size() != 0) follow(catalogue_.own_cues(), i, own);
    for (std::size_t depth = (std::max)(known.depth, own.depth); depth-- > 0;) {
      if (depth < own.depth)
        catalogue_.own_cues().each_cue(
            own.at[depth], [&](std::uint32_t id) { take(catalogue_.own_cues(), id, i, i + depth, true); });
      if (depth < known.depth)
        cues_.each_cue(known.at[depth], [&](std::uint32_t id) { take(cues_, id, i, i + depth, false); });
    }
  }

  void take(const cue_index& cues, std::uint32_t id, std::size_t first, std::size_t last, bool own) {
    const cue& found = cues[id];
    const std::size_t begin = clause_[first].at.begin;
    const std::size_t end = clause_[last].at.end;
    if (!cues.allows(id, text_.substr(begin, end - begin))) return;
    if (own) return count(cues, id, found.subject, first, last, static_cast<std::uint32_t>(cues_.size()) + id);
    if (words_before_ + last < everything_covered_) return;
    if (found.subject == catalogue_.everything()) {
      everything_covered_ = words_before_ + last + 1;
    } else if (found.subject == catalogue_.mention()) {
      in_mention_ = true;
    } else if (found.subject == catalogue_.negation()) {
      negated_until_ = last + 7;
    } else {
      catalogue_.each_subject(found.subject, [&](std::uint32_t subject) { count(cues, id, subject, first, last, id); });
    }
  }

  void count(const cue_index& cues, std::uint32_t id, std::uint32_t subject, std::size_t first, std::size_t last,
             std::uint32_t cue_number) {
    const cue& found = cues[id];
    subject_evidence& known = table_.of(subject);
    const std::uint64_t end = words_before_ + last + 1;
    if (end <= known.covered) return;
    known.covered = end;
    if (found.strength == cue_class::mask) return;
    const zone where = zone_of(first, last);
    const evidence_table::occurrence seen = table_.note(cue_number, where);
    if (seen.few) weigh(known, where, found.strength);
    if (!seen.first_in_zone) return;
    const auto z = static_cast<std::size_t>(where);
    const auto c = static_cast<std::size_t>(found.strength);
    std::uint8_t& before = known.count[z][c];
    const std::int64_t weighed = std::int64_t{model_.cue[z][c]} * found.scale / (3 << (before < 16 ? before : 16));
    if (before < 255) ++before;
    known.found = true;
    if (where <= zone::body && found.strength != cue_class::against && prose_words_ < known.first_word)
      known.first_word = prose_words_;
    const std::int32_t points = add_points(known.points, weighed);
    if (records_ != nullptr && points != 0)
      records_->push_back({subject, cues.text(id), where, clause_[first].at.begin,
                           clause_[last].at.end - clause_[first].at.begin, points});
  }

  static void weigh(subject_evidence& known, zone where, cue_class strength) noexcept {
    // A noun that says what a project is says little where it isn't the head of the phrase.
    const bool elsewhere = strength == cue_class::head && where != zone::title_head && where != zone::definition_head;
    const std::uint32_t mass = elsewhere ? 1 : class_mass[static_cast<std::size_t>(strength)];
    if (const zone_group of = group_of(where); of != zone_group::all) known.mass[static_cast<std::size_t>(of)] += mass;
    if (where <= zone::code) known.mass[static_cast<std::size_t>(zone_group::all)] += mass;
  }

  [[nodiscard]] zone zone_of(std::size_t first, std::size_t last) const noexcept {
    const zone where = clause_[last].where;
    if (where > zone::about) return where;
    if (first < negated_until_) return zone::negated;
    return in_mention_ && where >= zone::definition_subject ? zone::mention : where;
  }

  std::string_view text_;
  const linked_catalogue& catalogue_;
  const cue_index& cues_;
  const weights& model_;
  evidence_table& table_;
  std::vector<zoned_word>& clause_;
  std::vector<cue_record>* records_;
  gap tail_ = gap::sentence;
  bool in_mention_ = false;
  std::size_t negated_until_ = 0;
  std::uint64_t words_before_ = 0;
  std::uint64_t everything_covered_ = 0;
  std::uint32_t prose_words_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
