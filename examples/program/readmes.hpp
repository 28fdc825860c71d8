// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "io.hpp"
#include "text.hpp"

namespace program {

/// A README to be read, or why it can't be.
struct readme_file {
  std::string path;
  std::string error;
};

/// Whether a file's name is one of a README: `README`, perhaps with a language code and the ending
/// of a kind of text, in any case (`readme.md`, `README.zh-CN.md`, `Readme_de.rst`).
inline bool is_readme_name(std::string_view name) {
  std::string small;
  for (const char c : name)
    small += tritag::detail::to_lower(c);
  std::string_view rest = small;
  if (!rest.starts_with("readme"))
    return false;
  rest.remove_prefix(6);
  constexpr std::string_view endings[] = {
      "md",        "markdown", "mdown", "mkd", "mkdn", "mdx",     "rst",  "rest", "adoc",
      "asciidoc",  "asc",      "org",   "txt", "text", "textile", "rdoc", "pod",  "creole",
      "mediawiki", "wiki",     "html",  "htm", "rmd",  "qmd",     "tex"};
  const std::size_t dot = rest.rfind('.');
  if (dot != std::string_view::npos &&
      std::find(std::begin(endings), std::end(endings), rest.substr(dot + 1)) != std::end(endings))
    rest = rest.substr(0, dot);
  // A language code: two letters, perhaps with a region.
  if (rest.empty())
    return true;
  const auto letters = [&](std::size_t begin, std::size_t least, std::size_t most) {
    const std::string_view part = rest.substr(std::min(begin, rest.size()));
    return part.size() >= least && part.size() <= most &&
           part.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
  };
  constexpr std::string_view separators = "._-";
  if (separators.find(rest[0]) == std::string_view::npos)
    return false;
  const bool region = rest.size() > 3 && separators.find(rest[3]) != std::string_view::npos;
  if (!region)
    return letters(1, 2, 2);
  const std::string_view language = rest.substr(1, 2);
  return language.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos &&
         letters(4, 2, 4);
}

/// Every README below a folder, sorted by path. Folders that are links are not entered, nor is
/// `.git`; one that can't be read is in the list, with its error.
inline std::vector<readme_file> find_readmes(const std::string& folder) {
  namespace fs = std::filesystem;
  std::vector<readme_file> found;
  std::vector<fs::path> open = {folder};
  while (!open.empty()) {
    const fs::path at = std::move(open.back());
    open.pop_back();
    std::error_code problem;
    fs::directory_iterator entries(at, problem);
    for (; !problem && entries != fs::directory_iterator(); entries.increment(problem)) {
      const fs::directory_entry& entry = *entries;
      std::error_code unknown; // a dangling link is no README
      if (entry.is_directory(unknown)) {
        if (!entry.is_symlink(unknown) && entry.path().filename() != ".git")
          open.push_back(entry.path());
      } else if (entry.is_regular_file(unknown) &&
                 is_readme_name(entry.path().filename().string())) {
        found.push_back({entry.path().string(), {}});
      }
    }
    if (problem)
      found.push_back({at.string(), at.string() + ": " + problem.message()});
  }
  std::sort(found.begin(), found.end(),
            [](const readme_file& a, const readme_file& b) { return a.path < b.path; });
  return found;
}

/// The READMEs that a command line names; with `recursive` those below its folders.
inline std::vector<readme_file> list_readmes(const std::vector<std::string>& paths,
                                             bool recursive) {
  std::vector<readme_file> all;
  for (const std::string& path : paths) {
    std::error_code unknown;
    if (recursive && std::filesystem::is_directory(path, unknown)) {
      for (readme_file& each : find_readmes(path))
        all.push_back(std::move(each));
    } else {
      all.push_back({path, {}});
    }
  }
  return all;
}

} // namespace program
