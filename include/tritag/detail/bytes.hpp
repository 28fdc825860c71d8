// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tritag/version.hpp>

// TRITAG_PORTABLE leaves vector registers out: tests compare the two paths.
#if defined(TRITAG_PORTABLE)
#elif defined(__GNUC__) && defined(__SSE2__)
#define TRITAG_DETAIL_SSE2 1
#elif (defined(__aarch64__) || defined(_M_ARM64)) && !defined(__AARCH64EB__)
#define TRITAG_DETAIL_NEON 1
#include <arm_neon.h>
#endif

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Eight bytes as a number, the first one lowest.
inline std::uint64_t load_word(const char* from) noexcept {
  std::uint64_t value = 0;
  std::memcpy(&value, from, sizeof value);
  if constexpr (std::endian::native == std::endian::big) {
    std::uint64_t turned = 0;
    for (unsigned i = 0; i < 8; ++i) turned |= ((value >> (8 * i)) & 0xFF) << (56 - 8 * i);
    return turned;
  }
  return value;
}

/// Four bytes as a number, the first one lowest.
inline std::uint32_t load_half(const char* from) noexcept {
  std::uint32_t value = 0;
  std::memcpy(&value, from, sizeof value);
  if constexpr (std::endian::native == std::endian::big)
    return value << 24 | (value & 0xFF00) << 8 | (value >> 8 & 0xFF00) | value >> 24;
  return value;
}

// A lane is a few bytes that are compared at once. Of each there is `size`, `load`, `equal`, `below` (as unsigned bytes),
// `minus`, `with` (bits set), `|`, `&`, and `bits`: one bit a byte, the first byte lowest. All lanes give the same masks.

/// Eight bytes in a 64-bit word.
struct portable_lane {
  static constexpr std::size_t size = 8;
  std::uint64_t value;

  static portable_lane load(const char* from) noexcept { return {load_word(from)}; }
  static constexpr std::uint64_t low7 = 0x7F7F7F7F7F7F7F7Fu;
  static constexpr std::uint64_t ones = 0x0101010101010101u;
  // The answers of comparisons stand in each byte's highest bit, the others are arbitrary.
  [[nodiscard]] portable_lane equal(char c) const noexcept {
    const std::uint64_t differs = value ^ (ones * static_cast<unsigned char>(c));
    return {~(((differs & low7) + low7) | differs)};
  }
  [[nodiscard]] portable_lane below(unsigned char limit) const noexcept {
    // `limit` is at most 128.
    return {~(((value & low7) + ones * (128u - limit)) | value)};
  }
  [[nodiscard]] portable_lane minus(char c) const noexcept {
    const std::uint64_t other = ones * static_cast<unsigned char>(c);
    return {((value | ~low7) - (other & low7)) ^ ((value ^ ~other) & ~low7)};
  }
  [[nodiscard]] portable_lane with(char mask) const noexcept { return {value | (ones * static_cast<unsigned char>(mask))}; }
  friend portable_lane operator|(portable_lane a, portable_lane b) noexcept { return {a.value | b.value}; }
  friend portable_lane operator&(portable_lane a, portable_lane b) noexcept { return {a.value & b.value}; }
  [[nodiscard]] std::uint64_t bits() const noexcept {
    return (((value & ~low7) >> 7) * 0x0102040810204080u) >> 56;
  }
};

#if TRITAG_DETAIL_SSE2
/// Sixteen bytes in an SSE2 register. By the compiler's vectors, since to include <emmintrin.h> takes a tenth of the time that
/// this library takes.
struct sse2_lane {
  using bytes [[gnu::vector_size(16)]] = unsigned char;
  using flags [[gnu::vector_size(16)]] = char;
  static constexpr std::size_t size = 16;
  bytes value;

