// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/json.hpp>

#include "support.hpp"

using nlohmann::json;
using nlohmann::ordered_json;
using tritag::classifier;
using tritag::errc;

namespace own {

struct label {
  int id;
  std::string name;
};

struct text_label {
  std::string id;
  std::string name;
};

struct nameless {
  int id;
};

// Its one keyword weighs what it says.
struct weighed {
  std::string name;
  int weight;
};

// Other member names: takes part through tag_traits.
struct topic {
  std::uint64_t number;
  std::string_view title;
};

// Its JSON is its own affair.
struct chip {
  int id;
  std::string name;
  std::string colour;
};
inline void to_json(ordered_json& j, const chip& c) {
  j = {{"colour", c.colour}, {"name", c.name}, {"id", c.id}};
}

// Its JSON has members of other names.
struct badge {
  int id;
  std::string name;
};
inline void to_json(ordered_json& j, const badge& b) { j = {{"badge", b.id}, {"label", b.name}}; }

} // namespace own

template <>
struct tritag::tag_traits<own::topic> {
  static std::string_view name(const own::topic& t) { return t.title; }
  static std::uint64_t id(const own::topic& t) { return t.number; }
  static std::vector<std::string> aliases(const own::topic&) { return {"heavens"}; }
  static std::vector<std::string> keywords(const own::topic&) { return {"telescope"}; }
  static std::vector<std::string> excludes(const own::topic&) { return {"star wars"}; }
};

namespace {

const std::string readme =
    "# quux\n\nquux is an astronomy and geology toolbox.\n\nIt is about astronomy and geology.\n";

/// The error that a catalogue is refused with; fails the test where it isn't refused.
template <class Tags>
tritag::error refused(const Tags& tags, const tritag::options& chosen = {}) {
  tritag::error problem;
  bool thrown = false;
  try {
    classifier made(tags, chosen);
  } catch (const tritag::catalogue_error& caught) {
    problem = caught.problem();
    thrown = true;
    CHECK(caught.what() == problem.message);
    CHECK(caught.index() == problem.index);
  }
  CHECK(thrown);
  // Without exceptions it is the same.
  const auto tried = classifier::try_compile(tags, chosen);
  CHECK_FALSE(static_cast<bool>(tried));
  CHECK(tried.error().code == problem.code);
  CHECK(tried.error().index == problem.index);
  CHECK(tried.error().where == problem.where);
  CHECK(tried.error().message == problem.message);
  // One line, and short.
  CHECK_FALSE(problem.message.empty());
  CHECK(problem.message.find('\n') == std::string::npos);
  CHECK(problem.message.size() <= 200);
  if (!problem.where.empty())
    CHECK(problem.message.find(problem.where) != std::string::npos);
  return problem;
}

tritag::error refused_text(const char* text) { return refused(ordered_json::parse(text)); }

template <class Tags>
std::vector<std::size_t> indices(const Tags& tags) {
  std::vector<std::size_t> found;
  for (const auto& tag : classifier(tags, support::by_name()).classify(readme))
    found.push_back(tag.index);
  return found;
}

constexpr std::size_t no_index = tritag::error::no_index;

} // namespace

TEST_CASE("catalogue: what is not an array is refused", "[catalogue][errors]") {
  for (const char* text : {"{}", "null", "17", "\"ai\"", "true"}) {
    INFO(text);
    const auto problem = refused_text(text);
    CHECK(problem.code == errc::not_an_array);
    CHECK(problem.index == no_index);
    CHECK(problem.where.empty());
  }
}

TEST_CASE("catalogue: an element that is neither object nor string is refused",
          "[catalogue][errors]") {
  for (const char* text :
       {"[\"ai\", 17]", "[\"ai\", null]", "[\"ai\", [\"x\"]]", "[\"ai\", true]"}) {
    INFO(text);
    const auto problem = refused_text(text);
    CHECK(problem.code == errc::not_a_tag);
    CHECK(problem.index == 1);
    CHECK(problem.where == "/1");
  }
}

