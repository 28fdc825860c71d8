// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/evidence.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/explanation.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

struct candidate {
  std::uint32_t tag = 0;
  std::int32_t score = 0;
  std::uint32_t place = 0;  ///< of its evidence in the table
};

/// What a scorer keeps between calls.
struct score_scratch {
  plain_vector<candidate> candidates;
  plain_vector<std::int32_t> strengths;   ///< how sure the evidence makes us of each concept
  plain_vector<std::uint32_t> relations;  ///< those that say something
  plain_vector<std::uint64_t> tags;       ///< a bit for each tag with evidence
};

/// Turns evidence into scores: a linear model in thousandths of log-odds,
///
///     score = offset of the tag + its cues + how early the first stands + its share of what is said in each group of zones
///             + related evidence + its rank among all tags - a share of its distance to the best
///
/// Every summand is passed to `note(tag, kind, cause, points)`, so that an explanation adds up to the score.
class scorer {
 public:
  /// As many as have a rank of their own; answers and explanations tell of no more.
  static constexpr std::size_t most_ranked = 8;

  scorer(const linked_catalogue& catalogue, evidence_table& table, score_scratch& scratch)
      : catalogue_(catalogue), model_(catalogue.knowledge().model()), table_(table), scratch_(scratch), out_(scratch.candidates) {}

  /// Leaves the candidates in `scratch`, the `most_ranked` best ones first and in order.
  template <class Note>
  void run(Note&& note) {
    related(note);
    for (candidate& c : out_) {
      add(c, evidence_kind::prior, "offset", catalogue_.prior(c.tag), note);
      add(c, evidence_kind::document, "first cue", early(of(c).first_word), note);
    }
    shares(note);
    rank(note);
  }

 private:
  template <class Note>
  static void add(candidate& to, evidence_kind kind, std::string_view cause, std::int64_t points, Note& note) {
    const std::int32_t added = add_points(to.score, points);
    if (added != 0) note(to.tag, kind, cause, added);
  }

  [[nodiscard]] const subject_evidence& of(const candidate& c) const noexcept { return table_.touched()[c.place]; }

  /// Concepts speak for and against others; a concept that says nothing about itself (`~…`) describes the document.
  template <class Note>
  void related(Note& note) {
    find_strengths();
    const plain_vector<lexicon::relation>& all = catalogue_.relations();
    scratch_.relations.resize(all.size());
    std::size_t size = 0;
    for (std::uint32_t r = 0; r < all.size(); ++r) {
      scratch_.relations[size] = r;
      size += scratch_.strengths[all[r].from] > 0;
    }
    for (std::size_t i = 0; i < size; ++i) table_.of(all[scratch_.relations[i]].to).found = true;
    find_candidates();
    for (std::size_t i = 0; i < size; ++i) {
      const lexicon::relation& known = all[scratch_.relations[i]];
      const std::string_view cause = catalogue_.knowledge().key(known.from);
      add(out_[table_.of(known.to).place], cause.starts_with('~') ? evidence_kind::document : evidence_kind::related, cause,
          std::int64_t{known.weight} * scratch_.strengths[known.from] / full, note);
    }
  }

  /// How sure the evidence makes us of each concept, 0 to `full`.
  void find_strengths() {
    const plain_vector<std::uint32_t>& subjects = catalogue_.subjects_of_concepts();
    scratch_.strengths.resize(subjects.size());
    for (std::uint32_t c = 0; c < subjects.size(); ++c) {
      const subject_evidence* const found = table_.find(subjects[c]);
      std::int32_t& strength = scratch_.strengths[c];
      if (found == nullptr) strength = 0;
      else strength = catalogue_.knowledge().key(c).starts_with('~') ? full : std::clamp(found->points, 0, full);
    }
  }

  /// The tags with evidence, in the catalogue's order.
  void find_candidates() {
    out_.clear();
    const auto tags = static_cast<std::uint32_t>(catalogue_.size());
    scratch_.tags.assign(tags / 64 + 1, 0);
    for (const subject_evidence& found : table_.touched())
      if (found.subject < tags && found.found) scratch_.tags[found.subject / 64] |= std::uint64_t{1} << (found.subject % 64);
    for (std::uint32_t i = 0; i < scratch_.tags.size(); ++i)
      for (std::uint64_t bits = scratch_.tags[i]; bits != 0; bits &= bits - 1) {
        const std::uint32_t tag = 64 * i + static_cast<std::uint32_t>(std::countr_zero(bits));
        subject_evidence& found = table_.of(tag);
        found.place = static_cast<std::uint32_t>(out_.size());
        out_.push_back({tag, found.points, table_.place_of(found)});
      }
  }

