// SPDX-License-Identifier: MIT
#pragma once

// One input of the target `classify`, for both of its translation units (see portable.hpp).
// Input is taken apart at bytes 0x1E:
//
//     options 0x1E catalogue 0x1E lexicon 0x1E README
//
// options: letters; a digit sets max_tags, `L` uses the lexicon, `B` the built-in one's weights.
// catalogue: a JSON array, or lines of tab-separated fields: name, `=alias`, `+keyword` (`+5keyword`
// with a weight), `-exclude`, `#id`. lexicon: a JSON object, or the lexicon's text form.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <tritag/tritag.hpp>

#include "require.hpp"

namespace {

struct fuzzed_input {
  std::string_view options, catalogue, lexicon, readme;
};

inline std::string_view cut_off(std::string_view& rest, char mark) {
  const std::size_t end = rest.find(mark);
  const std::string_view part = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  return part;
}

inline fuzzed_input take_apart(std::string_view input) {
  fuzzed_input parts;
  parts.options = cut_off(input, '\x1E');
  parts.catalogue = cut_off(input, '\x1E');
  parts.lexicon = cut_off(input, '\x1E');
  parts.readme = input;
  return parts;
}

inline std::optional<nlohmann::ordered_json> parsed(std::string_view text) {
  if (tritag::detail::json_depth(text) > tritag::detail::max_json_depth)
    return std::nullopt;
  try {
    return nlohmann::ordered_json::parse(text);
  } catch (const nlohmann::ordered_json::exception&) {
    return std::nullopt; // not the library's to judge
  }
}

/// Lines of tags as the JSON catalogue that they stand for; its texts may be any bytes.
inline nlohmann::ordered_json read_lines(std::string_view text) {
  using nlohmann::ordered_json;
  ordered_json tags = ordered_json::array();
  while (!text.empty()) {
    std::string_view fields = cut_off(text, '\n');
    ordered_json made = {{"name", std::string(cut_off(fields, '\t'))}};
    while (!fields.empty()) {
      const std::string_view field = cut_off(fields, '\t');
      if (field.empty())
        continue;
      const std::string word(field.substr(1));
      if (field[0] == '=')
        made["aliases"].push_back(word);
      else if (field[0] == '-')
        made["excludes"].push_back(word);
      else if (field[0] == '#')
        made["id"] = word;
      else if (field[0] == '+' && !word.empty() && word[0] >= '0' && word[0] <= '9')
        made["keywords"].push_back({{"text", word.substr(1)}, {"weight", word[0] - '0'}});
      else if (field[0] == '+')
        made["keywords"].push_back(word);
      else
        made["other"] = word;
    }
    tags.push_back(std::move(made));
  }
  return tags;
}

/// A lexicon from its JSON or text form, with weights drawn from the text itself; none where it is
/// refused.
inline std::unique_ptr<tritag::lexicon> read_lexicon(std::string_view text, bool built_in_weights) {
  if (text.substr(0, 1) == "{") {
    const std::optional<nlohmann::ordered_json> json = parsed(text);
    try {
      return json ? std::make_unique<tritag::lexicon>(tritag::lexicon_from_json(*json)) : nullptr;
    } catch (const tritag::catalogue_error& refused) {
      require(!std::string(refused.what()).empty(), "an error has a message");
      return nullptr;
    }
  }
  auto made = std::make_unique<tritag::lexicon>();
  tritag::error problem;
  if (!made->add_text(text, problem)) {
    require(!problem.message.empty(), "an error has a message");
    return nullptr;
  }
  made->finish();
  if (built_in_weights) {
    made->model() = tritag::lexicon::built_in().model();
    return made;
  }
  // A few sizes of weights, the largest allowed among them, at random by the text.
  constexpr std::int32_t sizes[] = {0, 1, -1, 40, 500, -700, 3000, 1000000, -1000000};
  std::uint64_t state = 0x9e3779b97f4a7c15u;
  for (const char c : text)
    state = (state ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  const auto next = [&] {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return sizes[(state >> 33) % 9];
  };
  auto& model = made->model();
  for (auto& zone : model.cue)
    for (auto& weight : zone)
      weight = next();
  for (auto& weight : model.first)
    weight = next();
  for (auto& share : model.share)
    share = {next(), next(), next(), next(), next()};
  for (auto& weight : model.rank)
    weight = next();
  for (auto& weight : model.gap)
    weight = next();
  for (auto& weight : model.least)
    weight = next() / 8;
  model.prior = next();
  for (auto* levels : {&model.share_by_early, &model.share_by_all})
    for (auto& groups : *levels)
      for (auto& share : groups)
        share = {next(), next(), next(), next(), next()};
  model.near = next();
  model.broad = next();
  return made;
}

/// Everything that one input asks for, compiled; null where catalogue, lexicon or options are refused.
class fuzzed_classifier {
public:
  explicit fuzzed_classifier(const fuzzed_input& input) {
    const bool built_in_weights = input.options.find('B') != std::string_view::npos;
    for (const char c : input.options)
      if (c >= '0' && c <= '9')
        chosen_.max_tags = c - '0';
    if (input.options.find('L') != std::string_view::npos) {
      lexicon_ = read_lexicon(input.lexicon, built_in_weights);
      if (lexicon_ == nullptr)
        return;
      chosen_.lexicon = lexicon_.get();
    }
    tags_ = nlohmann::ordered_json::array();
    if (input.catalogue.substr(0, 1) != "[")
      tags_ = read_lines(input.catalogue);
    else if (auto json = parsed(input.catalogue))
      tags_ = std::move(*json);
    auto made = tritag::classifier::try_compile(tags_, chosen_);
    if (made) {
      compiled_ = std::make_unique<tritag::classifier>(*made);
      return;
    }
    const tritag::error& refused = made.error();
    require(refused.code != tritag::errc::none && !refused.message.empty(), "a refusal says why");
    require(refused.index == tritag::error::no_index || refused.index < tags_.size(),
            "a refusal names an element of the catalogue");
  }

  [[nodiscard]] const tritag::classifier* compiled() const { return compiled_.get(); }
  [[nodiscard]] const nlohmann::ordered_json& tags() const { return tags_; }

private:
  tritag::options chosen_;
  std::unique_ptr<tritag::lexicon> lexicon_;
  nlohmann::ordered_json tags_;
  std::unique_ptr<tritag::classifier> compiled_;
};

} // namespace
