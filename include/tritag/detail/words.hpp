// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/text_masks.hpp>

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

/// The hash of a normalised word of `size` bytes in `count` zero-padded eights, never 0. A sum of products is enough: words
/// of one length range can only meet by chance, once in 2^64 pairs.
inline std::uint64_t hash_eights(const std::uint64_t* eights, std::size_t count) noexcept {
  std::uint64_t sum = 0;
  constexpr std::uint64_t factors[] = {0x9e3779b97f4a7c15u, 0xc2b2ae3d27d4eb4fu, 0x165667b19e3779f9u, 0xff51afd7ed558ccdu,
                                       0xd6e8feb86659fd93u};
  for (std::size_t i = 0; i < count; ++i) sum += eights[i] * factors[i];
  sum = (sum ^ (sum >> 32)) * 0xd6e8feb86659fd93u;
  sum ^= sum >> 32;
  return sum == 0 ? 1 : sum;
}

/// A word's characters after folding, with the plural taken off, so that a cue and a text meet in one form.
class word_form {
 public:
  static constexpr std::size_t capacity = 40;

  void clear() noexcept { size_ = 0; }
  void append(char c) noexcept {
    if (size_ < capacity) bytes_[size_] = c;
    ++size_;
  }
  void append(char32_t code) noexcept {
    if (code < 0x80) return append(static_cast<char>(code));
    // Any injective spelling without zero bytes does: forms are only hashed and compared.
    for (unsigned shift = 0; shift < 21; shift += 7) append(static_cast<char>(0x80 | ((code >> shift) & 0x7F)));
  }

  /// The hash of the form without its plural ending; 0 for a word longer than `capacity`.
  [[nodiscard]] std::uint64_t key() noexcept {
    if (size_ > capacity || size_ == 0) return 0;
    fold_plural();
    std::memset(bytes_ + size_, 0, capacity - size_);
    std::uint64_t eights[capacity / 8];
    for (std::size_t i = 0; i < capacity / 8; ++i) eights[i] = load_word(bytes_ + 8 * i);
    return hash_eights(eights, capacity / 8);
  }

  /// The same key for a word of `size` ASCII letters and digits at `text[begin]`.
  static std::uint64_t key_of_ascii(std::string_view text, std::size_t begin, std::size_t size) noexcept {
    if (size > 16 || text.size() - begin < 16) return key_of_long(text.substr(begin, size));
    constexpr std::uint64_t small = 0x2020202020202020u;  // digits have this bit already
    std::uint64_t eights[2] = {load_word(text.data() + begin) | small, load_word(text.data() + begin + 8) | small};
    const auto at = [&](std::size_t i) { return static_cast<char>(text[begin + i] | 0x20); };
    bool y = false;
    if (size > 3) {
      char last = at(size - 1);
      if (last == 's' && at(size - 2) != 's' && at(size - 2) != 'u' && !keeps_plural(eights[0], size))
        last = at(--size - 1);
      if (last == 'e') {
        switch (at(size - 2)) {
          case 'i':
            if (size > 4) --size, y = true;
            break;
          case 'x': case 'z': --size; break;
          case 's': size -= at(size - 3) == 's'; break;
          case 'h': size -= at(size - 3) == 'c' || at(size - 3) == 's'; break;
          default: break;
        }
      }
    }
    const std::size_t low = size < 8 ? size : 8u;
    eights[0] &= kept_bytes[low];
    eights[1] &= kept_bytes[size - low];
    if (y) {
      std::uint64_t& with_end = eights[(size - 1) / 8];
      with_end ^= std::uint64_t{'i' ^ 'y'} << (8 * ((size - 1) % 8));
    }
    return hash_eights(eights, 2);
  }

 private:
  static constexpr std::uint64_t kept_bytes[9] = {0,
                                                  0xFF,
                                                  0xFFFF,
                                                  0xFFFFFF,
                                                  0xFFFFFFFF,
                                                  0xFFFFFFFFFF,
                                                  0xFFFFFFFFFFFF,
                                                  0xFFFFFFFFFFFFFF,
                                                  0xFFFFFFFFFFFFFFFF};

  static std::uint64_t key_of_long(std::string_view word) noexcept {
    if (word.size() > capacity) return 0;
    word_form form;
    for (const char c : word) form.append(to_lower(c));
    return form.key();
  }

  /// "news" and "windows" are no plurals.
  static bool keeps_plural(std::uint64_t first, std::size_t size) noexcept {
    constexpr std::uint64_t news = 0x7377656e;
    constexpr std::uint64_t windows = 0x73776f646e6977;
    return (size == 4 && (first & kept_bytes[4]) == news) || (size == 7 && (first & kept_bytes[7]) == windows);
  }

