// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_ENABLE_PAIR_STRINGMAKER
#include "../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/detail/definition.hpp>
#include <tritag/detail/readme.hpp>

namespace {

using zoned = std::vector<std::pair<std::string, std::string>>;

/// A README's words with their zones after the defining sentence was found; words in a row in one
/// zone are one text.
zoned defined(std::string_view text) {
  using namespace tritag::detail;
  tritag::detail::plain_vector<stretch> out;
  definition_scratch kept;
  zoned found;
  readme_reader reader(text, out);
  reader.read([&] {
    definition_finder(text, out, kept).run();
    for (const stretch& piece : out) {
      REQUIRE(piece.begin <= piece.end);
      REQUIRE(piece.end <= text.size());
      word_scanner scanner(text, piece.begin, piece.end);
      for (word next; scanner.next(next);) {
        const std::string zone_name(to_string(piece.where));
        const std::string shown(text.substr(next.begin, next.end - next.begin));
        if (!found.empty() && found.back().first == zone_name)
          found.back().second += ' ' + shown;
        else
          found.emplace_back(zone_name, shown);
      }
    }
  });
  return found;
}

std::string zone_of(std::string_view text, std::string_view words) {
  for (const auto& [where, shown] : defined(text))
    if (shown.find(words) != std::string::npos)
      return where;
  return {};
}

} // namespace

TEST_CASE("definition: the noun phrase after the copula, and what it is for", "[definition]") {
  CHECK(defined("# quux\n\nquux is a fast parser for JSON documents.\n") ==
        zoned{{"title", "quux"},
              {"definition_rest", "quux is"},
              {"definition_modifier", "a fast"},
              {"definition_head", "parser"},
              {"definition_subject", "for JSON documents"}});
}

TEST_CASE("definition: what it is written in is neither head nor modifier", "[definition]") {
  const std::string text = "# quux\n\nquux is a fast parser for JSON documents, written in C.\n";
  CHECK(zone_of(text, "parser") == "definition_head");
  CHECK(zone_of(text, "for JSON documents") == "definition_subject");
  CHECK(zone_of(text, "written") == "definition_rest");
}

TEST_CASE("definition: the language that it is written in is not its subject",
          "[definition]") {
  const std::string text = "# quux\n\nquux is a fast parser for JSON documents written in C.\n";
  CHECK(zone_of(text, "written in C") == "definition_rest");
}

TEST_CASE("definition: adjectives with commas between them are modifiers",
          "[definition]") {
  const std::string text = "# quux\n\nquux is a small, fast parser for JSON documents.\n";
  CHECK(zone_of(text, "parser") == "definition_head");
  CHECK(zone_of(text, "a small fast") == "definition_modifier");
}

TEST_CASE("definition: a sentence without the name", "[definition]") {
  CHECK(defined("# quux\n\nA tidy cache for Rust.\n") == zoned{{"title", "quux"},
                                                               {"definition_modifier", "A tidy"},
                                                               {"definition_head", "cache"},
                                                               {"definition_subject", "for Rust"}});
}

TEST_CASE("definition: two nouns joined by and are two heads", "[definition]") {
  const std::string text = "# quux\n\nquux is a parser and printer for JSON.\n";
  CHECK(zone_of(text, "parser") == "definition_head");
  CHECK(zone_of(text, "printer") == "definition_head");
}

TEST_CASE("definition: a tagline behind a colon in the title", "[definition]") {
  CHECK(defined("# quux: a tidy cache for Rust\n\nIt is kept by some people who like it.\n") ==
        zoned{{"title", "quux"},
              {"definition_modifier", "a tidy"},
              {"definition_head", "cache"},
              {"definition_subject", "for Rust"},
              {"lead", "It is kept by some people who like it"}});
}

TEST_CASE("definition: a tagline behind a dash in the title", "[definition]") {
  for (const char* dash : {" - ", " -- ", " \xE2\x80\x94 ", " \xE2\x80\x93 ", " | "}) {
    INFO(dash);
    const std::string text = std::string("# quux") + dash + "tidy cache for Rust\n";
    CHECK(zone_of(text, "cache") == "definition_head");
    CHECK(zone_of(text, "for Rust") == "definition_subject");
    CHECK(zone_of(text, "quux") == "title");
  }
}

TEST_CASE("definition: a tagline as a heading below the title", "[definition]") {
  const std::string text = "# quux\n\n### A tidy cache for Rust\n";
  CHECK(zone_of(text, "cache") == "definition_head");
  CHECK(zone_of(text, "for Rust") == "definition_subject");
}

TEST_CASE("definition: the last word of a name of several words is its head", "[definition]") {
  const std::string text = "# quux cache\n\nquux cache is a store for things that were read.\n";
  CHECK(zone_of(text, "quux") == "title");
  CHECK(zone_of(text, "cache") == "title_head");
}

