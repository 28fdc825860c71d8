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

  /// The same key for a word of `size` ASCII letters and digits at `text[begin]`. Whether the word ends as a plural is computed
  /// rather than asked: a processor could only guess the answer.
  static std::uint64_t key_of_ascii(std::string_view text, std::size_t begin, std::size_t size) noexcept {
    if (size > 16 || text.size() - begin < 16) return key_of_long(text.substr(begin, size));
    const char* const from = text.data() + begin;
    // Its last four letters, the last one highest; shorter words keep what they end with.
    const std::size_t inflected = std::size_t{0} - static_cast<std::size_t>(size > 3);
    std::uint32_t tail = (load_half(from + ((size - 4) & inflected)) | 0x20202020u) & static_cast<std::uint32_t>(inflected);
    if ((tail == 0x7377656e) | (tail == 0x73776f64)) return key_of_long(text.substr(begin, size));  // "news", "windows"
    const std::uint32_t second = tail >> 16 & 0xFF;
    const bool cut = (tail >> 24 == 's') & (second != 's') & (second != 'u');
    size -= cut;
    tail <<= 8 * static_cast<unsigned>(cut);
    if (ends_in_vowel(tail)) return key_without_vowel(from, size, (tail >> 16 & 0xFF) == 'i');
    return key_of(from, size);
  }

 private:
  /// The key of the first `size` letters at `from`, with 16 bytes to read there.
  static std::uint64_t key_of(const char* from, std::size_t size) noexcept {
    constexpr std::uint64_t small = 0x2020202020202020u;  // digits have this bit already
    const std::uint64_t eights[2] = {(load_word(from) | small) & load_word(kept + 16 - size),
                                     (load_word(from + 8) | small) & load_word(kept + 24 - size)};
    return hash_eights(eights, 2);
  }
  static constexpr char kept[] = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

  /// Whether a stem's last letters are an `e` that goes, or an `ie`.
  static bool ends_in_vowel(std::uint32_t tail) noexcept {
    constexpr std::uint32_t before = 1u << ('x' & 31) | 1u << ('z' & 31) | 1u << ('h' & 31) | 1u << ('s' & 31) | 1u << ('i' & 31);
    if (((tail >> 24 == 'e') & (before >> (tail >> 16 & 31))) == 0) return false;
    const std::uint32_t second = tail >> 16 & 0xFF;
    const std::uint32_t third = tail >> 8 & 0xFF;
    return second == 'h' ? third == 'c' || third == 's' : second == 's' ? third == 's' : second >= 'i';
  }
  static std::uint64_t key_without_vowel(const char* from, std::size_t size, bool of_ie) noexcept {
    if (!of_ie) return key_of(from, size - 1);
    if (size < 5) return key_of(from, size);
    char with_y[16];
    std::memcpy(with_y, from, sizeof with_y);
    with_y[size - 2] = 'y';
    return key_of(with_y, size - 1);
  }

  static std::uint64_t key_of_long(std::string_view word) noexcept {
    if (word.size() > capacity) return 0;
    word_form form;
    for (const char c : word) form.append(to_lower(c));
    return form.key();
  }

  [[nodiscard]] bool ends(std::string_view tail) const noexcept {
    return size_ >= tail.size() && std::string_view(bytes_ + size_ - tail.size(), tail.size()) == tail;
  }
  [[nodiscard]] bool is(std::string_view other) const noexcept { return std::string_view(bytes_, size_) == other; }

  // Harman's S-stemmer ("How effective is suffixing?", JASIS 1991), made symmetric: what it does to a plural's stem it
  // does to the singular too, so that "caches" and "cache", "movies" and "movie", "boxes" and "box" meet.
  void fold_plural() noexcept {
    if (size_ <= 3 || (bytes_[size_ - 1] != 's' && bytes_[size_ - 1] != 'e') || is("news"sv) || is("windows"sv)) return;
    if (bytes_[size_ - 1] == 's' && bytes_[size_ - 2] != 's' && bytes_[size_ - 2] != 'u') --size_;
    if (size_ > 4 && ends("ie"sv)) {
      bytes_[size_ - 2] = 'y';
      --size_;
    } else if (ends("sse"sv) || ends("xe"sv) || ends("che"sv) || ends("she"sv) || ends("ze"sv)) {
      --size_;
    }
  }

  char bytes_[capacity];
  std::size_t size_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
