// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include <tritag/classifier.hpp>

#include "support.hpp"

using namespace support;
using tritag::classifier;
using tritag::lexicon;

namespace {

using numbers = std::vector<std::int32_t>;

texts cue_texts(const tritag::explanation& told, std::string_view name) {
  texts found;
  for (const tritag::evidence& piece : cues_of(told, name))
    found.push_back(piece.cue);
  return found;
}

texts cue_zones(const tritag::explanation& told, std::string_view name) {
  texts found;
  for (const tritag::evidence& piece : cues_of(told, name))
    found.emplace_back(piece.zone);
  return found;
}

// A feature list, whose zone is among those in which a mention or a negation counts.
std::string in_features(std::string_view text) {
  return "# quux\n\nquux is made for people who do things with other things.\n\n## Features\n\n" +
         std::string(text) + "\n";
}

} // namespace

TEST_CASE("evidence: each further cue of a class in a zone counts half of the one before",
          "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[ai]\nS: neural network | tensor | gradient | perceptron\n");
  const auto told = compile({"ai"}, knowledge)
                        .explain(in_body("A tensor, a gradient, a perceptron, a neural network."));
  CHECK(points_of(told, "ai") == numbers{800, 400, 200, 100});
}

TEST_CASE("evidence: halving goes on however many cues there are", "[evidence]") {
  lexicon knowledge =
      small_lexicon("[ai]\nS: a1 | a2 | a3 | a4 | a5 | a6 | a7 | a8 | a9 | b1 | b2\n");
  set_everywhere(knowledge, cue_class::strong, 4096);
  std::string text;
  for (const char* cue : {"a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1", "b2"})
    text += support::sentence_with(cue, text.size());
  const auto told = compile({"ai"}, knowledge).explain(in_body(text));
  CHECK(points_of(told, "ai") == numbers{4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4});
}

TEST_CASE("evidence: a cue that 300 sentences of a zone hold counts once", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  std::string text;
  for (std::size_t i = 0; i < 300; ++i)
    text += support::sentence_with("neural network", i);
  CHECK(points_of(compile({"ai"}, knowledge).explain(in_body(text)), "ai") == numbers{800});
}

TEST_CASE("evidence: 300 sections with the same cue count once", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  std::string text;
  for (std::size_t i = 0; i < 300; ++i)
    text += support::sentence_with("neural network", i) + "\n\n## Slots of part" + std::to_string(i) + "\n\n";
  CHECK(points_of(compile({"ai"}, knowledge).explain(in_body(text)), "ai") == numbers{800});
}

TEST_CASE("evidence: classes are counted apart", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\nW: model\n");
  CHECK(points_of(compile({"ai"}, knowledge).explain(in_body("A tensor, a model.")), "ai") ==
        numbers{800, 80});
}

TEST_CASE("evidence: zones are counted apart", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor | gradient\n");
  const auto told =
      compile({"ai"}, knowledge).explain(in_body("A tensor.\n\n```\ntensor gradient\n```"));
  CHECK(points_of(told, "ai") == numbers{800, 800, 400});
  CHECK(cue_zones(told, "ai") == texts{"body", "code", "code"});
}

TEST_CASE("evidence: a zone's weight is the lexicon's", "[evidence]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n");
  weight(knowledge, zone::code, cue_class::strong) = 30;
  weight(knowledge, zone::boilerplate, cue_class::strong) = 0;
  const classifier compiled = compile({"ai"}, knowledge);
  CHECK(score_of(compiled.explain(in_body("```\ntensor\n```")), "ai") == 30);
  CHECK(score_of(compiled.explain(in_body("Slots.\n\n## License\n\nA tensor.")), "ai") == 0);
}

TEST_CASE("evidence: of nested cues of one concept the longest counts", "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[ai]\nS: neural | network | neural network | neural network model\n");
  const classifier compiled = compile({"ai"}, knowledge);
  CHECK(cue_texts(compiled.explain(in_body("A neural network model.")), "ai") ==
        texts{"neural network model"});
  CHECK(cue_texts(compiled.explain(in_body("A neural network.")), "ai") == texts{"neural network"});
  CHECK(cue_texts(compiled.explain(in_body("A network.")), "ai") == texts{"network"});
}

TEST_CASE("evidence: a longer cue of another concept takes nothing away", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n[networking]\nS: network\n");
  const auto told = compile({"ai", "networking"}, knowledge).explain(in_body("A neural network."));
  CHECK(cue_texts(told, "ai") == texts{"neural network"});
  CHECK(cue_texts(told, "networking") == texts{"network"});
}

