// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <tritag/json.hpp>

#include "support.hpp"

using nlohmann::json;
using nlohmann::ordered_json;
using tritag::classifier;

namespace {

const std::string readme =
    "# quux\n\nquux is an astronomy toolbox.\n\nIt is about astronomy and geology.\n";
const ordered_json tags =
    ordered_json::parse(R"([{"id":17,"name":"astronomy"},{"id":18,"name":"geology"}])");

std::vector<std::string> members(const ordered_json& object) {
  std::vector<std::string> names;
  for (auto at = object.begin(); at != object.end(); ++at)
    names.push_back(at.key());
  return names;
}

using texts = std::vector<std::string>;

} // namespace

TEST_CASE("json: the one call gives the expected JSON", "[json]") {
  CHECK(tritag::classify(readme, tags, "3744", support::by_name()).dump() ==
        R"({"id":"3744","tags":[{"id":17,"name":"astronomy"},{"id":18,"name":"geology"}]})");
}

TEST_CASE("json: no tag is an empty array", "[json]") {
  CHECK(tritag::classify("", tags, "3744", support::by_name()).dump() ==
        R"({"id":"3744","tags":[]})");
  CHECK(tritag::classify(readme, ordered_json::array(), "3744", support::by_name()).dump() ==
        R"({"id":"3744","tags":[]})");
}

TEST_CASE("json: the README may be a JSON string", "[json]") {
  CHECK(tritag::classify(json(readme), tags, 1, support::by_name()).dump() ==
        tritag::classify(readme, tags, 1, support::by_name()).dump());
  CHECK(tritag::classify(ordered_json(readme), tags, 1, support::by_name()).dump() ==
        tritag::classify(readme, tags, 1, support::by_name()).dump());
}

TEST_CASE("json: options of the one call", "[json]") {
  tritag::options chosen = support::by_name();
  chosen.max_tags = 1;
  chosen.format = tritag::answer_format::names;
  CHECK(tritag::classify(readme, tags, 1, chosen).dump() == R"({"id":1,"tags":["astronomy"]})");
  const tritag::lexicon knowledge = support::small_lexicon("[geology]\nS: toolbox\n");
  chosen.lexicon = &knowledge;
  CHECK(tritag::classify("# quux\n\nA toolbox.\n", tags, 1, chosen).dump() ==
        R"({"id":1,"tags":["geology"]})");
}

TEST_CASE("json: any id is an id, wrong types are not", "[json]") {
  CHECK(tritag::json_id<std::string>);
  CHECK(tritag::json_id<int>);
  CHECK(tritag::json_id<std::nullptr_t>);
  CHECK(tritag::json_id<json>);
  struct nothing {};
  CHECK_FALSE(tritag::json_id<nothing>);
}

TEST_CASE("json: an explanation's members", "[json][explain]") {
  const ordered_json told =
      tritag::to_json(classifier(tags, support::by_name()).explain(readme), "3744");
  CHECK(members(told) == texts{"id", "tags", "runners_up"});
  CHECK(told["id"] == "3744");
  REQUIRE(told["tags"].size() == 2);
  const ordered_json& first = told["tags"][0];
  CHECK(members(first) == texts{"index", "name", "score", "evidence"});
  CHECK(first["index"] == 0);
  CHECK(first["name"] == "astronomy");
  CHECK(first["score"].is_number_integer());
  CHECK(told["runners_up"].is_array());
}

TEST_CASE("json: a cue has a zone, an offset and a length, other evidence hasn't",
          "[json][explain]") {
  const ordered_json told =
      tritag::to_json(classifier(tags, support::by_name()).explain(readme), 1);
  std::size_t cues = 0;
  for (const ordered_json& tag : told["tags"]) {
    std::int64_t sum = 0;
    for (const ordered_json& piece : tag["evidence"]) {
      sum += piece["points"].get<std::int64_t>();
      if (piece["kind"] == "cue") {
        ++cues;
        CHECK(members(piece) == texts{"kind", "cue", "zone", "offset", "length", "points"});
        CHECK(piece["offset"].get<std::size_t>() + piece["length"].get<std::size_t>() <=
              readme.size());
      } else {
        CHECK(members(piece) == texts{"kind", "cue", "points"});
        const std::string kind = piece["kind"];
        CHECK((kind == "prior" || kind == "rank" || kind == "related" || kind == "document"));
      }
    }
    CHECK(sum == tag["score"].get<std::int64_t>());
  }
  CHECK(cues > 0);
}

TEST_CASE("json: a runner-up has a reason", "[json][explain]") {
  tritag::options chosen = support::by_name();
  chosen.max_tags = 1;
  const ordered_json told = tritag::to_json(classifier(tags, chosen).explain(readme), 1);
  REQUIRE(told["runners_up"].size() == 1);
  CHECK(members(told["runners_up"][0]) == texts{"index", "name", "score", "reason", "evidence"});
  CHECK(told["runners_up"][0]["name"] == "geology");
}

TEST_CASE("json: an explanation is valid UTF-8 whatever the README", "[json][explain]") {
  std::string text = readme + "\xFF\xC3 astronomy\xFF\n";
  CHECK_NOTHROW(tritag::to_json(classifier(tags, support::by_name()).explain(text), 1).dump());
}

TEST_CASE("json: the same bytes each time", "[json][determinism]") {
  const std::string first =
      tritag::to_json(classifier(tags, support::by_name()).explain(readme), 1).dump();
  for (int i = 0; i < 5; ++i)
    CHECK(tritag::to_json(classifier(tags, support::by_name()).explain(readme), 1).dump() == first);
}

TEST_CASE("json: aliases, keywords and excludes are left out of an answer", "[json]") {
  const auto one = ordered_json::parse(
      R"([{"id":1,"aliases":["stars"],"name":"astronomy","keywords":["sky"],"x":2,"excludes":["y"]}])");
  CHECK(tritag::classify("# astronomy\n", one, 1, support::by_name()).dump() ==
        R"({"id":1,"tags":[{"id":1,"name":"astronomy","x":2}]})");
}
