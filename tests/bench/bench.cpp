// SPDX-License-Identifier: MIT

// Measures tritag beside Vectorscan and RE2 and prints one table of ratios and counts, each measured in this run.
// `run.sh` builds and runs it. `--smoke` runs each benchmark once over less text; other arguments go to Google Benchmark.

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <new>
#include <random>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <tritag/tritag.hpp>

#include "corpus.hpp"
#include "rivals.hpp"

namespace {

std::atomic<std::size_t> allocations{0};
std::atomic<std::size_t> live_bytes{0};

void* counted(std::size_t size) {
  void* const made = std::malloc(size == 0 ? 1 : size);
  if (made == nullptr) throw std::bad_alloc();
  allocations.fetch_add(1, std::memory_order_relaxed);
  live_bytes.fetch_add(malloc_usable_size(made), std::memory_order_relaxed);
  return made;
}
void release(void* at) noexcept {
  if (at != nullptr) live_bytes.fetch_sub(malloc_usable_size(at), std::memory_order_relaxed);
  std::free(at);
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* at) noexcept { release(at); }
void operator delete[](void* at) noexcept { release(at); }
void operator delete(void* at, std::size_t) noexcept { release(at); }
void operator delete[](void* at, std::size_t) noexcept { release(at); }

namespace {

using texts = std::vector<std::string>;

/// The best of a benchmark's repetitions.
struct measured {
  double seconds = 0;  ///< an iteration
  double rate = 0;     ///< bytes per second
};

class table_reporter : public benchmark::BenchmarkReporter {
 public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override {
    for (const Run& run : runs) {
      if (run.error_occurred) std::cerr << run.benchmark_name() << ": " << run.error_message << '\n';
      if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
      measured& best = results[run.run_name.function_name];
      const double seconds = run.real_accumulated_time / static_cast<double>(run.iterations);
      if (best.seconds == 0 || seconds < best.seconds) best.seconds = seconds;
      if (const auto rate = run.counters.find("bytes_per_second"); rate != run.counters.end())
        best.rate = (std::max)(best.rate, rate->second.value);
    }
  }
  std::map<std::string, measured> results;
};

std::size_t bytes_of(const texts& all) {
  std::size_t size = 0;
  for (const std::string& text : all) size += text.size();
  return size;
}

/// Registers a benchmark of `run(text)` over all texts.
template <class Run>
benchmark::internal::Benchmark* over(const std::string& name, const texts& all, Run run) {
  return benchmark::RegisterBenchmark(name.c_str(), [&all, run](benchmark::State& state) {
    for (auto _ : state)
      for (const std::string& text : all) benchmark::DoNotOptimize(run(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes_of(all)));
  })->UseRealTime();
}

void once(const std::string& name, std::function<void()> run) {
  benchmark::RegisterBenchmark(name.c_str(), [run](benchmark::State& state) {
    for (auto _ : state) run();
  })->UseRealTime();
}

std::string repeated(std::string_view unit, std::size_t size) {
  std::string made;
  while (made.size() < size) made += unit;
  made.resize(size);
  return made;
}

std::string joined(const texts& all, std::size_t size) {
  std::string made;
  for (std::size_t i = 0; made.size() < size; i = (i + 1) % all.size()) made += all[i] + '\n';
  made.resize(size);
  return made;
}

std::string nested_quotes(std::size_t size) {
  std::string made;
  for (std::size_t depth = 1; made.size() < size; depth = depth % 500 + 1) made += std::string(depth, '>') + " said\n";
  made.resize(size);
  return made;
}

/// In a process of its own, since what is measured is its first use: reads `path` (the catalogue's line, then a README).
int first_use(const char* path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  const auto tags = nlohmann::ordered_json::parse(line);
  const std::string readme{std::istreambuf_iterator<char>(file), {}};
  const auto begin = std::chrono::steady_clock::now();
  const nlohmann::ordered_json answer = tritag::classify(readme, tags, 1);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::printf("%.9f\n", took.count());
  return answer.size() == 2 ? 0 : 1;
}

/// The median of some processes' first use, in seconds.
double measure_first_use(const std::string& program, const texts& readmes, const nlohmann::ordered_json& tags) {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("tritag-bench-" + std::to_string(std::random_device{}()));
  std::ofstream(path) << tags.dump() << '\n' << readmes.front();
  std::vector<double> took;
  for (int i = 0; i < 11; ++i) {
    FILE* const child = ::popen(('"' + program + "\" --first-use \"" + path.string() + '"').c_str(), "r");
    double seconds = 0;
    if (child != nullptr && std::fscanf(child, "%lf", &seconds) == 1) took.push_back(seconds);
    if (child != nullptr) ::pclose(child);
  }
  std::filesystem::remove(path);
  if (took.empty()) return 0;
  std::sort(took.begin(), took.end());
  return took[took.size() / 2];
}

class table {
 public:
  void row(const std::string& what, double value, const char* unit, const std::string& wanted) {
    std::printf("| %s | %.*f%s | %s |\n", what.c_str(), value < 10 ? 2 : value < 100 ? 1 : 0, value, unit, wanted.c_str());
  }
  void head() { std::printf("| what | measured | to reach |\n| --- | --- | --- |\n"); }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--first-use") return first_use(argv[2]);
  const bool smoke = argc > 1 && std::string_view(argv[1]) == "--smoke";