TEST_CASE("catalogue: an element without a name is refused", "[catalogue][errors]") {
  const auto problem = refused_text(R"([{"id":1,"name":"ai"},{"id":2}])");
  CHECK(problem.code == errc::missing_name);
  CHECK(problem.index == 1);
  CHECK(problem.where == "/1");
}

TEST_CASE("catalogue: a name that is no string is refused", "[catalogue][errors]") {
  for (const char* text : {R"([{"name":7}])", R"([{"name":null}])", R"([{"name":["ai"]}])"}) {
    const auto problem = refused_text(text);
    CHECK(problem.code == errc::missing_name);
    CHECK(problem.index == 0);
    CHECK(problem.where == "/0/name");
  }
}

TEST_CASE("catalogue: an empty name is refused", "[catalogue][errors]") {
  for (const char* text : {R"(["ai",{"name":""}])", R"(["ai",{"name":" \t\n "}])"}) {
    const auto problem = refused_text(text);
    CHECK(problem.code == errc::empty_name);
    CHECK(problem.index == 1);
    CHECK(problem.where == "/1/name");
  }
  CHECK(refused(std::vector<std::string>{"ai", ""}).code == errc::empty_name);
}

TEST_CASE("catalogue: a name that is not UTF-8 is refused", "[catalogue][errors]") {
  for (const char* name : {"a\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xE0\x81\xA1"}) {
    const ordered_json tags = {{{"name", "ai"}}, {{"name", name}}};
    const auto problem = refused(tags);
    CHECK(problem.code == errc::name_not_utf8);
    CHECK(problem.index == 1);
    CHECK(problem.where == "/1/name");
  }
  CHECK(refused(std::vector<std::string>{"ai", "a\xFF"}).index == 1);
}

TEST_CASE("catalogue: a name that occurs twice is refused at the second place",
          "[catalogue][errors]") {
  const auto problem =
      refused_text(R"([{"name":"zoo"},{"name":"ai"},{"name":"api"},{"name":"ai"},{"name":"zoo"}])");
  CHECK(problem.code == errc::duplicate_name);
  CHECK(problem.index == 3);
  CHECK(problem.where == "/3/name");
  CHECK(problem.message.find("tag 1") != std::string::npos);
}

TEST_CASE("catalogue: an id that occurs twice is refused at the second place",
          "[catalogue][errors]") {
  const auto problem =
      refused_text(R"([{"id":5,"name":"a"},{"id":6,"name":"b"},{"id":5,"name":"c"}])");
  CHECK(problem.code == errc::duplicate_id);
  CHECK(problem.index == 2);
  CHECK(problem.where == "/2/id");
  CHECK(refused(std::vector<own::label>{{1, "ai"}, {1, "api"}}).code == errc::duplicate_id);
  CHECK(refused(std::vector<own::text_label>{{"x", "ai"}, {"x", "api"}}).code ==
        errc::duplicate_id);
}

