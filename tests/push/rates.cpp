// SPDX-License-Identifier: MIT
// How far READMEs can be pushed: for each attack the share that keep their tags, and the share that take
// the pushed tag though they hadn't it.
//
//     push_rates catalogue.json readmes.jsonl [EVERY]        EVERY: only each so many-th README
#include <cstdio>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

#include <tritag/tritag.hpp>

#include "attacks.hpp"

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: push_rates catalogue.json readmes.jsonl [EVERY]\n";
    return 2;
  }
  std::ifstream catalogue(argv[1]);
  std::ifstream lines(argv[2]);
  if (!catalogue || !lines) {
    std::cerr << "push_rates: can't read " << argv[catalogue ? 2 : 1] << '\n';
    return 1;
  }
  const auto tags = nlohmann::ordered_json::parse(catalogue);
  const tritag::classifier compiled(tags);
  const std::size_t every = argc > 3 ? std::stoul(argv[3]) : 1;
  std::vector<std::string> readmes;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);)
    if (number++ % every == 0)
      readmes.push_back(nlohmann::json::parse(line).at("readme"));

  const auto names = [&](const std::string& readme) {
    std::set<std::string> found;
    for (const tritag::scored_tag& tag : compiled.classify(readme))
      found.emplace(compiled.name(tag.index));
    return found;
  };
  std::puts("| attack | wordings | tags stay the same | pushed tag taken |");
  std::puts("| --- | --- | --- | --- |");
  for (const push::attack& tried : push::attacks()) {
    push::rates all;
    for (const push::target& pushed : push::targets())
      for (const std::string& readme : readmes)
        push::measure(tried, pushed, readme, names, all);
    std::printf("| %s | %zu | %.3f | %.3f |\n", tried.name.c_str(),
                tried.texts("", push::targets().front()).size(), all.same_share(),
                all.taken_share());
  }
}
