// SPDX-License-Identifier: MIT

// Writes what the engine finds in each labelled README, for `fit.py`: one JSON line a README, with the counts of
// distinct cues by subject, zone and class, as the scoring model sees them, and each tag's cues with the zones of each (a bit
// for each zone).
//
//     dump_features catalogue.json labelled.jsonl [labelled.jsonl...] > features.jsonl

#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <utility>

#include <tritag/json.hpp>

int main(int argc, char** argv) {
  using namespace tritag;
  using nlohmann::ordered_json;
  if (argc < 3) {
    std::cerr << "usage: dump_features catalogue.json labelled.jsonl [labelled.jsonl...]\n";
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
  for (int file = 2; file < argc; ++file) {
    std::ifstream lines(argv[file]);
    for (std::string line; std::getline(lines, line);) {
      const ordered_json record = ordered_json::parse(line);
      const std::string readme = record["readme"];
      detail::plain_vector<detail::cue_record> found_cues;
      pipeline.gather(detail::pipeline::as_utf8(readme, kept, nullptr), kept, &found_cues);
      ordered_json out{{"id", record["id"]}, {"labels", record["labels"]}, {"acceptable", record.value("acceptable", ordered_json::array())}};
      std::map<std::pair<std::uint32_t, std::string_view>, std::uint32_t> zones;
      for (const detail::cue_record& found : found_cues)
        zones[{found.subject, found.cue}] |= 1u << static_cast<unsigned>(found.where);
      out["subjects"] = ordered_json::array();
      for (const detail::subject_evidence& found : kept.table.touched()) {
        ordered_json counts = ordered_json::array();
        for (std::size_t z = 0; z < detail::zone_count; ++z)
          for (std::size_t c = 0; c < detail::class_count; ++c)
            if (found.count[z][c] != 0) counts.push_back({z, c, found.count[z][c]});
        if (counts.empty()) continue;
        const bool is_tag = found.subject < catalogue.size();
        ordered_json cues = ordered_json::array();
        if (is_tag)
          for (auto at = zones.lower_bound({found.subject, {}}); at != zones.end() && at->first.first == found.subject; ++at)
            cues.push_back({at->first.second, at->second});
        out["subjects"].push_back({catalogue.subject_name(found.subject), is_tag,
                                   static_cast<std::int64_t>(found.first_word), counts,
                                   std::vector<std::uint32_t>(std::begin(found.mass), std::end(found.mass)), cues});
      }
      std::cout << out.dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    }
  }
}
