// SPDX-License-Identifier: MIT
#include "../catch.hpp"

// Guards over the data: what every later edit of the lexicon must keep.

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/classifier.hpp>

using tritag::lexicon;
using tritag::detail::word;
using tritag::detail::word_scanner;

namespace {

const std::vector<std::string> catalogue = {"3d",
                                            "agent",
                                            "ai",
                                            "algorithm",
                                            "api",
                                            "authentication",
                                            "aws",
                                            "backend",
                                            "benchmark",
                                            "best-practices",
                                            "bitcoin",
                                            "blockchain",
                                            "blog",
                                            "bundler",
                                            "cache",
                                            "chat",
                                            "cicd",
                                            "cli",
                                            "cloud-native",
                                            "cms",
                                            "compiler",
                                            "containerization",
                                            "crm",
                                            "data",
                                            "database",
                                            "declarative-gui ",
                                            "deploy-tool",
                                            "desktop-app",
                                            "dev-exp-lib",
                                            "dev-tool",
                                            "ecommerce",
                                            "editor",
                                            "emulator",
                                            "filesystem",
                                            "finance",
                                            "firmware",
                                            "for-fun",
                                            "framework",
                                            "frontend",
                                            "game",
                                            "game-engine ",
                                            "graphql",
                                            "gui",
                                            "http",
                                            "http-client",
                                            "iac",
                                            "ide",
                                            "iot",
                                            "json",
                                            "julian",
                                            "k8s",
                                            "language",
                                            "learning-resource",
                                            "lib",
                                            "linter",
                                            "lms",
                                            "logging",
                                            "low-code",
                                            "message-queue",
                                            "mobile-app",
                                            "monitoring",
                                            "networking",
                                            "node-version",
                                            "nosql",
                                            "observability",
                                            "orm",
                                            "os",
                                            "parser",
                                            "react",
                                            "real-time",
                                            "robot",
                                            "runtime",
                                            "sdk",
                                            "search",
                                            "secrets",
                                            "security",
                                            "server",
                                            "serverless",
                                            "storage",
                                            "system-design",
                                            "terminal",
                                            "testing",
                                            "ui",
                                            "ux",
                                            "video",
                                            "web-app",
                                            "web-server",
                                            "webassembly",
                                            "workflow",
                                            "yaml"};

/// Calls `take(piece, number)` for each piece of the built-in lexicon's text.
template <class Take>
void each_piece(Take&& take) {
  std::size_t number = 0;
  for (const auto& pieces : tritag::detail::lexicon_pieces)
    for (const std::string_view piece : pieces)
      take(piece, number++);
}

} // namespace

TEST_CASE("built-in lexicon: knows each of the 90 tags, each by another concept",
          "[lexicon][data]") {
  REQUIRE(catalogue.size() == 90);
  const lexicon& known = lexicon::built_in();
  std::set<std::uint32_t> concepts;
  for (const std::string& name : catalogue) {
    INFO(name);
    const std::uint32_t found = known.find(name);
    CHECK(found != lexicon::no_concept);
    CHECK(concepts.insert(found).second);
  }
}

TEST_CASE("built-in lexicon: each of the 90 tags has cues", "[lexicon][data]") {
  const lexicon& known = lexicon::built_in();
  std::vector<std::size_t> cues(known.size(), 0);
  for (std::size_t i = 0; i < known.cues().size(); ++i)
    ++cues[known.cues()[i].subject];
  for (const std::string& name : catalogue) {
    INFO(name);
    CHECK(cues[known.find(name)] > 0);
  }
}

TEST_CASE("built-in lexicon: pieces are below 16000 bytes, for compilers with short literals",
          "[lexicon][data]") {
  std::size_t pieces = 0;
  each_piece([&](std::string_view piece, std::size_t number) {
    INFO("piece " << number << ", which begins " << piece.substr(0, 60));
    CHECK(piece.size() < 16000);
    ++pieces;
  });
  CHECK(pieces > 10);
  for (const std::string_view piece : tritag::detail::weight_pieces)
    CHECK(piece.size() < 16000);
  for (const std::string_view piece : tritag::detail::packed_pieces)
    CHECK(piece.size() < 16000);
}

TEST_CASE("built-in lexicon: every piece parses", "[lexicon][data]") {
  lexicon made;
  tritag::error problem;
  tritag::detail::lexicon_text_reader reader(made, problem);
  each_piece([&](std::string_view piece, std::size_t number) {
    const bool good = reader.read(piece);
    INFO("piece " << number << ": " << problem.message);
    CHECK(good);
  });
}

TEST_CASE("built-in lexicon: all of the text is in it", "[lexicon][data]") {
  lexicon made;
  tritag::error problem;
  tritag::detail::lexicon_text_reader reader(made, problem);
  each_piece([&](std::string_view piece, std::size_t) { (void)reader.read(piece); });
  CHECK(lexicon::built_in().cues().size() == made.cues().size());
}

