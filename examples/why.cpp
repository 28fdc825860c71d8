// SPDX-License-Identifier: MIT
// Why a tag was given: each piece of evidence, with points that add up to the score.
#include <iostream>
#include <string_view>

#include <tritag/classifier.hpp>

int main() {
  constexpr std::string_view readme =
      "# harbourmaster\n\nA Kubernetes operator that keeps the berths of a cluster in order.\n";
  const tritag::classifier classifier{"database", "k8s", "game-engine"};

  for (const tritag::explained_tag& tag : classifier.explain(readme).tags) {
    std::cout << tag.name << ": " << tag.score << '\n';
    for (const tritag::evidence& piece : tag.evidence) {
      std::cout << "  " << piece.points << "  " << to_string(piece.kind) << ' ' << piece.cue;
      if (piece.kind == tritag::evidence_kind::cue) {
        // The place is one in the text as given, in bytes.
        std::cout << " (\"" << readme.substr(piece.offset, piece.length) << "\" in the "
                  << piece.zone << ')';
      }
      std::cout << '\n';
    }
  }
}
