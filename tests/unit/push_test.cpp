// SPDX-License-Identifier: MIT
// Authors who write for the tagger: the tags stay the same, and the pushed one isn't taken.

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <tritag/tritag.hpp>

#include "catch.hpp"
#include "push/attacks.hpp"
#include "push/readmes.hpp"

namespace {

const std::string source_dir = TRITAG_SOURCE_DIR;

using names = std::set<std::string>;

/// Tags of a README, as a set of names.
class tagger {
public:
  explicit tagger(const std::string& catalogue) : compiled_(parse(catalogue)) {}
  names operator()(const std::string& readme) const {
    names found;
    for (const tritag::scored_tag& tag : compiled_.classify(readme))
      found.emplace(compiled_.name(tag.index));
    return found;
  }

private:
  static nlohmann::ordered_json parse(const std::string& path) {
    std::ifstream file(path);
    return nlohmann::ordered_json::parse(file);
  }
  tritag::classifier compiled_;
};

void check_rates(const std::vector<std::string>& readmes, const tagger& tags) {
  for (const push::attack& tried : push::attacks()) {
    push::rates all;
    for (const push::target& pushed : push::targets())
      for (const std::string& readme : readmes)
        push::measure(tried, pushed, readme, tags, all);
    INFO(tried.name << ": " << all.same << " of " << all.tried << " the same, " << all.taken
                    << " of " << all.untagged << " taken");
    CHECK(all.same_share() >= 0.95);
    CHECK(all.taken_share() <= 0.02);
  }
}

} // namespace

TEST_CASE("push: READMEs keep their tags whatever is written for the tagger", "[push]") {
  const std::vector<std::string> readmes =
      push::read_fixtures(source_dir + "/tests/push/readmes.txt");
  REQUIRE(readmes.size() >= 10);
  check_rates(readmes, tagger(source_dir + "/examples/data/catalogue.json"));
}

TEST_CASE("push: the fixtures have tags to lose, and lack those that are pushed", "[push]") {
  const tagger tags(source_dir + "/examples/data/catalogue.json");
  std::size_t tagged = 0;
  std::map<std::string, std::size_t> lacking;
  const auto readmes = push::read_fixtures(source_dir + "/tests/push/readmes.txt");
  for (const std::string& readme : readmes) {
    const names found = tags(readme);
    tagged += !found.empty();
    for (const push::target& pushed : push::targets())
      lacking[pushed.tag] += found.count(pushed.tag) == 0;
  }
  CHECK(tagged >= 10);
  for (const auto& [tag, count] : lacking) {
    INFO(tag);
    CHECK(count >= 10);
  }
}

TEST_CASE("push: a pushed tag can be taken where a README says it in a sentence", "[push]") {
  const tagger tags(source_dir + "/examples/data/catalogue.json");
  CHECK(tags("# probe\n\nprobe is a blockchain with smart contracts.\n").count("blockchain") == 1);
  CHECK(tags("# probe\n\nprobe is a command-line tool.\n").count("cli") == 1);
}

TEST_CASE("push: the corpus' READMEs keep their tags", "[push][corpus]") {
  const char* const folder = std::getenv("TRITAG_CORPUS");
  if (folder == nullptr)
    return;
  std::ifstream lines(std::string(folder) + "/dev.jsonl");
  REQUIRE(lines.is_open());
  // All of them take minutes; `tests/push/rates.cpp` tries them.
  constexpr std::size_t every = 8;
  std::vector<std::string> readmes;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);)
    if (number++ % every == 0)
      readmes.push_back(nlohmann::json::parse(line).at("readme"));
  check_rates(readmes, tagger(std::string(folder) + "/../seed/catalogue.json"));
}
