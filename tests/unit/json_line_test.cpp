// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <string>

#include "../../examples/program/json_line.hpp"

using program::read_record;
using program::record;

TEST_CASE("a record's id keeps its text and its README is unescaped") {
  const record read = read_record(R"({"id":1.50,"readme":"a\n\u00e9\ud83d\ude00"})");
  CHECK(read.error.empty());
  CHECK(read.id == "1.50");
  CHECK(read.readme == "a\n\xC3\xA9\xF0\x9F\x98\x80");
}

TEST_CASE("of two members with one name the last counts") {
  const record read = read_record(R"({"id":1,"readme":"a","id":2,"readme":"b"})");
  CHECK(read.id == "2");
  CHECK(read.readme == "b");
}

TEST_CASE("a member's name may be escaped") {
  CHECK(read_record(R"({"\u0069d":1,"read\u006de":"a"})").id == "1");
  CHECK(read_record(R"({"\u0069d":1,"read\u006de":"a"})").readme == "a");
}

TEST_CASE("only the outermost object's members count") {
  const record read = read_record(R"({"x":{"id":5,"readme":"no"},"readme":"yes"})");
  CHECK(read.id == "null");
  CHECK(read.readme == "yes");
}

TEST_CASE("an object as id is written without white space") {
  CHECK(read_record("{\"id\":{ \"b\" : [1,\r 2], \"a\":0},\"readme\":\"\"}").id ==
        R"({"b":[1,2],"a":0})");
}

TEST_CASE("white space around the record is nothing") {
  const record read = read_record(" \t{ \"readme\" : \"a\" }\r");
  CHECK(read.error.empty());
  CHECK(read.readme == "a");
}

TEST_CASE("what is not JSON is refused with its place") {
  const auto error = [](std::string_view line) { return read_record(line).error; };
  CHECK(error("") == "blank");
  CHECK(error(" \r") == "blank");
  CHECK(error("x") == "not JSON: expected '{' at byte 0");
  CHECK(error("[]") == "not JSON: expected '{' at byte 0");
  CHECK(error(R"({"readme":"a")") == "not JSON: cut off at byte 13");
  CHECK(error(R"({"readme":"a",})") == "not JSON: expected '\"' at byte 14");
  CHECK(error(R"({"readme" "a"})") == "not JSON: expected ':' at byte 10");
  CHECK(error(R"({"readme":"a"}})") == "not JSON: text after the object at byte 14");
  CHECK(error(R"({"x":[1 2],"readme":"a"})") == "not JSON: expected ']' at byte 8");
  CHECK(error(R"({"x":[1},"readme":"a"})") == "not JSON: expected ']' at byte 7");
  CHECK(error(R"({"x":01,"readme":"a"})") == "not JSON: expected '}' at byte 6");
  CHECK(error(R"({"x":1.,"readme":"a"})") == "not JSON: a bad number at byte 7");
  CHECK(error(R"({"x":-,"readme":"a"})") == "not JSON: a bad number at byte 6");
  CHECK(error(R"({"x":nul,"readme":"a"})") == "not JSON: expected a value at byte 5");
  CHECK(error(R"({"readme":"\x"})") == "not JSON: a bad escape at byte 12");
  CHECK(error("{\"readme\":\"\t\"}") == "not JSON: a control character at byte 11");
  CHECK(error("{\"readme\":\"\xC3(\"}") == "not JSON: not UTF-8 at byte 11");
  CHECK(error(R"({"readme":"\ud800\u0041"})") ==
        "not JSON: not UTF-8, half a surrogate pair at byte 11");
}

TEST_CASE("a README must be there and a string") {
  CHECK(read_record("{}").error == "no string \"readme\"");
  CHECK(read_record(R"({"readme":["a"]})").error == "no string \"readme\"");
}

TEST_CASE("an id nested too deeply is refused") {
  const std::string id = std::string(300, '[') + std::string(300, ']');
  const record read = read_record("{\"id\":" + id + ",\"readme\":\"\"}");
  CHECK(read.id == "null");
  CHECK(read.error == "the id is nested too deeply");
}

TEST_CASE("UTF-8 sequences are checked whole") {
  CHECK(program::is_utf8("a\xC3\xA9\xE2\x82\xAC\xF4\x8F\xBF\xBF"));
  CHECK_FALSE(program::is_utf8("\xC0\x80"));
  CHECK_FALSE(program::is_utf8("\xE0\x80\x80"));
  CHECK_FALSE(program::is_utf8("\xED\xA0\x80"));
  CHECK_FALSE(program::is_utf8("\xF4\x90\x80\x80"));
  CHECK_FALSE(program::is_utf8("\xE2\x82"));
}

TEST_CASE("an error message is one line of valid UTF-8 within its limit") {
  CHECK(program::one_line("a\nb\xFF") == "a b?");
  CHECK(program::one_line("\xC3\xA9\xC3\xA9", 3) == "\xC3\xA9");
}
