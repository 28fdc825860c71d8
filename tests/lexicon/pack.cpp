// SPDX-License-Identifier: MIT

// Writes include/tritag/lexicon/packed.hpp to standard output: the tables of the built-in lexicon, read from its text, in the
// form that detail/packed_lexicon.hpp describes.

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/classifier.hpp>

namespace {

using tritag::lexicon;
using namespace tritag::detail;
using packed = packed_lexicon<lexicon>;

void expect(bool fits, const char* what) {
  if (fits) return;
  std::cerr << "pack: " << what << ": the form has no room for it\n";
  std::exit(1);
}

/// Numbers of one kind, in pieces.
class column {
public:
  void put(std::uint64_t number, std::size_t digits) {
    if (pieces_.empty() || pieces_.back().size() == packed::piece_size)
      pieces_.emplace_back();
    for (std::size_t i = digits; i-- > 0;)
      pieces_.back() += static_cast<char>('0' + (number >> (6 * i) & 63));
    ++size;
  }
  [[nodiscard]] const std::vector<std::string>& pieces() const { return pieces_; }
  std::size_t size = 0;

private:
  std::vector<std::string> pieces_;
};

/// Lines of text, in pieces.
class lines {
public:
  void put(std::string_view line) {
    if (pieces_.empty() || pieces_.back().size() + line.size() + 1 > packed::piece_size)
      pieces_.emplace_back();
    pieces_.back().append(line).append("\n");
  }
  [[nodiscard]] const std::vector<std::string>& pieces() const { return pieces_; }

private:
  std::vector<std::string> pieces_;
};

/// Where a word stands, and its bytes.
struct place {
  std::size_t at = 0;
  std::string_view text;
};

/// The trie of the cues' paths, children in the order in which the text shows them, so that what is read together stands together.
struct branch {
  std::map<std::uint64_t, std::size_t> place;
  std::vector<std::pair<std::uint64_t, branch>> next;

  branch& along(std::uint64_t key) {
    const auto [known, added] = place.emplace(key, next.size());
    if (added)
      next.emplace_back(key, branch());
    return next[known->second].second;
  }
};

class packer {
public:
  packer() {
    for (const auto& pieces : lexicon_pieces)
      for (const std::string_view piece : pieces)
        texts_.push_back(piece);
    read_built_in_text(known_);
  }

  void write() {
    find_words();
    write_cues();
    write_words();
    write_nodes(trie_, {}, 1);
    expect(nodes_.size + 2 == cues_.nodes(), "a path that no cue has");
    write_strengths();
    write_names();
    write_header();
  }

private:
  [[nodiscard]] std::size_t place_of(std::string_view text) const {
    for (std::size_t i = 0; i < texts_.size(); ++i)
      if (text.data() >= texts_[i].data() && text.data() < texts_[i].data() + texts_[i].size())
        return i * cue_index::longest_lasting + static_cast<std::size_t>(text.data() - texts_[i].data());
    expect(false, "a cue outside of the text");
    return 0;
  }

  /// Follows a spelling of a cue through the trie; its words stand at `at`, or nowhere where one was made.
  void add_path(std::string_view spelling, const std::size_t* at) {
    branch* to = &trie_;
    std::size_t depth = 0;
    word found;
    for (word_scanner scanner(spelling, 0, spelling.size()); scanner.next(found); ++depth) {
      if (found.key == 0)
        return; // joined, it is too long for a word
      const std::string_view text = spelling.substr(found.begin, found.end - found.begin);
      if (at != nullptr)
        words_.emplace(found.key, place{*at + found.begin, text});
      else
        made_.emplace(found.key, text);
      to = &to->along(found.key);
    }
    expect(depth < 16, "a cue of 16 words");
  }