TEST_CASE("definition: a name of one word stays a name", "[definition]") {
  CHECK(zone_of("# quux\n\nA tidy cache.\n", "quux") == "title");
}

TEST_CASE("definition: a description before the title on its line", "[definition]") {
  const std::string text = "A tidy cache # quux\n\nMore about it is told elsewhere.\n";
  CHECK(zone_of(text, "cache") == "definition_head");
  CHECK(zone_of(text, "quux") == "title");
}

TEST_CASE("definition: a notice before it doesn't define", "[definition]") {
  const std::string text = "# quux\n\n**Note:** this is a mirror of another server.\n\nquux is a "
                           "parser for JSON documents.\n";
  CHECK(zone_of(text, "server") == "notice");
  CHECK(zone_of(text, "parser") == "definition_head");
}

TEST_CASE("definition: a sentence that names the project goes before one that doesn't",
          "[definition]") {
  CHECK(zone_of("# quux\n\nFor most people a tensor is a burden. quux is a parser for tensors.\n",
                "parser") == "definition_head");
}

TEST_CASE("definition: a sentence about the documentation doesn't define", "[definition]") {
  const std::string text =
      "# quux\n\nThere is a guide elsewhere. quux is a parser for JSON documents.\n";
  CHECK(zone_of(text, "parser") == "definition_head");
  CHECK(zone_of(text, "guide") == "lead");
}

TEST_CASE("definition: Chinese", "[definition]") {
  const std::string text = "# quux\n\nquux "
                           "\xE6\x98\xAF\xE4\xB8\x80\xE4\xB8\xAA\xE7\xBD\x91\xE7\xBB\x9C\xE6\xA1"
                           "\x86\xE6\x9E\xB6\xE3\x80\x82\n";
  const zoned found = defined(text);
  REQUIRE(found.size() >= 3);
  CHECK(found[1].first == "definition_rest");
  CHECK(found[1].second == "quux \xE6\x98\xAF");
  CHECK(found.back().first == "definition_head");
  CHECK(found.back().second.ends_with("\xE6\x9E\xB6"));
}

TEST_CASE("definition: Chinese: the noun phrase ends with its clause", "[definition]") {
  const zoned found = defined("# quux\n\nquux 是一款开源的日志工具，支持多种格式，用于服务器。\n");
  CHECK(found == zoned{{"title", "quux"},
                       {"definition_rest", "quux 是"},
                       {"definition_modifier", "一 款 开 源 的 日 志 工"},
                       {"definition_head", "具"},
                       {"definition_rest", "支 持 多 种 格 式"},
                       {"definition_subject", "用 于 服 务 器"}});
}

TEST_CASE("definition: Chinese: what it is made with stands before its noun", "[definition]") {
  const zoned found = defined("# quux\n\n一个基于 Rust 的数据库\n");
  CHECK(found == zoned{{"title", "quux"},
                       {"definition_modifier", "一 个"},
                       {"definition_rest", "基 于 Rust 的"},
                       {"definition_modifier", "数 据"},
                       {"definition_head", "库"}});
}

TEST_CASE("definition: Chinese: for whom it is stands before its noun", "[definition]") {
  const std::string text = "# quux\n\n面向中小企業的客戶管理系統，開箱即用。\n";
  CHECK(zone_of(text, "中 小 企 業") == "definition_subject");
  CHECK(zone_of(text, "客 戶 管 理 系") == "definition_modifier");
  CHECK(zone_of(text, "統") == "definition_head");
  CHECK(zone_of(text, "開 箱") == "definition_rest");
}

TEST_CASE("definition: Chinese: a list of adjectives is no noun phrase yet", "[definition]") {
  const std::string text = "# quux\n\n简单，易用的解析器。\n";
  CHECK(zone_of(text, "器") == "definition_head");
  CHECK(zone_of(text, "简 单 易 用 的 解 析") == "definition_modifier");
}

TEST_CASE("definition: Chinese: what stands in brackets is not the noun", "[definition]") {
  const std::string text = "# quux\n\nquux 是一个网络框架（framework），支持长连接。\n";
  CHECK(zone_of(text, "架") == "definition_head");
  CHECK(zone_of(text, "framework") == "definition_rest");
}

TEST_CASE("definition: Chinese: requests, conditions and rows of languages define nothing",
          "[definition]") {
  for (const std::string_view before :
       {"如果喜欢请点个星。", "感谢所有贡献者的支持与帮助。", "[English](a.md) | 简体中文"}) {
    INFO(before);
    const std::string text = "# quux\n\n" + std::string(before) + "\n\n一款轻量的日志工具。\n";
    CHECK(zone_of(text, "具") == "definition_head");
  }
}

TEST_CASE("definition: Chinese: 为 is a copula before 一 only", "[definition]") {
  CHECK(zone_of("# quux\n\nquux 为一款日志工具。\n", "具") == "definition_head");
  CHECK(zone_of("# quux\n\n为工程师准备的日志工具。\n", "工 程 师") == "definition_subject");
}

