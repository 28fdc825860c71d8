// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/json.hpp>

#include "support.hpp"

using namespace support;
using nlohmann::ordered_json;
using tritag::classifier;
using tritag::evidence_kind;
using tritag::lexicon;

namespace {

tritag::explanation explain(const ordered_json& tags, const lexicon& knowledge,
                            std::string_view text) {
  tritag::options chosen;
  chosen.lexicon = &knowledge;
  return classifier(tags, chosen).explain(text);
}

/// The first piece of evidence of a kind, with no points where there is none.
tritag::evidence piece_of(const tritag::explanation& told, std::string_view name,
                          evidence_kind kind) {
  if (const auto* tag = find(told, name))
    for (const auto& piece : tag->evidence)
      if (piece.kind == kind)
        return piece;
  return {};
}

// Filler: a sentence of ten words without a cue in it.
std::string filler(int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) {
    const std::string n = std::to_string(i);
    text += "Nothing in sentence s" + n + " says m" + n + " about anything a" + n + " all. ";
  }
  return text;
}

} // namespace

TEST_CASE("score: a tag's prior is added", "[score]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n");
  knowledge.model().prior = -100;
  knowledge.set_prior(knowledge.find("db"), -300);
  const auto told = compile({"ai", "db"}, knowledge).explain(in_body("A tensor, a database."));
  CHECK(score_of(told, "ai") == 700);
  CHECK(score_of(told, "db") == 500);
  CHECK(piece_of(told, "db", evidence_kind::prior).points == -300);
}

TEST_CASE("score: what stands first counts for where it stands", "[score]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n");
  const std::int32_t first[] = {500, 400, 300, 200, 100};
  std::copy(std::begin(first), std::end(first), knowledge.model().first);
  const classifier compiled = compile({"ai"}, knowledge);
  CHECK(score_of(compiled.explain("# quux\n\nA tensor.\n"), "ai") == 1300);
  CHECK(score_of(compiled.explain("# quux\n\nIt works.\n\n" + filler(60) + "A tensor.\n"), "ai") ==
        900);
}

TEST_CASE("score: the rank among all tags counts", "[score]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor | gradient\n[db]\nS: database\n");
  knowledge.model().rank[0] = 50;
  knowledge.model().rank[1] = -50;
  const auto told =
      compile({"ai", "db"}, knowledge).explain(in_body("A tensor, a gradient, a database."));
  CHECK(score_of(told, "ai") == 1250);
  CHECK(score_of(told, "db") == 750);
  CHECK(piece_of(told, "db", evidence_kind::rank).points == -50);
}

TEST_CASE("score: keywords count by their weight", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("");
  std::vector<std::int32_t> scores;
  for (int weight = 1; weight <= 5; ++weight) {
    const ordered_json tags = {
        {{"name", "sky"}, {"keywords", {{{"text", "star map"}, {"weight", weight}}}}}};
    scores.push_back(score_of(explain(tags, knowledge, in_body("A star map.")), "sky"));
  }
  CHECK(scores[0] > 0);
  for (std::size_t i = 1; i < scores.size(); ++i)
    CHECK(scores[i] > scores[i - 1]);
}

TEST_CASE("score: a keyword without a weight has weight 3", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("");
  const ordered_json plain = {{{"name", "sky"}, {"keywords", {"star map"}}}};
  const ordered_json three = {
      {{"name", "sky"}, {"keywords", {{{"text", "star map"}, {"weight", 3}}}}}};
  const ordered_json without = {{{"name", "sky"}, {"keywords", {{{"text", "star map"}}}}}};
  const std::int32_t expected = score_of(explain(three, knowledge, in_body("A star map.")), "sky");
  CHECK(expected > 0);
  CHECK(score_of(explain(plain, knowledge, in_body("A star map.")), "sky") == expected);
  CHECK(score_of(explain(without, knowledge, in_body("A star map.")), "sky") == expected);
}

TEST_CASE("score: keywords and aliases add to what the lexicon knows", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\n");
  const ordered_json tags = {
      {{"name", "ai"}, {"keywords", {"star map"}}, {"aliases", {"thinking machine"}}}};
  CHECK(cues_of(explain(tags, knowledge, in_body("A tensor.")), "ai").size() == 1);
  CHECK(cues_of(explain(tags, knowledge, in_body("A star map.")), "ai").size() == 1);
  CHECK(cues_of(explain(tags, knowledge, in_body("A thinking machine.")), "ai").size() == 1);
  CHECK(
      cues_of(explain(tags, knowledge, in_body("A tensor, a star map, a thinking machine.")), "ai")
          .size() == 3);
}

