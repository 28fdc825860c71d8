// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/json.hpp>

#include "support.hpp"

using nlohmann::ordered_json;
using tritag::errc;
using tritag::lexicon;

namespace {

tritag::error refused(std::string_view text) {
  lexicon made;
  tritag::error problem;
  CHECK_FALSE(made.add_text(text, problem));
  CHECK(problem.code == errc::bad_lexicon);
  return problem;
}

void names_line(std::string_view text, int line) {
  INFO(text);
  CHECK(refused(text).message.find("line " + std::to_string(line) + ":") != std::string::npos);
}

/// Whether a lexicon in JSON is refused at a JSON pointer.
void refused_at(const char* text, const char* where) {
  INFO(text);
  try {
    (void)tritag::lexicon_from_json(ordered_json::parse(text));
    FAIL_CHECK("not refused");
  } catch (const tritag::catalogue_error& caught) {
    CHECK(caught.problem().code == errc::bad_lexicon);
    CHECK(caught.problem().where == where);
    const std::string message = caught.what();
    CHECK(message.find(where) != std::string::npos);
    CHECK(message.find('\n') == std::string::npos);
  }
}

std::string with_weights(const std::string& weights) {
  return R"({"concepts":[],"weights":)" + weights + "}";
}

// Two concepts with every kind of member, and all weights that the tests look at.
const char* const small = R"({
  "concepts": [
    {"name": "sky", "aliases": ["astronomy", "Star-Gazing"], "prior": -50,
     "cues": {"defining": ["star map"], "strong": ["telescope"], "mask": ["star map of wars"]}},
    {"name": "rock", "cues": {"strong": ["granite"]}}
  ],
  "relations": [{"from": "sky", "to": "rock", "weight": -100}],
  "weights": {
    "cue": {"body": {"defining": 1000, "strong": 500}},
    "first": [0, 0, 0, 0, 0], "rank": [0, 0, 0, 0, 0, 0, 0, 0, 0],
    "prior": 0
  }
})";

} // namespace

TEST_CASE("lexicon: a name is found in any spelling, and by its aliases", "[lexicon]") {
  const lexicon made = support::small_lexicon(
      "[dev-tool]\nalias: developer tools | devtooling\nS: tool\n[ai]\nS: tensor\n");
  for (const char* name : {"dev-tool", "dev_tool", "Dev Tool", "devtool", " DEV-TOOL ",
                           "developer-tools", "DevTooling"}) {
    INFO(name);
    CHECK(made.find(name) == 0);
  }
  CHECK(made.find("ai") == 1);
  CHECK(made.find("dev") == lexicon::no_concept);
  CHECK(made.find("") == lexicon::no_concept);
}

TEST_CASE("lexicon: a concept that is opened again goes on", "[lexicon]") {
  const lexicon made =
      support::small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ai]\nS: gradient\n");
  CHECK(made.size() == 2);
  CHECK(made.key(0) == "ai");
  CHECK(made.cues().size() == 3);
}

TEST_CASE("lexicon text: comments, blank lines and line ends of Windows", "[lexicon]") {
  const lexicon made = support::small_lexicon(
      "# a comment\r\n\r\n  [ai]  \r\n# another\r\nS: tensor | gradient\r\n");
  CHECK(made.key(0) == "ai");
  REQUIRE(made.cues().size() == 2);
  CHECK(made.cues().text(1) == "gradient");
}

TEST_CASE("lexicon text: an error names its line", "[lexicon][errors]") {
  names_line("[ai]\nS: tensor\nnonsense\n", 3);
  names_line("S: tensor\n", 1);
  names_line("\n\n[ai\n", 3);
  names_line("[]\n", 1);
  names_line("[ai]\nQ: tensor\n", 2);
  names_line("[ai]\nstrong: tensor\n", 2);
  names_line("[ai]\nS: tensor |  | gradient\n", 2);
  names_line("[ai]\n\nS: --\n", 3);
  names_line("[ai]\nS: " + std::string(41, 'x') + "\n", 2);
}

TEST_CASE("lexicon text: a cue that can't be matched is refused", "[lexicon][errors]") {
  // A word in it is too long to be in any cue.
  CHECK_FALSE(refused("[ai]\nS: neural " + std::string(50, 'x') + "\n").message.empty());
}

