// SPDX-License-Identifier: MIT
#define CATCH_CONFIG_ENABLE_PAIR_STRINGMAKER
#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/detail/readme.hpp>

namespace {

using zoned = std::vector<std::pair<std::string, std::string>>;

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// What the reader makes of a README: zones and their texts in order, without surrounding blanks.
zoned zones(std::string_view text) {
  tritag::detail::plain_vector<tritag::detail::stretch> out;
  zoned found;
  tritag::detail::readme_reader reader(text, out);
  reader.read([&] {
    for (const auto& piece : out) {
      REQUIRE(piece.begin < piece.end);
      REQUIRE(piece.end <= text.size());
      std::string shown = trimmed(text.substr(piece.begin, piece.end - piece.begin));
      if (!shown.empty())
        found.emplace_back(to_string(piece.where), std::move(shown));
    }
  });
  return found;
}

/// The zone of the first stretch that holds `words`; empty if none does.
std::string zone_of(std::string_view text, std::string_view words) {
  for (const auto& [where, shown] : zones(text))
    if (shown.find(words) != std::string::npos)
      return where;
  return {};
}

// A beginning that leaves title and lead behind.
const std::string opening =
    "# quux\n\nquux keeps what you read last, so that you find it again.\n\n";

} // namespace

TEST_CASE("zones: the first heading is the title, what follows the lead", "[zones]") {
  CHECK(zones("# quux\n\nIt keeps things.\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps things."}});
}

TEST_CASE("zones: a heading's kind is told by the beginnings of its words", "[zones]") {
  CHECK(zone_of(opening + "## Configuration\n\nWords follow.\n", "Words") == "usage");
  CHECK(zone_of(opening + "## Reconfiguration\n\nWords follow.\n", "Words") == "body");
}

TEST_CASE("zones: Chinese headings", "[zones]") {
  for (const std::string_view about : {"项目简介", "功能特性", "✨ 特点", "為什麼選擇 quux", "主要功能"})
    CHECK(zone_of(opening + "## " + std::string(about) + "\n\nHerons wade.\n", "Herons") == "about");
  for (const std::string_view usage : {"快速开始", "安装步骤", "使用說明", "常见问题"})
    CHECK(zone_of(opening + "## " + std::string(usage) + "\n\nHerons wade.\n", "Herons") == "usage");
  for (const std::string_view other : {"参与贡献", "开源协议", "交流群", "致謝", "更新日志"})
    CHECK(zone_of(opening + "## " + std::string(other) + "\n\nHerons wade.\n", "Herons") ==
          "boilerplate");
  CHECK(zone_of(opening + "## 常见面试题\n\nHerons wade.\n", "Herons") == "body");
}

TEST_CASE("zones: a row of languages in Chinese is a notice, a text about Chinese is none", "[zones]") {
  CHECK(zone_of("# quux\n\n简体中文 | [English](en.md) | 其他语言的说明\n", "简体中文") == "notice");
  CHECK(zone_of("# quux\n\n中文分词工具。\n", "中文分词") == "lead");
  CHECK(zone_of("# quux\n\n翻译软件。\n", "翻译软件") == "lead");
}

TEST_CASE("zones: in reStructuredText the first mark is the highest level, whatever it is", "[zones]") {
  CHECK(zone_of("Installation\n~~~~~~~~~~~~\n\nquux\n~~~~\n\nIt keeps things.\n", "quux") == "title");
}

TEST_CASE("zones: a tag that another interrupts is text", "[zones]") {
  CHECK(!zone_of(opening + "What is less <b than it was <i>before</i>.\n", "<b than it was").empty());
}

TEST_CASE("zones: a heading behind a paragraph is no title", "[zones]") {
  CHECK(zone_of("This paragraph says in more than sixty visible bytes what the project is all about.\n\n# Notes on "
                "quartz\n",
                "Notes") != "title");
  CHECK(zone_of("A caption.\n\n# Notes on quartz\n", "Notes") == "title");
}

TEST_CASE("zones: a heading of an image alone is not the title yet", "[zones]") {
  CHECK(zone_of("# ![logo](logo.png)\n\n# quux\n", "quux") == "title");
}

TEST_CASE("zones: a closing row of hashes is no part of a heading", "[zones]") {
  CHECK(zones("# quux #\n") == zoned{{"title", "quux"}});
  CHECK(zones("# quux ###\n") == zoned{{"title", "quux"}});
}

