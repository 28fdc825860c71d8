// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <vector>

#include <tritag/json.hpp>

#include "support.hpp"

using tritag::classifier;
using tritag::evidence_kind;

namespace {

const std::vector<std::string> catalogue = {
    "ai",  "api",  "cache",  "cli", "database", "framework", "json",
    "lib", "game", "parser", "sdk", "security", "server",    "xylophone"};

// Three READMEs in different voices.
const std::vector<std::string> readmes = {
    "# quux\n\n[![Build](https://ci.test/q.svg)](https://ci.test/q)\n\nquux is a small, fast JSON "
    "parser for C++.\n\n"
    "## Features\n\n- header only\n- no allocations\n- reads JSON with comments\n\n## "
    "Usage\n\n```cpp\n#include <quux.hpp>\n"
    "quux::parser p;\n```\n\n## License\n\nMIT\n",
    "<h1 align=\"center\">KnightDB</h1>\n<p align=\"center\">An embedded key-value database with "
    "an in-memory cache.</p>\n\n"
    "## Why?\n\nBecause other databases need a server.\n\n## Install\n\n    cargo add knightdb\n",
    "Train neural networks from the command line # brainy\n\nA deep learning CLI. It trains a "
    "neural network on your data, "
    "without a server.\n\n1. `pip install brainy`\n2. `brainy train`\n\n> **Note**: this is not a "
    "game.\n"};

std::string utf16(std::string_view ascii, bool big, bool marked) {
  std::string out;
  const auto put = [&](unsigned char low, unsigned char high) {
    out += static_cast<char>(big ? high : low);
    out += static_cast<char>(big ? low : high);
  };
  if (marked)
    put(0xFF, 0xFE);
  for (const char c : ascii)
    put(static_cast<unsigned char>(c), 0);
  return out;
}

void check_sum(const tritag::explained_tag& tag) {
  std::int32_t sum = 0;
  for (const auto& piece : tag.evidence) {
    sum += piece.points;
    CHECK_FALSE(piece.cue.empty());
    if (piece.kind != evidence_kind::cue) {
      CHECK(piece.zone.empty());
      CHECK(piece.length == 0);
    }
  }
  CHECK(sum == tag.score);
}

/// A text's letters and digits in small letters, and no plural ending.
std::string bare(std::string_view text) {
  std::string kept;
  for (const char c : text)
    if (tritag::detail::is_alnum(c) || static_cast<signed char>(c) < 0)
      kept += tritag::detail::to_lower(c);
  while (!kept.empty() && kept.back() == 's')
    kept.pop_back();
  return kept;
}

/// The processor's seconds that it takes to classify `size` bytes made of `unit`: those of other programs don't count.
double seconds(const classifier& compiled, std::string_view unit, std::size_t size) {
  std::string text;
  text.reserve(size + unit.size());
  while (text.size() < size)
    text += unit;
  const std::clock_t start = std::clock();
  (void)compiled.classify(text);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void check_finishes(const classifier& compiled, std::string_view unit,
                    std::size_t size = 1'000'000) {
  INFO("unit: " << unit);
  // Generous: a slow machine needs under a second, quadratic time needs minutes.
  CHECK(seconds(compiled, unit, size) < 4.0);
}

/// Whether four times the text takes about four times as long (in quadratic time it is sixteen).
void check_linear(const classifier& compiled, std::string_view unit, std::size_t size) {
  (void)seconds(compiled, unit, size);
  const double once = seconds(compiled, unit, size);
  const double four_times = seconds(compiled, unit, 4 * size);
  INFO("unit: " << unit);
  CHECK(four_times < 8 * once + 0.05);
}

} // namespace

TEST_CASE("result: trivially copyable, a range of at most three", "[result]") {
  CHECK(std::is_trivially_copyable_v<tritag::result>);
  tritag::result chosen;
  CHECK(chosen.empty());
  CHECK(chosen.begin() == chosen.end());
  for (std::uint32_t i = 0; i < 5; ++i)
    chosen.push_back({i, -static_cast<std::int32_t>(i)});
  CHECK(chosen.size() == 3);
  CHECK(chosen[2].index == 2);
  CHECK(chosen[2].score == -2);
  std::size_t counted = 0;
  for (const tritag::scored_tag& tag : chosen)
    counted += tag.index + 1;
  CHECK(counted == 6);
}

TEST_CASE("classifier: answers are best first, from the catalogue, and different", "[classifier]") {
  const classifier compiled(catalogue);
  for (const std::string& readme : readmes) {
    const tritag::result chosen = compiled.classify(readme);
    REQUIRE(!chosen.empty());
    REQUIRE(chosen.size() <= 3);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      CHECK(chosen[i].index < catalogue.size());
      if (i == 0)
        continue;
      CHECK(chosen[i - 1].score >= chosen[i].score);
      CHECK(chosen[i - 1].index != chosen[i].index);
    }
  }
}

