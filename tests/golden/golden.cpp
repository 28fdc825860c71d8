// SPDX-License-Identifier: MIT
// Answers to the READMEs of a file, as lines of text: the same bytes on every compiler and platform.
// Needs the core alone, and neither exceptions nor RTTI nor a locale.
//
//     golden readmes.txt                             prints the answers
//     golden readmes.txt expected.txt                compares them; 1 where they differ
//     golden --update readmes.txt expected.txt       writes them
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#ifdef TRITAG_GOLDEN_MACROS
#include "../odr/macros.hpp"
#endif

#include <tritag/classifier.hpp>

namespace {

/// One README of the file: `=== name: changes`, then its text.
struct fixture {
  std::string name;
  std::string changes;
  std::string text;
};

/// FNV-1a of everything that an explanation says, byte by byte, so that it is the same on machines
/// with other byte orders and sizes.
class digest {
public:
  void add(std::string_view bytes) {
    for (const char c : bytes)
      hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    hash_ = (hash_ ^ 0xFFu) * 0x100000001b3u;
  }
  void add(long long number) { add(std::to_string(number)); }
  [[nodiscard]] std::string text() const {
    char hex[17];
    std::snprintf(hex, sizeof hex, "%016llx", static_cast<unsigned long long>(hash_));
    return hex;
  }

private:
  std::uint64_t hash_ = 0xcbf29ce484222325u;
};

void add(digest& to, const std::vector<tritag::explained_tag>& tags) {
  for (const tritag::explained_tag& tag : tags) {
    to.add(tag.index);
    to.add(tag.name);
    to.add(tag.score);
    to.add(tag.reason);
    for (const tritag::evidence& piece : tag.evidence) {
      to.add(to_string(piece.kind));
      to.add(piece.cue);
      to.add(piece.zone);
      to.add(static_cast<long long>(piece.offset));
      to.add(static_cast<long long>(piece.length));
      to.add(piece.points);
    }
  }
}

bool read_file(const char* path, std::string& text) {
  std::FILE* const file = std::fopen(path, "rb");
  if (file == nullptr) {
    std::perror(path);
    return false;
  }
  char chunk[4096];
  while (const std::size_t count = std::fread(chunk, 1, sizeof chunk, file))
    text.append(chunk, count);
  return std::fclose(file) == 0;
}

std::string_view cut_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  return line;
}

std::vector<fixture> read_fixtures(std::string_view text) {
  std::vector<fixture> all;
  while (!text.empty()) {
    const std::string_view line = cut_line(text);
    if (line.substr(0, 4) == "=== ") {
      const std::size_t colon = line.find(':');
      all.push_back({std::string(line.substr(4, colon - 4)),
                     std::string(colon == std::string_view::npos ? "" : line.substr(colon + 1)),
                     {}});
    } else if (!all.empty()) {
      all.back().text.append(line).append("\n");
    }
  }
  return all;
}

std::string replaced(std::string_view text, char from, std::string_view to) {
  std::string out;
  for (const char c : text) {
    if (c == from)
      out += to;
    else
      out += c;
  }
  return out;
}

/// `\xNN` as the byte it names.
std::string unescaped(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) != "\\x") {
      out += text[i];
      continue;
    }
    out += static_cast<char>(digits.find(text[i + 2]) * 16 + digits.find(text[i + 3]));
    i += 3;
  }
  return out;
}

