// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/characters.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

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
    put_utf8(code, [this](char byte) { append(byte); });
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

  /// The same key for a word of `size` ASCII letters and digits at `text[begin]`. It asks no question whose answer a processor
  /// would have to guess.
  static std::uint64_t key_of_ascii(std::string_view text, std::size_t begin, std::size_t size) noexcept {
    if (size > 16 || text.size() - begin < 16) return key_of_long(text.substr(begin, size));
    constexpr std::uint64_t small = 0x2020202020202020u;  // digits have this bit already
    const char* const from = text.data() + begin;
    std::uint64_t eights[2] = {load_word(from) | small, load_word(from + 8) | small};
    // Shorter words keep what they end with; their tails are looked at as if they had four letters.
    const unsigned inflected = size > 3 ? ~0u : 0u;
    const char* tail = from + (size > 3 ? size : 4u);
    const bool cut = static_cast<bool>(static_cast<unsigned>(!keeps_plural(eights[0] & kept_bytes[size < 8 ? size : 8u])) &
                                       endings.of(tail) & inflected);
    tail -= cut;
    size -= cut;
    const unsigned vowel = endings.of(tail) & inflected & (dropped_e | (ie & (static_cast<unsigned>((size - 5) >> (8 * sizeof size - 1)) - 1)));
    size -= vowel != 0;
    const std::size_t low = size < 8 ? size : 8u;
    eights[0] &= kept_bytes[low];
    eights[1] &= kept_bytes[size - low];
    if (vowel == ie) return key_with_y(eights[0], eights[1], size);
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

  // What a word's last three letters say: whether it is a plural, and what of an `e` at its end goes. A bit is set where all
  // three allow it.
  enum ending : unsigned { plural = 1, ex = 2, sse = 4, che = 8, ie = 16, dropped_e = ex | sse | che };
  struct ending_table {
    unsigned char last[256]{};
    unsigned char second[256]{};
    unsigned char third[256]{};
    [[nodiscard]] unsigned of(const char* end) const noexcept {
      return last[static_cast<unsigned char>(end[-1])] & second[static_cast<unsigned char>(end[-2])] &
             third[static_cast<unsigned char>(end[-3])];
    }
    constexpr ending_table() {
      for (unsigned c = 0; c < 256; ++c) {
        second[c] = plural;
        third[c] = plural | ex | ie;
      }
      const auto both = [](unsigned char (&of)[256], char c, unsigned bits) {
        of[static_cast<unsigned char>(c)] = of[static_cast<unsigned char>(c - 32)] = static_cast<unsigned char>(bits);
      };
      both(last, 's', plural);
      both(last, 'e', ex | sse | che | ie);
      both(second, 's', sse);
      both(second, 'u', 0);
      both(second, 'x', plural | ex);
      both(second, 'z', plural | ex);
      both(second, 'h', plural | che);
      both(second, 'i', plural | ie);
      both(third, 's', plural | ex | ie | sse | che);
      both(third, 'c', plural | ex | ie | che);
    }
  };
  static const ending_table endings;

  static std::uint64_t key_of_long(std::string_view word) noexcept {
    if (word.size() > capacity) return 0;
    word_form form;
    for (const char c : word) form.append(to_lower(c));
    return form.key();
  }

  /// The key of a word whose last letter is now an `i` that was followed by an `e`.
  static std::uint64_t key_with_y(std::uint64_t first, std::uint64_t second, std::size_t size) noexcept {
    std::uint64_t eights[2] = {first, second};
    eights[(size - 1) / 8] ^= std::uint64_t{'i' ^ 'y'} << (8 * ((size - 1) % 8));
    return hash_eights(eights, 2);
  }

  /// "news" and "windows" are no plurals; `first` are a word's first eight bytes, or all of them and zeros.
  static bool keeps_plural(std::uint64_t first) noexcept {
    constexpr std::uint64_t news = 0x7377656e;
    constexpr std::uint64_t windows = 0x73776f646e6977;
    return (first == news) | (first == windows);
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

inline constexpr word_form::ending_table word_form::endings;

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
