// SPDX-License-Identifier: MIT
// The fast ways to an answer against plain ones: each byte offset is the same, however many bytes
// are looked at at once. The texts are the corpus where it is, and random ones.
#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <nlohmann/json.hpp>
#include <tritag/classifier.hpp>

namespace {

using tritag::detail::gap;
using tritag::detail::native_lane;
using tritag::detail::portable_lane;
using tritag::detail::text_masks;
using tritag::detail::word;
using tritag::detail::word_scanner;

/// Texts made of pieces that matter to words and zones, with odd bytes thrown in.
std::vector<std::string> random_texts(std::size_t count) {
  const std::vector<std::string> pieces = {
      "a", "C++", "f#", "c#x", "JsonParser", "networks", "caches", "movies", "boxes", "news",
      "windows", "ties", "news's", "\xC3\xA9t\xC3\xA9", "na\xC3\xAFve", "\xE7\xBD\x91\xE7\xBB\x9C",
      "\xEF\xBC\xA1\xEF\xBC\xA9", "co\xC2\xADop", "\xF0\x9F\x9A\x80", "\xFF", "\xE7\xBD", "node.js",
      "3d", "x86_64", "kubernetes", "database", "command line", "machine learning", "without",
      "built with", "real-time", "# ", "## ", "\n", "\r\n", "\n\n", "```\n", "- ", "> ", " ", " ",
      " ", ", ", ". ", "! ", ": ", "[", "]", "(", ")", "](", "![", "<b>", "<!--", "-->", "&amp;",
      ":tada:", "https://a.test/b-c?d=e", "`", "|", "\t", "_", "/", "@", "'", "\"", "...", "+", "#",
      std::string(70, 'w'), std::string(70, '-'), std::string(1, '\0'), "serverless", "apis"};
  std::uint64_t state = 20240607;
  const auto below = [&](std::size_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state >> 33) % limit;
  };
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < count; ++i) {
    std::string text;
    for (std::size_t n = below(120); n-- > 0;)
      text += pieces[below(pieces.size())];
    texts.push_back(text);
  }
  return texts;
}

std::vector<std::string> all_texts() {
  std::vector<std::string> texts = random_texts(3000);
  const char* const folder = std::getenv("TRITAG_CORPUS");
  if (folder == nullptr)
    return texts;
  std::ifstream lines(std::string(folder) + "/dev.jsonl");
  for (std::string line; std::getline(lines, line);)
    texts.push_back(nlohmann::json::parse(line)["readme"].get<std::string>());
  return texts;
}

// --- The masks' meaning, byte by byte.

bool is_one_of(char c, std::string_view bytes) { return bytes.find(c) != std::string_view::npos; }

bool ends_sentence(std::string_view text, std::size_t at) {
  const char next = at + 1 < text.size() ? text[at + 1] : ' ';
  return is_one_of(text[at], "!?") || (text[at] == '.' && !tritag::detail::is_alnum(next));
}

bool ends_clause(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '>')
    return at != 0 && text[at - 1] != '\n';
  const bool control = c >= '\0' && c < ' ' && !is_one_of(c, "\t\n\r");
  return control || c == '\x7F' || is_one_of(c, "$%(),:;<=[]^{|}");
}

/// Two letters, in either case, that stand in few words.
bool begins_rare_pair(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size())
    return false;
  const std::string pair = {static_cast<char>(text[at] | 0x20), static_cast<char>(text[at + 1] | 0x20)};
  for (const char* const rare : {"ag", "eg", "ig", "rg", "mp", "op", "ab", "rr", "ss", "sw"})
    if (pair == rare)
      return true;
  return false;
}

template <class Lane> void check_masks(std::string_view text) {
  using tritag::detail::layout_bits;
  using tritag::detail::word_bits;
  text_masks<word_bits, tritag::detail::word_masks::window, Lane> words(text);
  text_masks<layout_bits, tritag::detail::layout_masks::window, Lane> layout(text);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto bit = [&](std::uint64_t bits) { return ((bits >> (at % 64)) & 1) != 0; };
    const char c = text[at];
    const bool word_byte =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const bool right = bit(words[at / 64].word) == word_byte &&
                       bit(words[at / 64].clause) == ends_clause(text, at) &&
                       bit(words[at / 64].sentence) == ends_sentence(text, at) &&
                       bit(words[at / 64].other) == (static_cast<signed char>(c) < 0) &&
                       bit(layout[at / 64].line) == is_one_of(c, "\n\r") &&
                       bit(layout[at / 64].mark) == is_one_of(c, "[]<&:`") &&
                       bit(layout[at / 64].blank) == is_one_of(c, " \t") &&
                       bit(layout[at / 64].stem) == begins_rare_pair(text, at) &&
                       bit(layout[at / 64].han) == is_one_of(c, "\xE5\xE6");
    if (!right) {
      FAIL_CHECK("byte " << at << " of " << text.substr(0, 200));
      return;
    }
  }
}