TEST_CASE("zones: the sharp of a language's name stays in the heading", "[zones]") {
  CHECK(zones("# Bindings for C#\n") == zoned{{"title", "Bindings for C#"}});
}

TEST_CASE("zones: an underlined first line is the title", "[zones]") {
  CHECK(zones("quux\n====\n\nIt keeps things.\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps things."}});
}

TEST_CASE("zones: a line underlined with dashes is a heading", "[zones]") {
  CHECK(zone_of(opening + "Internals\n---------\n\nA ring of slots.\n", "Internals") == "heading");
  CHECK(zone_of(opening + "Internals\n---------\n\nA ring of slots.\n", "A ring") == "body");
}

TEST_CASE("zones: a reStructuredText title with line above and below", "[zones]") {
  CHECK(zones("====\nquux\n====\n\nIt keeps things.\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps things."}});
  CHECK(zones("####\n quux\n####\n\nIt keeps things.\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps things."}});
}

TEST_CASE("zones: reStructuredText headings underlined with other marks", "[zones]") {
  for (const char* mark : {"~~~~~~~~~", "^^^^^^^^^", "\"\"\"\"\"\"\"\"\"", "*********"}) {
    INFO(mark);
    CHECK(zone_of(opening + "Internals\n" + mark + "\n\nA ring of slots.\n", "Internals") ==
          "heading");
  }
}

TEST_CASE("zones: AsciiDoc headings", "[zones]") {
  const std::string text =
      "= quux\n:toc: left\n\nquux keeps what you read last, in order.\n\n== Internals\n\nA ring.\n";
  CHECK(zones(text) == zoned{{"title", "quux"},
                             {"lead", "quux keeps what you read last, in order."},
                             {"heading", "Internals"},
                             {"body", "A ring."}});
}

TEST_CASE("zones: an AsciiDoc listing is code", "[zones]") {
  const std::string text = "= quux\n\nquux keeps what you read last.\n\n[source,bash]\n----\nmake "
                           "quux\n----\n\nThat is all.\n";
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "That is all.") == "lead");
}

TEST_CASE("zones: org titles and source blocks", "[zones]") {
  const std::string text = "#+TITLE: quux\n\nquux keeps what you read last.\n\n** "
                           "Internals\n\n#+BEGIN_SRC sh\nmake quux\n#+END_SRC\n\nA ring.\n";
  CHECK(zone_of(text, "quux") == "title");
  CHECK(zone_of(text, "Internals") == "heading");
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "A ring.") == "body");
}

TEST_CASE("zones: a centred HTML heading on one line is the title", "[zones]") {
  CHECK(zones("<h1 align=\"center\">quux</h1>\n<p align=\"center\">A tidy cache.</p>\n") ==
        zoned{{"title", "quux"}, {"lead", "A tidy cache."}});
}

TEST_CASE("zones: a centred HTML heading over lines, with a logo", "[zones]") {
  const std::string text =
      "<h1 align=\"center\">\n  <img src=\"logo.png\" alt=\"a stack\">\n  <br>\n  quux\n</h1>\n\n"
      "<p align=\"center\">A tidy cache.</p>\n";
  CHECK(zones(text) == zoned{{"image", "a stack"},
                             {"url", "logo.png"},
                             {"title", "quux"},
                             {"lead", "A tidy cache."}});
}

TEST_CASE("zones: HTML headings open sections", "[zones]") {
  const std::string text = opening + "<h2>Installation</h2>\n\nRun the script.\n";
  CHECK(zone_of(text, "Installation") == "heading");
  CHECK(zone_of(text, "Run the script.") == "usage");
}

TEST_CASE("zones: a description and the title on one line", "[zones]") {
  CHECK(zones("A tidy cache for busy readers # quux\n\nIt keeps things.\n") ==
        zoned{{"description", "A tidy cache for busy readers"},
              {"title", "quux"},
              {"lead", "It keeps things."}});
}

TEST_CASE("zones: a hash later in the text divides nothing", "[zones]") {
  CHECK(zone_of(opening + "See issue # 12 of the tracker.\n", "12 of the tracker") == "lead");
}

TEST_CASE("zones: a short first line by itself is the title", "[zones]") {
  CHECK(zones("quux\n\nIt keeps things.\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps things."}});
}

TEST_CASE("zones: a first sentence is no title", "[zones]") {
  CHECK(zones("It keeps things.\n") == zoned{{"lead", "It keeps things."}});
}

