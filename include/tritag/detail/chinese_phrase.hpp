// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/plain_vector.hpp>
#include <tritag/detail/words.hpp>
#include <tritag/detail/zone.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// A word of an early sentence, the stretch that it stands in, and its zone.
struct placed_word {
  word at;
  std::size_t stretch = 0;
  zone where = zone::lead;
};

// What names what a thing is made with, or whom it is for, before the noun ("基于 Rust 的数据库") or behind it.
inline constexpr std::string_view chinese_means =
    "基于|基於|采用|採用|使用|利用|借助|通过|透過|结合|結合|依托|依託|搭载|搭載|源自|类似|類似|仿照|参考|參考"sv;
inline constexpr std::string_view chinese_purposes =
    "用于|用於|适用于|適用於|面向|针对|針對|专为|專為|服务于|服務於|旨在|致力于|致力於|专注于|專注於|帮助|幫助|为|為"sv;

// How a clause goes on behind the noun phrase.
inline constexpr std::string_view chinese_predicates =
    "支持|支援|提供|可|能|让|讓|适|適|包|内置|內建|兼容|相容|实现|實現|集成|整合|具|拥|擁|同时|同時|并|並|也|无|無|免|自动|自動|"
    "一键|一鍵|涵盖|涵蓋|由|是|已|主要|广泛|廣泛|完全|完美|开箱|開箱|有|不|只|轻松|輕鬆|快速|全面|现|現|使|对|對|将|將|把|从|從|以|"
    "并且|覆盖|覆蓋|统一|統一|功能|助|致|特别|特別|满足|滿足|适合|適合|在|内|內|通|随|隨|它|本|该|該|你|您|我"sv;

// Openings of sentences that define nothing: who speaks or is spoken to, requests, conditions, grounds.
inline constexpr std::string_view chinese_asides =
    "我|你|您|请|請|感谢|感謝|谢谢|謝謝|欢迎|歡迎|如果|如有|如需|若|详见|詳見|点击|點擊|扫码|掃碼|以下|觉得|覺得|目前|当前|當前|"
    "国内用户|更多|喜欢|喜歡|由于|由於|为了|為了|随着|隨著|近年|注意：|注：|大家|前往|打开|打開|关注|關注|最新版|已支持|本文"sv;

/// Takes apart a defining sentence in Chinese, where the noun stands last in its phrase and the phrase ends with its clause:
/// "一款基于 Rust 的开源数据库，用于 …".
class chinese_phrase {
 public:
  chinese_phrase(std::string_view text, const plain_vector<stretch>& stretches, const plain_vector<placed_word>& words) noexcept
      : text_(text), stretches_(stretches), words_(words) {}

  [[nodiscard]] bool han(std::size_t i) const noexcept { return is_han_at(text_, words_[i].at.begin); }

