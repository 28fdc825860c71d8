// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

inline constexpr std::string_view weight_pieces[] = {R"weights(
cue title 1500 800 900 200 1500 0
cue title_head 1500 800 900 200 2000 0
cue definition_head 1800 1200 800 300 2200 0
cue definition_modifier 1800 1200 900 300 1200 0
cue definition_subject 1500 900 700 200 800 0
cue definition_rest 1000 600 500 150 500 0
cue description 1000 600 500 150 700 0
cue lead 700 400 300 100 400 0
cue about 400 250 150 60 250 0
cue heading 300 200 100 50 200 0
cue body 250 120 60 30 100 0
cue list 200 100 50 20 80 0
cue usage 100 60 40 20 40 200
cue code 100 40 60 10 20 300
cue link 60 30 20 10 20 0
cue url 100 40 40 0 40 100
cue image 100 50 40 10 40 0
cue notice 50 30 20 0 20 0
cue boilerplate 0 0 0 0 0 0
cue mention 200 100 50 20 50 0
cue negated -200 -100 -50 0 -50 0
first 400 200 0 -200 -600
rank 800 300 0 -200 -400 -600 -800 -900 -1000
gap 100 50
prior * -3000
least -2000 -600 -200
)weights"};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
