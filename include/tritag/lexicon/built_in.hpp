// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/lexicon/ai.hpp>
#include <tritag/lexicon/back.hpp>
#include <tritag/lexicon/dev.hpp>
#include <tritag/lexicon/front.hpp>
#include <tritag/lexicon/kinds.hpp>
#include <tritag/lexicon/more.hpp>
#include <tritag/lexicon/ops.hpp>
#include <tritag/lexicon/others.hpp>
#include <tritag/lexicon/signals.hpp>
#include <tritag/lexicon/strengths.hpp>
#include <tritag/lexicon/weights.hpp>

// The built-in lexicon is text, unpacked at its first use. A line is one of
//
//     # comment
//     [concept]                  what follows belongs to this concept; a name with `~` is about the document, not a subject
//     alias: name | name         other names that a catalogue may use for it
//     E: cue | cue               defining: a project that says this early is one
//     S: ...                     strong: typical of such projects
//     T: ...                     technologies that such projects are built with or for
//     W: ...                     weak: only confirms
//     H: ...                     head nouns: what the project is, where the defining noun phrase or the title ends with it
//     C: ...                     code: commands and code that tell
//     X: ...                     masks: longer phrases that mean something else
//
// Words match whole and case-blind, plurals are folded, a space matches any soft separator, a hyphen also none; a cue
// with a capital letter matches in that case only. Pieces stay under 16 kB, since MSVC takes no longer literals,
// and are plain characters, since string_views would have their lengths counted at compile time.

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

struct lexicon_group {
  const char* const* first;
  const char* const* last;
  [[nodiscard]] constexpr const char* const* begin() const noexcept { return first; }
  [[nodiscard]] constexpr const char* const* end() const noexcept { return last; }
};

inline constexpr lexicon_group lexicon_pieces[] = {
    {lexicon_ai, lexicon_ai + 18},
    {lexicon_front, lexicon_front + 23},
    {lexicon_back, lexicon_back + 16},
    {lexicon_ops, lexicon_ops + 13},
    {lexicon_dev, lexicon_dev + 19},
    {lexicon_kinds, lexicon_kinds + 20},
    {lexicon_signals, lexicon_signals + 1},
    {lexicon_more, lexicon_more + 34},
    {lexicon_others, lexicon_others + 1},
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