  /// Whether words [first, last) are Chinese for the most part.
  [[nodiscard]] bool holds(std::size_t first, std::size_t last) const noexcept {
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i) count += han(i);
    return count >= 3 && 3 * count >= last - first;
  }

  /// The length in words of the first of some listed words that stands at word `i`; 0 if none does.
  [[nodiscard]] std::size_t begins(std::string_view listed, std::size_t i) const noexcept {
    const std::string_view rest = text_.substr(words_[i].at.begin);
    std::size_t size = 0;
    if (han(i))
      each_listed(listed, [&](std::string_view one) {
        if (size == 0 && rest.starts_with(one)) size = (one.size() + 2) / 3;
      });
    return size;
  }

  /// Calls `set(i, zone)` for each of words [first, last), which begin with the noun phrase.
  template <class Set>
  void take_apart(std::size_t first, std::size_t last, Set&& set) const {
    const std::size_t end = end_of_phrase(first, last);
    std::size_t noun = end;
    for (std::size_t i = first; i < end; ++i) {
      if (i > first && (marks(i) & opens) != 0) {
        for (; i < end && (marks(i) & closes) == 0; ++i) set(i, zone::definition_rest);
        if (i == end) break;
      }
      zone where = zone::definition_modifier;
      const std::size_t attribute = end_of_attribute(i, end, where);
      for (; i + 1 < attribute; ++i) set(i, where);
      set(i, where);
      noun = i;
    }
    if (noun != end) set(noun, zone::definition_head);
    zone where = zone::definition_rest;
    for (std::size_t i = end; i < last; ++i) {
      if (begins(chinese_purposes, i) > 1) where = zone::definition_subject;
      else if (begins(chinese_means, i) != 0) where = zone::definition_rest;
      set(i, where);
    }
  }

 private:
  enum mark : unsigned { ends = 1, opens = 2, closes = 4 };

  [[nodiscard]] bool is(std::size_t i, std::string_view character) const noexcept {
    return text_.substr(words_[i].at.begin).starts_with(character);
  }

  /// What stands between word `i` and the one before it.
  [[nodiscard]] unsigned marks(std::size_t i) const noexcept {
    const placed_word& before = words_[i - 1];
    const placed_word& now = words_[i];
    if (before.stretch == now.stretch) return marks_in(before.at.end, now.at.begin, han(i - 1));
    // What stands between stretches is markup.
    return marks_in(before.at.end, stretches_[before.stretch].end, han(i - 1)) |
           marks_in(stretches_[now.stretch].begin, now.at.begin, han(i - 1));
  }

  [[nodiscard]] unsigned marks_in(std::size_t begin, std::size_t end, bool behind_han) const noexcept {
    if (begin >= end) return 0;
    const std::string_view between = text_.substr(begin, end - begin);
    unsigned found = 0;
    for (const std::string_view one : {"，"sv, "；"sv, "："sv, "。"sv, "！"sv, "？"sv, "—"sv, "–"sv, "…"sv, "｜"sv, " - "sv, "|"sv, ";"sv, ": "sv})
      if (between.find(one) != std::string_view::npos) found |= ends;
    // "Vue, React" lists, "工具, 支持" ends.
    if (behind_han && between.find_first_of(",:") != std::string_view::npos) found |= ends;
    if (between.find('(') != std::string_view::npos || between.find("（"sv) != std::string_view::npos) found |= opens;
    if (between.find(')') != std::string_view::npos || between.find("）"sv) != std::string_view::npos) found |= closes;
    return found;
  }

  /// Where the noun phrase ends: with its clause, unless that is too short for one ("简单，易用的工具").
  [[nodiscard]] std::size_t end_of_phrase(std::size_t first, std::size_t last) const noexcept {
    bool bracketed = false;
    bool attributed = false;
    for (std::size_t i = first + 1; i < last; ++i) {
      const unsigned found = marks(i);
      if ((found & closes) != 0) bracketed = false;
      if ((found & opens) != 0) bracketed = true;
      if ((found & ends) != 0 && !bracketed && !is(i - 1, "的"sv) &&
          (attributed || i - first > 6 || begins(chinese_predicates, i) != 0 || begins(chinese_means, i) != 0 ||
           begins(chinese_purposes, i) != 0 || next_of(i, last) == last))
        return i;
      attributed = attributed || is(i, "的"sv);
    }
    return last;
  }

  /// The next "的" from word `i` on in its clause; `last` if there is none.
  [[nodiscard]] std::size_t next_of(std::size_t i, std::size_t last) const noexcept {
    for (std::size_t from = i; i < last && (i == from || (marks(i) & ends) == 0); ++i)
      if (is(i, "的"sv)) return i;
    return last;
  }

  /// Where an attribute ends that begins at word `i` and says by what means or for whom; `where` becomes its zone.
  [[nodiscard]] std::size_t end_of_attribute(std::size_t i, std::size_t end, zone& where) const noexcept {
    const bool means = begins(chinese_means, i) != 0;
    const std::size_t opening = means ? begins(chinese_means, i) : begins(chinese_purposes, i);
    if (opening == 0) return i + 1;
    std::size_t to = next_of(i + opening, end);
    if (to <= i + opening) return i + 1;  // "易于使用的"
    if (to == end) {
      // "基于 Vue3 + Vite 后台管理系统" goes without "的".
      if (!means) return i + 1;
      for (to = i + opening; to < end && !han(to);) ++to;
      if (to == i + opening || to == end) return i + 1;
      --to;
    }
    where = means ? zone::definition_rest : zone::definition_subject;
    return to + 1;
  }

  std::string_view text_;
  const plain_vector<stretch>& stretches_;
  const plain_vector<placed_word>& words_;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
