// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <tritag/detail/plain_vector.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Numbers, from 1 on, by the hashes of the paths of words that lead to them. A slot holds a number and, above it, what of
/// the hash the slot's place doesn't tell; so a look-up that finds nothing touches one slot.
class path_table {
 public:
  static constexpr std::uint32_t none = 0;

  path_table() { make_room(0); }

  /// Empties the table and makes it large enough for `count` numbers below `count + 1`.
  void make_room(std::size_t count) {
    mask_ = 63;
    while (full(count)) mask_ = 2 * mask_ + 1;
    slots_.assign(mask_ + 1, 0);
    filter_.assign((mask_ + 1) / 8, 0);
  }
  [[nodiscard]] bool full(std::size_t count) const noexcept { return count + count / 4 >= mask_; }

  void prefetch([[maybe_unused]] std::uint64_t path) const noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(slots_.data() + (static_cast<std::size_t>(path) & mask_));
#endif
  }
  /// False for most paths that have no number: the bits for these fit a nearer cache than the slots.
  [[nodiscard]] bool may_have(std::uint64_t path) const noexcept {
    const std::uint64_t bit = (path >> 20) & (8 * mask_ + 7);
    return ((filter_[bit / 64] >> (bit % 64)) & 1) != 0;
  }
  [[nodiscard]] std::uint32_t find(std::uint64_t path) const noexcept {
    for (std::size_t slot = static_cast<std::size_t>(path) & mask_;; slot = (slot + 1) & mask_) {
      const std::uint64_t found = slots_[slot];
      if (found == 0 || ((found ^ path) & ~std::uint64_t{mask_}) == 0) return static_cast<std::uint32_t>(found & mask_);
    }
  }
  /// Gives a path that has none a number.
  void place(std::uint64_t path, std::uint32_t number) noexcept {
    std::size_t slot = static_cast<std::size_t>(path) & mask_;
    while (slots_[slot] != 0) slot = (slot + 1) & mask_;
    const std::uint64_t bit = (path >> 20) & (8 * mask_ + 7);
    filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    slots_[slot] = number | (path & ~std::uint64_t{mask_});
  }

 private:
  plain_vector<std::uint64_t> slots_;
  plain_vector<std::uint64_t> filter_;  ///< eight bits a slot
  std::size_t mask_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