TEST_CASE("score: an alias that the lexicon knows ties the tag to its concept",
          "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nalias: machine learning\nS: tensor\n");
  const ordered_json tags = {{{"name", "clever things"}, {"aliases", {"Machine-Learning"}}}};
  CHECK(cues_of(explain(tags, knowledge, in_body("A tensor.")), "clever things").size() == 1);
}

TEST_CASE("score: an exclude counts against its tag", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor | gradient\n");
  const ordered_json plain = {{{"name", "ai"}}};
  const ordered_json tags = {{{"name", "ai"}, {"excludes", {"star map"}}}};
  const std::string text = in_body("A tensor, a gradient, a star map.");
  CHECK(score_of(explain(plain, knowledge, text), "ai") == 1200);
  CHECK(score_of(explain(tags, knowledge, text), "ai") == 400);
  CHECK(score_of(explain(tags, knowledge, in_body("A tensor.")), "ai") == 800);
}

TEST_CASE("score: an exclude alone returns nothing", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("");
  tritag::options chosen;
  chosen.lexicon = &knowledge;
  const ordered_json tags = {{{"name", "sky"}, {"excludes", {"star map"}}}};
  CHECK(classifier(tags, chosen).classify(in_body("A star map.")).empty());
}

TEST_CASE("score: an exclude counts against a tag though the lexicon has the same cue for it",
          "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor | gradient\n");
  const ordered_json tags = {{{"name", "ai"}, {"excludes", {"tensor"}}}};
  CHECK(score_of(explain(tags, knowledge, in_body("A gradient, a tensor.")), "ai") < 800);
}

TEST_CASE("score: a keyword counts by its weight though the lexicon has the same cue",
          "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nW: tensor\n");
  const ordered_json tags = {{{"name", "ai"}, {"keywords", {{{"text", "tensor"}, {"weight", 5}}}}}};
  CHECK(score_of(explain(tags, knowledge, in_body("A tensor.")), "ai") > 800);
}

TEST_CASE("score: an early exclude doesn't raise a tag", "[score][catalogue]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n");
  set_everywhere(knowledge, cue_class::against, -300);
  knowledge.model().first[0] = 400;
  knowledge.model().first[4] = -600;
  const std::string text = "# quux\n\nStar map.\n\n" + filler(60) + "A tensor.\n";
  const ordered_json plain = {{{"name", "ai"}}};
  const ordered_json tags = {{{"name", "ai"}, {"excludes", {"star map"}}}};
  CHECK(score_of(explain(tags, knowledge, text), "ai") <
        score_of(explain(plain, knowledge, text), "ai"));
}

TEST_CASE("score: a longer keyword takes the place of the lexicon's cue inside it",
          "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\n");
  const ordered_json tags = {{{"name", "ai"}, {"keywords", {"tensor engine"}}}};
  const auto found = cues_of(explain(tags, knowledge, in_body("A tensor engine.")), "ai");
  REQUIRE(found.size() == 1);
  CHECK(found[0].cue == "tensor engine");
}

TEST_CASE("score: of names that differ only after normalising the first wins",
          "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nE: ai\nalias: machine-learning\n");
  const classifier known = compile({"ai", "AI", "A-I"}, knowledge);
  CHECK(names_of(known, known.classify(in_body("About ai."))) == texts{"ai"});
  const classifier unknown = compile({"Star Map", "star-map", "starmap"}, knowledge);
  CHECK(names_of(unknown, unknown.classify(in_body("A star map, a starmap."))) ==
        texts{"Star Map"});
}

TEST_CASE("score: evidence for one concept speaks for another", "[score][relations]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[data]\nS: database\n");
  knowledge.add_relation({knowledge.find("ai"), knowledge.find("data"), 1000});
  const auto told = compile({"ai", "data"}, knowledge).explain(in_body("A tensor."));
  CHECK(score_of(told, "ai") == 800);
  CHECK(score_of(told, "data") > 0);
  CHECK(score_of(told, "data") < 1000);
  CHECK(piece_of(told, "data", evidence_kind::related).cue == "ai");
  CHECK(piece_of(told, "data", evidence_kind::related).points == score_of(told, "data"));
}

