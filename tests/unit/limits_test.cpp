// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

#include <tritag/json.hpp>

#include "support.hpp"

using nlohmann::ordered_json;
using tritag::classifier;
using tritag::errc;

namespace {

std::string numbered(std::string name, int number) { return name.append(std::to_string(number)); }

// What no score may exceed, so that two never lie further apart than an int32 holds.
constexpr std::int64_t most_points = 1'000'000'000;

void check_sums(const tritag::explanation& told) {
  CHECK(!told.tags.empty());
  for (const auto* tags : {&told.tags, &told.runners_up})
    for (const tritag::explained_tag& tag : *tags) {
      std::int64_t sum = 0;
      for (const tritag::evidence& piece : tag.evidence)
        sum += piece.points;
      CHECK(sum == tag.score);
      CHECK(sum <= most_points);
      CHECK(sum >= -most_points);
    }
}

/// A lexicon where every weight is `weight` and many relations speak for each of three tags.
tritag::lexicon heavy(std::int32_t weight) {
  tritag::lexicon made = support::small_lexicon("[geology]\nE: rock\nS: stone | granite\nH: atlas\n"
                                                "[zoology]\nE: bird\nS: stone\n[botany]\nE: moss\n");
  auto& model = made.model();
  for (auto& zone : model.cue)
    std::fill(std::begin(zone), std::end(zone), weight);
  std::fill(std::begin(model.first), std::end(model.first), weight);
  std::fill(std::begin(model.rank), std::end(model.rank), weight);
  const auto fill = [weight](auto& groups) {
    for (auto& share : groups)
      share = {weight, weight, weight, weight, weight};
  };
  fill(model.share);
  for (auto* levels : {&model.share_by_early, &model.share_by_all})
    for (auto& groups : *levels)
      fill(groups);
  model.gap[0] = model.gap[1] = weight;
  std::fill(std::begin(model.least), std::end(model.least), INT32_MIN);
  model.prior = weight;
  model.near = weight;
  model.broad = -weight;
  made.set_prior(0, weight);
  for (int i = 0; i < 3000; ++i)
    for (std::uint32_t to = 0; to < 3; ++to)
      made.add_relation({to == 0 ? 1u : 0u, to, weight});
  return made;
}

const std::string heavy_readme = "# rock atlas\n\nA stone atlas of granite rock for a bird.\n\n"
                                 "## About\n\nrock, granite, moss.\n\n## Body\n\nstone rock bird\n";

} // namespace

TEST_CASE("limits: scores don't overflow, whatever the weights", "[limits]") {
  for (const std::int32_t weight : {1'000'000, -1'000'000, INT32_MAX, INT32_MIN + 1}) {
    INFO("weight: " << weight);
    const tritag::lexicon knowledge = heavy(weight);
    const classifier compiled = support::compile({"geology", "zoology", "botany"}, knowledge);
    check_sums(compiled.explain(heavy_readme));
    const tritag::result chosen = compiled.classify(heavy_readme);
    CHECK(chosen.size() == 3);
    for (std::size_t i = 1; i < chosen.size(); ++i)
      CHECK(chosen[i - 1].score >= chosen[i].score);
  }
}

TEST_CASE("limits: thousands of the heaviest relations for and against one tag", "[limits]") {
  tritag::lexicon knowledge = support::small_lexicon("[geology]\nE: rock\n[zoology]\nE: bird\n");
  support::set_everywhere(knowledge, support::cue_class::defining, 4000);
  for (int i = 0; i < 5000; ++i)
    knowledge.add_relation({0, 1, 1'000'000});
  const classifier compiled = support::compile({"geology", "zoology"}, knowledge);
  const auto told = compiled.explain(support::in_body("A rock."));
  check_sums(told);
  CHECK(support::score_of(told, "zoology") == most_points);
}

TEST_CASE("limits: a tag that is a sign of the document may have relations of its own",
          "[limits]") {
  // The sign is made sure only by another relation, after its own was looked at.
  tritag::lexicon knowledge =
      support::small_lexicon("[~sign]\nS: sensor\n[geology]\nE: rock\n[zoology]\nE: bird\n");
  knowledge.add_relation({0, 2, 300});
  knowledge.add_relation({1, 0, 300});
  const classifier compiled = support::compile({"~sign", "geology", "zoology"}, knowledge);
  const auto told = compiled.explain(support::in_body("A rock."));
  check_sums(told);
  CHECK(support::score_of(told, "zoology") == 0);
}

TEST_CASE("limits: a cue said 2^16 times and more counts as one said often", "[limits]") {
  const classifier compiled({"geology", "zoology"}, support::by_name());
  const auto times = [&](std::size_t count) {
    std::string text = "# quux\n\nquux is about zoology.\n\n";
    for (std::size_t i = 0; i < count; ++i)
      text += support::sentence_with("geology", i) + "\n";
    return compiled.classify(text);
  };
  const tritag::result often = times(100);
  REQUIRE(often.size() == 2);
  CHECK(times((1u << 16) + 5) == often);
}

TEST_CASE("limits: hundreds of different cues for one tag", "[limits]") {
  ordered_json tags = ordered_json::parse(R"([{"name":"geology","keywords":[]}])");
  std::string text;
  for (int i = 0; i < 70'000; ++i) {
    tags[0]["keywords"].push_back({{"text", numbered("q", i)}, {"weight", 5}});
    text += support::sentence_with(numbered("q", i), static_cast<std::size_t>(i));
  }
  const classifier compiled(tags, support::by_name());
  const auto told = compiled.explain(support::in_body(text));
  check_sums(told);
  // 800 for a strong cue of weight 3: five thirds of it, halved each time, are under twice that.
  CHECK(support::cues_of(told, "geology").size() < 20);
  CHECK(support::score_of(told, "geology") < 2 * 800 * 5 / 3);
}

