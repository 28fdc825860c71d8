// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <cstdlib>
#include <string_view>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace program {

enum stream : int { standard_input = 0, standard_output = 1, standard_error = 2 };

inline bool is_terminal(stream which) {
#ifdef _WIN32
  return _isatty(which) != 0;
#else
  return isatty(which) != 0;
#endif
}

/// Whether a stream gets colours: a terminal that can show them, unless NO_COLOR (no-color.org) is
/// set to something.
inline bool has_colour(stream which) {
  const auto variable = [](const char* name) {
    const char* value = std::getenv(name);
    return std::string_view(value == nullptr ? "" : value);
  };
  return is_terminal(which) && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

/// Set while a progress line stands on the terminal: who writes something else there, or ends the
/// run, clears it first.
inline volatile std::sig_atomic_t progress_stands = 0;

/// May be called by a signal handler.
inline void clear_progress() {
  if (progress_stands == 0)
    return;
  progress_stands = 0;
  constexpr std::string_view clear = "\r\x1B[K";
#ifdef _WIN32
  _write(standard_error, clear.data(), static_cast<unsigned>(clear.size()));
#else
  // Nothing can be done about a terminal that can't be written to.
  [[maybe_unused]] const auto written = ::write(standard_error, clear.data(), clear.size());
#endif
}

} // namespace program