TEST_CASE("lexicon JSON: a small one works from end to end", "[lexicon]") {
  const lexicon made = tritag::lexicon_from_json(ordered_json::parse(small));
  CHECK(made.size() == 2);
  CHECK(made.key(0) == "sky");
  CHECK(made.find("stargazing") == 0);
  CHECK(made.prior(0) == -50);
  CHECK(made.prior(1) == 0);
  REQUIRE(made.relations().size() == 1);
  CHECK(made.relations()[0].weight == -100);
  const tritag::classifier compiled = support::compile({"rock", "sky"}, made);
  const auto told = compiled.explain(support::in_body("A star map, a telescope."));
  CHECK(support::points_of(told, "sky") == std::vector<std::int32_t>{1000, 500});
  CHECK(support::points_of(compiled.explain(support::in_body("Granite.")), "rock") ==
        std::vector<std::int32_t>{500});
  CHECK(
      support::points_of(compiled.explain(support::in_body("A star map of wars.")), "sky").empty());
}

TEST_CASE("lexicon JSON: weights that are not given are the built-in ones", "[lexicon]") {
  const lexicon made =
      tritag::lexicon_from_json(ordered_json::parse(R"({"concepts":[],"weights":{"prior":77}})"));
  const auto& built_in = lexicon::built_in().model();
  CHECK(made.model().prior == 77);
  CHECK(made.model().least[0] == built_in.least[0]);
  CHECK(made.model().rank[3] == built_in.rank[3]);
  CHECK(made.model().cue[0][0] == built_in.cue[0][0]);
  // These two suit the built-in concepts only.
  CHECK(built_in.near != 0);
  CHECK(made.model().near == 0);
  CHECK(made.model().broad == 0);
}

TEST_CASE("lexicon JSON: relations may name concepts that have no cues", "[lexicon]") {
  const lexicon made = tritag::lexicon_from_json(ordered_json::parse(
      R"({"concepts":[{"name":"a"}],"relations":[{"from":"a","to":"b","weight":1}]})"));
  CHECK(made.size() == 2);
  CHECK(made.find("b") == 1);
}

TEST_CASE("lexicon JSON: errors of concepts name the place", "[lexicon][errors]") {
  refused_at("[]", "");
  refused_at("{}", "/concepts");
  refused_at(R"({"concepts":[],"relation":[]})", "/relation");
  refused_at(R"({"concepts":{}})", "/concepts");
  refused_at(R"({"concepts":[{"name":"a"},7]})", "/concepts/1");
  refused_at(R"({"concepts":[{}]})", "/concepts/0");
  refused_at(R"({"concepts":[{"name":"a","colour":1}]})", "/concepts/0/colour");
  refused_at(R"({"concepts":[{"name":"a","aliases":"b"}]})", "/concepts/0/aliases");
  refused_at(R"({"concepts":[{"name":"a","aliases":["b",1]}]})", "/concepts/0/aliases/1");
  refused_at(R"({"concepts":[{"name":"a","aliases":[null]}]})", "/concepts/0/aliases/0");
  refused_at(R"({"concepts":[{"name":"a","prior":"high"}]})", "/concepts/0/prior");
  refused_at(R"({"concepts":[{"name":"a","prior":1.5}]})", "/concepts/0/prior");
  refused_at(R"({"concepts":[{"name":"a","cues":[]}]})", "/concepts/0/cues");
  refused_at(R"({"concepts":[{"name":"a","cues":{"loud":["b"]}}]})", "/concepts/0/cues/loud");
  refused_at(R"({"concepts":[{"name":"a","cues":{"weak":["b",""]}}]})", "/concepts/0/cues/weak/1");
  refused_at(R"({"concepts":[{"name":"a","cues":{"weak":"b"}}]})", "/concepts/0/cues/weak");
}

TEST_CASE("lexicon JSON: an empty name is refused", "[lexicon][errors]") {
  CHECK_THROWS_AS(tritag::lexicon_from_json(ordered_json::parse(R"({"concepts":[{"name":""}]})")),
                  tritag::catalogue_error);
}

TEST_CASE("lexicon JSON: errors of relations name the place", "[lexicon][errors]") {
  refused_at(R"({"concepts":[],"relations":{}})", "/relations");
  refused_at(R"({"concepts":[],"relations":[7]})", "/relations/0");
  refused_at(R"({"concepts":[],"relations":[{"from":"a","to":"b"}]})", "/relations/0");
  refused_at(R"({"concepts":[],"relations":[{"from":"a","to":"b","weight":1,"wait":1}]})",
             "/relations/0");
  refused_at(R"({"concepts":[],"relations":[{"from":"a","to":"b","weight":"much"}]})",
             "/relations/0/weight");
}

