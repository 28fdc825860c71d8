// SPDX-License-Identifier: MIT
#pragma once

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

class lexicon;

/// How the tags of an answer are written: as supplied, their `id` members only, or their names only.
enum class answer_format : unsigned char {
  objects,  ///< as supplied
  ids,      ///< their `id` members only
  names,    ///< their names only
};

/// What a caller may choose. A value out of range is refused when a catalogue is compiled.
struct options {
  /// At most so many tags are returned, 1 to 3.
  int max_tags = 3;
  /// The form of the tags in JSON answers.
  answer_format format = answer_format::objects;
  /// Replaces the built-in lexicon; it must outlive every classifier compiled with it. Null: the built-in one.
  const tritag::lexicon* lexicon = nullptr;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
