// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

// The same answers from the portable code path. portable.cpp includes the whole library a second
// time with TRITAG_PORTABLE defined and its namespace renamed, so that both paths run in one program.

/// The explanation of a README with a catalogue of names and the built-in lexicon, as JSON.
std::string portable_explanation(std::string_view readme);

/// The explanation for one input of the target `classify`; empty where it is refused.
std::string portable_answer(std::string_view input);