TEST_CASE("score: no concept is more than sure, whatever its cues weigh", "[score][relations]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[data]\nS: database\n");
  knowledge.add_relation({knowledge.find("ai"), knowledge.find("data"), 1000});
  for (const std::int32_t points : {4000, 8000}) {
    set_everywhere(knowledge, cue_class::strong, points);
    const auto told = compile({"ai", "data"}, knowledge).explain(in_body("A tensor."));
    CHECK(score_of(told, "data") == 1000);
  }
}

TEST_CASE("score: evidence for one concept speaks against another", "[score][relations]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[data]\nS: database\n");
  knowledge.add_relation({knowledge.find("ai"), knowledge.find("data"), -1000});
  const classifier compiled = compile({"ai", "data"}, knowledge);
  CHECK(score_of(compiled.explain(in_body("A database.")), "data") == 800);
  CHECK(score_of(compiled.explain(in_body("A database, a tensor.")), "data") < 800);
}

TEST_CASE("score: a concept that no tag stands for still speaks for others", "[score][relations]") {
  lexicon knowledge = small_lexicon("[torch]\nS: tensor\n[ai]\nS: gradient\n");
  knowledge.add_relation({knowledge.find("torch"), knowledge.find("ai"), 1000});
  const classifier compiled = compile({"ai"}, knowledge);
  CHECK(names_of(compiled, compiled.classify(in_body("A tensor."))) == texts{"ai"});
  CHECK(compiled.classify(in_body("A plank.")).empty());
}

TEST_CASE("score: a document's sign speaks for a concept whatever its cue weighs",
          "[score][relations]") {
  lexicon knowledge = small_lexicon("[~npm]\nC: npm install\n[lib]\nS: library\n");
  knowledge.add_relation({knowledge.find("~npm"), knowledge.find("lib"), 250});
  const auto told = compile({"lib"}, knowledge).explain(in_body("Use `npm install quux`."));
  CHECK(score_of(told, "lib") == 250);
  CHECK(piece_of(told, "lib", evidence_kind::document).cue == "~npm");
}

TEST_CASE("score: a relation of the largest weight", "[score][relations]") {
  lexicon knowledge = small_lexicon("[ai]\nE: tensor\n[data]\nS: database\n");
  set_everywhere(knowledge, cue_class::defining, 4000);
  knowledge.add_relation({knowledge.find("ai"), knowledge.find("data"), 1'000'000});
  CHECK(score_of(compile({"ai", "data"}, knowledge).explain(in_body("A tensor.")), "data") > 0);
}

TEST_CASE("select: the best tag is first, wherever it stands in text and catalogue", "[select]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nE: database\n");
  const classifier compiled = compile({"ai", "db"}, knowledge);
  CHECK(names_of(compiled, compiled.classify(in_body("A tensor, a database."))) ==
        texts{"db", "ai"});
}

TEST_CASE("select: ties fall to the catalogue's order", "[select]") {
  const lexicon knowledge =
      small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ui]\nS: window\n[os]\nS: kernel\n");
  const std::string text = in_body("A tensor, a database, a window, a kernel.");
  for (const texts& names : {texts{"ai", "db", "ui", "os"}, texts{"os", "ui", "db", "ai"},
                             texts{"ui", "ai", "os", "db"}}) {
    const classifier compiled = compile(names, knowledge);
    CHECK(names_of(compiled, compiled.classify(text)) == texts{names[0], names[1], names[2]});
  }
}

TEST_CASE("select: at most max_tags tags", "[select]") {
  const lexicon knowledge =
      small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ui]\nS: window\n[os]\nS: kernel\n");
  for (int most = 1; most <= 3; ++most) {
    const classifier compiled = compile({"ai", "db", "ui", "os"}, knowledge, most);
    CHECK(compiled.classify(in_body("A tensor, a database, a window, a kernel.")).size() ==
          static_cast<std::size_t>(most));
  }
}

TEST_CASE("select: fewer tags where fewer are supported", "[select]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ui]\nS: window\n");
  const classifier compiled = compile({"ai", "db", "ui"}, knowledge);
  CHECK(names_of(compiled, compiled.classify(in_body("A database."))) == texts{"db"});
  CHECK(compiled.classify(in_body("A plank.")).empty());
}

TEST_CASE("select: each place asks for a least score", "[select]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ui]\nW: window\n");
  const auto returned = [&] {
    return compile({"ai", "db", "ui"}, knowledge)
        .classify(in_body("A tensor, a database, a window."))
        .size();
  };
  knowledge.model().least[2] = 80;
  CHECK(returned() == 3);
  knowledge.model().least[2] = 81;
  CHECK(returned() == 2);
  knowledge.model().least[1] = 801;
  CHECK(returned() == 1);
  knowledge.model().least[0] = 801;
  CHECK(returned() == 0);
}

