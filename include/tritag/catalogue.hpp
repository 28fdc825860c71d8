// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/error.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

/// A cue that a catalogue's element brings along; `weight` 1 (weak) to 5 (decisive).
struct keyword {
  std::string text;  ///< UTF-8 with at least one word
  int weight = 3;    ///< 1 to 5; 3 is a strong cue of the lexicon
};

/// One element of a catalogue as the classifier needs it.
struct tag {
  std::string name;  ///< as supplied, UTF-8
  /// The id in canonical text (`17`, `"17"`), empty where the element has none: two equal ones are refused.
  std::string id;
  std::vector<std::string> aliases;   ///< other names of the tag
  std::vector<keyword> keywords;      ///< cues that count for it
  std::vector<std::string> excludes;  ///< cues that count against it
};

/// Anything that a text can be read from without a copy.
template <class T>
concept text_like = std::convertible_to<const T&, std::string_view>;

/// Says how a user's type gives a tag. Specialise it for a type with other member names: `name` is required
/// (anything convertible to `std::string_view`), `id` (an integer or text) is optional.
template <class T>
struct tag_traits {
  /// The tag's name.
  static constexpr decltype(auto) name(const T& value)
    requires requires { { value.name } -> std::convertible_to<std::string_view>; }
  {
    return (value.name);
  }
  /// The tag's id, where the type has one.
  static constexpr decltype(auto) id(const T& value)
    requires requires { value.id; }
  {
    return (value.id);
  }
};

/// A type that gives a tag: its `tag_traits` know its name.
template <class T>
concept tag_like = text_like<T> || requires(const T& value) {
  { tag_traits<T>::name(value) } -> std::convertible_to<std::string_view>;
};

namespace detail {

template <class T>
using element_t = std::remove_cvref_t<decltype(*std::declval<const T&>().begin())>;

template <class Id>
std::string canonical_id(const Id& id) {
  if constexpr (std::integral<Id>) {
    return std::to_string(id);
  } else {
    static_assert(text_like<Id>, "tritag: a tag's id must be an integer or convertible to std::string_view");
    return '"' + std::string(std::string_view(id)) + '"';
  }
}

template <tag_like T>
tag make_tag(const T& value) {
  tag made;
  if constexpr (std::same_as<T, tag>) {
    made = value;
  } else if constexpr (text_like<T>) {
    made.name = std::string_view(value);
  } else {
    made.name = std::string_view(tag_traits<T>::name(value));
    if constexpr (requires { tag_traits<T>::id(value); }) made.id = canonical_id(tag_traits<T>::id(value));
    if constexpr (requires { tag_traits<T>::aliases(value); })
      for (const auto& alias : tag_traits<T>::aliases(value)) made.aliases.emplace_back(alias);
    if constexpr (requires { tag_traits<T>::keywords(value); })
      for (const auto& word : tag_traits<T>::keywords(value)) made.keywords.push_back(keyword{word});
    if constexpr (requires { tag_traits<T>::excludes(value); })
      for (const auto& exclude : tag_traits<T>::excludes(value)) made.excludes.emplace_back(exclude);
  }
  return made;
}

}  // namespace detail

/// A range of tags: of a user's structs, or of texts.
template <class T>
concept tag_range = !text_like<T> && requires(const T& tags) {
  tags.begin();
  tags.end();
} && tag_like<detail::element_t<T>>;

/// Says how a whole catalogue is read from a type. `json.hpp` specialises it for nlohmann's JSON values.
template <class T>
struct catalogue_traits {
  /// Appends the tags of `source`; false with `problem` filled when an element can't be read.
  static bool read(const T& source, std::vector<tag>& tags, error&)
    requires tag_range<T>
  {
    for (const auto& element : source) tags.push_back(detail::make_tag(element));
    return true;
  }
};

/// Anything a catalogue can be read from: a range of structs or texts, or (with `json.hpp`) a JSON array.
template <class T>
concept catalogue_source = requires(const T& source, std::vector<tag>& tags, error& problem) {
  { catalogue_traits<T>::read(source, tags, problem) } -> std::same_as<bool>;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
