// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/detail/words.hpp>

using tritag::detail::gap;
using tritag::detail::key_of;
using tritag::detail::word;
using tritag::detail::word_scanner;

namespace {

using texts = std::vector<std::string>;

texts words(std::string_view text, bool split_camel = false) {
  texts found;
  word_scanner scanner(text, 0, text.size(), split_camel);
  for (word next; scanner.next(next);)
    found.emplace_back(text.substr(next.begin, next.end - next.begin));
  return found;
}

/// The gap before the second word of a text.
gap between(std::string_view text) {
  word next;
  word_scanner scanner(text, 0, text.size());
  REQUIRE(scanner.next(next));
  REQUIRE(scanner.next(next));
  return next.before;
}

bool meet(std::string_view a, std::string_view b) { return key_of(a) == key_of(b); }

} // namespace

TEST_CASE("words: runs of letters and digits", "[words]") {
  CHECK(words("A JSON5 parser, v2 (fast)") == texts{"A", "JSON5", "parser", "v2", "fast"});
}

TEST_CASE("words: a text without letters or digits has none", "[words]") {
  CHECK(words("").empty());
  CHECK(words(" \t\r\n").empty());
  CHECK(words("--- *** !!! ...").empty());
}

TEST_CASE("words: offsets count from the beginning of the text, not of the part read", "[words]") {
  const std::string_view text = "one two three four";
  word_scanner scanner(text, 4, 13);
  word found;
  REQUIRE(scanner.next(found));
  CHECK(found.begin == 4);
  CHECK(found.end == 7);
  REQUIRE(scanner.next(found));
  CHECK(found.begin == 8);
  CHECK(found.end == 13);
  CHECK_FALSE(scanner.next(found));
}

TEST_CASE("words: case doesn't matter", "[words]") {
  CHECK(meet("JSON", "json"));
  CHECK(meet("\xC3\x89"
             "cole",
             "\xC3\xA9"
             "cole"));                                                                 // É é
  CHECK(meet("\xD0\x9F\xD0\x90\xD0\xA0\xD0\xA1", "\xD0\xBF\xD0\xB0\xD1\x80\xD1\x81")); // Cyrillic
  CHECK(meet("\xCE\xA3\xCE\xA9", "\xCF\x83\xCF\x89"));                                 // Greek
}

TEST_CASE("words: different words have different keys", "[words]") {
  CHECK_FALSE(meet("parser", "parse"));
  CHECK_FALSE(meet("model", "mode"));
  CHECK_FALSE(meet("\xE7\xBD\x91", "\xE7\xBB\x9C"));
}

TEST_CASE("words: a regular plural meets its singular", "[words]") {
  CHECK(meet("parsers", "parser"));
  CHECK(meet("libraries", "library"));
  CHECK(meet("caches", "cache"));
  CHECK(meet("movies", "movie"));
  CHECK(meet("boxes", "box"));
  CHECK(meet("classes", "class"));
  CHECK(meet("matches", "match"));
  CHECK(meet("databases", "database"));
  CHECK(meet("APIs", "api"));
}

TEST_CASE("words: what only looks like a plural stays as it is", "[words]") {
  CHECK_FALSE(meet("news", "new"));
  CHECK_FALSE(meet("windows", "window"));
  CHECK_FALSE(meet("class", "clas"));
  CHECK_FALSE(meet("bus", "bu"));
  CHECK_FALSE(meet("aws", "aw"));
  CHECK_FALSE(meet("status", "statu"));
  CHECK_FALSE(meet("os", "o"));
}

TEST_CASE("words: c++, c# and f# are words of their own", "[words]") {
  CHECK(words("C++, C# and F#.") == texts{"C++", "C#", "and", "F#"});
  CHECK_FALSE(meet("c++", "c"));
  CHECK_FALSE(meet("c#", "c"));
  CHECK_FALSE(meet("c#", "f#"));
  CHECK(meet("C++", "c++"));
}

TEST_CASE("words: c++ with a version is c++ and a number", "[words]") {
  CHECK(words("C++17 code") == texts{"C++", "17", "code"});
}

