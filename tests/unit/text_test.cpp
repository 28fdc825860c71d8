// SPDX-License-Identifier: MIT
// Text as it comes: what is the same word and what isn't, and that what goes out is UTF-8.
#include "../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <tritag/detail/encoding.hpp>
#include <tritag/json.hpp>

#include "support.hpp"

using nlohmann::ordered_json;
using tritag::classifier;
using tritag::errc;

namespace {

/// Whether a README with `text` in it is tagged with a tag named `name`, by that name alone.
bool finds(std::string_view name, std::string_view text) {
  const classifier compiled({name}, support::by_name());
  return !compiled.classify("# quux\n\nAbout " + std::string(text) + " only.\n").empty();
}

errc code_of(const ordered_json& tags, std::size_t& index) {
  const auto made = classifier::try_compile(tags);
  index = made.error().index;
  return made.error().code;
}

} // namespace

TEST_CASE("text: bytes that are no UTF-8 end a word and hide no other", "[text]") {
  for (const char* bad : {"\xFF", "\x80", "\xC3", "\xC0\xAF", "\xE4\xB8", "\xED\xA0\x80",
                          "\xE0\x81\xA1", "\xF0\x80\x81\xA1", // overlong
                          "\xF4\x90\x80\x80", "\xF0\x9F\x98"}) {
    CHECK(finds("geology", bad + std::string(" geology ") + bad));
    CHECK(finds("geology", bad + std::string("geology")));
    CHECK_FALSE(finds("geology", "geo" + std::string(bad) + "logy"));
  }
}

TEST_CASE("text: a NUL ends a word and is no end of text", "[text]") {
  CHECK(finds("geology", std::string_view("a\0geology\0b", 11)));
  CHECK_FALSE(finds("geology", std::string_view("geo\0logy", 8)));
}

TEST_CASE("text: invisible characters inside a word are not there", "[text]") {
  for (const char* invisible :
       {"\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0", "\xEF\xBB\xBF", // zero-width
        "\xC2\xAD",                                                                   // soft hyphen
        "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAE",               // bidi
        "\xEF\xB8\x8F"})                                                              // variation
    CHECK(finds("geology", "geo" + std::string(invisible) + "logy"));
}

TEST_CASE("text: isolating bidi marks are not there either", "[text]") {
  for (const char* mark : {"\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"})
    CHECK(finds("geology", "geo" + std::string(mark) + "logy"));
}

TEST_CASE("text: combining marks are not there, a composed letter is another letter", "[text]") {
  CHECK(finds("resume", "re\xCC\x81sume\xCC\x81"));
  CHECK_FALSE(finds("resume", "r\xC3\xA9sum\xC3\xA9"));
  CHECK_FALSE(finds("r\xC3\xA9sum\xC3\xA9", "resume"));
  CHECK(finds("r\xC3\xA9sum\xC3\xA9", "R\xC3\x89SUM\xC3\x89")); // case is folded
}

TEST_CASE("text: full-width letters and digits are plain ones", "[text]") {
  CHECK(finds("geo7", "\xEF\xBC\xA7\xEF\xBD\x85\xEF\xBD\x8F\xEF\xBC\x97"));
}

TEST_CASE("text: a ligature or a superscript is not taken apart", "[text]") {
  CHECK_FALSE(finds("file", "\xEF\xAC\x81le"));
  CHECK_FALSE(finds("h2o", "h\xE2\x82\x82o"));
}

TEST_CASE("text: case is folded without a locale", "[text]") {
  CHECK(finds("river", "RIVER"));
  CHECK(finds("\xD1\x80\xD0\xB5\xD0\xBA\xD0\xB0", "\xD0\xA0\xD0\x95\xD0\x9A\xD0\x90")); // Cyrillic
  CHECK(finds("\xD1\x91\xD0\xB6", "\xD0\x81\xD0\x96")); // with an io, whose capital lies elsewhere
  CHECK(finds("\xCE\xB3\xCE\xB7", "\xCE\x93\xCE\x97"));                                 // Greek
}

TEST_CASE("text: the Turkish i, dotted or dotless, is a letter of its own", "[text]") {
  CHECK_FALSE(finds("river", "R\xC4\xB0VER"));
  CHECK_FALSE(finds("river", "r\xC4\xB1ver"));
  CHECK(finds("r\xC4\xB1ver", "r\xC4\xB1ver"));
}

TEST_CASE("text: a tab and a line end of each kind stand between words of a phrase", "[text]") {
  for (const char* between : {" ", "\t", "\n", "\r\n", "\r", "  \t ", "\xC2\xA0", "\xE3\x80\x80"})
    CHECK(finds("rock garden", "rock" + std::string(between) + "garden"));
}

TEST_CASE("text: line ends of each kind give the same answer", "[text]") {
  const classifier compiled({"geology", "zoology", "map"}, support::by_name());
  const std::string unix_text = "# quux\n\nA geology map.\n\nUsage\n-----\n\n```\nzoology\n```\n\nA map.\n";
  const tritag::result expected = compiled.classify(unix_text);
  REQUIRE(expected.size() == 3);
  for (const char* end : {"\r\n", "\r"}) {
    std::string text;
    for (const char c : unix_text) {
      if (c == '\n')
        text += end;
      else
        text += c;
    }
    CHECK(compiled.classify(text) == expected);
  }
}

