// SPDX-License-Identifier: MIT
#pragma once

// One body, two drivers. A target defines `fuzz_one`, which ends the program where a promise is
// broken. Under clang's -fsanitize=fuzzer (TRITAG_LIBFUZZER) libFuzzer calls it; else `main` calls
// it for each file of the folders given, so that every test run replays the committed corpus.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

void fuzz_one(std::string_view input);

#ifdef TRITAG_LIBFUZZER

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz_one({reinterpret_cast<const char*>(data), size});
  return 0;
}

#else

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  std::size_t inputs = 0;
  for (int i = 1; i < argc; ++i) {
    for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
      std::ifstream file(entry.path(), std::ios::binary);
      const std::string input{std::istreambuf_iterator<char>(file), {}};
      std::printf("%s\n", entry.path().filename().string().c_str());
      std::fflush(stdout); // names the input that ends the program
      fuzz_one(input);
      ++inputs;
    }
  }
  std::printf("%zu inputs replayed\n", inputs);
  return inputs > 0 ? 0 : 1; // a corpus that isn't found must not pass
}

#endif