// --- Words.

using plain_word = std::tuple<std::size_t, std::size_t, std::uint64_t, gap>;

plain_word plain(const word& of) { return {of.begin, of.end, of.key, of.before}; }

/// The words of a part of a text, with what stands behind them, character by character.
std::vector<plain_word> scanned(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<plain_word> words;
  word_scanner scanner(text, begin, end);
  for (word found; scanner.next(found);)
    words.push_back(plain(found));
  words.emplace_back(end, end, 0, scanner.pending_gap());
  return words;
}

template <class Lane>
std::vector<plain_word> masked(std::string_view text, std::size_t begin, std::size_t end) {
  text_masks<tritag::detail::word_bits, tritag::detail::word_masks::window, Lane> masks(text);
  std::vector<plain_word> words;
  const gap behind = tritag::detail::each_word(
      text, masks, begin, end, [&](const word& found) { words.push_back(plain(found)); });
  words.emplace_back(end, end, 0, behind);
  return words;
}

} // namespace

TEST_CASE("paths: masks say what each byte is, on every path", "[paths]") {
  for (const std::string& text : all_texts()) {
    check_masks<native_lane>(text);
    check_masks<portable_lane>(text);
  }
  std::string every_byte;
  for (int i = 0; i < 600; ++i)
    every_byte += static_cast<char>(i * 7);
  check_masks<native_lane>(every_byte);
  check_masks<portable_lane>(every_byte);
}

TEST_CASE("paths: that holds where what is kept of a text ends, and where it is given up", "[paths]") {
  constexpr std::size_t kept = 64 * tritag::detail::word_masks::window;
  for (const std::size_t size : {kept - 1, kept, kept + 1, 2 * kept, 2 * kept + 1, 5 * kept + 7}) {
    std::string text;
    for (std::size_t i = 0; text.size() < size; ++i)
      text += i % 50 == 0 ? "caf\xC3\xA9 (c++); " : "a tagger. ";
    text.resize(size);
    INFO(size);
    check_masks<native_lane>(text);
    check_masks<portable_lane>(text);
    CHECK((masked<native_lane>(text, 3, size) == scanned(text, 3, size)));
    CHECK((masked<portable_lane>(text, 3, size) == scanned(text, 3, size)));
  }
}

TEST_CASE("paths: words are found as character by character, on every path", "[paths]") {
  for (const std::string& text : all_texts()) {
    // Whole, and parts that begin and end anywhere.
    for (const std::size_t cut : {std::size_t{0}, text.size() / 5, text.size() / 3}) {
      const std::size_t end = text.size() - cut / 2;
      const auto expected = scanned(text, cut, end);
      if (masked<native_lane>(text, cut, end) != expected)
        FAIL_CHECK("native, from " << cut << ": " << text.substr(0, 200));
      if (masked<portable_lane>(text, cut, end) != expected)
        FAIL_CHECK("portable, from " << cut << ": " << text.substr(0, 200));
    }
  }
}

TEST_CASE("paths: a byte is found as by a loop, on every path", "[paths]") {
  for (const std::string& text : random_texts(500)) {
    const std::size_t from = text.size() / 7;
    std::size_t expected = from;
    while (expected < text.size() && text[expected] != ')' && text[expected] != '`')
      ++expected;
    const auto test = [](auto bytes) { return bytes.equal(')') | bytes.equal('`'); };
    CHECK(tritag::detail::find_byte<native_lane>(text, from, text.size(), test) == expected);
    CHECK(tritag::detail::find_byte<portable_lane>(text, from, text.size(), test) == expected);
  }
}

