// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/word_form.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What stands between a word and the one before it. Phrases go on over `none` and `soft` only.
enum class gap : unsigned char { none, soft, clause, sentence };

struct word {
  std::size_t begin = 0;  ///< byte offsets into the text
  std::size_t end = 0;
  std::uint64_t key = 0;  ///< hash of the normalised word; 0: too long to be in any cue
  gap before = gap::sentence;
};

/// What an ASCII character between words does; three of them by what stands beside them.
enum class between : unsigned char { none, soft, clause, sentence, dot, quote };

inline constexpr auto between_words = [] {
  struct {
    between of[128];
  } table{};
  for (between& kind : table.of) kind = between::clause;
  for (const char c : std::string_view(" \t\n\r-_/*`~'\"+#&@\\")) table.of[static_cast<unsigned char>(c)] = between::soft;
  table.of[static_cast<unsigned char>('!')] = between::sentence;
  table.of[static_cast<unsigned char>('?')] = between::sentence;
  table.of[static_cast<unsigned char>('.')] = between::dot;
  table.of[static_cast<unsigned char>('>')] = between::quote;
  return table;
}();

/// What the separator at `text[at]`, an ASCII character, does; `text` ends where the words end that are read.
inline gap gap_at(std::string_view text, std::size_t at) noexcept {
  const between kind = between_words.of[static_cast<unsigned char>(text[at])];
  if (kind == between::dot)  // inside a name (`node.js`) or before one (`.net`) it ends nothing
    return at + 1 < text.size() && is_alnum(text[at + 1]) ? gap::soft : gap::sentence;
  if (kind == between::quote)  // the mark of a quotation's line
    return at == 0 || text[at - 1] == '\n' ? gap::soft : gap::clause;
  return static_cast<gap>(kind);
}

/// Reads words one after another. Words are runs of letters and digits of any script, with `++` or `#` after a single
/// letter (`c++`, `f#`); each character of a script without spaces is a word. Linear in the text.
class word_scanner {
 public:
  /// Reads `text[begin, end)`. `split_camel` also ends a word where a capital follows a small letter (`JsonParser`).
  word_scanner(std::string_view text, std::size_t begin, std::size_t end, bool split_camel = false) noexcept
      : text_(text.substr(0, end)), at_(begin), split_camel_(split_camel) {}

  /// The next word; false at the end, when `pending_gap()` tells what stood after the last one.
  bool next(word& found) noexcept {
    skip_gap();
    if (at_ >= text_.size()) return false;
    found.before = gap_;
    found.begin = at_;
    gap_ = gap::none;
    read_word(found);
    return true;
  }

  [[nodiscard]] gap pending_gap() const noexcept { return gap_; }

 private:
  void widen(gap to) noexcept {
    if (gap_ < to) gap_ = to;
  }

  void skip_gap() noexcept {
    for (; at_ < text_.size();) {
      const char c = text_[at_];
      if (static_cast<signed char>(c) < 0) {
        const character read = classify_character(decode(text_, at_));
        if (read.kind == character_kind::letter || read.kind == character_kind::han) return;
        if (read.kind != character_kind::ignored)
          widen(read.kind == character_kind::soft ? gap::soft
                : read.kind == character_kind::sentence ? gap::sentence : gap::clause);
        at_ += read.size;
        continue;
      }
      if (is_alnum(c)) return;
      widen(gap_at(text_, at_));
      ++at_;
    }
  }

  void read_word(word& found) noexcept {
    if (!split_camel_ && read_ascii(found)) return;
    form_.clear();
    char previous = 0;
    std::size_t letters = 0;
    for (; at_ < text_.size(); ++letters) {
      const char c = text_[at_];
      if (static_cast<signed char>(c) < 0) {
        const character read = classify_character(decode(text_, at_));
        if (read.kind == character_kind::ignored) {
          at_ += read.size;
          continue;
        }
        if (read.kind == character_kind::han && letters == 0) {
          form_.append(read.code);
          at_ += read.size;
          break;
        }
        if (read.kind != character_kind::letter) break;
        form_.append(read.code);
        at_ += read.size;
        previous = 'a';
        continue;
      }
      if (!is_alnum(c)) break;
      if (split_camel_ && letters > 0 && starts_hump(previous, c)) break;
      form_.append(to_lower(c));
      previous = c;
      ++at_;
    }
    if (letters == 1) read_suffix();
    found.end = at_;
    found.key = form_.key();
  }

  /// The same for nearly all words: ASCII letters and digits between separators. False for others.
  bool read_ascii(word& found) noexcept {
    std::size_t end = at_;
    while (end < text_.size() && is_alnum(text_[end])) ++end;
    if (end < text_.size() && (static_cast<signed char>(text_[end]) < 0 || end == at_ + 1)) return false;
    if (end == at_) return false;
    found.key = word_form::key_of_ascii(text_, at_, end - at_);
    found.end = at_ = end;
    return true;
  }

  [[nodiscard]] bool starts_hump(char previous, char c) const noexcept {
    if (!is_upper(c)) return false;
    if (!is_upper(previous)) return true;
    return at_ + 1 < text_.size() && is_lower(text_[at_ + 1]);  // the P of JSONParser
  }

  void read_suffix() noexcept {
    const std::string_view rest = text_.substr(at_);
    if (rest.substr(0, 2) == "++" || (rest.substr(0, 1) == "#" && !(rest.size() > 1 && is_alnum(rest[1])))) {
      const std::size_t size = rest[0] == '+' ? 2u : 1u;
      for (std::size_t i = 0; i < size; ++i) form_.append(rest[i]);
      at_ += size;
    }
  }

  std::string_view text_;
  std::size_t at_;
  bool split_camel_;
  gap gap_ = gap::none;
  word_form form_;
};

/// The key of a single word given as text; for tables of words.
inline std::uint64_t key_of(std::string_view text) noexcept {
  word found;
  word_scanner scanner(text, 0, text.size());
  return scanner.next(found) ? found.key : 0;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
