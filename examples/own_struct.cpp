// SPDX-License-Identifier: MIT
// Tags of your own types: members `id` and `name` are found, other names take a trait.
#include <iostream>
#include <string>
#include <vector>

#include <tritag/tritag.hpp>

struct topic {
  int id;
  std::string name;
};

struct label {
  std::string slug;
  long number;
};

template <>
struct tritag::tag_traits<label> {
  static const std::string& name(const label& value) { return value.slug; }
  static long id(const label& value) { return value.number; } // may be left out
};

int main() {
  const std::string readme = "# shelf\n\nAn embedded SQL database with transactions.\n";

  const std::vector<topic> topics = {{38, "k8s"}, {47, "database"}};
  std::cout << tritag::classify(readme, topics, 1) << '\n';

  const std::vector<label> labels = {{"k8s", 380}, {"database", 470}};
  std::cout << tritag::classify(readme, labels, 2) << '\n';
}
