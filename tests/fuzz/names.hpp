// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// A catalogue of names that the built-in lexicon knows, and two that it doesn't.
inline constexpr std::string_view fuzzed_names[] = {
    "3d",       "agent",     "ai",         "api",      "aws",    "blockchain", "blog",      "cache",
    "chat",     "cicd",      "cli",        "compiler", "css",    "database",   "docker",    "editor",
    "game",     "graphql",   "http",       "iot",      "json",   "k8s",        "lib",       "linux",
    "parser",   "react",     "security",   "server",   "shell",  "testing",    "vue",       "web",
    "wireless", "declarative-gui ", "star map", "xylophone"};
