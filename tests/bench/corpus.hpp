// SPDX-License-Identifier: MIT
#pragma once

// What the benchmarks read: the labelled READMEs where they are, else generated ones of the same size and mix; and the
// phrases that the rivals look for.

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <nlohmann/json.hpp>

#include <tritag/classifier.hpp>

namespace bench {

/// A generator whose sequence is the same everywhere (Marsaglia, "Xorshift RNGs", 2003).
class random_numbers {
 public:
  std::size_t below(std::size_t limit) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::size_t>(state_ >> 11) % limit;
  }
  /// Small numbers far more often than large ones, as words in a text.
  std::size_t skewed(std::size_t limit) { return below(below(below(limit) + 1) + 1); }

 private:
  std::uint64_t state_ = 88172645463325252u;
};

inline std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(separators);
    std::string_view part = text.substr(0, end);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    if (!part.empty()) parts.emplace_back(part);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return parts;
}

inline std::string lower(std::string text) {
  for (char& c : text) c = tritag::detail::to_lower(c);
  return text;
}

inline std::vector<std::string> distinct(std::vector<std::string> phrases) {
  std::sort(phrases.begin(), phrases.end());
  phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
  return phrases;
}

inline std::vector<std::string> built_in_cues() {
  const tritag::detail::cue_index& cues = tritag::lexicon::built_in().cues();
  std::vector<std::string> found;
  for (std::size_t id = 0; id < cues.size(); ++id) found.push_back(lower(std::string(cues.text(id))));
  return distinct(std::move(found));
}