TEST_CASE("zones: a badge gives its alternative text and its addresses", "[zones]") {
  CHECK(zones("# quux\n\n[![Build](https://ci.test/quux.svg)](https://ci.test/quux)\n") ==
        zoned{{"title", "quux"},
              {"image", "Build"},
              {"url", "https://ci.test/quux.svg"},
              {"url", "https://ci.test/quux"}});
}

TEST_CASE("zones: an image's alternative text", "[zones]") {
  CHECK(zone_of(opening + "![the main window](shots/main.png)\n", "the main window") == "image");
  CHECK(zone_of(opening + "![the main window](shots/main.png)\n", "shots/main.png") == "url");
  CHECK(zone_of(opening + "<img src='shots/main.png' alt='the main window'/>\n",
                "the main window") == "image");
}

TEST_CASE("zones: a link's text is text, its address is not", "[zones]") {
  const std::string text =
      "# quux\n\nIt keeps [what you read](https://quux.test/read) for a whole day or so.\n";
  CHECK(zones(text) == zoned{{"title", "quux"},
                             {"lead", "It keeps"},
                             {"lead", "what you read"},
                             {"url", "https://quux.test/read"},
                             {"lead", "for a whole day or so."}});
}

TEST_CASE("zones: a link by reference and a footnote leave no marks in the text", "[zones]") {
  CHECK(zones("# quux\n\nIt keeps [what you read][1] for a whole day[^note] or so.\n") ==
        zoned{{"title", "quux"},
              {"lead", "It keeps"},
              {"lead", "what you read"},
              {"lead", "for a whole day"},
              {"lead", "or so."}});
}

TEST_CASE("zones: a bare address", "[zones]") {
  CHECK(zones("# quux\n\nRead more at https://quux.test/docs or ask us about anything.\n") ==
        zoned{{"title", "quux"},
              {"lead", "Read more at"},
              {"url", "https://quux.test/docs"},
              {"lead", "or ask us about anything."}});
}

TEST_CASE("zones: a reStructuredText link", "[zones]") {
  CHECK(
      zones(
          "quux\n====\n\nIt keeps `what you read <https://quux.test>`_ for a whole day or so.\n") ==
      zoned{{"title", "quux"},
            {"lead", "It keeps"},
            {"lead", "what you read"},
            {"url", "https://quux.test"},
            {"lead", "for a whole day or so."}});
}

TEST_CASE("zones: tags, entities and emoji codes are no text", "[zones]") {
  CHECK(zones("# quux\n\nIt <b>keeps</b>&nbsp;things :rocket: well.\n") ==
        zoned{{"title", "quux"},
              {"lead", "It"},
              {"lead", "keeps"},
              {"lead", "things"},
              {"lead", "well."}});
}

TEST_CASE("zones: fenced code", "[zones]") {
  CHECK(zones(opening + "```sh\nmake quux\n\n# not a heading\n```\n\nThat is all.\n") ==
        zoned{{"title", "quux"},
              {"lead", "quux keeps what you read last, so that you find it again."},
              {"code", "make quux"},
              {"code", "# not a heading"},
              {"lead", "That is all."}});
  CHECK(zone_of(opening + "~~~ sh\nmake quux\n~~~\n\nThat is all.\n", "make quux") == "code");
}

TEST_CASE("zones: a fence without a language right below a heading", "[zones]") {
  const std::string text = opening + "## Installation\n```\nmake quux\n```\nThat is all.\n";
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "That is all.") == "usage");
}

TEST_CASE("zones: a fence without a language right below one line of text",
          "[zones]") {
  const std::string text =
      opening + "## Installation\n\nRun this:\n```\nmake quux\n```\nThat is all.\n";
  CHECK(zone_of(text, "Run this:") == "usage");
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "That is all.") == "usage");
}

TEST_CASE("zones: a fence without a language between blank lines", "[zones]") {
  const std::string text = opening + "## Installation\n\n```\nmake quux\n```\n\nThat is all.\n";
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "That is all.") == "usage");
}

TEST_CASE("zones: a fence of tildes without a language", "[zones]") {
  const std::string text = opening + "~~~\nmake quux\nmake install\n~~~\n\nThat is all.\n";
  CHECK(zone_of(text, "make install") == "code");
  CHECK(zone_of(text, "That is all.") == "lead");
}

