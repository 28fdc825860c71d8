// SPDX-License-Identifier: MIT
#pragma once

// The one include of Catch2 in the tests, which build with version 2 and 3.
#ifdef TRITAG_CATCH_2
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
#endif
