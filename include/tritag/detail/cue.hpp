// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// How sure a cue makes us of its concept.
enum class cue_class : unsigned char {
  defining,    ///< a project that says this early is one
  strong,      ///< typical of such projects
  technology,  ///< a well-known product that such projects are built with or for
  weak,        ///< only confirms
  head,        ///< a noun that says what the project is
  code,        ///< counts in code, usage and addresses only
  against,     ///< counts against the concept
  mask,        ///< swallows the concept's cues inside it
};

inline constexpr std::size_t class_count = 7;  ///< a mask has no weight

inline constexpr std::string_view class_names[class_count + 1] = {"defining"sv, "strong"sv, "technology"sv, "weak"sv,
                                                                  "head"sv,     "code"sv,   "against"sv,    "mask"sv};

/// What one cue of a class adds to the mass of what is said about its subject.
inline constexpr std::uint32_t class_mass[class_count] = {6, 4, 3, 1, 3, 2, 0};

/// What one cue adds to its class's weight, once in each part of a README, in thousandths of log-odds.
struct cue_strength {
  std::int16_t of[part_count]{};
};

struct cue {
  std::uint32_t subject = 0;
  cue_class strength = cue_class::weak;
  std::uint8_t scale = 3;  ///< thirds of the class's weight
  bool cased = false;      ///< matches in the case as written only
  bool plural = false;     ///< its last word is a plural and matches plurals only: "securities" is not "security"
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
