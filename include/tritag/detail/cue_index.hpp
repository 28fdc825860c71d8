// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/detail/words.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// How sure a cue makes us of its concept.
enum class cue_class : unsigned char {
  defining,    ///< a project that says this early is one
  strong,      ///< typical of such projects
  technology,  ///< a well-known product that such projects are built with or for
  weak,        ///< only confirms
  head,        ///< a noun that says what the project is
  code,        ///< counts in code, usage and addresses only
  against,     ///< counts against the concept
  mask,        ///< swallows the concept's cues inside it
};

inline constexpr std::size_t class_count = 7;  ///< a mask has no weight

inline constexpr std::string_view class_names[class_count + 1] = {"defining", "strong", "technology", "weak",
                                                                  "head",     "code",   "against",    "mask"};

/// What one cue of a class adds to the mass of what is said about its subject.
inline constexpr std::uint32_t class_mass[class_count] = {6, 4, 3, 1, 3, 2, 0};

/// What one cue adds to its class's weight, once in each part of a README, in thousandths of log-odds.
struct cue_strength {
  std::int16_t of[part_count]{};
};

struct cue {
  std::uint32_t text = 0;  ///< into the index's pool
  std::uint32_t size = 0;
  std::uint32_t subject = 0;
  cue_class strength = cue_class::weak;
  std::uint8_t scale = 3;  ///< thirds of the class's weight
  bool cased = false;      ///< matches in the case as written only
  bool plural : 1 = false;  ///< its last word is a plural and matches plurals only: "securities" is not "security"
  bool joined : 1 = false;  ///< it has a hyphen that may be missing, and so more than one path
};

/// A trie of normalised words: every cue is a path. One look-up a word; building is linear in the cues.
class cue_index {
 public:
  using node = std::uint32_t;
  static constexpr node root = 0;
  static constexpr node none = 0;  // the root is no node's child

  /// A node with the hash of the path that leads to it.
  struct place {
    node at = root;
    std::uint64_t path = 0;
  };

  /// A cue at the node where it ends.
  struct entry {
    std::uint32_t id = 0;
    std::uint32_t packed = 0;
    [[nodiscard]] std::uint32_t subject() const noexcept { return packed >> 4; }
    [[nodiscard]] cue_class strength() const noexcept { return static_cast<cue_class>(packed & 7); }
    [[nodiscard]] bool conditional() const noexcept { return (packed & 8) != 0; }  ///< `allows` tells whether it counts
  };

  static constexpr std::uint32_t most_plain = 63;  ///< entries of a node that a bit each is kept for

  struct node_info {
    std::uint32_t next = 0;     ///< a bit for each of its children's keys, so that most words that go on no cue are refused
    std::uint32_t first = 0;    ///< its first entry; while cues are added, the last one added
    std::uint32_t entries = 0;  ///< how many there are
    std::uint8_t distinct = 0;  ///< the first so many are of different subjects and shadow the others
    bool conditional = false;   ///< some of its cues hold in one case or number only, or it has many: look at each
    bool special = false;       ///< some of its cues change how the words after them are read, or have other paths too
  };

  /// Adds a cue for `subject`: a hyphen in it may be missing in the text, a space may be any soft separator, a capital
  /// letter makes it exact. False if it holds no word.
  bool add(std::string_view text, std::uint32_t subject, cue_class strength, std::uint8_t scale = 3) {
    std::vector<std::uint64_t> keys;
    word found;
    for (word_scanner scanner(text, 0, text.size()); scanner.next(found);) keys.push_back(found.key);
    return add(text, keys.data(), keys.size(), subject, strength, scale);
  }

