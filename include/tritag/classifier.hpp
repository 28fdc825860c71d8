// SPDX-License-Identifier: MIT
#pragma once

// The core: everything but JSON. Needs the standard library alone.

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <tritag/catalogue.hpp>
#include <tritag/detail/pipeline.hpp>
#include <tritag/detail/validate.hpp>
#include <tritag/error.hpp>
#include <tritag/explanation.hpp>
#include <tritag/lexicon.hpp>
#include <tritag/options.hpp>
#include <tritag/result.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

class maybe_classifier;

/// Lets a text type that does not convert to `std::string_view` be read: `static std::string_view view(const T&)`.
template <class T>
struct text_traits {};

/// Anything a README's text can be read from.
template <class T>
concept text_source = text_like<T> || requires(const T& text) {
  { text_traits<T>::view(text) } -> std::same_as<std::string_view>;
};

namespace detail {
template <text_source T>
std::string_view view_of(const T& text) {
  if constexpr (text_like<T>) return std::string_view(text);
  else return text_traits<T>::view(text);
}
}  // namespace detail

/// A compiled catalogue. Owns what it needs (but a lexicon of the caller's: see `options`); compiling is linear in the
/// catalogue, whose names and cues may have 2^28 bytes in all, however many tags. All members are const and may be called from any number of threads.
class classifier {
 public:
#if TRITAG_EXCEPTIONS
  /// Compiles a catalogue. Throws `catalogue_error` for one that can't be used, or for options out of range.
  template <catalogue_source Tags>
  explicit classifier(const Tags& tags, const options& chosen = {})
      : classifier(compile_or_throw(tags, chosen)) {}
  // `Name` is no choice: what is a template is compiled where it is called.
  /// Compiles a catalogue of names: `classifier{"k8s", "database"}`. Throws `catalogue_error`.
  template <class Name = std::string_view>
  explicit classifier(std::initializer_list<std::type_identity_t<Name>> names, const options& chosen = {})
      : classifier(compile_or_throw(names, chosen)) {}
#endif

  /// Compiles a catalogue without exceptions: a classifier, or the error that the constructor would throw.
  template <catalogue_source Tags>
  [[nodiscard]] static maybe_classifier try_compile(const Tags& tags, const options& chosen = {});

  /// The at most `options.max_tags` tags that fit a README best, best first; equal scores keep the catalogue's order.
  /// Any bytes are a README, of any length (offsets are `std::size_t`). Linear in the text, in memory bounded by catalogue
  /// and lexicon (but for UTF-16, which is copied); allocates nothing once the thread has seen a text of the same make.
  template <text_source T = std::string_view>
  [[nodiscard]] result classify(const T& readme) const {
    return detail::pipeline(catalogue_, chosen_).classify(detail::view_of(readme));
  }

  /// Why `classify` answers as it does: the evidence for each returned tag and for the next best five.
  template <text_source T = std::string_view>
  [[nodiscard]] explanation explain(const T& readme) const {
    return detail::pipeline(catalogue_, chosen_).explain(detail::view_of(readme));
  }

  /// The number of tags in the catalogue.
  [[nodiscard]] std::size_t size() const noexcept { return catalogue_.size(); }
  /// A tag's name as supplied; `index` must be below `size()`.
  [[nodiscard]] std::string_view name(std::size_t index) const noexcept { return catalogue_.name(index); }
  /// The options that it was compiled with.
  [[nodiscard]] const options& chosen() const noexcept { return chosen_; }

 private:
  friend class maybe_classifier;
  classifier(detail::linked_catalogue&& linked, const options& chosen)
      : catalogue_(std::move(linked)), chosen_(chosen) {}

  template <class Tags>
  static bool read(const Tags& tags, const options& chosen, std::vector<tag>& read_tags, error& problem) {
    return detail::validate(chosen, problem) && catalogue_traits<Tags>::read(tags, read_tags, problem) &&
           detail::catalogue_validator(read_tags, problem).run();
  }
  template <class Options>
  static const lexicon& knowledge_of(const Options& chosen) {
    return chosen.lexicon != nullptr ? *chosen.lexicon : lexicon::built_in();
  }
#if TRITAG_EXCEPTIONS
  template <class Tags>
  static classifier compile_or_throw(const Tags& tags, const options& chosen) {
    std::vector<tag> read_tags;
    error problem;
    if (!read(tags, chosen, read_tags, problem)) throw catalogue_error(std::move(problem));
    return classifier(detail::linked_catalogue(knowledge_of(chosen), std::move(read_tags)), chosen);
  }
#endif

  detail::linked_catalogue catalogue_;
  options chosen_;
};

/// A classifier, or the error that kept it from being made.
class maybe_classifier {
 public:
  /// Whether there is a classifier.
  [[nodiscard]] explicit operator bool() const noexcept { return problem_.code == errc::none; }
  /// The classifier; only where there is one.
  [[nodiscard]] const classifier& operator*() const noexcept { return made_.front(); }
  /// A member of the classifier; only where there is one.
  [[nodiscard]] const classifier* operator->() const noexcept { return &made_.front(); }
  /// What was wrong; its code is `errc::none` where there is a classifier.
  [[nodiscard]] const tritag::error& error() const noexcept { return problem_; }

 private:
  friend class classifier;
  std::vector<classifier> made_;
  tritag::error problem_;
};

template <catalogue_source Tags>
maybe_classifier classifier::try_compile(const Tags& tags, const options& chosen) {
  maybe_classifier made;
  std::vector<tag> read_tags;
  if (read(tags, chosen, read_tags, made.problem_))
    made.made_.push_back(classifier(detail::linked_catalogue(knowledge_of(chosen), std::move(read_tags)), chosen));
  return made;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
