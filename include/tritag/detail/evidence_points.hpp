// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <tritag/detail/cue_index.hpp>
#include <tritag/detail/evidence_table.hpp>
#include <tritag/detail/weights.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// How much is said about a subject in each group of zones, a byte each: of a few cues only.
class group_masses {
 public:
  /// What one cue in `where` adds to its groups, if it adds one.
  static constexpr group_masses one(zone where) noexcept {
    std::uint64_t made = 0;
    if (const zone_group of = group_of(where); of != zone_group::all) made |= std::uint64_t{1} << (8 * static_cast<unsigned>(of));
    if (where <= zone::code) made |= std::uint64_t{1} << (8 * static_cast<unsigned>(zone_group::all));
    return group_masses(made);
  }
  constexpr group_masses() = default;

  friend constexpr group_masses operator*(group_masses a, std::uint32_t times) noexcept { return group_masses(a.bytes_ * times); }
  constexpr group_masses& operator+=(group_masses more) noexcept {
    bytes_ += more.bytes_;
    return *this;
  }
  void add_to(std::uint32_t (&mass)[group_count]) const noexcept {
    for (std::size_t g = 0; g < group_count; ++g) mass[g] += static_cast<std::uint8_t>(bytes_ >> (8 * g));
  }

 private:
  constexpr explicit group_masses(std::uint64_t bytes) : bytes_(bytes) {}
  std::uint64_t bytes_ = 0;
};

inline constexpr auto zone_masses = [] {
  struct {
    group_masses of[zone_count];
  } table{};
  for (std::size_t z = 0; z < zone_count; ++z) table.of[z] = group_masses::one(static_cast<zone>(z));
  return table;
}();

/// What a cue of a class in a zone says about its subject.
inline constexpr std::uint32_t mass_of(zone where, cue_class strength) noexcept {
  // A noun that says what a project is says little where it isn't the head of the phrase.
  const bool elsewhere = strength == cue_class::head && where != zone::title_head && where != zone::definition_head;
  return elsewhere ? 1 : class_mass[static_cast<std::size_t>(strength)];
}

/// Adds the points of a cue that is new in a zone, by its class: each further distinct one counts half as much as the one before.
inline std::int32_t add_class(const weights& model, subject_evidence& known, zone where, cue_class strength,
                              std::int32_t scale) noexcept {
  const auto z = static_cast<std::size_t>(where);
  const auto c = static_cast<std::size_t>(strength);
  std::uint8_t& before = known.count[z][c];
  const unsigned halved = before < 16 ? before : 16u;
  before = static_cast<std::uint8_t>(before + (before < 255));
  std::int64_t points = model.cue[z][c];
  if (scale != cue().scale) return add_points(known.points, points * scale / (3 << halved));
  points += (points >> 63) & ((std::int64_t{1} << halved) - 1);  // rounded towards zero, as a division is
  return add_points(known.points, points >> halved);
}

/// What the cue itself adds in each part of the README that it is new in.
inline std::int32_t add_strength(subject_evidence& known, const cue_strength* by, std::uint32_t zones, std::uint32_t before) noexcept {
  if (by == nullptr) return 0;
  std::int32_t points = 0;
  for (std::size_t p = 0; p < part_count; ++p)
    points += (zones & part_zones[p]) != 0 && (before & part_zones[p]) == 0 ? by->of[p] : 0;
  return add_points(known.points, points);
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