  /// The same for a cue whose words' keys are known.
  bool add(std::string_view text, const std::uint64_t* keys, std::size_t count, std::uint32_t subject, cue_class strength,
           std::uint8_t scale = 3) {
    cue made;
    made.text = static_cast<std::uint32_t>(pool_.size());
    if (!lasting_.empty()) {
      const auto offset = reinterpret_cast<std::uintptr_t>(text.data()) - reinterpret_cast<std::uintptr_t>(lasting_.back());
      if (offset < longest_lasting)
        made.text = lasting_bit | static_cast<std::uint32_t>((lasting_.size() - 1) * longest_lasting + offset);
    }
    made.size = static_cast<std::uint32_t>(text.size());
    made.subject = subject;
    made.strength = strength;
    made.scale = scale;
    for (const char c : text) {
      made.cased = made.cased || is_upper(c);
      made.joined = made.joined || c == '-';
    }
    if (count == 0) return false;
    place at;
    for (std::size_t i = 0; i < count; ++i) {
      if (keys[i] == 0) return false;
      at = grow(at, keys[i]);
    }
    made.plural = is_plural(text, keys[count - 1]);
    const std::uint32_t id = static_cast<std::uint32_t>(cues_.size());
    cues_.push_back(made);
    if ((made.text & lasting_bit) == 0) pool_.append(text);
    put(at.at, id);
    if (made.joined) add_joined(text, id);
    return true;
  }

  /// The cue with this text for `subject`, `no_cue` if there is none; before `finish` only.
  [[nodiscard]] std::uint32_t find(std::string_view text, std::uint32_t subject) const {
    place to;
    word_scanner scanner(text, 0, text.size());
    for (word found; scanner.next(found);)
      if ((to = child(to, found.key)).at == none) return no_cue;
    if (to.at == root) return no_cue;
    const node_info& last = at(to.at);
    for (std::uint32_t e = last.first, left = last.entries; left > 0; --left, e = added_[e].next)
      if (const entry& made = added_[e].made; made.subject() == subject && this->text(made.id) == text) return made.id;
    return no_cue;
  }
  static constexpr std::uint32_t no_cue = 0xFFFFFFFFu;

  /// Gives a cue what it adds to its class's weight.
  void strengthen(std::uint32_t id, const cue_strength& by) {
    if (strengths_.empty()) strengths_.emplace_back();
    if (strength_of_.size() <= id) strength_of_.resize(cues_.size());
    strength_of_[id] = static_cast<std::uint16_t>(strengths_.size());
    strengths_.push_back(by);
  }

  /// What a cue adds to its class's weight; null if nothing.
  [[nodiscard]] const cue_strength* strength_of(std::uint32_t id) const noexcept {
    return id < strength_of_.size() && strength_of_[id] != 0 ? &strengths_[strength_of_[id]] : nullptr;
  }

  /// Says that the text at `piece` lasts as long as the program, so that the cues added from it next need no copies.
  void last(const char* piece) { lasting_.push_back(piece); }
  static constexpr std::size_t longest_lasting = 1 << 14;

  /// Makes room for cues.
  void reserve(std::size_t cues) {
    cues_.reserve(cues);
    added_.reserve(cues);
    first_words_.reserve(cues / 4);
    longer_.reserve(cues - cues / 4);
  }

  /// Lays the nodes' cues out; call once after the last addition. `is_special(subject)` tells the subjects whose cues change
  /// how the words after them are read. Linear.
  template <class IsSpecial>
  void finish(IsSpecial&& is_special) {
    std::vector<entry> laid(added_.size());
    std::uint32_t at = 0;
    for (level* const l : {&first_words_, &longer_})
      for (node_info& n : l->nodes) {
        const std::uint32_t first = at;
        for (std::uint32_t e = n.first, left = n.entries; left > 0; --left, e = added_[e].next) {
          const entry& made = laid[at++] = added_[e].made;
          n.conditional = n.conditional || made.conditional();
          n.special = n.special || added_[e].joined || is_special(made.subject());
        }
        n.first = first;
        n.conditional = n.conditional || n.entries > most_plain;
        if (!n.conditional) n.distinct = put_distinct_first(laid.data() + first, n.entries);
      }
    first_words_.paths = {};
    longer_.paths = {};
    entries_.swap(laid);
    added_ = {};
  }
  void finish() {
    finish([](std::uint32_t) { return false; });
  }