/// READMEs of the make of real ones: title, badges, lead, features, code, tables, links, licence. In all as long as the
/// corpus, from 1 kB to 100 kB each.
inline std::vector<std::string> generated_readmes() {
  const std::vector<std::string> common = split(
      "the a to and of is for you in this with can it be on your or that as are if an use not from by will when all "
      "we more using have which run file files set at one name also has any other see example default data create "
      "add only new code project into but how then server user support list make value type want each first build need",
      " ");
  const std::vector<std::string> cues = built_in_cues();
  random_numbers random;
  const auto word = [&] {
    const std::size_t kind = random.below(100);
    if (kind < 48) return common[random.skewed(common.size())];
    if (kind < 66) return cues[random.below(cues.size())];
    std::string made;  // a name that no lexicon holds
    for (std::size_t n = 2 + random.below(3); n-- > 0;) {
      made += "bcdfghklmnprstvwz"[random.below(17)];
      made += "aeiou"[random.below(5)];
    }
    return made;
  };
  const auto words = [&](std::size_t count, std::string_view between) {
    std::string made;
    for (std::size_t i = 0; i < count; ++i) {
      if (i != 0) made += i % 11 == 10 ? ", " : between;
      made += word();
    }
    return made;
  };
  const auto sentences = [&](std::size_t count) {
    std::string made;
    for (std::size_t i = 0; i < count; ++i) made += "The " + words(6 + random.below(16), " ") + ".\n";
    return made;
  };
  std::vector<std::string> readmes;
  for (std::size_t total = 0; total < 5'800'000;) {
    const std::size_t wanted = 1000 + random.below(1 + random.below(1 + random.below(100'000)));
    std::string made = "# " + words(2, "-") + "\n\n";
    for (std::size_t n = random.below(6); n-- > 0;)
      made += "[![" + word() + "](https://img.badges.test/" + words(3, "/") + ".svg)](https://ci.test/" +
              words(2, "/") + ")\n";
    made += '\n' + sentences(3) + '\n';
    while (made.size() < wanted) {
      switch (random.below(6)) {
        case 0: made += "## " + words(2, " ") + "\n\n" + sentences(4) + '\n'; break;
        case 1:
          made += "```sh\n";
          for (std::size_t n = 2 + random.below(12); n-- > 0;) made += "    " + words(2, "_") + "(" + words(3, ", ") + ");\n";
          made += "```\n\n";
          break;
        case 2:
          for (std::size_t n = 3 + random.below(8); n-- > 0;)
            made += "- [" + words(2, " ") + "](https://pages.test/" + words(3, "-") + ") - " + words(6, " ") + '\n';
          made += '\n';
          break;
        case 3:
          made += "| option | meaning |\n| --- | --- |\n";
          for (std::size_t n = 2 + random.below(8); n-- > 0;) made += "| `" + words(1, "") + "` | " + words(7, " ") + " |\n";
          made += '\n';
          break;
        case 4:
          for (std::size_t n = 3 + random.below(6); n-- > 0;) made += "* **" + word() + "**: " + words(9, " ") + '\n';
          made += '\n';
          break;
        default: made += sentences(3 + random.below(5)) + '\n'; break;
      }
    }
    made += "## License\n\nMIT\n";
    total += made.size();
    readmes.push_back(std::move(made));
  }
  return readmes;
}

/// The folder of labelled READMEs that TRITAG_CORPUS names; empty if none.
inline std::filesystem::path corpus_folder() {
  const char* const folder = std::getenv("TRITAG_CORPUS");
  return folder == nullptr ? std::filesystem::path() : std::filesystem::path(folder);
}

inline std::vector<std::string> load_readmes() {
  std::vector<std::string> readmes;
  std::ifstream lines(corpus_folder() / "dev.jsonl");
  for (std::string line; std::getline(lines, line);)
    readmes.push_back(nlohmann::json::parse(line)["readme"].get<std::string>());
  return readmes.empty() ? generated_readmes() : readmes;
}

/// The seed's catalogue beside the corpus, else the lexicon's first 90 concepts.
inline nlohmann::ordered_json load_catalogue() {
  std::ifstream file(corpus_folder() / ".." / "seed" / "catalogue.json");
  if (!corpus_folder().empty() && file) return nlohmann::ordered_json::parse(file);
  nlohmann::ordered_json tags = nlohmann::ordered_json::array();
  const tritag::lexicon& known = tritag::lexicon::built_in();
  for (std::uint32_t i = 0; tags.size() < 90; ++i)
    if (!known.key(i).starts_with('~')) tags.push_back({{"id", i}, {"name", known.key(i)}});
  return tags;
}

/// The cues of the trial lexicons beside the corpus (lines `CLASS: cue | cue` or `cue, cue`), else the built-in ones.
inline std::vector<std::string> rival_cues() {
  std::vector<std::string> cues;
  for (const char* const name : {"lexicon-a.txt", "lexicon-b.txt"}) {
    std::ifstream lines(corpus_folder() / ".." / "trials" / name);
    if (corpus_folder().empty()) continue;
    for (std::string line; std::getline(lines, line);) {
      const std::size_t colon = line.find(": ");
      // `#` begins a comment, `[` a concept; lines of class C hold regular expressions.
      if (line.empty() || line[0] == '#' || line[0] == '[' || line[0] == 'C' || colon > 6) continue;
      for (std::string& cue : split(std::string_view(line).substr(colon + 2), line.find('|') == std::string::npos ? "," : "|"))
        cues.push_back(lower(std::move(cue)));
    }
  }
  return cues.empty() ? built_in_cues() : distinct(std::move(cues));
}

/// 2,000 phrases of one or two words whose first word is not an everyday one in the texts.
inline std::vector<std::string> rare_phrases(const std::vector<std::string>& cues, const std::vector<std::string>& texts) {
  std::unordered_map<std::string, std::size_t> times;
  for (const std::string& text : texts) {
    std::string word;
    for (const char c : text) {
      if (tritag::detail::is_alnum(c)) word += tritag::detail::to_lower(c);
      else if (!word.empty()) ++times[word], word.clear();
    }
  }
  std::vector<std::string> rare;
  for (const std::string& cue : cues) {
    const std::vector<std::string> words = split(cue, " -./");
    if (words.empty() || words.size() > 2 || cue.size() < 5) continue;
    if (const auto found = times.find(words[0]); found == times.end() || found->second < texts.size() / 10)
      rare.push_back(cue);
  }
  std::vector<std::string> chosen;
  for (std::size_t i = 0; i < 2000 && rare.size() >= 2000; ++i) chosen.push_back(rare[i * rare.size() / 2000]);
  return chosen.empty() ? rare : chosen;
}

/// Names of `count` tags that no lexicon knows but for a few: one to three words of a vocabulary that grows with them.
inline std::vector<std::string> many_names(std::size_t count) {
  random_numbers random;
  std::vector<std::string> vocabulary;
  for (const std::string& cue : built_in_cues())
    for (std::string& word : split(cue, " -./_+#&'")) vocabulary.push_back(std::move(word));
  vocabulary = distinct(std::move(vocabulary));
  std::unordered_set<std::string> made;
  std::vector<std::string> names;
  while (names.size() < count) {
    std::string name = vocabulary[random.below(vocabulary.size())];
    for (std::size_t n = random.below(3); n-- > 0;) name += '-' + vocabulary[random.below(vocabulary.size())];
    if (made.insert(tritag::lexicon::normalise(name)).second) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace bench