  void find_words() {
    for (std::size_t id = 0; id < cues_.size(); ++id) {
      const std::string text(cues_.text(id));
      const std::size_t at = place_of(cues_.text(id));
      add_path(cues_.text(id), &at);
      if (text.find('-') != std::string::npos)
        add_joined(text);
    }
    lines extra;
    std::size_t piece = texts_.size();
    for (const auto& [key, text] : made_) {
      if (words_.count(key) != 0)
        continue;
      extra.put(text);
      const std::size_t offset = extra.pieces().back().size() - text.size() - 1;
      words_.emplace(key, place{(piece + extra.pieces().size() - 1) * cue_index::longest_lasting + offset, text});
    }
    extra_ = extra.pieces();
  }

  /// The spellings with hyphens left out, as `cue_index` adds them.
  void add_joined(const std::string& text) {
    std::string joined = text;
    joined.erase(std::remove(joined.begin(), joined.end(), '-'), joined.end());
    add_path(joined, nullptr);
    const std::size_t first = text.find('-');
    const std::size_t last = text.rfind('-');
    if (first == last)
      return;
    for (const std::size_t without : {first, last})
      add_path(std::string(text).erase(without, 1), nullptr);
  }

  void write_cues() {
    std::size_t end = 0;
    for (std::size_t id = 0; id < cues_.size();) {
      const cue first = cues_[id];
      std::size_t at = end = place_of(cues_.text(id));
      std::uint64_t count = 0;
      for (; id < cues_.size(); ++id, ++count) {
        const cue each = cues_[id];
        const std::string_view text = cues_.text(id);
        const std::size_t begin = place_of(text);
        if (each.subject != first.subject || each.strength != first.strength || begin < end || begin - end > 7)
          break;
        const bool joined = text.find('-') != std::string_view::npos;
        form_.put((begin - end) << 9 | (text.size() < 64 ? text.size() : 0) << 3 | (each.cased ? 4u : 0u) |
                      (each.plural ? 2u : 0u) | (joined ? 1u : 0u),
                  packed::cue_digits);
        end = begin + text.size();
      }
      expect(first.subject < 1u << 15 && count < 1u << 18 && at < 1u << 24, "a run of cues");
      runs_.put(std::uint64_t{first.subject} << 45 | static_cast<std::uint64_t>(first.strength) << 42 | count << 24 | at,
                packed::run_digits);
    }
  }

