// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <tritag/detail/cue.hpp>
#include <tritag/detail/path_table.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

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
    [[nodiscard]] std::uint32_t subject() const noexcept { return packed >> 6; }
    [[nodiscard]] cue_class strength() const noexcept { return static_cast<cue_class>(packed & 7); }
    [[nodiscard]] bool special() const noexcept { return (packed & special_bit) != 0; }
    [[nodiscard]] bool cased() const noexcept { return (packed & cased_bit) != 0; }
    [[nodiscard]] bool plural() const noexcept { return (packed & plural_bit) != 0; }
    [[nodiscard]] bool conditional() const noexcept { return (packed & (cased_bit | plural_bit)) != 0; }  ///< `allows` tells whether it counts
    [[nodiscard]] bool plain() const noexcept { return (packed & (special_bit | cased_bit | plural_bit)) == 0; }

    static constexpr std::uint32_t special_bit = 8;
    static constexpr std::uint32_t cased_bit = 16;
    static constexpr std::uint32_t plural_bit = 32;
  };

  static constexpr std::uint32_t most_plain = 63;  ///< entries of a node that a bit each is kept for
  static constexpr std::uint32_t most_entries = (1u << 24) - 1;  ///< of a node; the last ones count

  struct node_info {
    std::uint32_t next = 0;   ///< a bit for each of its children's keys, so that most words that go on no cue are refused
    std::uint32_t first = 0;  ///< its first entry; while cues are added, the last one added
    std::uint32_t entries : 24 = 0;   ///< how many there are
    std::uint32_t distinct : 6 = 0;   ///< the first so many are of different subjects and shadow the others
    std::uint32_t conditional : 1 = 0;  ///< some of its cues hold in one case or number only, or it has many: look at each
    std::uint32_t special : 1 = 0;  ///< some of its cues change how the words after them are read, or have other paths too
  };

  /// Adds a cue for `subject`: a hyphen in it may be missing in the text, a space may be any soft separator, a capital
  /// letter makes it exact. False if it holds no word.
  bool add(std::string_view text, std::uint32_t subject, cue_class strength, std::uint8_t scale = 3) {
    plain_vector<std::uint64_t> keys;
    word found;
    for (word_scanner scanner(text, 0, text.size()); scanner.next(found); keys.push_back(found.key))
      if (found.key == 0) return false;
    if (keys.empty()) return false;
    packed_cue made;
    made.text = place_of(text);
    made.subject = subject & most_subjects;
    made.strength = static_cast<std::uint32_t>(strength) & 7;
    made.size = static_cast<std::uint32_t>(text.size()) & longest_cue_text;
    for (const char c : text) {
      if (is_upper(c)) made.cased = 1;
      if (c == '-') made.joined = 1;
    }
    place at;
    for (const std::uint64_t key : keys) at = grow(at, key);
    if (is_plural(text, keys.back())) made.plural = 1;
    const std::uint32_t id = static_cast<std::uint32_t>(cues_.size());
    cues_.push_back(made);
    if (scale != 3) weighted_ = true;
    if (weighted_) {
      while (scales_.size() < id) scales_.push_back(3);
      scales_.push_back(scale);
    }
    put(at.at, id);
    if (made.joined != 0) add_joined(text, id);
    return true;
  }

  /// The cue with this text for `subject`, `no_cue` if there is none; before `finish` only.
  [[nodiscard]] std::uint32_t find(std::string_view text, std::uint32_t subject) const {
    place to;
    word_scanner scanner(text, 0, text.size());
    for (word found; scanner.next(found);) {
      const bool first = to.at == root;
      const std::uint64_t path = first ? found.key : path_key(to.path, found.key);
      to = {(first ? first_words_ : longer_).table.find(path), path};
      if (to.at == none) return no_cue;
      if (!first) to.at |= longer_bit;
    }
    if (to.at == root) return no_cue;
    const node_info& last = to_change(to.at);
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

  /// Keeps a text, whose cues then need no copies of it, and returns its place: see `kept`.
  std::uint32_t keep(std::string_view text) {
    pool_.append(text.data(), text.size());
    return static_cast<std::uint32_t>(pool_.size() - text.size());
  }
  [[nodiscard]] std::string_view kept(std::uint32_t at, std::size_t size) const noexcept { return {pool_.data() + at, size}; }
  /// Makes room for texts of so many bytes in all.
  void reserve_text(std::size_t size) { pool_.reserve(size); }

  /// Lays the nodes' cues out; call once after the last addition. `is_special(subject)` tells the subjects whose cues change
  /// how the words after them are read. Linear.
  template <class IsSpecial>
  void finish(IsSpecial&& is_special) {
    entries_.reserve(added_.size());
    for (level* const l : {&first_words_, &longer_}) {
      l->table.make_room(l->nodes.size(), l == &longer_ ? 1 : 2);  // most paths that aren't there never come that far
      for (const kind which : {kind::between, kind::both, kind::leaf}) {
        if (which == kind::both) l->between = l->size;
        if (which == kind::leaf) l->first_leaf = static_cast<std::uint32_t>(entries_.size());
        for (node n = 1; n < l->nodes.size(); ++n) {
          if (kind_of(l->nodes[n]) != which) continue;
          l->table.place(l->paths[n], static_cast<node>(l->size++));
          const node_info laid = lay_out(l->nodes[n], is_special);
          if (which != kind::leaf) l->next.push_back(laid.next);
          if (which == kind::both) l->ends.push_back({laid.first, laid});
        }
      }
      l->next.shrink_to_fit();
      l->ends.shrink_to_fit();
      l->nodes = {};
      l->paths = {};
    }
    added_ = {};
    cues_.shrink_to_fit();
    pool_.shrink_to_fit();
  }
  void finish() {
    finish([](std::uint32_t) { return false; });
  }

  [[nodiscard]] std::size_t size() const noexcept { return cues_.size(); }
  /// The number of nodes; only after `finish`.
  [[nodiscard]] std::size_t nodes() const noexcept { return first_words_.size + longer_.size; }
  [[nodiscard]] cue operator[](std::size_t id) const noexcept {
    const packed_cue& of = cues_[id];
    cue told;
    told.subject = of.subject;
    told.strength = static_cast<cue_class>(of.strength);
    if (weighted_ && id < scales_.size()) told.scale = scales_[id];
    told.cased = of.cased != 0;
    told.plural = of.plural != 0;
    return told;
  }
  /// Whether some cues weigh more or less than others of their class.
  [[nodiscard]] bool weighted() const noexcept { return weighted_; }
  [[nodiscard]] std::string_view text(std::size_t id) const noexcept {
    const packed_cue& of = cues_[id];
    if ((of.text & lasting_bit) == 0) return kept(of.text, of.size);
    const std::uint32_t at = of.text & ~lasting_bit;
    return {lasting_[at / longest_lasting] + at % longest_lasting, of.size};
  }
  [[nodiscard]] node_info at(node which) const noexcept {
    return which < longer_bit ? at(first_words_, which) : at(longer_, which - longer_bit);
  }
  /// A node's number below `nodes()`.
  [[nodiscard]] std::uint32_t number(node which) const noexcept {
    return which < longer_bit ? which : which - longer_bit + static_cast<std::uint32_t>(first_words_.size);
  }
  [[nodiscard]] node_info numbered(std::uint32_t number) const noexcept {
    return at(node_of(number));
  }
  [[nodiscard]] const entry* entries_of(const node_info& of) const noexcept { return entries_.data() + of.first; }

  /// False if no cue goes on with the word `key` behind `from`; true for most words that one does with.
  [[nodiscard]] bool may_go_on(node from, std::uint64_t key) const noexcept {
    const level& of = from < longer_bit ? first_words_ : longer_;
    const node n = from & ~longer_bit;
    return n < of.next.size() && ((of.next[n] >> (key >> 59)) & 1) != 0;
  }
  /// The same for a word behind the first, looked at more closely: `first` is the node of the word `first_key`, or `none`.
  [[nodiscard]] bool may_begin(node first, std::uint64_t path, std::uint64_t key) const noexcept {
    const node inner = first < first_words_.next.size() ? first : none;  // nothing goes on behind a leaf
    const std::uint32_t follows = (first_words_.next[inner] >> (key >> 59)) & 1u;
    return (follows & static_cast<std::uint32_t>(longer_.table.may_have(path))) != 0;
  }
  /// Whether cues end at a first word's node, or `none`.
  [[nodiscard]] bool ends_cue(node first) const noexcept { return first >= first_words_.between; }
  /// Whether cues end at any node.
  [[nodiscard]] bool ends_any(node which) const noexcept {
    return which < longer_bit ? ends_cue(which) : which - longer_bit >= longer_.between;
  }
  /// Whether all cues that end at a first word's node, where some do, hold wherever they stand and change nothing behind them.
  [[nodiscard]] bool is_plain(node first) const noexcept {
    const std::size_t inner = first_words_.next.size();
    if (first >= inner) return entries_[first_words_.first_leaf + (first - inner)].plain();
    const end_info& end = first_words_.ends[first - first_words_.between];
    return (end.conditional | end.special) == 0;
  }
  /// The node behind `from` along `key`, or `none`.
  [[nodiscard]] place child(place from, std::uint64_t key) const noexcept {
    if (from.at == root) return {first_words_.table.find(key), key};
    if (!may_go_on(from.at, key)) return {};
    const std::uint64_t path = path_key(from.path, key);
    if (!longer_.table.may_have(path)) return {};
    return {longer(path), path};
  }

  /// The node of a path of two words or more, or `none`.
  [[nodiscard]] node longer(std::uint64_t path) const noexcept {
    const node found = longer_.table.find(path);
    return found == none ? none : found | longer_bit;
  }

  /// Fetches what looking a first word up looks at first.
  void prefetch(std::uint64_t key) const noexcept { first_words_.table.prefetch(key); }

  /// Fetches what goes on behind a node, and what ends there.
  void prefetch_node([[maybe_unused]] node which) const noexcept {
#if defined(__GNUC__)
    const level& of = which < longer_bit ? first_words_ : longer_;
    const node n = which & ~longer_bit;
    const std::size_t inner = of.next.size();
    if (n >= inner) return __builtin_prefetch(entries_.data() + of.first_leaf + (n - inner));
    __builtin_prefetch(of.next.data() + n);
    if (n >= of.between) __builtin_prefetch(of.ends.data() + (n - of.between));
#endif
  }
  /// The same by the node's number.
  void prefetch_numbered(std::uint32_t number) const noexcept {
    prefetch_node(node_of(number));
  }
  /// Fetches what finding the strength of a node's first cue looks at.
  void prefetch_strength([[maybe_unused]] const node_info& of) const noexcept {
#if defined(__GNUC__)
    if (of.entries != 0 && entries_[of.first].id < strength_of_.size()) __builtin_prefetch(strength_of_.data() + entries_[of.first].id);
#endif
  }
  void prefetch_longer(std::uint64_t path) const noexcept { longer_.table.prefetch(path); }
  [[nodiscard]] static std::uint64_t path_of(std::uint64_t first_key, std::uint64_t key) noexcept { return path_key(first_key, key); }

  void prefetch_cue([[maybe_unused]] std::uint32_t id) const noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(cues_.data() + id);
#endif
  }

  /// Calls `take(entry)` for each cue that ends at a node.
  template <class Take>
  void each_entry(node which, Take&& take) const {
    const node_info of = at(which);
    for (std::uint32_t e = 0; e < of.entries; ++e) take(entries_[of.first + e]);
  }

  /// Whether a cue's own form allows what was found where its words match: its case, and its plural. `found` isn't empty.
  [[nodiscard]] bool allows(entry of, std::string_view found) const noexcept {
    if (of.plural() && to_lower(found.back()) != 's') return false;
    return !of.cased() || (has_capital(found) && same_case(of.id, found));
  }

 private:
  template <class Lexicon>
  friend class packed_lexicon;

  [[nodiscard]] node node_of(std::uint32_t number) const noexcept {
    const std::size_t short_ones = first_words_.size;
    return number < short_ones ? number : static_cast<node>(number - short_ones) | longer_bit;
  }

  /// False only where no cased cue can stand: there is no ASCII capital and no full-width letter, which begin with EF.
  static bool has_capital(std::string_view found) noexcept {
    for (const char c : found)
      if (is_upper(c) || c == '\xEF') return true;
    return false;
  }

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

  /// A cue in twelve bytes.
  struct packed_cue {
    std::uint32_t text = 0;  ///< into the pool, or a lasting text
    std::uint32_t size : 29 = 0;
    std::uint32_t cased : 1 = 0;
    std::uint32_t plural : 1 = 0;
    std::uint32_t joined : 1 = 0;  ///< it has a hyphen that may be missing, and so more than one path
    std::uint32_t subject : 29 = 0;
    std::uint32_t strength : 3 = 0;
  };
  static constexpr std::uint32_t longest_cue_text = (1u << 29) - 1;
  static constexpr std::uint32_t most_subjects = (1u << 26) - 1;

  struct added_entry {
    entry made;
    std::uint32_t next = 0;
  };

  /// What a node has that cues end at: all of a `node_info` but what goes on behind it.
  struct end_info {
    std::uint32_t first = 0;
    std::uint32_t entries : 24 = 0;
    std::uint32_t distinct : 6 = 0;
    std::uint32_t conditional : 1 = 0;
    std::uint32_t special : 1 = 0;

    end_info() = default;
    end_info(std::uint32_t at, const node_info& of) noexcept
        : first(at), entries(of.entries), distinct(of.distinct), conditional(of.conditional), special(of.special) {}
  };

  /// Nodes whose paths are one word, or those of longer ones. After `finish` those that no cue ends at come first, then those
  /// that cues end at and go on behind, or several end at, then the leaves.
  struct level {
    path_table table;
    plain_vector<node_info> nodes = plain_vector<node_info>(1);          ///< until `finish`
    plain_vector<std::uint64_t> paths = plain_vector<std::uint64_t>(1);  ///< of the nodes, until `finish`
    std::size_t size = 1;          ///< how many there are, with the root
    std::size_t between = 1;       ///< how many no cue ends at
    std::uint32_t first_leaf = 0;  ///< the first leaf's entry
    plain_vector<std::uint32_t> next = plain_vector<std::uint32_t>(1);  ///< of those that are no leaves
    plain_vector<end_info> ends;                                        ///< of those behind the first `between`, but for leaves

    node find_or_add(std::uint64_t path) {
      if (const node known = table.find(path); known != none) return known;
      if (table.full(nodes.size())) {
        table.make_room(2 * nodes.size());
        for (node n = 1; n < nodes.size(); ++n) table.place(paths[n], n);
      }
      const node made = static_cast<node>(nodes.size());
      table.place(path, made);
      nodes.emplace_back();
      paths.push_back(path);
      return made;
    }
  };
  static constexpr node longer_bit = 0x80000000u;

  enum class kind : unsigned char { between, both, leaf };
  static kind kind_of(const node_info& of) noexcept {
    return of.entries == 0 ? kind::between : of.entries == 1 && of.next == 0 ? kind::leaf : kind::both;
  }

  [[nodiscard]] node_info at(const level& of, node n) const noexcept {
    node_info told;
    if (n < of.next.size()) told.next = of.next[n];
    if (n < of.between) return told;
    if (n < of.next.size()) {
      const end_info& end = of.ends[n - of.between];
      told.first = end.first;
      told.entries = end.entries;
      told.distinct = end.distinct;
      told.conditional = end.conditional;
      told.special = end.special;
      return told;
    }
    // Most nodes are the end of one cue that no other goes on: they need no more than their entry.
    told.first = of.first_leaf + n - static_cast<node>(of.next.size());
    told.entries = 1;
    told.distinct = 1;
    told.conditional = entries_[told.first].conditional() ? 1 : 0;
    told.special = entries_[told.first].special() ? 1 : 0;
    return told;
  }

  static entry pack(std::uint32_t id, const packed_cue& of) noexcept {
    const std::uint32_t subject = of.subject;
    return {id, (subject << 6) | (of.plural != 0 ? entry::plural_bit : 0u) | (of.cased != 0 ? entry::cased_bit : 0u) |
                    (of.joined != 0 ? entry::special_bit : 0u) | of.strength};
  }

  /// Appends a node's entries to the others, the last added first.
  template <class IsSpecial>
  node_info lay_out(node_info of, const IsSpecial& is_special) {
    std::uint32_t e = of.first;
    of.first = static_cast<std::uint32_t>(entries_.size());
    for (std::uint32_t left = of.entries; left > 0; --left, e = added_[e].next) {
      entries_.push_back(added_[e].made);
      if (is_special(entries_.back().subject())) entries_.back().packed |= entry::special_bit;
    }
    describe(of);
    return of;
  }
  /// Notes what a node's entries have in common.
  template <class Node>
  void describe(Node& of) noexcept {
    for (std::uint32_t e = of.first; e < of.first + of.entries; ++e) {
      if (entries_[e].conditional()) of.conditional = 1;
      if (entries_[e].special()) of.special = 1;
    }
    if (of.entries > most_plain) of.conditional = 1;
    if (of.conditional == 0) of.distinct = put_distinct_first(entries_.data() + of.first, of.entries) & most_plain;
  }

  /// Where a cue's text is: in a lasting piece, in the pool already, or added to the pool now.
  std::uint32_t place_of(std::string_view text) {
    const auto at = reinterpret_cast<std::uintptr_t>(text.data());
    if (!lasting_.empty()) {
      const std::uintptr_t offset = at - reinterpret_cast<std::uintptr_t>(lasting_.back());
      if (offset < longest_lasting)
        return lasting_bit | static_cast<std::uint32_t>((lasting_.size() - 1) * longest_lasting + offset);
    }
    const std::uintptr_t offset = at - reinterpret_cast<std::uintptr_t>(pool_.data());
    return offset < pool_.size() ? static_cast<std::uint32_t>(offset) : keep(text);
  }

  /// Moves the first entry of each subject to the front and returns how many these are.
  static std::uint32_t put_distinct_first(entry* of, std::uint32_t size) noexcept {
    std::uint32_t distinct = 0;
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
    added_.push_back({pack(id, cues_[id]), last.first});
    last.first = static_cast<std::uint32_t>(added_.size() - 1);
    if (last.entries < most_entries) ++last.entries;
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
  [[nodiscard]] const node_info& to_change(node which) const noexcept {
    return which < longer_bit ? first_words_.nodes[which] : longer_.nodes[which - longer_bit];
  }

  [[nodiscard]] static std::uint64_t path_key(std::uint64_t from, std::uint64_t key) noexcept {
    const std::uint64_t mixed = ((from ^ (from >> 29)) * 0xff51afd7ed558ccdu + key) * 0x9e3779b97f4a7c15u;
    return mixed ^ (mixed >> 32);
  }

  level first_words_;
  level longer_;
  plain_vector<added_entry> added_;
  plain_vector<entry> entries_;
  plain_vector<packed_cue> cues_;
  plain_vector<std::uint8_t> scales_;  ///< by cue, once one is not 3
  bool weighted_ = false;
  plain_vector<std::uint16_t> strength_of_;  ///< by cue; 0: none
  plain_vector<cue_strength> strengths_;
  plain_vector<char> pool_;
  static constexpr std::uint32_t lasting_bit = 0x80000000u;
  plain_vector<const char*> lasting_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