TEST_CASE("text: an explanation is UTF-8 whatever the README holds", "[text]") {
  const classifier compiled({"geology", "\xE6\x98\x9F", "r\xC3\xA9sum\xC3\xA9"}, support::by_name());
  std::string text = "# geology \xE6\x98\x9F\n\n";
  for (int c = 0; c < 256; ++c)
    text.append(1, static_cast<char>(c)).append("geology r\xC3\xA9sum\xC3\xA9 \xE6\x98\x9F");
  const std::string written = tritag::to_json(compiled.explain(text), 1).dump();
  CHECK(ordered_json::accept(written));
  CHECK(tritag::detail::is_utf8(written));
}

TEST_CASE("text: names come back byte for byte", "[text]") {
  const std::vector<std::string> names = {"declarative-gui ",     "\t geology\n",
                                          "geo\xE2\x80\x8Blogy7", "\xEF\xBC\xA7\xEF\xBD\x85\xEF\xBD\x8F",
                                          "re\xCC\x81sume\xCC\x81", std::string("nul\0nul", 7)};
  for (const std::string& name : names) {
    const ordered_json tags = {{{"name", name}}};
    const ordered_json answer = tritag::classify("# " + name + "\n", tags, 1, support::by_name());
    INFO("name: " << name);
    REQUIRE(answer["tags"].size() == 1);
    CHECK(answer["tags"][0]["name"] == name);
    CHECK(ordered_json::parse(answer.dump())["tags"][0]["name"] == name);
  }
}

TEST_CASE("text: an element with a text that is not UTF-8 is refused with its index",
          "[text][errors]") {
  std::size_t index = 0;
  CHECK(code_of({{{"name", "a"}}, {{"name", "b"}, {"id", "\xFF"}}}, index) == errc::not_a_tag);
  CHECK(index == 1);
  CHECK(code_of({{{"name", "a"}, {"x", {{"y", {1, "\xC3"}}}}}}, index) == errc::not_a_tag);
  CHECK(index == 0);
  CHECK(code_of({{{"name", "a"}, {"\xFF", 1}}}, index) == errc::not_a_tag);
  CHECK(code_of({{{"name", "a"}, {"x", "\xC3\xA9"}}}, index) == errc::none);
}

TEST_CASE("text: a struct's id that is not UTF-8 is refused with its index", "[text][errors]") {
  struct label {
    std::string id;
    std::string name;
  };
  const auto made = classifier::try_compile(std::vector<label>{{"1", "a"}, {"\xFF", "b"}});
  REQUIRE_FALSE(made);
  CHECK(made.error().code == errc::not_a_tag);
  CHECK(made.error().index == 1);
  CHECK(made.error().where == "/1/id");
}

TEST_CASE("text: a lexicon that is not UTF-8 is refused", "[text][errors]") {
  tritag::lexicon made;
  tritag::error problem;
  CHECK_FALSE(made.add_text("[geology]\nE: rock \xFF\n", problem));
  CHECK(problem.code == errc::bad_lexicon);
  const auto refused_at = [](const ordered_json& lexicon) {
    try {
      (void)tritag::lexicon_from_json(lexicon);
    } catch (const tritag::catalogue_error& refused) {
      return refused.problem().where;
    }
    return std::string("nowhere");
  };
  CHECK(refused_at({{"concepts", {{{"name", "\xFF"}}}}}) == "/concepts/0/name");
  CHECK(refused_at({{"concepts", {{{"name", "a"}, {"aliases", {"b", "\xFF"}}}}}}) ==
        "/concepts/0/aliases/1");
  CHECK(refused_at({{"concepts", {{{"name", "a"}, {"cues", {{"weak", {"\xFF geology"}}}}}}}}) ==
        "/concepts/0/cues/weak/0");
  CHECK(refused_at({{"concepts", ordered_json::array()},
                    {"relations", {{{"from", "a"}, {"to", "\xFF"}, {"weight", 1}}}}}) ==
        "/relations/0");
}

TEST_CASE("text: half a surrogate pair is U+FFFD", "[text]") {
  using tritag::detail::encoding;
  const auto utf8 = [](std::string_view text) {
    std::string made;
    tritag::detail::utf16_to_utf8(text, encoding::utf16_little, made, nullptr);
    return made;
  };
  using namespace std::literals;
  CHECK(utf8("\x3D\xD8\x00\xDE"sv) == "\xF0\x9F\x98\x80");
  CHECK(utf8("\x3D\xD8\x41\x00"sv) == "\xEF\xBF\xBD\x41");
  CHECK(utf8("\x00\xDE\x41\x00"sv) == "\xEF\xBF\xBD\x41");
  CHECK(utf8("\x41\x00\x3D\xD8"sv) == "\x41\xEF\xBF\xBD");
  CHECK(utf8("\xFF\xDF\x41\x00"sv) == "\xEF\xBF\xBD\x41");
  CHECK(utf8("\x00\xE0"sv) == "\xEE\x80\x80"); // the first behind them
}

TEST_CASE("text: zero bytes in both halves are no UTF-16", "[text]") {
  using tritag::detail::detect_encoding;
  using tritag::detail::encoding;
  std::string text;
  for (int i = 0; i < 20; ++i)
    text.append("a\0", 2);
  CHECK(detect_encoding(text) == encoding::utf16_little);
  CHECK(detect_encoding("b" + text) == encoding::utf16_big);
  CHECK(detect_encoding(std::string("\0\0", 2) + text) == encoding::utf8);
  CHECK(detect_encoding(std::string(64, '\0')) == encoding::utf8);
}
