// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <tritag/detail/json_text.hpp>

#include "json_walker.hpp"

namespace program {

/// One line of `--jsonl`. `id` is JSON text, so that any value comes back as it was, even a number
/// that no machine type holds; `error` is empty where the line can be classified.
struct record {
  std::string id = "null";
  std::string readme;
  std::string error;
};

inline record read_record(std::string_view line) {
  record read;
  json_walker walker(line);
  std::string_view readme;
  const auto member = [&] {
    walker.skip_space();
    const std::size_t key_begin = walker.at();
    if (!walker.skip_string())
      return false;
    const std::string_view raw_key = line.substr(key_begin, walker.at() - key_begin);
    walker.skip_space();
    if (!walker.expect(':'))
      return false;
    walker.skip_space();
    const std::size_t begin = walker.at();
    if (!walker.skip_value())
      return false;
    const std::string_view value = line.substr(begin, walker.at() - begin);
    walker.skip_space();
    // The text may end in the middle of a number.
    if (walker.at_end())
      return walker.fail("");
    const std::string key = nlohmann::ordered_json::parse(raw_key).get<std::string>();
    if (key == "readme")
      readme = value;
    if (key != "id")
      return true;
    read.id = value;
    if (value.starts_with('{') || value.starts_with('[')) {
      // White space between its members may hold line ends.
      read.id = "null";
      if (tritag::detail::json_depth(value) > tritag::detail::max_json_depth) {
        read.error = "the id is nested too deeply";
      } else if (const nlohmann::ordered_json id =
                     nlohmann::ordered_json::parse(value, nullptr, false);
                 id.is_discarded()) {
        read.error = "the id holds a number that is too large";
      } else {
        read.id = id.dump();
      }
    }
    return true;
  };
  const auto object = [&] {
    if (!walker.expect('{'))
      return false;
    walker.skip_space();
    if (walker.accept('}'))
      return true;
    do {
      if (!member())
        return false;
    } while (walker.accept(','));
    return walker.expect('}');
  };

  walker.skip_space();
  if (walker.at_end()) {
    read.error = "blank";
  } else if (!object()) {
    read.error = walker.problem();
  } else if (walker.skip_space(); !walker.at_end()) {
    walker.fail("text after the object");
    read.error = walker.problem();
  } else if (read.error.empty() && !readme.starts_with('"')) {
    read.error = "no string \"readme\"";
  } else if (read.error.empty()) {
    nlohmann::ordered_json text = nlohmann::ordered_json::parse(readme);
    read.readme = std::move(text.get_ref<std::string&>());
  }
  return read;
}

} // namespace program
