// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <tritag/detail/encoding.hpp>
#include <tritag/lexicon.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Reads a lexicon from JSON:
///
///     {"concepts": [{"name": "..", "aliases": [..], "prior": n,
///                    "cues": {"defining": [..], "strong": [..], "technology": [..], "weak": [..], "head": [..],
///                             "code": [..], "against": [..], "mask": [..]}}],
///      "strengths": {CONCEPT: {CUE: [6 n]}},
///      "relations": [{"from": "..", "to": "..", "weight": n}],
///      "weights": {"cue": {ZONE: {CLASS: n}}, "first": [5 n], "share": {GROUP: [5 n]}, "share_by_early": [3 × {GROUP: [5 n]}],
///                  "share_by_all": [3 × {GROUP: [5 n]}], "rank": [9 n], "gap": [2 n],
///                  "prior": n, "least": [3 n], "near": n, "broad": n}}
///
/// `strengths`, `relations` and `weights` may be left out; weights that are not given are the built-in ones, but for `near` and `broad`: 0. A concept that comes again
/// goes on. examples/data/lexicon.schema.json is the same as a JSON schema; a `$schema` member is passed over.
template <class Json>
class lexicon_json_reader {
 public:
  lexicon_json_reader(lexicon& into, error& problem) : into_(into), problem_(problem) {}

  bool read(const Json& source) {
    if (!source.is_object()) return fail("", "expected an object with \"concepts\"");
    for (auto member = source.begin(); member != source.end(); ++member)
      if (const std::string& name = member.key();
          name != "$schema" && name != "concepts" && name != "strengths" && name != "relations" && name != "weights")
        return fail("/" + name, "there is no such member");
    into_.model() = lexicon::built_in().model();
    into_.model().near = into_.model().broad = 0;  // they suit the built-in concepts
    const auto concepts = source.find("concepts");
    if (concepts == source.end() || !concepts->is_array()) return fail("/concepts", "expected an array of concepts");
    for (std::size_t i = 0; i < concepts->size(); ++i)
      if (!read_concept((*concepts)[i], "/concepts/" + std::to_string(i))) return false;
    if (const auto found = source.find("strengths"); found != source.end() && !read_strengths(*found)) return false;
    if (const auto found = source.find("relations"); found != source.end() && !read_relations(*found)) return false;
    if (const auto found = source.find("weights"); found != source.end() && !read_weights(*found)) return false;
    into_.finish();
    return true;
  }

 private:
  static constexpr std::uint32_t largest_weight = 1000000;  // far from where sums of scores could overflow

  bool fail(const std::string& where, const std::string& message) {
    problem_ = {errc::bad_lexicon, error::no_index, where,
                "lexicon (" + (where.empty() ? "whole" : where) + "): " + message};
    return false;
  }

  static const std::string& text_of(const Json& value) { return value.template get_ref<const std::string&>(); }