TEST_CASE("limits: a catalogue of a million tags", "[limits]") {
  std::vector<std::string> names;
  names.reserve(1'000'000);
  for (int i = 0; i < 1'000'000; ++i)
    names.push_back(numbered("tag", i));
  const classifier compiled(names, support::by_name());
  CHECK(compiled.size() == 1'000'000);
  CHECK(compiled.name(999'999) == "tag999999");
  const tritag::result chosen = compiled.classify("# tag999999\n\nAbout tag0 and tag5.\n");
  REQUIRE(chosen.size() == 3);
  std::vector<std::uint32_t> found;
  for (const tritag::scored_tag& tag : chosen)
    found.push_back(tag.index);
  std::sort(found.begin(), found.end());
  CHECK(found == std::vector<std::uint32_t>{0, 5, 999'999});
}

TEST_CASE("limits: a name of a megabyte comes back byte for byte", "[limits]") {
  std::string long_word(1'000'000, 'x');
  std::string many_words;
  while (many_words.size() < 1'000'000)
    many_words += "geology-map_of \xE6\x98\x9F ";
  const ordered_json tags = {{{"id", 1}, {"name", long_word}},
                             {{"id", 2}, {"name", many_words}, {"keywords", {"geology map"}}}};
  const classifier compiled(tags);
  CHECK(compiled.name(0) == long_word);
  CHECK(compiled.name(1) == many_words);
  CHECK(compiled.classify(long_word).empty()); // a word of more than 40 bytes is in no cue
  const auto chosen = tritag::classify("# A geology map\n\nA map of geology.\n", tags, 1);
  REQUIRE(chosen["tags"].size() == 1);
  CHECK(chosen["tags"][0] == ordered_json{{"id", 2}, {"name", many_words}});
}

TEST_CASE("limits: a catalogue of more than 2^28 bytes is refused", "[limits][errors]") {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < 65; ++i)
    names.push_back(std::string(std::size_t{1} << 22, 'x') + std::to_string(i));
  const auto refused = classifier::try_compile(names);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == errc::too_large);
  CHECK(refused.error().index == 63); // the names before it have 2^28 bytes less what their numbers take
}

TEST_CASE("limits: a cue of twelve words is found, a longer one is not", "[limits]") {
  const std::string twelve = "ba be bi bo bu da de di do du fa fe";
  const classifier compiled(
      ordered_json::parse(R"([{"name":"quartz","keywords":["ba be bi bo bu da de di do du fa fe"]},
                              {"name":"opal","keywords":["ba be bi bo bu da de di do du fa fe fi"]}])"),
      support::by_name());
  const tritag::result chosen = compiled.classify(support::in_body(twelve + " fi"));
  CHECK(support::names_of(compiled, chosen) == support::texts{"quartz"});
}

TEST_CASE("limits: a line of any length is read to its end", "[limits]") {
  const classifier compiled({"geology", "zoology"}, support::by_name());
  for (const std::size_t size : {65'000u, 65'536u, 65'537u, 200'000u, 3'000'000u})
    for (const std::string_view filler : {"word ", "\xE6\x98\x9F", "x", "[a](b)"}) {
      INFO(size << " bytes of " << filler);
      std::string text = "# quux\n\n";
      while (text.size() < size)
        text += filler;
      const auto told = compiled.explain(text + " geology");
      REQUIRE(told.tags.size() == 1);
      CHECK(told.tags[0].name == "geology");
      CHECK(told.tags[0].evidence[0].offset == text.size() + 1);
    }
}

#ifdef __linux__
// Hidden: it takes minutes. `tritag-tests "[.huge]"`
TEST_CASE("limits: a text of five gigabytes", "[.huge]") {
  const std::size_t size = std::size_t{5} << 30;
  void* const pages = mmap(nullptr, size, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  REQUIRE(pages != MAP_FAILED);
  char* const text = static_cast<char*>(pages);
  const std::string_view begin = "# zoology\n\nIt is about zoology, and this begins no UTF-16 text.\n";
  const std::string_view end = "\n\n## Internals\n\ngeology";
  std::copy(begin.begin(), begin.end(), text);
  std::copy(end.begin(), end.end(), text + size - end.size());
  const classifier compiled({"geology", "zoology"}, support::by_name());
  const auto told = compiled.explain({text, size});
  REQUIRE(told.tags.size() == 2);
  CHECK(told.tags[0].name == "zoology");
  CHECK(support::cues_of(told, "geology")[0].offset == size - 7);
  munmap(pages, size);
}
#endif

TEST_CASE("limits: a word that very many unknown names share is no cue of theirs", "[limits]") {
  std::vector<std::string> names;
  for (int i = 0; i < 2000; ++i)
    names.push_back("gadget-q" + std::to_string(i) + "z");
  const tritag::classifier compiled(names, support::by_name());
  CHECK(compiled.classify("# gadget\n\nA gadget for gadgets.\n").empty());
  const tritag::result chosen = compiled.classify("# gadget\n\nA gadget-q7z for gadgets.\n");
  REQUIRE(chosen.size() == 1);
  CHECK(chosen[0].index == 7);
}