TEST_CASE("select: in a sentence or two what is near the best is taken", "[select]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[ui]\nW: window\n");
  auto& model = knowledge.model();
  model.least[1] = 2000;
  const auto returned = [&](const std::string& more = {}) {
    return compile({"ai", "ui"}, knowledge).classify(in_body("A tensor, a window.\n\n" + more)).size();
  };
  CHECK(returned() == 1); // 800 and 80
  model.near = 720;
  CHECK(returned() == 2);
  CHECK(returned(filler(6)) == 1); // no longer a sentence or two
  model.near = 719;
  CHECK(returned() == 1);
  model.near = 5000; // however near, the first's least score holds
  model.least[0] = 81;
  CHECK(returned() == 1);
  model.least[0] = 80;
  CHECK(returned() == 2);
  knowledge.set_prior(0, 0); // now the model was fitted for such a catalogue
  knowledge.set_prior(1, 0);
  CHECK(returned() == 1);
}

TEST_CASE("select: a runner-up says why it lost", "[select]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ui]\nW: window\n");
  knowledge.model().least[1] = 700;
  const std::string text = in_body("A tensor, a window.");
  const auto below = compile({"ai", "db", "ui"}, knowledge).explain(text);
  REQUIRE(below.tags.size() == 1);
  REQUIRE(below.runners_up.size() == 1);
  CHECK(below.tags[0].reason.empty());
  CHECK(below.runners_up[0].name == "ui");
  CHECK(below.runners_up[0].reason.find("700") != std::string::npos);
  const auto one = compile({"ai", "db", "ui"}, knowledge, 1).explain(text);
  REQUIRE(one.runners_up.size() == 1);
  CHECK(one.runners_up[0].reason.find("only 1 tag") != std::string::npos);
}

namespace {

/// The points that a tag gets for a cause without a place, 0 where it gets none.
std::int32_t points_for(const tritag::explanation& told, std::string_view name,
                        std::string_view cause) {
  const tritag::explained_tag* tag = support::find(told, name);
  REQUIRE(tag != nullptr);
  for (const tritag::evidence& piece : tag->evidence)
    if (piece.kind != tritag::evidence_kind::cue && piece.cue == cause)
      return piece.points;
  return 0;
}

} // namespace

TEST_CASE("score: the first cue counts by how many words stand before it", "[score]") {
  lexicon knowledge = small_lexicon("[rock]\nS: granite\n");
  for (int i = 0; i < 5; ++i)
    knowledge.model().first[i] = i + 1;
  const classifier compiled = support::compile({"rock"}, knowledge);
  const auto points = [&](std::size_t words_before) {
    std::string text;
    for (std::size_t i = 0; i < words_before; ++i) {
      constexpr const char* joints[] = {"goes ", "and ", "is ", "with "};
      text += i % 2 == 0 ? "n" + std::to_string(i) + " " : std::string(joints[i / 2 % 4]);
    }
    return points_for(compiled.explain(text + "granite with some words behind it."), "rock",
                      "first cue");
  };
  CHECK(points(7) == 1);
  CHECK(points(8) == 2);
  CHECK(points(23) == 2);
  CHECK(points(24) == 3);
  CHECK(points(63) == 3);
  CHECK(points(64) == 4);
  CHECK(points(159) == 4);
  CHECK(points(160) == 5);
}

