// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tritag/version.hpp>

namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {

using namespace std::string_view_literals;  // see characters.hpp

/// Where in a README words stand, from what says most about the project to what says least.
enum class zone : unsigned char {
  title,                ///< the project's name
  title_head,           ///< the last word of the name: `-cli`, `.js`
  definition_head,      ///< in the defining sentence, the noun that says what it is: "a fast *parser* for …"
  definition_modifier,  ///< what stands before that noun
  definition_subject,   ///< what it is for: "a parser *for JSON documents*"
  definition_rest,      ///< the rest of the defining sentence
  description,          ///< the repository's description, a tagline, the sentence after the defining one
  lead,                 ///< the rest of the first section
  about,                ///< about, overview, features
  heading,
  body,
  list,
  usage,        ///< how to install, build, configure and use it
  code,
  link,         ///< an entry of a list of links
  url,
  image,        ///< alternative text of images and badges
  comment,
  notice,       ///< deprecations, news, sponsors, languages to read it in
  boilerplate,  ///< licence, contributing, credits, changelog, contents, related projects
  mention,      ///< early text that names something else: "built with …", "inspired by …"
  negated,      ///< early text in the scope of a negation: "no …", "without …", "instead of …"
};

inline constexpr std::size_t zone_count = 22;

inline constexpr std::string_view zone_names[zone_count] = {
    "title"sv,       "title_head"sv, "definition_head"sv, "definition_modifier"sv, "definition_subject"sv, "definition_rest"sv,
    "description"sv, "lead"sv,       "about"sv,           "heading"sv,             "body"sv,               "list"sv,
    "usage"sv,       "code"sv,       "link"sv,            "url"sv,                 "image"sv,              "comment"sv,
    "notice"sv,      "boilerplate"sv, "mention"sv,        "negated"sv};

constexpr std::string_view to_string(zone where) noexcept { return zone_names[static_cast<std::size_t>(where)]; }

/// Zones that are weighed together when a tag's share of what is said is taken.
enum class zone_group : unsigned char { early, lead, about, heading, body, all };

inline constexpr std::size_t group_count = 6;

inline constexpr std::string_view group_names[group_count] = {"early"sv, "lead"sv, "about"sv, "heading"sv, "body"sv, "all"sv};

/// The group of a zone; `all` for one that belongs to no other group.
constexpr zone_group group_of(zone where) noexcept {
  if (where <= zone::definition_rest) return zone_group::early;
  if (where <= zone::lead) return zone_group::lead;
  if (where == zone::about) return zone_group::about;
  if (where == zone::heading) return zone_group::heading;
  if (where <= zone::list) return zone_group::body;
  return zone_group::all;
}

/// The parts of a README that single cues are told apart by: what it is called and defined as, the rest of its beginning, about
/// and headings, body, usage and code, links and addresses.
inline constexpr std::size_t part_count = 6;

/// The zones of each part, a bit each.
inline constexpr std::uint32_t part_zones[part_count] = {
    (2u << static_cast<unsigned>(zone::definition_rest)) - 1,
    (1u << static_cast<unsigned>(zone::description)) | (1u << static_cast<unsigned>(zone::lead)),
    (1u << static_cast<unsigned>(zone::about)) | (1u << static_cast<unsigned>(zone::heading)),
    (1u << static_cast<unsigned>(zone::body)) | (1u << static_cast<unsigned>(zone::list)),
    (1u << static_cast<unsigned>(zone::usage)) | (1u << static_cast<unsigned>(zone::code)),
    (1u << static_cast<unsigned>(zone::link)) | (1u << static_cast<unsigned>(zone::url))};

/// A run of text in one zone. `joins`: a phrase may go on from the stretch before it (only markup stands between).
struct stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  zone where = zone::body;
  bool joins = false;
};

}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail
