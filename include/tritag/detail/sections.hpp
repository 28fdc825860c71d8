// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/detail/characters.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// What a section is about, by its heading.
enum class section : unsigned char { lead, about, usage, boilerplate, body };

// Shares of sections that say what a project is, by heading, follow Prana et al., "Categorizing the Content of GitHub
// README Files" (2018): about and features 86%, usage 2%, install 1%, licence 2%, contributing 0%.
// Each word matches at the beginning of a word of the heading.
inline constexpr std::string_view about_headings =
    "about|overview|intro|introduc|what is|what's|what does|summary|descri|feature|highlight|why|motivation|background|"
    "goal|capabilit|rationale|philosophy|purpose|abstract|key concept|简介|介绍|概述|特性|特点|功能|项目说明|关于|簡介|介紹|說明|背景";
inline constexpr std::string_view usage_headings =
    "install|usage|use|using|getting started|get started|quick|setup|set up|how to|how do|example|config|build|compil|"
    "require|prereq|depend|run|start|deploy|develop|option|api|doc|documentation|command|test|upgrade|migrat|troubleshoot|faq|download|"
    "tutorial|demo|environment|step|hacking|sample|guide|manual|reference|customi|parameter|method|安装|使用|快速|配置|"
    "文档|编译|运行|部署|下载|开发|示例|用法|安裝|編譯|文檔|環境";
inline constexpr std::string_view boilerplate_headings =
    "licen|contribut|credit|acknowledg|thank|author|maintainer|sponsor|backer|support|donat|communit|contact|changelog|"
    "change log|changes|release|version|roadmap|todo|to do|star|code of conduct|related|similar|alternative|link|"
    "further|reference|citation|cite|citing|table of content|content|toc|copyright|translation|badge|legal|security|"
    "who use|used by|user|showcase|people|team|news|bug|issue|feedback|help|status|见|许可|贡献|致谢|感谢|赞助|捐赠|目录|"
    "联系|更新|版权|作者|授權|貢獻|目錄|更新日志|交流";

/// Whether a word that begins a longer one still means the same: any longer one for a long beginning, else inflexions.
constexpr bool goes_on_well(std::string_view beginning, std::string_view rest) noexcept {
  if (beginning.size() >= 5 || rest.empty() || !is_lower(rest[0])) return true;
  for (const std::string_view ending : {"s", "ing", "ning", "ting", "es", "ed"})
    if (rest.starts_with(ending) && (rest.size() == ending.size() || !is_lower(rest[ending.size()]))) return true;
  return false;
}

/// Whether one of `words` (separated by `|`) begins a word of `heading`, which must be in lower case.
constexpr bool heading_has(std::string_view heading, std::string_view words) noexcept {
  while (!words.empty()) {
    const std::size_t bar = words.find('|');
    const std::string_view word = words.substr(0, bar);
    words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
    for (std::size_t at = heading.find(word); at != std::string_view::npos; at = heading.find(word, at + 1))
      if ((at == 0 || !is_alnum(heading[at - 1])) && goes_on_well(word, heading.substr(at + word.size()))) return true;
  }
  return false;
}

/// The kind of section that a heading opens; only its first bytes are looked at. Constant time.
inline section classify_heading(std::string_view heading) noexcept {
  char lowered[48];
  std::size_t size = 0;
  for (const char c : heading.substr(0, sizeof lowered)) lowered[size++] = to_lower(c);
  const std::string_view text(lowered, size);
  if (heading_has(text, about_headings)) return section::about;
  if (heading_has(text, boilerplate_headings)) return section::boilerplate;
  if (heading_has(text, usage_headings)) return section::usage;
  return section::body;
}

// Openings of paragraphs that are about the repository, not about what it is for.
inline constexpr std::string_view notice_openings =
    "note|warning|important|deprecat|this project is no longer|this repo is no longer|no longer maintained|unmaintained|"
    "archived|attention|news|update|sponsor|support this|looking for|read this in|other languages|english|中文|简体|翻译|"
    "disclaimer|caution|tip|license|copyright|c) 20|table of contents|🚨|⚠|this repository has moved|this project has moved|"
    "join us|join the|follow us|star us|if you like|please|moved to|status|version|latest|build status|documentation|"
    "website|homepage|demo|docs|download|see also|author|by |like this|check out|go to|visit|view the|consider|need help|"
    "have a question|want to|are you|we are hiring|thank|special thanks|table of|click|try it|live demo|screenshot|"
    "contents|for more|this is a fork|this fork";

// What a heading or paragraph holds that announces something about the repository instead of saying what it is for.
inline constexpr std::string_view announcements =
    "no longer maintained|no longer developed|no longer active|archived|deprecated|unmaintained|sponsor|donat|backers|"
    "please see|please note|enterprise|tidelift|warning|notice|attention|announcement|has moved|gold |platinum";

// Headings that name a section, whatever stands under them; a project's name is none of these.
inline constexpr std::string_view section_names =
    "|overview|introduction|intro|about|description|summary|contributing|contribute|readme|installation|install|usage|"
    "getting started|license|licence|contents|table of contents|features|documentation|quick start|quickstart|"
    "requirements|prerequisites|setup|background|abstract|objectives|build status|status|what is this|news|changelog|"
    "credits|links|demo|example|examples|how to use|synopsis|简介|介绍|项目介绍|概述|";

/// Whether a heading is the name of a section rather than of a project. Constant time.
inline bool names_section(std::string_view heading) noexcept {
  char lowered[32] = {'|'};
  std::size_t size = 1;
  for (const char c : heading.substr(0, 28))
    if (is_alnum(c) || is_blank(c) || static_cast<signed char>(c) < 0) lowered[size++] = to_lower(c);
  while (size > 1 && is_blank(lowered[size - 1])) --size;
  lowered[size++] = '|';
  return heading.size() <= 28 && section_names.find(std::string_view(lowered, size)) != std::string_view::npos;
}

/// Whether a text's beginning holds an announcement. Constant time.
inline bool is_announcement(std::string_view text) noexcept {
  char lowered[80];
  std::size_t size = 0;
  for (const char c : text.substr(0, sizeof lowered)) lowered[size++] = to_lower(c);
  return heading_has(std::string_view(lowered, size), announcements);
}

/// Whether a paragraph opens like a notice rather than like a description. Constant time.
inline bool is_notice(std::string_view paragraph) noexcept {
  char lowered[32];
  std::size_t size = 0;
  std::size_t at = 0;
  while (at < paragraph.size() && at < 24 && static_cast<signed char>(paragraph[at]) >= 0 && !is_alnum(paragraph[at]))
    ++at;
  for (const char c : paragraph.substr(at, sizeof lowered)) lowered[size++] = to_lower(c);
  const std::string_view text(lowered, size);
  for (std::string_view rest = notice_openings; !rest.empty();) {
    const std::size_t bar = rest.find('|');
    if (text.starts_with(rest.substr(0, bar))) return true;
    rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
  }
  return false;
}

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
