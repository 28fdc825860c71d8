// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/characters.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What stands between a word and the one before it. Phrases go on over `none` and `soft` only.
enum class gap : unsigned char { none, soft, clause, sentence };

struct word {
  std::size_t begin = 0;  ///< byte offsets into the text
  std::size_t end = 0;
  std::uint64_t key = 0;  ///< hash of the normalised word; 0: too long to be in any cue
  gap before = gap::sentence;
  bool capital = false;  ///< begins with a capital letter
};

/// A word's characters after folding, with the plural taken off, so that a cue and a text meet in one form.
class word_form {
 public:
  static constexpr std::size_t capacity = 40;

  constexpr void clear() noexcept { size_ = 0; }
  constexpr void append(char c) noexcept {
    if (size_ < capacity) bytes_[size_] = c;
    ++size_;
  }
  constexpr void append(char32_t code) noexcept {
    if (code < 0x80) return append(static_cast<char>(code));
    // Any injective spelling does: forms are only hashed and compared.
    for (unsigned shift = 0; shift < 24; shift += 8) append(static_cast<char>((code >> shift) & 0xFF));
  }

  /// FNV-1a (Fowler, Noll, Vo) over the form without its plural ending; 0 for a word longer than `capacity`.
  [[nodiscard]] constexpr std::uint64_t key() noexcept {
    if (size_ > capacity || size_ == 0) return 0;
    fold_plural();
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (std::size_t i = 0; i < size_; ++i) {
      hash ^= static_cast<unsigned char>(bytes_[i]);
      hash *= 0x100000001b3u;
    }
    return hash == 0 ? 1 : hash;
  }

 private:
  [[nodiscard]] constexpr bool ends(std::string_view tail) const noexcept {
    return size_ >= tail.size() && std::string_view(bytes_ + size_ - tail.size(), tail.size()) == tail;
  }
  [[nodiscard]] constexpr bool is(std::string_view other) const noexcept {
    return std::string_view(bytes_, size_) == other;
  }

  // Harman's S-stemmer ("How effective is suffixing?", JASIS 1991), made symmetric: what it does to a plural's stem it
  // does to the singular too, so that "caches" and "cache", "movies" and "movie", "boxes" and "box" meet.
  constexpr void fold_plural() noexcept {
    if (size_ <= 3 || is("news") || is("windows")) return;
    if (bytes_[size_ - 1] == 's' && bytes_[size_ - 2] != 's' && bytes_[size_ - 2] != 'u') --size_;
    if (size_ > 4 && ends("ie")) {
      bytes_[size_ - 2] = 'y';
      --size_;
    } else if (ends("sse") || ends("xe") || ends("che") || ends("she") || ends("ze")) {
      --size_;
    }
  }

  char bytes_[capacity]{};
  std::size_t size_ = 0;
};

/// Reads words one after another. Words are runs of letters and digits of any script, with `++` or `#` after a single
/// letter (`c++`, `f#`); each character of a script without spaces is a word. Linear in the text.
class word_scanner {
 public:
  /// `split_camel` also ends a word where a capital follows a small letter (`JsonParser`).
  word_scanner(std::string_view text, std::size_t begin, std::size_t end, bool split_camel = false) noexcept
      : text_(text.substr(0, end)), at_(begin), split_camel_(split_camel) {}

  /// The next word; false at the end, when `pending_gap()` tells what stood after the last one.
  bool next(word& found) noexcept {
    skip_gap();
    if (at_ >= text_.size()) return false;
    found.before = gap_;
    found.begin = at_;
    found.capital = is_upper(text_[at_]);
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
      widen(gap_of(c));
      ++at_;
    }
  }

  [[nodiscard]] gap gap_of(char c) const noexcept {
    switch (c) {
      case ' ': case '\t': case '\n': case '\r': case '-': case '_': case '/': case '*': case '`': case '~': case '\'':
      case '"': case '+': case '#': case '&': case '@': case '\\':
        return gap::soft;
      case '.':  // a dot inside a name (`node.js`) or before one (`.net`) ends nothing
        return at_ + 1 < text_.size() && is_alnum(text_[at_ + 1]) ? gap::soft : gap::sentence;
      case '>':  // the mark of a quotation's line
        return at_ == 0 || text_[at_ - 1] == '\n' ? gap::soft : gap::clause;
      case '!': case '?':
        return gap::sentence;
      default:
        return gap::clause;
    }
  }

  void read_word(word& found) noexcept {
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