TEST_CASE("score: a tag's share of what is said", "[score]") {
  // Masses: 6 for a defining cue, 4 for a strong, 3 for a technology, 1 for a weak one.
  lexicon knowledge =
      small_lexicon("[rock]\nE: granite\n[sky]\nS: star\n[sea]\nT: sonar\n[wind]\nW: breeze\n");
  auto& body = knowledge.model().share[static_cast<std::size_t>(tritag::detail::zone_group::body)];
  const classifier compiled = support::compile({"rock", "sky", "sea", "wind"}, knowledge);
  const auto alone = [&] {
    return points_for(compiled.explain(support::in_body("granite")), "rock", "share of body");
  };
  const auto all = [&](std::string_view name) {
    const auto told = compiled.explain(support::in_body("granite, star, sonar, breeze"));
    return points_for(told, name, "share of body");
  };

  body = {1000, 0, 0, 0, 0}; // thousandths of all that is said and six
  CHECK(alone() == 1000 * 6 / 12);
  CHECK(all("rock") == 1000 * 6 / 20);
  CHECK(all("wind") == 1000 * 1 / 20);
  body = {0, 1000, 0, 0, 0}; // its square root
  CHECK(alone() == 707);
  CHECK(all("wind") == 223);
  const auto quarter = compiled.explain(support::in_body("granite, star"));
  CHECK(points_for(quarter, "sky", "share of body") == 500);
  body = {0, 0, 1000, 0, 0}; // the binary logarithm of the mass and one, linear in between
  CHECK(all("rock") == 2750);
  CHECK(all("sea") == 2000);
  for (const std::string_view text :
       {"The star glows. One star fades. That star is near. Some star is red. My star set. Her star rose.",
        "The star glows. One star fades. That star is near. Some star is red. My star set. Her star rose. "
        "An old star fell. No star moved."}) {
    const auto often = compiled.explain(support::in_body(text)); // six times at most
    CHECK(points_for(often, "sky", "share of body") == 4562);
  }
  CHECK(all("wind") == 1000);
  const auto sentences = [](std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
      text += support::sentence_with("q" + std::to_string(i), i);
    return text;
  };
  std::string names = "q0";
  for (int i = 1; i < 50; ++i)
    names += " | q" + std::to_string(i);
  lexicon many = small_lexicon("[rock]\nE: " + names + "\n");
  many.model().share[static_cast<std::size_t>(tritag::detail::zone_group::body)] = body;
  const classifier large = support::compile({"rock"}, many);
  const auto of_cues = [&](std::size_t count) {
    return points_for(large.explain(support::in_body(sentences(count))), "rock", "share of body");
  };
  CHECK(of_cues(30) == 7414); // a mass of 180
  CHECK(of_cues(50) == 8000); // of 300: at most eight
  body = {0, 0, 0, 7, 0}; // who says most
  CHECK(all("rock") == 7);
  CHECK(all("sky") == 0);
  body = {0, 0, 0, 0, 7}; // the first three
  CHECK(all("sea") == 7);
  CHECK(all("wind") == 0);
}

TEST_CASE("score: the eighth has a rank of its own, all behind it have one together", "[score]") {
  lexicon knowledge = small_lexicon("");
  for (int i = 0; i < 9; ++i)
    knowledge.model().rank[i] = 9 - i;
  const classifier compiled =
      support::compile({"quartz", "opal", "jade", "ruby", "onyx", "agate", "topaz", "pearl",
                        "garnet"},
                       knowledge);
  const auto told = compiled.explain(
      support::in_body("Quartz and opal lie near jade; ruby meets onyx where agate and topaz turned into pearl or garnet."));
  CHECK(points_for(told, "quartz", "rank") == 9);
  CHECK(points_for(told, "topaz", "rank") == 3);
  CHECK(points_for(told, "pearl", "rank") == 2);
}

TEST_CASE("score: a share of the distance to the best is lost", "[score]") {
  lexicon knowledge = small_lexicon("[rock]\nS: granite\n[sky]\nW: star\n");
  support::set_everywhere(knowledge, tritag::detail::cue_class::strong, 9000);
  support::set_everywhere(knowledge, tritag::detail::cue_class::weak, 1000);
  const classifier compiled = support::compile({"rock", "sky"}, knowledge);
  const auto lost = [&] {
    return points_for(compiled.explain(support::in_body("granite, star")), "sky",
                      "distance to the best");
  };
  knowledge.model().gap[0] = 100; // of the first 2000 points
  CHECK(lost() == -200);
  knowledge.model().gap[0] = 0;
  knowledge.model().gap[1] = 100; // of the first 6000
  CHECK(lost() == -600);
}

TEST_CASE("score: of two names of one concept the first has it", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[k8s]\nalias: kubernetes\nS: pod operator\n");
  const auto told = support::compile({"kubernetes", "k8s"}, knowledge)
                        .explain(support::in_body("A pod operator."));
  CHECK(support::score_of(told, "kubernetes") == 800);
  CHECK(support::score_of(told, "k8s") == 0);
}

TEST_CASE("score: a repeated name takes no concept away by its alias", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[geology]\nS: stone\n[zoology]\nS: bird\n");
  const auto tags = ordered_json::parse(
      R"([{"name":"geology"},{"name":"Geology","aliases":["zoology"]},{"name":"zoology"}])");
  const auto told = explain(tags, knowledge, support::in_body("A bird."));
  REQUIRE(told.tags.size() == 1);
  CHECK(told.tags[0].index == 2);
}