TEST_CASE("catalogue: a number and the string of its digits are different ids", "[catalogue]") {
  const auto tags =
      ordered_json::parse(R"([{"id":1,"name":"astronomy"},{"id":"1","name":"geology"}])");
  CHECK(indices(tags) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("catalogue: names that differ only after normalising are accepted", "[catalogue]") {
  CHECK(static_cast<bool>(classifier::try_compile(
      std::vector<std::string>{"dev-tool", "dev_tool", "Dev Tool", "devtool "})));
}

TEST_CASE("catalogue: aliases, keywords and excludes of a wrong type are refused",
          "[catalogue][errors]") {
  const auto check = [](const char* member, const char* where) {
    INFO(member);
    const auto problem =
        refused_text((std::string(R"([{"name":"ai"},{"name":"sky",)") + member + "}]").c_str());
    CHECK(problem.code == errc::bad_cue);
    CHECK(problem.index == 1);
    CHECK(problem.where == where);
  };
  check(R"("aliases":"heavens")", "/1/aliases");
  check(R"("aliases":["heavens",7])", "/1/aliases/1");
  check(R"("excludes":{})", "/1/excludes");
  check(R"("excludes":[null])", "/1/excludes/0");
  check(R"("keywords":"telescope")", "/1/keywords");
  check(R"("keywords":["telescope",7])", "/1/keywords/1");
  check(R"("keywords":[{"weight":3}])", "/1/keywords/0");
  check(R"("keywords":[{"text":7}])", "/1/keywords/0");
}

TEST_CASE("catalogue: a keyword's weight is an integer from 1 to 5", "[catalogue][errors]") {
  for (const char* weight :
       {"0", "6", "-1", "2.5", "\"3\"", "null", "18446744073709551615", "4294967297"}) {
    INFO(weight);
    const auto problem =
        refused_text((std::string(R"([{"name":"sky","keywords":["star",{"text":"map","weight":)") +
                      weight + "}]}]")
                         .c_str());
    CHECK(problem.code == errc::bad_cue);
    CHECK(problem.index == 0);
    CHECK(problem.where == "/0/keywords/1/weight");
  }
}

TEST_CASE("catalogue: a cue without a word is refused", "[catalogue][errors]") {
  for (const char* text : {"", "  ", "--", "!"}) {
    INFO(text);
    for (const char* member : {"aliases", "keywords", "excludes"}) {
      const ordered_json tags = {{{"name", "sky"}, {member, {"star", text}}}};
      const auto problem = refused(tags);
      CHECK(problem.code == errc::bad_cue);
      CHECK(problem.index == 0);
      CHECK(problem.where == std::string("/0/") + member + "/1");
    }
  }
}

TEST_CASE("catalogue: a cue that is not UTF-8 is refused", "[catalogue][errors]") {
  const ordered_json tags = {{{"name", "sky"}, {"keywords", {"a\xFF"}}}};
  CHECK(refused(tags).code == errc::bad_cue);
  CHECK(refused(tags).where == "/0/keywords/0");
}

TEST_CASE("catalogue: max_tags out of range is refused", "[catalogue][errors]") {
  for (const int most : {0, 4, -1, 1000}) {
    tritag::options chosen;
    chosen.max_tags = most;
    const auto problem = refused(std::vector<std::string>{"ai"}, chosen);
    CHECK(problem.code == errc::bad_option);
    CHECK(problem.index == no_index);
    CHECK(problem.message.find(std::to_string(most)) != std::string::npos);
  }
}

TEST_CASE("catalogue: the one call refuses what the classifier refuses", "[catalogue][errors]") {
  CHECK_THROWS_AS(tritag::classify(readme, ordered_json::parse(R"([{"id":1}])"), 1),
                  tritag::catalogue_error);
  CHECK_THROWS_AS(tritag::classify(readme, ordered_json::object(), 1), tritag::catalogue_error);
}

TEST_CASE("catalogue: compiles without exceptions too", "[catalogue]") {
  const auto made =
      classifier::try_compile(std::vector<std::string>{"astronomy", "geology"}, support::by_name());
  REQUIRE(static_cast<bool>(made));
  CHECK(made.error().code == errc::none);
  CHECK(made->size() == 2);
  CHECK((*made).name(1) == "geology");
  CHECK(made->classify(readme).size() == 2);
}

TEST_CASE("catalogue: an empty one answers nothing", "[catalogue]") {
  CHECK(classifier(ordered_json::array()).classify(readme).empty());
  CHECK(classifier(std::vector<std::string>{}).classify(readme).empty());
}

TEST_CASE("catalogue: ranges of every kind give the same", "[catalogue]") {
  const std::vector<std::size_t> both = {1, 2};
  const char* const objects = R"([{"id":3,"name":"zoology"}, {"id":4,"name":"astronomy"},
                                  {"id":5,"name":"geology"}])";
  CHECK(indices(ordered_json::parse(objects)) == both);
  CHECK(indices(json::parse(objects)) == both);
  CHECK(indices(json::parse(R"(["zoology","astronomy","geology"])")) == both);
  CHECK(indices(std::vector<own::label>{{3, "zoology"}, {4, "astronomy"}, {5, "geology"}}) == both);
  CHECK(indices(std::list<std::string>{"zoology", "astronomy", "geology"}) == both);
  CHECK(indices(std::vector<const char*>{"zoology", "astronomy", "geology"}) == both);
  CHECK(indices(std::array<std::string_view, 3>{"zoology", "astronomy", "geology"}) == both);
  CHECK(indices(std::vector<own::topic>{{3, "zoology"}, {4, "astronomy"}, {5, "geology"}}) == both);
}

