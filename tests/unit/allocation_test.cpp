// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>
#include <thread>
#include <vector>

#include <tritag/classifier.hpp>

// Counts this thread's calls of `operator new`, which it replaces for the whole test program.
namespace {
thread_local std::size_t allocations = 0;
thread_local std::size_t failing = 0; // the so manieth from now on fails; 0: none

void* counted(std::size_t size) {
  ++allocations;
  void* const made = failing != 0 && --failing == 0 ? nullptr : std::malloc(size == 0 ? 1 : size);
  if (made == nullptr)
    throw std::bad_alloc();
  return made;
}

std::string long_readme() {
  std::string text = "# quux\n\nquux is a small, fast JSON parser for C++.\n\n## Features\n\n";
  for (int i = 0; i < 2000; ++i)
    text += "- item with a [link](https://quux.test/" + std::to_string(i) + ") and *words*\n";
  return text + "\n## Install\n\n```\nmake\n```\n\nIt has a database and a cache.\n";
}

std::string wide(const std::string& ascii) {
  std::string out = "\xFF\xFE";
  for (const char c : ascii)
    (out += c) += '\0';
  return out;
}
} // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
// Sanitizers have their own for what isn't replaced, and mind a mixture.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* at) noexcept { std::free(at); }
void operator delete[](void* at) noexcept { std::free(at); }
void operator delete(void* at, std::size_t) noexcept { std::free(at); }
void operator delete[](void* at, std::size_t) noexcept { std::free(at); }

TEST_CASE("allocation: the count works", "[allocation]") {
  const std::size_t before = allocations;
  const std::vector<int> made(100, 1);
  CHECK(allocations > before);
}

TEST_CASE("allocation: a warm classify makes none", "[allocation]") {
  const tritag::classifier compiled(
      {"ai", "json", "parser", "cache", "database", "lib", "star map", "xylophone"});
  const std::string readme = long_readme();
  for (const std::string& text : {readme, wide(readme), std::string("# quux\n"), std::string()}) {
    (void)compiled.classify(text);
    const std::size_t before = allocations;
    const tritag::result chosen = compiled.classify(text);
    const std::size_t made = allocations - before;
    CHECK(made == 0);
    CHECK(chosen.size() <= 3);
  }
}

TEST_CASE("allocation: a shorter text of the same make needs none", "[allocation]") {
  const tritag::classifier compiled({"ai", "json", "parser", "cache", "database", "lib"});
  const std::string readme = long_readme();
  (void)compiled.classify(readme);
  for (const std::size_t size : {std::size_t{1000}, std::size_t{10}, std::size_t{20'000}}) {
    const std::string text = readme.substr(0, size);
    const std::size_t before = allocations;
    (void)compiled.classify(text);
    const std::size_t made = allocations - before;
    CHECK(made == 0);
  }
}

TEST_CASE("allocation: ten times the text needs no more memory", "[allocation]") {
  const tritag::classifier compiled({"json", "cache", "database"});
  for (const std::string unit :
       {"[a](b)", "<b>json</b>", "json ", ".. note::\n json\n", " a cache\n", "- [a](b) json\n",
        "`a <b>`_ ", "<!-- json -->", "# json\n", "| a [b](c)\n", "> json\n", "json cache. "}) {
    INFO("unit: " << unit);
    // A line, a block or a directive of a few thousand pieces, and one of ten times as many.
    for (const std::string& opening : {std::string("# quux\n\n"), std::string(".. note::\n\n")}) {
      std::string text = opening;
      while (text.size() < 300'000)
        text += unit;
      (void)compiled.classify(text);
      std::string longer = opening;
      while (longer.size() < 3'000'000)
        longer += unit;
      const std::size_t before = allocations;
      (void)compiled.classify(longer);
      const std::size_t made = allocations - before;
      CHECK(made == 0);
    }
  }
}

TEST_CASE("allocation: the copy of a large UTF-16 text is not kept", "[allocation]") {
  const tritag::classifier compiled({"json", "cache", "database"});
  std::string text = long_readme();
  while (text.size() < 3'000'000)
    text += text;
  text = wide(text);
  (void)compiled.classify(text);
  const std::size_t before = allocations;
  (void)compiled.classify(text);
  CHECK(allocations - before > 0);
}

TEST_CASE("allocation: a text that memory did not suffice for leaves nothing behind", "[allocation]") {
  // Cues of many concepts, looked at one by one, since a keyword has a weight.
  const tritag::lexicon& known = tritag::lexicon::built_in();
  std::string readme;
  std::size_t cues = 0;
  known.each_cue([&](std::uint32_t, tritag::detail::cue_class, std::string_view cue) {
    if (++cues % 200 == 0)
      readme.append(cue).append(". ");
  });
  std::vector<tritag::tag> tags(3);
  tags[0].name = "cli";
  tags[1].name = "database";
  tags[2].name = "http";
  tags[2].keywords = {{"http", 5}};
  const tritag::classifier compiled(tags);
  const tritag::result expected = compiled.classify(readme);
  REQUIRE(expected.size() == 3);

  std::size_t failures = 0;
  for (bool failed = true; failed; failures += failed) {
    bool same = false;
    // A new thread has no buffers yet.
    std::thread([&] {
      failing = failures + 1;
      try {
        (void)compiled.classify(readme);
        failed = false;
      } catch (const std::bad_alloc&) {
      }
      failing = 0;
      const tritag::result again = compiled.classify(readme);
      same = again.size() == expected.size();
      for (std::size_t i = 0; same && i < again.size(); ++i)
        same = again[i].index == expected[i].index && again[i].score == expected[i].score;
    }).join();
    INFO("allocation " << failures + 1);
    CHECK(same);
  }
  CHECK(failures > 20);
}