  bool read_concept(const Json& source, const std::string& where) {
    if (!source.is_object() || !source.contains("name") || !source["name"].is_string() ||
        text_of(source["name"]).empty())
      return fail(where, "expected an object with a \"name\"");
    if (!is_utf8(text_of(source["name"]))) return fail(where + "/name", "the name is not valid UTF-8");
    const std::uint32_t made = into_.add_concept(text_of(source["name"]));
    const auto texts = [&](const Json& list, const std::string& at, auto&& take) {
      if (!list.is_array()) return fail(at, "expected an array of strings");
      for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string here = at + "/" + std::to_string(i);
        if (!list[i].is_string()) return fail(here, "expected a string");
        if (!is_utf8(text_of(list[i]))) return fail(here, "the text is not valid UTF-8");
        if (!take(text_of(list[i]))) return fail(here, "expected a text that holds a word");
      }
      return true;
    };
    for (auto member = source.begin(); member != source.end(); ++member) {
      const std::string& name = member.key();
      const std::string at = where + "/" + name;
      if (name == "aliases") {
        if (!texts(member.value(), at, [&](const std::string& t) { into_.add_alias(made, t); return true; })) return false;
      } else if (name == "prior") {
        std::int32_t prior = 0;
        if (!read_number(member.value(), at, prior)) return false;
        into_.set_prior(made, prior);
      } else if (name == "cues") {
        if (!member.value().is_object()) return fail(at, "expected an object of cue classes");
        for (auto cues = member.value().begin(); cues != member.value().end(); ++cues) {
          const std::size_t strength = position(class_names, cues.key());
          if (strength > class_count) return fail(at + "/" + cues.key(), "there is no such cue class");
          if (!texts(cues.value(), at + "/" + cues.key(),
                     [&](const std::string& t) { return into_.add_cue(made, static_cast<cue_class>(strength), t); }))
            return false;
        }
      } else if (name != "name") {
        return fail(at, "there is no such member");
      }
    }
    return true;
  }

  bool read_relations(const Json& source) {
    if (!source.is_array()) return fail("/relations", "expected an array of relations");
    for (std::size_t i = 0; i < source.size(); ++i) {
      const Json& each = source[i];
      const std::string where = "/relations/" + std::to_string(i);
      if (!each.is_object() || each.size() != 3 || !each.contains("from") || !each["from"].is_string() || !each.contains("to") ||
          !each["to"].is_string() || !each.contains("weight"))
        return fail(where, "expected an object with \"from\", \"to\" and \"weight\"");
      if (!is_utf8(text_of(each["from"])) || !is_utf8(text_of(each["to"])))
        return fail(where, "a name is not valid UTF-8");
      lexicon::relation made;
      made.from = into_.add_concept(text_of(each["from"]));
      made.to = into_.add_concept(text_of(each["to"]));
      if (!read_number(each["weight"], where + "/weight", made.weight)) return false;
      into_.add_relation(made);
    }
    return true;
  }

  bool read_strengths(const Json& source) {
    if (!source.is_object()) return fail("/strengths", "expected an object of concepts");
    for (auto of = source.begin(); of != source.end(); ++of) {
      const std::string where = "/strengths/" + of.key();
      const std::uint32_t known = into_.concept_named(of.key());
      if (known == lexicon::no_concept) return fail(where, "there is no such concept");
      if (!of.value().is_object()) return fail(where, "expected an object of cues");
      for (auto cue = of.value().begin(); cue != of.value().end(); ++cue) {
        std::int32_t points[part_count];
        if (!read_numbers(cue.value(), where + "/" + cue.key(), points)) return false;
        cue_strength by;
        for (std::size_t p = 0; p < part_count; ++p)
          by.of[p] = static_cast<std::int16_t>((std::clamp)(points[p], -32000, 32000));
        if (!into_.strengthen(known, cue.key(), by)) return fail(where + "/" + cue.key(), "the concept has no such cue");
      }
    }
    return true;
  }

  bool read_weights(const Json& source) {
    if (!source.is_object()) return fail("/weights", "expected an object");
    weights& model = into_.model();
    for (auto member = source.begin(); member != source.end(); ++member) {
      const std::string& name = member.key();
      const std::string where = "/weights/" + name;
      bool good = false;
      if (name == "cue") good = read_cue_weights(member.value());
      else if (name == "first") good = read_numbers(member.value(), where, model.first);
      else if (name == "rank") good = read_numbers(member.value(), where, model.rank);
      else if (name == "least") good = read_numbers(member.value(), where, model.least);
      else if (name == "broad") good = read_number(member.value(), where, model.broad);
      else if (name == "near") good = read_number(member.value(), where, model.near);
      else if (name == "gap") good = read_numbers(member.value(), where, model.gap);
      else if (name == "share") good = read_share_weights(member.value(), where, model.share);
      else if (name == "share_by_early") good = read_levels(member.value(), where, model.share_by_early);
      else if (name == "share_by_all") good = read_levels(member.value(), where, model.share_by_all);
      else if (name == "prior") good = read_number(member.value(), where, model.prior);
      else return fail(where, "there is no such weight");
      if (!good) return false;
    }
    return true;
  }

  bool read_cue_weights(const Json& source) {
    if (!source.is_object()) return fail("/weights/cue", "expected an object of zones");
    for (auto zone = source.begin(); zone != source.end(); ++zone) {
      const std::string where = "/weights/cue/" + zone.key();
      const std::size_t z = position(zone_names, zone.key());
      if (z >= zone_count) return fail(where, "there is no such zone");
      if (!zone.value().is_object()) return fail(where, "expected an object of cue classes");
      for (auto strength = zone.value().begin(); strength != zone.value().end(); ++strength) {
        const std::size_t c = position(class_names, strength.key());
        if (c >= class_count) return fail(where + "/" + strength.key(), "there is no such cue class");
        if (!read_number(strength.value(), where + "/" + strength.key(), into_.model().cue[z][c])) return false;
      }
    }
    return true;
  }

  bool read_levels(const Json& source, const std::string& where, share_weights (&levels)[weights::levels][group_count]) {
    if (!source.is_array() || source.size() != weights::levels)
      return fail(where, "expected an array of " + std::to_string(weights::levels) + " objects");
    for (std::size_t l = 0; l < weights::levels; ++l)
      if (!read_share_weights(source[l], where + "/" + std::to_string(l), levels[l])) return false;
    return true;
  }

  bool read_share_weights(const Json& source, const std::string& at, share_weights (&into)[group_count]) {
    if (!source.is_object()) return fail(at, "expected an object of groups of zones");
    for (auto group = source.begin(); group != source.end(); ++group) {
      const std::string where = at + "/" + group.key();
      const std::size_t g = position(group_names, group.key());
      if (g >= group_count) return fail(where, "there is no such group of zones");
      std::int32_t numbers[5];
      if (!read_numbers(group.value(), where, numbers)) return false;
      into[g] = {numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]};
    }
    return true;
  }

  template <std::size_t N>
  bool read_numbers(const Json& source, const std::string& where, std::int32_t (&numbers)[N]) {
    if (!source.is_array() || source.size() != N)
      return fail(where, "expected an array of " + std::to_string(N) + " integers");
    for (std::size_t i = 0; i < N; ++i)
      if (!read_number(source[i], where + "/" + std::to_string(i), numbers[i])) return false;
    return true;
  }

  bool read_number(const Json& source, const std::string& where, std::int32_t& number) {
    const bool large = source.is_number_unsigned() ? source.template get<std::uint64_t>() > std::uint64_t{largest_weight}
                                                   : !source.is_number_integer() ||
                                                         source.template get<std::int64_t>() < -std::int64_t{largest_weight};
    if (large)
      return fail(where, "expected an integer from -1000000 to 1000000");
    number = source.template get<std::int32_t>();
    return true;
  }

  template <std::size_t N>
  static std::size_t position(const std::string_view (&names)[N], std::string_view name) {
    std::size_t at = 0;
    while (at < N && names[at] != name) ++at;
    return at;
  }

  lexicon& into_;
  error& problem_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