TEST_CASE("words: a hash before a word is no part of it", "[words]") {
  CHECK(words("#include #42 a#b") == texts{"include", "42", "a", "b"});
}

TEST_CASE("words: a dot inside a name separates softly", "[words]") {
  CHECK(words("node.js") == texts{"node", "js"});
  CHECK(between("node.js") == gap::soft);
  CHECK(between("asp .net") == gap::soft);
}

TEST_CASE("words: each han character is a word", "[words]") {
  CHECK(words("\xE7\xBD\x91\xE7\xBB\x9C\xE6\xA1\x86\xE6\x9E\xB6") ==
        texts{"\xE7\xBD\x91", "\xE7\xBB\x9C", "\xE6\xA1\x86", "\xE6\x9E\xB6"});
  CHECK(between("\xE7\xBD\x91\xE7\xBB\x9C") == gap::none);
  CHECK(words("AI\xE7\xBB\x98web\xE7\x94\xBB") ==
        texts{"AI", "\xE7\xBB\x98", "web", "\xE7\x94\xBB"});
}

TEST_CASE("words: kana are words of their own too", "[words]") {
  CHECK(words("\xE3\x81\x82\xE3\x82\xAB").size() == 2);
}

TEST_CASE("words: letters of other scripts make one word", "[words]") {
  CHECK(words("\xD0\xBF\xD0\xB0\xD1\x80\xD1\x81 \xC3\xBC"
              "ber") == texts{"\xD0\xBF\xD0\xB0\xD1\x80\xD1\x81", "\xC3\xBC"
                                                                  "ber"});
}

TEST_CASE("words: full-width letters and digits count as their plain forms", "[words]") {
  CHECK(words("\xEF\xBC\xA1\xEF\xBC\xA9").size() == 1);
  CHECK(meet("\xEF\xBC\xA1\xEF\xBC\xA9", "ai"));
  CHECK(meet("\xEF\xBD\x88\xEF\xBC\x92", "h2"));
}

TEST_CASE("words: zero-width characters inside a word are not there", "[words]") {
  CHECK(words("neu\xE2\x80\x8Bral network").size() == 2);
  CHECK(meet("neu\xE2\x80\x8Bral", "neural"));
  CHECK(meet("neu\xE2\x80\x8Dral", "neural")); // joiner
  CHECK(meet("neu\xC2\xADral", "neural"));     // soft hyphen
  CHECK(meet("neu\xEF\xBB\xBFral", "neural"));
}

TEST_CASE("words: zero-width characters between words neither part nor join them", "[words]") {
  CHECK(between("foo\xE2\x80\x8B bar") == gap::soft);
  CHECK(between("foo, \xE2\x80\x8B"
                "bar") == gap::clause);
}

TEST_CASE("words: combining marks are not there", "[words]") {
  CHECK(words("nai\xCC\x88ve").size() == 1);
  CHECK(meet("nai\xCC\x88ve", "naive"));
}

TEST_CASE("words: bytes that are no UTF-8 part words", "[words]") {
  CHECK(words("foo\xFF"
              "bar") == texts{"foo", "bar"});
  CHECK(between("foo\xFF"
                "bar") == gap::clause);
  CHECK(words("foo\xC0\xAF"
              "bar") == texts{"foo", "bar"}); // overlong
  CHECK(words("foo\xED\xA0\x80"
              "bar") == texts{"foo", "bar"}); // a surrogate
  CHECK(words("foo\xF4\x90\x80\x80"
              "bar") == texts{"foo", "bar"}); // beyond Unicode
  CHECK(words("foo\x80\x80"
              "bar") == texts{"foo", "bar"}); // continuation bytes alone
}

TEST_CASE("words: a character cut off at the end is no word", "[words]") {
  CHECK(words("foo\xE7\xBD") == texts{"foo"});
  CHECK(words("foo\xF0\x9F\x98") == texts{"foo"});
  CHECK(words("foo\xC3") == texts{"foo"});
}

