// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/words.hpp>
#include <tritag/lexicon.hpp>
#include <tritag/lexicon/built_in.hpp>
#include <tritag/lexicon/packed.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Numbers of one kind, one after another.
class packed_digits {
 public:
  static constexpr std::size_t piece_size = 11'880;  // a multiple of each kind's number of digits

  explicit packed_digits(const char* const* piece) noexcept : piece_(piece) {}
  template <std::size_t N>
  std::uint64_t next() noexcept {
    if (at_ == piece_size) {
      ++piece_;
      at_ = 0;
    }
    const char* const from = *piece_ + at_;
    at_ += N;
    return value<N>(from);
  }

 private:
  template <std::size_t N>
  static std::uint64_t value(const char* from) noexcept {
    const std::uint64_t last = static_cast<unsigned char>(from[N - 1]) - std::uint64_t{'0'};
    if constexpr (N == 1) return last;
    else return value<N - 1>(from) << 6 | last;
  }

  const char* const* piece_;
  std::size_t at_ = 0;
};

/// The built-in lexicon as its tables hold it, so that a process needn't find the words of its text, look each cue up and lay
/// the tables out. tests/lexicon/pack.cpp writes it into lexicon/packed.hpp: where the text's cues and words stand, and how the
/// cues' paths branch. It counts for that very text only; where the text has changed since, the text itself is read.
///
/// Its numbers are of digits `0` to `o`, six bits each, the first the highest. Those of one kind stand one after another in
/// pieces of `piece_size` digits, and each kind begins with a piece of its own.
/// `Lexicon` is `lexicon`: what is a template is compiled where it is used only.
template <class Lexicon>
class packed_lexicon {
 public:
  static constexpr std::size_t piece_size = packed_digits::piece_size;

  // How many digits a number of each kind has, and what they hold.
  static constexpr std::size_t count_digits = 6;
  static constexpr std::size_t word_digits = 4;       // 17 bits distance from the word before, 1 bit plain, 6 bits size
  static constexpr std::size_t run_digits = 10;       // 15 bits concept, 3 bits class, 18 bits how many cues, 24 bits place
  static constexpr std::size_t cue_digits = 2;        // 3 bits distance, 6 bits size, 3 bits cased, plural, joined
  static constexpr std::size_t node_digits = 4;       // 16 bits word, 4 bits depth, 4 bits entries
  static constexpr std::size_t entry_digits = 3;      // 18 bits cue
  static constexpr std::size_t strength_digits = 3 + 2 * part_count;  // 18 bits cue, each part 12 bits hundredths and 2048
  static constexpr std::size_t name_digits = 3;       // 17 bits concept, 1 bit alias

  static constexpr std::uint32_t many_entries = 15;  // so many or more: how many is the first of the node's entries

  /// What the first piece tells, in this order, behind the checksum.
  struct counts {
    std::uint64_t words, runs, cues, nodes, entries, entry_numbers, strengths, names, word_pieces, concept_pieces, name_pieces;
    std::uint64_t between[2], inner[2], size[2], inner_entries[2];  ///< of the nodes of one word, and of several
  };

  explicit packed_lexicon(Lexicon& into) : into_(into), cues_(into.cues_) {}

  /// Fills the lexicon but for its weights; false if the text is another.
  bool read() {
    for (const auto& pieces : lexicon_pieces)
      for (const char* const piece : pieces) texts_.push_back(piece);
    const std::size_t pieces = texts_.size();
    packed_digits head(packed_pieces);
    if (head.next<count_digits>() != checksum(texts_)) return false;
    for (std::uint64_t* count : {&of_.words, &of_.runs, &of_.cues, &of_.nodes, &of_.entries, &of_.entry_numbers, &of_.strengths,
                                 &of_.names, &of_.word_pieces, &of_.concept_pieces, &of_.name_pieces, &of_.between[0], &of_.between[1],
                                 &of_.inner[0], &of_.inner[1],
                                 &of_.size[0], &of_.size[1], &of_.inner_entries[0], &of_.inner_entries[1]})
      *count = head.next<count_digits>();
    for (std::size_t i = 0; i < pieces; ++i) cues_.last(texts_[i].data());
    const char* const* at = packed_pieces + 1;
    const auto column = [&](std::uint64_t count, std::size_t width) {
      const char* const* const begin = at;
      at += (count * width + piece_size - 1) / piece_size;
      return packed_digits(begin);
    };
    const packed_digits words = column(of_.words, word_digits);
    const packed_digits runs = column(of_.runs, run_digits);
    const packed_digits cues = column(of_.cues, cue_digits);
    const packed_digits nodes = column(of_.nodes, node_digits);
    const packed_digits entries = column(of_.entry_numbers, entry_digits);
    const packed_digits strengths = column(of_.strengths, strength_digits);
    const packed_digits names = column(of_.names, name_digits);
    for (std::uint64_t i = 0; i < of_.word_pieces; ++i) texts_.push_back(*at++);
    read_concepts(at, at + of_.concept_pieces);
    at += of_.concept_pieces;
    read_names(names, at, at + of_.name_pieces);
    into_.note_special();
    read_words(words);
    read_cues(runs, cues);
    read_nodes(nodes, entries);
    read_strengths(strengths);
    return true;
  }