TEST_CASE("catalogue: names in braces", "[catalogue]") {
  const classifier compiled({"zoology", "astronomy", "geology"}, support::by_name());
  CHECK(classifier{"zoology", "astronomy", "geology"}.size() == 3);
  CHECK(compiled.size() == 3);
  CHECK(compiled.classify(readme).size() == 2);
  CHECK(
      tritag::classify(readme, {"zoology", "astronomy", "geology"}, 7, support::by_name()).dump() ==
      R"({"id":7,"tags":["astronomy","geology"]})");
}

TEST_CASE("catalogue: a classifier owns what it needs", "[catalogue]") {
  const auto make = [] {
    std::vector<own::label> tags = {{3, std::string("zoo") + "logy"},
                                    {4, std::string("astro") + "nomy"}};
    return classifier(tags, support::by_name());
  };
  const classifier compiled = make();
  const classifier copy = compiled;
  CHECK(compiled.name(1) == "astronomy");
  CHECK(copy.classify(readme) == compiled.classify(readme));
  CHECK(copy.classify(readme).size() == 1);
}

TEST_CASE("catalogue: tag_traits give names, ids, aliases, keywords and excludes", "[catalogue]") {
  const std::vector<own::topic> tags = {{18446744073709551615u, "astronomy"}};
  CHECK(tritag::classify(readme, tags, 1, support::by_name()).dump() ==
        R"({"id":1,"tags":[{"id":18446744073709551615,"name":"astronomy"}]})");
  const classifier compiled(tags, support::by_name());
  CHECK(compiled.classify("# quux\n\nquux is a telescope.\n\nA telescope for the heavens.\n")
            .size() == 1);
  const auto told = compiled.explain("# quux\n\nAn astronomy toolbox for star wars.\n");
  REQUIRE(told.tags.size() + told.runners_up.size() == 1);
  const auto& tag = told.tags.empty() ? told.runners_up[0] : told.tags[0];
  bool counted_against = false;
  for (const auto& piece : tag.evidence)
    counted_against = counted_against || (piece.cue == "star wars" && piece.points < 0);
  CHECK(counted_against);
}

TEST_CASE("catalogue: tritag's own struct brings its aliases, keywords and excludes", "[catalogue]") {
  const classifier compiled(
      std::vector<tritag::tag>{{"sky", "1", {"heavens"}, {{"telescope"}}, {"sky blue"}}},
      support::by_name());
  const auto told = compiled.explain("# quux\n\nA telescope for the heavens, in sky blue.\n");
  std::vector<std::string> cues;
  for (const auto& piece : support::cues_of(told, "sky"))
    cues.push_back(piece.cue);
  std::sort(cues.begin(), cues.end());
  CHECK(cues == std::vector<std::string>{"heavens", "sky blue", "telescope"});
}

TEST_CASE("catalogue: a type without a name is no tag", "[catalogue]") {
  CHECK(tritag::catalogue_source<std::vector<own::label>>);
  CHECK(tritag::catalogue_source<std::vector<own::topic>>);
  CHECK(tritag::catalogue_source<std::vector<std::string>>);
  CHECK(tritag::catalogue_source<json>);
  CHECK(tritag::catalogue_source<ordered_json>);
  CHECK_FALSE(tritag::catalogue_source<std::vector<own::nameless>>);
  CHECK_FALSE(tritag::catalogue_source<std::vector<int>>);
  CHECK_FALSE(tritag::catalogue_source<std::string>);
  CHECK_FALSE(tritag::catalogue_source<int>);
}

TEST_CASE("answer: a struct gives id and name", "[answer]") {
  CHECK(tritag::classify(readme, std::vector<own::label>{{4, "astronomy"}}, 1, support::by_name())
            .dump() == R"({"id":1,"tags":[{"id":4,"name":"astronomy"}]})");
  CHECK(tritag::classify(readme, std::vector<own::text_label>{{"x4", "astronomy"}}, 1,
                         support::by_name())
            .dump() == R"({"id":1,"tags":[{"id":"x4","name":"astronomy"}]})");
}