TEST_CASE("evidence: a mask swallows its concept's cues inside it, and only those", "[evidence]") {
  const lexicon knowledge = small_lexicon("[shop]\nS: store\nX: vector store\n[data]\nS: store\n");
  const classifier compiled = compile({"shop", "data"}, knowledge);
  const auto masked = compiled.explain(in_body("A vector store."));
  CHECK(cue_texts(masked, "shop").empty());
  CHECK(cue_texts(masked, "data") == texts{"store"});
  CHECK(cue_texts(compiled.explain(in_body("A vector store, a store.")), "shop") == texts{"store"});
}

TEST_CASE("evidence: a tag whose only cue is masked is not returned", "[evidence]") {
  lexicon knowledge = small_lexicon("[shop]\nS: store\nX: vector store\n");
  for (auto& least : knowledge.model().least)
    least = 0;
  CHECK(compile({"shop"}, knowledge).classify(in_body("A vector store.")).empty());
}

TEST_CASE("evidence: a phrase goes on over markup and line ends", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  const classifier compiled = compile({"ai"}, knowledge);
  for (const char* text :
       {"A **neural** network.", "A neural\nnetwork.", "A <b>neural</b> network.",
        "A [neural network](https://quux.test).", "A *neural*&nbsp;network."}) {
    INFO(text);
    CHECK(points_of(compiled.explain(in_body(text)), "ai") == numbers{800});
  }
}

TEST_CASE("evidence: a phrase doesn't go on over the end of a paragraph, item or sentence",
          "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  const classifier compiled = compile({"ai"}, knowledge);
  for (const char* text :
       {"It is neural\n\nnetwork.", "- neural\n- network", "It is neural. Network.",
        "## Neural\n\nnetwork", "It is neural, network."}) {
    INFO(text);
    CHECK(points_of(compiled.explain(in_body(text)), "ai").empty());
  }
}

TEST_CASE("evidence: a link's address doesn't part the phrase that the link stands in",
          "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  const auto told =
      compile({"ai"}, knowledge).explain(in_body("A [neural](https://quux.test/a) network."));
  CHECK(points_of(told, "ai") == numbers{800});
}

TEST_CASE("evidence: a link's address makes no phrase with the text after it",
          "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  const auto told =
      compile({"ai"}, knowledge).explain(in_body("A [cable](https://quux.test/neural) network."));
  CHECK(points_of(told, "ai").empty());
}

TEST_CASE("evidence: the end of a sentence counts whatever markup follows it",
          "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  const auto told =
      compile({"ai"}, knowledge).explain(in_body("It is neural.<br>*<br>Network cables."));
  CHECK(points_of(told, "ai").empty());
  CHECK(points_of(compile({"ai"}, knowledge).explain(in_body("It is neural. <b>*</b> Network cables.")), "ai").empty());
}

TEST_CASE("evidence: a phrase goes on over the lines of a quotation", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: neural network\n");
  CHECK(points_of(compile({"ai"}, knowledge).explain(in_body("> It is a neural\n> network.")),
                  "ai") == numbers{800});
}

TEST_CASE("evidence: words run together in the title are taken apart", "[evidence]") {
  const lexicon knowledge = small_lexicon("[parser]\nS: parser\n");
  const auto told = compile({"parser"}, knowledge).explain("# QuuxParser\n\nIt reads.\n");
  REQUIRE(cues_of(told, "parser").size() == 1);
  CHECK(cues_of(told, "parser")[0].offset == 6);
  CHECK(cues_of(told, "parser")[0].length == 6);
}

TEST_CASE("evidence: what follows a mention in its sentence is not the project", "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[~mention]\nS: built with\n[ai]\nS: tensor\n[db]\nS: database\n");
  const auto told = compile({"ai", "db"}, knowledge)
                        .explain(in_features("It is built with a tensor. It is a database."));
  CHECK(cue_zones(told, "ai") == texts{"mention"});
  CHECK(cue_zones(told, "db") == texts{"about"});
}

