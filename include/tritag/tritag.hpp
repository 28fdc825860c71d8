// SPDX-License-Identifier: MIT
#pragma once

/// @namespace tritag
/// Tags for open-source projects, read from their READMEs: at most three from a supplied catalogue. See README.md.

#include <tritag/classifier.hpp>
#include <tritag/json.hpp>
#include <tritag/prompt.hpp>
#include <tritag/version.hpp>
