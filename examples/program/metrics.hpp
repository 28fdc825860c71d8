// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "text.hpp"

// How good answers are, measured against what annotators chose.
namespace program {

/// Tag names, trimmed: compared as sets.
using names = std::set<std::string>;

/// One labelled README with the answer to it.
struct judged_document {
  std::vector<names> labels; ///< one set per annotator
  names acceptable;
  std::vector<std::string> returned; ///< trimmed, best first
};

struct tag_figures {
  std::string name;
  std::size_t support = 0; ///< documents whose majority chose the tag
  double precision = 0;
  double recall = 0;
  double f1 = 0;
};

struct figures {
  std::size_t documents = 0;
  double f1 = 0;
  std::array<double, 2> f1_interval{};
  double precision = 0;
  double recall = 0;
  double acceptable_precision = 0;
  double hit_at_1 = 0;
  double empty_rate = 0;
  double tags_per_document = 0;
  /// None where no document has two annotators.
  std::optional<double> annotator_f1;
  std::vector<tag_figures> per_tag;
};

inline std::size_t common(const names& a, const names& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& name) { return b.contains(name); }));
}

/// 2|A∩B| / (|A|+|B|); 1 where both are empty.
inline double f1_of(const names& a, const names& b) {
  const std::size_t sum = a.size() + b.size();
  return sum == 0 ? 1 : 2 * static_cast<double>(common(a, b)) / static_cast<double>(sum);
}

/// What more than half of the annotators chose.
inline names majority_of(const std::vector<names>& labels) {
  std::map<std::string, std::size_t> votes;
  for (const names& chosen : labels) {
    for (const std::string& name : chosen)
      ++votes[name];
  }
  names majority;
  for (const auto& [name, count] : votes) {
    if (2 * count > labels.size())
      majority.insert(name);
  }
  return majority;
}

/// What some annotator chose or that is listed as acceptable.
inline names acceptable_of(const judged_document& document) {
  names all = document.acceptable;
  for (const names& chosen : document.labels)
    all.insert(chosen.begin(), chosen.end());
  return all;
}

/// Counts for precision and recall. Where there is nothing to divide by the figure is 1 if nothing
/// was asked for and nothing given, else 0.
struct hit_counts {
  std::size_t right = 0;
  std::size_t returned = 0;
  std::size_t wanted = 0;

  void add(const names& given, const names& asked) {
    right += common(given, asked);
    returned += given.size();
    wanted += asked.size();
  }
  [[nodiscard]] double precision() const { return ratio(right, returned); }
  [[nodiscard]] double recall() const { return ratio(right, wanted); }
  [[nodiscard]] double f1() const { return ratio(2 * right, returned + wanted); }

private:
  [[nodiscard]] double ratio(std::size_t part, std::size_t whole) const {
    if (whole == 0)
      return returned + wanted == 0 ? 1 : 0;
    return static_cast<double>(part) / static_cast<double>(whole);
  }
};

inline double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values)
    sum += value;
  return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

/// The 95 % interval of the mean, from 1000 resamples. The generator (splitmix64) and its seed are
/// part of the figure: all platforms agree on it.
inline std::array<double, 2> bootstrap_interval(const std::vector<double>& values) {
  constexpr std::size_t resamples = 1000;
  std::uint64_t state = 20240229;
  const auto next = [&state] {
    std::uint64_t z = state += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  };
  std::vector<double> means(resamples);
  std::vector<double> sample(values.size());
  for (double& resampled : means) {
    for (double& value : sample) {
      value = values[static_cast<std::size_t>(((next() >> 32) * values.size()) >> 32)];
    }
    resampled = mean(sample);
  }
  std::sort(means.begin(), means.end());
  return {means[24], means[975]};
}

/// The mean over the annotators of how far the answer agrees with each.
inline double document_f1(const judged_document& document) {
  const names returned(document.returned.begin(), document.returned.end());
  std::vector<double> agreements;
  for (const names& chosen : document.labels)
    agreements.push_back(f1_of(returned, chosen));
  return mean(agreements);
}

/// The same of the annotators among themselves, over all pairs; none for fewer than two.
inline std::optional<double> pairwise_f1(const std::vector<names>& labels) {
  std::vector<double> agreements;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j)
      agreements.push_back(f1_of(labels[i], labels[j]));
  }
  if (agreements.empty())
    return std::nullopt;
  return mean(agreements);
}

/// All figures of at least one document, each with at least one annotator.
inline figures measure(const std::vector<judged_document>& documents) {
  figures measured;
  std::vector<double> f1s;
  std::vector<double> annotators;
  hit_counts total;
  hit_counts acceptable;
  std::map<std::string, hit_counts> by_tag;
  std::size_t first_hits = 0;
  std::size_t empty = 0;
  for (const judged_document& document : documents) {
    const names returned(document.returned.begin(), document.returned.end());
    const names majority = majority_of(document.labels);
    f1s.push_back(document_f1(document));
    if (const auto agreement = pairwise_f1(document.labels))
      annotators.push_back(*agreement);
    total.add(returned, majority);
    acceptable.add(returned, acceptable_of(document));
    first_hits += returned.empty() ? majority.empty() : majority.contains(document.returned[0]);
    empty += returned.empty();
    for (const std::string& name : returned) {
      ++by_tag[name].returned;
      by_tag[name].right += majority.contains(name);
    }
    for (const std::string& name : majority)
      ++by_tag[name].wanted;
  }
  const auto per_document = [&](std::size_t count) {
    return static_cast<double>(count) / static_cast<double>(documents.size());
  };
  measured.documents = documents.size();
  measured.f1 = mean(f1s);
  measured.f1_interval = bootstrap_interval(f1s);
  measured.precision = total.precision();
  measured.recall = total.recall();
  measured.acceptable_precision = acceptable.precision();
  measured.hit_at_1 = per_document(first_hits);
  measured.empty_rate = per_document(empty);
  measured.tags_per_document = per_document(total.returned);
  if (!annotators.empty())
    measured.annotator_f1 = mean(annotators);
  for (const auto& [name, counts] : by_tag) {
    measured.per_tag.push_back(
        {name, counts.wanted, counts.precision(), counts.recall(), counts.f1()});
  }
  return measured;
}

} // namespace program
