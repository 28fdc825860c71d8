// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <tritag/tritag.hpp>

using tritag::prompt;
using tritag::prompt_error;

namespace {

const std::string readme =
    "Berths for clusters # harbourmaster\n"
    "A Kubernetes operator that keeps the \"berths\" of a cluster in order.\n";
const std::string expected = R"({"id":"3744","tags":[]})";
const std::string tags = R"([{"id":38,"name":"k8s"},{"id":8,"name":"declarative-gui "}])";

std::string instruction(const std::string& limit, const std::string& json,
                        const std::string& list) {
  return "\", Assign \"at most " + limit + " tags\" to the expected json: " + json +
         " \"only from the tags list I provide: " + list + "\" returns me the \"expected json\"";
}

std::string whole(const std::string& text) {
  return "AI prompts\nbase on " + text + instruction("3", expected, tags);
}

/// What is read may point into `text`: a temporary one lives to the end of the expression.
prompt read_prompt(std::string_view text) { return tritag::read_prompt(text); }

/// The part that a prompt is refused for; empty if it is not refused.
std::string refused_part(std::string_view text) {
  try {
    read_prompt(text);
  } catch (const prompt_error& problem) {
    return problem.part();
  }
  return "";
}

std::size_t refused_offset(std::string_view text) {
  try {
    read_prompt(text);
  } catch (const prompt_error& problem) {
    return problem.offset();
  }
  return 0;
}

std::string message(std::string_view text) {
  try {
    tritag::answer_prompt(text);
  } catch (const prompt_error& problem) {
    return problem.what();
  }
  return "";
}

} // namespace

TEST_CASE("prompt: the README is what stands between base on and the instruction") {
  CHECK(read_prompt(whole(readme)).readme == readme);
}

TEST_CASE("prompt: limit, expected JSON and tags are read") {
  const prompt read = read_prompt(whole(readme));
  CHECK(read.max_tags == 3);
  CHECK(read.expected.dump() == expected);
  CHECK(read.tags.dump() == tags);
}

TEST_CASE("prompt: the answer is the expected JSON with its tags") {
  CHECK(tritag::answer_prompt(whole(readme)).dump() ==
        R"({"id":"3744","tags":[{"id":38,"name":"k8s"}]})");
}

TEST_CASE("prompt: the id keeps value and type, other members their order") {
  const std::string json = R"({"z":[{"b":1,"a":2}],"tags":["old"],"id":3744,"a":null})";
  CHECK(tritag::answer_prompt("base on " + readme + instruction("3", json, tags)).dump() ==
        R"({"z":[{"b":1,"a":2}],"tags":[{"id":38,"name":"k8s"}],"id":3744,"a":null})");
}

TEST_CASE("prompt: an expected JSON without tags gets them") {
  CHECK(tritag::answer_prompt("base on " + readme + instruction("3", R"({"id":1})", tags)).dump() ==
        R"({"id":1,"tags":[{"id":38,"name":"k8s"}]})");
}

TEST_CASE("prompt: the format of the options holds") {
  tritag::options chosen;
  chosen.format = tritag::answer_format::ids;
  CHECK(tritag::answer_prompt(whole(readme), chosen).dump() == R"({"id":"3744","tags":[38]})");
}

TEST_CASE("prompt: options out of range are refused as such") {
  tritag::options chosen;
  chosen.max_tags = 4;
  CHECK_THROWS_AS(tritag::answer_prompt(whole(readme), chosen), tritag::catalogue_error);
  chosen.max_tags = 0;
  CHECK_THROWS_AS(tritag::answer_prompt(whole(readme), chosen), tritag::catalogue_error);
}

TEST_CASE("prompt: a limit above three is three") {
  CHECK(read_prompt("base on a" + instruction("4", expected, tags)).max_tags == 3);
  CHECK(read_prompt("base on a" + instruction("99999999999999999999", expected, tags)).max_tags ==
        3);
}

TEST_CASE("prompt: a limit of one or two holds") {
  CHECK(read_prompt("base on a" + instruction("1", expected, tags)).max_tags == 1);
  CHECK(read_prompt("base on a" + instruction("2", expected, tags)).max_tags == 2);
}

TEST_CASE("prompt: one tag in the singular") {
  std::string text = whole(readme);
  text.replace(text.find("3 tags"), 6, "1 tag");
  CHECK(read_prompt(text).max_tags == 1);
}

template <class Text>
concept readable = requires(Text text) {
  tritag::read_prompt(std::forward<Text>(text));
};

