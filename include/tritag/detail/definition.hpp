// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/chinese_phrase.hpp>
#include <tritag/detail/grammar.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What the search keeps between calls, so that it allocates nothing once warm.
struct definition_scratch {
  struct sentence {
    std::size_t first = 0;  ///< words [first, last) of `words`
    std::size_t last = 0;
    std::size_t noun_phrase = 0;  ///< where the defining noun phrase begins
    int merit = 0;
    bool titled = false;  ///< stands in the title line
  };
  plain_vector<placed_word> words;
  plain_vector<sentence> sentences;
  plain_vector<stretch> refined;
};

/// Finds the sentence that says what the project is and gives its words their zones: head noun, modifiers, subject,
/// rest. Looks at the title and at the first early sentences only, so its time is bounded.
/// `Text` is a `std::string_view`: what is a template is compiled where it is used only.
template <class Text>
class definition_finder {
 public:
  definition_finder(Text text, plain_vector<stretch>& stretches, definition_scratch& scratch)
      : text_(text), stretches_(stretches), words_of_(grammar::english_and_chinese()), placed_(scratch.words),
        sentences_(scratch.sentences), refined_(scratch.refined), chinese_(text, stretches, scratch.words) {
    placed_.clear();
    sentences_.clear();
    refined_.clear();
  }

  void run() {
    collect();
    const sentence* best = nullptr;
    for (sentence& candidate : sentences_) {
      judge(candidate);
      if (best == nullptr || candidate.merit > best->merit) best = &candidate;
    }
    if (best != nullptr && best->merit > 0) take_apart(*best);
    cut();
  }

 private:
  using sentence = definition_scratch::sentence;

  static constexpr std::size_t npos = std::string_view::npos;
  static constexpr std::size_t most_words = 240;
  static constexpr std::size_t most_sentences = 14;

  void collect() {
    for (std::size_t i = 0; i < stretches_.size() && placed_.size() < most_words; ++i) {
      const stretch& from = stretches_[i];
      if (from.where == zone::title) {
        collect_title(i);
      } else if (from.where == zone::description || from.where == zone::lead) {
        if (sentences_.size() >= most_sentences) break;
        collect_prose(i);
      } else if (i > 400) {
        break;
      }
    }
    close_sentence();
  }

  void close_sentence() {
    if (!sentences_.empty() && sentences_.back().last == npos) sentences_.back().last = placed_.size();
  }

  void open_sentence() {
    close_sentence();
    sentences_.push_back({placed_.size(), npos, placed_.size(), 0, false});
  }

  void collect_prose(std::size_t index) {
    const stretch& from = stretches_[index];
    word_scanner scanner(text_, from.begin, from.end);
    bool begins = !from.joins || ended_;
    for (word found; placed_.size() < most_words && scanner.next(found); begins = false) {
      if (sentences_.empty() || begins || (found.before == gap::sentence && placed_.back().stretch == index)) open_sentence();
      placed_.push_back({found, index, from.where});
    }
    ended_ = begins || scanner.pending_gap() == gap::sentence;
  }

  /// The title's name ends at the first dash, colon or bar; what follows is a tagline. A title without one that runs on
  /// is a sentence.
  void collect_title(std::size_t& index) {
    close_sentence();
    const std::size_t first = placed_.size();
    std::size_t name_end = 0;
    for (std::size_t end_of_last = 0; index < stretches_.size() && is_title(index); ++index) {
      const stretch& from = stretches_[index];
      if (from.where != zone::title) continue;
      word_scanner scanner(text_, from.begin, from.end);
      std::size_t from_here = from.begin;
      for (word found; placed_.size() < first + 60 && scanner.next(found); from_here = end_of_last = found.end) {
        const bool divided = divides(from_here, found.begin) ||
                             (from_here == from.begin && end_of_last != 0 && (!from.joins || divides(end_of_last, previous_end_)));
        if (name_end == 0 && placed_.size() > first && divided) name_end = placed_.size();
        placed_.push_back({found, index, name_end == 0 ? zone::title : zone::description});
      }
      previous_end_ = from.end;
    }
    --index;
    ended_ = true;
    const std::size_t last = placed_.size();
    std::size_t characters = 0;
    for (std::size_t i = first; i < last; ++i) characters += chinese_.han(i);
    // A Chinese word has two characters or more.
    if (name_end == 0 && last - first - characters / 2 <= 7) name_end = last;
    if (name_end > first + 1) placed_[name_end - 1].where = zone::title_head;
    if (name_end < last) sentences_.push_back({name_end == 0 ? first : name_end, last, first, 0, true});
  }

