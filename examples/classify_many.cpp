// SPDX-License-Identifier: MIT
// Compile the catalogue once, classify many READMEs: one classifier serves any number of threads.
#include <iostream>
#include <string_view>

#include <tritag/classifier.hpp> // the core: without nlohmann/json

int main() {
  const tritag::classifier classifier{"k8s", "database", "game-engine", "http-client"};

  constexpr std::string_view readmes[] = {
      "# harbourmaster\n\nA Kubernetes operator that keeps the berths of a cluster in order.\n",
      "# shelf\n\nAn embedded SQL database with transactions and indexes.\n",
      "# moorhen\n\nA 2D game engine with sprites, physics and tile maps.\n",
      "# Aunt May\n\nHer recipes.\n", // none fits: no tags
  };

  for (const std::string_view readme : readmes) {
    // A result holds positions in the catalogue; it is a small value that allocates nothing.
    const tritag::result result = classifier.classify(readme);
    std::cout << readme.substr(2, readme.find('\n') - 2) << ':';
    for (const tritag::scored_tag& tag : result)
      std::cout << ' ' << classifier.name(tag.index);
    std::cout << '\n';
  }
}
