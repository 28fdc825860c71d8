// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program: a promise is broken.
[[noreturn]] inline void broken(const char* promise) {
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}
inline void require(bool kept, const char* promise) {
  if (!kept)
    broken(promise);
}
