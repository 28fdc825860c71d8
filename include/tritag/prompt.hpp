// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <tritag/detail/json_text.hpp>
#include <tritag/detail/prompt_cursor.hpp>
#include <tritag/detail/prompt_places.hpp>
#include <tritag/json.hpp>

// A whole prompt in, its expected JSON out. The form, with the quotation marks as people send it:
//
//   base on README", Assign "at most 3 tags" to the expected json: {"id":"7","tags":[]}
//   "only from the tags list I provide: [{"id":1,"name":"3d"}]" returns me the "expected json"
#if TRITAG_EXCEPTIONS
namespace tritag::inline TRITAG_VERSION_NAMESPACE {

/// Thrown when a prompt can't be read; `what()` is one line that names the part and the place.
class prompt_error : public std::runtime_error {
public:
  /// A problem of a part of the prompt, at a byte of it.
  prompt_error(std::string part, std::size_t offset, const std::string& problem)
      : std::runtime_error("the prompt's " + part + ' ' + problem), part_(std::move(part)),
        offset_(offset) {}

  /// `readme`, `instruction`, `limit`, `expected json`, `tags list` or `closing words`.
  [[nodiscard]] const std::string& part() const noexcept { return part_; }
  /// Where in the prompt, in bytes from 0.
  [[nodiscard]] std::size_t offset() const noexcept { return offset_; }

private:
  std::string part_;
  std::size_t offset_;
};

/// The parts of a prompt. `readme` points into the text that was read.
template <detail::json_value Json>
struct basic_prompt {
  std::string_view readme; ///< the README's bytes in the prompt
  /// The expected JSON as it stands in the prompt, an object.
  Json expected;
  /// The supplied catalogue, an array; its elements are not checked yet.
  Json tags;
  /// Where the catalogue begins in the prompt, in bytes.
  std::size_t tags_offset = 0;
  /// 1 to 3.
  int max_tags = 3;
};
/// What `read_prompt` gives.
using prompt = basic_prompt<nlohmann::ordered_json>;

namespace detail {

inline std::string at_byte(std::size_t offset) { return " at byte " + std::to_string(offset); }

/// nlohmann's message without its prefix, which counts from the part's first byte, and without the
/// text last read, which may be long.
inline std::string parser_reason(std::string message) {
  message.resize((std::min)(message.size(), message.find("; last read")));
  const std::size_t place = message.find("column ");
  const std::size_t colon = message.find(": ", place == std::string::npos ? 0 : place);
  if (colon != std::string::npos)
    return message.substr(colon + 2);
  return message.substr((std::min)(message.size(), message.find("] ") + 2));
}

/// Parses the JSON value at the cursor, which begins with `bracket`, and steps over it.
template <json_value Json>
Json read_prompt_json(prompt_cursor& cursor, char bracket, const char* part) {
  cursor.skip_colon();
  const std::size_t begin = cursor.at;
  if (cursor.peek() != bracket) {
    const char* expected = bracket == '{' ? "an object" : "an array";
    throw prompt_error(part, begin,
                       begin == cursor.text.size()
                           ? "is cut off" + at_byte(begin)
                           : "is not " + std::string(expected) + at_byte(begin));
  }
  const std::size_t end = json_end(cursor.text, begin);
  const std::string_view value = cursor.text.substr(begin, end - begin);
  if (json_depth(value) > max_json_depth) {
    throw prompt_error(part, begin, "is nested too deeply" + at_byte(begin));
  }
  cursor.at = begin + value.size();
  try {
    return Json::parse(value);
  } catch (const typename Json::parse_error& problem) {
    const std::size_t offset =
        begin + (std::min)(value.size(), (std::max<std::size_t>)(problem.byte, 1) - 1);
    if (offset == cursor.text.size()) {
      throw prompt_error(part, offset, "is cut off" + at_byte(offset));
    }
    throw prompt_error(
        part, offset, "is not valid JSON" + at_byte(offset) + ": " + parser_reason(problem.what()));
  } catch (const typename Json::exception& problem) {
    throw prompt_error(part, begin,
                       "can't be read" + at_byte(begin) + ": " + parser_reason(problem.what()));
  }
}

/// Reads N of "at most N tags".
inline int read_limit(prompt_cursor& cursor) {
  constexpr const char* part = "limit";
  const std::size_t begin = cursor.at;
  const auto fail = [&](const std::string& problem) {
    throw prompt_error(part, begin, problem + at_byte(begin));
  };
  if (!cursor.accept("at most"))
    fail("(\"at most N tags\") is missing or cut off");
  cursor.skip_space_and_quotes();
  int limit = 0;
  const std::size_t digits = cursor.at;
  for (; is_digit(cursor.peek()); ++cursor.at) {
    limit = (std::min)(limit * 10 + (cursor.peek() - '0'), 1000);
  }
  const bool number = cursor.at > digits;
  if (!number || !(cursor.accept("tags") || cursor.accept("tag"))) {
    fail("(\"at most N tags\") can't be read");
  }
  if (limit == 0)
    fail("(\"at most N tags\") must be at least 1");
  return (std::min<int>)(limit, result::capacity);
}

/// Reads the instruction whose first word stands at `begin`. It must end the prompt: so a copy of
/// it in the README is never taken for it, and a cut one never replaced by a copy.
template <json_value Json>
basic_prompt<Json> read_instruction(std::string_view text, std::size_t begin) {
  prompt_cursor cursor{text, begin + std::string_view("assign").size()};
  const auto expect = [&](auto... phrases) {
    if ((cursor.accept(phrases) || ...))
      return true;
    cursor.skip_space_and_quotes();
    return false;
  };
  basic_prompt<Json> read;
  read.max_tags = read_limit(cursor);
  if (!expect("to the expected json")) {
    throw prompt_error("expected json", cursor.at, "is missing or cut off" + at_byte(cursor.at));
  }
  read.expected = read_prompt_json<Json>(cursor, '{', "expected json");
  if (!expect("only from the tags list i provide")) {
    throw prompt_error("tags list", cursor.at, "is missing or cut off" + at_byte(cursor.at));
  }
  prompt_cursor list = cursor;
  list.skip_colon();
  read.tags_offset = list.at;
  read.tags = read_prompt_json<Json>(cursor, '[', "tags list");
  if (!expect("returns me the expected json", "return me the expected json")) {
    throw prompt_error("closing words", cursor.at,
                       "(returns me the \"expected json\") are missing or cut off" +
                           at_byte(cursor.at));
  }
  cursor.skip_space_and_quotes();
  if (cursor.peek() == '.')
    ++cursor.at;
  cursor.skip_space_and_quotes();
  if (cursor.at < text.size()) {
    throw prompt_error("instruction", cursor.at, "is followed by other text" + at_byte(cursor.at));
  }
  return read;
}

} // namespace detail

/// Takes a prompt apart, in linear time. The instruction is the last one: the README before it may
/// hold quotes, JSON, copies of the instruction, even whole prompts. Throws `prompt_error`.
template <detail::json_value Json = nlohmann::ordered_json>
basic_prompt<Json> read_prompt(std::string_view text) {
  // A tag's keywords may quote the instruction, so the last one found may stand inside the real
  // one; then an earlier one reaches to the end of the prompt. A few tries keep the time linear.
  int tries_left = 16;
  std::optional<prompt_error> problem;
  for (std::size_t i = text.size(); i-- > 0 && tries_left > 0;) {
    if (detail::to_lower(text[i]) != 'a' || !detail::begins_instruction(text, i))
      continue;
    --tries_left;
    try {
      basic_prompt<Json> read = detail::read_instruction<Json>(text, i);
      const std::string_view before = text.substr(0, i);
      const std::size_t begin = detail::readme_begin(before);
      if (begin == std::string_view::npos) {
        problem.emplace("readme", 0, "has no beginning: \"base on\" is missing");
        break;
      }
      read.readme = detail::unquoted(before.substr(begin));
      return read;
    } catch (const prompt_error& failed) {
      if (!problem)
        problem = failed;
    }
  }
  if (problem)
    throw *problem;
  throw prompt_error("instruction", text.size(),
                     "(Assign \"at most N tags\" to the expected json: ...) is missing");
}

/// The README would point into a string that is gone.
template <std::same_as<std::string> T>
prompt read_prompt(T&&) = delete;

/// Answers a whole prompt: its expected JSON with `tags` filled in, other members as they were.
/// The prompt's limit and `chosen.max_tags` both hold. Throws `prompt_error`, and `catalogue_error`
/// where `chosen` is at fault.
///
/// **Example**:
///
///     std::cout << tritag::answer_prompt(text).dump();  // {"id":"3744","tags":[{"id":17,...
template <detail::json_value Json = nlohmann::ordered_json>
Json answer_prompt(std::string_view text, const options& chosen = {}) {
  basic_prompt<Json> read = read_prompt<Json>(text);
  options limited = chosen;
  // One out of range stays as it is, to be refused.
  if (chosen.max_tags <= static_cast<int>(result::capacity)) {
    limited.max_tags = (std::min)(chosen.max_tags, read.max_tags);
  }
  try {
    Json answer = classify(read.readme, read.tags, nullptr, limited);
    read.expected["tags"] = std::move(answer["tags"]);
  } catch (const catalogue_error& refused) {
    const errc code = refused.problem().code;
    if (code == errc::bad_option || code == errc::bad_lexicon)
      throw;
    throw prompt_error("tags list", read.tags_offset,
                       detail::at_byte(read.tags_offset).substr(1) + ": " + refused.what());
  }
  return std::move(read.expected);
}

} // namespace tritag::inline TRITAG_VERSION_NAMESPACE
#endif
