// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tritag/detail/bytes.hpp>
#include <tritag/detail/characters.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

/// Whether a word is one that names end with without saying what they are about: just as it stands, since "customs" and
/// "engine.io" do say something.
template <class Word>
[[nodiscard]] bool says_little(const Word& word) noexcept {
  constexpr std::string_view list[] = {
      "system"sv, "systems"sv, "tool"sv, "tools"sv, "tooling"sv, "software"sv, "solution"sv, "solutions"sv, "platform"sv,
      "platforms"sv, "management"sv, "manager"sv, "managers"sv, "utility"sv, "utilities"sv, "service"sv, "services"sv,
      "application"sv, "applications"sv, "app"sv, "apps"sv, "framework"sv, "frameworks"sv, "library"sv, "libraries"sv,
      "program"sv, "programs"sv, "suite"sv, "suites"sv, "client"sv, "clients"sv, "server"sv, "servers"sv, "engine"sv,
      "engines"sv, "package"sv, "packages"sv, "project"sv, "projects"sv, "technology"sv, "technologies"sv, "product"sv,
      "products"sv, "other"sv, "others"sv, "misc"sv, "miscellaneous"sv, "general"sv, "various"sv, "custom"sv, "complete"sv,
      "web"sv, "web-based"sv, "based"sv, "development"sv};
  for (const std::string_view known : list)
    if (known.size() == word.size() && word.starts_with(known)) return true;
  return false;
}

/// Calls `look(form)` with the forms that a phrase may be known by, the nearest first, until it gives true: as it stands,
/// in the other number, without an ending, without a last word that says little.
template <class Look>
bool each_form(const std::string& phrase, Look&& look) {
  if (phrase.empty()) return false;
  if (look(phrase)) return true;
  if (phrase.size() > 3 && phrase.back() == 's') {
    if (look(phrase.substr(0, phrase.size() - 1))) return true;
    if (phrase.ends_with("ies") && look(phrase.substr(0, phrase.size() - 3) + "y")) return true;
    if (phrase.ends_with("es") && look(phrase.substr(0, phrase.size() - 2))) return true;
  } else if (look(phrase + "s")) {
    return true;
  }
  if (phrase.size() > 6 && phrase.ends_with("ing")) {
    const std::string stem = phrase.substr(0, phrase.size() - 3);
    if (look(stem) || look(stem + "e")) return true;
  }
  const std::size_t space = phrase.rfind(' ');
  return space != std::string::npos && says_little(std::string_view(phrase).substr(space + 1)) &&
         !says_little(std::string_view(phrase).substr(0, space)) && each_form(phrase.substr(0, space), look);
}

/// A catalogue's name taken apart: "Files - Audio & Video Players (AVP)" is of the group "files", and its parts are "avp",
/// "audio players" or "audio", and "video players". `Name` is a `std::string_view`: what is a template is compiled where it is used
/// only.
template <class Name>
class name_parts {
 public:
  explicit name_parts(Name name) {
    std::string text = spaced(name);
    take_brackets(text);
    const auto [group_end, rest] = last_divider(text);
    if (rest != 0) {
      group_ = squeezed(std::string_view(text).substr(0, group_end));
      slash_ = text.substr(group_end, rest - group_end) == " / ";
      text.erase(0, rest);
    }
    take_alternatives(text);
  }

  /// What the name says without brackets and group, in small letters, words separated by one space.
  [[nodiscard]] const std::string& whole() const noexcept { return whole_; }
  /// What stands before the last " - ", " / ", " > " or ": "; empty if nothing.
  [[nodiscard]] const std::string& group() const noexcept { return group_; }
  /// Whether that is " / ", which also stands between alternatives.
  [[nodiscard]] bool slash() const noexcept { return slash_; }
  /// The alternatives that the name lists ("A, B & C"), each as it stands; one for a name without.
  [[nodiscard]] const std::vector<std::string>& alternatives() const noexcept { return alternatives_; }
  /// What stood in brackets.
  [[nodiscard]] const std::vector<std::string>& brackets() const noexcept { return brackets_; }
  /// Whether the name is more than one phrase.
  [[nodiscard]] bool compound() const noexcept {
    return !group_.empty() || !brackets_.empty() || alternatives_.size() > 1;
  }

 private:
  /// In small letters, with spaces for `_` and, between words, `-`; a name without any runs its words together.
  static std::string spaced(Name name) {
    const bool camel = name.find_first_of(" -_") == std::string_view::npos;
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const char c = name[i];
      const bool inside = i > 0 && i + 1 < name.size() && !is_blank(name[i - 1]) && !is_blank(name[i + 1]);
      if (camel && i > 0 && is_upper(c) && is_lower(name[i - 1])) text += ' ';
      text += c == '_' || (c == '-' && inside) || is_blank(c) || c == '\n' || c == '\r' ? ' ' : to_lower(c);
    }
    return text;
  }

  static std::string squeezed(Name text) {
    std::string made;
    for (const char c : text)
      if (c != ' ') made += c;
      else if (!made.empty() && made.back() != ' ') made += c;
    while (!made.empty() && (made.back() == ' ' || made.back() == '-' || made.back() == '/' || made.back() == ':')) made.pop_back();
    return made;
  }

  void take_brackets(std::string& text) {
    for (std::size_t open; (open = text.find_first_of("([")) != std::string::npos;) {
      const std::size_t close = text.find_first_of(")]", open);
      std::string inner = squeezed(std::string_view(text).substr(open + 1, close == std::string::npos ? close : close - open - 1));
      if (!inner.empty()) brackets_.push_back(std::move(inner));
      text.erase(open, close == std::string::npos ? close : close - open + 1);
    }
  }

  /// Where the divider that ends last begins and ends; zeros if there is none.
  static std::pair<std::size_t, std::size_t> last_divider(Name text) noexcept {
    constexpr std::string_view dividers[] = {" - "sv, " / "sv, " > "sv, " | "sv, ": "sv, "::"sv, " \xE2\x80\x93 "sv, " \xE2\x80\x94 "sv, " \xC2\xBB "sv};
    std::pair<std::size_t, std::size_t> last{0, 0};
    for (std::size_t at = 1; at < text.size(); ++at) {
      if (text[at] != ' ' && text[at] != ':') continue;
      for (const std::string_view divider : dividers)
        if (text.substr(at, divider.size()) == divider && at + divider.size() > last.second) last = {at, at + divider.size()};
    }
    return last;
  }

  void take_alternatives(Name text) {
    std::string now;
    const auto close = [&] {
      if (!now.empty()) alternatives_.push_back(std::move(now));
      now.clear();
    };
    const auto append = [](std::string& to, std::string_view word) {
      if (!to.empty()) to += ' ';
      to += word;
    };
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t stop = (std::min)(text.find_first_of(" ,;&/", at), text.size());
      const std::string_view word = text.substr(at, stop - at);
      if (word == "and" || word == "or" || word == "+") close();
      else if (!word.empty() && word != "-") append(now, word);
      if (!word.empty() && word != "-") append(whole_, word == "or" || word == "+" ? "and" : word);
      if (stop < text.size() && text[stop] != ' ') {
        close();
        if (text[stop] == '&' || text[stop] == '/') append(whole_, "and");
      }
      at = stop + 1;
    }
    close();
  }

  std::string whole_;
  std::string group_;
  bool slash_ = false;
  std::vector<std::string> alternatives_;
  std::vector<std::string> brackets_;
};

template <class Name>
name_parts(const Name&) -> name_parts<std::string_view>;

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
