// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <tritag/detail/characters.hpp>

#include "io.hpp"

namespace program {

/// A README to be read, or why it can't be.
struct readme_file {
  std::string path;
  std::string error;
};

/// A README's text; `-` is standard input.
inline std::string read_readme(const std::string& path) {
  std::error_code unknown;
  if (path != "-" && std::filesystem::is_directory(path, unknown))
    throw failure(failed, path + ": is a directory; --recursive reads the READMEs in it");
  return read_file(path, failed);
}

/// Whether a file's name is one of a README: `README`, perhaps with a language code, perhaps with
/// the ending of a kind of text, in any case (`readme.md`, `README.zh-CN.md`, `Readme_de.rst`).
inline bool is_readme_name(std::string_view name) {
  constexpr std::string_view endings[] = {
      "md",   "markdown", "mdown", "mkd",       "mkdn", "mdx", "rmd",    "qmd", "rst",
      "rest", "adoc",     "asc",   "asciidoc",  "org",  "txt", "text",   "pod", "rdoc",
      "wiki", "creole",   "tex",   "mediawiki", "html", "htm", "textile"};
  std::string small;
  for (const char c : name)
    small += tritag::detail::to_lower(c);
  std::string_view rest = small;
  if (!rest.starts_with("readme"))
    return false;
  rest.remove_prefix(6);
  const std::size_t dot = std::min(rest.rfind('.'), rest.size());
  const bool has_ending = dot < rest.size() && std::find(std::begin(endings), std::end(endings),
                                                         rest.substr(dot + 1)) != std::end(endings);
  if (has_ending)
    rest = rest.substr(0, dot);
  if (rest.empty())
    return true;
  // Two letters, perhaps with a region. Without an ending `readme.js` is something else.
  const auto letters = [](std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  };
  const auto separates = [&](char c) { return c == '_' || c == '-' || (has_ending && c == '.'); };
  const bool language = separates(rest[0]) && rest.size() >= 3 && letters(rest.substr(1, 2));
  if (!language || rest.size() == 3)
    return language;
  const std::string_view region = rest.substr(4);
  return separates(rest[3]) && region.size() >= 2 && region.size() <= 4 && letters(region);
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
