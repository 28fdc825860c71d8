// SPDX-License-Identifier: MIT
// The README reader, and a whole classification with the built-in lexicon: any bytes are a README.
#include <vector>

#include <tritag/detail/readme.hpp>

#include "driver.hpp"
#include "names.hpp"
#include "portable.hpp"
#include "promises.hpp"

namespace {

const tritag::classifier& by_built_in_lexicon() {
  static const tritag::classifier compiled(
      std::vector<std::string_view>(std::begin(fuzzed_names), std::end(fuzzed_names)));
  return compiled;
}

/// Stretches are inside the text; what was taken back is empty.
void check_stretches(std::string_view text) {
  tritag::detail::plain_vector<tritag::detail::stretch> out;
  tritag::detail::readme_reader reader(text, out);
  reader.read([&] {
    for (const tritag::detail::stretch& piece : out) {
      require(piece.begin <= piece.end && piece.end <= text.size(), "stretches are in the text");
      require(static_cast<std::size_t>(piece.where) < tritag::detail::zone_count, "zones are known");
    }
  });
}

} // namespace

void fuzz_one(std::string_view input) {
  const exact_copy readme(input);
  check_stretches(readme.view());
  const std::string explained = check_promises(by_built_in_lexicon(), readme.view());
  require(portable_explanation(readme.view()) == explained, "the portable path answers alike");
}
