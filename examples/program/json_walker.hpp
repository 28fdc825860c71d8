// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text.hpp"

namespace program {

/// Steps through a JSON text and checks it, without building it and without recursion: a line may
/// hold what nlohmann can't (`1e999`) or should not (a million brackets) build.
class json_walker {
public:
  explicit json_walker(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
  /// What is wrong and where, once a step has given false.
  [[nodiscard]] const std::string& problem() const { return problem_; }

  void skip_space() {
    while (!at_end() && std::string_view(" \t\n\r").find(text_[at_]) != std::string_view::npos) {
      ++at_;
    }
  }
  bool accept(char c) {
    if (at_end() || text_[at_] != c)
      return false;
    ++at_;
    return true;
  }
  bool expect(char c) { return accept(c) || fail(std::string("expected '") + c + '\''); }

  bool skip_string() {
    if (!expect('"'))
      return false;
    for (;;) {
      // Most of a text is plain ASCII.
      while (!at_end() && is_plain(text_[at_]))
        ++at_;
      if (at_end() || text_[at_] == '"')
        break;
      const std::size_t length = utf8_length(text_, at_);
      if (length == 0)
        return fail("not UTF-8");
      if (static_cast<unsigned char>(text_[at_]) < 0x20)
        return fail("a control character");
      if (text_[at_] != '\\') {
        at_ += length;
      } else if (!skip_escape()) {
        return false;
      }
    }
    return expect('"');
  }

  /// A member's name and the colon; its value comes next.
  bool skip_key() {
    skip_space();
    if (!skip_string())
      return false;
    skip_space();
    return expect(':');
  }

  bool skip_value() {
    std::string open; // the brackets not closed yet
    for (;;) {
      skip_space();
      const bool object = accept('{');
      if (object || accept('[')) {
        open += object ? '}' : ']';
        skip_space();
        if (!accept(open.back())) {
          if (object && !skip_key())
            return false;
          continue;
        }
        open.pop_back();
      } else if (!skip_scalar()) {
        return false;
      }
      // A value has ended: close what it ends, up to a comma.
      for (;;) {
        if (open.empty())
          return true;
        skip_space();
        if (accept(',')) {
          if (open.back() == '}' && !skip_key())
            return false;
          break;
        }
        if (!expect(open.back()))
          return false;
        open.pop_back();
      }
    }
  }

  bool fail(const std::string& what) {
    problem_ =
        (at_end() ? "not JSON: cut off" : "not JSON: " + what) + " at byte " + std::to_string(at_);
    return false;
  }

private:
  static constexpr bool is_plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

  bool skip_scalar() {
    if (!at_end() && text_[at_] == '"')
      return skip_string();
    for (const std::string_view word : {"true", "false", "null"}) {
      if (text_.substr(at_).starts_with(word)) {
        at_ += word.size();
        return true;
      }
    }
    const bool negative = accept('-');
    if (accept('0') || digits()) {
      if (accept('.') && !digits())
        return fail("a bad number");
      if (accept('e') || accept('E')) {
        if (!accept('+'))
          accept('-');
        if (!digits())
          return fail("a bad number");
      }
      return true;
    }
    return fail(negative ? "a bad number" : "expected a value");
  }

  bool digits() {
    const std::size_t begin = at_;
    while (!at_end() && text_[at_] >= '0' && text_[at_] <= '9')
      ++at_;
    return at_ > begin;
  }

  /// At a backslash. A surrogate without its other half is no character, so no UTF-8.
  bool skip_escape() {
    const std::size_t begin = at_++;
    if (!at_end() && std::string_view(R"("\/bfnrt)").find(text_[at_]) != std::string_view::npos) {
      ++at_;
      return true;
    }
    const unsigned code = accept('u') ? hex4() : bad;
    if (code == bad)
      return fail("a bad escape");
    if (code < 0xD800 || code > 0xDFFF)
      return true;
    const bool paired = code < 0xDC00 && accept('\\') && accept('u');
    const unsigned low = paired ? hex4() : bad;
    if (low >= 0xDC00 && low <= 0xDFFF)
      return true;
    at_ = begin;
    return fail("not UTF-8, half a surrogate pair");
  }

  static constexpr unsigned bad = 0x10000;
  unsigned hex4() {
    unsigned code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
      const std::size_t digit = at_end()
                                    ? std::string_view::npos
                                    : std::string_view("0123456789abcdefABCDEF").find(text_[at_]);
      if (digit == std::string_view::npos)
        return bad;
      code = code * 16 + static_cast<unsigned>(digit < 16 ? digit : digit - 6);
    }
    return code;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string problem_;
};

} // namespace program
