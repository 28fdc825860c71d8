// SPDX-License-Identifier: MIT
// Many threads: the first use of the built-in lexicon and of the grammar is raced, then one
// classifier is used by all, with texts and catalogues of different sizes between. Run under the
// thread sanitizer in CI.
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include <tritag/classifier.hpp>

namespace {

constexpr std::size_t thread_count = 8;

const std::vector<std::string> names = {"cache", "cli", "database", "docker", "json", "parser"};

std::string readme(std::size_t number) {
  std::string text = "# quux\n\nquux is a small JSON parser with a cache.\n\n## Features\n\n";
  for (std::size_t i = 0; i < number * 40; ++i)
    text += "- item " + std::to_string(i) + " of a database in [docker](https://quux.test/d)\n";
  return text;
}

/// Runs `body(thread)` on all threads at once.
template <class Body>
void at_once(Body body) {
  std::atomic<std::size_t> waiting{thread_count};
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < thread_count; ++t)
    threads.emplace_back([&, t] {
      --waiting;
      while (waiting.load() != 0) {
      }
      body(t);
    });
  for (std::thread& thread : threads)
    thread.join();
}

} // namespace

int main() {
  std::vector<tritag::result> first(thread_count);
  at_once([&](std::size_t t) { first[t] = tritag::classifier(names).classify(readme(1)); });

  const tritag::classifier compiled(names);
  std::vector<tritag::result> expected;
  for (std::size_t r = 0; r < 5; ++r)
    expected.push_back(compiled.classify(readme(r)));
  std::atomic<int> wrong{0};
  for (const tritag::result& each : first)
    wrong += !(each == expected[1]);
  if (expected[1].empty())
    ++wrong;

  at_once([&](std::size_t t) {
    const tritag::classifier other({"zoology", "geology"});
    for (std::size_t i = 0; i < 40; ++i) {
      const std::size_t r = (i + t) % expected.size();
      wrong += !(compiled.classify(readme(r)) == expected[r]);
      if (i % 8 == t)
        wrong += compiled.explain(readme(r)).tags.size() != expected[r].size();
      (void)other.classify(readme(r));
    }
  });
  if (wrong != 0)
    std::fprintf(stderr, "%d answers differ\n", wrong.load());
  return wrong == 0 ? 0 : 1;
}
