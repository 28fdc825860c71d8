// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string_view>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "io.hpp"
#include "terminal.hpp"

namespace program {

/// Standard output for whole lines, unbuffered. Where it is a regular file, it ends with a whole
/// line whatever ends the run but SIGKILL, so that the run can be taken up again behind it.
class line_output {
public:
  /// Writes lines, each with its end. Throws `failure`.
  void write(std::string_view lines) {
    clear_progress();
#ifdef _WIN32
    write_output(lines);
    flush_output();
#else
    // A file takes what it is given at once: an interruption can wait for that.
    const bool waits = is_file_;
    if (waits)
      block_interruption(true);
    std::size_t written = 0;
    while (written < lines.size()) {
      const ::ssize_t count =
          ::write(standard_output, lines.data() + written, lines.size() - written);
      if (count < 0 && errno == EINTR)
        continue;
      if (count < 0) {
        const int problem = errno;
        cut_back(lines.substr(0, written));
        errno = problem;
        check_output(false);
      }
      written += static_cast<std::size_t>(count);
    }
    if (waits)
      block_interruption(false);
#endif
  }

private:
#ifndef _WIN32
  /// Takes the begun line at the end of `written` back, unless someone has written behind it.
  void cut_back(std::string_view written) const {
    const std::size_t begun = written.size() - (written.rfind('\n') + 1);
    const ::off_t at = is_file_ && begun > 0 ? ::lseek(standard_output, 0, SEEK_CUR) : -1;
    struct ::stat now = {};
    if (at < 0 || ::fstat(standard_output, &now) != 0 || now.st_size != at)
      return;
    // Where even this fails, the error that is told already says enough.
    [[maybe_unused]] const int cut = ::ftruncate(standard_output, at - static_cast<::off_t>(begun));
  }

  static bool is_file() {
    struct ::stat now = {};
    return ::fstat(standard_output, &now) == 0 && S_ISREG(now.st_mode);
  }

  bool is_file_ = is_file();
#endif
};

} // namespace program
