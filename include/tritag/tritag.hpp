// SPDX-License-Identifier: MIT
#pragma once

/// tritag: tags for open-source projects, read from their READMEs. See README.md.

#include <tritag/classifier.hpp>
#include <tritag/json.hpp>
#include <tritag/prompt.hpp>
#include <tritag/version.hpp>