  /// A title's stretches, and the addresses and images between them.
  [[nodiscard]] bool is_title(std::size_t index) const noexcept {
    const zone where = stretches_[index].where;
    return where == zone::title || where == zone::url || where == zone::image;
  }

  [[nodiscard]] bool divides(std::size_t begin, std::size_t end) const noexcept {
    const std::string_view between = text_.substr(begin, end - begin);
    return between.find_first_of(":|(,") != npos || between.find(" - ") != npos || between.find("--") != npos ||
           between.find("\xE2\x80\x94") != npos || between.find("\xE2\x80\x93") != npos ||
           between.find("\xEF\xBC\x9A") != npos || between.find("\xEF\xBD\x9C") != npos || between.find("\xEF\xBC\x8C") != npos;
  }

  [[nodiscard]] std::uint64_t key(std::size_t i) const noexcept { return placed_[i].at.key; }

  void judge(sentence& s) const {
    const std::size_t size = s.last - s.first;
    s.noun_phrase = s.first;
    if (size < 2) return;
    const int order = 2 * static_cast<int>(&s - sentences_.data());
    const bool tagline = s.titled || placed_[s.first].where == zone::description;
    if (size <= 12 && names_languages(s)) return;
    bool hollow = (words_of_.speakers.has(key(s.first)) && !compounds(placed_[s.first].at)) ||
                  (!s.titled && chinese_.begins(chinese_asides, s.first) != 0);  // so are "The goal of this project is …", "There is …"
    const std::size_t reach = chinese_.holds(s.first, s.last) ? 18 : 10;
    for (std::size_t i = s.first; i < s.last && i < s.first + reach && !hollow; ++i) {
      hollow = words_of_.empty_subjects.has(key(i));
      if (hollow || i == s.first || i + 2 >= s.last || !words_of_.copulas.has(key(i)) || !is_copula(i)) continue;
      // "Name is a …": the copula stands among the first words.
      s.noun_phrase = i + 1;
      s.merit = (words_of_.articles.has(key(i + 1)) ? 20 : 13) + about_project(s.first, i) - order;
      return;
    }
    if (hollow) {
      s.merit = 7 - order;
      return;
    }
    const bool pointing = words_of_.pointers.has(key(s.first));
    if (!pointing && words_of_.articles.has(key(s.first)) && size > 3) {
      s.merit = (tagline ? 18 : 17) - order;
      return;
    }
    for (std::size_t i = s.first; i < s.last && i < s.first + 6; ++i) {
      const bool inflected = i > s.first && i + 1 < s.last && text_[placed_[i].at.end - 1] == 's' &&
                             words_of_.articles.has(key(i + 1));
      if (words_of_.verbs.has(key(i)) || inflected) {
        s.noun_phrase = i + 1;
        s.merit = 15 + about_project(s.first, i) - order;
        return;
      }
    }
    if (tagline) s.merit = 17 - order;
    else s.merit = 12 - order;
  }

  /// "为" is one before "一" only, "是" not behind what makes another word of it.
  [[nodiscard]] bool is_copula(std::size_t i) const {
    if (!chinese_.han(i)) return true;
    if (chinese_.begins("是"sv, i) == 0) return words_of_.articles.has(key(i + 1));
    return placed_[i].at.before != gap::none || chinese_.begins("但|可|不|还|還|或|要|若|总|總|只"sv, i - 1) == 0;
  }

  /// Whether a sentence is the row of languages that the README is there in.
  [[nodiscard]] bool names_languages(const sentence& s) const {
    bool english = false;
    for (std::size_t i = s.first; i < s.last; ++i) {
      if (words_of_.english.has(key(i))) english = true;
      else if (!chinese_.han(i)) return false;
    }
    return english;
  }

  /// Whether a sentence's subject is the project: by its name, or by "this" and "it".
  [[nodiscard]] int about_project(std::size_t first, std::size_t last) const {
    bool titled = false;
    for (std::size_t i = first; i < last; ++i) {
      if (words_of_.pointers.has(key(i))) return 1;
      for (std::size_t t = 0; t < placed_.size() && t < 12; ++t) {
        if (placed_[t].where != zone::title && placed_[t].where != zone::title_head) continue;
        titled = true;
        if (placed_[t].at.key == key(i)) return 3;
      }
    }
    return titled ? -3 : 0;
  }

