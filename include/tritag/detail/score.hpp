// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <tritag/detail/evidence.hpp>
#include <tritag/explanation.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

struct candidate {
  std::uint32_t tag = 0;
  std::int32_t score = 0;
};

/// Turns evidence into scores: a linear model in thousandths of log-odds,
///
///     score = offset of the tag + its cues + how early the first stands + its share of what is said in each group of zones
///             + related evidence + its rank among all tags - a share of its distance to the best
///
/// Every summand is passed to `note(tag, kind, cause, points)`, so that an explanation adds up to the score.
class scorer {
 public:
  /// `strengths` is scratch.
  scorer(const linked_catalogue& catalogue, evidence_table& table, std::vector<candidate>& out,
         std::vector<std::int32_t>& strengths)
      : catalogue_(catalogue), model_(catalogue.knowledge().model()), table_(table), out_(out), strengths_(strengths) {}

  template <class Note>
  void run(Note&& note) {
    related(note);
    for (candidate& c : out_) {
      add(c, evidence_kind::prior, "offset", catalogue_.prior(c.tag), note);
      const subject_evidence& found = *table_.find(c.tag);
      add(c, evidence_kind::document, "first cue", early(found.first_word), note);
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

  /// Concepts speak for and against others; a concept that says nothing about itself (`~…`) describes the document.
  template <class Note>
  void related(Note& note) {
    out_.clear();
    strengths_.assign(catalogue_.knowledge().size(), 0);
    for (std::uint32_t c = 0; c < strengths_.size(); ++c)
      if (table_.find(catalogue_.subjects_of_concepts()[c]) != nullptr || catalogue_.merges()) strengths_[c] = strength(c);
    const auto tags = static_cast<std::uint32_t>(catalogue_.size());
    for (const lexicon::relation& known : catalogue_.relations())
      if (strengths_[known.from] > 0) table_.of(known.to).found = true;
    for (const subject_evidence& found : table_.touched())
      if (found.subject < tags && found.found) out_.push_back({found.subject, found.points});
    std::sort(out_.begin(), out_.end(), [](const candidate& a, const candidate& b) { return a.tag < b.tag; });
    for (std::uint32_t i = 0; i < out_.size(); ++i) table_.of(out_[i].tag).place = i;
    for (const lexicon::relation& known : catalogue_.relations()) {
      const std::int32_t sure = strengths_[known.from];
      if (sure == 0) continue;
      const std::string_view cause = catalogue_.knowledge().key(known.from);
      const std::uint32_t at = table_.of(known.to).place;
      if (at >= out_.size()) continue;  // a sign of the document that only the first pass made sure
      add(out_[at], cause.starts_with('~') ? evidence_kind::document : evidence_kind::related, cause,
          std::int64_t{known.weight} * sure / full, note);
    }
  }

  /// How sure the evidence makes us of a concept, 0 to `full`.
  [[nodiscard]] std::int32_t strength(std::uint32_t concept_id) const {
    const subject_evidence* found = table_.find(catalogue_.subject_of(concept_id));
    if (found == nullptr) return 0;
    if (catalogue_.knowledge().key(concept_id).starts_with('~')) return full;
    return std::clamp(found->points, 0, full);
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
    std::uint64_t said[group_count]{};
    for (const candidate& c : out_)
      for (std::size_t g = 0; g < group_count; ++g) said[g] += table_.find(c.tag)->mass[g];
    const std::size_t by_early = level(said[0], {6, 16, 36});
    const std::size_t by_all = level(said[group_count - 1], {100, 400, 1200});
    for (std::size_t g = 0; g < group_count; ++g) {
      const std::uint64_t total = said[g];
      std::uint32_t best[3] = {0, 0, 0};  // the largest masses
      for (const candidate& c : out_) {
        std::uint32_t mass = table_.find(c.tag)->mass[g];
        for (std::uint32_t& place : best)
          if (mass > place) std::swap(mass, place);
      }
      if (total == 0) continue;
      for (candidate& c : out_) {
        const std::uint32_t mass = table_.find(c.tag)->mass[g];
        if (mass == 0) continue;
        const auto share = static_cast<std::int32_t>(1000u * std::uint64_t{mass} / (total + 6));
        share_weights w = model_.share[g];
        if (by_early < weights::levels) w += model_.share_by_early[by_early][g];
        if (by_all < weights::levels) w += model_.share_by_all[by_all][g];
        const std::int64_t points = (std::int64_t{w.share} * share + std::int64_t{w.root} * root(share) +
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

  /// The square root of thousandths, in thousandths, rounded down.
  static constexpr auto roots = [] {
    struct {
      std::int16_t of[1001];
    } table{};
    for (std::int32_t share = 0, root = 0; share <= 1000; ++share) {
      while ((root + 1) * (root + 1) <= share * 1000) ++root;
      table.of[share] = static_cast<std::int16_t>(root);
    }
    return table;
  }();
  [[nodiscard]] static std::int32_t root(std::int32_t share) noexcept { return roots.of[share]; }

  /// The binary logarithm of `mass + 1` in thousandths, linear between powers of two, at most 8000.
  [[nodiscard]] static std::int32_t volume(std::uint32_t mass) noexcept {
    if (mass >= 255) return 8000;
    const auto whole = static_cast<std::uint32_t>(std::bit_width(mass + 1) - 1);
    const std::uint32_t power = 1u << whole;
    return static_cast<std::int32_t>(1000 * whole + 1000 * (mass + 1 - power) / power);
  }

  template <class Note>
  void rank(Note& note) {
    sort_by_score();
    if (out_.empty()) return;
    const std::int32_t best = out_.front().score;
    for (std::size_t r = 0; r < out_.size(); ++r) {
      candidate& c = out_[r];
      const std::int32_t behind = best - c.score;
      add(c, evidence_kind::rank, "rank", model_.rank[r < 8 ? r : 8], note);
      add(c, evidence_kind::rank, "distance to the best",
          -(std::int64_t{model_.gap[0]} * (std::min)(behind, 2000) + std::int64_t{model_.gap[1]} * (std::min)(behind, 6000)) /
              1000,
          note);
    }
    sort_by_score();
  }

  void sort_by_score() {
    std::sort(out_.begin(), out_.end(), [](const candidate& a, const candidate& b) {
      return a.score != b.score ? a.score > b.score : a.tag < b.tag;
    });
  }

  static constexpr std::string_view share_names[group_count] = {
      "share of title and definition", "share of lead",         "share of about",
      "share of headings",             "share of body", "share of the whole"};
  static constexpr std::int32_t full = 4000;

  const linked_catalogue& catalogue_;
  const weights& model_;
  evidence_table& table_;
  std::vector<candidate>& out_;
  std::vector<std::int32_t>& strengths_;  ///< how sure the evidence makes us of each concept
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