TEST_CASE("classifier: what a README says plainly comes first", "[classifier]") {
  const classifier compiled(catalogue);
  const auto first = [&](const std::string& readme) {
    const tritag::result chosen = compiled.classify(readme);
    return chosen.empty() ? std::string() : std::string(compiled.name(chosen[0].index));
  };
  CHECK((first(readmes[0]) == "json" || first(readmes[0]) == "parser"));
  CHECK(first(readmes[1]) == "database");
  CHECK(first(readmes[2]) == "ai");
}

TEST_CASE("explain: points add up to the score, for returned tags and runners-up", "[explain]") {
  const classifier compiled(catalogue);
  for (const std::string& readme : readmes) {
    const auto told = compiled.explain(readme);
    CHECK(!told.runners_up.empty());
    for (const auto& tag : told.tags)
      check_sum(tag);
    for (const auto& tag : told.runners_up)
      check_sum(tag);
  }
}

TEST_CASE("explain: tells of the tags that classify returns", "[explain]") {
  const classifier compiled(catalogue);
  for (const std::string& readme : readmes) {
    const auto told = compiled.explain(readme);
    const tritag::result chosen = compiled.classify(readme);
    REQUIRE(told.tags.size() == chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      CHECK(told.tags[i].index == chosen[i].index);
      CHECK(told.tags[i].score == chosen[i].score);
      CHECK(told.tags[i].name == compiled.name(chosen[i].index));
      CHECK(told.tags[i].reason.empty());
    }
    for (const auto& tag : told.runners_up)
      CHECK_FALSE(tag.reason.empty());
  }
}

TEST_CASE("explain: a cue's span holds the cue", "[explain]") {
  const classifier compiled(catalogue);
  std::size_t cues = 0;
  for (const std::string& readme : readmes) {
    const auto told = compiled.explain(readme);
    for (const auto* tags : {&told.tags, &told.runners_up})
      for (const auto& tag : *tags)
        for (const auto& piece : tag.evidence) {
          if (piece.kind != evidence_kind::cue)
            continue;
          ++cues;
          REQUIRE(piece.offset + piece.length <= readme.size());
          CHECK(bare(readme.substr(piece.offset, piece.length)) == bare(piece.cue));
          CHECK_FALSE(piece.zone.empty());
        }
  }
  CHECK(cues > 10);
}

TEST_CASE("explain: owns its strings", "[explain]") {
  const auto told = [] {
    const std::string text = readmes[0] + "";
    return classifier(catalogue).explain(text);
  }();
  REQUIRE(!told.tags.empty());
  CHECK_FALSE(told.tags[0].name.empty());
  CHECK_FALSE(told.tags[0].evidence.empty());
}

TEST_CASE("any README: an empty one and blanks answer nothing", "[classifier][any]") {
  const classifier compiled(catalogue);
  CHECK(compiled.classify("").empty());
  CHECK(compiled.classify(std::string_view()).empty());
  CHECK(compiled.classify(" \n\t\r\n").empty());
  CHECK(compiled.explain("").tags.empty());
  CHECK(compiled.explain("").runners_up.empty());
}

TEST_CASE("any README: all byte values, alone and in every pair", "[classifier][any]") {
  const classifier compiled(catalogue);
  std::string text;
  for (int a = 0; a < 256; ++a) {
    (void)compiled.classify(std::string(1, static_cast<char>(a)));
    (void)compiled.classify(std::string(100, static_cast<char>(a)));
    for (int b = 0; b < 256; ++b) {
      text += static_cast<char>(a);
      text += static_cast<char>(b);
    }
  }
  const auto told = compiled.explain(text);
  for (const auto& tag : told.tags)
    check_sum(tag);
  for (const auto& tag : told.runners_up)
    check_sum(tag);
}

TEST_CASE("any README: every beginning of one", "[classifier][any]") {
  const classifier compiled(catalogue);
  for (const std::string& readme : readmes)
    for (std::size_t size = 0; size <= readme.size(); ++size) {
      // A text of its own, so that reading past its end is an error that a sanitizer sees.
      const std::vector<char> part(readme.begin(),
                                   readme.begin() + static_cast<std::ptrdiff_t>(size));
      REQUIRE(compiled.classify(std::string_view(part.data(), part.size())).size() <= 3);
    }
}