  void take_apart(const sentence& s) {
    std::size_t i = s.first;
    for (; i < s.noun_phrase; ++i) set(i, zone::definition_rest);
    while (i < s.last && (words_of_.articles.has(key(i)) || words_of_.classifiers.has(key(i))))
      set(i++, zone::definition_modifier);
    if (chinese_.holds(i, s.last)) return chinese_.take_apart(i, s.last, [&](std::size_t at, zone where) { set(at, where); });
    const std::size_t begin = i;
    zone where = zone::definition_modifier;
    std::size_t listed = 0;
    for (; i < s.last; ++i) {
      const bool boundary = placed_[i].at.before == gap::clause;
      // "easy-to-use", "x86-compatible": a compound is one adjective.
      const bool compound = hyphenated(placed_[i].at);
      if (where == zone::definition_modifier) {
        // Where words aren't separated, a clause's end is no noun's.
        const bool spaced = i > begin && static_cast<signed char>(text_[placed_[i - 1].at.begin]) >= 0;
        const bool joint = words_of_.joints.has(key(i));
        if (spaced && joint) {
          set(i - 1, zone::definition_head);
          if (listed != 0) set(listed, zone::definition_head);
        }
        // "A database, cache and broker" lists nouns, "a small, fast parser" doesn't: the "and" tells.
        if (spaced && boundary && !hyphenated(placed_[i - 1].at)) listed = i - 1;
        if (words_of_.joints.has(key(i))) {
          set(i, where);
          continue;
        }
      }
      if (!compound && words_of_.rest_openers.has(key(i)) && i > begin) {
        end_noun_phrase(where, i, begin);
        where = zone::definition_rest;
      } else if (!compound && i > begin &&
                 (where == zone::definition_rest ? words_of_.purposes : words_of_.subject_openers).has(key(i))) {
        end_noun_phrase(where, i, begin);
        where = zone::definition_subject;
      }
      set(i, where);
    }
    end_noun_phrase(where, s.last, begin);
  }

  /// Whether a word begins a longer name: "You-Get", "I/O".
  [[nodiscard]] bool compounds(const word& at) const noexcept {
    return at.end < text_.size() && (text_[at.end] == '-' || text_[at.end] == '/' || text_[at.end] == '.');
  }

  [[nodiscard]] bool hyphenated(const word& at) const noexcept {
    return (at.begin > 0 && text_[at.begin - 1] == '-') || (at.end < text_.size() && text_[at.end] == '-');
  }

  void end_noun_phrase(zone where, std::size_t end, std::size_t begin) {
    if (where != zone::definition_modifier || end <= begin) return;
    // "A file system released under …", "a theme perfect for …": the noun stands before.
    while (end - begin > 1 && follows_noun(placed_[end - 1].at)) set(--end, zone::definition_rest);
    set(end - 1, zone::definition_head);
  }

  [[nodiscard]] bool follows_noun(const word& at) const noexcept {
    const std::string_view said = text_.substr(at.begin, at.end - at.begin);
    return (said.size() > 5 && said.ends_with("ed") && said != "embed") || words_of_.postpositives.has(at.key);
  }

  void set(std::size_t i, zone where) {
    // Words of the title keep what the name gives them.
    if (placed_[i].where != zone::title && placed_[i].where != zone::title_head) placed_[i].where = where;
    else if (placed_[i].where == zone::title && where == zone::definition_head) placed_[i].where = zone::title_head;
  }

  /// Cuts the stretches where their words' zones change.
  void cut() {
    if (placed_.empty()) return;
    std::size_t w = 0;
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
      stretch piece = stretches_[i];
      for (bool first = true; w < placed_.size() && placed_[w].stretch == i; ++w, first = false) {
        if (placed_[w].where == piece.where) continue;
        if (!first) {
          const std::size_t end = piece.end;
          piece.end = placed_[w].at.begin;
          refined_.push_back(piece);
          piece = {placed_[w].at.begin, end, placed_[w].where, true};
        } else {
          piece.where = placed_[w].where;
        }
      }
      refined_.push_back(piece);
    }
    stretches_.swap(refined_);
  }

  Text text_;
  plain_vector<stretch>& stretches_;
  const grammar& words_of_;
  plain_vector<placed_word>& placed_;
  plain_vector<sentence>& sentences_;
  plain_vector<stretch>& refined_;
  chinese_phrase chinese_;
  std::size_t previous_end_ = 0;
  bool ended_ = true;
};

template <class Text>
definition_finder(Text, plain_vector<stretch>&, definition_scratch&) -> definition_finder<std::string_view>;

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