  [[nodiscard]] std::size_t size() const noexcept { return cues_.size(); }
  [[nodiscard]] std::size_t nodes() const noexcept { return first_words_.nodes.size() + longer_.nodes.size(); }
  [[nodiscard]] const cue& operator[](std::size_t id) const noexcept { return cues_[id]; }
  [[nodiscard]] std::string_view text(std::size_t id) const noexcept {
    const cue& of = cues_[id];
    if ((of.text & lasting_bit) == 0) return std::string_view(pool_).substr(of.text, of.size);
    const std::uint32_t at = of.text & ~lasting_bit;
    return {lasting_[at / longest_lasting] + at % longest_lasting, of.size};
  }
  [[nodiscard]] const node_info& at(node which) const noexcept {
    return which < longer_bit ? first_words_.nodes[which] : longer_.nodes[which - longer_bit];
  }
  /// A node's number below `nodes()`.
  [[nodiscard]] std::uint32_t number(node which) const noexcept {
    return which < longer_bit ? which : which - longer_bit + static_cast<std::uint32_t>(first_words_.nodes.size());
  }
  [[nodiscard]] const node_info& numbered(std::uint32_t number) const noexcept {
    const std::size_t short_ones = first_words_.nodes.size();
    return number < short_ones ? first_words_.nodes[number] : longer_.nodes[number - short_ones];
  }
  [[nodiscard]] const entry* entries_of(const node_info& of) const noexcept { return entries_.data() + of.first; }

  /// False if no cue goes on with the word `key` behind `from`; true for most words that one does with.
  [[nodiscard]] bool may_go_on(node from, std::uint64_t key) const noexcept {
    return ((at(from).next >> (key >> 59)) & 1) != 0;
  }
  /// The same for a word behind the first, looked at more closely: `first` is the node of the word `first_key`, or `none`.
  [[nodiscard]] bool may_begin(node first, std::uint64_t path, std::uint64_t key) const noexcept {
    const bool next = ((first_words_.nodes[first].next >> (key >> 59)) & 1) != 0;
    return next & longer_.may_have(path);
  }
  /// The node behind `from` along `key`, or `none`.
  [[nodiscard]] place child(place from, std::uint64_t key) const noexcept {
    if (from.at == root) return {first_words_.find(key), key};
    if (!may_go_on(from.at, key)) return {};
    const std::uint64_t path = path_key(from.path, key);
    if (!longer_.may_have(path)) return {};
    const node found = longer_.find(path);
    return {found == none ? none : found | longer_bit, path};
  }

  /// Fetches what looking a first word up, and what adding a cue of these words, looks at first.
  void prefetch(std::uint64_t key) const noexcept { first_words_.prefetch(key); }
  void prefetch(const std::uint64_t* keys, std::size_t count) const noexcept {
    if (count == 0) return;
    first_words_.prefetch(keys[0]);
    std::uint64_t path = keys[0];
    for (std::size_t i = 1; i < count; ++i) longer_.prefetch(path = path_key(path, keys[i]));
  }