TEST_CASE("zones: code in three backticks within a line opens no fence", "[zones]") {
  CHECK(zone_of(opening + "```make quux```\n\nThat is all.\n", "That is all.") == "lead");
}

TEST_CASE("zones: a longer fence holds shorter ones", "[zones]") {
  const std::string text =
      opening + "````md\n```sh\nmake quux\n```\nstill inside\n````\n\nThat is all.\n";
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "still inside") == "code");
  CHECK(zone_of(text, "That is all.") == "lead");
}

TEST_CASE("zones: an unclosed fence goes on to the end", "[zones]") {
  CHECK(zone_of(opening + "```\nmake quux\n\n## Internals\n", "Internals") == "code");
}

TEST_CASE("zones: indented code", "[zones]") {
  CHECK(zone_of(opening + "    make quux\n\nThat is all.\n", "make quux") == "code");
  CHECK(zone_of(opening + "\tmake quux\n\nThat is all.\n", "make quux") == "code");
  CHECK(zone_of(opening + "    make quux\n\nThat is all.\n", "That is all.") == "lead");
}

TEST_CASE("zones: an indented line that goes on a paragraph or a list item is no code", "[zones]") {
  CHECK(zone_of(opening + "It has\n    a ring of slots.\n", "a ring of slots.") == "lead");
  CHECK(zone_of(opening + "- It has\n    a ring of slots.\n", "a ring of slots.") == "about");
}

TEST_CASE("zones: preformatted HTML is code", "[zones]") {
  const std::string text = opening + "<pre>\nmake quux\n</pre>\n\nThat is all.\n";
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "That is all.") == "lead");
}

TEST_CASE("zones: preformatted HTML that begins on its tag's line", "[zones]") {
  CHECK(zone_of(opening + "<pre>make quux</pre>\n\nThat is all.\n", "make quux") == "code");
}

TEST_CASE("zones: a comment over lines", "[zones]") {
  CHECK(zones("# quux\n<!--\nnot shown\n\n# nor this\n-->\nIt keeps things.\n") ==
        zoned{{"title", "quux"},
              {"comment", "not shown\n\n# nor this"},
              {"lead", "It keeps things."}});
}

TEST_CASE("zones: a comment inside a line is no text", "[zones]") {
  CHECK(zone_of("# quux\n\nIt keeps <!-- hidden words --> things.\n", "hidden words") != "lead");
}

TEST_CASE("zones: a comment inside a line with an apostrophe or a bracket in it",
          "[zones]") {
  CHECK(zone_of("# quux\n\nIt keeps <!-- don't show hidden words --> things.\n", "hidden words") !=
        "lead");
  CHECK(zone_of("# quux\n\nIt keeps <!-- a > b hidden words --> things.\n", "hidden words") !=
        "lead");
}

TEST_CASE("zones: front matter gives its title and description only", "[zones]") {
  const std::string text = "---\ntitle: The cache\nauthor: nobody\ndescription: Keeps "
                           "things\n---\n# quux\n\nIt keeps things.\n";
  CHECK(zones(text) == zoned{{"description", "The cache"},
                             {"description", "Keeps things"},
                             {"title", "quux"},
                             {"lead", "It keeps things."}});
}

TEST_CASE("zones: front matter that never ends is none", "[zones]") {
  CHECK(zone_of("---\n\nIt keeps what you read last.\n", "It keeps what you read last.") == "lead");
}

TEST_CASE("zones: a mark of UTF-8 at the beginning is no text", "[zones]") {
  CHECK(zones("\xEF\xBB\xBF# quux\n") == zoned{{"title", "quux"}});
}

TEST_CASE("zones: a list early in the text says what the project does", "[zones]") {
  CHECK(zone_of(opening + "- a ring of slots\n- no locks\n", "a ring of slots") == "about");
  CHECK(zone_of(opening + "## Features\n\n* a ring of slots\n", "a ring of slots") == "about");
}

TEST_CASE("zones: a list in another section", "[zones]") {
  for (const char* mark : {"- ", "* ", "+ ", "1. ", "2) "}) {
    INFO(mark);
    CHECK(zone_of(opening + "## Internals\n\n" + mark + "a ring of slots\n", "a ring of slots") ==
          "list");
  }
}

TEST_CASE("zones: a table's cells count as a list", "[zones]") {
  CHECK(zone_of(opening + "## Internals\n\n| slot | use |\n|------|-----|\n| one | ring |\n",
                "ring") == "list");
}