  void write_words() {
    std::vector<std::pair<place, std::uint64_t>> sorted;
    for (const auto& [key, where] : words_)
      sorted.emplace_back(where, key);
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first.at < b.first.at; });
    expect(sorted.size() < 1u << 16, "so many words");
    std::size_t before = 0;
    for (const auto& [where, key] : sorted) {
      const bool plain = std::all_of(where.text.begin(), where.text.end(), is_alnum);
      expect(where.at - before < 1u << 17 && where.text.size() < 64, "a word");
      number_[key] = number_.size();
      columns_words_.put((where.at - before) << 7 | (plain ? 64u : 0u) | where.text.size(), packed::word_digits);
      before = where.at;
    }
  }

  void write_nodes(const branch& from, cue_index::place at, std::uint64_t depth) {
    for (const auto& [key, to] : from.next) {
      const cue_index::place here = cues_.child(at, key);
      expect(here.at != cue_index::none, "a path that the index hasn't");
      const cue_index::node_info node = cues_.at(here.at);
      const std::uint64_t size = (std::min)(std::uint64_t{node.entries}, std::uint64_t{packed::many_entries});
      nodes_.put(number_.at(key) << 8 | depth << 4 | size, packed::node_digits);
      if (size == packed::many_entries)
        put_entry(node.entries);
      for (std::uint32_t e = 0; e < node.entries; ++e)
        put_entry(cues_.entries_of(node)[e].id);
      entry_count_ += node.entries;
      const std::size_t l = depth > 1 ? 1 : 0;
      ++all_[l];
      if (node.entries == 0)
        ++between_[l];
      if (node.entries != 1 || !to.next.empty()) {
        ++inner_[l];
        inner_entries_[l] += node.entries;
      }
      write_nodes(to, here, depth + 1);
    }
  }
  void put_entry(std::uint64_t number) {
    expect(number < 1u << 18, "so many cues");
    entries_.put(number, packed::entry_digits);
  }

  void write_strengths() {
    for (std::uint32_t id = 0; id < cues_.size(); ++id) {
      const cue_strength* const by = cues_.strength_of(id);
      if (by == nullptr)
        continue;
      strengths_.put(id, 3);
      for (const int points : by->of) {
        expect(points % 10 == 0 && points >= -20480 && points < 20480, "a cue's strength");
        strengths_.put(static_cast<std::uint64_t>(points / 10 + 2048), 2);
      }
    }
  }

  void write_names() {
    for (std::uint32_t c = 0; c < known_.size(); ++c) {
      keys_.put(known_.key(c));
      put_name(lexicon::normalise(known_.key(c)), c, false);
    }
    known_.each_alias([&](std::uint32_t concept_id, std::string_view name) { put_name(name, concept_id, true); });
  }
  void put_name(std::string_view name, std::uint64_t concept_id, bool alias) {
    expect(concept_id < 1u << 17, "so many concepts");
    names_.put(concept_id << 1 | (alias ? 1u : 0u), packed::name_digits);
    name_text_.put(name);
  }

  void write_header() {
    column head;
    for (const std::uint64_t count :
         {packed::checksum(texts_), std::uint64_t{columns_words_.size}, std::uint64_t{runs_.size},
          std::uint64_t{form_.size}, std::uint64_t{nodes_.size}, entry_count_, std::uint64_t{entries_.size},
          std::uint64_t{strengths_.size / (1 + part_count)}, std::uint64_t{names_.size}, std::uint64_t{extra_.size()},
          std::uint64_t{keys_.pieces().size()}, std::uint64_t{name_text_.pieces().size()}, between_[0], between_[1], inner_[0], inner_[1], all_[0],
          all_[1], inner_entries_[0], inner_entries_[1]})
      head.put(count, packed::count_digits);
    std::cout << "// SPDX-License-Identifier: MIT\n#pragma once\n\n#include <tritag/version.hpp>\n\n"
                 "// Written by tests/lexicon/pack.sh, in the form that detail/packed_lexicon.hpp describes: the "
                 "lexicon's tables.\n\nnamespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {\n\n"
                 "inline constexpr const char* packed_pieces[] = {";
    const char* separator = "\n";
    for (const std::vector<std::string>* const pieces :
         {&head.pieces(), &columns_words_.pieces(), &runs_.pieces(), &form_.pieces(), &nodes_.pieces(),
          &entries_.pieces(), &strengths_.pieces(), &names_.pieces(), &std::as_const(extra_), &keys_.pieces(), &name_text_.pieces()})
      for (const std::string& piece : *pieces) {
        std::cout << separator << "R\"(" << piece << ")\"";
        separator = ",\n";
      }
    std::cout << "};\n\n}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail\n";
  }

  lexicon known_;
  const cue_index& cues_ = known_.cues();
  std::vector<std::string_view> texts_;
  std::map<std::uint64_t, place> words_;
  std::map<std::uint64_t, std::string> made_; ///< words that stand in spellings without hyphens
  std::vector<std::string> extra_;            ///< those of them that stand nowhere in the text
  std::map<std::uint64_t, std::uint64_t> number_;
  branch trie_;
  column columns_words_, runs_, form_, nodes_, entries_, strengths_, names_;
  lines keys_, name_text_;
  std::uint64_t entry_count_ = 0;
  std::uint64_t between_[2] = {1, 1}; ///< with the roots
  std::uint64_t inner_[2] = {1, 1};
  std::uint64_t all_[2] = {1, 1};
  std::uint64_t inner_entries_[2] = {0, 0};
};

} // namespace

int main() { packer().write(); }
