// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <tritag/detail/characters.hpp>
#include <tritag/detail/plain_vector.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What a section is about, by its heading.
enum class section : unsigned char { lead, about, usage, boilerplate, body };

// Shares of sections that say what a project is, by heading, follow Prana et al., "Categorizing the Content of GitHub
// README Files" (2018): about and features 86%, usage 2%, install 1%, licence 2%, contributing 0%.
// Each word matches at the beginning of a word of the heading.
inline constexpr std::string_view about_headings =
    "about|overview|intro|introduc|what is|what's|what does|summary|descri|feature|highlight|why|motivation|background|"
    "goal|capabilit|rationale|philosophy|purpose|abstract|key concept|简介|介绍|概述|概览|特性|特点|特色|亮点|优势|功能|项目说明|"
    "关于|背景|是什么|能做什么|为什么|前言|引言|摘要|定位|场景|能力|玩法|簡介|介紹|概覽|特點|亮點|優勢|項目說明|專案說明|關於|"
    "是什麼|能做什麼|為什麼|場景"sv;
inline constexpr std::string_view usage_headings =
    "install|usage|use|using|getting started|get started|quick|setup|set up|how to|how do|example|config|build|compil|"
    "require|prereq|depend|run|start|deploy|develop|option|api|doc|documentation|command|test|upgrade|migrat|troubleshoot|faq|download|"
    "tutorial|demo|environment|step|hacking|sample|guide|manual|reference|customi|parameter|method|安装|使用|快速|配置|"
    "文档|编译|运行|部署|下载|开发|示例|用法|入门|上手|开始|环境|启动|构建|打包|教程|步骤|指南|手册|参数|截图|预览|演示|展示|"
    "效果图|体验|试用|要求|准备|常见问题|接入|引入|卸载|升级|自定义|安裝|編譯|文檔|文件說明|環境|入門|開始|啟動|建置|步驟|指令|"
    "參數|截圖|預覽|展示|體驗|試用|準備|常見問題|下載|開發|執行|設定|範例|教學"sv;
inline constexpr std::string_view boilerplate_headings =
    "licen|contribut|credit|acknowledg|thank|author|maintainer|sponsor|backer|support|donat|communit|contact|changelog|"
    "change log|changes|release|version|roadmap|todo|to do|star|code of conduct|related|similar|alternative|link|"
    "further|reference|citation|cite|citing|table of content|content|toc|copyright|translation|badge|legal|security|"
    "who use|used by|user|showcase|people|team|news|bug|issue|feedback|help|status|参见|另见|许可|开源协议|授权协议|项目协议|"
    "贡献|致谢|感谢|鸣谢|赞助|捐赠|打赏|赞赏|目录|联系|更新|版权|作者|交流|反馈|声明|免责|路线图|待办|参考|友情链接|相关项目|"
    "相关链接|谁在使用|支持我们|支持作者|公众号|加群|微信群|qq群|风险提示|版本历史|许可證|許可|授權|貢獻|致謝|感謝|鳴謝|贊助|"
    "捐贈|打賞|目錄|聯絡|聯繫|版權|回饋|反饋|聲明|免責|路線圖|待辦|參考|相關連結|相關專案|問題回報"sv;

/// Whether a word that begins a longer one still means the same: any longer one for a long beginning, else inflexions.
constexpr bool goes_on_well(std::string_view beginning, std::string_view rest) noexcept {
  if (beginning.size() >= 5 || rest.empty() || !is_lower(rest[0])) return true;
  for (const std::string_view ending : {"s"sv, "ing"sv, "ning"sv, "ting"sv, "es"sv, "ed"sv})
    if (rest.starts_with(ending) && (rest.size() == ending.size() || !is_lower(rest[ending.size()]))) return true;
  return false;
}

