// SPDX-License-Identifier: MIT
// One call: a README, a catalogue and an id in, the expected JSON out.
#include <iostream>
#include <string_view>

#include <tritag/tritag.hpp>

int main() {
  // ordered_json keeps the members of a tag as they were supplied; nlohmann::json would sort them.
  const auto tags = nlohmann::ordered_json::parse(R"([
    {"id": 38, "name": "k8s"}, {"id": 4, "name": "cli"}, {"id": 5, "name": "http-client"}
  ])");

  constexpr std::string_view readme = R"(# wirefinch

wirefinch is a command-line HTTP client: it sends requests from plain text files.
)";

  std::cout << tritag::classify(readme, tags, "3744") << '\n';
}