std::string utf16(std::string_view text, bool big) {
  std::string out;
  const auto put = [&](char32_t unit) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    out += big ? high : low;
    out += big ? low : high;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<unsigned char>(text[at]);
    const std::size_t size = c < 0x80 ? 1u : c < 0xE0 ? 2u : c < 0xF0 ? 3u : 4u;
    char32_t code = size == 1 ? c : c & (0xFFu >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
      code = (code << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    at += size;
    if (code >= 0x10000) {
      put(0xD800 + ((code - 0x10000) >> 10));
      put(0xDC00 + ((code - 0x10000) & 0x3FF));
    } else {
      put(code);
    }
  }
  return out;
}

/// The text of a fixture after the changes that its first line asks for, in their order.
bool changed(fixture& readme) {
  std::string_view rest = readme.changes;
  std::string& text = readme.text;
  while (!rest.empty()) {
    const std::size_t blank = rest.find(' ');
    const std::string_view change = rest.substr(0, blank);
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
    if (change == "crlf")
      text = replaced(text, '\n', "\r\n");
    else if (change == "cr")
      text = replaced(text, '\n', "\r");
    else if (change == "one-line")
      text = replaced(text, '\n', " ");
    else if (change == "no-end")
      text.pop_back();
    else if (change == "escapes")
      text = unescaped(text);
    else if (change == "mark")
      text = "\xEF\xBB\xBF" + text;
    else if (change == "utf16-little")
      text = utf16(text, false);
    else if (change == "utf16-big")
      text = utf16(text, true);
    else if (change == "thousandfold")
      for (std::string once = text; text.size() < 1000 * once.size();)
        text += once;
    else if (!change.empty())
      return false;
  }
  return true;
}

/// A tag of the catalogue, with cues of its own where the file gives some.
struct golden_tag {
  std::string name;
  std::vector<std::string> keywords;
};

std::vector<golden_tag> read_catalogue(std::string_view text) {
  std::vector<golden_tag> tags;
  while (!text.empty()) {
    std::string_view line = cut_line(text);
    if (line.empty())
      continue;
    const std::size_t tab = line.find(" + ");
    golden_tag made{std::string(line.substr(0, tab)), {}};
    if (tab != std::string_view::npos)
      made.keywords.emplace_back(line.substr(tab + 3));
    tags.push_back(std::move(made));
  }
  return tags;
}

void answer(const tritag::classifier& compiled, std::string_view text, std::string& out) {
  const tritag::result chosen = compiled.classify(text);
  for (const tritag::scored_tag& tag : chosen)
    out.append("\t").append(compiled.name(tag.index)).append(" ").append(std::to_string(tag.score));
  digest all;
  const tritag::explanation told = compiled.explain(text);
  add(all, told.tags);
  add(all, told.runners_up);
  out.append("\t").append(all.text()).append("\n");
}

int complain(const char* what, std::string_view about) {
  std::fprintf(stderr, "%s%.*s\n", what, static_cast<int>(about.size()), about.data());
  return 2;
}

/// Says which lines differ.
int compare(std::string_view expected, std::string_view found) {
  int differ = 0;
  while (!expected.empty() || !found.empty()) {
    const std::string_view wanted = cut_line(expected);
    const std::string_view got = cut_line(found);
    if (wanted == got)
      continue;
    ++differ;
    std::fprintf(stderr, "expected: %.*s\nfound:    %.*s\n", static_cast<int>(wanted.size()),
                 wanted.data(), static_cast<int>(got.size()), got.data());
  }
  if (differ != 0)
    std::fprintf(stderr, "%d lines differ; if that is wanted: golden --update\n", differ);
  return differ != 0 ? 1 : 0;
}

} // namespace

template <>
struct tritag::tag_traits<golden_tag> {
  static const std::string& name(const golden_tag& value) { return value.name; }
  static const std::vector<std::string>& keywords(const golden_tag& value) {
    return value.keywords;
  }
};

#if !TRITAG_EXCEPTIONS
static_assert(!std::is_constructible_v<tritag::classifier, std::vector<golden_tag>>,
              "without exceptions the constructor that throws is not declared");
#endif

int main(int argc, char** argv) {
  const std::vector<std::string> twice = {"a", "b", "a"};
  const tritag::error refused = tritag::classifier::try_compile(twice).error();
  if (refused.code != tritag::errc::duplicate_name || refused.index != 2)
    return complain("a name that occurs twice is not refused", "");
  const bool update = argc == 4 && std::strcmp(argv[1], "--update") == 0;
  if (argc < 2 || argc > 3 + update)
    return complain("usage: golden [--update] readmes.txt [expected.txt]", "");
  std::string file;
  if (!read_file(argv[1 + update], file))
    return 2;
  std::vector<fixture> fixtures = read_fixtures(file);
  if (fixtures.empty() || fixtures.front().name != "catalogue")
    return complain("the file doesn't begin with === catalogue", "");
  const auto compiled = tritag::classifier::try_compile(read_catalogue(fixtures.front().text));
  if (!compiled)
    return complain("the catalogue: ", compiled.error().message);

  std::string out;
  for (std::size_t i = 1; i < fixtures.size(); ++i) {
    if (!changed(fixtures[i]))
      return complain("an unknown change in ", fixtures[i].name);
    out += fixtures[i].name;
    answer(*compiled, fixtures[i].text, out);
  }

  if (argc == 2) {
    std::fwrite(out.data(), 1, out.size(), stdout);
    return 0;
  }
  if (update) {
    std::FILE* const written = std::fopen(argv[3], "wb");
    if (written == nullptr || std::fwrite(out.data(), 1, out.size(), written) != out.size() ||
        std::fclose(written) != 0)
      return complain("can't write ", argv[3]);
    return 0;
  }
  std::string expected;
  if (!read_file(argv[2], expected))
    return 2;
  return compare(expected, out);
}
