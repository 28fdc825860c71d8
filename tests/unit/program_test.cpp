// SPDX-License-Identifier: MIT
// Headers of the program that can be tried without it.
#include "catch.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "../../examples/program/html_text.hpp"
#include "../../examples/program/in_order.hpp"
#include "../../examples/program/json_line.hpp"
#include "../../examples/program/near_names.hpp"
#include "../../examples/program/progress.hpp"
#include "../../examples/program/readmes.hpp"
#include "../../examples/program/sentences.hpp"

namespace {

program::record_fields fields(const char* id, const char* readme) {
  program::record_fields made;
  REQUIRE(made.id.assign(id));
  REQUIRE(made.readme.assign(readme));
  return made;
}

std::string sentence_around(std::string_view text, std::string_view word) {
  const std::size_t at = text.find(word);
  const auto [begin, end] = program::sentence_finder(text).around(at, at + word.size());
  return std::string(text.substr(begin, end - begin));
}

/// The numbers from 1 to `count`, negated on `threads` threads; `pause` is called for each.
template <class Pause>
std::vector<int> negated(int count, unsigned threads, std::size_t size_of_each, Pause pause) {
  int given = 0;
  const auto next = [&](int& job) {
    job = ++given;
    return given <= count;
  };
  const auto work = [&](const int& job) {
    pause(job);
    return -job;
  };
  const auto size = [&](const int&) { return size_of_each; };
  program::in_order<int, int, decltype(next), decltype(work), decltype(size)> stream(threads, next,
                                                                                     work, size);
  std::vector<int> taken;
  stream.run([&](int answer) { taken.push_back(answer); });
  return taken;
}

} // namespace

TEST_CASE("fields may have other names") {
  const auto chosen = fields("key", "text");
  const auto read = program::read_record(R"({"id":1,"readme":"no","key":2,"text":"yes"})", chosen);
  CHECK(read.id == "2");
  CHECK(read.readme == "yes");
  CHECK(program::read_record(R"({"key":2})", chosen).error == "no string \"text\"");
}

TEST_CASE("fields may be JSON pointers") {
  const auto chosen = fields("/repo/id", "/files/1/te~1x~0t");
  const auto read = program::read_record(
      R"({"files":[{"te/x~t":"no"},{"te/x~t":"yes"}],"repo":{"x":{"id":1},"id":2},"id":3})",
      chosen);
  CHECK(read.error.empty());
  CHECK(read.id == "2");
  CHECK(read.readme == "yes");
}

TEST_CASE("a JSON pointer may begin in an array") {
  const auto read = program::read_record(R"(["a","b"])", fields("/0", "/1"));
  CHECK(read.id == "\"a\"");
  CHECK(read.readme == "b");
}

TEST_CASE("of two members on the way to a field the last counts") {
  const auto chosen = fields("id", "/a/b");
  CHECK(program::read_record(R"({"a":{"b":"no"},"a":{"b":"yes"}})", chosen).readme == "yes");
  CHECK(program::read_record(R"({"a":{"b":"no"},"a":5})", chosen).error == "no string \"/a/b\"");
}

TEST_CASE("a field's name may hold what a pointer would take apart") {
  CHECK(program::read_record(R"({"a/b":"yes"})", fields("id", "a/b")).readme == "yes");
  CHECK(program::read_record(R"({"":"yes"})", fields("id", "/")).readme == "yes");
}

TEST_CASE("what is neither a name nor a pointer is no field") {
  program::field field("id");
  CHECK_FALSE(field.assign(""));
  CHECK_FALSE(field.assign("/a~2"));
  CHECK_FALSE(field.assign("/a~"));
  CHECK_FALSE(field.assign("\xFF"));
  CHECK(field.given() == "id");
}

TEST_CASE("an id's numbers and escapes come back as they stand") {
  CHECK(program::read_record(R"({"id":[1.50, 1e999, "\u00e9 \" x"],"readme":""})").id ==
        R"([1.50,1e999,"\u00e9 \" x"])");
}

TEST_CASE("all escapes of JSON are read") {
  CHECK(program::read_record(R"({"readme":"\"\\\/\b\f\n\r\t\u0041\u00E9\u20ac\ud83d\ude00"})")
            .readme == "\"\\/\b\f\n\r\tA\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
}

TEST_CASE("answers come in the order of the jobs, however long each takes") {
  std::vector<int> expected;
  for (int i = 1; i <= 200; ++i)
    expected.push_back(-i);
  const auto pause = [](int job) {
    std::this_thread::sleep_for(std::chrono::microseconds(job % 7 == 0 ? 900 : 10));
  };
  CHECK(negated(200, 1, 1, pause) == expected);
  CHECK(negated(200, 4, 1, pause) == expected);
}

