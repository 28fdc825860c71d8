// SPDX-License-Identifier: MIT
#pragma once

// What has to do with JSON: catalogues and ids as nlohmann values in, the expected JSON out. All of it is templates, so that
// nlohmann's classes are instantiated where something is called, not in every file that includes this.

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <tritag/classifier.hpp>
#include <tritag/detail/json_catalogue.hpp>
#include <tritag/detail/lexicon_writer.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

/// Any id that nlohmann can write.
template <class T>
concept json_id = std::is_constructible_v<nlohmann::ordered_json, const T&>;

namespace detail {

template <class Id>
nlohmann::ordered_json id_to_json(const Id& id) {
  if constexpr (text_like<Id>) return std::string(std::string_view(id));
  else return id;
}

/// One element of an answer: as supplied for JSON and texts, `{"id","name"}` or what its own `to_json` gives for structs.
template <class T>
nlohmann::ordered_json tag_to_json(const T& tag, answer_format format) {
  nlohmann::ordered_json whole;
  // A struct's own JSON may call its members anything, so its traits give ids and names.
  constexpr bool is_struct = !json_value<T> && !text_like<T>;
  if constexpr (is_struct) {
    if (format == answer_format::names) return std::string(std::string_view(tag_traits<T>::name(tag)));
    if constexpr (requires { tag_traits<T>::id(tag); })
      if (format == answer_format::ids) return id_to_json(tag_traits<T>::id(tag));
  }
  if constexpr (json_value<T>) {
    whole = element_as_supplied(tag);
  } else if constexpr (text_like<T>) {
    whole = std::string(std::string_view(tag));
  } else if constexpr (std::is_constructible_v<nlohmann::ordered_json, const T&>) {
    whole = tag;
  } else {
    whole = nlohmann::ordered_json::object();
    if constexpr (requires { tag_traits<T>::id(tag); }) whole["id"] = id_to_json(tag_traits<T>::id(tag));
    whole["name"] = std::string(std::string_view(tag_traits<T>::name(tag)));
  }
  if (format == answer_format::objects || !whole.is_object()) return whole;
  const char* member = format == answer_format::ids ? "id" : "name";
  return whole.contains(member) ? whole[member] : nlohmann::ordered_json();
}

template <class Tags>
const auto& element_at(const Tags& tags, std::size_t index) {
  if constexpr (json_value<Tags>) {
    return tags[index];
  } else {
    auto at = tags.begin();
    for (; index > 0; --index) ++at;
    return *at;
  }
}

}  // namespace detail

/// The expected JSON of a compiled classifier's result, `{"id":..,"tags":[..]}`. `tags` must be the catalogue that the
/// classifier was compiled from. Linear in the tags returned (for a list-like catalogue: in the catalogue).
template <catalogue_source Tags, json_id Id>
[[nodiscard]] nlohmann::ordered_json to_json(const result& chosen, const Tags& tags, const Id& id,
                                             answer_format format = answer_format::objects) {
  nlohmann::ordered_json answer;
  answer["id"] = id;
  answer["tags"] = nlohmann::ordered_json::array();
  for (const scored_tag& each : chosen)
    answer["tags"].push_back(detail::tag_to_json(detail::element_at(tags, each.index), format));
  return answer;
}

/// An explanation as JSON: `{"id":..,"tags":[{"index","name","score","evidence":[..]}],"runners_up":[..]}`.
template <json_id Id>
[[nodiscard]] nlohmann::ordered_json to_json(const explanation& told, const Id& id) {
  nlohmann::ordered_json answer;
  answer["id"] = id;
  answer["tags"] = detail::explained_to_json<nlohmann::ordered_json>(told.tags);
  answer["runners_up"] = detail::explained_to_json<nlohmann::ordered_json>(told.runners_up);
  return answer;
}

/// A lexicon in the JSON form that `lexicon_from_json` reads, whole: what is read from it answers as the lexicon does.
/// Aliases are in the form in which names are compared. Linear.
template <detail::json_value Json = nlohmann::ordered_json>
[[nodiscard]] Json lexicon_to_json(const lexicon& knowledge) {
  return detail::lexicon_json_writer<Json>(knowledge).write();
}

#if TRITAG_EXCEPTIONS
/// Everything in one call: compiles `tags`, classifies `readme` and gives the expected JSON with `id` unchanged. Throws
/// `catalogue_error`. Whoever has many READMEs compiles a `classifier` once.
template <text_source Readme, catalogue_source Tags, json_id Id>
[[nodiscard]] nlohmann::ordered_json classify(const Readme& readme, const Tags& tags, const Id& id,
                                              const options& chosen = {}) {
  const classifier compiled(tags, chosen);
  detail::require_format(tags, chosen.format);
  return to_json(compiled.classify(readme), tags, id, chosen.format);
}
/// The same with a braced list of names as the catalogue.
template <text_source Readme, json_id Id>
[[nodiscard]] nlohmann::ordered_json classify(const Readme& readme, std::initializer_list<std::string_view> tags,
                                              const Id& id, const options& chosen = {}) {
  return classify(readme, std::vector<std::string_view>(tags), id, chosen);
}

/// Reads a lexicon from its JSON form (see README): concepts with their cues, relations and weights. Throws
/// `catalogue_error` with code `errc::bad_lexicon` and the JSON pointer of the offending part.
template <detail::json_value Json = nlohmann::ordered_json>
[[nodiscard]] lexicon lexicon_from_json(const Json& json) {
  error problem;
  lexicon made;
  if (!detail::lexicon_json_reader<Json>(made, problem).read(json)) throw catalogue_error(std::move(problem));
  return made;
}
#endif

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