  texts readmes = bench::load_readmes();
  const nlohmann::ordered_json tags = bench::load_catalogue();
  const double first = measure_first_use(argv[0], readmes, tags);
  if (smoke) readmes.resize((std::min)(readmes.size(), std::size_t{10}));
  const std::size_t megabyte = smoke ? 1u << 14 : 1u << 20;

  const tritag::classifier seed(tags);
  const auto classify = [&](const std::string& text) { return seed.classify(text); };
  over("classify", readmes, classify)->Threads(1);
  over("two threads", readmes, classify)->Threads(2);
  const texts cues = bench::rival_cues();
  const texts rare = bench::rare_phrases(cues, readmes);
#if TRITAG_BENCH_VECTORSCAN
  bench::vectorscan scan_cues(cues);
  bench::vectorscan scan_rare(rare);
  over("vectorscan", readmes, [&](const std::string& text) { return scan_cues.hits(text); });
  over("vectorscan rare", readmes, [&](const std::string& text) { return scan_rare.hits(text); });
#endif
#if TRITAG_BENCH_RE2
  bench::re2_set match_rare(rare);
  over("re2 rare", readmes, [&](const std::string& text) { return match_rare.hits(text); });
#endif

  once("compile", [&] { benchmark::DoNotOptimize(tritag::classifier(tags).size()); });
  const texts ten_thousand = bench::many_names(smoke ? 1000 : 10'000);
  const texts hundred_thousand = bench::many_names(smoke ? 10'000 : 100'000);
  once("compile 10k", [&] { benchmark::DoNotOptimize(tritag::classifier(ten_thousand).size()); });
  once("compile 100k", [&] { benchmark::DoNotOptimize(tritag::classifier(hundred_thousand).size()); });
  const tritag::classifier large(ten_thousand);
  over("classify 10k", readmes, [&](const std::string& text) { return large.classify(text); });
  const std::size_t before = live_bytes;
  const auto largest = std::make_unique<tritag::classifier>(hundred_thousand);
  const double bytes_a_tag = (static_cast<double>(live_bytes - before) - static_cast<double>(bytes_of(hundred_thousand))) /
                             static_cast<double>(hundred_thousand.size());

  struct shape {
    std::string name;
    std::size_t megabytes;
    std::function<std::string(std::size_t)> make;
    texts one{};
    texts many{};
  };
  std::vector<shape> shapes = {
      {"READMEs", 16, [&](std::size_t size) { return joined(readmes, size); }},
      {"all #", 16, [](std::size_t size) { return repeated("#", size); }},
      {"all [", 16, [](std::size_t size) { return repeated("[", size); }},
      {"all `", 16, [](std::size_t size) { return repeated("`", size); }},
      {"one word", 5, [](std::size_t size) { return repeated("word", size); }},
      {"nested quotes", 16, nested_quotes},
      {"all >", 16, [](std::size_t size) { return repeated(">", size); }},
  };
  for (shape& s : shapes) {
    s.one = {s.make(s.megabytes * megabyte)};
    s.many = texts(s.megabytes, s.make(megabyte));
    over(s.name + " whole", s.one, classify);
    over(s.name + " parts", s.many, classify);
  }

  for (const std::string& text : readmes) (void)seed.classify(text);
  const std::size_t allocated = allocations;
  for (const std::string& text : readmes) (void)seed.classify(text);
  const std::size_t warm = allocations - allocated;

  // In turns, so that a machine that slows down slows all of them down; the best of the repetitions counts.
  std::vector<std::string> settings = {argv[0], "--benchmark_enable_random_interleaving=true",
                                       smoke ? "--benchmark_repetitions=1" : "--benchmark_repetitions=9",
                                       smoke ? "--benchmark_min_time=0.001" : "--benchmark_min_time=0.1"};
  for (int i = smoke ? 2 : 1; i < argc; ++i) settings.emplace_back(argv[i]);
  std::vector<char*> arguments;
  for (std::string& setting : settings) arguments.push_back(setting.data());
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data())) return 2;
  table_reporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);