TEST_CASE("definition: other scripts beyond ASCII are not read as Chinese", "[definition]") {
  // A row of languages stays in the lead; a sentence that holds "english" is none.
  CHECK(zone_of("# quux\n\nРаботает с английским, english.\n", "english") != "lead");
}

TEST_CASE("definition: words with markup inside keep their zones", "[definition]") {
  const std::string text = "# quux\n\n**quux** is a [tidy cache](https://quux.test) for *Rust*.\n";
  CHECK(zone_of(text, "cache") == "definition_head");
  CHECK(zone_of(text, "for Rust") == "definition_subject");
  CHECK(zone_of(text, "https") == "url");
}

TEST_CASE("definition: sections after the first are left alone", "[definition]") {
  const std::string text = "# quux\n\nquux is a parser for JSON documents.\n\n## Internals\n\nA "
                           "ring is a list of slots.\n";
  CHECK(zone_of(text, "A ring is a list of slots") == "body");
}

TEST_CASE("definition: without prose there is none", "[definition]") {
  CHECK(defined("").empty());
  CHECK(defined("# quux\n") == zoned{{"title", "quux"}});
  CHECK(defined("```\na parser is a thing\n```\n") == zoned{{"code", "a parser is a thing"}});
}

TEST_CASE("definition: a first sentence of ten thousand words", "[definition]") {
  std::string text = "# quux\n\nquux is a parser";
  for (int i = 0; i < 10'000; ++i)
    text += " word";
  CHECK(zone_of(text, "quux is") == "definition_rest");
}

TEST_CASE("definition: a compound with a hyphen does not end the noun phrase", "[definition]") {
  CHECK(zone_of("# quux\n\nquux is a C-like language for robots.\n", "language") ==
        "definition_head");
}

TEST_CASE("definition: what there is says less than what the project does", "[definition]") {
  CHECK(zone_of("# quux\n\nThe goal of this page is a manual.\n\nquux is a compiler.\n",
                "compiler") == "definition_head");
}

TEST_CASE("definition: of listed nouns each is a head", "[definition]") {
  CHECK(zone_of("# quux\n\nquux is a database, cache and broker.\n", "database") ==
        "definition_head");
}

TEST_CASE("definition: a participle or an adjective behind the noun is no head", "[definition]") {
  CHECK(zone_of("# quux\n\nquux is a file system released under the MIT licence.\n", "system") == "definition_head");
  CHECK(zone_of("# quux\n\nquux is a theme perfect for small blogs.\n", "theme") == "definition_head");
  CHECK(zone_of("# quux\n\nThe seed for small applications.\n", "seed") == "definition_head");
}

TEST_CASE("definition: a break ends the tagline", "[definition]") {
  const std::string_view readme =
      "<h1 align=\"center\">quux</h1>\n\n<p align=\"center\">\n  A free finance manager\n  <br />\n"
      "  <a href=\"#docs\">Explore the pages</a>\n</p>\n";
  CHECK(zone_of(readme, "manager") == "definition_head");
  CHECK(zone_of(readme, "Explore") == "lead");
}

TEST_CASE("definition: a name behind a break in the title is a tagline", "[definition]") {
  CHECK(zone_of("<h1>quux<br>a fast parser for JSON</h1>\n\nText.\n", "parser") == "definition_head");
}

TEST_CASE("definition: of a list of nouns a compound is none", "[definition]") {
  CHECK(zone_of("# quux\n\nquux is an easy-to-use, flexible and small podcast manager for phones.\n", "manager") ==
        "definition_head");
  CHECK(zone_of("# quux\n\nquux is an easy-to-use, flexible and small podcast manager for phones.\n", "easy to use") ==
        "definition_modifier");
}

TEST_CASE("definition: a title of seven words is a name, of eight a sentence", "[definition]") {
  CHECK(zone_of("# a fast parser for all these documents\n", "documents") == "title_head");
  CHECK(zone_of("# a fast parser for all these documents\n", "parser") == "title");
  CHECK(zone_of("# a fast parser for all of these documents\n", "parser") == "title_head");
  CHECK(zone_of("# a fast parser for all of these documents\n", "documents") == "title");
}

TEST_CASE("definition: of two sentences that define as well the first does", "[definition]") {
  const std::string text = "Harbours are tidy places for ships. Parses cranes of all kinds.\n";
  CHECK(zone_of(text, "places") == "definition_head");
  CHECK(zone_of(text, "cranes") == "lead");
}

TEST_CASE("definition: a sentence that begins with an article goes before a later one with a verb", "[definition]") {
  CHECK(zone_of("# quux\n\nA tidy cache of harbours. quux parses the cranes of all kinds.\n", "cache") == "definition_head");
}

TEST_CASE("definition: the project's name goes before a pronoun", "[definition]") {
  CHECK(zone_of("# quux\n\nSometimes it is with harbours. quux parses cranes of all kinds.\n", "cranes") == "definition_head");
}
