// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/word_set.hpp>
#include <tritag/detail/words.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

// What some authors write for those who tag a README, and nobody reads: words repeated on and on, instructions to the tagger,
// rows of bare topics. It is left out as if it were not there, so that it moves neither evidence nor shares.

/// A part of a text.
struct span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

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

  [[nodiscard]] std::uint32_t of(std::uint64_t key) const noexcept {
    return words_[place_of(key)].bits;
  }

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

  void add(std::uint32_t bit, std::string_view words) {
    while (!words.empty()) {
      const std::size_t bar = words.find('|');
      const std::uint64_t key = key_of(words.substr(0, bar));
      known_word& slot = words_[place_of(key)];
      slot = {key, slot.bits | bit};
      words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
    }
  }

  /// Where a word stands, or the empty place where it would.
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const noexcept {
    std::size_t at = key % places;
    while (words_[at].key != 0 && words_[at].key != key) at = (at + 1) % places;
    return at;
  }

  struct known_word {
    std::uint64_t key = 0;
    std::uint32_t bits = 0;
  };
  static constexpr std::size_t places = 512;  // a fourth of them taken, so that most words are told at the first look
  known_word words_[places];
};

/// Whether a text may hold an instruction: a look at the stems of the words that make one, by their rarest three letters.
inline bool may_instruct(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  struct stem {
    std::string_view letters;
    std::size_t rare;  ///< where in it the three stand
  };
  static constexpr stem stems[] = {{"tag", 0},     {"categ", 2},  {"label", 1},  {"ignor", 1}, {"disreg", 3}, {"forget", 2},
                                   {"classif", 3}, {"topic", 1}, {"prompt", 2}, {"answer", 1}, {"overr", 2}};
  const auto has = [&](const stem& known, std::size_t at) {
    if (at < begin + known.rare || at - known.rare + known.letters.size() > end) return false;
    if (at - known.rare > begin && is_alnum(text[at - known.rare - 1])) return false;
    for (std::size_t k = 0; k < known.letters.size(); ++k)
      if ((text[at - known.rare + k] | 0x20) != known.letters[k]) return false;
    return true;
  };
  for (std::size_t at = begin; at + 2 < end; at += 62) {
    const block_view block(text, at);
    const auto places = [&](char letter) {
      std::uint64_t found = 0;
      for (std::size_t i = 0; i < 64; i += native_lane::size)
        found |= native_lane::load(block.data() + i).with(0x20).equal(letter).bits() << i;
      return found;
    };
    const std::uint64_t a = places('a'), b = places('b'), e = places('e'), g = places('g'), i = places('i'), n = places('n'),
                        o = places('o'), p = places('p'), r = places('r'), s = places('s'), t = places('t');
    std::uint64_t found = (t & (a >> 1) & (g >> 2)) | ((t | r) & (e >> 1) & (g >> 2)) | (a & (b >> 1) & (e >> 2)) |
                          (g & (n >> 1) & (o >> 2)) | (r & (g >> 1) & (e >> 2)) | (s & (s >> 1) & (i >> 2)) |
                          (o & (p >> 1) & (i >> 2)) | (o & (places('m') >> 1) & (p >> 2)) | (n & (s >> 1) & (places('w') >> 2)) |
                          (e & (r >> 1) & (r >> 2));
    for (; found != 0; found &= found - 1)
      for (const stem& known : stems)
        if (has(known, at + static_cast<std::size_t>(std::countr_zero(found)))) return true;
  }
  return false;
}

