// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

#include "terminal.hpp"
#include "text.hpp"

namespace program {

enum status : int { success = 0, failed = 1, unusable = 2, interrupted = 130 };

/// Ends the run with a status and one line on standard error; an empty one says nothing.
struct failure : std::runtime_error {
  failure(status code_, const std::string& message) : std::runtime_error(message), code(code_) {}
  status code;
};

/// A path as messages name it.
inline std::string shown(const std::string& path) {
  return path == "-" ? "standard input" : path.empty() ? "\"\"" : path;
}

/// Where standard input would have to be typed, says so: who forgot a file waits for nothing.
inline void tell_of_terminal_input() {
  constexpr std::string_view line = "reading standard input from the terminal; Ctrl-D ends it\n";
  if (is_terminal(standard_input) && is_terminal(standard_error))
    std::fwrite(line.data(), 1, line.size(), stderr);
}

/// The whole of a file, byte by byte; `-` is standard input.
inline std::string read_file(const std::string& path, status if_unreadable) {
  const auto fail = [&]() -> failure {
    return {if_unreadable, shown(path) + ": " + std::strerror(errno)};
  };
  const bool standard = path == "-";
  if (standard)
    tell_of_terminal_input();
  const auto close = [standard](std::FILE* opened) { return standard ? 0 : std::fclose(opened); };
  const std::unique_ptr<std::FILE, decltype(close)> file(
      standard ? stdin : std::fopen(path.c_str(), "rb"), close);
  if (!file)
    throw fail();
  std::string text;
  if (!standard) {
    // Spares a second copy of a large file; what has no size is read all the same.
    std::error_code no_size;
    const std::uintmax_t size = std::filesystem::file_size(path, no_size);
    if (!no_size && size < text.max_size())
      text.reserve(static_cast<std::size_t>(size));
  }
  char chunk[1 << 16];
  while (const std::size_t count = std::fread(chunk, 1, sizeof chunk, file.get())) {
    text.append(chunk, count);
  }
  if (std::ferror(file.get()) != 0)
    throw fail();
  return text;
}

inline void check_output(bool written) {
  if (written)
    return;
  // Whoever closed the pipe has read enough.
  if (errno == EPIPE)
    throw failure(failed, "");
  throw failure(failed, std::string("standard output: ") + std::strerror(errno));
}

inline void write_output(std::string_view text) {
  check_output(std::fwrite(text.data(), 1, text.size(), stdout) == text.size());
}

inline void flush_output() { check_output(std::fflush(stdout) == 0); }

/// Keeps the signals by which a run is ended away from this thread, and from those that it starts
/// meanwhile.
inline void block_interruption([[maybe_unused]] bool blocked) {
#ifndef _WIN32
  ::sigset_t interruption;
  sigemptyset(&interruption);
  for (const int ends : {SIGINT, SIGTERM, SIGHUP})
    sigaddset(&interruption, ends);
  ::pthread_sigmask(blocked ? SIG_BLOCK : SIG_UNBLOCK, &interruption, nullptr);
#endif
}

/// The program's name, which its messages begin with.
inline const char* program_name = "tritag";

/// One line on standard error; an empty message is none.
inline void complain(std::string_view message) {
  clear_progress();
  if (message.empty())
    return;
  const bool colour = has_colour(standard_error);
  // One write, so that the lines of several programs don't mix.
  const std::string line = (colour ? "\x1B[1;31m" : "") + std::string(program_name) + ": " +
                           (colour ? "\x1B[0m" : "") + one_line(message) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

/// Within a catch block: complains of what was thrown, and gives the exit status for it.
inline int complain_of_exception() {
  try {
    throw;
  } catch (const failure& ended) {
    complain(ended.what());
    return ended.code;
  } catch (const std::bad_alloc&) {
    complain("out of memory");
  } catch (const std::exception& unexpected) {
    complain(unexpected.what());
  }
  return failed;
}

/// Runs a program's `body`, which gives the exit status, and turns whatever it throws into one
/// line on standard error.
template <class Body>
int run(const char* name, Body body) {
  program_name = name;
#ifdef SIGPIPE
  std::signal(SIGPIPE, SIG_IGN); // a closed pipe is seen as a failed write
#endif
  std::signal(SIGINT, [](int) {
    clear_progress();
    std::_Exit(interrupted);
  });
#ifdef _WIN32
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
#endif
  try {
    const int code = body();
    flush_output();
    return code;
  } catch (...) {
    return complain_of_exception();
  }
}

} // namespace program