TEST_CASE("built-in lexicon: its packed tables are those of its text; else run tests/lexicon/pack.sh",
          "[lexicon][data]") {
  lexicon packed;
  REQUIRE(tritag::detail::packed_lexicon(packed).read());
  lexicon read;
  tritag::detail::read_built_in_text(read);
  const auto& cues = packed.cues();
  const auto& wanted = read.cues();
  REQUIRE(packed.size() == read.size());
  REQUIRE(cues.size() == wanted.size());
  REQUIRE(cues.nodes() == wanted.nodes());
  for (std::uint32_t c = 0; c < read.size(); ++c)
    CHECK(packed.key(c) == read.key(c));
  using tritag::detail::cue_index;
  for (std::uint32_t i = 0; i < wanted.size(); ++i) {
    bool same = cues.text(i) == wanted.text(i) && cues[i].subject == wanted[i].subject &&
                cues[i].strength == wanted[i].strength && cues[i].cased == wanted[i].cased &&
                cues[i].plural == wanted[i].plural;
    const auto* const by = cues.strength_of(i);
    const auto* const wanted_by = wanted.strength_of(i);
    same = same && (by == nullptr) == (wanted_by == nullptr);
    for (std::size_t p = 0; same && by != nullptr && p < tritag::detail::part_count; ++p)
      same = by->of[p] == wanted_by->of[p];
    // Along the cue's words both have the same nodes, with the same cues in the same order.
    cue_index::place at;
    cue_index::place wanted_at;
    word_scanner scanner(wanted.text(i), 0, wanted.text(i).size());
    for (word found; same && scanner.next(found);) {
      at = cues.child(at, found.key);
      wanted_at = wanted.child(wanted_at, found.key);
      same = at.at != cue_index::none && wanted_at.at != cue_index::none;
      if (!same)
        break;
      const auto node = cues.at(at.at);
      const auto wanted_node = wanted.at(wanted_at.at);
      same = node.next == wanted_node.next && node.entries == wanted_node.entries &&
             node.distinct == wanted_node.distinct && node.conditional == wanted_node.conditional &&
             node.special == wanted_node.special;
      for (std::uint32_t e = 0; same && e < node.entries; ++e)
        same = cues.entries_of(node)[e].id == wanted.entries_of(wanted_node)[e].id &&
               cues.entries_of(node)[e].packed == wanted.entries_of(wanted_node)[e].packed;
    }
    if (!same)
      FAIL_CHECK('[' << read.key(wanted[i].subject) << "] " << wanted.text(i));
  }
  std::vector<std::pair<std::uint32_t, std::string>> names;
  packed.each_alias([&](std::uint32_t c, std::string_view name) { names.emplace_back(c, name); });
  std::vector<std::pair<std::uint32_t, std::string>> wanted_names;
  read.each_alias([&](std::uint32_t c, std::string_view name) { wanted_names.emplace_back(c, name); });
  CHECK(names == wanted_names);
}

TEST_CASE("built-in lexicon: is valid UTF-8", "[lexicon][data]") {
  each_piece([](std::string_view piece, std::size_t number) {
    INFO("piece " << number);
    CHECK(tritag::detail::is_utf8(piece));
  });
}

TEST_CASE("built-in lexicon: every cue holds a word", "[lexicon][data]") {
  const auto& cues = lexicon::built_in().cues();
  for (std::size_t i = 0; i < cues.size(); ++i) {
    word found;
    const std::string_view text = cues.text(i);
    word_scanner scanner(text, 0, text.size());
    if (!scanner.next(found))
      FAIL_CHECK("a cue of " << lexicon::built_in().key(cues[i].subject) << ": \"" << text << '"');
  }
}

TEST_CASE("built-in lexicon: no cue stands twice in a concept", "[lexicon][data]") {
  const auto& cues = lexicon::built_in().cues();
  std::set<std::pair<std::uint32_t, std::string_view>> seen;
  for (std::size_t i = 0; i < cues.size(); ++i)
    if (!seen.emplace(cues[i].subject, cues.text(i)).second)
      FAIL_CHECK('[' << lexicon::built_in().key(cues[i].subject)
                     << "] has twice: " << cues.text(i));
}

TEST_CASE("built-in lexicon: every cue is found in a text that holds it", "[lexicon][data]") {
  using tritag::detail::cue_index;
  const auto& cues = lexicon::built_in().cues();
  for (std::uint32_t i = 0; i < cues.size(); ++i) {
    const std::string_view text = cues.text(i);
    cue_index::place at;
    word_scanner scanner(text, 0, text.size());
    std::size_t words = 0;
    bool broken = false;
    for (word found; scanner.next(found); ++words) {
      broken = broken || (words > 0 && found.before >= tritag::detail::gap::clause);
      at = cues.child(at, found.key);
      if (at.at == cue_index::none)
        break;
    }
    bool found = false;
    if (at.at != cue_index::none)
      cues.each_entry(at.at, [&](const auto& of) { found = found || of.id == i; });
    if (!found || broken || words > 12)
      FAIL_CHECK('[' << lexicon::built_in().key(cues[i].subject) << "] can't be matched: " << text);
  }
}

TEST_CASE("built-in lexicon: no name stands for two concepts", "[lexicon][data]") {
  // What a key or an alias finds is the concept that it was written for.
  const lexicon& known = lexicon::built_in();
  for (std::uint32_t i = 0; i < known.size(); ++i) {
    INFO(known.key(i));
    CHECK(known.find(known.key(i)) == i);
  }
}

TEST_CASE("built-in lexicon: relations are between known concepts", "[lexicon][data]") {
  const lexicon& known = lexicon::built_in();
  for (const auto& each : known.relations()) {
    CHECK(each.from < known.size());
    CHECK(each.to < known.size());
  }
}

TEST_CASE("built-in lexicon: is one object, whoever asks", "[lexicon]") {
  CHECK(&lexicon::built_in() == &lexicon::built_in());
}
