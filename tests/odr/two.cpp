// SPDX-License-Identifier: MIT
#include "macros.hpp"

#include <tritag/tritag.hpp>

std::string answer_of_two();

std::string answer_of_two() {
  const std::vector<std::string> tags{"compiler", "game"};
  const nlohmann::ordered_json answer = tritag::classify("# A compiler", tags, 7);
  return answer.dump();
}