  [[nodiscard]] std::int32_t early(std::uint32_t word) const noexcept {
    constexpr std::uint32_t limits[] = {8, 24, 64, 160};
    std::size_t bucket = 0;
    while (bucket < 4 && word >= limits[bucket]) ++bucket;
    return model_.first[bucket];
  }

  /// Tags compete for what is said: a cue counts for more where little else is spoken of. Shares rather than sums keep long
  /// texts and short ones comparable.
  template <class Note>
  void shares(Note& note) {
    const root_table& roots = root_table::filled();
    std::uint64_t said[group_count]{};
    for (const candidate& c : out_)
      for (std::size_t g = 0; g < group_count; ++g) said[g] += of(c).mass[g];
    const std::size_t by_early = level(said[0], {6, 16, 36});
    const std::size_t by_all = level(said[group_count - 1], {100, 400, 1200});
    for (std::size_t g = 0; g < group_count; ++g) {
      if (said[g] == 0) continue;
      std::uint32_t best[3] = {0, 0, 0};  // the largest masses
      for (const candidate& c : out_) {
        std::uint32_t mass = of(c).mass[g];
        if (mass <= best[2]) continue;
        for (std::uint32_t& place : best)
          if (mass > place) std::swap(mass, place);
      }
      share_weights w = model_.share[g];
      if (by_early < weights::levels) w += model_.share_by_early[by_early][g];
      if (by_all < weights::levels) w += model_.share_by_all[by_all][g];
      for (candidate& c : out_) {
        const std::uint32_t mass = of(c).mass[g];
        if (mass == 0) continue;
        const auto share = static_cast<std::int32_t>(1000u * std::uint64_t{mass} / (said[g] + 6));
        const std::int64_t points = (std::int64_t{w.share} * share + std::int64_t{w.root} * roots.of[share] +
                                     std::int64_t{w.volume} * volume(mass)) / 1000 +
                                    (mass == best[0] ? w.leader : 0) + (mass >= best[2] ? w.leaders : 0);
        add(c, evidence_kind::rank, share_names[g], points, note);
      }
    }
  }

  [[nodiscard]] static std::size_t level(std::uint64_t mass, const std::uint64_t (&limits)[weights::levels]) noexcept {
    std::size_t found = 0;
    while (found < weights::levels && mass >= limits[found]) ++found;
    return found;
  }

  /// The square roots of thousandths, in thousandths, rounded down; filled at the first use, since compilers take their time for it.
  struct root_table {
    std::int16_t of[1001];
    root_table() noexcept {
      for (std::int32_t share = 0, root = 0; share <= 1000; ++share) {
        while ((root + 1) * (root + 1) <= share * 1000) ++root;
        of[share] = static_cast<std::int16_t>(root);
      }
    }
    static const root_table& filled() noexcept {
      static const root_table roots;
      return roots;
    }
  };

  /// The binary logarithm of `mass + 1` in thousandths, linear between powers of two, at most 8000.
  [[nodiscard]] static std::int32_t volume(std::uint32_t mass) noexcept {
    if (mass >= 255) return 8000;
    const auto whole = static_cast<std::uint32_t>(std::bit_width(mass + 1) - 1);
    const std::uint32_t power = 1u << whole;
    return static_cast<std::int32_t>(1000 * whole + (1000 * (mass + 1 - power) >> whole));
  }

  template <class Note>
  void rank(Note& note) {
    sort_by_score(out_);
    if (out_.empty()) return;
    const std::int32_t best = out_.front().score;
    for (std::size_t r = 0; r < out_.size(); ++r) {
      candidate& c = out_[r];
      const std::int32_t behind = best - c.score;
      add(c, evidence_kind::rank, "rank", model_.rank[r < most_ranked ? r : most_ranked], note);
      add(c, evidence_kind::rank, "distance to the best",
          -(std::int64_t{model_.gap[0]} * (std::min)(behind, 2000) + std::int64_t{model_.gap[1]} * (std::min)(behind, 6000)) /
              1000,
          note);
    }
    sort_by_score(out_);
  }

  template <class Candidates>
  static void sort_by_score(Candidates& all) {
    const std::size_t size = (std::min)(all.size(), most_ranked);
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size), all.end(),
                      [](const candidate& a, const candidate& b) { return a.score != b.score ? a.score > b.score : a.tag < b.tag; });
  }

  static constexpr std::string_view share_names[group_count] = {
      "share of title and definition", "share of lead",         "share of about",
      "share of headings",             "share of body", "share of the whole"};
  static constexpr std::int32_t full = 4000;

  const linked_catalogue& catalogue_;
  const weights& model_;
  evidence_table& table_;
  score_scratch& scratch_;
  plain_vector<candidate>& out_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