  [[nodiscard]] bool ends(std::string_view tail) const noexcept {
    return size_ >= tail.size() && std::string_view(bytes_ + size_ - tail.size(), tail.size()) == tail;
  }
  [[nodiscard]] bool is(std::string_view other) const noexcept { return std::string_view(bytes_, size_) == other; }

  // Harman's S-stemmer ("How effective is suffixing?", JASIS 1991), made symmetric: what it does to a plural's stem it
  // does to the singular too, so that "caches" and "cache", "movies" and "movie", "boxes" and "box" meet.
  void fold_plural() noexcept {
    if (size_ <= 3 || is("news") || is("windows")) return;
    if (bytes_[size_ - 1] == 's' && bytes_[size_ - 2] != 's' && bytes_[size_ - 2] != 'u') --size_;
    if (size_ > 4 && ends("ie")) {
      bytes_[size_ - 2] = 'y';
      --size_;
    } else if (ends("sse") || ends("xe") || ends("che") || ends("she") || ends("ze")) {
      --size_;
    }
  }

  char bytes_[capacity];
  std::size_t size_ = 0;
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
      widen(gap_at(text_, at_));
      ++at_;
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

/// Calls `take(word)` for each word of `text[begin, end)`, the same ones as a scanner gives, and returns what stands behind the
/// last one. Nearly all words are ASCII with plain separators between them, and are found by the text's masks.
template <class Masks, class Take>
gap each_word(std::string_view text, Masks& masks, std::size_t begin, std::size_t end, Take&& take) {
  const std::string_view visible = text.substr(0, end);
  word found;
  std::size_t gap_begin = begin;  // behind the last word
  std::size_t start = begin;
  bool in_word = false;
  bool plain = true;  // the gap holds nothing but the commonest separators
  for (std::size_t at = begin; at < end;) {
    const word_bits bits = masks[at / 64];
    const std::size_t base = at & ~std::size_t{63};
    const std::uint64_t within = end - base < 64 ? (std::uint64_t{1} << (end - base)) - 1 : ~std::uint64_t{0};
    const std::uint64_t words = bits.word & within;
    const std::uint64_t others = ~(bits.word | bits.soft) & within;
    for (std::uint64_t ahead = ~std::uint64_t{0} << (at - base);;) {  // the bits from `at` on
      if (!in_word) {
        const std::uint64_t next = words & ahead;
        plain = plain && (others & ahead & (next == 0 ? ahead : (next & (0 - next)) - 1)) == 0;
        if (next == 0) {
          at = base + 64;
          break;
        }
        ahead = ~((next & (0 - next)) - 1);
        start = base + static_cast<std::size_t>(std::countr_zero(next));
        in_word = true;
      }
      const std::uint64_t stop = ~words & ahead;
      if (stop == 0) {
        at = base + 64;
        break;
      }
      at = base + static_cast<std::size_t>(std::countr_zero(stop));
      const char next = at < end ? text[at] : ' ';
      gap before = start == gap_begin ? gap::none : gap::soft;
      bool ascii = static_cast<signed char>(next) >= 0 && (at - start > 1 || (next != '+' && next != '#'));
      if (!plain)
        for (std::size_t i = gap_begin; i < start && ascii; ++i) {
          ascii = static_cast<signed char>(text[i]) >= 0;
          if (const gap kind = ascii ? gap_at(visible, i) : gap::none; before < kind) before = kind;
        }
      if (ascii) {
        found.begin = start;
        found.end = at;
        found.before = before;
        found.capital = is_upper(text[start]);
        found.key = word_form::key_of_ascii(text, start, at - start);
      } else {
        word_scanner scanner(text, gap_begin, end);
        scanner.next(found);
        at = found.end;
      }
      take(static_cast<const word&>(found));
      gap_begin = at;
      in_word = false;
      plain = true;
      if (!ascii || at >= end) break;
      ahead &= ~std::uint64_t{0} << (at - base);
    }
    // A word at the end of what is read, and a gap that may hold words of other scripts, which no mask shows.
    if (in_word ? at >= end : (!plain && at - gap_begin >= 64) || at >= end) {
      word_scanner scanner(text, gap_begin, end);
      if (!scanner.next(found)) return scanner.pending_gap();
      take(static_cast<const word&>(found));
      gap_begin = at = found.end;
      in_word = false;
      plain = true;
    }
  }
  return gap::none;
}

/// The key of a single word given as text; for tables of words.
inline std::uint64_t key_of(std::string_view text) noexcept {
  word found;
  word_scanner scanner(text, 0, text.size());
  return scanner.next(found) ? found.key : 0;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
