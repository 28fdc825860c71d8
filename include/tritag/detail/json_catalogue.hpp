// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <tritag/classifier.hpp>
#include <tritag/detail/encoding.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

namespace detail {

template <class T>
inline constexpr bool is_json = false;
template <template <class, class, class...> class Object, template <class, class...> class Array, class String,
          class Boolean, class Integer, class Unsigned, class Float, template <class> class Allocator,
          template <class, class = void> class Serializer, class Binary>
inline constexpr bool is_json<
    nlohmann::basic_json<Object, Array, String, Boolean, Integer, Unsigned, Float, Allocator, Serializer, Binary>> = true;

/// One of nlohmann's JSON values, `json` or `ordered_json`.
template <class T>
concept json_value = is_json<T>;

/// Whether a member of an element is read by the classifier and left out of answers.
constexpr bool is_for_classifier(std::string_view member) noexcept {
  return member == "aliases" || member == "keywords" || member == "excludes";
}

/// An element without the members that only the classifier reads.
template <json_value Json>
nlohmann::ordered_json element_as_supplied(const Json& element) {
  if (!element.is_object()) return nlohmann::ordered_json(element);
  nlohmann::ordered_json kept = nlohmann::ordered_json::object();
  for (auto member = element.begin(); member != element.end(); ++member)
    if (!is_for_classifier(member.key())) kept[member.key()] = nlohmann::ordered_json(member.value());
  return kept;
}

/// Whether every text in a value, and every member's name, is UTF-8: nlohmann refuses to write another.
template <json_value Json>
bool holds_utf8(const Json& value) {
  if (value.is_string()) return is_utf8(value.template get_ref<const typename Json::string_t&>());
  if (!value.is_structured()) return true;
  for (auto part = value.begin(); part != value.end(); ++part)
    if ((value.is_object() && !is_utf8(part.key())) || !holds_utf8(*part)) return false;
  return true;
}

/// Reads a catalogue from a JSON array of objects or of strings.
template <json_value Json>
class json_catalogue_reader {
 public:
  json_catalogue_reader(std::vector<tag>& tags, error& problem) : tags_(tags), problem_(problem) {}

  bool read(const Json& source) {
    if (!source.is_array()) {
      problem_ = {errc::not_an_array, error::no_index, {},
                  std::string("the catalogue is ") + article(source) + "; expected an array of tags"};
      return false;
    }
    tags_.reserve(source.size());
    for (index_ = 0; index_ < source.size(); ++index_)
      if (!read_tag(source[index_])) return false;
    return true;
  }

 private:
  static std::string article(const Json& value) {
    const std::string name = value.type_name();
    return (name == "array" || name == "object" ? "an " : name == "null" ? "" : "a ") + name;
  }

  bool fail(errc code, const std::string& member, const std::string& message) {
    problem_.code = code;
    problem_.index = index_;
    problem_.where = "/" + std::to_string(index_) + member;
    problem_.message = "tag " + std::to_string(index_) + " (" + problem_.where + "): " + message;
    return false;
  }

  bool read_tag(const Json& element) {
    tag& made = tags_.emplace_back();
    if (element.is_string()) {
      made.name = element.template get_ref<const typename Json::string_t&>();
      return true;
    }
    if (!element.is_object())
      return fail(errc::not_a_tag, "", "the tag is " + article(element) + "; expected an object with a name, or a string");
    const auto name = element.find("name");
    if (name == element.end()) return fail(errc::missing_name, "", "the tag has no member \"name\"");
    if (!name->is_string())
      return fail(errc::missing_name, "/name", "the name is " + article(*name) + "; expected a string");
    made.name = name->template get_ref<const typename Json::string_t&>();
    for (auto member = element.begin(); member != element.end(); ++member)
      if (member.key() != "name" && !is_for_classifier(member.key()) &&
          !(is_utf8(member.key()) && holds_utf8(member.value())))
        return fail(errc::not_a_tag, "", "the tag holds a text that is not valid UTF-8");
    if (const auto id = element.find("id"); id != element.end())
      made.id = id->dump(-1, ' ', false, Json::error_handler_t::replace);
    return read_texts(element, "aliases", made.aliases) && read_texts(element, "excludes", made.excludes) &&
           read_keywords(element, made.keywords);
  }

