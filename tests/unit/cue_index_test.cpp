// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <tritag/detail/cue_index.hpp>

#include "support.hpp"

namespace {

using tritag::detail::cue_class;
using tritag::detail::cue_index;
using tritag::detail::gap;
using tritag::detail::word;
using tritag::detail::word_scanner;

/// A cue's number with the bytes of the text that it was found in.
using hit = std::tuple<std::uint32_t, std::size_t, std::size_t>;
using hits = std::set<hit>;

/// All cues in a text, by walking the index from each of its words.
hits walk(const cue_index& index, std::string_view text) {
  std::vector<word> words;
  word_scanner scanner(text, 0, text.size());
  for (word next; scanner.next(next);)
    words.push_back(next);
  hits found;
  for (std::size_t i = 0; i < words.size(); ++i) {
    cue_index::place at;
    for (std::size_t j = i; j < words.size(); ++j) {
      if (j > i && words[j].before >= gap::clause)
        break;
      at = index.child(at, words[j].key);
      if (at.at == cue_index::none)
        break;
      index.each_entry(at.at, [&](const cue_index::entry& of) {
        const std::size_t begin = words[i].begin;
        const std::size_t end = words[j].end;
        if (index.allows(of, text.substr(begin, end - begin)))
          found.emplace(of.id, begin, end);
      });
    }
  }
  return found;
}

cue_index index_of(const std::vector<std::string>& cues) {
  cue_index made;
  for (std::uint32_t i = 0; i < cues.size(); ++i)
    REQUIRE(made.add(cues[i], i, cue_class::strong));
  made.finish();
  return made;
}

/// Whether a text holds a cue.
bool has(const std::string& cue, std::string_view text) {
  return !walk(index_of({cue}), text).empty();
}

// --- The naive matcher: every cue at every word, by comparing strings. It knows ASCII words, soft
// --- and hard separators and plurals in a single "s", which is all that the random texts hold.

struct plain_word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool new_clause = false; // more than a soft separator stands before it
};

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::vector<plain_word> split(std::string_view text) {
  std::vector<plain_word> words;
  for (std::size_t at = 0; at < text.size();) {
    plain_word next;
    for (; at < text.size() && !is_word_byte(text[at]); ++at) {
      const bool inner_dot = text[at] == '.' && at + 1 < text.size() && is_word_byte(text[at + 1]);
      if (std::string_view(" -_/\n").find(text[at]) == std::string_view::npos && !inner_dot)
        next.new_clause = true;
    }
    next.begin = at;
    while (at < text.size() && is_word_byte(text[at]))
      ++at;
    next.end = at;
    if (next.begin < next.end)
      words.push_back(next);
  }
  return words;
}

std::string plain_form(std::string_view text) {
  std::string form;
  for (const char c : text)
    form += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  if (form.size() > 3 && form.back() == 's' && form[form.size() - 2] != 's')
    form.pop_back();
  return form;
}

std::vector<std::string> forms_of(std::string_view cue) {
  std::vector<std::string> forms;
  for (const plain_word& part : split(cue))
    forms.push_back(plain_form(cue.substr(part.begin, part.end - part.begin)));
  return forms;
}

/// A cue's spellings: each hyphen written or not (for up to two hyphens).
std::vector<std::string> spellings(const std::string& cue) {
  std::vector<std::size_t> hyphens;
  for (std::size_t i = 0; i < cue.size(); ++i)
    if (cue[i] == '-')
      hyphens.push_back(i);
  std::vector<std::string> all;
  for (unsigned without = 0; without < (1u << hyphens.size()); ++without) {
    std::string spelling = cue;
    for (std::size_t h = hyphens.size(); h-- > 0;)
      if ((without >> h & 1u) != 0)
        spelling.erase(hyphens[h], 1);
    all.push_back(spelling);
  }
  return all;
}

/// A cue in the plural matches plurals only.
bool number_fits(std::string_view cue, std::string_view found) {
  const std::vector<plain_word> parts = split(cue);
  const std::string_view last = cue.substr(parts.back().begin);
  return plain_form(last).size() == last.size() || found.back() == 's';
}