TEST_CASE("evidence: a mention in Chinese ends with its attribute or its clause", "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[~mention]\nS: 基于\n[ai]\nS: 张量\n[db]\nS: 数据库\n[log]\nS: 日志\n");
  const classifier compiled = compile({"ai", "db", "log"}, knowledge);
  const auto before_noun = compiled.explain(in_features("基于张量的数据库"));
  CHECK(cue_zones(before_noun, "ai") == texts{"mention"});
  CHECK(cue_zones(before_noun, "db") == texts{"about"});
  const auto in_list = compiled.explain(in_features("基于张量、数据库，写日志"));
  CHECK(cue_zones(in_list, "db") == texts{"mention"});
  CHECK(cue_zones(in_list, "log") == texts{"about"});
}

TEST_CASE("evidence: what stands before a mention is the project", "[evidence]") {
  const lexicon knowledge = small_lexicon("[~mention]\nS: built with\n[ai]\nS: tensor\n");
  CHECK(cue_zones(compile({"ai"}, knowledge).explain(in_features("A tensor built with care.")),
                  "ai") == texts{"about"});
}

TEST_CASE("evidence: a negation holds to the end of its clause", "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[~negation]\nS: without\n[ai]\nS: tensor\n[db]\nS: database\n");
  const auto told = compile({"ai", "db"}, knowledge)
                        .explain(in_features("It works without a tensor, on a database."));
  CHECK(cue_zones(told, "ai") == texts{"negated"});
  CHECK(cue_zones(told, "db") == texts{"about"});
}

TEST_CASE("evidence: a negation reaches over six words", "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[~negation]\nS: without\n[ai]\nS: tensor\n[db]\nS: database\n");
  const classifier compiled = compile({"ai", "db"}, knowledge);
  CHECK(cue_zones(compiled.explain(in_features("It works without one two three four five tensor.")),
                  "ai") == texts{"negated"});
  CHECK(cue_zones(
            compiled.explain(in_features("It works without one two three four five six tensor.")),
            "ai") == texts{"about"});
}

TEST_CASE("evidence: mentions and negations count where a project is described only", "[evidence]") {
  const lexicon knowledge =
      small_lexicon("[~mention]\nS: built with\n[~negation]\nS: without\n[ai]\nS: tensor\n");
  const classifier compiled = compile({"ai"}, knowledge);
  for (const std::string_view text : {"It is built with a tensor.", "It works without a tensor."}) {
    INFO(text);
    CHECK(cue_zones(compiled.explain(in_body(text)), "ai") == texts{"body"});
  }
}

