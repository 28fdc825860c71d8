// SPDX-License-Identifier: MIT

// Writes what the engine finds in each labelled README, for `fit.py`: one JSON line a README, with the counts of
// distinct cues by subject, zone and class, as the scoring model sees them.
//
//     dump_features catalogue.json labelled.jsonl > features.jsonl

#include <fstream>
#include <iostream>
#include <string>

#include <tritag/json.hpp>

int main(int argc, char** argv) {
  using namespace tritag;
  using nlohmann::ordered_json;
  if (argc != 3) {
    std::cerr << "usage: dump_features catalogue.json labelled.jsonl\n";
    return 2;
  }
  std::vector<tag> tags;
  error problem;
  if (!catalogue_traits<ordered_json>::read(ordered_json::parse(std::ifstream(argv[1])), tags, problem)) {
    std::cerr << problem.message << '\n';
    return 2;
  }
  const detail::linked_catalogue catalogue(lexicon::built_in(), std::move(tags));
  const options chosen;
  const detail::pipeline pipeline(catalogue, chosen);
  detail::scratch& kept = detail::scratch::of_this_thread();
  std::ifstream lines(argv[2]);
  for (std::string line; std::getline(lines, line);) {
    const ordered_json record = ordered_json::parse(line);
    const std::string readme = record["readme"];
    pipeline.gather(detail::pipeline::as_utf8(readme, kept, nullptr), kept, nullptr);
    ordered_json out{{"id", record["id"]}, {"labels", record["labels"]}, {"acceptable", record.value("acceptable", ordered_json::array())}};
    for (const detail::subject_evidence& found : kept.table.touched()) {
      ordered_json counts = ordered_json::array();
      for (std::size_t z = 0; z < detail::zone_count; ++z)
        for (std::size_t c = 0; c < detail::class_count; ++c)
          if (found.count[z][c] != 0) counts.push_back({z, c, found.count[z][c]});
      if (!counts.empty())
        out["subjects"].push_back({catalogue.subject_name(found.subject), found.subject < catalogue.size(),
                                   static_cast<std::int64_t>(found.first_word), counts,
                                   std::vector<std::uint32_t>(std::begin(found.mass), std::end(found.mass))});
    }
    std::cout << out.dump() << '\n';
  }
}
