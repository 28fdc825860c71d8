// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tritag/detail/bytes.hpp>
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

/// Reads words one after another. Words are runs of letters and digits of any script, with `++` or `#` after a single
/// letter (`c++`, `f#`); each character of a script without spaces is a word. Linear in the text. `Lane` is how many bytes
/// are looked at at once; it changes nothing else.
template <class Lane>
class basic_word_scanner {
 public:
  /// Reads `text[begin, end)`. `split_camel` also ends a word where a capital follows a small letter (`JsonParser`).
  basic_word_scanner(std::string_view text, std::size_t begin, std::size_t end, bool split_camel = false) noexcept
      : whole_(text), text_(text.substr(0, end)), at_(begin), split_camel_(split_camel) {}

  /// The next word; false at the end, when `pending_gap()` tells what stood after the last one.
  bool next(word& found) noexcept {
    if (!split_camel_) {
      // Nearly all words are ASCII with a single blank before them; the others go character by character.
      if (at_ >= text_.size()) return false;
      if (at_ - base_ >= 64) look(at_);
      std::size_t offset = at_ - base_;
      if (words_ >> offset == 0) {
        look(at_);
        offset = 0;
      }
      if (const std::uint64_t ahead = words_ >> offset; ahead != 0) {
        const auto blank = static_cast<std::size_t>(std::countr_zero(ahead));
        const std::uint64_t gap_bits = (std::uint64_t{1} << blank) - 1;
        if (((soft_ >> offset) & gap_bits) != gap_bits) return next_slowly(found);
        if (blank != 0) {
          widen(gap::soft);
          at_ += blank;
          offset += blank;
        }
        auto size = static_cast<std::size_t>(std::countr_one(words_ >> offset));
        if (offset + size >= 64) {
          look(at_);
          size = static_cast<std::size_t>(std::countr_one(words_));
        }
        const std::size_t behind = at_ + size;
        if (size < 64 && (behind >= text_.size() || ends_plainly(text_[behind], size))) {
          found.before = gap_;
          found.begin = at_;
          found.end = behind;
          found.capital = is_upper(text_[at_]);
          found.key = word_form::key_of_ascii(whole_, at_, size);
          gap_ = gap::none;
          at_ = behind;
          return true;
        }
      }
    }
    return next_slowly(found);
  }

  [[nodiscard]] gap pending_gap() const noexcept { return gap_; }

 private:
  /// Whether a word of `size` ASCII letters that `next` follows ends there, and without a suffix.
  static bool ends_plainly(char next, std::size_t size) noexcept {
    return static_cast<signed char>(next) >= 0 && (size > 1 || (next != '+' && next != '#'));
  }

  /// Finds the words and plain gaps among the 64 bytes at `at`.
  void look(std::size_t at) noexcept {
    base_ = at;
    const block_view block(whole_, at);
    words_ = mask_of<Lane>(block.data(), [](Lane bytes) {
      return bytes.with(0x20).minus('a').below(26) | bytes.minus('0').below(10);
    });
    soft_ = mask_of<Lane>(block.data(), [](Lane bytes) {
      return bytes.equal(' ') | bytes.equal('\n') | bytes.equal('-') | bytes.equal('/') | bytes.equal('_');
    });
    if (text_.size() - at < 64) words_ &= (std::uint64_t{1} << (text_.size() - at)) - 1;
  }

  bool next_slowly(word& found) noexcept {
    skip_gap();
    if (at_ >= text_.size()) return false;
    found.before = gap_;
    found.begin = at_;
    found.capital = is_upper(text_[at_]);
    gap_ = gap::none;
    read_word(found);
    return true;
  }

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
    const between kind = between_words.of[static_cast<unsigned char>(c)];
    if (kind == between::dot)  // inside a name (`node.js`) or before one (`.net`) it ends nothing
      return at_ + 1 < text_.size() && is_alnum(text_[at_ + 1]) ? gap::soft : gap::sentence;
    if (kind == between::quote)  // the mark of a quotation's line
      return at_ == 0 || text_[at_ - 1] == '\n' ? gap::soft : gap::clause;
    return static_cast<gap>(kind);
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

  std::string_view whole_;  // may be read behind the end of what is scanned
  std::string_view text_;
  std::size_t at_;
  std::size_t base_ = 0 - std::size_t{64};  // of the masks
  std::uint64_t words_ = 0;
  std::uint64_t soft_ = 0;
  bool split_camel_;
  gap gap_ = gap::none;
  word_form form_;
};

using word_scanner = basic_word_scanner<native_lane>;

/// The key of a single word given as text; for tables of words.
inline std::uint64_t key_of(std::string_view text) noexcept {
  word found;
  word_scanner scanner(text, 0, text.size());
  return scanner.next(found) ? found.key : 0;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
