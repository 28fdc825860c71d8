// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <tritag/detail/json_text.hpp>

#include "fields.hpp"
#include "json_string.hpp"
#include "json_walker.hpp"

namespace program {

/// One line of `--jsonl`. `id` is JSON text, so that any value comes back as it was, even a number
/// that no machine type holds; `error` is empty where the line can be classified.
struct record {
  std::string id = "null";
  std::string readme;
  std::string error;
};

/// Reads one line in one pass; only the id and the README are copied.
class record_reader {
public:
  record_reader(std::string_view line, const record_fields& fields)
      : line_(line), fields_(fields),
        walker_(line), paths_{&fields.id.path(), &fields.readme.path()} {}

  record read() {
    record made;
    walker_.skip_space();
    if (walker_.at_end()) {
      made.error = "blank";
      return made;
    }
    const bool whole = read_whole();
    if (!found_[id_field].empty())
      made.error = read_id(found_[id_field], made.id);
    if (!whole) {
      made.error = walker_.problem();
    } else if (made.error.empty() && !found_[readme_field].starts_with('"')) {
      made.error = "no string \"" + fields_.readme.given() + '"';
    } else if (made.error.empty()) {
      made.readme = unescaped(found_[readme_field]);
    }
    return made;
  }

private:
  enum : std::size_t { id_field, readme_field, field_count };
  using flags = std::array<bool, field_count>;

  bool read_whole() {
    const auto is_index = [](const auto* path) {
      return path->front().find_first_not_of("0123456789") == std::string::npos;
    };
    const bool may_be_array = is_index(paths_[id_field]) || is_index(paths_[readme_field]);
    if (line_[walker_.at()] != '{' && !(may_be_array && line_[walker_.at()] == '['))
      return walker_.expect('{');
    if (!read_value(0, {true, true}))
      return false;
    walker_.skip_space();
    return walker_.at_end() || walker_.fail("text after the object");
  }

  /// A value whose place is the first `depth` parts of the paths of the fields that are `wanted`.
  /// No deeper recursion than the paths are long.
  bool read_value(std::size_t depth, const flags& wanted) {
    const auto goes_on = [&](std::size_t i) { return wanted[i] && paths_[i]->size() > depth; };
    walker_.skip_space();
    const std::size_t begin = walker_.at();
    const char opening = walker_.at_end() ? '\0' : line_[begin];
    const bool inside = goes_on(id_field) || goes_on(readme_field);
    if (inside && (opening == '{' || opening == '[')) {
      if (!read_members(depth, wanted, opening == '{'))
        return false;
    } else if (!walker_.skip_value()) {
      return false;
    }
    // The text may end in the middle of a number.
    if (depth > 0 && walker_.at_end())
      return walker_.fail("");
    for (std::size_t i = 0; i < field_count; ++i) {
      if (wanted[i] && paths_[i]->size() == depth)
        found_[i] = line_.substr(begin, walker_.at() - begin);
    }
    return true;
  }

  bool read_members(std::size_t depth, const flags& wanted, bool object) {
    const char closing = object ? '}' : ']';
    walker_.expect(object ? '{' : '[');
    walker_.skip_space();
    if (walker_.accept(closing))
      return true;
    for (std::size_t index = 0;; ++index) {
      std::string key = object ? std::string() : std::to_string(index);
      if (object && !read_key(key))
        return false;
      flags here{};
      for (std::size_t i = 0; i < field_count; ++i) {
        here[i] = wanted[i] && paths_[i]->size() > depth && (*paths_[i])[depth] == key;
        // Of two members with one name the last counts.
        if (here[i])
          found_[i] = {};
      }
      if (!read_value(depth + 1, here))
        return false;
      walker_.skip_space();
      if (walker_.accept(closing))
        return true;
      if (!walker_.accept(','))
        return walker_.expect(closing);
    }
  }

  bool read_key(std::string& key) {
    walker_.skip_space();
    const std::size_t begin = walker_.at();
    if (!walker_.skip_string())
      return false;
    key = unescaped(line_.substr(begin, walker_.at() - begin));
    walker_.skip_space();
    return walker_.expect(':');
  }

  /// An id as JSON text on one line; gives what is wrong with it, if anything.
  static std::string read_id(std::string_view value, std::string& id) {
    if (!value.starts_with('{') && !value.starts_with('[')) {
      id = value;
      return {};
    }
    if (tritag::detail::json_depth(value) > tritag::detail::max_json_depth)
      return "the id is nested too deeply";
    // White space between its members may hold line ends.
    std::string packed;
    bool in_string = false;
    for (std::size_t at = 0; at < value.size(); ++at) {
      const char c = value[at];
      if (in_string && c == '\\')
        packed += value[at++];
      else if (c == '"')
        in_string = !in_string;
      if (in_string || std::string_view(" \t\n\r").find(c) == std::string_view::npos)
        packed += value[at];
    }
    id = std::move(packed);
    return {};
  }

  std::string_view line_;
  const record_fields& fields_;
  json_walker walker_;
  std::array<const std::vector<std::string>*, field_count> paths_;
  std::array<std::string_view, field_count> found_;
};

inline record read_record(std::string_view line, const record_fields& fields = {}) {
  return record_reader(line, fields).read();
}

} // namespace program
