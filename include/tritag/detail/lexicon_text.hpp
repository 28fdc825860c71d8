// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tritag/detail/encoding.hpp>
#include <tritag/detail/packed_lexicon.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/lexicon.hpp>
#include <tritag/lexicon/built_in.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE {

namespace detail {

/// Reads the text form of a lexicon, line by line.
class lexicon_text_reader {
 public:
  lexicon_text_reader(lexicon& into, error& problem) : into_(into), problem_(problem) {}

  bool read(std::string_view text) {
    std::size_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
      const std::size_t found = text.find('\n', begin);
      const std::size_t end = found == std::string_view::npos ? text.size() : found;
      if (!read_line(trim(text.substr(begin, end - begin)))) return fail(number);
      begin = end + 1;
    }
    return true;
  }

  static std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && (is_blank(text.front()) || text.front() == '\r')) text.remove_prefix(1);
    while (!text.empty() && (is_blank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
    return text;
  }

 private:
  bool fail(std::size_t line) {
    problem_ = {errc::bad_lexicon, error::no_index, {}, "lexicon, line " + std::to_string(line) + ": " + expected_};
    return false;
  }

  bool read_line(std::string_view line) {
    if (line.empty() || line.front() == '#') return true;
    if (line.front() == '[') {
      expected_ = "expected [concept]";
      if (line.size() < 3 || line.back() != ']') return false;
      concept_ = into_.add_concept(line.substr(1, line.size() - 2));
      return true;
    }
    const std::size_t colon = line.find(':');
    expected_ = "expected [concept], alias:, or a cue class E: S: T: W: H: C: X:";
    if (colon == std::string_view::npos || concept_ == lexicon::no_concept) return false;
    const std::string_view what = line.substr(0, colon);
    if (what == "alias") {
      return each_item(line.substr(colon + 1), [&](std::string_view name) {
        into_.add_alias(concept_, name);
        return true;
      });
    }
    constexpr std::string_view letters = "ESTWHC-X"sv;
    const std::size_t strength = what.size() == 1 ? letters.find(what[0]) : std::string_view::npos;
    if (strength == std::string_view::npos) return false;
    expected_ = "expected a cue that holds a word of at most 40 bytes";
    return each_item(line.substr(colon + 1), [&](std::string_view cue) { return into_.add_cue(concept_, static_cast<cue_class>(strength), cue); });
  }

  /// Calls `take(item)` for what stands between bars, as long as it gives true.
  template <class Take>
  static bool each_item(std::string_view rest, Take&& take) {
    while (!rest.empty()) {
      const std::size_t bar = rest.find('|');
      if (!take(trim(rest.substr(0, bar)))) return false;
      rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
    }
    return true;
  }

  lexicon& into_;
  error& problem_;
  std::uint32_t concept_ = lexicon::no_concept;
  const char* expected_ = "";
};

/// Reads the text form of the model's weights: `cue ZONE d s t w h c`, `share GROUP s r v l l`,
/// `share-by-early LEVEL GROUP s r v l l`, `share-by-all …`, `first`, `rank`, `gap`, `least`, `near`, `broad`, `prior CONCEPT n`,
/// `related FROM TO n`, one a line; and, in hundredths, `strengths CONCEPT` with a line `+ e l a b u k CUE` for each of its cues
/// that adds to its class's weight in the parts of a README.
template <class Lexicon>
class weight_text_reader {
 public:
  explicit weight_text_reader(Lexicon& into) : into_(into) {}

  void read(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      rest_ = text.substr(0, end);
      read_line();
      text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
  }

 private:
  void read_line() {
    const std::string_view what = word();
    weights& model = into_.model();
    if (what == "cue") {
      const std::string_view name = word();
      for (std::size_t z = 0; z < zone_count; ++z)
        if (zone_names[z] == name) {
          for (std::size_t c = 0; c < 6; ++c) model.cue[z][c] = number();
          model.cue[z][static_cast<std::size_t>(cue_class::against)] = -model.cue[z][0];
        }
    } else if (what == "first") {
      for (std::int32_t& value : model.first) value = number();
    } else if (what == "rank") {
      for (std::int32_t& value : model.rank) value = number();
    } else if (what == "least") {
      for (std::int32_t& value : model.least) value = number();
    } else if (what == "broad") {
      model.broad = number();
    } else if (what == "near") {
      model.near = number();
    } else if (what == "gap") {
      for (std::int32_t& value : model.gap) value = number();
    } else if (what == "share") {
      const std::string_view name = word();
      for (std::size_t g = 0; g < group_count; ++g)
        if (group_names[g] == name) model.share[g] = five();
    } else if (what == "share-by-early" || what == "share-by-all") {
      auto& by = what == "share-by-early" ? model.share_by_early : model.share_by_all;
      const auto level = static_cast<std::size_t>(number());
      const std::string_view name = word();
      for (std::size_t g = 0; g < group_count && level < weights::levels; ++g)
        if (group_names[g] == name) by[level][g] = five();
    } else if (what == "strengths") {
      concept_ = into_.add_concept(word());
    } else if (what == "+") {
      cue_strength by;
      for (std::int16_t& points : by.of) points = static_cast<std::int16_t>(10 * number());
      into_.strengthen(concept_, rest_, by);
    } else if (what == "prior") {
      const std::string_view key = word();
      if (key == "*") model.prior = number();
      else into_.set_prior(into_.add_concept(key), number());
    } else if (what == "related") {
      const std::uint32_t from = into_.add_concept(word());
      const std::uint32_t to = into_.add_concept(word());
      into_.add_relation({from, to, number()});
    }
  }

  share_weights five() noexcept { return {number(), number(), number(), number(), number()}; }

  std::string_view word() noexcept {
    rest_ = lexicon_text_reader::trim(rest_);
    const std::size_t end = rest_.find(' ');
    const std::string_view found = rest_.substr(0, end);
    rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + 1);
    return found;
  }

  std::int32_t number() noexcept {
    std::string_view digits = word();
    const bool negative = digits.starts_with('-');
    if (negative) digits.remove_prefix(1);
    std::int32_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return negative ? -value : value;
  }

  Lexicon& into_;
  std::string_view rest_;
  std::uint32_t concept_ = lexicon::no_concept;
};

}  // namespace detail

inline bool lexicon::add_text(std::string_view text, error& problem) {
  if (!detail::is_utf8(text)) {
    problem = {errc::bad_lexicon, error::no_index, {}, "lexicon: it is not valid UTF-8"};
    return false;
  }
  return detail::lexicon_text_reader(*this, problem).read(text);
}

namespace detail {
/// Reads the text of the built-in lexicon, but for its weights.
template <class Lexicon>
void read_built_in_text(Lexicon& into) {
  error problem;
  lexicon_text_reader reader(into, problem);
  for (const auto& pieces : lexicon_pieces)
    for (const char* piece : pieces) {
      into.last(piece);
      reader.read(piece);
    }
  weight_text_reader strengths(into);
  for (const char* piece : strength_pieces) strengths.read(piece);
  into.finish();
}
}  // namespace detail

template <class Text>
const lexicon& lexicon::unpacked() {
  static const lexicon known = [] {
    lexicon made;
    if (!detail::read_packed(made)) detail::read_built_in_text(made);
    detail::weight_text_reader weights(made);
    for (const char* piece : detail::weight_pieces) weights.read(piece);
    return made;
  }();
  return known;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE
