// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tritag/detail/words.hpp>

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

struct cue {
  std::uint32_t text = 0;  ///< into the index's pool
  std::uint32_t size = 0;
  std::uint32_t subject = 0;
  cue_class strength = cue_class::weak;
  std::uint8_t scale = 3;  ///< thirds of the class's weight
  bool cased = false;      ///< matches in the case as written only
  bool plural = false;     ///< its last word is a plural and matches plurals only: "securities" is not "security"
};

/// A trie of normalised words: every cue is a path. One look-up a word; building is linear in the cues.
class cue_index {
 public:
  using node = std::uint32_t;
  static constexpr node root = 0;
  static constexpr node none = 0;  // the root is no node's child

  cue_index() : nodes_(1, no_cue) { rehash(64); }

  /// Adds a cue for `subject`: a hyphen in it may be missing in the text, a space may be any soft separator, a capital
  /// letter makes it exact. False if it holds no word.
  bool add(std::string_view text, std::uint32_t subject, cue_class strength, std::uint8_t scale = 3) {
    cue made;
    made.text = static_cast<std::uint32_t>(pool_.size());
    made.size = static_cast<std::uint32_t>(text.size());
    made.subject = subject;
    made.strength = strength;
    made.scale = scale;
    for (const char c : text) made.cased = made.cased || is_upper(c);
    made.plural = is_plural(text);
    const std::uint32_t id = static_cast<std::uint32_t>(cues_.size());
    if (!add_path(text, id, made)) return false;
    pool_.append(text);
    if (text.find('-') != std::string_view::npos) add_joined(text, id);
    return true;
  }

  [[nodiscard]] std::size_t size() const noexcept { return cues_.size(); }
  [[nodiscard]] const cue& operator[](std::size_t id) const noexcept { return cues_[id]; }
  [[nodiscard]] std::string_view text(std::size_t id) const noexcept {
    return std::string_view(pool_).substr(cues_[id].text, cues_[id].size);
  }

  /// The node behind `from` along `key`, or `none`.
  [[nodiscard]] node child(node from, std::uint64_t key) const noexcept {
    for (std::size_t slot = slot_of(from, key);; slot = (slot + 1) & mask_) {
      const edge& found = edges_[slot];
      if (found.to == none) return none;
      if (found.key == key && found.from == from) return found.to;
    }
  }

  /// Calls `take(cue id)` for each cue that ends at `at`.
  template <class Take>
  void each_cue(node at, Take&& take) const {
    for (std::uint32_t e = nodes_[at]; e != no_cue; e = entries_[e].next) take(entries_[e].id);
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

  static bool is_plural(std::string_view text) noexcept {
    return text.size() > 4 && text.back() == 's' && key_of_last(text) == key_of_last(text.substr(0, text.size() - 1));
  }

  struct edge {
    std::uint64_t key = 0;
    node from = 0;
    node to = none;
  };
  struct entry {
    std::uint32_t id = 0;
    std::uint32_t next = 0;
  };
  static constexpr std::uint32_t no_cue = 0xFFFFFFFFu;

  static std::uint64_t key_of_last(std::string_view text) noexcept {
    word found;
    for (word_scanner scanner(text, 0, text.size()); scanner.next(found);) {}
    return found.key;
  }

  bool add_path(std::string_view text, std::uint32_t id, const cue& made) {
    word_scanner scanner(text, 0, text.size());
    node at = root;
    for (word found; scanner.next(found);) {
      if (found.key == 0) return false;
      at = grow(at, found.key);
    }
    if (at == root) return false;
    if (id == cues_.size()) cues_.push_back(made);
    entries_.push_back({id, nodes_[at]});
    nodes_[at] = static_cast<std::uint32_t>(entries_.size() - 1);
    return true;
  }

  /// The spelling without hyphens, and, of several hyphens, with the first or the last alone taken out.
  void add_joined(std::string_view text, std::uint32_t id) {
    std::string joined;
    for (const char c : text)
      if (c != '-') joined += c;
    add_path(joined, id, cues_[id]);
    const std::size_t first = text.find('-');
    const std::size_t last = text.rfind('-');
    if (first == last) return;
    for (const std::size_t without : {first, last}) {
      joined.assign(text);
      joined.erase(without, 1);
      add_path(joined, id, cues_[id]);
    }
  }

  node grow(node from, std::uint64_t key) {
    if (const node known = child(from, key); known != none) return known;
    if (nodes_.size() * 2 > edges_.size()) rehash(edges_.size() * 2);
    const node made = static_cast<node>(nodes_.size());
    nodes_.push_back(no_cue);
    place({key, from, made});
    return made;
  }

  void place(const edge& made) noexcept {
    std::size_t slot = slot_of(made.from, made.key);
    while (edges_[slot].to != none) slot = (slot + 1) & mask_;
    edges_[slot] = made;
  }

  void rehash(std::size_t capacity) {
    std::vector<edge> old(capacity);
    old.swap(edges_);
    mask_ = capacity - 1;
    for (const edge& known : old)
      if (known.to != none) place(known);
  }

  [[nodiscard]] std::size_t slot_of(node from, std::uint64_t key) const noexcept {
    // Fibonacci hashing (Knuth, TAOCP 3, 6.4) of the key and the parent.
    const std::uint64_t mixed = (key ^ (from * 0xff51afd7ed558ccdu)) * 0x9e3779b97f4a7c15u;
    return static_cast<std::size_t>(mixed >> 32) & mask_;
  }

  std::vector<edge> edges_;
  std::size_t mask_ = 0;
  std::vector<std::uint32_t> nodes_;  ///< each node's first entry
  std::vector<entry> entries_;
  std::vector<cue> cues_;
  std::string pool_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
