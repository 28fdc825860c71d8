// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/tritag.hpp>

#include "explain_text.hpp"
#include "inputs.hpp"
#include "metrics.hpp"

namespace program {

/// A tag that the majority chose and the answer lacks, or the other way round.
struct miss {
  ordered_json id;
  std::string name;
  bool wrong = false;      ///< returned, but not the majority's; else missed
  bool acceptable = false; ///< wrong, but some annotator's or listed as acceptable
  bool unknown = false;    ///< the catalogue has no such tag
  /// Why; none where the text holds no evidence for the tag, or the catalogue has no such tag.
  std::optional<tritag::explained_tag> why;
};

inline std::optional<tritag::explained_tag>
find_tag(const std::vector<tritag::explained_tag>& explained, std::string_view name) {
  for (const tritag::explained_tag& tag : explained) {
    if (trimmed(tag.name) == name)
      return tag;
  }
  return std::nullopt;
}

/// Lists misses with their explanations.
class miss_lister {
public:
  miss_lister(const ordered_json& catalogue, const tritag::options& chosen,
              const tritag::classifier& compiled)
      : catalogue_(catalogue), chosen_(chosen), compiled_(compiled) {}

  /// The misses of one document, whose text is `readme`.
  std::vector<miss> list(const judged_document& document, const ordered_json& id,
                         std::string_view readme) {
    const tritag::explanation why = compiled_.explain(readme);
    const names majority = majority_of(document.labels);
    const names acceptable = acceptable_of(document);
    const names returned(document.returned.begin(), document.returned.end());
    std::vector<miss> misses;
    for (const std::string& name : majority) {
      if (returned.contains(name))
        continue;
      auto explained = find_tag(why.runners_up, name);
      misses.push_back({id, name, false, false, !in_catalogue(name),
                        explained ? explained : alone(name, readme)});
    }
    for (const std::string& name : document.returned) {
      if (majority.contains(name))
        continue;
      misses.push_back(
          {id, name, true, acceptable.contains(name), false, find_tag(why.tags, name)});
    }
    return misses;
  }

private:
  [[nodiscard]] bool in_catalogue(std::string_view name) const {
    for (std::size_t i = 0; i < compiled_.size(); ++i) {
      if (trimmed(compiled_.name(i)) == name)
        return true;
    }
    return false;
  }

  /// An explanation tells of the next best few only: the others are explained without rivals.
  std::optional<tritag::explained_tag> alone(const std::string& name, std::string_view readme) {
    auto known = alone_.find(name);
    for (std::size_t i = 0; i < catalogue_.size() && known == alone_.end(); ++i) {
      if (trimmed(compiled_.name(i)) != name)
        continue;
      const ordered_json single = ordered_json::array({catalogue_[i]});
      known = alone_.emplace(name, tritag::classifier(single, chosen_)).first;
    }
    if (known == alone_.end())
      return std::nullopt;
    const tritag::explanation why = known->second.explain(readme);
    auto explained = find_tag(why.tags, name);
    if (!explained)
      explained = find_tag(why.runners_up, name);
    if (explained)
      explained->reason = "not among the runners-up; without rivals";
    return explained;
  }

  const ordered_json& catalogue_;
  tritag::options chosen_;
  const tritag::classifier& compiled_;
  std::map<std::string, tritag::classifier> alone_;
};

inline std::string miss_text(const miss& missed) {
  std::string text = to_line(missed.id) + ": " + (missed.wrong ? "wrong " : "missed ") +
                     one_line(missed.name) + (missed.acceptable ? " (acceptable)" : "");
  if (!missed.why)
    return text + (missed.unknown ? ": not in the catalogue\n" : ": no evidence\n");
  text += ": " + std::to_string(missed.why->score);
  if (!missed.why->reason.empty())
    text += ", " + one_line(missed.why->reason);
  return text + '\n' + evidence_lines(missed.why->evidence);
}

inline ordered_json miss_json(const miss& missed) {
  ordered_json report = {{"id", missed.id},
                         {"name", missed.name},
                         {"kind", missed.wrong ? "wrong" : "missed"},
                         {"acceptable", missed.acceptable},
                         {"explanation", nullptr}};
  if (missed.why) {
    // The library writes explanations; one with this tag alone is written by it too.
    const ordered_json whole = tritag::to_json(tritag::explanation{{}, {*missed.why}}, nullptr);
    report["explanation"] = whole.at("runners_up").at(0);
  }
  return report;
}

} // namespace program
