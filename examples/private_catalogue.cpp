// SPDX-License-Identifier: MIT
// A catalogue that no lexicon knows: its elements bring their own cues.
#include <iostream>
#include <string_view>

#include <tritag/tritag.hpp>

int main() {
  const auto tags = nlohmann::ordered_json::parse(R"([
    {
      "id": "payroll",
      "name": "team-payroll",
      "aliases": ["payroll"],
      "keywords": [{"text": "salary", "weight": 5}, "payslip", {"text": "tax", "weight": 2}]
    },
    {
      "id": "fleet",
      "name": "team-fleet",
      "keywords": [{"text": "truck", "weight": 5}, "driver", "route planning"],
      "excludes": ["device driver"]
    }
  ])");

  constexpr std::string_view readmes[] = {
      "# Abacus\n\nComputes the salary of every employee and prints the payslip.\n",
      "# Convoy\n\nRoute planning for trucks: which driver takes which truck.\n",
      "# Probe\n\nA device driver for the lab's thermometers.\n",
  };
  for (const std::string_view readme : readmes) {
    // The cues are for the classifier: the answer leaves them out.
    std::cout << tritag::classify(readme, tags, nullptr) << '\n';
  }
}