  static sse2_lane load(const char* from) noexcept {
    sse2_lane made;
    std::memcpy(&made.value, from, size);
    return made;
  }
  [[nodiscard]] sse2_lane equal(char c) const noexcept { return {bytes(value == all(c))}; }
  [[nodiscard]] sse2_lane below(unsigned char limit) const noexcept { return {bytes(value < all(limit))}; }
  [[nodiscard]] sse2_lane minus(char c) const noexcept { return {value - all(c)}; }
  [[nodiscard]] sse2_lane with(char mask) const noexcept { return {value | all(mask)}; }
  friend sse2_lane operator|(sse2_lane a, sse2_lane b) noexcept { return {a.value | b.value}; }
  friend sse2_lane operator&(sse2_lane a, sse2_lane b) noexcept { return {a.value & b.value}; }
  [[nodiscard]] std::uint64_t bits() const noexcept {
    return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(flags(value)));
  }

 private:
  static bytes all(char c) noexcept { return bytes{} + static_cast<unsigned char>(c); }
  static bytes all(unsigned char c) noexcept { return bytes{} + c; }
};
using native_lane = sse2_lane;
#elif TRITAG_DETAIL_NEON
/// Sixteen bytes in a NEON register.
struct neon_lane {
  static constexpr std::size_t size = 16;
  uint8x16_t value;

  static neon_lane load(const char* from) noexcept { return {vld1q_u8(reinterpret_cast<const std::uint8_t*>(from))}; }
  [[nodiscard]] neon_lane equal(char c) const noexcept {
    return {vceqq_u8(value, vdupq_n_u8(static_cast<std::uint8_t>(c)))};
  }
  [[nodiscard]] neon_lane below(unsigned char limit) const noexcept { return {vcltq_u8(value, vdupq_n_u8(limit))}; }
  [[nodiscard]] neon_lane minus(char c) const noexcept {
    return {vsubq_u8(value, vdupq_n_u8(static_cast<std::uint8_t>(c)))};
  }
  [[nodiscard]] neon_lane with(char mask) const noexcept {
    return {vorrq_u8(value, vdupq_n_u8(static_cast<std::uint8_t>(mask)))};
  }
  friend neon_lane operator|(neon_lane a, neon_lane b) noexcept { return {vorrq_u8(a.value, b.value)}; }
  friend neon_lane operator&(neon_lane a, neon_lane b) noexcept { return {vandq_u8(a.value, b.value)}; }
  [[nodiscard]] std::uint64_t bits() const noexcept {
    alignas(16) static constexpr std::uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t kept = vandq_u8(value, vld1q_u8(places));
    return vaddv_u8(vget_low_u8(kept)) | (static_cast<std::uint64_t>(vaddv_u8(vget_high_u8(kept))) << 8);
  }
};
using native_lane = neon_lane;
#else
using native_lane = portable_lane;
#endif

/// A text's 64 bytes from `at` on, and as many behind them as a lane has; behind the text's end stand zeros.
class block_view {
 public:
  block_view(std::string_view text, std::size_t at) noexcept {
    if (text.size() - at >= sizeof padded_) {
      data_ = text.data() + at;
    } else {
      std::memset(padded_, 0, sizeof padded_);
      std::memcpy(padded_, text.data() + at, text.size() - at);
      data_ = padded_;
    }
  }
  block_view(const block_view&) = delete;
  block_view& operator=(const block_view&) = delete;
  [[nodiscard]] const char* data() const noexcept { return data_; }

 private:
  const char* data_;
  char padded_[64 + native_lane::size];
};

/// The first place in `[from, to)` of `text` that `test(lane)` holds for, or `to`.
template <class Lane = native_lane, class Test>
std::size_t find_byte(std::string_view text, std::size_t from, std::size_t to, Test&& test) noexcept {
  for (; to - from >= Lane::size; from += Lane::size)
    if (const std::uint64_t mask = test(Lane::load(text.data() + from)).bits(); mask != 0)
      return from + static_cast<std::size_t>(std::countr_zero(mask));
  if (from == to) return to;
  char padded[Lane::size] = {};
  std::memcpy(padded, text.data() + from, to - from);
  const std::uint64_t mask = test(Lane::load(padded)).bits() & ((std::uint64_t{1} << (to - from)) - 1);
  return mask == 0 ? to : from + static_cast<std::size_t>(std::countr_zero(mask));
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
