// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>

#include "terminal.hpp"

namespace program {

/// A number for people: `12,345`.
inline std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

/// `0:42`, `2:03:09`.
inline std::string duration(std::uint64_t seconds) {
  const auto two = [](std::uint64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  const std::uint64_t minutes = seconds / 60;
  return (minutes < 60 ? std::to_string(minutes)
                       : std::to_string(minutes / 60) + ':' + two(minutes % 60)) +
         ':' + two(seconds % 60);
}

/// What a progress line says; `total` is 0 where it isn't known.
inline std::string progress_text(std::uint64_t records, const char* what, std::uint64_t done,
                                 std::uint64_t total, double seconds) {
  const double rate = static_cast<double>(records) / seconds;
  std::string text = grouped(records) + ' ' + what + ", " +
                     grouped(static_cast<std::uint64_t>(rate)) + " a second";
  if (total == 0 || done == 0)
    return text;
  done = std::min(done, total);
  const double left = seconds * static_cast<double>(total - done) / static_cast<double>(done);
  return text + ", " + std::to_string(100 * done / total) + " %, " +
         duration(static_cast<std::uint64_t>(left + 0.5)) + " left";
}

/// A progress line on standard error, where that is a terminal.
class progress {
public:
  using clock = std::chrono::steady_clock;

  progress(const char* what, std::uint64_t total)
      : what_(what), total_(total), shown_(is_terminal(standard_error)) {}
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;
  ~progress() { clear_progress(); }

  void add(std::uint64_t records, std::uint64_t done) {
    records_ += records;
    done_ += done;
    const clock::time_point now = clock::now();
    if (!shown_ || now < next_)
      return;
    next_ = now + std::chrono::milliseconds(200);
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    const std::string line = "\r\x1B[K" + progress_text(records_, what_, done_, total_, seconds);
    progress_stands = 1;
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
  }

private:
  const char* what_;
  std::uint64_t total_;
  bool shown_;
  std::uint64_t records_ = 0;
  std::uint64_t done_ = 0;
  clock::time_point begin_ = clock::now();
  // A short run needs none.
  clock::time_point next_ = begin_ + std::chrono::milliseconds(500);
};

} // namespace program