TEST_CASE("words: a character beyond the end of the part read is not read", "[words]") {
  const std::string_view text = "ab\xE7\xBD\x91";
  word_scanner scanner(text, 0, 3);
  word found;
  REQUIRE(scanner.next(found));
  CHECK(found.end == 2);
  CHECK_FALSE(scanner.next(found));
}

TEST_CASE("words: a word of 40 bytes can be in a cue, a longer one can't", "[words]") {
  CHECK(key_of(std::string(40, 'x')) != 0);
  CHECK(key_of(std::string(41, 'x')) == 0);
  std::string cyrillic;
  for (int letter = 0; letter < 20; ++letter) cyrillic += "\xD0\xB6";
  CHECK(key_of(cyrillic) != 0);
  CHECK(key_of(cyrillic + "\xD0\xB6") == 0);
}

TEST_CASE("words: a word of five million bytes is one word", "[words]") {
  const std::string text(5'000'000, 'x');
  word_scanner scanner(text, 0, text.size());
  word found;
  REQUIRE(scanner.next(found));
  CHECK(found.begin == 0);
  CHECK(found.end == 5'000'000);
  CHECK(found.key == 0);
  CHECK_FALSE(scanner.next(found));
}

TEST_CASE("words: gaps between the words of one phrase are soft", "[words]") {
  for (const char* text :
       {"neural network", "neural-network", "neural_network", "neural/network", "neural  \tnetwork",
        "neural\nnetwork", "neural\r\nnetwork", "*neural* network", "neural `network`",
        "neural \"network\"", "neural & network"}) {
    INFO(text);
    CHECK(between(text) == gap::soft);
  }
}

TEST_CASE("words: no-break spaces and hyphens, curly quotes and trade marks are soft", "[words]") {
  CHECK(between("neural\xC2\xA0network") == gap::soft);
  CHECK(between("neural\xE3\x80\x80network") == gap::soft);
  CHECK(between("neural\xE2\x80\x91network") == gap::soft);
  CHECK(between("neural \xE2\x80\x9Cnetwork\xE2\x80\x9D") == gap::soft);
  CHECK(between("Neural\xE2\x84\xA2 network") == gap::soft);
}

TEST_CASE("words: commas, colons, brackets and dashes end a clause", "[words]") {
  for (const char* text :
       {"neural, network", "neural: network", "neural; network", "neural (network)",
        "neural | network", "neural \xE2\x80\x94 network", "neural \xF0\x9F\x9A\x80 network",
        "neural\xE3\x80\x81network", "neural\xEF\xBC\x8Cnetwork"}) {
    INFO(text);
    CHECK(between(text) == gap::clause);
  }
}

TEST_CASE("words: full stops, question and exclamation marks end a sentence", "[words]") {
  for (const char* text :
       {"neural. network", "neural.\nnetwork", "neural! network", "neural? network",
        "neural\xE3\x80\x82network", "neural\xEF\xBC\x81network"}) {
    INFO(text);
    CHECK(between(text) == gap::sentence);
  }
}

TEST_CASE("words: of several separators the strongest counts", "[words]") {
  CHECK(between("neural -, network") == gap::clause);
  CHECK(between("neural). network") == gap::sentence);
  CHECK(between("neural. - network") == gap::sentence);
}

TEST_CASE("words: what stands after the last word is told at the end", "[words]") {
  const std::string_view text = "the end.";
  word_scanner scanner(text, 0, text.size());
  for (word found; scanner.next(found);) {
  }
  CHECK(scanner.pending_gap() == gap::sentence);
}

TEST_CASE("words: camel case is split only on demand", "[words]") {
  CHECK(words("JsonParser") == texts{"JsonParser"});
  CHECK(words("JsonParser", true) == texts{"Json", "Parser"});
  CHECK(words("JSONParser", true) == texts{"JSON", "Parser"});
  CHECK(words("parseJSON", true) == texts{"parse", "JSON"});
  CHECK(words("JSON", true) == texts{"JSON"});
}
