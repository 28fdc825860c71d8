// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <tritag/detail/text_masks.hpp>
#include <tritag/detail/word_set.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

// What some authors write for those who tag a README, and nobody reads, is left out as if it were not there, so that it moves
// neither evidence nor shares: here instructions to the tagger.

/// What words tell an instruction to a tagger from a description; a bit each.
struct tagger_talk {
  enum : std::uint32_t {
    overriding = 1,   ///< "ignore", "disregard"
    earlier = 2,      ///< "previous", "above"
    instruction = 4,  ///< "instructions", "prompt"
    tagging = 8,      ///< "tag", "classified", "category"
    tagger = 16,      ///< "classifier", "assistant", "AI"
    called = 32,      ///< "dear", "note to", "you are"
    pointer = 64,     ///< "this"
    document = 128,   ///< "project", "README"
    force = 256,      ///< "must", "please", "only"
    command = 512,    ///< a verb that begins a command: "classify", "assign"
    expected = 1024,
    json = 2048,
    you = 4096,
    are = 8192,
    whoever = 16384,   ///< "when", "anyone"
    negating = 32768,  ///< "not", "never"
    sole = 65536,      ///< "first", "only"
    answer = 131072,
    must = 262144,
    fresh = 524288,    ///< "new"
    once = 1048576,    ///< "when", "for"
  };

  static const tagger_talk& english() {
    static const tagger_talk words;
    return words;
  }

  [[nodiscard]] std::uint32_t of(std::uint64_t key) const noexcept { return words_.of(key); }

  /// Whether a sentence with the words `all` instructs, `opening` being its first few and `first` the first one.
  [[nodiscard]] static bool instructs(std::uint32_t all, std::uint32_t opening, std::uint32_t first) noexcept {
    const auto has = [=](std::uint32_t wanted) { return (all & wanted) == wanted; };
    const auto opens = [=](std::uint32_t wanted) { return (opening & wanted) != 0; };
    const bool demands = (all & (force | command)) != 0;
    if (opens(overriding) && (all & (earlier | instruction | tagging)) != 0) return true;
    if (has(earlier | instruction) && opens(command | negating) && demands) return true;
    if (opens(instruction) && opens(fresh) && demands) return true;
    if (has(tagging | earlier) && opens(command | negating)) return true;
    if (has(tagging | pointer | document) && ((all & force) != 0 || opens(whoever | once) || (opens(command) && (first & pointer) == 0))) return true;
    if (has(tagging | pointer | force) && opens(whoever)) return true;
    if (has(answer | pointer | document | force)) return true;
    if (has(tagging | sole | must)) return true;
    if (opens(called) && has(tagger) && ((all & tagging) != 0 || demands)) return true;
    if (opens(you) && has(are | tagger | tagging)) return true;
    if (opens(instruction) && has(tagging | pointer)) return true;
    return has(expected | json | tagging);
  }

 private:
  tagger_talk() {
    add(overriding, "ignore|disregard|forget|override|overrule|pretend|ignora|ignoriere|ignorez|ignorer|olvida|oublie|vergiss");
    add(earlier, "previous|previously|above|earlier|prior|preceding|everything|other|rest|whatever|anteriores|previas|vorherigen|précédentes");
    add(instruction, "instruction|prompt|guideline|directive|inst|instrucciones|instruções|istruzioni|anweisungen");
    add(tagging, "tag|tagged|tagging|tagger|label|labeled|labelled|labeling|labelling|classify|classified|classification|"
                 "categorize|categorized|categorise|categorised|category|topic|keyword");
    add(tagger, "classifier|tagger|labeler|labeller|tagging|labelling|labeling|assistant|ai|llm|bot|chatgpt|gpt|model|agent|"
                "crawler|annotator|indexer");
    add(called, "dear|hello|hi|hey|attention|instruction|message|note|system");
    add(pointer, "this|following");
    add(document, "project|repository|repo|readme|document|package|page|text|file|software");
    add(force, "must|should|shall|please|kindly|always|only|correct|right|needs|fits|belongs|accordingly|prefer");
    add(command, "kindly|please|tag|label|classify|categorize|categorise|assign|choose|pick|select|return|output|respond|answer|reply|put|"
                 "set|mark|add|give");
    add(expected, "expected");
    add(json, "json");
    add(you, "you");
    add(are, "are");
    add(whoever, "anyone|whoever|everyone");
    add(once, "when|while|who|for");
    add(must, "must|should|shall");
    add(fresh, "new|updated|revised");
    add(negating, "not|never|don");
    add(sole, "first|only|correct|right|best|single|sole|proper");
    add(answer, "answer|response|reply");
  }

