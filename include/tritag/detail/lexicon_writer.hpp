// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <tritag/lexicon.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Writes a lexicon in the JSON form that `lexicon_json_reader` reads. Concepts keep their order, and cues theirs: of two
/// that match the same words the later one goes first, so a concept whose cues were added in several goes has several
/// entries.
template <class Json>
class lexicon_json_writer {
 public:
  explicit lexicon_json_writer(const lexicon& from) : from_(from), aliases_(from.size()) {
    from_.each_alias([&](std::uint32_t concept_id, std::string_view name) {
      if (!name.empty()) aliases_[concept_id].push_back(std::string(name));
    });
  }

  Json write() {
    Json concepts = Json::array();
    std::size_t last_class = class_count;
    from_.each_cue([&](std::uint32_t concept_id, cue_class strength, std::string_view text) {
      const auto c = static_cast<std::size_t>(strength);
      const std::string name(class_names[c]);
      begin_concepts(concepts, concept_id + 1);
      const Json* known = &concepts.back();
      if (current_ != concept_id || (c != last_class && known->contains("cues") && (*known)["cues"].contains(name)))
        concepts.push_back({{"name", from_.key(concept_id)}});
      concepts.back()["cues"][name].push_back(text);
      current_ = concept_id;
      last_class = c;
    });
    begin_concepts(concepts, static_cast<std::uint32_t>(from_.size()));
    return {{"concepts", std::move(concepts)}, {"strengths", strengths()}, {"relations", relations()}, {"weights", model()}};
  }

 private:
  /// Adds the entries of the concepts before `end` that have none yet, so that they keep their order.
  void begin_concepts(Json& concepts, std::uint32_t end) {
    for (; begun_ < end; ++begun_) {
      Json made = {{"name", from_.key(begun_)}};
      if (!aliases_[begun_].empty()) made["aliases"] = std::move(aliases_[begun_]);
      if (from_.has_prior(begun_)) made["prior"] = from_.prior(begun_);
      concepts.push_back(std::move(made));
      current_ = begun_;
    }
  }

  [[nodiscard]] Json strengths() const {
    Json of = Json::object();
    from_.each_strength([&](std::uint32_t concept_id, std::string_view cue, const cue_strength& by) {
      of[std::string(from_.key(concept_id))][std::string(cue)] = by.of;
    });
    return of;
  }

  [[nodiscard]] Json relations() const {
    Json list = Json::array();
    for (const lexicon::relation& each : from_.relations())
      list.push_back({{"from", from_.key(each.from)}, {"to", from_.key(each.to)}, {"weight", each.weight}});
    return list;
  }

  [[nodiscard]] Json model() const {
    const weights& model = from_.model();
    Json cue = Json::object();
    for (std::size_t z = 0; z < zone_count; ++z)
      for (std::size_t c = 0; c < class_count; ++c)
        cue[std::string(zone_names[z])][std::string(class_names[c])] = model.cue[z][c];
    Json by_early = Json::array();
    Json by_all = Json::array();
    for (std::size_t l = 0; l < weights::levels; ++l) {
      by_early.push_back(shares(model.share_by_early[l]));
      by_all.push_back(shares(model.share_by_all[l]));
    }
    return {{"cue", std::move(cue)}, {"first", model.first}, {"share", shares(model.share)}, {"share_by_early", std::move(by_early)},
            {"share_by_all", std::move(by_all)}, {"rank", model.rank},
            {"gap", model.gap},      {"prior", model.prior}, {"least", model.least}, {"near", model.near}, {"broad", model.broad}};
  }

  static Json shares(const share_weights (&of)[group_count]) {
    Json share = Json::object();
    for (std::size_t g = 0; g < group_count; ++g) {
      const share_weights& w = of[g];
      share[std::string(group_names[g])] = {w.share, w.root, w.volume, w.leader, w.leaders};
    }
    return share;
  }

  const lexicon& from_;
  std::vector<std::vector<std::string>> aliases_;
  std::uint32_t begun_ = 0;                      ///< concepts that have an entry
  std::uint32_t current_ = lexicon::no_concept;  ///< the last entry's
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