TEST_CASE("score: what is found for a concept counts whole for each tag that shares it",
          "[score][catalogue]") {
  lexicon knowledge = small_lexicon("[audio]\nS: sampler\n");
  auto& model = knowledge.model();
  std::fill(std::begin(model.first), std::end(model.first), 100);
  model.first[4] = -100; // without a place it would count as late
  model.share[static_cast<std::size_t>(tritag::detail::zone_group::body)].volume = 1000;
  const classifier compiled = support::compile({"Home - Audio", "Studio - Audio"}, knowledge);
  const std::string text = support::in_body("A sampler.");
  // 800 for the cue, 100 for its place, and log2(1 + 4) of what is said.
  const auto told = compiled.explain(text);
  CHECK(support::score_of(told, "Home - Audio") == 800 + 100 + 2250);
  CHECK(support::score_of(told, "Studio - Audio") == 800 + 100 + 2250);
  const tritag::result chosen = compiled.classify(text);
  REQUIRE(chosen.size() == 2);
  CHECK(chosen[0].score == 3150);
  CHECK(chosen[1].score == 3150);
}

TEST_CASE("score: a name's part that is a sign of the document is no subject", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[~sign]\nS: sensor\n");
  const auto told =
      support::compile({"Kind - ~sign"}, knowledge).explain(support::in_body("A sensor."));
  CHECK(told.tags.empty());
}

TEST_CASE("score: offsets of their own count where more than half of the tags have one",
          "[score][catalogue]") {
  lexicon knowledge =
      small_lexicon("[geology]\nE: rock\n[zoology]\nE: bird\n[botany]\nE: moss\n[optics]\nE: lens\n");
  knowledge.model().prior = -100;
  knowledge.model().broad = 30;
  knowledge.set_prior(0, -500);
  knowledge.set_prior(1, -500);
  const auto offset = [&](const std::vector<std::string>& names) {
    return piece_of(support::compile(names, knowledge).explain(support::in_body("A rock.")), "geology",
                    evidence_kind::prior)
        .points;
  };
  CHECK(offset({"geology", "zoology", "botany"}) == -500);
  // The others' and what such a concept loses.
  CHECK(offset({"geology", "zoology", "botany", "optics"}) == -130);
  CHECK(offset({"geology", "botany", "optics"}) == -130);
  knowledge.model().broad = 0;
  CHECK(offset({"geology", "botany", "optics"}) == -500);
}

TEST_CASE("select: five runners-up are told of", "[select]") {
  const classifier compiled(
      std::vector<std::string>{"quartz", "opal", "jade", "ruby", "onyx", "agate", "topaz", "pearl",
                               "garnet"},
      support::by_name());
  const auto told = compiled.explain(
      support::in_body("Quartz and opal lie near jade; ruby meets onyx where agate and topaz turned into pearl or garnet."));
  CHECK(told.tags.size() == 3);
  CHECK(told.runners_up.size() == 5);
}

TEST_CASE("score: a name of two words that the lexicon doesn't know works by each of them",
          "[score][catalogue]") {
  const classifier compiled(std::vector<std::string>{"rock garden"}, support::by_name());
  CHECK(!support::points_of(compiled.explain(support::in_body("A garden.")), "rock garden").empty());
}

TEST_CASE("score: how much is said early, and at all, chooses among further weights of shares", "[score]") {
  using tritag::detail::zone_group;
  constexpr auto early = static_cast<std::size_t>(zone_group::early);
  constexpr auto in_body_zones = static_cast<std::size_t>(zone_group::body);
  // Cues with a mass of 1 each, so that any mass can be said.
  std::string names = "q0";
  for (int i = 1; i < 1250; ++i)
    names += " | q" + std::to_string(i);
  lexicon knowledge = small_lexicon("[rock]\nW: " + names + "\n");
  auto& model = knowledge.model();
  for (std::size_t level = 0; level < 3; ++level) {
    model.share_by_early[level][early].leader = static_cast<std::int32_t>(10 + level);
    model.share_by_all[level][in_body_zones].leader = static_cast<std::int32_t>(20 + level);
  }
  const classifier compiled = support::compile({"rock"}, knowledge);
  const auto points = [&](std::size_t mass_early, std::size_t mass_in_body) {
    std::string text = "# quux\n\nquux is a very carefully made";
    for (std::size_t i = 0; i < mass_early; ++i)
      text += " q" + std::to_string(i) + " thing" + std::to_string(i);
    text += ".\n\n## Internals\n\n";
    for (std::size_t i = 0; i < mass_in_body; ++i)
      text += support::sentence_with("q" + std::to_string(mass_early + i), i);
    const auto told = compiled.explain(text + "\n");
    return std::pair{points_for(told, "rock", "share of title and definition"), points_for(told, "rock", "share of body")};
  };
  CHECK(points(5, 1).first == 10);
  CHECK(points(6, 1).first == 11);
  CHECK(points(15, 1).first == 11);
  CHECK(points(16, 1).first == 12);
  CHECK(points(35, 1).first == 12);
  CHECK(points(36, 1).first == 0); // the last level adds nothing
  CHECK(points(1, 98).second == 20);
  CHECK(points(1, 99).second == 21);
  CHECK(points(1, 398).second == 21);
  CHECK(points(1, 399).second == 22);
  CHECK(points(1, 1198).second == 22);
  CHECK(points(1, 1199).second == 0);
}

