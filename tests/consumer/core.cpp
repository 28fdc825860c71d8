// SPDX-License-Identifier: MIT
// What a user of the core compiles: no JSON.
#include <tritag/classifier.hpp>

#include <iostream>

#if defined(NLOHMANN_JSON_VERSION_MAJOR)
#error "the core brought nlohmann/json along"
#endif

std::size_t core_tags(std::string_view readme) {
  return tritag::classifier{"compiler", "game"}.classify(readme).size();
}

#if !defined(TRITAG_CONSUMER_HAS_MAIN)
int main() {
  const tritag::classifier classifier{"k8s", "game-engine"};
  const tritag::result result = classifier.classify("# moorhen\n\nA 2D game engine with sprites.\n");
  for (const tritag::scored_tag& tag : result)
    std::cout << classifier.name(tag.index) << '\n';
  return result.size() == 1 && result[0].index == 1 && core_tags("") == 0 ? 0 : 1;
}
#endif