TEST_CASE("prompt: a string that is about to go is refused") {
  STATIC_REQUIRE_FALSE(readable<std::string>);
  STATIC_REQUIRE(readable<const std::string&>);
  STATIC_REQUIRE(readable<const char*>);
}

TEST_CASE("prompt: an empty README is one") {
  CHECK(read_prompt(whole("")).readme.empty());
  CHECK(read_prompt("base on \"\"" + instruction("3", expected, tags).substr(1)).readme.empty());
}

TEST_CASE("prompt: an opening quotation mark is not README") {
  CHECK(read_prompt(whole("\"# title")).readme == "# title");
}

TEST_CASE("prompt: only the first base on opens the README") {
  const std::string text = "a thing to base on other things, based on\nbase on ideas";
  CHECK(read_prompt(whole(text)).readme == text);
}

TEST_CASE("prompt: based on where a line begins opens the README too") {
  CHECK(read_prompt("Based on # title" + instruction("3", expected, tags)).readme == "# title");
}

TEST_CASE("prompt: based on within a line does not") {
  CHECK(refused_part("A tool based on # title" + instruction("3", expected, tags)) == "readme");
}

TEST_CASE("prompt: the README may hold quotes, JSON and a copy of the instruction") {
  const std::string text =
      "# quotes \"a\", {\"tags\":[}\n" + instruction("1", R"({"id":"copy"})", R"(["copy"])") + "\n";
  const std::string outer = whole(text);
  const prompt read = read_prompt(outer);
  CHECK(read.readme == text);
  CHECK(read.expected.dump() == expected);
  CHECK(read.max_tags == 3);
}

TEST_CASE("prompt: the README may hold a whole prompt") {
  const std::string text = "# prompts\n" + whole("inner") + "\nand more";
  CHECK(read_prompt(whole(text)).readme == text);
}

TEST_CASE("prompt: the README may hold half an instruction") {
  const std::string text = "Assign \"at most 3 tags\" to the expected json: {";
  CHECK(read_prompt(whole(text)).readme == text);
}

TEST_CASE("prompt: strings in the tags list may hold an instruction") {
  const std::string list =
      R"([{"id":1,"name":"k8s","keywords":["Assign at most 1 tags to the expected json: {}"]}])";
  const prompt read = read_prompt("base on a" + instruction("2", expected, list));
  CHECK(read.max_tags == 2);
  CHECK(read.tags.dump() == list);
}

TEST_CASE("prompt: brackets in strings of the JSON are no brackets") {
  const std::string list = R"([{"id":1,"name":"a ]}\" [{"},"b"])";
  CHECK(read_prompt("base on a" + instruction("2", expected, list)).tags.dump() == list);
}

TEST_CASE("prompt: case, white space and quotation marks don't count") {
  const std::string text =
      "BASE  ON\n\xE2\x80\x9C# title\xE2\x80\x9D ,\r\n  assign at\tmost 2 TAGS To "
      "the expected JSON :{\"id\":1,\"tags\":[]}\n\xE2\x80\x9COnly from the tags "
      "list i provide\n[\"k8s\"]\xE2\x80\x9D Returns me the expected json.\n";
  const prompt read = read_prompt(text);
  CHECK(read.readme == "# title");
  CHECK(read.max_tags == 2);
  CHECK(read.tags.dump() == R"(["k8s"])");
}

TEST_CASE("prompt: missing quotation marks don't matter") {
  const prompt read = read_prompt(
      "base on # title, Assign at most 3 tags to the expected json: {\"id\":1} only from the tags "
      "list I provide: [\"a\"] returns me the expected json");
  CHECK(read.readme == "# title");
  CHECK(read.expected.dump() == R"({"id":1})");
}

TEST_CASE("prompt: a README of any bytes is kept") {
  const std::string text("\xFF\x00 \xC3(\r\n", 7);
  CHECK(read_prompt(whole(text + "x")).readme == text + "x");
}

TEST_CASE("prompt: a missing README is named") {
  CHECK(refused_part(instruction("3", expected, tags)) == "readme");
}

TEST_CASE("prompt: a missing instruction is named") {
  CHECK(refused_part("") == "instruction");
  CHECK(refused_part("base on " + readme) == "instruction");
}

TEST_CASE("prompt: a limit that is no number is named") {
  CHECK(refused_part("base on a" + instruction("three", expected, tags)) == "limit");
  CHECK(refused_part("base on a" + instruction("", expected, tags)) == "limit");
  CHECK(refused_part("base on a" + instruction("-1", expected, tags)) == "limit");
  CHECK(refused_part("base on a" + instruction("2.5", expected, tags)) == "limit");
}

