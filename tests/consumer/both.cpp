// SPDX-License-Identifier: MIT
// The core's one header before the whole one, in one translation unit.
#include <tritag/classifier.hpp>
#include <tritag/tritag.hpp>

std::size_t core_tags(std::string_view readme);

int main() {
  constexpr std::string_view readme = "# moorhen\n\nA compiler for a toy language.\n";
  const auto answer = tritag::classify(readme, {"compiler", "game"}, 7);
  return answer.at("tags").size() == core_tags(readme) ? 0 : 1;
}
