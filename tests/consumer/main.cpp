// SPDX-License-Identifier: MIT
// What a user's project compiles, whichever way it came to tritag.
#include <tritag/tritag.hpp>

#include <iostream>
#include <string>
#include <vector>

int main() {
  const std::vector<std::string> tags{"compiler", "game"};
  const nlohmann::ordered_json answer = tritag::classify("# A compiler", tags, 7);
  std::cout << TRITAG_VERSION_STRING << ' ' << answer.dump() << '\n';
  return answer.at("id") == 7 && answer.at("tags").is_array() ? 0 : 1;
}
