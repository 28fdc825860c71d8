// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#include <tritag/detail/evidence_points.hpp>
#include <tritag/detail/evidence_table.hpp>
#include <tritag/detail/linking.hpp>
#include <tritag/detail/plain_vector.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Hands what was noted by node out to the subjects of the nodes' cues.
class evidence_runs {
 public:
  evidence_runs(const linked_catalogue& catalogue, evidence_table& table)
      : catalogue_(catalogue), model_(catalogue.knowledge().model()), table_(table) {}

  void hand_out() {
    const cue_index& cues = catalogue_.knowledge().cues();
    const auto known_nodes = static_cast<std::uint32_t>(cues.nodes());
    const plain_vector<evidence_table::run>& runs = table_.runs();
    // What stands far apart in memory is fetched some runs before: a node's entries, then what their cues add.
    constexpr std::size_t ahead = 4;
    for (std::size_t r = 0; r < runs.size() + 2 * ahead; ++r) {
      if (r < runs.size() && runs[r].node < known_nodes) cues.prefetch_numbered(runs[r].node);
      if (r >= ahead && r - ahead < runs.size() && runs[r - ahead].node < known_nodes)
        cues.prefetch_strength(cues.numbered(runs[r - ahead].node));
      if (r < 2 * ahead) continue;
      const evidence_table::run& found = runs[r - 2 * ahead];
      if (found.node == evidence_table::none) continue;
      const bool own = found.node >= known_nodes;
      const cue_index& index = own ? catalogue_.own_cues() : cues;
      const cue_index::node_info& node = index.numbered(own ? found.node - known_nodes : found.node);
      if (found.next == 0) hand_out(index, node, found, own);
      else hand_out_each(index, node, found, own);
    }
  }

 private:
  /// Calls `take(evidence, strength)` for each subject of an entry, but for a mask's.
  template <class Take>
  void each_evidence(cue_index::entry of, bool own, Take&& take) {
    if (!own && !catalogue_.speaks(of.subject())) return;
    subject_evidence& known = table_.of(own ? of.subject() : catalogue_.subject_of(of.subject()));
    if (of.strength() != cue_class::mask) take(known, of.strength());
  }

  void add_zones(subject_evidence& known, cue_class strength, std::uint32_t zones, std::uint32_t first_word) {
    for (; zones != 0; zones &= zones - 1)
      add_class(model_, known, static_cast<zone>(std::countr_zero(zones)), strength, cue().scale);
    known.found = true;
    if (strength != cue_class::against && first_word < known.first_word) known.first_word = first_word;
  }

  /// A node of which the same cues counted wherever it was found.
  void hand_out(const cue_index& index, const cue_index::node_info& node, const evidence_table::run& found, bool own) {
    group_masses once;  // what cues with a mass of one say, and what heads do
    group_masses heads;
    for (std::uint32_t t = 0; t < found.times; ++t) {
      const auto where = static_cast<zone>(found.log[t] & 31);
      const group_masses one = zone_masses.of[found.log[t] & 31];
      once += one;
      heads += one * mass_of(where, cue_class::head);
    }
    const cue_index::entry* const entries = index.entries_of(node);
    const bool all = found.cues == ~std::uint64_t{0};
    const std::uint32_t size = all ? node.distinct : node.entries;
    for (std::uint32_t e = 0; e < size; ++e) {
      if (((found.cues >> e) & 1) == 0) continue;
      each_evidence(entries[e], own, [&](subject_evidence& known, cue_class strength) {
        const bool head = strength == cue_class::head;
        (head ? heads : once * class_mass[static_cast<std::size_t>(strength)]).add_to(known.mass);
        add_zones(known, strength, found.zones, found.first_word);
        add_strength(known, index.strength_of(entries[e].id), found.zones, 0);
      });
    }
  }

  /// A node of which now these, now those cues counted: each has the times of its own.
  void hand_out_each(const cue_index& index, const cue_index::node_info& node, const evidence_table::run& found, bool own) {
    const plain_vector<evidence_table::run>& runs = table_.runs();
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
        group_masses said;
        for (std::uint32_t t = 0; t < times; ++t)
          said += zone_masses.of[first[t] & 31] * mass_of(static_cast<zone>(first[t] & 31), strength);
        said.add_to(known.mass);
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

  const linked_catalogue& catalogue_;
  const weights& model_;
  evidence_table& table_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
