// SPDX-License-Identifier: MIT
#include "portable.hpp"

#include <nlohmann/json.hpp>

// Without vector registers; on machines that have none of those the library knows, both paths are one.
#define TRITAG_PORTABLE 1
// Another namespace, so that the two copies are different entities for the linker.
#define tritag tritag_portable

#include "answer.hpp"
#include "names.hpp"

std::string portable_explanation(std::string_view readme) {
  static const tritag::classifier compiled = *tritag::classifier::try_compile(
      std::vector<std::string_view>(std::begin(fuzzed_names), std::end(fuzzed_names)));
  return tritag::to_json(compiled.explain(readme), nullptr).dump();
}

std::string portable_answer(std::string_view input) {
  const fuzzed_input parts = take_apart(input);
  const fuzzed_classifier made(parts);
  if (made.compiled() == nullptr)
    return {};
  return tritag::to_json(made.compiled()->explain(parts.readme), nullptr).dump();
}
