// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include <tritag/version.hpp>

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#define TRITAG_EXCEPTIONS 1
#include <stdexcept>
#else
#define TRITAG_EXCEPTIONS 0
#endif

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

/// What was wrong with a catalogue, a lexicon or the options.
enum class errc : unsigned char {
  none,            ///< nothing: there is a classifier
  not_an_array,    ///< a JSON catalogue that is no array
  not_a_tag,       ///< an element that is neither an object nor a string
  missing_name,    ///< an element without a string `name`
  empty_name,      ///< a name with nothing visible in it
  name_not_utf8,   ///< a name whose bytes are not UTF-8
  duplicate_name,  ///< a name that an earlier element has
  duplicate_id,    ///< an id that an earlier element has
  bad_cue,         ///< an alias, keyword or exclude of a wrong type or without a word, or a weight outside 1 to 5
  bad_option,      ///< a member of `options` out of range
  bad_lexicon,     ///< a lexicon that can't be read
  too_large,       ///< more tags or longer names than can be told apart
};

/// A value that says what is wrong, where, and what was expected.
struct error {
  errc code = errc::none;  ///< what kind of fault
  /// The position of the offending element, from 0; `no_index` where none is to blame.
  std::size_t index = no_index;
  /// A JSON pointer to the offending part (`/3/name`); empty: the whole.
  std::string where;
  /// One line for people, with the place in it.
  std::string message;

  /// The `index` of an error that no element is to blame for.
  static constexpr std::size_t no_index = static_cast<std::size_t>(-1);
};

#if TRITAG_EXCEPTIONS
/// Thrown when a catalogue, a lexicon or the options can't be used; `what()` is the one-line message.
class catalogue_error : public std::runtime_error {
 public:
  /// Keeps the problem; its message becomes `what()`.
  explicit catalogue_error(error problem) : std::runtime_error(problem.message), problem_(std::move(problem)) {}
  /// What is wrong, with code, element and place.
  [[nodiscard]] const error& problem() const noexcept { return problem_; }
  /// The offending element's position, `error::no_index` where none is to blame.
  [[nodiscard]] std::size_t index() const noexcept { return problem_.index; }

 private:
  error problem_;
};
#endif

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