TEST_CASE("score: what a rank gives may change the order", "[score]") {
  lexicon knowledge = small_lexicon("[rock]\nS: granite\n[sky]\nW: star\n");
  knowledge.model().rank[1] = 900;
  const classifier compiled = support::compile({"rock", "sky"}, knowledge);
  CHECK(names_of(compiled, compiled.classify(in_body("A granite, a star."))) == texts{"sky", "rock"});
}

TEST_CASE("score: a relation from what was not found makes no candidate", "[score][relations]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n[ui]\nS: window\n");
  knowledge.add_relation({knowledge.find("db"), knowledge.find("ui"), 250});
  const auto told = compile({"ai", "db", "ui"}, knowledge).explain(in_body("A tensor."));
  CHECK(told.tags.size() + told.runners_up.size() == 1);
}

TEST_CASE("score: a relation to a shared concept speaks for each tag that shares it", "[score][relations]") {
  lexicon knowledge = small_lexicon("[audio]\nS: sampler\n[music]\nS: chord\n");
  knowledge.add_relation({knowledge.find("music"), knowledge.find("audio"), 4000});
  const auto told =
      support::compile({"Home - Audio", "Studio - Audio", "music"}, knowledge).explain(in_body("A chord."));
  CHECK(score_of(told, "Home - Audio") == 800);
  CHECK(score_of(told, "Studio - Audio") == 800);
}

TEST_CASE("score: a concept's own tag keeps what another tag shares", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[audio]\nS: sampler\n");
  const classifier compiled = support::compile({"audio", "Home - Audio"}, knowledge);
  const auto told = compiled.explain(in_body("A sampler."));
  CHECK(score_of(told, "audio") == 800);
  CHECK(score_of(told, "Home - Audio") == 800);
  CHECK(names_of(compiled, compiled.classify(in_body("A sampler."))) == texts{"audio", "Home - Audio"});
}

TEST_CASE("score: what a tag says itself and what its shared concept says add up", "[score][catalogue]") {
  lexicon knowledge = small_lexicon("[audio]\nS: sampler\n");
  knowledge.model().share[static_cast<std::size_t>(tritag::detail::zone_group::body)].volume = 1000;
  const auto told = explain(
      ordered_json::parse(R"([{"name":"Home - Audio","keywords":["hi-fi"]},{"name":"Studio - Audio"}])"), knowledge,
      in_body("A sampler and hi-fi."));
  CHECK(points_for(told, "Home - Audio", "share of body") == 3125); // log2 of 1 and twice 4
  CHECK(points_for(told, "Studio - Audio", "share of body") == 2250);
}

TEST_CASE("score: for a tag of several concepts a cue of one covers those of another, explained or not",
          "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network | graph\n[net]\nS: network | graph\n");
  tritag::options chosen;
  chosen.lexicon = &knowledge;
  for (const char* tags : {R"([{"name":"both","aliases":["ai","net"]}])", R"([{"name":"ai, net"}])"})
    for (const char* text : {"A neural network.", "A graph."}) {
      INFO(tags << ": " << text);
      const classifier compiled(ordered_json::parse(tags), chosen);
      CHECK(cues_of(compiled.explain(in_body(text)), compiled.name(0)).size() == 1);
      REQUIRE(compiled.classify(in_body(text)).size() == 1);
      CHECK(compiled.classify(in_body(text))[0].score == 800);
    }
}

TEST_CASE("score: an alias counts as a name does", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("");
  const auto told =
      explain(ordered_json::parse(R"([{"name":"quartz","aliases":["opal"]}])"), knowledge, in_body("An opal."));
  CHECK(score_of(told, "quartz") == 1000);
}