  void prefetch_node([[maybe_unused]] node first) const noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(first_words_.nodes.data() + first);
#endif
  }
  void prefetch_longer(std::uint64_t path) const noexcept { longer_.prefetch(path); }
  [[nodiscard]] static std::uint64_t path_of(std::uint64_t first_key, std::uint64_t key) noexcept { return path_key(first_key, key); }

  /// Calls `take(cue id)` for each cue that ends at `at`.
  template <class Take>
  void each_cue(node which, Take&& take) const {
    const node_info& of = at(which);
    for (std::uint32_t e = 0; e < of.entries; ++e) take(entries_[of.first + e].id);
  }

  /// Whether a cue's own form allows what was found where its words match: its case, and its plural.
  [[nodiscard]] bool allows(std::size_t id, std::string_view found) const noexcept {
    if (cues_[id].plural && to_lower(found.back()) != 's') return false;
    return !cues_[id].cased || same_case(id, found);
  }

 private:
  /// Whether a cased cue stands in the text as written; separators and a plural ending don't count.
  [[nodiscard]] bool same_case(std::size_t id, std::string_view found) const noexcept {
    const std::string_view wanted = text(id);
    std::size_t f = 0;
    for (const char c : wanted) {
      if (!is_alnum(c)) continue;
      char letter = 0;
      while (f < found.size() && letter == 0) letter = read_letter(found, f);
      if (letter != c) return false;
    }
    return true;
  }

  /// The letter or digit at `at`, full-width ones as ASCII, 0 for anything else; moves `at` behind it.
  static char read_letter(std::string_view text, std::size_t& at) noexcept {
    if (static_cast<signed char>(text[at]) >= 0) {
      const char c = text[at++];
      return is_alnum(c) ? c : '\0';
    }
    const character read = decode(text, at);
    at += read.size;
    const char ascii = within(read.code, 0xFF01, 0xFF5E) ? static_cast<char>(read.code - 0xFEE0) : '\0';
    return is_alnum(ascii) ? ascii : '\0';
  }

  /// Whether a cue, with the key of its last word, ends with a plural.
  static bool is_plural(std::string_view text, std::uint64_t last) noexcept {
    return text.size() > 4 && text.back() == 's' && text[text.size() - 2] != 's' && text[text.size() - 2] != 'u' &&
           last == key_of_last(text.substr(0, text.size() - 1));
  }

  struct added_entry {
    entry made;
    std::uint32_t next = 0;
    bool joined = false;
  };

  /// Moves the first entry of each subject to the front and returns how many these are.
  static std::uint8_t put_distinct_first(entry* of, std::uint32_t size) noexcept {
    std::uint8_t distinct = 0;
    for (std::uint32_t e = 0; e < size; ++e) {
      std::uint32_t same = 0;
      while (same < distinct && of[same].subject() != of[e].subject()) ++same;
      if (same == distinct) std::swap(of[distinct++], of[e]);
    }
    return distinct;
  }

  static std::uint64_t key_of_last(std::string_view text) noexcept {
    std::size_t begin = text.size();
    while (begin > 0 && is_alnum(text[begin - 1])) --begin;
    if (begin > 0 && begin < text.size() && static_cast<signed char>(text[begin - 1]) >= 0)
      return word_form::key_of_ascii(text, begin, text.size() - begin);
    word found;
    for (word_scanner scanner(text, 0, text.size()); scanner.next(found);) {}
    return found.key;
  }

  void add_path(std::string_view text, std::uint32_t id) {
    place at;
    word found;
    for (word_scanner scanner(text, 0, text.size()); scanner.next(found);) {
      if (found.key == 0) return;
      at = grow(at, found.key);
    }
    if (at.at != root) put(at.at, id);
  }

  void put(node at, std::uint32_t id) {
    node_info& last = to_change(at);
    const cue& of = cues_[id];
    const std::uint32_t conditional = of.cased || of.plural ? 8u : 0u;
    added_.push_back({{id, (of.subject << 4) | conditional | static_cast<std::uint32_t>(of.strength)}, last.first, of.joined});
    last.first = static_cast<std::uint32_t>(added_.size() - 1);
    ++last.entries;
  }

  /// The spelling without hyphens, and, of several hyphens, with the first or the last alone taken out.
  void add_joined(std::string_view text, std::uint32_t id) {
    std::string joined;
    for (const char c : text)
      if (c != '-') joined += c;
    add_path(joined, id);
    const std::size_t first = text.find('-');
    const std::size_t last = text.rfind('-');
    if (first == last) return;
    for (const std::size_t without : {first, last}) {
      joined.assign(text);
      joined.erase(without, 1);
      add_path(joined, id);
    }
  }

  place grow(place from, std::uint64_t key) {
    if (from.at == root) return {first_words_.find_or_add(key), key};
    to_change(from.at).next |= std::uint32_t{1} << (key >> 59);
    const std::uint64_t path = path_key(from.path, key);
    return {longer_.find_or_add(path) | longer_bit, path};
  }

  [[nodiscard]] node_info& to_change(node which) noexcept {
    return which < longer_bit ? first_words_.nodes[which] : longer_.nodes[which - longer_bit];
  }

  /// Nodes by the hashes of their paths. A slot holds a node's number and, above it, what of the hash the slot's place doesn't
  /// tell; so a look-up that finds nothing touches one slot.
  struct level {
    std::vector<std::uint64_t> slots = std::vector<std::uint64_t>(64);
    std::size_t mask = 63;
    std::vector<std::uint64_t> filter = std::vector<std::uint64_t>(8);  ///< eight bits a slot
    std::vector<node_info> nodes{1};
    std::vector<std::uint64_t> paths{0};  ///< of the nodes, until the last is added

    void prefetch([[maybe_unused]] std::uint64_t path) const noexcept {
#if defined(__GNUC__)
      __builtin_prefetch(slots.data() + (static_cast<std::size_t>(path) & mask));
#endif
    }
    /// False for most paths that no node has: bits of these fit a nearer cache than the slots.
    [[nodiscard]] bool may_have(std::uint64_t path) const noexcept {
      const std::uint64_t bit = (path >> 20) & (8 * mask + 7);
      return ((filter[bit / 64] >> (bit % 64)) & 1) != 0;
    }
    [[nodiscard]] node find(std::uint64_t path) const noexcept {
      for (std::size_t slot = static_cast<std::size_t>(path) & mask;; slot = (slot + 1) & mask) {
        const std::uint64_t found = slots[slot];
        if (found == 0 || ((found ^ path) & ~std::uint64_t{mask}) == 0) return static_cast<node>(found & mask);
      }
    }
    node find_or_add(std::uint64_t path) {
      if (const node known = find(path); known != none) return known;
      if (nodes.size() + nodes.size() / 2 > mask) resize(2 * mask + 1);
      nodes.emplace_back();
      paths.push_back(path);
      place(static_cast<node>(nodes.size() - 1));
      return static_cast<node>(nodes.size() - 1);
    }
    void reserve(std::size_t size) {
      std::size_t wanted = mask;
      while (size + size / 2 > wanted) wanted = 2 * wanted + 1;
      if (wanted != mask) resize(wanted);
      nodes.reserve(size);
      paths.reserve(size);
    }
    void resize(std::size_t to) {
      mask = to;
      slots.assign(mask + 1, 0);
      filter.assign((mask + 1) / 8, 0);
      for (node n = 1; n < nodes.size(); ++n) place(n);
    }
    void place(node made) noexcept {
      std::size_t slot = static_cast<std::size_t>(paths[made]) & mask;
      while (slots[slot] != 0) slot = (slot + 1) & mask;
      const std::uint64_t bit = (paths[made] >> 20) & (8 * mask + 7);
      filter[bit / 64] |= std::uint64_t{1} << (bit % 64);
      slots[slot] = made | (paths[made] & ~std::uint64_t{mask});
    }
  };
  static constexpr node longer_bit = 0x80000000u;

  [[nodiscard]] static std::uint64_t path_key(std::uint64_t from, std::uint64_t key) noexcept {
    const std::uint64_t mixed = ((from ^ (from >> 29)) * 0xff51afd7ed558ccdu + key) * 0x9e3779b97f4a7c15u;
    return mixed ^ (mixed >> 32);
  }

  level first_words_;
  level longer_;
  std::vector<added_entry> added_;
  std::vector<entry> entries_;
  std::vector<cue> cues_;
  std::vector<std::uint16_t> strength_of_;  ///< by cue; 0: none
  std::vector<cue_strength> strengths_;
  std::string pool_;
  static constexpr std::uint32_t lasting_bit = 0x80000000u;
  std::vector<const char*> lasting_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
