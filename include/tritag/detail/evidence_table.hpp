// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/linking.hpp>
#include <tritag/detail/plain_vector.hpp>
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
  std::uint32_t place = ~0u;       ///< for the scorer: where it stands among the candidates
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

/// Evidence by subject, kept between calls so that nothing is allocated once warm. Nothing is cleared but what a text touched:
/// what stands in `slots_` and `runs_of_` counts only where the entry that it points to points back.
class evidence_table {
 public:
  /// A cue repeated on and on must not drown what else is said.
  static constexpr std::uint32_t most_times = 6;

  /// Where the cues of one node were found, as far as the same of them counted there.
  struct run {
    std::uint32_t node = 0;
    std::uint32_t next = 0;        ///< the node's next run, with another choice of its cues
    std::uint64_t cues = 0;        ///< a bit for each entry of the node that counted; all ones: all
    std::uint32_t zones = 0;       ///< a bit for each zone
    std::uint32_t first_word = ~0u;
    std::uint32_t times = 0;       ///< up to `most_times`
    std::uint32_t node_times = 0;  ///< in a node's first run: how often any of its cues counted
    std::uint32_t log[most_times]{};  ///< its first times: place among the node's times, and zone
  };

  void prepare(std::size_t subjects, std::size_t nodes) {
    for (const std::uint32_t slot : seen_slots_) seen_[slot] = {};
    touched_.clear();
    runs_.clear();
    seen_slots_.clear();
    if (slots_.size() < subjects) slots_.resize(subjects);
    if (covered_.size() < subjects) covered_.resize(subjects);
    if (runs_of_.size() < nodes) runs_of_.resize(nodes);
  }

  subject_evidence& of(std::uint32_t subject) {
    const std::uint32_t slot = slots_[subject];
    if (slot < touched_.size() && touched_[slot].subject == subject) return touched_[slot];
    slots_[subject] = static_cast<std::uint32_t>(touched_.size());
    touched_.emplace_back().subject = subject;
    return touched_.back();
  }
  [[nodiscard]] const subject_evidence* find(std::uint32_t subject) const noexcept {
    const std::uint32_t slot = slots_[subject];
    return slot < touched_.size() && touched_[slot].subject == subject ? &touched_[slot] : nullptr;
  }
  /// Where in `touched()` a subject's evidence stands.
  [[nodiscard]] std::uint32_t place_of(const subject_evidence& known) const noexcept {
    return static_cast<std::uint32_t>(&known - touched_.data());
  }
  [[nodiscard]] const plain_vector<subject_evidence>& touched() const noexcept { return touched_; }

  /// The end of what a subject's longer cues and masks took, in words counted over all texts that the thread has read, so that
  /// what earlier texts left behind is past.
  std::uint64_t& covered(std::uint32_t subject) noexcept { return covered_[subject]; }
  std::uint64_t words_before = 0;
  /// How many words of prose the last text has, up to a bound.
  std::uint32_t text_words = 0;

  void prefetch([[maybe_unused]] std::uint32_t node) const noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(runs_of_.data() + node);
#endif
  }

  /// Notes that of `node` the cues `cues` counted in a zone, behind `prose_words` words of prose.
  void note(std::uint32_t node, std::uint64_t cues, zone where, std::uint32_t prose_words) {
    std::uint32_t at = runs_of_[node];
    if (at >= runs_.size() || runs_[at].node != node) {
      at = runs_of_[node] = static_cast<std::uint32_t>(runs_.size());
      runs_.emplace_back();
      runs_.back().node = node;
      runs_.back().cues = cues;
    }
    const std::uint32_t time = runs_[at].node_times;
    runs_[at].node_times += time < most_logged;
    while (runs_[at].cues != cues) {
      if (runs_[at].next == 0) {
        runs_[at].next = static_cast<std::uint32_t>(runs_.size());
        runs_.emplace_back();
        runs_.back().node = none;  // it is no node's first
        runs_.back().cues = cues;
      }
      at = runs_[at].next;
    }
    run& known = runs_[at];
    known.zones |= 1u << static_cast<unsigned>(where);
    if (known.times < most_times) known.log[known.times++] = (time << 5) | static_cast<std::uint32_t>(where);
    if (where <= zone::body && prose_words < known.first_word) known.first_word = prose_words;
  }
  [[nodiscard]] const plain_vector<run>& runs() const noexcept { return runs_; }
  static constexpr std::uint32_t none = 0xFFFFFFFFu;

  struct occurrence {
    bool first_in_zone = false;
    std::uint32_t zones_before = 0;  ///< a bit for each zone that it was found in already
    bool few = false;  ///< the cue has not been said so often that one more time says nothing
  };
  /// Notes one cue in a zone, where each is looked at by itself.
  occurrence note_cue(std::uint32_t cue, zone where) {
    seen_cue& known = seen(cue);
    const std::uint32_t bit = 1u << static_cast<unsigned>(where);
    const occurrence told{(known.zones & bit) == 0, known.zones, known.times < most_times};
    known.zones |= bit;
    known.times += told.few;
    return told;
  }

 private:
  static constexpr std::uint32_t most_logged = (1u << 27) - 1;
  struct seen_cue {
    std::uint32_t cue = 0;    ///< counted from 1; 0: a free slot
    std::uint32_t zones = 0;  ///< a bit for each zone it was found in
    std::uint32_t times = 0;
  };
  seen_cue& seen(std::uint32_t cue) {
    if (2 * seen_slots_.size() >= seen_.size()) {
      plain_vector<seen_cue> before(2 * seen_.size());  // allocates first: if that fails the table is as it was
      before.swap(seen_);
      for (std::uint32_t& slot : seen_slots_) {
        const seen_cue moved = before[slot];
        slot = slot_of(moved.cue);
        seen_[slot] = moved;
      }
    }
    const std::uint32_t slot = slot_of(cue + 1);
    if (seen_[slot].cue == 0) {
      seen_slots_.push_back(slot);
      seen_[slot].cue = cue + 1;
    }
    return seen_[slot];
  }
  /// The slot of a cue, counted from 1, or the free one where it belongs.
  [[nodiscard]] std::uint32_t slot_of(std::uint32_t cue) const noexcept {
    const auto last = static_cast<std::uint32_t>(seen_.size() - 1);
    std::uint32_t slot = (cue * 0x9e3779b1u >> 8) & last;
    while (seen_[slot].cue != 0 && seen_[slot].cue != cue) slot = (slot + 1) & last;
    return slot;
  }

  plain_vector<std::uint32_t> slots_;  ///< by subject
  plain_vector<subject_evidence> touched_;
  plain_vector<std::uint64_t> covered_;  ///< by subject
  plain_vector<std::uint32_t> runs_of_;  ///< by node
  plain_vector<run> runs_;
  plain_vector<seen_cue> seen_ = plain_vector<seen_cue>(256);  ///< by the cues' hashes: few of all cues are seen in one text
  plain_vector<std::uint32_t> seen_slots_;                     ///< those that aren't free
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