TEST_CASE("zones: a quotation is text", "[zones]") {
  CHECK(zones("# quux\n\n> It keeps what you read last.\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps what you read last."}});
}

TEST_CASE("zones: sections by their headings", "[zones]") {
  const auto under = [](const char* heading) {
    return zone_of(opening + "## " + heading + "\n\nA ring of slots.\n", "A ring of slots.");
  };
  CHECK(under("Features") == "about");
  CHECK(under("What is quux?") == "about");
  CHECK(under("\xE7\x89\xB9\xE6\x80\xA7") == "about");
  CHECK(under("Installation") == "usage");
  CHECK(under("Getting Started") == "usage");
  CHECK(under("\xE5\xAE\x89\xE8\xA3\x85") == "usage");
  CHECK(under("License") == "boilerplate");
  CHECK(under("Contributing") == "boilerplate");
  CHECK(under("Related projects") == "boilerplate");
  CHECK(under("Internals") == "body");
}

TEST_CASE("zones: a heading's emoji and case don't matter", "[zones]") {
  CHECK(zone_of(opening + "## \xF0\x9F\x9A\x80 INSTALLATION\n\nA ring of slots.\n",
                "A ring of slots.") == "usage");
}

TEST_CASE("zones: a heading right below the title is a tagline", "[zones]") {
  CHECK(zones("# quux\n\n### Keeps what you read\n\nIt has a ring of slots.\n") ==
        zoned{{"title", "quux"},
              {"description", "Keeps what you read"},
              {"lead", "It has a ring of slots."}});
}

TEST_CASE("zones: an introduction below the title is the lead", "[zones]") {
  CHECK(zone_of("# quux\n\n## Introduction\n\nIt has a ring of slots.\n",
                "It has a ring of slots.") == "lead");
}

TEST_CASE("zones: notices early in the text", "[zones]") {
  CHECK(zone_of("# quux\n\n**Note:** quux has moved to another house.\n", "quux has moved") ==
        "notice");
  CHECK(zone_of("# quux\n\n> Deprecated: nobody looks after this any more.\n", "nobody looks") ==
        "notice");
}

TEST_CASE("zones: a reStructuredText note is a notice", "[zones]") {
  const std::string text =
      "quux\n====\n\n.. note::\n\n   quux has moved to another house.\n\nIt has a ring of slots.\n";
  CHECK(zone_of(text, "quux has moved") == "notice");
  CHECK(zone_of(text, "It has a ring of slots.") == "lead");
}

TEST_CASE("zones: reStructuredText code and image blocks", "[zones]") {
  const std::string text = "quux\n====\n\nIt keeps what you read last.\n\n.. code-block:: sh\n   "
                           ":linenos:\n\n   make quux\n\n"
                           ".. image:: shots/main.png\n   :alt: the main window\n   :target: "
                           "https://quux.test\n\nThat is all.\n";
  CHECK(zone_of(text, "make quux") == "code");
  CHECK(zone_of(text, "shots/main.png") == "url");
  CHECK(zone_of(text, "the main window") == "image");
  CHECK(zone_of(text, "https://quux.test") == "url");
  CHECK(zone_of(text, "That is all.") == "lead");
}

TEST_CASE("zones: a list of links is not about the project", "[zones]") {
  const std::string text = opening + "## Friends\n\n- [bar](https://bar.test) - a bar\n- "
                                     "[baz](https://baz.test)\n\n## Internals\n\nA ring.\n";
  CHECK(zone_of(text, "bar") == "link");
  CHECK(zone_of(text, "baz") == "link");
  CHECK(zone_of(text, "https://bar.test") == "url");
}

TEST_CASE("zones: a paragraph of links only is navigation", "[zones]") {
  CHECK(zone_of(opening + "[Docs](https://quux.test/d) | [Chat](https://quux.test/c)\n", "Docs") ==
        "link");
}

TEST_CASE("zones: a link's definition is an address", "[zones]") {
  CHECK(zone_of(opening + "[1]: https://quux.test/read \"Read\"\n", "https://quux.test/read") ==
        "url");
}

TEST_CASE("zones: a rule is no text", "[zones]") {
  CHECK(zones("# quux\n\n***\n\nIt keeps things.\n\n* * *\n") ==
        zoned{{"title", "quux"}, {"lead", "It keeps things."}});
}

