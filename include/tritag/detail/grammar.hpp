// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/detail/word_set.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// The closed-class words by which a defining sentence is told and taken apart.
struct grammar {
  word_set copulas{"is|are|was|是|为|為"};
  word_set articles{"a|an|the|my|our|your|yet|another|one|some|一"};
  word_set pointers{"this|it|these|that|本|这|這|该|該"};
  word_set classifiers{"个|個|款|套|种|種|门|門|份|组|組"};
  word_set verbs{
      "provides|implements|offers|lets|allows|enables|helps|makes|gives|contains|supports|adds|aims|brings|includes|"
      "generates|creates|converts|parses|turns|wraps|exposes|manages|handles|runs|builds|simplifies|combines|uses|can|"
      "will|exports|extends|renders|shows|displays|performs|automates|monitors|collects|stores|sends|integrates"};
  // Expletive and pointing subjects whose "is" defines nothing.
  word_set empty_subjects{"there|here|what|which|if|where|when|why|how|who|currently|documentation|license|"
                          "goal|purpose|aim|build|status|version|release|page|guide|branch|following"};
  // Who speaks, or is spoken to, in sentences that define nothing.
  word_set speakers{"you|you're|i|i'm|hey|hi|hello|thanks|thank|welcome|please|sorry"};
  word_set english{"english|en|readme|doc|docs|documentation"};
  word_set joints{"and|or|of|和|与|及|或|plus"};
  word_set subject_openers{"for|to|that|which|who|whose|where|about|on|of|in|into|from|inside|within|around|against|"
                           "between|over|targeting|providing|implementing|allowing|enabling|helping|aimed|designed|"
                           "intended|meant|made|dedicated|focused|capable|able|containing|featuring|showing|"
                           "demonstrating|so|when|while|as|at"};
  word_set purposes{"for|to|that|which|aimed|designed"};  // reopen the subject behind "written in C"
  word_set rest_openers{"with|using|written|built|based|powered|inspired|by|via|without|through|under|maintained|"
                        "developed|created|originally|forked|like|similar|compatible|including|but|because|it|is|are|"
                        "has|have|also|you|your|we|i|they|called|named|known|then|provides|allows|makes|lets|just|not"};

  // Adjectives that stand behind their noun: "a theme perfect for …".
  word_set postpositives{"available|perfect|ready|suitable|easy|useful|ideal|specific|free"};

  static const grammar& english_and_chinese() {
    static const grammar words;
    return words;
  }
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
