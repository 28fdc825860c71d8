// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "io.hpp"

namespace program {

/// Some lines of a stream as they stand, the first of them the `number`th, from 1.
struct line_batch {
  std::string text;
  std::uint64_t number = 1;
  std::uint64_t bytes = 0; ///< of the stream, with what was passed over before it
};

/// Calls `take(line, number)` for each line of a batch, without its end.
template <class Take>
void each_line(const line_batch& batch, Take&& take) {
  const std::string_view text = batch.text;
  std::uint64_t number = batch.number;
  for (std::size_t at = 0; at < text.size(); ++number) {
    const std::size_t end = std::min(text.size(), text.find('\n', at));
    take(text.substr(at, end - at), number);
    at = end + 1;
  }
}

/// Cuts a file, or `-`, into batches of whole lines: whatever is there to be read, so that a live
/// stream is answered live. Holds no more than one line and a little.
class line_source {
public:
  /// Passes over the first `skipped` lines.
  line_source(const std::string& path, std::uint64_t skipped)
      : path_(path), skipped_(skipped), file_(path == "-" ? 0 : open_file(path)) {
    if (file_ < 0)
      throw problem();
    if (file_ == 0)
      tell_of_terminal_input();
  }
  line_source(const line_source&) = delete;
  line_source& operator=(const line_source&) = delete;
  ~line_source() {
    if (file_ > 0)
      ::close(file_);
  }

  /// The size of a regular file, 0 for anything else.
  [[nodiscard]] std::uint64_t size() const {
    struct ::stat about = {};
    const bool regular = ::fstat(file_, &about) == 0 && (about.st_mode & S_IFMT) == S_IFREG;
    return regular ? static_cast<std::uint64_t>(about.st_size) : 0;
  }

  /// False at the end. Throws `failure` if the file can't be read.
  bool next(line_batch& batch) {
    while (whole_ == 0) {
      if (ended_)
        return false;
      // What was there before holds no line's end.
      const std::size_t known = pending_.size();
      read_some();
      const std::size_t end = std::string_view(pending_).substr(known).rfind('\n');
      whole_ = ended_ ? pending_.size() : end == std::string::npos ? 0 : known + end + 1;
      if (skipped_ > 0)
        skip();
    }
    std::size_t end = 0;
    std::uint64_t lines = 0;
    for (; lines < most_lines && end < whole_; ++lines)
      end = std::min(whole_, pending_.find('\n', end)) + 1;
    end = std::min(end, whole_);
    std::string rest = pending_.substr(end);
    pending_.resize(end);
    batch.text = std::exchange(pending_, std::move(rest));
    batch.number = std::exchange(number_, number_ + lines);
    batch.bytes = std::exchange(passed_over_, 0) + batch.text.size();
    whole_ -= end;
    return true;
  }

private:
  static int open_file(const std::string& path) {
#ifdef _WIN32
    return ::open(path.c_str(), O_RDONLY | O_BINARY);
#else
    return ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
#endif
  }

  [[nodiscard]] failure problem() const {
    return {failed, shown(path_) + ": " + std::strerror(errno)};
  }

  void read_some() {
    for (;;) {
      const auto count = ::read(file_, chunk_, sizeof chunk_);
      if (count < 0 && errno == EINTR)
        continue;
      if (count < 0)
        throw problem();
      ended_ = count == 0;
      pending_.append(chunk_, static_cast<std::size_t>(count));
      return;
    }
  }

  /// Drops lines to be passed over, and what has come of an unfinished one.
  void skip() {
    std::size_t at = 0;
    for (; skipped_ > 0 && at < pending_.size(); ++at) {
      at = pending_.find('\n', at);
      if (at == std::string::npos) {
        at = pending_.size();
        break;
      }
      --skipped_;
      ++number_;
    }
    passed_over_ += at;
    pending_.erase(0, at);
    whole_ -= std::min(whole_, at);
  }

  /// The answers to short lines are longer than the lines.
  static constexpr std::uint64_t most_lines = 1024;

  std::string path_;
  std::uint64_t skipped_;         ///< lines still to be passed over
  std::uint64_t passed_over_ = 0; ///< bytes, since the last batch
  int file_;
  std::string pending_;
  std::size_t whole_ = 0; ///< bytes of it that are whole lines
  std::uint64_t number_ = 1;
  bool ended_ = false;
  char chunk_[1 << 16];
};

} // namespace program
