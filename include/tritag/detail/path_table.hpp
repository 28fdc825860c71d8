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

  /// Empties the table and makes it large enough for the numbers up to `count`; some of `spare` eighths as many slots stay free.
  void make_room(std::size_t count, std::size_t spare = 5) {
    room_ = count + count * spare / 8 + 64;
    number_bits_ = 63;
    while (number_bits_ <= count) number_bits_ = 2 * number_bits_ + 1;
    slots_ = plain_vector<std::uint64_t>(room_, 0);
    filter_bits_ = 4 * number_bits_ + 3;
    filter_ = plain_vector<std::uint64_t>((filter_bits_ + 1) / 64, 0);
  }
  /// Whether there is no room for number `count`.
  [[nodiscard]] bool full(std::size_t count) const noexcept { return count + count / 4 >= room_ || count >= number_bits_; }

  void prefetch([[maybe_unused]] std::uint64_t path) const noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(slots_.data() + slot_of(path));
#endif
  }
  /// False for most paths that have no number: the bits for these fit a nearer cache than the slots.
  [[nodiscard]] bool may_have(std::uint64_t path) const noexcept {
    const std::uint64_t bit = (path >> 20) & filter_bits_;
    return ((filter_[bit / 64] >> (bit % 64)) & 1) != 0;
  }
  [[nodiscard]] std::uint32_t find(std::uint64_t path) const noexcept {
    for (std::size_t slot = slot_of(path);; slot = behind(slot)) {
      const std::uint64_t found = slots_[slot];
      if (found == 0 || ((found ^ path) & ~number_bits_) == 0) return static_cast<std::uint32_t>(found & number_bits_);
    }
  }
  /// Gives a path that has none a number.
  void place(std::uint64_t path, std::uint32_t number) noexcept {
    std::size_t slot = slot_of(path);
    while (slots_[slot] != 0) slot = behind(slot);
    const std::uint64_t bit = (path >> 20) & filter_bits_;
    filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    slots_[slot] = number | (path & ~number_bits_);
  }

 private:
  // The lower half of a hash tells its slot, so that there may be any number of slots.
  [[nodiscard]] std::size_t slot_of(std::uint64_t path) const noexcept {
    return static_cast<std::size_t>(((path & 0xFFFFFFFFu) * room_) >> 32);
  }
  [[nodiscard]] std::size_t behind(std::size_t slot) const noexcept { return slot + 1 == room_ ? 0 : slot + 1; }

  plain_vector<std::uint64_t> slots_;
  plain_vector<std::uint64_t> filter_;  ///< four to eight bits a number
  std::uint64_t room_ = 0;         ///< how many slots there are
  std::uint64_t number_bits_ = 0;  ///< of a slot
  std::uint64_t filter_bits_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