TEST_CASE("zones: line ends of every kind", "[zones]") {
  const std::string text = "# quux\n\nIt keeps what you read "
                           "last.\n\nInternals\n---------\n\n```sh\nmake quux\n```\n\n- a ring\n";
  const zoned expected = {{"title", "quux"},
                          {"lead", "It keeps what you read last."},
                          {"heading", "Internals"},
                          {"code", "make quux"},
                          {"list", "a ring"}};
  CHECK(zones(text) == expected);
  for (const std::string_view end : {"\r\n", "\r"}) {
    std::string other;
    for (const char c : text)
      c == '\n' ? other.append(end) : other.append(1, c);
    CHECK(zones(other) == expected);
  }
}

TEST_CASE("zones: a text without an end of line", "[zones]") {
  CHECK(zones("# quux") == zoned{{"title", "quux"}});
  CHECK(zones("```") == zoned{});
  CHECK(zones("<!--") == zoned{});
  CHECK(zones("---") == zoned{});
}

TEST_CASE("zones: an empty text and blanks have none", "[zones]") {
  CHECK(zones("").empty());
  CHECK(zones(" \t\r\n\n\n").empty());
}

TEST_CASE("zones: markup alone has no text", "[zones]") {
  CHECK(zones("<div>\n<br/>\n</div>\n").empty());
  CHECK(zones("***\n---\n===\n").empty());
}

TEST_CASE("zones: every stretch of a long text is inside it, whatever it holds", "[zones]") {
  // Pieces of markup in an arbitrary but fixed order; `zones` requires what is checked.
  const std::vector<std::string_view> pieces = {
      "# ",      "\n",        "```",  "<h1>",         "</h1>",       "<!--",      "-->",
      "[",       "](",        ")",    "![",           "<pre>",       "</pre>",    "    ",
      "- ",      "> ",        "|",    "a word",       ".",           "\r",        "\r\n",
      "---",     "===",       "~~~",  "`x <y>`_",     ".. code::",   ":alt: z",   "&amp;",
      ":smile:", "https://q", "\xFF", "\xE7\xBD\x91", "#+BEGIN_SRC", "#+END_SRC", " # ",
      "\t",      "<a href='", "'",    "\"",           "\\",          "*",         "\xEF\xBB\xBF"};
  std::uint32_t state = 20240607;
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      state = state * 1664525u + 1013904223u;
      text += pieces[(state >> 8) % pieces.size()];
    }
    zones(text);
  }
  SUCCEED();
}

TEST_CASE("zones: seven hashes make no heading", "[zones]") {
  CHECK(zone_of(opening + "## Internals\n\n####### Quartz\n", "Quartz") != "heading");
}

TEST_CASE("zones: a quotation mark that opens no value doesn't hide the tag's end", "[zones]") {
  CHECK(zones("# quux\n\n<img src=\"logo.png\"\"> It keeps things.\n") ==
        zoned{{"title", "quux"}, {"url", "logo.png"}, {"lead", "It keeps things."}});
}

TEST_CASE("zones: raw HTML in reStructuredText is read as HTML", "[zones]") {
  CHECK(zone_of(".. raw:: html\n\n    <h1>quux</h1>\n    It keeps things.\n", "quux") == "title");
}

TEST_CASE("zones: a sponsor before the title is a notice", "[zones]") {
  const std::string_view readme =
      "> Featured sponsor: Acme, whose very large paragraph goes on for more than sixty bytes.\n\n# quux\n\nIt keeps things.\n";
  CHECK(zone_of(readme, "Acme") == "notice");
  CHECK(zone_of(readme, "quux") == "title");
}

TEST_CASE("zones: of headings that open sections of other kinds a long one may be the title", "[zones]") {
  CHECK(zones("## Building a REST API in Go\n") == zoned{{"title", "Building a REST API in Go"}});
  CHECK(zones("## Building a REST API in C\n") == zoned{{"heading", "Building a REST API in C"}});
}

TEST_CASE("zones: a first line of more than sixty bytes is no title", "[zones]") {
  const std::string sixty = "quux the very small and very fast reader of things in heaps!";
  REQUIRE(sixty.size() == 60);
  CHECK(zone_of(sixty + "\n\nIt reads.\n", "heaps") == "title");
  CHECK(zone_of(sixty + "!\n\nIt reads.\n", "heaps") == "lead");
}