/// Words (separated by `|`) by their first byte, so that a heading is not compared with all of them.
class word_beginnings {
 public:
  explicit word_beginnings(std::string_view words) {
    each_listed(words, [&](std::string_view word) { ++first_[static_cast<unsigned char>(word[0]) + 1u]; });
    for (std::size_t c = 0; c < 256; ++c) first_[c + 1] = static_cast<std::uint16_t>(first_[c + 1] + first_[c]);
    words_.resize(first_[256]);
    std::uint16_t next[257];
    std::memcpy(next, first_, sizeof next);
    each_listed(words, [&](std::string_view word) { words_[next[static_cast<unsigned char>(word[0])]++] = word; });
  }

  /// Whether one of the words begins a word of `heading`, which must be in lower case.
  [[nodiscard]] bool in(std::string_view heading) const noexcept {
    for (std::size_t at = 0; at < heading.size(); ++at) {
      if (at != 0 && is_alnum(heading[at - 1])) continue;
      const std::string_view rest = heading.substr(at);
      if (each_opening(rest, [&](std::string_view word) { return goes_on_well(word, rest.substr(word.size())); })) return true;
    }
    return false;
  }
  /// Whether a text, which isn't empty and is in lower case, begins with one of the words.
  [[nodiscard]] bool open(std::string_view text) const noexcept {
    return each_opening(text, [](std::string_view) { return true; });
  }

 private:
  /// Whether `take(word)` is true for one of the words that `text` begins with.
  template <class Take>
  [[nodiscard]] bool each_opening(std::string_view text, Take&& take) const noexcept {
    const auto c = static_cast<unsigned char>(text[0]);
    for (std::size_t i = first_[c]; i < first_[c + 1u]; ++i) {
      const std::string_view word = words_[i];
      if (word.size() > text.size() || (word.size() > 1 && word[1] != text[1])) continue;
      if (text.starts_with(word) && take(word)) return true;
    }
    return false;
  }

  plain_vector<std::string_view> words_;
  std::uint16_t first_[257]{};
};

/// The kind of section that a heading opens; only its first bytes are looked at. Constant time.
template <class Text>
section classify_heading(Text heading) noexcept {
  char lowered[48];
  std::size_t size = 0;
  for (const char c : heading.substr(0, sizeof lowered)) lowered[size++] = to_lower(c);
  const std::string_view text(lowered, size);
  static const word_beginnings about(about_headings);
  static const word_beginnings boilerplate(boilerplate_headings);
  static const word_beginnings usage(usage_headings);
  if (about.in(text)) return section::about;
  if (boilerplate.in(text)) return section::boilerplate;
  if (usage.in(text)) return section::usage;
  return section::body;
}

// Openings of paragraphs that are about the repository, not about what it is for.
inline constexpr std::string_view notice_openings =
    "note|warning|important|deprecat|this project is no longer|this repo is no longer|no longer maintained|unmaintained|"
    "archived|attention|news|update|sponsor|featured sponsor|support this|looking for|read this in|other languages|english|"
    "disclaimer|caution|tip|license|copyright|c) 20|table of contents|🚨|⚠|this repository has moved|this project has moved|"
    "join us|join the|follow us|star us|if you like|please|moved to|status|version|latest|build status|documentation|"
    "website|homepage|demo|docs|download|see also|author|by |like this|check out|go to|visit|view the|consider|need help|"
    "have a question|want to|are you|we are hiring|thank|special thanks|table of|click|try it|live demo|screenshot|"
    "contents|for more|this is a fork|this fork|中文版|中文文档|中文文檔|如果你|如果您|如果觉得|如果覺得|"
    "欢迎加|歡迎加|欢迎 star|注意：|注意:|声明：|声明:|免责|免責|官网：|官网:|官網：|官方网站|演示地址|在线演示|文档地址|文档：|文档:|交流群|qq群|"
    "qq 群|微信群|扫码|掃碼|最新版本|本项目已|本项目不再|已停止|停止维护|停止更新|赞助商|贊助商|更新日志|更新日誌|更新："sv;

