// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstring>
#include <new>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A vector of plain data. As std::vector as far as it goes, but for two things that tables of many thousand elements want: it
/// can grow by elements that are yet to be written, and each type costs next to no compile time (a std::vector 8 ms with g++).
template <class T>
class plain_vector {
  static_assert(__is_trivially_copyable(T));  // the built-in: std's trait of it is half of what a type costs to compile

 public:
  plain_vector() = default;
  explicit plain_vector(std::size_t size) { resize(size); }
  plain_vector(std::size_t size, T value) { assign(size, value); }
  plain_vector(const plain_vector& other) { append(other.data_, other.size_); }
  plain_vector(plain_vector&& other) noexcept { swap(other); }
  plain_vector& operator=(const plain_vector& other) {
    if (this != &other) {
      size_ = 0;
      append(other.data_, other.size_);
    }
    return *this;
  }
  plain_vector& operator=(plain_vector&& other) noexcept {
    plain_vector mine;  // what this held goes with it
    mine.swap(other);
    swap(mine);
    return *this;
  }
  ~plain_vector() { ::operator delete(data_); }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::size_t capacity() const noexcept { return room_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] T* data() noexcept { return data_; }
  [[nodiscard]] const T* data() const noexcept { return data_; }
  [[nodiscard]] T* begin() noexcept { return data_; }
  [[nodiscard]] T* end() noexcept { return data_ + size_; }
  [[nodiscard]] const T* begin() const noexcept { return data_; }
  [[nodiscard]] const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] T& operator[](std::size_t i) noexcept { return data_[i]; }
  [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  [[nodiscard]] T& front() noexcept { return *data_; }
  [[nodiscard]] const T& front() const noexcept { return *data_; }
  [[nodiscard]] T& back() noexcept { return data_[size_ - 1]; }
  [[nodiscard]] const T& back() const noexcept { return data_[size_ - 1]; }

  void push_back(const T& value) {
    const T copy = value;  // it may be one of these
    if (size_ == room_) move_to(size_ < 8 ? 16 : 2 * size_);
    data_[size_++] = copy;
  }
  T& emplace_back() {
    push_back(T());
    return back();
  }
  void append(const T* values, std::size_t size) {
    if (size != 0) std::memcpy(static_cast<void*>(extend(size)), values, size * sizeof(T));
  }
  /// Grows by `size` elements, which are yet to be written, and returns the first.
  T* extend(std::size_t size) {
    if (room_ - size_ < size) move_to(size_ + size > 2 * size_ ? size_ + size : 2 * size_);
    size_ += size;
    return data_ + size_ - size;
  }
  void resize(std::size_t size, T value = T()) {
    if (size > size_)
      for (T *at = extend(size - size_), *last = end(); at != last; ++at) *at = value;
    size_ = size;
  }
  void assign(std::size_t size, T value) {
    size_ = 0;
    for (T *at = extend(size), *last = end(); at != last; ++at) *at = value;
  }
  void reserve(std::size_t size) {
    if (size > room_) move_to(size);
  }
  /// Gives back the room for more elements.
  void shrink_to_fit() {
    if (room_ != size_) move_to(size_);
  }
  void pop_back() noexcept { --size_; }
  void clear() noexcept { size_ = 0; }
  void swap(plain_vector& other) noexcept {
    const plain_parts mine = {data_, size_, room_};
    data_ = other.data_, size_ = other.size_, room_ = other.room_;
    other.data_ = mine.data, other.size_ = mine.size, other.room_ = mine.room;
  }

 private:
  struct plain_parts {
    T* data;
    std::size_t size;
    std::size_t room;
  };
  void move_to(std::size_t room) {
    T* const made = room == 0 ? nullptr : static_cast<T*>(::operator new(room * sizeof(T)));
    if (size_ != 0) std::memcpy(static_cast<void*>(made), data_, size_ * sizeof(T));
    ::operator delete(data_);
    data_ = made;
    room_ = room;
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t room_ = 0;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
