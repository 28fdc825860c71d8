// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/plain_vector.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

enum class encoding : unsigned char { utf8, utf16_little, utf16_big };

/// Tells UTF-16 by its mark, or by the zero bytes that ASCII letters have in it. Constant time.
inline encoding detect_encoding(std::string_view text) noexcept {
  if (text.starts_with("\xFF\xFE")) return encoding::utf16_little;
  if (text.starts_with("\xFE\xFF")) return encoding::utf16_big;
  std::size_t zeros[2] = {0, 0};
  const std::size_t size = text.size() < 64 ? text.size() : 64;
  for (std::size_t i = 0; i < size; ++i) zeros[i % 2] += text[i] == '\0';
  if (size >= 8 && zeros[1] * 5 > size * 2 && zeros[0] == 0) return encoding::utf16_little;
  if (size >= 8 && zeros[0] * 5 > size * 2 && zeros[1] == 0) return encoding::utf16_big;
  return encoding::utf8;
}

/// Writes UTF-16 as UTF-8; an unpaired surrogate becomes U+FFFD. With `origins`, notes for each byte written the offset
/// it came from. Linear.
inline void utf16_to_utf8(std::string_view text, encoding from, std::string& out, plain_vector<std::size_t>* origins) {
  const std::size_t high = from == encoding::utf16_big ? 0u : 1u;
  const auto unit = [&](std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    return (byte(at + high) << 8) | byte(at + 1 - high);
  };
  out.clear();
  for (std::size_t at = 0; at + 1 < text.size();) {
    const std::size_t begin = at;
    char32_t code = unit(at);
    at += 2;
    if (code >= 0xD800 && code < 0xDC00 && at + 1 < text.size() && (unit(at) & 0xFC00) == 0xDC00) {
      code = 0x10000 + ((code - 0xD800) << 10) + (unit(at) - 0xDC00);
      at += 2;
    } else if (code >= 0xD800 && code < 0xE000) {
      code = 0xFFFD;
    }
    put_utf8(code, [&](char byte) { out += byte; });
    if (origins != nullptr) origins->resize(out.size(), begin);
  }
  if (origins != nullptr) origins->push_back(text.size());
}

/// Whether a text is well-formed UTF-8 (RFC 3629). Linear.
inline bool is_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<signed char>(text[at]) >= 0) {
      ++at;
      continue;
    }
    const character read = decode(text, at);
    if (read.kind != character_kind::letter) return false;
    at += read.size;
  }
  return true;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