  /// Of the text that is packed: of all pieces, and of those that strengths stand in.
  template <class Texts>
  static std::uint64_t checksum(const Texts& texts) noexcept {
    std::uint64_t sum = 0;
    for (const std::string_view text : texts) add(sum, text);
    for (const char* const piece : strength_pieces) add(sum, piece);
    return sum >> (64 - 6 * count_digits);
  }

 private:
  /// Four sums side by side, since each waits for itself.
  static void add(std::uint64_t& sum, std::string_view text) noexcept {
    std::uint64_t of[4] = {sum, text.size(), 1, 2};
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15u;
    std::size_t at = 0;
    for (; text.size() - at >= 32; at += 32)
      for (std::size_t i = 0; i < 4; ++i) of[i] = (of[i] ^ load_word(text.data() + at + 8 * i)) * factor;
    for (; at < text.size(); ++at) of[0] = (of[0] ^ static_cast<unsigned char>(text[at])) * factor;
    for (const std::uint64_t part : of) sum = ((sum ^ (sum >> 32)) + part) * 0xd6e8feb86659fd93u;
  }

  /// Calls `take(line)` for each line of some pieces.
  template <class Take>
  static void each_line(const char* const* from, const char* const* to, Take&& take) {
    for (; from != to; ++from) {
      const char* at = *from;
      while (*at != '\0') {
        const char* const end = std::strchr(at, '\n');
        take(std::string_view(at, static_cast<std::size_t>(end - at)));
        at = end + 1;
      }
    }
  }

  void read_concepts(const char* const* from, const char* const* to) {
    each_line(from, to, [&](std::string_view key) {
      into_.concepts_.push_back({into_.keep(key), static_cast<std::uint32_t>(key.size()), Lexicon::no_prior});
      into_.note_key(static_cast<std::uint32_t>(into_.concepts_.size() - 1));
    });
  }

  void read_names(packed_digits of, const char* const* from, const char* const* to) {
    each_line(from, to, [&](std::string_view name) {
      const std::uint64_t packed = of.next<name_digits>();
      into_.add_name(name, static_cast<std::uint32_t>(packed >> 1), (packed & 1) != 0);
    });
  }

  void read_words(packed_digits of) {
    std::uint64_t* key = keys_.extend(of_.words);
    std::size_t place = 0;
    for (std::uint64_t i = 0; i < of_.words; ++i) {
      const std::uint64_t packed = of.next<word_digits>();
      place += packed >> 7;
      const std::string_view text = texts_[place / room];
      const std::size_t begin = place % room;
      const std::size_t size = packed & 63;
      if ((packed & 64) != 0) {
        *key++ = word_form::key_of_ascii(text, begin, size);
      } else {
        word found;
        word_scanner(text, begin, begin + size).next(found);
        *key++ = found.key;
      }
    }
  }

  void read_cues(packed_digits runs, packed_digits of) {
    cue_index::packed_cue* made = cues_.cues_.extend(of_.cues);
    const cue_index::packed_cue* const end = cues_.cues_.end();
    while (made != end) {
      const std::uint64_t run = runs.next<run_digits>();
      cue_index::packed_cue packed;
      packed.subject = static_cast<std::uint32_t>(run >> 45) & 0x7FFF;
      packed.strength = static_cast<std::uint32_t>(run >> 42) & 7;
      std::uint32_t place = static_cast<std::uint32_t>(run) & 0xFFFFFF;
      for (std::uint64_t left = (run >> 24) & 0x3FFFF; left > 0; --left) {
        const std::uint64_t form = of.next<cue_digits>();
        place += static_cast<std::uint32_t>(form >> 9);
        std::uint32_t size = static_cast<std::uint32_t>(form >> 3) & 63;
        if (size == 0) size = size_of_cue(texts_[place / room].substr(place % room));
        packed.text = place | cue_index::lasting_bit;
        packed.size = size & cue_index::longest_cue_text;
        packed.cased = (form & 4) != 0;
        packed.plural = (form & 2) != 0;
        packed.joined = (form & 1) != 0;
        *made++ = packed;
        place += size;
      }
    }
  }

  /// Of a long one, up to the next bar or the line's end.
  static std::uint32_t size_of_cue(std::string_view text) noexcept {
    text = text.substr(0, text.find_first_of("|\n"));
    while (is_blank(text.back())) text.remove_suffix(1);
    return static_cast<std::uint32_t>(text.size());
  }