TEST_CASE("any README: UTF-16 gives what UTF-8 gives", "[classifier][any]") {
  const classifier compiled(catalogue);
  for (const std::string& readme : readmes)
    for (const bool big : {false, true})
      for (const bool marked : {false, true}) {
        INFO((big ? "big" : "little") << (marked ? ", marked" : ""));
        CHECK(compiled.classify(utf16(readme, big, marked)) == compiled.classify(readme));
      }
}

TEST_CASE("any README: a mark of UTF-8 changes nothing", "[classifier][any]") {
  const classifier compiled(catalogue);
  for (const std::string& readme : readmes)
    CHECK(compiled.classify("\xEF\xBB\xBF" + readme) == compiled.classify(readme));
}

TEST_CASE("any README: offsets into UTF-16 are those of the text given", "[explain][any]") {
  const classifier compiled(catalogue);
  for (const bool big : {false, true})
    for (const bool marked : {false, true}) {
      const auto plain = compiled.explain(readmes[0]);
      const auto told = compiled.explain(utf16(readmes[0], big, marked));
      REQUIRE(told.tags.size() == plain.tags.size());
      for (std::size_t i = 0; i < told.tags.size(); ++i) {
        REQUIRE(told.tags[i].evidence.size() == plain.tags[i].evidence.size());
        for (std::size_t k = 0; k < told.tags[i].evidence.size(); ++k) {
          const auto& wide = told.tags[i].evidence[k];
          const auto& narrow = plain.tags[i].evidence[k];
          CHECK(wide.points == narrow.points);
          if (wide.kind != evidence_kind::cue)
            continue;
          CHECK(wide.offset == narrow.offset * 2 + (marked ? 2 : 0));
          CHECK(wide.length == narrow.length * 2);
        }
      }
    }
}

TEST_CASE("any README: UTF-16 that is cut or broken", "[classifier][any]") {
  const classifier compiled(catalogue);
  const std::string text = utf16(readmes[0], false, true);
  for (std::size_t size = 0; size < 80; ++size)
    (void)compiled.explain(text.substr(0, size));
  (void)compiled.explain(std::string("\xFF\xFE\x00\xD8", 4));         // half a pair at the end
  (void)compiled.explain(std::string("\xFF\xFE\x00\xD8\x41\x00", 6)); // half a pair before a letter
  (void)compiled.explain(std::string("\xFF\xFE\x00\xDC\x00\xD8", 6)); // a pair the wrong way round
  CHECK(compiled.classify(std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6)).empty()); // an emoji
}

TEST_CASE("any README: a million bytes of one mark", "[classifier][any]") {
  const classifier compiled(catalogue);
  for (const char* unit :
       {"#", "[",  "`", "<", "]", "(",  "!", "![",   "](",           "*",           "_",
        "~", "-",  "=", "|", ">", ":",  "&", "\\",   "\\[",          "\n",          "\r",
        " ", "\t", ".", ",", "'", "\"", "h", "\xFF", "\xE7\xBD\x91", "\xE2\x80\x8B"})
    check_finishes(compiled, unit);
}

TEST_CASE("any README: a million bytes of lines and openings", "[classifier][any]") {
  const classifier compiled(catalogue);
  for (const char* unit : {"# ",
                           "#\n",
                           "[\n",
                           "`\n",
                           "```\n",
                           "```\n\n",
                           "~~~\n",
                           "<a ",
                           "<a\n",
                           "<a'",
                           "<!--",
                           "<!--\n",
                           "<!-- -->\n",
                           "<pre>\n",
                           "<h1>",
                           "<h1>\n",
                           "<h1>a\n",
                           "</h1>\n",
                           "- ",
                           "- a\n",
                           "> ",
                           "> a\n",
                           "| a ",
                           "| a\n",
                           "[a](",
                           "[a](b)",
                           "![a](b)",
                           "[a]: b\n",
                           "a\n",
                           "a\n\n",
                           "a\n---\n",
                           "a\n===\n",
                           "---\n",
                           ".. a::\n",
                           ".. code::\n\n a\n",
                           ":a: b\n",
                           "`a <b",
                           "`a <b>`_ ",
                           "https://",
                           "&amp;",
                           ":a_b:",
                           " # ",
                           "a # b\n",
                           "    a\n",
                           "1. a\n",
                           "#+BEGIN_SRC\n",
                           "#+TITLE: a\n",
                           "neural network ",
                           "c++ ",
                           "no "})
    check_finishes(compiled, unit);
}