TEST_CASE("lexicon JSON: errors of weights name the place", "[lexicon][errors]") {
  refused_at(with_weights("[]").c_str(), "/weights");
  refused_at(with_weights(R"({"luck":1})").c_str(), "/weights/luck");
  refused_at(with_weights(R"({"first":[1,2]})").c_str(), "/weights/first");
  refused_at(with_weights(R"({"rank":[1,2,3,4,5,6,7,8,"9"]})").c_str(), "/weights/rank/8");
  refused_at(with_weights(R"({"cue":[]})").c_str(), "/weights/cue");
  refused_at(with_weights(R"({"cue":{"attic":{}}})").c_str(), "/weights/cue/attic");
  refused_at(with_weights(R"({"cue":{"title":7}})").c_str(), "/weights/cue/title");
  refused_at(with_weights(R"({"cue":{"title":{"loud":7}}})").c_str(), "/weights/cue/title/loud");
  refused_at(with_weights(R"({"cue":{"title":{"weak":null}}})").c_str(), "/weights/cue/title/weak");
}

TEST_CASE("lexicon JSON: numbers out of range are refused", "[lexicon][errors]") {
  refused_at(with_weights(R"({"prior":1000001})").c_str(), "/weights/prior");
  refused_at(with_weights(R"({"prior":-1000001})").c_str(), "/weights/prior");
  refused_at(with_weights(R"({"prior":4294967296})").c_str(), "/weights/prior");
  CHECK(tritag::lexicon_from_json(ordered_json::parse(with_weights(R"({"prior":-1000000})")))
            .model()
            .prior == -1000000);
}

TEST_CASE("lexicon JSON: the largest number of JSON is out of range",
          "[lexicon][errors]") {
  refused_at(with_weights(R"({"prior":18446744073709551615})").c_str(), "/weights/prior");
}

namespace {

ordered_json rewritten(const ordered_json& json) {
  return tritag::lexicon_to_json(tritag::lexicon_from_json(json));
}

} // namespace

TEST_CASE("lexicon JSON: what is written is what was read, names in the form they are compared in",
          "[lexicon]") {
  const ordered_json written = rewritten(ordered_json::parse(small));
  ordered_json expected = ordered_json::parse(small);
  expected["concepts"][0]["aliases"] = {"astronomy", "stargazing"};
  CHECK(written["concepts"].dump() == expected["concepts"].dump());
  CHECK(written["relations"].dump() == expected["relations"].dump());
  CHECK(rewritten(written).dump() == written.dump());
}

TEST_CASE("lexicon JSON: all weights are written", "[lexicon]") {
  const ordered_json weights =
      rewritten(ordered_json::parse(with_weights(R"({"gap":[7,8],"cue":{"url":{"code":9}}})")))
          .at("weights");
  CHECK(weights.at("gap").dump() == "[7,8]");
  CHECK(weights.at("cue").at("url").at("code") == 9);
  CHECK(weights.at("cue").size() == 22);
  CHECK(weights.at("cue").at("title").size() == 7);
  CHECK(weights.at("share").size() == 6);
  CHECK(weights.at("rank").size() == 9);
}

TEST_CASE("lexicon JSON: cues keep the order in which they were added", "[lexicon]") {
  // The later of two cues that match the same words counts, so a class that comes again needs an
  // entry of its own.
  const ordered_json concepts = ordered_json::parse(R"([
    {"name":"a","cues":{"weak":["one"],"defining":["two"]}},
    {"name":"b"},
    {"name":"c","cues":{"weak":["one"]}},
    {"name":"a","cues":{"weak":["Two","three"],"defining":["three"]}},
    {"name":"a","cues":{"weak":["four"]}}
  ])");
  CHECK(rewritten({{"concepts", concepts}}).at("concepts").dump() == concepts.dump());
}

TEST_CASE("lexicon JSON: concepts that only relations name keep their numbers", "[lexicon]") {
  const lexicon made = tritag::lexicon_from_json(rewritten(ordered_json::parse(
      R"({"concepts":[{"name":"a"}],"relations":[{"from":"c","to":"b","weight":1}]})")));
  CHECK(made.find("c") == 1);
  CHECK(made.find("b") == 2);
}

TEST_CASE("lexicon JSON: of an alias that two concepts have, the one that has it is written",
          "[lexicon]") {
  const ordered_json concepts = rewritten(ordered_json::parse(R"({"concepts":[
    {"name":"a","aliases":["X","b"]},{"name":"b","aliases":["x"]}]})"))["concepts"];
  CHECK(concepts.dump() == R"([{"name":"a","aliases":["x"]},{"name":"b"}])");
}
