// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <cmath>
#include <string>
#include <vector>

#include "../../examples/program/metrics.hpp"

using program::figures;
using program::judged_document;
using program::measure;

namespace {

bool same(double a, double b) { return std::abs(a - b) < 1e-12; }

const program::tag_figures* find_tag(const figures& measured, const std::string& name) {
  for (const program::tag_figures& tag : measured.per_tag) {
    if (tag.name == name)
      return &tag;
  }
  return nullptr;
}

// As in tests/cli/evaluate.sh, where the figures are worked out.
const std::vector<judged_document> documents = {
    {{{"k8s"}, {"k8s", "api"}}, {"3d"}, {"k8s"}},
    {{{}, {}, {"3d"}}, {}, {}},
    {{{"api"}, {"api"}, {"k8s"}}, {}, {"k8s"}},
    {{{"3d"}}, {}, {}},
    {{{"gui"}, {"gui"}}, {}, {"gui"}},
    {{{"api"}}, {}, {"k8s"}},
};

} // namespace

TEST_CASE("f1 of two sets") {
  CHECK(same(program::f1_of({"a", "b"}, {"b", "c", "d"}), 2.0 / 5));
  CHECK(same(program::f1_of({"a"}, {"a"}), 1));
  CHECK(same(program::f1_of({"a"}, {}), 0));
}

TEST_CASE("f1 is 1 when both sets are empty") { CHECK(same(program::f1_of({}, {}), 1)); }

TEST_CASE("the majority is more than half of the annotators") {
  CHECK(program::majority_of({{"a", "b"}, {"a"}, {"c"}}) == program::names{"a"});
  CHECK(program::majority_of({{"a"}, {"a"}, {"b"}, {"b"}}).empty());
}

TEST_CASE("the majority of two annotators is what both chose") {
  CHECK(program::majority_of({{"a", "b"}, {"b", "c"}}) == program::names{"b"});
}

TEST_CASE("the majority of one annotator is what they chose") {
  CHECK(program::majority_of({{"a", "b"}}) == program::names{"a", "b"});
}

TEST_CASE("f1 is the mean over documents of the mean over annotators") {
  CHECK(same(measure(documents).f1, 17.0 / 36));
}

TEST_CASE("precision and recall are micro-averaged against the majority") {
  CHECK(same(measure(documents).precision, 2.0 / 4));
  CHECK(same(measure(documents).recall, 2.0 / 5));
}

TEST_CASE("acceptable_precision counts what some annotator chose or accepts") {
  CHECK(same(measure(documents).acceptable_precision, 3.0 / 4));
  CHECK(same(measure({{{{"a"}}, {"b"}, {"b", "c"}}}).acceptable_precision, 1.0 / 2));
}

TEST_CASE("hit_at_1 counts a first tag of the majority, and both empty") {
  CHECK(same(measure(documents).hit_at_1, 3.0 / 6));
  CHECK(same(measure({{{{"b"}}, {}, {"a", "b"}}}).hit_at_1, 0));
  CHECK(same(measure({{{{}}, {}, {"a"}}}).hit_at_1, 0));
}

TEST_CASE("empty_rate and tags_per_document") {
  CHECK(same(measure(documents).empty_rate, 2.0 / 6));
  CHECK(same(measure(documents).tags_per_document, 4.0 / 6));
}

TEST_CASE("annotator_f1 is over the documents with two annotators or more") {
  REQUIRE(measure(documents).annotator_f1.has_value());
  CHECK(same(*measure(documents).annotator_f1, 7.0 / 12));
}

TEST_CASE("annotator_f1 is missing where nobody has a second opinion") {
  CHECK_FALSE(measure({{{{"a"}}, {}, {"a"}}}).annotator_f1.has_value());
}

TEST_CASE("figures of one tag") {
  const figures measured = measure(documents);
  const program::tag_figures* k8s = find_tag(measured, "k8s");
  REQUIRE(k8s != nullptr);
  CHECK(k8s->support == 1);
  CHECK(same(k8s->precision, 1.0 / 3));
  CHECK(same(k8s->recall, 1));
  CHECK(same(k8s->f1, 1.0 / 2));
}

TEST_CASE("a tag that was never returned has zeros") {
  const figures measured = measure(documents);
  const program::tag_figures* api = find_tag(measured, "api");
  REQUIRE(api != nullptr);
  CHECK(api->support == 2);
  CHECK(same(api->precision, 0));
  CHECK(same(api->f1, 0));
}

TEST_CASE("nothing asked for and nothing returned is perfect") {
  const figures measured = measure({{{{}}, {}, {}}});
  CHECK(same(measured.precision, 1));
  CHECK(same(measured.recall, 1));
  CHECK(same(measured.acceptable_precision, 1));
}

// Worked out by another implementation of splitmix64 and the resampling.
TEST_CASE("the bootstrap interval is the same on every platform") {
  const auto interval = program::bootstrap_interval({0.0, 1.0, 0.5, 0.25});
  CHECK(same(interval[0], 0.125));
  CHECK(same(interval[1], 0.875));
}

TEST_CASE("the bootstrap interval of equal values is that value") {
  const auto interval = program::bootstrap_interval({0.5, 0.5, 0.5});
  CHECK(same(interval[0], 0.5));
  CHECK(same(interval[1], 0.5));
}

TEST_CASE("names are trimmed of white space at both ends") {
  CHECK(program::trimmed(" game-engine \n") == "game-engine");
  CHECK(program::trimmed("   ").empty());
  CHECK(program::trimmed("a b") == "a b");
}