TEST_CASE("paths: the built-in lexicon's cues are found as by comparing all words", "[paths]") {
  // The naive matcher: a map of all spellings' keys, asked for every run of words of a clause.
  const tritag::detail::cue_index& cues = tritag::lexicon::built_in().cues();
  std::map<std::vector<std::uint64_t>, std::vector<std::uint32_t>> spelled;
  for (std::uint32_t id = 0; id < cues.size(); ++id) {
    std::vector<std::uint64_t> keys;
    const std::string_view text = cues.text(id);
    if (text.find('-') != std::string_view::npos)
      continue; // cue_index_test.cpp looks at these
    word_scanner scanner(text, 0, text.size());
    for (word found; scanner.next(found);)
      keys.push_back(found.key);
    spelled[keys].push_back(id);
  }
  std::size_t total = 0;
  std::vector<std::string> texts = all_texts();
  for (std::size_t t = 0; t < texts.size(); t += 8) {
    const std::string& text = texts[t];
    std::vector<word> words;
    word_scanner scanner(text, 0, text.size());
    for (word found; scanner.next(found);)
      words.push_back(found);
    for (std::size_t i = 0; i < words.size(); ++i) {
      tritag::detail::cue_index::place at;
      std::vector<std::uint64_t> keys;
      for (std::size_t j = i; j < words.size() && j < i + 4; ++j) {
        if (j > i && words[j].before >= gap::clause)
          break;
        keys.push_back(words[j].key);
        if (j == i || at.at != tritag::detail::cue_index::none)
          at = cues.child(at, words[j].key);
        std::vector<std::uint32_t> found;
        if (at.at != tritag::detail::cue_index::none)
          cues.each_entry(at.at, [&](const auto& of) {
            if (cues.text(of.id).find('-') == std::string_view::npos)
              found.push_back(of.id);
          });
        std::sort(found.begin(), found.end());
        const auto known = spelled.find(keys);
        const std::vector<std::uint32_t> expected =
            known == spelled.end() ? std::vector<std::uint32_t>() : known->second;
        total += expected.size();
        if (found != expected)
          FAIL_CHECK("at " << words[i].begin << " of " << text.substr(0, 200));
      }
    }
  }
  CHECK(total > 1000);
}

TEST_CASE("paths: a score noted by runs is the one explained cue by cue", "[paths]") {
  const tritag::classifier compiled(
      {"ai", "cli", "database", "k8s", "web", "library", "api", "data", "testing", "networking",
       "json", "parser", "security", "game", "star map", "machine-learning"});
  for (const std::string& text : all_texts()) {
    const tritag::result chosen = compiled.classify(text);
    const tritag::explanation told = compiled.explain(text);
    REQUIRE(told.tags.size() == chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      REQUIRE(told.tags[i].index == chosen[i].index);
      REQUIRE(told.tags[i].score == chosen[i].score);
    }
  }
}

TEST_CASE("paths: that holds for a catalogue's own words, which the lexicon has too",
          "[paths]") {
  // Own words and texts are made of the lexicon's cues, whole or their first word, so that the two meet.
  const tritag::detail::cue_index& cues = tritag::lexicon::built_in().cues();
  std::uint64_t state = 20261123;
  const auto below = [&](std::size_t limit) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::size_t>(state >> 33) % limit;
  };
  const std::vector<std::string> between = {" ",    ". ",  "\n\n",         "\n## ",
                                            " not ", "\n- ", " built with ", " the "};
  std::size_t chosen_in_all = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::string> words;
    for (int i = 0; i < 6; ++i)
      words.emplace_back(cues.text(below(cues.size())));
    const auto some = [&] {
      const std::string& word = words[below(words.size())];
      return below(3) == 0 ? word.substr(0, word.find(' ')) : word;
    };
    std::vector<tritag::tag> tags(3);
    for (std::size_t i = 0; i < tags.size(); ++i) {
      tags[i].name = std::vector<std::string>{"cli", "web", "Audio & Video", "ai", "lib",
                                              "star map"}[3 * below(2) + i];
      for (auto* list : {&tags[i].aliases, &tags[i].excludes})
        if (below(2) == 0)
          list->push_back(some());
      if (below(2) == 0)
        tags[i].keywords.push_back({some()});
    }
    std::string text = "# ";
    for (int i = 0; i < 30; ++i)
      text += some() + between[below(between.size())];
    const tritag::maybe_classifier compiled = tritag::classifier::try_compile(tags);
    if (!compiled)
      continue; // an alias that is another tag's name
    const tritag::result chosen = compiled->classify(text);
    const tritag::explanation told = compiled->explain(text);
    REQUIRE(told.tags.size() == chosen.size());
    chosen_in_all += chosen.size();
    for (std::size_t i = 0; i < chosen.size(); ++i)
      if (told.tags[i].index != chosen[i].index || told.tags[i].score != chosen[i].score)
        FAIL_CHECK("tag " << i << " of " << text);
  }
  CHECK(chosen_in_all > 1000);
}