TEST_CASE("answer: a struct with a to_json of its own gives that", "[answer]") {
  CHECK(tritag::classify(readme, std::vector<own::chip>{{4, "astronomy", "blue"}}, 1,
                         support::by_name())
            .dump() == R"({"id":1,"tags":[{"colour":"blue","name":"astronomy","id":4}]})");
}

TEST_CASE("answer: a string stays a string", "[answer]") {
  CHECK(tritag::classify(readme, json::parse(R"(["astronomy"])"), 1, support::by_name()).dump() ==
        R"({"id":1,"tags":["astronomy"]})");
  CHECK(tritag::classify(readme, json::parse(R"([{"id":1,"name":"zoology"},"astronomy"])"), 1,
                         support::by_name())
            .dump() == R"({"id":1,"tags":["astronomy"]})");
  CHECK(
      tritag::classify(readme, std::list<std::string>{"astronomy"}, 1, support::by_name()).dump() ==
      R"({"id":1,"tags":["astronomy"]})");
}

TEST_CASE("answer: a name keeps its space", "[answer]") {
  const std::string text =
      "# quux\n\nquux is a declarative GUI toolkit.\n\nWrite a declarative GUI.\n";
  const auto tags = ordered_json::parse(R"([{"id":26,"name":"declarative-gui "}])");
  CHECK(tritag::classify(text, tags, "1", support::by_name()).dump() ==
        R"({"id":"1","tags":[{"id":26,"name":"declarative-gui "}]})");
  CHECK(tritag::classify(text, {"declarative-gui "}, "1", support::by_name()).dump() ==
        R"({"id":"1","tags":["declarative-gui "]})");
}

TEST_CASE("answer: an object keeps its members in order, but for what only the classifier reads",
          "[answer]") {
  const char* const text = R"([{"zone":{"b":1,"a":[2]}, "aliases":["heavens"],
                               "name":"astronomy", "keywords":["telescope"],
                               "hue":null, "excludes":["star wars"], "id":4}])";
  const auto answer = [&](const auto& tags) {
    return tritag::classify(readme, tags, 1, support::by_name())["tags"][0].dump();
  };
  CHECK(answer(ordered_json::parse(text)) ==
        R"({"zone":{"b":1,"a":[2]},"name":"astronomy","hue":null,"id":4})");
  CHECK(answer(json::parse(text)) ==
        R"({"hue":null,"id":4,"name":"astronomy","zone":{"a":[2],"b":1}})");
}

TEST_CASE("answer: the id comes back unchanged in value and type", "[answer]") {
  const auto answered = [](const auto& id) {
    return tritag::classify("", {"astronomy"}, id).dump();
  };
  CHECK(answered("3744") == R"({"id":"3744","tags":[]})");
  CHECK(answered(std::string("3744")) == R"({"id":"3744","tags":[]})");
  CHECK(answered(std::string_view("3744")) == R"({"id":"3744","tags":[]})");
  CHECK(answered(3744) == R"({"id":3744,"tags":[]})");
  CHECK(answered(-1) == R"({"id":-1,"tags":[]})");
  CHECK(answered(18446744073709551615u) == R"({"id":18446744073709551615,"tags":[]})");
  CHECK(answered(1.5) == R"({"id":1.5,"tags":[]})");
  CHECK(answered(true) == R"({"id":true,"tags":[]})");
  CHECK(answered(nullptr) == R"({"id":null,"tags":[]})");
  CHECK(answered(ordered_json::parse(R"({"z":1,"a":2})")) == R"({"id":{"z":1,"a":2},"tags":[]})");
  CHECK(answered(json::parse(R"(["x",1])")) == R"({"id":["x",1],"tags":[]})");
  CHECK(answered(json("3744")) == R"({"id":"3744","tags":[]})");
}

