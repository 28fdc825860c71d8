// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <tritag/detail/cue_index.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Of a tag's share of what is said in a group of zones, 0 to 1000; of its square root; of the binary logarithm of its mass;
/// and bonuses for the tag with the most mass and for the first three.
struct share_weights {
  std::int32_t share = 0;
  std::int32_t root = 0;
  std::int32_t volume = 0;
  std::int32_t leader = 0;
  std::int32_t leaders = 0;

  constexpr share_weights& operator+=(const share_weights& more) noexcept {
    // Sums that no lexicon in JSON reaches stay at an end rather than overflow.
    const auto add = [](std::int32_t& to, std::int32_t points) {
      to = static_cast<std::int32_t>((std::clamp)(std::int64_t{to} + points, std::int64_t{INT32_MIN}, std::int64_t{INT32_MAX}));
    };
    add(share, more.share);
    add(root, more.root);
    add(volume, more.volume);
    add(leader, more.leader);
    add(leaders, more.leaders);
    return *this;
  }
};

/// The numbers of the scoring model, in thousandths of log-odds.
struct weights {
  static constexpr std::size_t levels = 3;

  /// The first cue of a class in a zone gives this; each further distinct one half of the one before.
  std::int32_t cue[zone_count][class_count]{};
  /// By how early the first cue stands: among the first 8, 24, 64, 160 words of prose, later.
  std::int32_t first[5]{};
  /// What a tag's share of the mass said in a group of zones gives.
  share_weights share[group_count]{};
  /// Added to these by how much is said early, and by how much is said at all: the less is said in one place, the more the
  /// others tell. The last level adds nothing.
  share_weights share_by_early[levels][group_count]{};
  share_weights share_by_all[levels][group_count]{};
  /// By the tag's rank among all tags: first to eighth, then all others.
  std::int32_t rank[9]{};
  /// Thousandths of the distance to the best tag's score that are lost: of its first 2000 points, and of its first 6000.
  std::int32_t gap[2]{};
  /// A tag whose concept has no offset of its own.
  std::int32_t prior = 0;
  /// The least score of the first, second and third tag returned.
  std::int32_t least[3]{};
  /// How far behind the best a further tag of a sentence or two may be, in a catalogue that the model was not fitted for: scores
  /// are low there, but near ones say the same. 0: as far as in any text.
  std::int32_t near = 0;
  /// What a concept with an offset of its own loses against `prior` in such a catalogue: its cues were gathered where no tag
  /// stood for what is next to it, and take in what narrower tags are about. 0: it keeps its own offset.
  std::int32_t broad = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