TEST_CASE("score: names without a word don't repeat one another", "[score][catalogue]") {
  const lexicon knowledge = small_lexicon("");
  const auto told = explain(
      ordered_json::parse(R"([{"name":"--","keywords":["opal"]},{"name":"__","keywords":["quartz"]}])"), knowledge,
      in_body("An opal and a quartz."));
  CHECK(score_of(told, "--") == 800);
  CHECK(score_of(told, "__") == 800);
}

TEST_CASE("score: a name's words count where they have more than two letters, a name of one word as a whole only",
          "[score][catalogue]") {
  const classifier compiled(std::vector<std::string>{"zq garden", "quartz"}, support::by_name());
  CHECK(compiled.classify(in_body("A zq here.")).empty());
  const auto told = compiled.explain(in_body("A garden of quartz."));
  CHECK(points_of(told, "zq garden") == std::vector<std::int32_t>{80});
  CHECK(points_of(told, "quartz") == std::vector<std::int32_t>{1000});
}

TEST_CASE("score: an early exclude, and code, don't count as a tag's first cue where nothing is explained either",
          "[score][catalogue]") {
  lexicon knowledge = small_lexicon("");
  for (int i = 0; i < 5; ++i)
    knowledge.model().first[i] = 500 - 100 * i;
  tritag::options chosen;
  chosen.lexicon = &knowledge;
  const classifier compiled(ordered_json::parse(R"([{"name":"tensor","excludes":["quux"]}])"), chosen);
  for (const std::string& text :
       {"# quux\n\nIt works.\n\n" + filler(1) + "A tensor.\n", "```\ntensor\n```\n\nIt works.\n\n" + filler(1) + "A tensor.\n"}) {
    const auto told = compiled.explain(text);
    REQUIRE(compiled.classify(text).size() == 1);
    CHECK(compiled.classify(text)[0].score == score_of(told, "tensor"));
    CHECK(piece_of(told, "tensor", evidence_kind::document).points == 400);
  }
}

TEST_CASE("select: below sixty words of prose a text is a sentence or two", "[select]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[ui]\nW: window\n");
  knowledge.model().least[1] = 2000;
  knowledge.model().near = 720;
  const auto returned = [&](int words) {
    std::string text = "A tensor, a window";
    for (int i = 4; i < words; ++i)
      text += i % 2 == 0 ? " of" : " s" + std::to_string(i);
    return compile({"ai", "ui"}, knowledge).classify(text + ".\n").size();
  };
  CHECK(returned(59) == 2);
  CHECK(returned(60) == 1);
}

TEST_CASE("select: a reason names the place that was to be taken", "[select]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[ui]\nW: window\n");
  knowledge.model().least[1] = 700;
  const auto told = compile({"ai", "ui"}, knowledge).explain(in_body("A tensor, a window."));
  REQUIRE(told.runners_up.size() == 1);
  CHECK(told.runners_up[0].reason == "below 700, the least score of tag 2");
}

TEST_CASE("select: the eight that are told of are the best, in order", "[select]") {
  texts names = {"quartz", "opal", "jade", "ruby", "onyx", "agate", "topaz", "pearl", "garnet", "beryl"};
  std::string concepts;
  for (const std::string& name : names)
    concepts += "[" + name + "]\nS: " + name + "\n";
  lexicon knowledge = small_lexicon(concepts);
  for (std::uint32_t i = 0; i < names.size(); ++i)
    knowledge.set_prior(i, static_cast<std::int32_t>(10 * i));
  const auto told = compile(names, knowledge).explain(in_body(
      "Quartz and opal lie near jade; ruby meets onyx where agate and topaz turned into pearl or garnet and beryl."));
  texts found;
  for (const auto* list : {&told.tags, &told.runners_up})
    for (const tritag::explained_tag& tag : *list)
      found.push_back(tag.name);
  CHECK(found == texts{"beryl", "garnet", "pearl", "topaz", "agate", "onyx", "ruby", "jade"});
}

TEST_CASE("score: a word that more than three names share tells none of them", "[score][catalogue]") {
  const auto tagged = [](const texts& names) {
    return classifier(names, support::by_name()).classify(in_body("A garden.")).size();
  };
  CHECK(tagged({"rock garden", "water garden", "roof garden"}) == 3);
  CHECK(tagged({"rock garden", "water garden", "roof garden", "herb garden"}) == 0);
}