TEST_CASE("answer: the format ids gives the ids as supplied", "[answer]") {
  tritag::options chosen = support::by_name();
  chosen.format = tritag::answer_format::ids;
  const auto tags =
      ordered_json::parse(R"([{"id":"x4","name":"astronomy"},{"id":5,"name":"geology"}])");
  CHECK(tritag::classify(readme, tags, 1, chosen).dump() == R"({"id":1,"tags":["x4",5]})");
  CHECK(tritag::classify(readme, std::vector<own::label>{{4, "astronomy"}}, 1, chosen).dump() ==
        R"({"id":1,"tags":[4]})");
}

TEST_CASE("answer: the format names gives the names as supplied", "[answer]") {
  tritag::options chosen = support::by_name();
  chosen.format = tritag::answer_format::names;
  const auto tags = ordered_json::parse(R"([{"id":"x4","name":"astronomy "},"geology"])");
  CHECK(tritag::classify(readme, tags, 1, chosen).dump() ==
        R"({"id":1,"tags":["astronomy ","geology"]})");
  CHECK(tritag::classify(readme, std::vector<own::label>{{4, "astronomy"}}, 1, chosen).dump() ==
        R"({"id":1,"tags":["astronomy"]})");
}

TEST_CASE("answer: the formats ids and names don't hang on a struct's own JSON",
          "[answer]") {
  const std::vector<own::badge> tags = {{4, "astronomy"}};
  tritag::options chosen = support::by_name();
  chosen.format = tritag::answer_format::names;
  CHECK(tritag::classify(readme, tags, 1, chosen).dump() == R"({"id":1,"tags":["astronomy"]})");
  chosen.format = tritag::answer_format::ids;
  CHECK(tritag::classify(readme, tags, 1, chosen).dump() == R"({"id":1,"tags":[4]})");
}

TEST_CASE("answer: the format ids is refused where an element has none", "[answer][errors]") {
  tritag::options chosen = support::by_name();
  chosen.format = tritag::answer_format::ids;
  const auto tags = ordered_json::parse(R"([{"id":1,"name":"astronomy"},{"name":"geology"}])");
  try {
    (void)tritag::classify(readme, tags, 1, chosen);
    FAIL("not refused");
  } catch (const tritag::catalogue_error& caught) {
    CHECK(caught.problem().code == errc::bad_option);
    CHECK(caught.index() == 1);
    CHECK(caught.problem().where == "/1");
  }
  CHECK_THROWS_AS(tritag::classify(readme, {"astronomy"}, 1, chosen), tritag::catalogue_error);
}

TEST_CASE("answer: from a compiled classifier's result", "[answer]") {
  const auto tags =
      ordered_json::parse(R"([{"id":4,"name":"astronomy"},{"id":5,"name":"geology"}])");
  const classifier compiled{tags, support::by_name()};
  const tritag::result chosen = compiled.classify(readme);
  CHECK(tritag::to_json(chosen, tags, "9").dump() ==
        R"({"id":"9","tags":[{"id":4,"name":"astronomy"},{"id":5,"name":"geology"}]})");
  CHECK(tritag::to_json(chosen, tags, 9, tritag::answer_format::ids).dump() ==
        R"({"id":9,"tags":[4,5]})");
  CHECK(tritag::to_json(chosen, std::list<std::string>{"a", "b"}, 9).dump() ==
        R"({"id":9,"tags":["a","b"]})");
}

template <>
struct tritag::tag_traits<own::weighed> {
  static const std::string& name(const own::weighed& tag) { return tag.name; }
  static std::vector<tritag::keyword> keywords(const own::weighed& tag) {
    return {{"telescope", tag.weight}};
  }
};

TEST_CASE("catalogue: a struct's keyword weighs 1 to 5", "[catalogue][errors]") {
  for (const int weight : {0, 6, -1}) {
    const auto made = classifier::try_compile(std::vector<own::weighed>{{"sky", 3}, {"sea", weight}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == errc::bad_cue);
    CHECK(made.error().where == "/1/keywords/0");
  }
  CHECK(classifier::try_compile(std::vector<own::weighed>{{"sky", 1}, {"sea", 5}}));
}