TEST_CASE("no jobs give no answers") {
  CHECK(negated(0, 1, 1, [](int) {}).empty());
  CHECK(negated(0, 3, 1, [](int) {}).empty());
}

TEST_CASE("no more large jobs are at work than there are threads") {
  std::atomic<int> now = 0;
  std::atomic<int> most = 0;
  negated(40, 3, std::size_t{1} << 30, [&](int) {
    const int here = ++now;
    int known = most;
    while (here > known && !most.compare_exchange_weak(known, here)) {
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    --now;
  });
  CHECK(most <= 3);
}

TEST_CASE("on one thread what is thrown comes out") {
  CHECK_THROWS_AS(negated(3, 1, 1, [](int) { throw std::runtime_error("no"); }),
                  std::runtime_error);
}

TEST_CASE("the names of READMEs") {
  for (const char* name :
       {"README", "readme", "README.md", "Readme.RST", "README.adoc", "README.org", "readme.txt",
        "README.zh.md", "README.zh-CN.md", "README_zh.md", "README-pt_BR.md", "README_de",
        "readme.markdown", "README.zh-Hans.md"}) {
    INFO(name);
    CHECK(program::is_readme_name(name));
  }
  for (const char* name : {"READ.md", "README.png", "README.md.bak", "readme-generator.md",
                           "README.js", "readme.sh", "MYREADME.md", "README~", "READMEs.md",
                           "README.", "README_.md", "README.md.orig", "README.in"}) {
    INFO(name);
    CHECK_FALSE(program::is_readme_name(name));
  }
}

TEST_CASE("a sentence ends at a full stop, a blank line, a heading and a list's item") {
  CHECK(sentence_around("One. Two words here. Three.", "words") == "Two words here.");
  CHECK(sentence_around("a\n\nTwo\nwords\n\nb", "words") == "Two\nwords");
  CHECK(sentence_around("# Title\nText word.", "word") == "Text word.");
  CHECK(sentence_around("- one\n- two words\n- three", "words") == "- two words");
  CHECK(sentence_around("version 1.2 of it", "of") == "version 1.2 of it");
  CHECK(sentence_around("\xE4\xB8\x80\xE3\x80\x82\xE4\xBA\x8C\xE4\xB8\x89\xE3\x80\x82\xE5\x9B\x9B",
                        "\xE4\xB8\x89") == "\xE4\xBA\x8C\xE4\xB8\x89\xE3\x80\x82");
}

TEST_CASE("a sentence without end is cut between characters") {
  std::string text;
  for (int i = 0; i < 500; ++i)
    text += "\xE4\xB8\x80";
  const std::string found = sentence_around(text + "word" + text, "word");
  CHECK(found.size() < 610);
  CHECK(program::is_utf8(found));
}

TEST_CASE("HTML: nothing in a text is markup") {
  CHECK(program::html("<b a='1' c=\"2\">&amp;") ==
        "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;");
}

TEST_CASE("HTML: what can't be seen is shown") {
  CHECK(program::html("a\r\nb\tc") == "a\nb\tc");
  CHECK(program::html(std::string_view("\0", 1)) == "<span class=\"odd\">\xE2\x90\x80</span>");
  CHECK(program::html("\x1B") == "<span class=\"odd\">\xE2\x90\x9B</span>");
  CHECK(program::html("\xFF") == "<span class=\"odd\">\xEF\xBF\xBD</span>");
  CHECK(program::html("\xE2\x80\xAE") == "<span class=\"odd\">\xE2\x86\xB9</span>");
}

TEST_CASE("a progress line tells the rate and, where the end is known, the time left") {
  CHECK(program::progress_text(12345, "lines", 250, 1000, 10) ==
        "12,345 lines, 1,234 a second, 25 %, 0:30 left");
  CHECK(program::progress_text(999, "lines", 250, 0, 10) == "999 lines, 99 a second");
  CHECK(program::progress_text(2, "READMEs", 2, 80000, 1) ==
        "2 READMEs, 2 a second, 0 %, 11:06:39 left");
}

TEST_CASE("the distance of two names is counted in letters") {
  CHECK(program::edit_distance("", "abc") == 3);
  CHECK(program::edit_distance("kubernetes", "kubernets") == 1);
  CHECK(program::edit_distance("abc", "axcd") == 2);
  CHECK(program::edit_distance("same", "same") == 0);
}
