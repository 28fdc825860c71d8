// SPDX-License-Identifier: MIT
// Catch2 2 has the test program's main in a macro; version 3 brings a library for it.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