  bool read_texts(const Json& element, const char* member, std::vector<std::string>& texts) {
    const auto found = element.find(member);
    if (found == element.end()) return true;
    const std::string where = std::string("/") + member;
    if (!found->is_array()) return fail(errc::bad_cue, where, "expected an array of strings");
    for (std::size_t i = 0; i < found->size(); ++i) {
      const Json& text = (*found)[i];
      if (!text.is_string())
        return fail(errc::bad_cue, where + "/" + std::to_string(i), "it is " + article(text) + "; expected a string");
      texts.push_back(text.template get_ref<const typename Json::string_t&>());
    }
    return true;
  }

  bool read_keywords(const Json& element, std::vector<keyword>& keywords) {
    const auto found = element.find("keywords");
    if (found == element.end()) return true;
    if (!found->is_array()) return fail(errc::bad_cue, "/keywords", "expected an array of strings and objects");
    for (std::size_t i = 0; i < found->size(); ++i) {
      const Json& word = (*found)[i];
      const std::string where = "/keywords/" + std::to_string(i);
      if (word.is_string()) {
        keywords.push_back({word.template get_ref<const typename Json::string_t&>(), 3});
        continue;
      }
      if (!word.is_object() || !word.contains("text") || !word["text"].is_string())
        return fail(errc::bad_cue, where, "expected a string, or an object with \"text\" and perhaps \"weight\"");
      keyword made{word["text"].template get_ref<const typename Json::string_t&>(), 3};
      if (const auto weight = word.find("weight"); weight != word.end()) {
        if (!weight->is_number_integer() || *weight < 1 || *weight > 5)
          return fail(errc::bad_cue, where + "/weight", "expected an integer from 1 to 5");
        made.weight = weight->template get<int>();
      }
      keywords.push_back(std::move(made));
    }
    return true;
  }

  std::vector<tag>& tags_;
  error& problem_;
  std::size_t index_ = 0;
};

template <json_value Json>
Json explained_to_json(const std::vector<explained_tag>& tags) {
  Json all = Json::array();
  for (const explained_tag& each : tags) {
    Json told;
    told["index"] = each.index;
    told["name"] = each.name;
    told["score"] = each.score;
    if (!each.reason.empty()) told["reason"] = each.reason;
    told["evidence"] = Json::array();
    for (const evidence& piece : each.evidence) {
      Json said;
      said["kind"] = to_string(piece.kind);
      said["cue"] = piece.cue;
      if (piece.kind == evidence_kind::cue) {
        said["zone"] = piece.zone;
        said["offset"] = piece.offset;
        said["length"] = piece.length;
      }
      said["points"] = piece.points;
      told["evidence"].push_back(std::move(said));
    }
    all.push_back(std::move(told));
  }
  return all;
}

#if TRITAG_EXCEPTIONS
/// Refuses the format `ids` for a catalogue with an element that has none.
template <class Tags>
void require_format(const Tags& tags, answer_format format) {
  if (format != answer_format::ids) return;
  std::vector<tag> read;
  error problem;
  catalogue_traits<Tags>::read(tags, read, problem);
  for (std::size_t i = 0; i < read.size(); ++i)
    if (read[i].id.empty())
      throw catalogue_error({errc::bad_option, i, "/" + std::to_string(i),
                             "tag " + std::to_string(i) + " (/" + std::to_string(i) +
                                 "): the tag has no id; the format \"ids\" needs one for every tag"});
}
#endif

}  // namespace detail

template <class T>
  requires detail::json_value<T>
struct catalogue_traits<T> {
  static bool read(const T& source, std::vector<tag>& tags, error& problem) {
    return detail::json_catalogue_reader<T>(tags, problem).read(source);
  }
};

template <class T>
  requires detail::json_value<T>
struct text_traits<T> {
  /// The text of a JSON string; throws nlohmann's `type_error` for another value.
  static std::string_view view(const T& text) { return text.template get_ref<const typename T::string_t&>(); }
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE

#include <tritag/detail/json_lexicon.hpp>