  /// The nodes stand in the order of a walk through the trie, a node before its children. A leaf is one with one entry and no child.
  void read_nodes(packed_digits of, packed_digits entries) {
    cue_index::level* const levels[2] = {&cues_.first_words_, &cues_.longer_};
    cue_index::entry* const made = cues_.entries_.extend(of_.entries);
    std::uint32_t inner_entry[2];
    std::uint32_t leaf_entry[2];
    std::uint32_t between[2] = {1, 1};
    std::uint32_t number[2];
    std::uint32_t leaf_number[2];
    for (std::size_t l = 0; l < 2; ++l) {
      inner_entry[l] = l == 0 ? 0 : leaf_entry[0] + static_cast<std::uint32_t>(of_.size[0] - of_.inner[0]);
      leaf_entry[l] = levels[l]->first_leaf = inner_entry[l] + static_cast<std::uint32_t>(of_.inner_entries[l]);
      leaf_number[l] = static_cast<std::uint32_t>(of_.inner[l]);
      levels[l]->size = of_.size[l];
      levels[l]->between = number[l] = static_cast<std::uint32_t>(of_.between[l]);
      levels[l]->next.resize(of_.inner[l]);
      levels[l]->ends.resize(of_.inner[l] - of_.between[l]);
      levels[l]->table.make_room(of_.size[l], l == 0 ? 10 : 5);
    }
    struct {
      std::uint64_t path;
      std::uint32_t* next;
    } above[17]{};
    // Each place in a table waits for memory, so it is fetched some nodes before.
    constexpr std::size_t behind = 16;
    struct {
      std::uint64_t path = 0;
      std::uint32_t number = 0;
      std::size_t level = 0;
    } waiting[behind];
    const auto place = [&](std::size_t at) {
      if (waiting[at].number != 0) levels[waiting[at].level]->table.place(waiting[at].path, waiting[at].number);
    };
    std::uint64_t next = of.next<node_digits>();
    for (std::uint64_t left = of_.nodes; left > 0; --left) {
      const std::uint64_t packed = next;
      next = left > 1 ? of.next<node_digits>() : 0;
      const std::uint64_t depth = (packed >> 4) & 15;
      std::uint32_t size = packed & 15;
      if (size == many_entries) size = static_cast<std::uint32_t>(entries.next<entry_digits>());
      const std::uint64_t key = keys_[packed >> 8];
      const std::size_t l = depth > 1 ? 1 : 0;
      if (l != 0) *above[depth - 1].next |= std::uint32_t{1} << (key >> 59);
      const std::uint64_t path = l == 0 ? key : cue_index::path_key(above[depth - 1].path, key);
      const bool leaf = size == 1 && ((next >> 4) & 15) <= depth;
      std::uint32_t& first = leaf ? leaf_entry[l] : inner_entry[l];
      for (std::uint32_t e = 0; e < size; ++e) made[first + e].id = static_cast<std::uint32_t>(entries.next<entry_digits>());
      levels[l]->table.prefetch(path);
      place(left % behind);
      const std::uint32_t here = (leaf ? leaf_number : size == 0 ? between : number)[l]++;
      waiting[left % behind] = {path, here, l};
      if (!leaf) above[depth] = {path, &levels[l]->next[here]};
      if (!leaf && size != 0) {
        cue_index::end_info& end = levels[l]->ends[here - of_.between[l]];
        end.first = first;
        end.entries = size & cue_index::most_entries;
      }
      first += size;
    }
    for (std::size_t at = 0; at < behind; ++at) place(at);
    for (std::uint64_t e = 0; e < of_.entries; ++e) {
      if (e + behind < of_.entries) cues_.prefetch_cue(made[e + behind].id);
      made[e] = cue_index::pack(made[e].id, cues_.cues_[made[e].id]);
      if (into_.is_special(made[e].subject())) made[e].packed |= cue_index::entry::special_bit;
    }
    for (cue_index::level* const l : levels)
      for (cue_index::end_info& end : l->ends) cues_.describe(end);
  }

  void read_strengths(packed_digits of) {
    for (std::uint64_t i = 0; i < of_.strengths; ++i) {
      const auto cue = static_cast<std::uint32_t>(of.next<3>());
      cue_strength by;
      for (std::int16_t& points : by.of) points = static_cast<std::int16_t>(10 * (static_cast<int>(of.next<2>()) - 2048));
      cues_.strengthen(cue, by);
    }
  }

  static_assert(piece_size % strength_digits == 0);
  static constexpr std::size_t room = cue_index::longest_lasting;

  Lexicon& into_;
  cue_index& cues_;
  counts of_{};
  plain_vector<std::string_view> texts_;
  plain_vector<std::uint64_t> keys_;  ///< of the words
};

/// Fills a lexicon with what is packed; false if that is of another text.
template <class Lexicon>
bool read_packed(Lexicon& into) {
  return packed_lexicon<Lexicon>(into).read();
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