  void add(std::uint32_t bit, std::string_view words) { words_.add(bit, words); }

  word_flags words_;
};

/// Whether a text may hold an instruction: a look at the stems of the words that make one, where two letters of theirs stand.
template <class Masks>
bool may_instruct(std::string_view text, Masks& masks, std::size_t begin, std::size_t end) noexcept {
  struct stem {
    std::string_view letters;
    std::size_t rare;  ///< where in it the two stand that `layout_bits::stem` tells
  };
  static constexpr stem stems[] = {{"tag"sv, 1},     {"categ"sv, 3}, {"label"sv, 1},  {"ignor"sv, 0},  {"disreg"sv, 4}, {"forget"sv, 2},
                                   {"classif"sv, 3}, {"topic"sv, 1}, {"prompt"sv, 3}, {"answer"sv, 2}, {"overr"sv, 3}};
  const auto has = [&](const stem& known, std::size_t at) {
    if (at < begin + known.rare || at - known.rare + known.letters.size() > end) return false;
    for (std::size_t k = 0; k < known.letters.size(); ++k)
      if ((text[at - known.rare + k] | 0x20) != known.letters[k]) return false;
    return at - known.rare == begin || !is_alnum(text[at - known.rare - 1]);
  };
  for (std::size_t at = begin; (at = masks.find(&layout_bits::stem, at, end)) < end; ++at)
    for (const stem& known : stems)
      if (has(known, at)) return true;
  return false;
}

/// The same in Chinese, which has no words to look at.
inline bool instructs_in_chinese(std::string_view text) noexcept {
  const auto holds = [&](std::initializer_list<std::string_view> some) {
    for (const std::string_view part : some)
      if (text.find(part) != std::string_view::npos) return true;
    return false;
  };
  if (holds({"忽略", "无视", "無視", "忘记", "忘記"}) && holds({"指令", "提示", "指示", "以上", "之前", "标签", "標籤"})) return true;
  return holds({"标签", "標籤", "标记", "標記", "归类", "歸類", "分类", "分類"}) && holds({"本项目", "该项目", "本專案", "此项目", "本仓库"}) &&
         holds({"必须", "必須", "应该", "應該", "请", "請", "只能", "务必"});
}

/// Where in a block an instruction to a tagger begins, or `end`: what follows it in the block goes with it. Linear.
template <class Masks>
std::size_t find_instruction(std::string_view text, Masks& masks, std::size_t begin, std::size_t end) {
  if (masks.find(&layout_bits::han, begin, end) != end && instructs_in_chinese(text.substr(begin, end - begin))) return begin;
  if (!may_instruct(text, masks, begin, end)) return end;
  const tagger_talk& known = tagger_talk::english();
  word_scanner scanner(text, begin, end);
  std::size_t sentence = begin;
  std::size_t size = 0;
  std::uint32_t all = 0;
  std::uint32_t opening = 0;
  std::uint32_t first = 0;
  for (word found; scanner.next(found); ++size) {
    if (found.before == gap::sentence && size != 0) {
      if (tagger_talk::instructs(all, opening, first)) return sentence;
      sentence = found.begin;
      size = 0;
      all = opening = 0;
    }
    const std::uint32_t bits = known.of(found.key);
    all |= bits;
    if (size == 0) first = bits;
    if (size < 4) opening |= bits;
  }
  return tagger_talk::instructs(all, opening, first) ? sentence : end;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