/// The same in Chinese, which has no words to look at.
inline bool instructs_in_chinese(std::string_view text) noexcept {
  const auto holds = [&](std::initializer_list<std::string_view> some) {
    return std::any_of(some.begin(), some.end(), [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
  };
  if (holds({"忽略", "无视", "無視", "忘记", "忘記"}) && holds({"指令", "提示", "指示", "以上", "之前", "标签", "標籤"})) return true;
  return holds({"标签", "標籤", "标记", "標記", "归类", "歸類", "分类", "分類"}) && holds({"本项目", "该项目", "本專案", "此项目", "本仓库"}) &&
         holds({"必须", "必須", "应该", "應該", "请", "請", "只能", "务必"});
}

/// Where in a block an instruction to a tagger begins, or `end`: what follows it in the block goes with it. Linear.
inline std::size_t find_instruction(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view block = text.substr(begin, end - begin);
  const bool chinese = find_byte(block, 0, block.size(), [](native_lane bytes) { return bytes.equal('\xE5') | bytes.equal('\xE6'); }) != block.size();
  if (chinese && instructs_in_chinese(block)) return begin;
  if (!may_instruct(text, begin, end)) return end;
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

/// Tells words that are said on and on: the last ones, of which few differ.
class repetition {
 public:
  static constexpr std::size_t few = 24;
  static constexpr std::size_t many = 64;

  /// Where from `begin` on words are repeated on and on; `{end, end}` if nowhere. Linear.
  static span find(std::string_view text, std::size_t begin, std::size_t end) {
    if (end - begin < shortest || !samples_repeat(text, begin, end)) return {end, end};
    repetition last;
    word_scanner scanner(text, begin, end);
    span found{end, end};
    bool inside = false;
    for (word now; scanner.next(now);) {
      if (inside && !last.has(now.key)) {
        found.end = now.begin;
        return found;
      }
      last.add(now);
      if (!inside && (last.repeats(few, 8) || last.repeats(many, 21))) {
        inside = true;
        found.begin = last.first_repeated(last.repeats(few, 8) ? few : many);
      }
    }
    return found;
  }

 private:
  static constexpr std::size_t shortest = 100;

  /// A look at some words here and there, and at the end; prose is passed over by it.
  static bool samples_repeat(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t apart = 2048;
    constexpr std::size_t tail = 300;
    for (std::size_t at = begin; at < end; at += apart) {
      if (sample_repeats(text, at, end)) return true;
    }
    return end - begin > 2 * tail && sample_repeats(text, end - tail, end);
  }

  static bool sample_repeats(std::string_view text, std::size_t begin, std::size_t end) {
    if (!may_repeat(text, begin, end)) return false;
    repetition last;
    word_scanner scanner(text, begin, end);
    for (word now; last.size_ < sample && scanner.next(now);) last.add(now);
    return last.repeats(few, 10) || last.repeats((std::max)(few, last.size_), last.size_ / 2);
  }

  static constexpr std::size_t sample = 40;

  /// Whether `sample_repeats` is worth asking: false where the words of a sample, which must be ASCII for it, begin in so many ways
  /// that too many differ. Bytes are looked at as they are, so this costs a tenth of finding the words.
  static bool may_repeat(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    if (text.size() - begin < 64) return true;
    std::uint64_t beginnings[sample];  // of the words, a bit each
    std::size_t words = 0;
    std::uint64_t before = 0;
    for (std::size_t at = begin; at < end && words < sample && text.size() - at >= 64; at += 64) {
      std::uint64_t word = 0;
      std::uint64_t ascii = 0;
      for (std::size_t i = 0; i < 64; i += native_lane::size) {
        const native_lane bytes = native_lane::load(text.data() + at + i);
        word |= (bytes.with(0x20).minus('a').below(26) | bytes.minus('0').below(10)).bits() << i;
        ascii |= bytes.below(128).bits() << i;
      }
      if (~ascii != 0) return true;
      std::uint64_t starts = word & ~(word << 1 | before);
      before = word >> 63;
      for (; starts != 0 && words < sample; starts &= starts - 1) {
        const auto place = static_cast<std::size_t>(std::countr_zero(starts));
        if (at + place + 8 > text.size() || at + place >= end) break;
        const std::uint64_t ends = ~word >> place;
        const auto size = ends == 0 ? std::size_t{3} : static_cast<std::size_t>(std::countr_zero(ends));
        // The first three letters: words that differ by case or plural have the same.
        const std::uint64_t letters = (load_word(text.data() + at + place) | 0x202020) & (0xFFFFFFu >> (size < 3 ? 24 - 8 * size : 0u));
        beginnings[words++] = std::uint64_t{1} << (letters * 0x9e3779b97f4a7c15u >> 58);
      }
    }
    if (words < few) return false;
    std::uint64_t all = 0;
    std::uint64_t late = 0;
    for (std::size_t i = 0; i < words; ++i) {
      all |= beginnings[i];
      if (i >= words - few) late |= beginnings[i];
    }
    return static_cast<std::size_t>(std::popcount(all)) <= words / 2 || std::popcount(late) <= 10;
  }

  void add(const word& now) {
    keys_[size_ % many] = now.key;
    begins_[size_++ % many] = now.begin;
  }
  [[nodiscard]] std::uint64_t back(std::size_t i) const { return keys_[(size_ - 1 - i) % many]; }
  [[nodiscard]] bool has(std::uint64_t key) const {
    for (std::size_t i = 0; i < many && i < size_; ++i)
      if (back(i) == key) return true;
    return false;
  }
  [[nodiscard]] bool repeats(std::size_t window, std::size_t most) const {
    if (size_ < window || window < few) return false;
    // At least as many differ as have another beginning of their key; prose is told by that.
    std::uint64_t beginnings = 0;
    for (std::size_t i = 0; i < window; ++i) beginnings |= std::uint64_t{1} << (back(i) >> 58);
    if (static_cast<std::size_t>(std::popcount(beginnings)) > most) return false;
    std::size_t different = 0;
    for (std::size_t i = 0; i < window && different <= most; ++i) {
      bool seen = false;
      for (std::size_t k = 0; k < i && !seen; ++k) seen = back(k) == back(i);
      different += !seen;
    }
    return different <= most;
  }
  /// Where the oldest of the last `window` words stands that is said again behind it.
  [[nodiscard]] std::size_t first_repeated(std::size_t window) const {
    for (std::size_t i = window; i-- > 0;)
      for (std::size_t k = 0; k < i; ++k)
        if (back(k) == back(i)) return begins_[(size_ - 1 - i) % many];
    return begins_[(size_ - 1) % many];
  }

  std::uint64_t keys_[many]{};
  std::size_t begins_[many]{};
  std::size_t size_ = 0;
};

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
    if (words_ == 0 || last_end == begin || found.before >= gap::clause || between.find_first_of("#`\n") != std::string_view::npos) {
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
  for (const std::string_view name : {"关键词", "關鍵詞", "关键字", "關鍵字", "标签", "標籤", "话题", "話題", "キーワード", "タグ"})
    if (heading.find(name) != std::string_view::npos && heading.size() <= name.size() + 6) return true;
  word_scanner scanner(heading, 0, heading.size());
  word found;
  if (!scanner.next(found)) return false;
  if (leading.has(found.key) && !scanner.next(found)) return false;
  return names_topics(found.key) && !scanner.next(found);
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
