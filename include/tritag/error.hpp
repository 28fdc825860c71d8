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
  none,
  not_an_array,
  not_a_tag,
  missing_name,
  empty_name,
  name_not_utf8,
  duplicate_name,
  duplicate_id,
  bad_cue,
  bad_option,
  bad_lexicon,
  too_large,
};

/// A value that says what is wrong, where, and what was expected.
struct error {
  errc code = errc::none;
  /// The position of the offending element, from 0; `no_index` where none is to blame.
  std::size_t index = no_index;
  /// A JSON pointer to the offending part (`/3/name`); empty: the whole.
  std::string where;
  /// One line for people, with the place in it.
  std::string message;

  static constexpr std::size_t no_index = static_cast<std::size_t>(-1);
};

#if TRITAG_EXCEPTIONS
/// Thrown when a catalogue, a lexicon or the options can't be used; `what()` is the one-line message.
class catalogue_error : public std::runtime_error {
 public:
  explicit catalogue_error(error problem) : std::runtime_error(problem.message), problem_(std::move(problem)) {}
  [[nodiscard]] const error& problem() const noexcept { return problem_; }
  [[nodiscard]] std::size_t index() const noexcept { return problem_.index; }

 private:
  error problem_;
};
#endif

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