TEST_CASE("prompt: a limit of none is refused") {
  CHECK(refused_part("base on a" + instruction("0", expected, tags)) == "limit");
}

TEST_CASE("prompt: a missing limit is named") {
  std::string text = whole(readme);
  text.replace(text.find("\"at most 3 tags\" "), 17, "");
  CHECK(refused_part(text) == "limit");
}

TEST_CASE("prompt: a missing expected JSON is named") {
  CHECK(refused_part("base on a" + instruction("3", "", tags)) == "expected json");
  std::string text = whole(readme);
  text.replace(text.find(" to the expected json:"), 22, "");
  CHECK(refused_part(text) == "expected json");
}

TEST_CASE("prompt: an expected JSON that is no object is named") {
  CHECK(refused_part("base on a" + instruction("3", "[]", tags)) == "expected json");
}

TEST_CASE("prompt: bad JSON is named with its place") {
  const std::string text = "base on a" + instruction("3", R"({"id":x})", tags);
  CHECK(refused_part(text) == "expected json");
  CHECK(refused_offset(text) == text.find('x', text.find("{\"id\":")));
  CHECK(refused_part("base on a" + instruction("3", expected, "[1,]")) == "tags list");
}

TEST_CASE("prompt: a missing tags list is named") {
  CHECK(refused_part("base on a" + instruction("3", expected, "")) == "tags list");
  CHECK(refused_part("base on a" + instruction("3", expected, "{}")) == "tags list");
}

TEST_CASE("prompt: missing closing words are named") {
  std::string text = whole(readme);
  text.resize(text.find(" returns me"));
  CHECK(refused_part(text) == "closing words");
}

TEST_CASE("prompt: a cut part is named with the place of the cut") {
  const std::string text = whole(readme);
  const auto cut_after = [&](const char* words) {
    return text.substr(0, text.rfind(words) + std::string_view(words).size());
  };
  CHECK(refused_part(cut_after("\"at most ")) == "limit");
  CHECK(refused_part(cut_after(" to the exp")) == "expected json");
  CHECK(refused_part(cut_after("{\"id\":\"37")) == "expected json");
  CHECK(refused_part(cut_after("only from the")) == "tags list");
  CHECK(refused_part(cut_after("\"name\":\"declar")) == "tags list");
  CHECK(refused_offset(cut_after("\"name\":\"declar")) == cut_after("\"name\":\"declar").size());
  CHECK(refused_part(cut_after("returns me the")) == "closing words");
}

TEST_CASE("prompt: a copy in the README never stands in for a cut instruction") {
  const std::string text = whole(whole("inner") + "\nmore");
  const std::size_t last = text.rfind("Assign");
  for (std::size_t size = last; size + 1 < text.size(); ++size) {
    INFO("cut at byte " << size);
    CHECK_FALSE(refused_part(std::string_view(text).substr(0, size)).empty());
  }
}

TEST_CASE("prompt: other text behind the instruction is refused") {
  CHECK(refused_part(whole(readme) + " please") == "instruction");
}

TEST_CASE("prompt: line ends behind the instruction are nothing") {
  CHECK(read_prompt(whole(readme) + "\r\n\n").readme == readme);
}

TEST_CASE("prompt: an unusable tag is named by its place in the list") {
  const std::string text =
      "base on a" + instruction("3", expected, R"([{"id":1,"name":"a"},{"id":2}])");
  CHECK(message(text).find("tags list") != std::string::npos);
  CHECK(message(text).find("/1") != std::string::npos);
}

TEST_CASE("prompt: deep nesting is refused") {
  const std::string deep = std::string(100000, '[') + std::string(100000, ']');
  CHECK(refused_part("base on a" + instruction("3", expected, deep)) == "tags list");
  CHECK(refused_part("base on a" + instruction("3", "{\"x\":" + deep + "}", tags)) ==
        "expected json");
}

TEST_CASE("prompt: a number that overflows is refused") {
  CHECK(refused_part("base on a" + instruction("3", R"({"id":1e999})", tags)) == "expected json");
}

// Quadratic time would take minutes here.
TEST_CASE("prompt: time is linear, whatever the README repeats") {
  std::string repeated;
  for (int i = 0; i < 50000; ++i)
    repeated += "Assign \"at most 3 tags\" to the expected json: {";
  CHECK(read_prompt(whole(repeated)).readme == repeated);
  CHECK(refused_part("base on " + repeated) == "expected json");
  CHECK(refused_part("base on " + std::string(5000000, ' ') + repeated) == "expected json");
}
