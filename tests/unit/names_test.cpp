// SPDX-License-Identifier: MIT
#include "../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <tritag/detail/names.hpp>

using tritag::detail::name_parts;
using texts = std::vector<std::string>;

namespace {

/// The forms of a phrase that are asked for, in order.
texts forms(const std::string& phrase) {
  texts asked;
  tritag::detail::each_form(phrase, [&](const std::string& form) {
    asked.push_back(form);
    return false;
  });
  return asked;
}

} // namespace

TEST_CASE("names: a plain name is one phrase in small letters", "[names]") {
  for (const std::string_view name :
       {"Static Site Generator", "static-site-generator", "static_site_generator",
        "StaticSiteGenerator", "  static  site generator ", "static\nsite generator"}) {
    INFO(name);
    const name_parts parts(name);
    CHECK(parts.whole() == "static site generator");
    CHECK(parts.alternatives() == texts{"static site generator"});
    CHECK(parts.group().empty());
    CHECK(parts.brackets().empty());
    CHECK_FALSE(parts.compound());
  }
}

TEST_CASE("names: capitals in a row are one word", "[names]") {
  CHECK(name_parts("GraphQL").whole() == "graph ql");
  CHECK(name_parts("GUI Toolkit").whole() == "gui toolkit");
}

TEST_CASE("names: what stands before the last divider is the group", "[names]") {
  for (const std::string_view name : {"Media - Video", "Media / Video", "Media > Video", "Media | Video",
                                      "Media: Video", "Media::Video", "Media \xE2\x80\x93 Video"}) {
    INFO(name);
    const name_parts parts(name);
    CHECK(parts.group() == "media");
    CHECK(parts.whole() == "video");
    CHECK(parts.compound());
  }
  const name_parts deep("Topic :: System / Networking :: DNS");
  CHECK(deep.group() == "topic :: system / networking");
  CHECK(deep.whole() == "dns");
}

TEST_CASE("names: a divider further back stays one though another of its kind comes first", "[names]") {
  const name_parts parts("Office: Mail - Servers");
  CHECK(parts.group() == "office: mail");
  CHECK(parts.whole() == "servers");
}

TEST_CASE("names: a slash between spaces is told from other dividers", "[names]") {
  CHECK(name_parts("Languages / Runtimes").slash());
  CHECK_FALSE(name_parts("Languages - Runtimes").slash());
  CHECK_FALSE(name_parts("Languages/Runtimes").slash());
  CHECK_FALSE(name_parts("Runtimes").slash());
}

TEST_CASE("names: a list's parts are alternatives", "[names]") {
  for (const std::string_view name : {"audio, video", "audio & video", "audio and video",
                                      "audio or video", "audio + video", "audio/video", "audio; video"}) {
    INFO(name);
    CHECK(name_parts(name).alternatives() == texts{"audio", "video"});
    CHECK(name_parts(name).compound());
  }
  CHECK(name_parts("audio & video").whole() == "audio and video");
  CHECK(name_parts("audio or video").whole() == "audio and video");
}

TEST_CASE("names: what stands in brackets is a name by itself", "[names]") {
  const name_parts parts("Domain Name System (DNS)");
  CHECK(parts.brackets() == texts{"dns"});
  CHECK(parts.whole() == "domain name system");
  CHECK(parts.compound());
  CHECK(name_parts("web [http]").brackets() == texts{"http"});
  CHECK(name_parts("web (http").brackets() == texts{"http"});
  CHECK(name_parts("web ()").brackets().empty());
}

TEST_CASE("names: the forms that a phrase may be known by, the nearest first", "[names]") {
  CHECK(forms("library") == texts{"library", "librarys"});
  CHECK(forms("libraries") == texts{"libraries", "librarie", "library", "librari"});
  CHECK(forms("caches") == texts{"caches", "cache", "cach"});
  CHECK(forms("parsing") == texts{"parsing", "parsings", "pars", "parse"});
  CHECK(forms("bus") == texts{"bus", "buss"});
}

TEST_CASE("names: a last word that says little may be missing", "[names]") {
  CHECK(forms("wiki software") == texts{"wiki software", "wiki softwares", "wiki", "wikis"});
  CHECK(forms("wiki garden") == texts{"wiki garden", "wiki gardens"});
  CHECK(forms("software tools") == texts{"software tools", "software tool"});
}

TEST_CASE("names: no further form is asked for once one is known", "[names]") {
  int asked = 0;
  CHECK(tritag::detail::each_form("wikis", [&](const std::string& form) {
    ++asked;
    return form == "wiki";
  }));
  CHECK(asked == 2);
}

TEST_CASE("names: a word says little as it stands, and no other that begins so or has its stem", "[names]") {
  using tritag::detail::says_little;
  for (const std::string_view word : {"system", "utilities", "technologies", "various", "web-based"}) {
    INFO(word);
    CHECK(says_little(word));
  }
  for (const std::string_view word : {"engine.io", "#general", "customs", "software solution", "webs", ""}) {
    INFO(word);
    CHECK_FALSE(says_little(word));
  }
}