TEST_CASE("any README: headings in HTML that never close their tag",
          "[classifier][any]") {
  const classifier compiled(catalogue);
  check_linear(compiled, "<h1\n", 500'000);
}

TEST_CASE("any README: a line of comments", "[classifier][any]") {
  const classifier compiled(catalogue);
  check_linear(compiled, "<!-- -->", 60'000);
}

TEST_CASE("any README: one word of five million bytes", "[classifier][any]") {
  const classifier compiled(catalogue);
  CHECK(compiled.classify(std::string(5'000'000, 'a')).empty());
}

TEST_CASE("any README: ten million bytes of prose", "[classifier][any]") {
  const classifier compiled(catalogue);
  check_finishes(compiled,
                 "quux is a JSON parser for everyone, with a cache. It isn't a database.\n\n",
                 10'000'000);
}

TEST_CASE("classifier: the same answer each time, whatever was read in between",
          "[classifier][determinism]") {
  const classifier compiled(catalogue);
  const classifier other({"zoology", "geology"});
  std::vector<tritag::result> first;
  for (const std::string& readme : readmes)
    first.push_back(compiled.classify(readme));
  for (int round = 0; round < 3; ++round)
    for (std::size_t i = readmes.size(); i-- > 0;) {
      (void)other.classify(readmes[i]);
      (void)compiled.explain(readmes[(i + 1) % readmes.size()]);
      CHECK(compiled.classify(readmes[i]) == first[i]);
      CHECK(classifier(catalogue).classify(readmes[i]) == first[i]);
    }
}

TEST_CASE("classifier: the same answer from four threads at once", "[classifier][determinism]") {
  const classifier compiled(catalogue);
  std::vector<tritag::result> expected;
  for (const std::string& readme : readmes)
    expected.push_back(compiled.classify(readme));
  std::vector<int> wrong(4, 0);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t)
    threads.emplace_back([&, t] {
      for (std::size_t i = 0; i < 200; ++i) {
        const std::size_t which = (i + t) % readmes.size();
        if (!(compiled.classify(readmes[which]) == expected[which]))
          ++wrong[t];
      }
    });
  for (std::thread& thread : threads)
    thread.join();
  CHECK(wrong == std::vector<int>(4, 0));
}

TEST_CASE("classifier: max_tags cuts the answer, and nothing else", "[classifier]") {
  tritag::options chosen;
  const classifier three(catalogue);
  for (const int most : {1, 2, 3}) {
    chosen.max_tags = most;
    const classifier compiled(catalogue, chosen);
    CHECK(compiled.chosen().max_tags == most);
    for (const std::string& readme : readmes) {
      const tritag::result all = three.classify(readme);
      const tritag::result some = compiled.classify(readme);
      CHECK(some.size() == std::min(all.size(), static_cast<std::size_t>(most)));
      for (std::size_t i = 0; i < some.size(); ++i)
        CHECK(some[i] == all[i]);
    }
  }
}

TEST_CASE("classifier: a README may be any kind of text", "[classifier]") {
  const classifier compiled(catalogue);
  const tritag::result expected = compiled.classify(readmes[0]);
  CHECK(compiled.classify(readmes[0].c_str()) == expected);
  CHECK(compiled.classify(std::string_view(readmes[0])) == expected);
  CHECK(compiled.classify(nlohmann::json(readmes[0])) == expected);
  CHECK(compiled.classify(nlohmann::ordered_json(readmes[0])) == expected);
  CHECK(compiled.explain(nlohmann::json(readmes[0])).tags.size() == expected.size());
  CHECK(tritag::text_source<std::string>);
  CHECK(tritag::text_source<nlohmann::json>);
  CHECK_FALSE(tritag::text_source<int>);
}

TEST_CASE("classifier: a NUL in a text is a byte like others", "[classifier][any]") {
  const classifier compiled(catalogue);
  const std::string text =
      "# quux\n\nquux is a JSON parser.\n" + std::string("\0\0\0", 3) + "\n\nThat is all.\n";
  CHECK(!compiled.classify(text).empty());
}

TEST_CASE("classifier: temporary options and a temporary catalogue are not kept", "[classifier]") {
  const auto make = [] {
    return classifier(std::vector<std::string>(catalogue), tritag::options{});
  };
  CHECK(make().classify(readmes[0]) == classifier(catalogue).classify(readmes[0]));
}