// What a heading or paragraph holds that announces something about the repository instead of saying what it is for.
inline constexpr std::string_view announcements =
    "no longer maintained|no longer developed|no longer active|archived|deprecated|unmaintained|sponsor|donat|backers|"
    "please see|please note|enterprise|tidelift|warning|notice|attention|announcement|has moved|gold |platinum|"
    "停止维护|不再维护|停止更新|停止維護|不再維護|已归档|已迁移|赞助商"sv;

// Headings that name a section, whatever stands under them; a project's name is none of these.
inline constexpr std::string_view section_names =
    "|overview|introduction|intro|about|description|summary|contributing|contribute|readme|installation|install|usage|"
    "getting started|license|licence|contents|table of contents|features|documentation|quick start|quickstart|"
    "requirements|prerequisites|setup|background|abstract|objectives|build status|status|what is this|news|changelog|"
    "credits|links|demo|example|examples|how to use|synopsis|简介|介绍|项目介绍|项目简介|项目概述|产品介绍|产品简介|平台简介|"
    "系统简介|系统介绍|概述|前言|说明|项目说明|关于|关于本项目|背景|项目背景|特性|特点|功能|功能特性|主要功能|功能列表|目录|安装|使用|"
    "使用方法|使用说明|快速开始|更新日志|簡介|介紹|項目介紹|專案介紹|專案簡介|關於|背景|特色|功能特色|主要功能|目錄|安裝|使用方式|更新日誌|"sv;

/// Whether a heading is the name of a section rather than of a project. Constant time.
template <class Text>
bool names_section(Text heading) noexcept {
  char lowered[32] = {'|'};
  std::size_t size = 1;
  for (const char c : heading.substr(0, 28))
    if (is_alnum(c) || is_blank(c) || static_cast<signed char>(c) < 0) lowered[size++] = to_lower(c);
  while (size > 1 && is_blank(lowered[size - 1])) --size;
  lowered[size++] = '|';
  return heading.size() <= 28 && section_names.find(std::string_view(lowered, size)) != std::string_view::npos;
}

/// Whether a text's beginning holds an announcement. Constant time.
template <class Text>
bool is_announcement(Text text) noexcept {
  char lowered[80];
  std::size_t size = 0;
  for (const char c : text.substr(0, sizeof lowered)) lowered[size++] = to_lower(c);
  static const word_beginnings known(announcements);
  return known.in(std::string_view(lowered, size));
}

/// Whether a heading asks the reader for something rather than naming what follows. Constant time.
template <class Text>
bool is_request(Text heading) noexcept {
  char lowered[7];
  std::size_t size = 0;
  for (const char c : heading.substr(0, sizeof lowered)) lowered[size++] = to_lower(c);
  return std::string_view(lowered, size) == "please ";
}

/// Whether a text opens with the name of the Chinese language, and nothing is in or for it. Constant time.
template <class Text>
bool names_chinese(Text text) noexcept {
  bool names = false;
  if (text.empty() || static_cast<signed char>(text[0]) >= 0) return false;
  each_listed("中文|简体中文|繁体中文|繁體中文|正體中文"sv, [&](std::string_view name) {
    if (!text.starts_with(name)) return;
    const std::size_t next = text.find_first_not_of(' ', name.size());
    names = names || next == std::string_view::npos || (static_cast<signed char>(text[next]) >= 0 && !is_alnum(text[next]));
  });
  return names;
}

/// Whether a paragraph opens like a notice rather than like a description. Constant time.
template <class Text>
bool is_notice(Text paragraph) noexcept {
  char lowered[32];
  std::size_t size = 0;
  std::size_t at = 0;
  while (at < paragraph.size() && at < 24 && static_cast<signed char>(paragraph[at]) >= 0 && !is_alnum(paragraph[at]))
    ++at;
  for (const char c : paragraph.substr(at, sizeof lowered)) lowered[size++] = to_lower(c);
  const std::string_view text(lowered, size);
  static const word_beginnings openings(notice_openings);
  return size != 0 && (openings.open(text) || names_chinese(text));
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
