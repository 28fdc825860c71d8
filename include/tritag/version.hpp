// SPDX-License-Identifier: MIT
#pragma once

// The one source of the version: CMake reads these three lines.
#define TRITAG_VERSION_MAJOR 0
#define TRITAG_VERSION_MINOR 1
#define TRITAG_VERSION_PATCH 0

#define TRITAG_DETAIL_JOIN_(a, b, c) v##a##_##b##_##c
#define TRITAG_DETAIL_JOIN(a, b, c) TRITAG_DETAIL_JOIN_(a, b, c)
#define TRITAG_DETAIL_TEXT_(a, b, c) #a "." #b "." #c
#define TRITAG_DETAIL_TEXT(a, b, c) TRITAG_DETAIL_TEXT_(a, b, c)

/// The inline namespace that holds every public name, so that two versions can be linked into one program.
#define TRITAG_VERSION_NAMESPACE \
  TRITAG_DETAIL_JOIN(TRITAG_VERSION_MAJOR, TRITAG_VERSION_MINOR, TRITAG_VERSION_PATCH)

/// The version as text, `"major.minor.patch"`.
#define TRITAG_VERSION_STRING \
  TRITAG_DETAIL_TEXT(TRITAG_VERSION_MAJOR, TRITAG_VERSION_MINOR, TRITAG_VERSION_PATCH)
