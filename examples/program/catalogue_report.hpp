// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <tritag/tritag.hpp>

#include "catalogue_findings.hpp"
#include "inputs.hpp"
#include "text.hpp"

namespace program {

/// Tells what a lexicon makes of a catalogue, for people or as JSON.
class catalogue_report {
public:
  /// `tags` is a catalogue that compiles.
  catalogue_report(const tritag::lexicon& knowledge, std::vector<tritag::tag> tags)
      : found_(knowledge, std::move(tags)) {}

  [[nodiscard]] ordered_json to_json() const {
    const auto list = [&](const std::vector<entry>& entries, auto&& add) {
      ordered_json made = ordered_json::array();
      for (const entry& each : entries) {
        ordered_json one = named(each.tag);
        add(one, each);
        made.push_back(std::move(one));
      }
      return made;
    };
    ordered_json report = {{"tags", found_.tags.size()}};
    report["known"] = list(found_.known, [&](ordered_json& one, const entry& each) {
      one["concept"] = each.concept_key;
      if (!each.more_keys.empty())
        one["more_concepts"] = each.more_keys;
      one["by"] = each.by;
    });
    report["by_name_only"] = list(found_.by_name, [&](ordered_json& one, const entry& each) {
      if (each.is_second)
        one["same_concept_as"] = named(each.other);
      one["aliases"] = each.aliases;
      one["keywords"] = each.keywords;
    });
    report["never_returned"] = list(found_.never, [&](ordered_json& one, const entry& each) {
      one["same_as"] = named(each.other);
    });
    report["overlaps"] = ordered_json::array();
    for (const overlap& each : found_.overlaps)
      report["overlaps"].push_back(
          {{"tags", {named(each.first), named(each.second)}}, {"what", each.what}});
    return report;
  }

  [[nodiscard]] std::string to_text() const {
    std::string text = count(found_.tags.size(), "tag") + ": " +
                       std::to_string(found_.known.size()) + " known to the lexicon, " +
                       std::to_string(found_.by_name.size()) + " by name only, " +
                       std::to_string(found_.never.size()) + " never returned\n";
    if (!found_.never.empty())
      text += "\nnever returned\n";
    for (const entry& each : found_.never)
      text += "  " + shown_tag(each.tag) + " is " + shown_tag(each.other) +
              " but for case, spaces, - and _: keep one of them\n";
    if (!found_.overlaps.empty())
      text += "\noverlapping\n";
    for (const overlap& each : found_.overlaps)
      text +=
          "  " + shown_tag(each.first) + " and " + shown_tag(each.second) + ": " + each.what + '\n';
    if (!found_.by_name.empty())
      text += "\nby name only\n";
    for (const entry& each : found_.by_name)
      text += "  " + shown_tag(each.tag) + advice(each) + '\n';
    if (!found_.known.empty())
      text += "\nknown\n";
    for (const entry& each : found_.known) {
      text += "  " + shown_tag(each.tag) + (each.more_keys.empty() ? ": concept " : ": concepts ") +
              one_line(each.concept_key);
      for (const std::string& key : each.more_keys)
        text += ", " + one_line(key);
      text += each.by == "name" ? "\n" : ", by its alias \"" + one_line(each.by) + "\"\n";
    }
    return text;
  }

private:
  using entry = catalogue_findings::entry;
  using overlap = catalogue_findings::overlap;

  [[nodiscard]] std::string advice(const entry& by_name) const {
    if (by_name.is_second)
      return "; means what " + shown_tag(by_name.other) +
             " does: keep one of them, or add keywords that tell it apart";
    const auto list = [](const char* what, const std::vector<std::string>& texts) {
      std::string line;
      for (const std::string& text : texts)
        line += (line.empty() ? std::string("; ") + what : ",") + " \"" + one_line(text) + '"';
      return line;
    };
    const std::string text =
        list("perhaps an alias:", by_name.aliases) + list("perhaps keywords:", by_name.keywords);
    const tritag::tag& tag = found_.tags[by_name.tag];
    const bool has_own = !tag.aliases.empty() || !tag.keywords.empty();
    return text.empty() && !has_own ? "; add keywords: words that such READMEs use" : text;
  }

  static std::string count(std::size_t number, const std::string& what) {
    return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s");
  }
  [[nodiscard]] std::string shown_tag(std::size_t i) const {
    return '"' + one_line(trimmed(found_.tags[i].name)) + "\" (/" + std::to_string(i) + ')';
  }
  [[nodiscard]] ordered_json named(std::size_t i) const {
    return {{"index", i}, {"name", found_.tags[i].name}};
  }

  catalogue_findings found_;
};

} // namespace program