TEST_CASE("zones: a short line by itself behind the beginning is no title", "[zones]") {
  std::string text = "It reads what people keep in heaps, all day long, and finds things again.\n\n";
  for (int i = 0; i < 5000; ++i)
    text += "A harbour of m" + std::to_string(i) + (i % 2 == 0 ? "\n\n" : " # quux\n\n");
  for (const auto& [where, shown] : zones(text))
    REQUIRE(where == "lead");
}

TEST_CASE("zones: a fence with a word behind it closes none", "[zones]") {
  CHECK(zone_of("# quux\n\n```\nfirst\n```text\nsecond\n```\nthird\n", "second") == "code");
  CHECK(zone_of("# quux\n\n```\nfirst\n```text\nsecond\n```\nthird\n", "third") == "lead");
}

TEST_CASE("zones: a paragraph inside a list's item is the list's, one at the margin is not", "[zones]") {
  const std::string text = opening + "## Internals\n\n- first\n\n  second\n\nthird\n";
  CHECK(zone_of(text, "second") == "list");
  CHECK(zone_of(text, "third") == "body");
}

TEST_CASE("zones: front matter may be long", "[zones]") {
  std::string text = "---\ntitle: A tidy cache\n";
  for (int i = 0; i < 50; ++i)
    text += "member" + std::to_string(i) + ": 1\n";
  CHECK(zone_of(text + "---\n\n# quux\n", "A tidy cache") == "description");
  CHECK(zone_of(text + "---\n\n# quux\n", "member") == "");
}

TEST_CASE("zones: options of a reStructuredText code block are no code", "[zones]") {
  const std::string text = opening + ".. code-block:: python\n   :linenos:\n\n   import quux\n\nMore.\n";
  CHECK(zone_of(text, "import quux") == "code");
  CHECK(zone_of(text, "linenos") == "");
}

TEST_CASE("zones: one heading below the title is a tagline, the next is none", "[zones]") {
  CHECK(zones("# quux\n\n## A tidy cache\n\n### Berths and cranes\n") ==
        zoned{{"title", "quux"}, {"description", "A tidy cache"}, {"heading", "Berths and cranes"}});
}

TEST_CASE("zones: two words with a hash are a heading, three are hashtags", "[zones]") {
  CHECK(zone_of(opening + "#crane #harbour\n\nIt reads.\n", "harbour") == "heading");
  CHECK(zone_of(opening + "#crane #berth #harbour\n\nIt reads.\n", "harbour") == "lead");
}

TEST_CASE("zones: an escaped bracket ends no link's or image's text", "[zones]") {
  CHECK(zone_of(opening + "See [one \\] two](https://quux.test/a) there.\n", "https") == "url");
  CHECK(zone_of(opening + "See ![one \\] two](https://quux.test/a) there.\n", "one \\] two") == "image");
}

TEST_CASE("zones: an address begins with its scheme, not within a word", "[zones]") {
  CHECK(zone_of(opening + "See https://quux.test/a there.\n", "quux.test") == "url");
  CHECK(zone_of(opening + "See xhttps://quux.test/a there.\n", "quux.test") == "lead");
}

TEST_CASE("zones: an HTML heading that ends on the next line ends there", "[zones]") {
  CHECK(zones("<h1>quux\n</h1>\n    make\n") == zoned{{"title", "quux"}, {"code", "make"}});
}

TEST_CASE("zones: a line of any length is cut between characters", "[zones]") {
  // Punctuation up to where a long line is cut, then letters of three bytes, which every cut may meet.
  for (std::size_t shift = 0; shift < 3; ++shift) {
    std::string text(65'536 - 6 + shift, '.');
    const std::string letters = "星月日水";
    text += letters;
    std::string shown;
    for (const auto& [where, part] : zones("# quux\n\nIt reads.\n\n" + text + "...\n")) {
      INFO("shift " << shift << ", " << part.substr(0, 40));
      CHECK((static_cast<unsigned char>(part[0]) & 0xC0) != 0x80);
      shown += part;
    }
    CHECK(shown.find(letters) != std::string::npos);
  }
}

TEST_CASE("zones: a caption may stand before the title, a paragraph may not", "[zones]") {
  const std::string caption = "Harbours, cranes and ships, tended all night, here."; // 43 bytes without the blanks
  CHECK(zone_of(caption + "\n\n## quux\n\nIt reads.\n", "quux") == "title");
  CHECK(zone_of(caption + " So it was yesterday.\n\n## quux\n\nIt reads.\n", "quux") != "title");
}
