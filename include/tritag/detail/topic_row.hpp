// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/word_set.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

// What some authors write for those who tag a README, and nobody reads, is left out as if it were not there, so that it moves
// neither evidence nor shares: here rows of bare topics.

/// Words that stand in sentences and not in rows of topics, in some languages.
inline const word_set& sentence_words() {
  static const word_set words(
      "a|an|the|is|are|was|be|been|it|its|this|that|these|those|for|to|of|with|in|on|at|by|from|as|into|your|you|we|our|i|my|"
      "can|will|has|have|not|no|if|when|which|who|use|uses|using|used|run|runs|see|via|more|all|any|how|get|"
      "der|die|das|und|mit|ein|eine|von|zu|den|ist|auf|im|el|la|los|las|de|del|y|para|con|un|una|en|es|por|que|le|les|des|du|"
      "et|pour|avec|une|est|dans|o|os|da|do|com|em|um|e|per|di|il|che|dan|yang|untuk|dengan|и|в|на|с|для|не|по|из|"
      "的|是|了|在|和|与|为|可|以|用|有|一|の|は|を|に|が|と|で");
  return words;
}

/// Whether a heading opens a section of topics: "Topics", "Related keywords".
bool heads_topics(std::string_view heading);

/// How a block reads: as sentences, or as bare topics in a row.
class row_of_topics {
 public:
  static constexpr std::size_t longest_entry = 3;

  /// `most` is how many words matter: a row of more is no longer read.
  explicit row_of_topics(std::size_t most = ~std::size_t{0}) noexcept : most_(most) {}

  /// Takes a piece of the block's text in. Reads on to the first word of a sentence only.
  void add(std::string_view text, std::size_t begin, std::size_t end);

  /// No word of a sentence was found.
  [[nodiscard]] bool bare() const noexcept { return bare_; }
  /// A paragraph of nothing but topics.
  [[nodiscard]] bool fills_paragraph() const noexcept {
    if (!bare_ || words_ == 0) return false;
    const std::size_t longest = (std::max)(longest_, item_);
    if (named_ && words_ > 1 && longest <= 5) return true;
    if (items_ >= 6 && words_ <= 3 * items_ && longest <= 6) return true;
    return ascii_ && words_ >= 10 && items_ <= 2;
  }
  /// An entry of a list, that may be a topic.
  [[nodiscard]] bool is_entry() const noexcept { return bare_ && words_ != 0 && words_ <= longest_entry; }

 private:
  std::size_t most_;
  std::size_t words_ = 0;
  std::size_t items_ = 0;    ///< parts between commas, bars, dots and marks
  std::size_t item_ = 0;     ///< words of this item
  std::size_t longest_ = 0;  ///< words of the longest item before it
  bool bare_ = true;
  bool ascii_ = true;
  bool names_ = false;  ///< its first word is "Keywords" or the like
  bool named_ = false;  ///< it begins with "Keywords:" or the like
};

/// Whether a word names what a row of topics is called: "Topics", "Keywords", in some languages.
inline bool names_topics(std::uint64_t key) {
  static const word_set names(
      "topic|tag|tagging|keyword|hashtag|label|classification|schlagwörter|stichwörter|etiquetas|ключевые|теги|темы");
  return names.has(key);
}

inline void row_of_topics::add(std::string_view text, std::size_t begin, std::size_t end) {
  if (!bare_) return;
  const word_set& others = sentence_words();
  word_scanner scanner(text, begin, end);
  std::size_t last_end = begin;
  for (word found; words_ <= most_ && scanner.next(found); last_end = found.end) {
    if (others.has(found.key)) {
      bare_ = false;
      return;
    }
    for (std::size_t i = last_end; i < found.end; ++i) ascii_ = ascii_ && static_cast<signed char>(text[i]) >= 0;
    const std::string_view between = text.substr(last_end, found.begin - last_end);
    if (words_ > 0 && words_ < 3) named_ = named_ || (names_ && between.find(':') != std::string_view::npos);
    if (words_ < 2) names_ = names_ || names_topics(found.key);
    bool marked = words_ == 0 || last_end == begin || found.before >= gap::clause;
    for (const char c : between) marked = marked || c == '#' || c == '`' || c == '\n';
    if (marked) {
      longest_ = (std::max)(longest_, item_);
      item_ = 0;
      ++items_;
    }
    ++words_;
    ++item_;
  }
}

inline bool heads_topics(std::string_view heading) {
  static const word_set leading("related|github|repository|repo|project|search|seo|popular");
  if (heading.size() > 64) return false;
  bool ascii = true;
  for (const char c : heading) ascii = ascii && static_cast<signed char>(c) >= 0;
  if (!ascii)
    for (const std::string_view name : {"关键词", "關鍵詞", "关键字", "關鍵字", "标签", "標籤", "话题", "話題", "キーワード", "タグ"})
      if (heading.find(name) != std::string_view::npos && heading.size() <= name.size() + 6) return true;
  word_scanner scanner(heading, 0, heading.size());
  word found;
  if (!scanner.next(found)) return false;
  if (leading.has(found.key) && !scanner.next(found)) return false;
  return names_topics(found.key) && !scanner.next(found);
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
