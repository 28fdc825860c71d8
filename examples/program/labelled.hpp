// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inputs.hpp"
#include "metrics.hpp"

namespace program {

/// A line of a labelled file.
struct labelled_readme {
  ordered_json id;
  std::string readme;
  std::vector<names> labels;
  names acceptable;
};

/// Reads a labelled line that came from `source` (file:line); refuses what is not of the form
/// {"id","readme","labels":[[name,..],..],"acceptable":[name,..]}, where `id` and `acceptable` may
/// be left out.
inline labelled_readme read_labelled(std::string_view line, const std::string& source) {
  const auto refuse = [&](const std::string& problem) {
    throw failure(unusable, source + ": " + problem);
  };
  const auto read_names = [&](const ordered_json& list, const std::string& where) {
    names read;
    if (!list.is_array())
      refuse(where + " is not an array of names");
    for (const ordered_json& name : list) {
      if (!name.is_string())
        refuse(where + " holds something that is not a name");
      read.emplace(trimmed(name.get_ref<const std::string&>()));
    }
    return read;
  };
  if (trimmed(line).empty())
    refuse("a blank line");
  ordered_json object = parse_json(line, source);
  if (!object.is_object())
    refuse("not a JSON object");
  labelled_readme read;
  if (object.contains("id"))
    read.id = object["id"];
  if (!object.contains("readme") || !object["readme"].is_string())
    refuse("no string \"readme\"");
  read.readme = std::move(object["readme"].get_ref<std::string&>());
  if (!object.contains("labels") || !object["labels"].is_array() || object["labels"].empty()) {
    refuse("no \"labels\", an array with a list of names per annotator");
  }
  for (std::size_t i = 0; i < object["labels"].size(); ++i) {
    read.labels.push_back(read_names(object["labels"][i], "/labels/" + std::to_string(i)));
  }
  if (object.contains("acceptable")) {
    read.acceptable = read_names(object["acceptable"], "/acceptable");
  }
  return read;
}

} // namespace program
