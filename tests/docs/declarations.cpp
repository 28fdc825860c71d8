// SPDX-License-Identifier: MIT
// README.md's C++ reference: declarations.hpp is its block, written by blocks.py. It has to compile, and what it declares
// has to be what the library has: each use below is well-formed with both and gives the same.
#include <tritag/tritag.hpp>

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace page {

// What the block leaves open, as one choice of many.
using Readme = std::string;
using Tags = std::vector<std::string>;
using Id = int;
using tritag::lexicon;
using tritag::prompt;

#include "declarations.hpp"

// The same names for both, so that one concept below can ask either.
struct side {
  using answer_format = page::answer_format;
  using options = page::options;
  using scored_tag = page::scored_tag;
  using result = page::result;
  using explained_tag = page::explained_tag;
  using explanation = page::explanation;
  using classifier = page::classifier;
  using maybe_classifier = page::maybe_classifier;
};

} // namespace page

namespace library {

struct side {
  using answer_format = tritag::answer_format;
  using options = tritag::options;
  using scored_tag = tritag::scored_tag;
  using result = tritag::result;
  using explained_tag = tritag::explained_tag;
  using explanation = tritag::explanation;
  using classifier = tritag::classifier;
  using maybe_classifier = tritag::maybe_classifier;
};

} // namespace library

namespace {

using page::Id;
using page::Readme;
using page::Tags;
using std::same_as;

template <class S>
concept has_options = requires(typename S::options chosen) {
  requires same_as<decltype(chosen.max_tags), int>;
  requires same_as<decltype(chosen.format), typename S::answer_format>;
  requires same_as<decltype(chosen.lexicon), const tritag::lexicon*>;
  S::answer_format::objects;
  S::answer_format::ids;
  S::answer_format::names;
};
static_assert(has_options<page::side> && has_options<library::side>);
static_assert(page::options{}.max_tags == tritag::options{}.max_tags);
static_assert(page::options{}.lexicon == tritag::options{}.lexicon);
static_assert(static_cast<int>(page::options{}.format) == static_cast<int>(tritag::options{}.format));

template <class S>
concept has_answers = requires(typename S::scored_tag scored, typename S::explained_tag explained,
                               typename S::explanation told) {
  requires same_as<decltype(scored.index), std::uint32_t>;
  requires same_as<decltype(scored.score), std::int32_t>;
  requires same_as<decltype(explained.index), std::uint32_t>;
  requires same_as<decltype(explained.name), std::string>;
  requires same_as<decltype(explained.score), std::int32_t>;
  requires same_as<decltype(explained.reason), std::string>;
  requires same_as<decltype(explained.evidence), std::vector<tritag::evidence>>;
  requires same_as<decltype(told.tags), std::vector<typename S::explained_tag>>;
  requires same_as<decltype(told.runners_up), std::vector<typename S::explained_tag>>;
};
static_assert(has_answers<page::side> && has_answers<library::side>);

template <class Evidence, class Kind>
concept is_evidence = requires(Evidence piece) {
  requires same_as<decltype(piece.kind), Kind>;
  requires same_as<decltype(piece.cue), std::string>;
  requires same_as<decltype(piece.zone), std::string_view>;
  requires same_as<decltype(piece.offset), std::size_t>;
  requires same_as<decltype(piece.length), std::size_t>;
  requires same_as<decltype(piece.points), std::int32_t>;
  Kind::cue;
  Kind::prior;
  Kind::rank;
  Kind::related;
  Kind::document;
};
static_assert(is_evidence<page::evidence, page::evidence_kind>);
static_assert(is_evidence<tritag::evidence, tritag::evidence_kind>);
static_assert(static_cast<int>(page::evidence_kind::document) == static_cast<int>(tritag::evidence_kind::document));

template <class S>
concept has_classifier = requires(const typename S::classifier compiled, const typename S::maybe_classifier maybe,
                                  const Tags tags, const typename S::options chosen, std::string_view readme) {
  requires std::constructible_from<typename S::classifier, const Tags&>;
  requires std::constructible_from<typename S::classifier, const Tags&, const typename S::options&>;
  requires std::constructible_from<typename S::classifier, std::initializer_list<std::string_view>>;
  { S::classifier::try_compile(tags, chosen) } -> same_as<typename S::maybe_classifier>;
  requires same_as<decltype(compiled.classify(readme)), typename S::result>;
  { compiled.explain(readme) } -> same_as<typename S::explanation>;
  { compiled.size() } noexcept -> same_as<std::size_t>;
  { compiled.name(0) } noexcept -> same_as<std::string_view>;
  { compiled.chosen() } noexcept -> same_as<const typename S::options&>;
  { static_cast<bool>(maybe) } noexcept;
  { *maybe } noexcept -> same_as<const typename S::classifier&>;
  { maybe.operator->() } noexcept -> same_as<const typename S::classifier*>;
  { maybe.error() } noexcept -> same_as<const tritag::error&>;
};
static_assert(has_classifier<page::side> && has_classifier<library::side>);
static_assert(!std::is_convertible_v<Tags, page::classifier> && !std::is_convertible_v<Tags, tritag::classifier>);

using json = nlohmann::ordered_json;
using text = std::string_view;
template <class T>
const T& some();

static_assert(same_as<decltype(page::classify(some<Readme>(), some<Tags>(), 7)), json>);
static_assert(same_as<decltype(tritag::classify(some<Readme>(), some<Tags>(), 7)), json>);
static_assert(same_as<decltype(tritag::classify(some<Readme>(), some<Tags>(), 7, some<tritag::options>())), json>);
static_assert(same_as<decltype(page::to_json(some<page::result>(), some<Tags>(), 7)), json>);
static_assert(same_as<decltype(tritag::to_json(some<tritag::result>(), some<Tags>(), 7)), json>);
static_assert(same_as<decltype(page::to_json(some<page::explanation>(), 7)), json>);
static_assert(same_as<decltype(tritag::to_json(some<tritag::explanation>(), 7)), json>);
static_assert(same_as<decltype(page::lexicon_from_json(some<json>())), decltype(tritag::lexicon_from_json(some<json>()))>);
static_assert(same_as<decltype(page::lexicon_to_json(some<tritag::lexicon>())), json>);
static_assert(same_as<decltype(tritag::lexicon_to_json(some<tritag::lexicon>())), json>);
static_assert(same_as<decltype(page::answer_prompt(some<text>())), decltype(tritag::answer_prompt(some<text>()))>);
static_assert(same_as<decltype(page::read_prompt(some<text>())), decltype(tritag::read_prompt(some<text>()))>);

} // namespace