bool case_fits(std::string_view cue, std::string_view found) {
  if (std::none_of(cue.begin(), cue.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
    return true;
  std::string wanted;
  std::string given;
  for (const char c : cue)
    if (is_word_byte(c))
      wanted += c;
  for (const char c : found)
    if (is_word_byte(c))
      given += c;
  return given == wanted || given == wanted + 's';
}

hits naive(const std::vector<std::string>& cues, std::string_view text) {
  const std::vector<plain_word> words = split(text);
  hits found;
  for (std::uint32_t id = 0; id < cues.size(); ++id)
    for (const std::string& spelling : spellings(cues[id])) {
      const std::vector<std::string> wanted = forms_of(spelling);
      for (std::size_t i = 0; i + wanted.size() <= words.size(); ++i) {
        bool fits = true;
        for (std::size_t k = 0; fits && k < wanted.size(); ++k) {
          const plain_word& here = words[i + k];
          fits = (k == 0 || !here.new_clause) &&
                 plain_form(text.substr(here.begin, here.end - here.begin)) == wanted[k];
        }
        if (!fits)
          continue;
        const std::size_t begin = words[i].begin;
        const std::size_t end = words[i + wanted.size() - 1].end;
        if (case_fits(cues[id], text.substr(begin, end - begin)) &&
            number_fits(cues[id], text.substr(begin, end - begin)))
          found.emplace(id, begin, end);
      }
    }
  return found;
}

class generator {
public:
  explicit generator(std::uint32_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 1664525u + 1013904223u;
    return (state_ >> 10) % limit;
  }
  template <class Range>
  auto one_of(const Range& range) {
    return range[below(static_cast<std::uint32_t>(std::size(range)))];
  }

private:
  std::uint32_t state_;
};

const std::vector<std::string> cues = {"neural",
                                       "neural net",
                                       "neural network",
                                       "network",
                                       "network stack",
                                       "real-time",
                                       "real time data",
                                       "time",
                                       "time series",
                                       "key-value",
                                       "key-value-store",
                                       "value store",
                                       "state-of-art",
                                       "art",
                                       "AI",
                                       "AI model",
                                       "model",
                                       "data model",
                                       "Swift",
                                       "swift network",
                                       "Go",
                                       "web server",
                                       "server",
                                       "web-server stack",
                                       "node.js",
                                       "js model",
                                       "front/end",
                                       "plug-in",
                                       "stack",
                                       "network stacks",
                                       "models",
                                       "data"};

std::string random_text(generator& random) {
  const std::vector<std::string> words = {
      "neural",     "Neural", "net",    "nets",      "network",    "networks", "stack", "stacks",
      "real",       "time",   "times",  "series",    "key",        "value",    "store", "keyvalue",
      "realtime",   "state",  "of",     "art",       "stateofart", "AI",       "ai",    "AIs",
      "Ai",         "model",  "models", "data",      "Swift",      "swift",    "SWIFT", "Go",
      "go",         "web",    "server", "webserver", "servers",    "node",     "js",    "front",
      "end",        "plug",   "in",     "plugin",    "plugins",    "x",        "42",    "stateof",
      "valuestore", "ofart"};
  const std::vector<std::string> gaps = {" ", " ",  " ",  " ",  "-",  "-",  "_",  "/",
                                         ".", "  ", "\n", ", ", ". ", ": ", " (", "! "};
  std::string text;
  const std::uint32_t size = 1 + random.below(40);
  for (std::uint32_t i = 0; i < size; ++i) {
    if (i > 0)
      text += random.one_of(gaps);
    text += random.one_of(words);
  }
  return text;
}

} // namespace

TEST_CASE("cue index: a cue is found with its bytes", "[cues]") {
  CHECK(walk(index_of({"neural network"}), "a neural network") == hits{{0, 2, 16}});
}

TEST_CASE("cue index: words match whole", "[cues]") {
  CHECK_FALSE(has("net", "network"));
  CHECK_FALSE(has("net", "ethernet"));
  CHECK_FALSE(has("neural network", "neural networking"));
}

TEST_CASE("cue index: a hyphen in a cue may be missing in the text", "[cues]") {
  for (const char* text : {"real-time", "real time", "realtime", "real_time", "Real\nTime"}) {
    INFO(text);
    CHECK(has("real-time", text));
  }
  CHECK_FALSE(has("real-time", "real, time"));
  CHECK_FALSE(has("real-time", "real"));
}

TEST_CASE("cue index: each of two hyphens may be missing", "[cues]") {
  for (const char* text : {"key-value-store", "key value store", "keyvalue store", "key valuestore",
                           "keyvaluestore"}) {
    INFO(text);
    CHECK(has("key-value-store", text));
  }
}

TEST_CASE("cue index: a space in a cue is a separator of any soft kind, but not missing",
          "[cues]") {
  for (const char* text :
       {"web server", "web-server", "web_server", "web/server", "web  server", "web\r\nserver"}) {
    INFO(text);
    CHECK(has("web server", text));
  }
  CHECK_FALSE(has("web server", "webserver"));
}

TEST_CASE("cue index: a phrase doesn't go on over the end of a clause", "[cues]") {
  for (const char* text :
       {"web, server", "web. server", "web (server)", "web: server", "web | server"}) {
    INFO(text);
    CHECK_FALSE(has("web server", text));
  }
}

TEST_CASE("cue index: a cue in small letters matches in any case", "[cues]") {
  CHECK(has("swift", "Swift"));
  CHECK(has("swift", "SWIFT"));
}

TEST_CASE("cue index: a cue with a capital matches in its case only", "[cues]") {
  CHECK(has("Swift", "written in Swift"));
  CHECK_FALSE(has("Swift", "a swift answer"));
  CHECK_FALSE(has("Swift", "SWIFT codes"));
  CHECK(has("AI", "AI-powered"));
  CHECK(has("LLM", "two LLMs"));
  CHECK_FALSE(has("AI", "ai"));
}

TEST_CASE("cue index: a cue with a capital and a hyphen", "[cues]") {
  CHECK(has("Real-Time", "RealTime"));
  CHECK(has("Real-Time", "Real Time"));
  CHECK_FALSE(has("Real-Time", "real-time"));
}

TEST_CASE("cue index: a cue with a capital matches full-width letters", "[cues]") {
  CHECK(has("AI", "\xEF\xBC\xA1\xEF\xBC\xA9"));
}

TEST_CASE("cue index: a cue in the singular matches the plural too", "[cues]") {
  CHECK(has("neural network", "neural networks"));
  CHECK(has("library", "libraries"));
}

TEST_CASE("cue index: a cue in the plural matches the plural only", "[cues]") {
  CHECK(has("securities", "two securities"));
  CHECK_FALSE(has("securities", "no security"));
  CHECK(has("neural networks", "Neural Networks"));
  CHECK_FALSE(has("neural networks", "a neural network"));
}

TEST_CASE("cue index: a cue that only looks like a plural matches itself", "[cues]") {
  CHECK(has("windows", "for Windows"));
  CHECK(has("business", "a business"));
  CHECK(has("kubernetes", "on Kubernetes"));
}

TEST_CASE("cue index: cues of han characters are found inside a run of them", "[cues]") {
  CHECK(walk(index_of({"\xE7\xBD\x91\xE7\xBB\x9C"}),
             "\xE4\xB8\xAA\xE7\xBD\x91\xE7\xBB\x9C\xE6\xA1\x86") == hits{{0, 3, 9}});
}

TEST_CASE("cue index: several cues on one phrase are all found", "[cues]") {
  cue_index index;
  REQUIRE(index.add("web server", 7, cue_class::strong));
  REQUIRE(index.add("web server", 9, cue_class::weak));
  REQUIRE(index.add("server", 7, cue_class::weak));
  index.finish();
  CHECK(walk(index, "a web server") == hits{{0, 2, 12}, {1, 2, 12}, {2, 6, 12}});
  CHECK(index[0].subject == 7);
  CHECK(index[1].subject == 9);
}

TEST_CASE("cue index: a cue without a word, or with one too long, is refused", "[cues]") {
  cue_index index;
  CHECK_FALSE(index.add("", 0, cue_class::strong));
  CHECK_FALSE(index.add(" - ", 0, cue_class::strong));
  CHECK_FALSE(index.add(std::string(41, 'x'), 0, cue_class::strong));
  CHECK(index.size() == 0);
  CHECK(index.add(std::string(40, 'x'), 0, cue_class::strong));
}

TEST_CASE("cue index: a cue keeps its text", "[cues]") {
  const cue_index index = index_of({"Real-Time", "c++"});
  CHECK(index.text(0) == "Real-Time");
  CHECK(index.text(1) == "c++");
}

TEST_CASE("cue index: c++ is no c", "[cues]") {
  CHECK(has("c++", "written in C++."));
  CHECK_FALSE(has("c", "written in C++."));
  CHECK_FALSE(has("c++", "written in C."));
}

TEST_CASE("cue index: an empty index finds nothing", "[cues]") {
  CHECK(walk(cue_index{}, "neural network").empty());
}

TEST_CASE("cue index: ten thousand cues are each found, and no other", "[cues]") {
  cue_index index;
  for (std::uint32_t i = 0; i < 10'000; ++i)
    REQUIRE(index.add("cue q" + std::to_string(i) + "z", i, cue_class::strong));
  index.finish();
  for (std::uint32_t i = 0; i < 10'000; i += 37) {
    const hits found = walk(index, "a cue q" + std::to_string(i) + "z");
    REQUIRE(found.size() == 1);
    REQUIRE(std::get<0>(*found.begin()) == i);
  }
  CHECK(walk(index, "a cue q10000z").empty());
}

TEST_CASE("cue index: finds what a naive matcher finds, byte for byte", "[cues][differential]") {
  const cue_index index = index_of(cues);
  generator random(20240607);
  std::size_t total = 0;
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random_text(random);
    const hits expected = naive(cues, text);
    const hits found = walk(index, text);
    total += expected.size();
    if (found != expected) {
      INFO(text);
      CHECK(found == expected);
    }
  }
  CHECK(total > 10'000); // the texts do hold cues
}

TEST_CASE("cue index: an explanation points where a naive matcher finds a cue first",
          "[cues][differential]") {
  // Eight tags, since an explanation names three and the next best five; a tag has one cue, which
  // counts once a zone.
  generator random(7);
  std::size_t total = 0;
  for (int round = 0; round < 400; ++round) {
    std::vector<std::string> chosen;
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
      const std::string cue = random.one_of(cues);
      if (std::find(chosen.begin(), chosen.end(), cue) != chosen.end())
        continue;
      text += "[tag" + std::to_string(chosen.size()) + "]\nS: " + cue + "\n";
      chosen.push_back(cue);
    }
    const tritag::lexicon knowledge = support::small_lexicon(text);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < chosen.size(); ++i)
      names.push_back("tag" + std::to_string(i));
    const tritag::classifier compiled = support::compile(names, knowledge);
    std::string paragraph = random_text(random);
    for (std::size_t more = 0; more < 4; ++more)
      paragraph += ". " + support::sentence_with("part", 2 * more) + support::sentence_with("piece", 2 * more + 1) + random_text(random);
    std::replace(paragraph.begin(), paragraph.end(), '\n', ' ');
    const std::string readme = support::in_body(paragraph);
    const std::size_t shift = readme.rfind(paragraph);
    const auto told = compiled.explain(readme);
    const hits expected = naive(chosen, paragraph);
    for (std::uint32_t i = 0; i < chosen.size(); ++i) {
      const auto first = std::find_if(expected.begin(), expected.end(),
                                      [&](const hit& each) { return std::get<0>(each) == i; });
      const auto found = support::cues_of(told, names[i]);
      INFO(readme << "\ncue: " << chosen[i]);
      REQUIRE(found.size() == (first == expected.end() ? 0 : 1));
      if (found.empty())
        continue;
      REQUIRE(found[0].offset == shift + std::get<1>(*first));
      REQUIRE(found[0].offset + found[0].length == shift + std::get<2>(*first));
      ++total;
    }
  }
  CHECK(total > 500);
}
