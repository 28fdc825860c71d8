// SPDX-License-Identifier: MIT
#pragma once

// The fastest phrase finders at hand, where they are installed. They only find phrases: no zones, no scores, no choice.

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#if TRITAG_BENCH_VECTORSCAN
#include <hs/hs.h>
#endif
#if TRITAG_BENCH_RE2
#include <re2/re2.h>
#include <re2/set.h>
#endif

namespace bench {

#if TRITAG_BENCH_VECTORSCAN
/// Vectorscan's literal matcher, case-blind: overlapping hits without word boundaries.
class vectorscan {
 public:
  explicit vectorscan(const std::vector<std::string>& phrases) {
    std::vector<const char*> texts;
    std::vector<std::size_t> sizes;
    std::vector<unsigned> flags(phrases.size(), HS_FLAG_CASELESS);
    std::vector<unsigned> ids;
    for (const std::string& phrase : phrases) {
      texts.push_back(phrase.data());
      sizes.push_back(phrase.size());
      ids.push_back(static_cast<unsigned>(ids.size()));
    }
    hs_compile_error_t* problem = nullptr;
    if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(), static_cast<unsigned>(phrases.size()),
                             HS_MODE_BLOCK, nullptr, &database_, &problem) != HS_SUCCESS)
      throw std::runtime_error(problem->message);
    if (hs_alloc_scratch(database_, &scratch_) != HS_SUCCESS) throw std::runtime_error("hs_alloc_scratch failed");
  }
  ~vectorscan() {
    hs_free_scratch(scratch_);
    hs_free_database(database_);
  }
  vectorscan(const vectorscan&) = delete;
  vectorscan& operator=(const vectorscan&) = delete;

  [[nodiscard]] std::size_t hits(std::string_view text) {
    std::size_t found = 0;
    hs_scan(
        database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_,
        [](unsigned, unsigned long long, unsigned long long, unsigned, void* counter) {
          ++*static_cast<std::size_t*>(counter);
          return 0;
        },
        &found);
    return found;
  }

 private:
  hs_database_t* database_ = nullptr;
  hs_scratch_t* scratch_ = nullptr;
};
#endif

#if TRITAG_BENCH_RE2
/// RE2::Set of `\bphrase\b`: which phrases occur.
class re2_set {
 public:
  explicit re2_set(const std::vector<std::string>& phrases) : set_(options(), RE2::UNANCHORED) {
    for (const std::string& phrase : phrases) set_.Add("\\b" + RE2::QuoteMeta(phrase) + "\\b", nullptr);
    if (!set_.Compile()) throw std::runtime_error("RE2::Set does not compile");
  }
  [[nodiscard]] std::size_t hits(std::string_view text) {
    set_.Match(re2::StringPiece(text.data(), text.size()), &found_);
    return found_.size();
  }

 private:
  static RE2::Options options() {
    RE2::Options chosen;
    chosen.set_case_sensitive(false);
    chosen.set_max_mem(std::int64_t{1} << 30);
    chosen.set_log_errors(false);
    return chosen;
  }
  RE2::Set set_;
  std::vector<int> found_;
};
#endif

}  // namespace bench
