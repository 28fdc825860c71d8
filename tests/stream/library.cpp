// SPDX-License-Identifier: MIT
// Classifies the READMEs of a file of JSON lines on one thread, from memory, and prints how long that
// took: what the program's stream is measured against.
#include <chrono>
#include <cstddef>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <tritag/tritag.hpp>

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: library TAGS LINES\n";
    return 2;
  }
  std::ifstream catalogue(argv[1]);
  const tritag::classifier compiled(nlohmann::ordered_json::parse(catalogue));
  std::vector<std::string> readmes;
  std::ifstream lines(argv[2]);
  for (std::string line; std::getline(lines, line);)
    readmes.push_back(nlohmann::json::parse(line).at("readme").get<std::string>());
  std::size_t bytes = 0;
  std::size_t tags = 0;
  const std::clock_t cpu = std::clock();
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string& readme : readmes) {
    bytes += readme.size();
    tags += compiled.classify(readme).size();
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  std::cout << wall.count() << ' '
            << static_cast<double>(std::clock() - cpu) / static_cast<double>(CLOCKS_PER_SEC) << ' '
            << bytes << ' ' << readmes.size() << ' ' << tags << '\n';
}
