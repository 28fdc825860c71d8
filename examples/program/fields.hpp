// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "text.hpp"

namespace program {

/// A member of a line: by its name, or by a JSON pointer (RFC 6901) where the text begins with `/`.
class field {
public:
  field(const char* name) : given_(name), path_{name} {}

  /// False if `text` is neither; then nothing is changed.
  bool assign(const std::string& text) {
    if (text.empty() || !is_utf8(text))
      return false;
    std::vector<std::string> path;
    if (!text.starts_with('/')) {
      path.push_back(text);
    }
    for (std::size_t at = 0; text.starts_with('/') && at < text.size(); ++at) {
      const char next = at + 1 < text.size() ? text[at + 1] : '\0';
      if (text[at] == '/') {
        path.emplace_back();
      } else if (text[at] != '~') {
        path.back() += text[at];
      } else if (next == '0' || next == '1') {
        path.back() += next == '0' ? '~' : '/';
        ++at;
      } else {
        return false;
      }
    }
    given_ = text;
    path_ = std::move(path);
    return true;
  }

  [[nodiscard]] const std::string& given() const { return given_; }
  [[nodiscard]] const std::vector<std::string>& path() const { return path_; }

private:
  std::string given_;
  std::vector<std::string> path_;
};

struct record_fields {
  field id = "id";
  field readme = "readme";
};

} // namespace program
