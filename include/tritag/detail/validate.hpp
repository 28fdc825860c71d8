// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/catalogue.hpp>
#include <tritag/detail/encoding.hpp>
#include <tritag/detail/number_table.hpp>
#include <tritag/detail/words.hpp>
#include <tritag/options.hpp>
#include <tritag/result.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Refuses what a catalogue, a vector of tags, may not hold. Linear in the catalogue. A template, so that what only includes
/// the library needn't compile it.
template <class Tags>
class catalogue_validator {
 public:
  catalogue_validator(const Tags& tags, error& problem) : tags_(tags), problem_(problem) {}

  bool run() {
    for (std::size_t i = 0; i < tags_.size(); ++i)
      if (!fits(i) || !name_is_good(i) || !cues_are_good(i)) return false;
    return all_differ([](const tag& t) -> std::string_view { return t.name; }, errc::duplicate_name, "name") &&
           all_differ([](const tag& t) -> std::string_view { return t.id; }, errc::duplicate_id, "id");
  }

 private:
  bool fail(errc code, std::size_t index, std::string_view member, std::string_view message) {
    problem_.code = code;
    problem_.index = index;
    problem_.where = "/" + std::to_string(index);
    if (!member.empty()) problem_.where.append("/").append(member);
    problem_.message = "tag " + std::to_string(index) + " (" + problem_.where + "): ";
    problem_.message += message;
    return false;
  }

  /// The index counts its words and bytes in 32 bits, with a few spellings of each cue.
  bool fits(std::size_t i) {
    text_ += tags_[i].name.size();
    for (const std::string& alias : tags_[i].aliases) text_ += alias.size();
    for (const std::string& exclude : tags_[i].excludes) text_ += exclude.size();
    for (const keyword& word : tags_[i].keywords) text_ += word.text.size();
    return text_ <= most_text ||
           fail(errc::too_large, i, {}, "the catalogue's names and cues are too long; expected at most 2^28 bytes in all");
  }

  bool name_is_good(std::size_t i) {
    const std::string_view name = tags_[i].name;
    if (name.find_first_not_of(" \t\r\n") == std::string_view::npos)
      return fail(errc::empty_name, i, "name", "the name is empty; expected a text with at least one visible character");
    if (!is_utf8(name)) return fail(errc::name_not_utf8, i, "name", "the name is not valid UTF-8");
    if (!is_utf8(tags_[i].id)) return fail(errc::not_a_tag, i, "id", "the id is not valid UTF-8");
    return true;
  }

  bool cues_are_good(std::size_t i) {
    const auto good = [&](std::string_view text, std::string_view member, std::size_t at) {
      const std::string where = std::string(member) + "/" + std::to_string(at);
      if (!is_utf8(text)) return fail(errc::bad_cue, i, where, "the cue is not valid UTF-8");
      word found;
      for (word_scanner scanner(text, 0, text.size()); scanner.next(found);)
        if (found.key != 0) return true;
      return fail(errc::bad_cue, i, where, "the cue holds no word; expected letters or digits, at most 40 bytes a word");
    };
    for (std::size_t k = 0; k < tags_[i].aliases.size(); ++k)
      if (!good(tags_[i].aliases[k], "aliases", k)) return false;
    for (std::size_t k = 0; k < tags_[i].excludes.size(); ++k)
      if (!good(tags_[i].excludes[k], "excludes", k)) return false;
    for (std::size_t k = 0; k < tags_[i].keywords.size(); ++k) {
      if (!good(tags_[i].keywords[k].text, "keywords", k)) return false;
      if (tags_[i].keywords[k].weight < 1 || tags_[i].keywords[k].weight > 5)
        return fail(errc::bad_cue, i, "keywords/" + std::to_string(k), "the weight is out of range; expected 1 to 5");
    }
    return true;
  }

  template <class Member>
  bool all_differ(Member member, errc code, std::string_view called) {
    number_table known(tags_.size());
    for (std::uint32_t i = 0; i < tags_.size(); ++i) {
      const std::string_view text = member(tags_[i]);
      if (text.empty()) continue;
      const auto same = [&](std::uint32_t other) { return member(tags_[other]) == text; };
      const std::uint32_t earlier = known.find_or_add(number_table::hash(text), i, same);
      if (earlier != i)
        return fail(code, i, called,
                    "the " + std::string(called) + " is the same as that of tag " + std::to_string(earlier) +
                        "; expected it to be unique");
    }
    return true;
  }

  static constexpr std::size_t most_text = std::size_t{1} << 28;

  const Tags& tags_;
  error& problem_;
  std::size_t text_ = 0;
};

inline bool validate(const options& chosen, error& problem) {
  if (chosen.max_tags >= 1 && chosen.max_tags <= static_cast<int>(result::capacity)) return true;
  problem = {errc::bad_option, error::no_index, {},
             "max_tags is " + std::to_string(chosen.max_tags) + "; expected 1 to 3"};
  return false;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
