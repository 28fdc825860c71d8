// SPDX-License-Identifier: MIT
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace push {

/// The READMEs of a file, each behind a line `=== name`.
inline std::vector<std::string> read_fixtures(const std::string& path) {
  std::ifstream file(path);
  if (!file)
    throw std::runtime_error("can't read " + path);
  std::vector<std::string> all;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("=== ", 0) == 0)
      all.emplace_back();
    else
      all.back() += line + "\n";
  }
  return all;
}

} // namespace push