  std::map<std::string, measured>& of = reporter.results;
  const auto ratio = [&](const char* a, const char* b) { return of[b].rate > 0 ? of[a].rate / of[b].rate : 0; };
  std::printf("%zu READMEs, %.1f MB; %zu cues; classify %.0f MB/s", readmes.size(), static_cast<double>(bytes_of(readmes)) / 1e6,
              cues.size(), of["classify"].rate / 1e6);
  for (const char* const rival : {"vectorscan", "vectorscan rare", "re2 rare"})
    if (of[rival].rate > 0) std::printf(", %s %.0f", rival, of[rival].rate / 1e6);
  std::printf("\n\n");
  table out;
  out.head();
  if (of["vectorscan"].rate > 0) {
    out.row("`classify` against Vectorscan, " + std::to_string(cues.size()) + " cues, bytes per second",
            ratio("classify", "vectorscan"), "", "≥ 3.0");
    out.row("`classify` against Vectorscan, " + std::to_string(rare.size()) + " rare phrases",
            ratio("classify", "vectorscan rare"), "", "");
  }
  if (of["re2 rare"].rate > 0)
    out.row("`classify` against RE2::Set, " + std::to_string(rare.size()) + " rare phrases", ratio("classify", "re2 rare"), "", "");
  out.row("heap allocations in a warm `classify` of every README", static_cast<double>(warm), "", "0");
  out.row("compiling " + std::to_string(tags.size()) + " tags", of["compile"].seconds * 1e6, " µs", "≤ 300 µs");
  out.row("first `classify(readme, tags, id)` in a process", first * 1e3, " ms", "≤ 5 ms");
  out.row("compiling " + std::to_string(ten_thousand.size()) + " tags", of["compile 10k"].seconds * 1e3, " ms", "≤ 50 ms");
  out.row("`classify` with them against " + std::to_string(tags.size()) + " tags", ratio("classify 10k", "classify"), "", "≥ 0.5");
  out.row("compiling " + std::to_string(hundred_thousand.size()) + " tags", of["compile 100k"].seconds, " s", "≤ 1 s");
  out.row("memory a tag of these beyond the names", bytes_a_tag, " bytes", "≤ 100");
  for (const shape& s : shapes) {
    const double whole = of[s.name + " whole"].seconds;
    const double parts = of[s.name + " parts"].seconds;
    out.row("one text of " + std::to_string(s.megabytes) + " MB against as many of 1 MB: " + s.name,
            parts > 0 ? whole / parts : 0, "", "≤ 1.3");
  }
  out.row("two threads sharing a classifier against one", ratio("two threads", "classify"), "", "≥ 1.8");
}