TEST_CASE("evidence: a clause of any length is read to its end", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: database\n");
  std::string text = "tensor";
  for (int i = 0; i < 60'000; ++i)
    text += " word";
  const auto told = compile({"ai", "db"}, knowledge).explain(in_body(text + " database"));
  CHECK(points_of(told, "ai") == numbers{800});
  CHECK(points_of(told, "db") == numbers{800});
}

TEST_CASE("evidence: of a cue said on and on the first six times weigh, whatever hides some of them",
          "[evidence]") {
  // "tensor" counts for both or, inside the longer cue, for db alone.
  lexicon knowledge = small_lexicon("[ai]\nS: tensor | deep tensor\n[db]\nS: tensor\n");
  knowledge.model().share[static_cast<std::size_t>(tritag::detail::zone_group::heading)].volume = 1000;
  const classifier compiled = compile({"ai", "db"}, knowledge);
  std::string text = "A tensor.\n\n";
  for (const char* part : {"north", "south", "east", "west", "centre"})
    text += "## Deep tensor " + std::string(part) + "\n\nWords about the " + part + ".\n\n";
  for (std::size_t i = 0; i < 6; ++i)
    text += support::sentence_with("tensor", i);
  // db: 800 in the body, 800 in headings, and log2(1 + 5 times 4) of what is said in headings.
  const auto told = compiled.explain(in_body(text));
  CHECK(support::score_of(told, "db") == 800 + 800 + 4312);
  for (const tritag::scored_tag& tag : compiled.classify(in_body(text)))
    CHECK(tag.score == support::score_of(told, compiled.name(tag.index)));
}

TEST_CASE("evidence: what stands before a negation is not negated", "[evidence]") {
  const lexicon knowledge = small_lexicon("[~negation]\nS: without\n[ai]\nS: tensor\n");
  CHECK(cue_zones(compile({"ai"}, knowledge).explain(in_features("A tensor without care.")),
                  "ai") == texts{"about"});
}

TEST_CASE("evidence: a tag that the lexicon doesn't know works by its name",
          "[evidence][catalogue]") {
  const lexicon knowledge = small_lexicon("");
  for (const char* name : {"star-map", "star_map", "Star Map", " star-map "}) {
    const classifier compiled = compile({name}, knowledge);
    for (const char* text : {"It draws a star map.", "It draws a star-map.", "It draws star_maps.",
                             "STAR MAP", "It draws a starmap."}) {
      INFO(name << ": " << text);
      CHECK(compiled.classify(in_body(text)).size() == 1);
    }
    CHECK(compiled.classify(in_body("It draws nothing.")).empty());
  }
}

TEST_CASE("evidence: a name's brackets, group, parts, number and humps lead to the lexicon's concepts",
          "[evidence][catalogue]") {
  const lexicon knowledge = small_lexicon("[cms]\nE: drupal\n[low-code]\nE: canvas\n[money]\nE: purse\n"
                                          "[budgeting]\nE: envelope\n[database]\nE: table\n[storage]\nE: bucket\n"
                                          "[containers]\nE: image\n");
  const std::vector<std::pair<const char*, texts>> known = {
      {"Content Management Systems (CMS)", {"drupal"}},
      {"Software Development - Low Code", {"canvas"}},
      {"Money, Budgeting & Management", {"purse", "envelope"}},
      {"databases-and-storage", {"table", "bucket"}},
      {"DatabaseStorage Systems/Databases", {"table"}},
      {"LowCode", {"canvas"}},
      {"Software Containers", {"image"}},
      {"Databases / Storage", {"table", "bucket"}},
  };
  for (const auto& [name, cues] : known)
    for (const std::string& cue : cues) {
      INFO(name << ": " << cue);
      CHECK(compile({name}, knowledge).classify(in_body("It has one " + cue + ".")).size() == 1);
    }
}

TEST_CASE("evidence: what several names have before their slash is a group and no alternative",
          "[evidence][catalogue]") {
  const lexicon knowledge =
      small_lexicon("[database]\nE: table\n[storage]\nE: bucket\n[cache]\nE: eviction\n");
  const classifier compiled = compile({"Databases / Storage", "Databases / Cache"}, knowledge);
  CHECK(compiled.classify(in_body("It has one bucket.")).size() == 1);
  CHECK(compiled.classify(in_body("It has one table.")).empty());
}

TEST_CASE("evidence: with the built-in lexicon an unknown tag works by its name",
          "[evidence][catalogue]") {
  const classifier compiled({"ai", "xylophone"});
  const auto told = compiled.explain("# quux\n\nquux is a xylophone for the terminal.\n");
  CHECK(cue_texts(told, "xylophone") == texts{"xylophone"});
}

TEST_CASE("evidence: a tag's name is found though it is part of the lexicon's fixed phrases",
          "[evidence][catalogue]") {
  for (const char* name : {"open-source", "pull-request", "use-case", "user-friendly"}) {
    INFO(name);
    const auto told = classifier({name, "astronomy"})
                          .explain("# quux\n\nA list of things: " + std::string(name) + "\n");
    CHECK(cue_texts(told, name) == texts{name});
  }
}

TEST_CASE("evidence: explanations name the zone; what no reader sees counts for nothing", "[evidence]") {
  const lexicon knowledge = small_lexicon("[ai]\nS: tensor\n");
  const std::string text =
      "# quux\n\nquux is made for people who do things.\n\n## Usage\n\nMake a tensor.\n\n"
      "## Internals\n\n- tensor\n\n![tensor](a.png)\n\n<!-- tensor -->\n";
  CHECK(cue_zones(compile({"ai"}, knowledge).explain(text), "ai") ==
        texts{"usage", "list"});
}

TEST_CASE("evidence: points against a tag are halved towards zero", "[evidence]") {
  lexicon knowledge = small_lexicon("[ai]\nW: a1 | a2 | a3 | a4\n");
  set_everywhere(knowledge, cue_class::weak, -5);
  CHECK(points_of(compile({"ai"}, knowledge).explain(in_body("An a1, the a2, an a3, the a4.")), "ai") ==
        numbers{-5, -2, -1});
}

TEST_CASE("evidence: what a cue itself adds it adds once in each part of a README", "[evidence]") {
  lexicon knowledge;
  const auto ai = knowledge.add_concept("ai");
  REQUIRE(knowledge.add_cue(ai, cue_class::strong, "tensor"));
  REQUIRE(knowledge.strengthen(ai, "tensor", {{1, 2, 4, 8, 16, 32}}));
  knowledge.finish();
  const classifier compiled = compile({"ai"}, knowledge);
  const auto points = [&](const std::string& text) {
    const auto told = compiled.explain(text);
    for (const tritag::scored_tag& tag : compiled.classify(text))
      CHECK(tag.score == support::score_of(told, "ai"));
    return points_of(told, "ai");
  };
  CHECK(points(in_body("A tensor.\n\n- a tensor")) == numbers{8}); // body and lists are one part
  CHECK(points(in_body("A tensor.\n\n```\ntensor\n```")) == numbers{8, 16});
  CHECK(points(in_body("A tensor.\n\n## Usage\n\nOpen a tensor:\n\n```\ntensor\n```")) == numbers{8, 16});
}

TEST_CASE("evidence: a head noun weighs where it says what the project is", "[evidence]") {
  using tritag::detail::mass_of;
  constexpr std::uint32_t whole = tritag::detail::class_mass[static_cast<std::size_t>(cue_class::head)];
  CHECK(mass_of(zone::title_head, cue_class::head) == whole);
  CHECK(mass_of(zone::definition_head, cue_class::head) == whole);
  for (const zone where : {zone::title, zone::definition_modifier, zone::lead, zone::body})
    CHECK(mass_of(where, cue_class::head) == 1);
  CHECK(mass_of(zone::body, cue_class::strong) == tritag::detail::class_mass[static_cast<std::size_t>(cue_class::strong)]);
  // The same where a text is read.
  lexicon knowledge = small_lexicon("[tool]\nH: tool\n");
  knowledge.model().share[static_cast<std::size_t>(tritag::detail::zone_group::early)].volume = 1000;
  const classifier compiled = compile({"tool"}, knowledge);
  const auto score = [&](const char* text) { return compiled.classify(text)[0].score; };
  CHECK(score("# quux\n\nquux is a tool for everybody.\n") == 2000); // log2 of 1 and 3
  CHECK(score("# quux\n\nquux is a tool chest for everybody.\n") == 1000);
}

TEST_CASE("evidence: words run together in a name's last word are taken apart", "[evidence]") {
  const lexicon knowledge = small_lexicon("[parser]\nS: parser\n");
  CHECK(cue_zones(compile({"parser"}, knowledge).explain("# The QuuxParser\n\nIt reads.\n"), "parser") ==
        texts{"title_head"});
}

TEST_CASE("evidence: a mention counts in what a project is defined to be for", "[evidence]") {
  const lexicon knowledge = small_lexicon("[~mention]\nS: fond of\n[ai]\nS: tensor\n");
  CHECK(cue_zones(compile({"ai"}, knowledge).explain("# quux\n\nquux is a parser for people fond of tensors.\n"),
                  "ai") == texts{"mention"});
}

TEST_CASE("evidence: a mention that begins its sentence holds to the sentence's end, however long", "[evidence]") {
  const lexicon knowledge = small_lexicon("[~mention]\nS: unlike\n[ai]\nS: tensor\n[db]\nS: database\n");
  const classifier compiled = compile({"ai", "db"}, knowledge);
  CHECK(cue_zones(compiled.explain(in_features("It goes on. Unlike the tensor it is small.")), "ai") == texts{"mention"});
  std::string text = "Unlike all these";
  for (int i = 0; i < 400; ++i)
    text += ", the m" + std::to_string(i);
  const auto told = compiled.explain(in_features(text + ", the tensor. It is a database."));
  CHECK(cue_zones(told, "ai") == texts{"mention"});
  CHECK(cue_zones(told, "db") == texts{"about"});
}

TEST_CASE("evidence: what is everybody's phrase hides the lexicon's cues inside it, not a tag's own", "[evidence]") {
  const lexicon knowledge = small_lexicon("[~everything]\nS: open source\n[law]\nS: source\n");
  const classifier compiled = compile({"law", "source code", "xylophone"}, knowledge);
  const auto told = compiled.explain(in_body("It is open source."));
  CHECK(cues_of(told, "law").empty());
  CHECK(cue_texts(told, "source code") == texts{"source"});
  CHECK(compiled.classify(in_body("It is open source.")).size() == 1);
  // The word behind it is hidden by nothing.
  const auto behind = compiled.explain(in_body("It is an open source source."));
  CHECK(points_of(behind, "law") == numbers{800});
}

TEST_CASE("evidence: the first place of a cue that a longer one hides now and then is the first of all", "[evidence]") {
  lexicon knowledge = small_lexicon("[ai]\nS: tensor\n[db]\nS: deep tensor | tensor\n");
  for (int i = 0; i < 5; ++i)
    knowledge.model().first[i] = 10 - i;
  const classifier compiled = compile({"ai", "db"}, knowledge);
  std::string text = "A deep tensor. ";
  for (std::size_t i = 0; i < 20; ++i)
    text += support::sentence_with("plank", i);
  for (const std::string& both : {text + "A tensor.", "A tensor. " + text + "A deep tensor."}) {
    const auto told = compiled.explain(both);
    for (const tritag::scored_tag& tag : compiled.classify(both))
      CHECK(tag.score == support::score_of(told, compiled.name(tag.index)));
  }
}

TEST_CASE("evidence: only the README's beginning defines, however long its lead is", "[evidence]") {
  const lexicon knowledge = small_lexicon("[db]\nS: database\n");
  std::string text = "# quux\n\nquux is a parser for everybody.\n\n";
  for (int i = 0; i < 3000; ++i)
    text += "What m" + std::to_string(i) + " keeps is a [database](b) for all.\n\n";
  CHECK(cue_zones(compile({"db"}, knowledge).explain(text), "db") == texts{"lead"});
}

TEST_CASE("evidence: what is said in code is part of the whole, what is said in links and behind them is not", "[evidence]") {
  const auto masses = [](zone where) {
    std::uint32_t made[tritag::detail::group_count]{};
    tritag::detail::group_masses::one(where).add_to(made);
    return std::vector<std::uint32_t>(std::begin(made), std::end(made));
  };
  using said = std::vector<std::uint32_t>; // early, lead, about, heading, body, all
  CHECK(masses(zone::title) == said{1, 0, 0, 0, 0, 1});
  CHECK(masses(zone::definition_rest) == said{1, 0, 0, 0, 0, 1});
  CHECK(masses(zone::description) == said{0, 1, 0, 0, 0, 1});
  CHECK(masses(zone::lead) == said{0, 1, 0, 0, 0, 1});
  CHECK(masses(zone::about) == said{0, 0, 1, 0, 0, 1});
  CHECK(masses(zone::heading) == said{0, 0, 0, 1, 0, 1});
  CHECK(masses(zone::list) == said{0, 0, 0, 0, 1, 1});
  CHECK(masses(zone::usage) == said{0, 0, 0, 0, 0, 1});
  CHECK(masses(zone::code) == said{0, 0, 0, 0, 0, 1});
  for (const zone where : {zone::link, zone::url, zone::boilerplate, zone::mention, zone::negated})
    CHECK(masses(where) == said{0, 0, 0, 0, 0, 0});
}

TEST_CASE("evidence: each zone from the title to addresses is in one part of a README", "[evidence]") {
  using tritag::detail::part_zones;
  const auto part_of = [](zone where) {
    std::vector<std::size_t> parts;
    for (std::size_t p = 0; p < tritag::detail::part_count; ++p)
      if ((part_zones[p] >> static_cast<unsigned>(where) & 1u) != 0)
        parts.push_back(p);
    return parts;
  };
  using part = std::vector<std::size_t>;
  for (const zone where : {zone::title, zone::title_head, zone::definition_head, zone::definition_rest})
    CHECK(part_of(where) == part{0});
  CHECK(part_of(zone::description) == part{1});
  CHECK(part_of(zone::about) == part{2});
  CHECK(part_of(zone::list) == part{3});
  CHECK(part_of(zone::usage) == part{4});
  CHECK(part_of(zone::url) == part{5});
  for (const zone where : {zone::image, zone::notice, zone::boilerplate, zone::mention, zone::negated})
    CHECK(part_of(where).empty());
}

TEST_CASE("evidence: of many single cues each is noted by itself, and anew for each text", "[evidence]") {
  using tritag::detail::zone;
  tritag::detail::evidence_table table;
  for (int text = 0; text < 2; ++text) {
    table.prepare(1, 1);
    for (std::uint32_t cue = 0; cue < 1000; ++cue) {
      const auto first = table.note_cue(cue, zone::body);
      CHECK((first.first_in_zone && first.zones_before == 0 && first.few));
    }
    for (std::uint32_t cue = 0; cue < 1000; ++cue) {
      const auto second = table.note_cue(cue, zone::code);
      CHECK((second.first_in_zone && second.zones_before == 1u << static_cast<unsigned>(zone::body)));
      CHECK_FALSE(table.note_cue(cue, zone::code).first_in_zone);
    }
  }
}
