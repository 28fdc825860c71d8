#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# tests/consumer/run.sh BUILD_DIR: every way in. Installs tritag from a configured build, then builds and runs each project
# beside this script, as a user with strict warnings would; and compiler calls with pkg-config's flags, with a copied
# include/ and with the one-header forms.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=${here%/tests/consumer}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A caller's repository (a git hook's, say) is not the one that is fetched below.
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

strict='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror'
export CXXFLAGS="${CXXFLAGS:-} $strict"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# configure PROJECT NAME [ARGUMENT...], and then_build NAME; CMake's own warnings are errors too.
configure() {
  echo "== $2"
  cmake -Werror=dev -Werror=deprecated --no-warn-unused-cli -S "$here/$1" -B "$work/$2" \
    -DTRITAG_SOURCE_DIR="$root" "${@:3}"
}
then_build() {
  cmake --build "$work/$1"
  "$work/$1/consumer"
}

# compile NAME SOURCE... [FLAG...]: a compiler call without CMake, and a run.
compile() {
  echo "== $1"
  # shellcheck disable=SC2086 # flags are words
  ${CXX:-c++} ${CXXFLAGS} -std=c++20 "${@:2}" -o "$work/$1"
  "$work/$1"
}

# Where nlohmann/json's headers are: the compiler's own path, or what the build fetched.
json_include=$(echo '#include <nlohmann/json.hpp>' | ${CXX:-c++} -x c++ -std=c++20 -M - 2>/dev/null |
  tr ' ' '\n' | sed -n 's|/nlohmann/json\.hpp$||p' | head -n 1) || true
[ -n "$json_include" ] || json_include=$1/_deps/nlohmann_json-src/include
[ -f "$json_include/nlohmann/json.hpp" ] || fail "nlohmann/json.hpp was not found"

# Moved after the install: an installed tree has to work wherever it is put.
cmake --install "$1" --prefix "$work/installed" >/dev/null
mv "$work/installed" "$work/moved"

if [ -x "$1/examples/tritag" ]; then
  echo "== the programs are installed where they were built"
  for program in tritag tritag-evaluate; do
    "$work/moved/bin/$program" --version
  done
fi

configure find_package find_package -DCMAKE_PREFIX_PATH="$work/moved"
then_build find_package

configure add_subdirectory add_subdirectory
then_build add_subdirectory

echo "== nothing of tritag is installed or tested with a parent"
cmake --install "$work/add_subdirectory" --prefix "$work/parent"
[ ! -e "$work/parent" ] || fail "installed with the parent: $(find "$work/parent" | head -n 5)"
ctest --test-dir "$work/add_subdirectory" -N | grep -qx 'Total Tests: 0' || fail "tests of tritag in the parent"

if command -v git >/dev/null; then
  mkdir "$work/repository"
  cp -R "$root"/{CMakeLists.txt,LICENSE,README.md,include,examples,tests} "$work/repository"
  git_here() { git -C "$work/repository" -c user.name=consumer -c user.email=consumer@localhost "$@"; }
  git_here init -q
  git_here add -A
  git_here -c commit.gpgsign=false commit -qm "what a user fetches"
  from_git=(-DTRITAG_REPOSITORY="file://$work/repository" -DTRITAG_COMMIT="$(git_here rev-parse HEAD)")

  configure fetch_content fetch_content "${from_git[@]}" -DEXPECT=fetched
  then_build fetch_content
  configure fetch_content fetch_content_finds_an_installed_one "${from_git[@]}" -DEXPECT=found \
    -DCMAKE_PREFIX_PATH="$work/moved"
else
  echo "git was not found: FetchContent is not tested" >&2
fi

# nlohmann/json fetched: a source tree of its own instead of a download.
cp -R "$here/nlohmann_source" "$work/json"
mkdir "$work/json/include"
cp -RL "$json_include/nlohmann" "$work/json/include"
tar -C "$work" -czf "$work/json.tar.gz" json

json_fetched=-DFETCHCONTENT_SOURCE_DIR_NLOHMANN_JSON=$work/json

# uses_json_below NAME PREFIX: the nlohmann/json that a configured project found is the one installed there.
uses_json_below() {
  grep -q "^nlohmann_json_DIR:PATH=$2/" "$work/$1/CMakeCache.txt" ||
    fail "$1 uses $(grep '^nlohmann_json_DIR' "$work/$1/CMakeCache.txt"), expected: below $2"
}

configure ../.. json_fetched -DTRITAG_BUILD_TESTS=OFF -DTRITAG_BUILD_EXAMPLES=OFF "$json_fetched"
cmake --install "$work/json_fetched" --prefix "$work/prefix" >/dev/null
# Who wants the headers alone need not build the programs.
configure ../.. not_built -DTRITAG_BUILD_TESTS=OFF
cmake --install "$work/not_built" --prefix "$work/headers_alone" >/dev/null
[ -f "$work/headers_alone/include/tritag/tritag.hpp" ] || fail "an unbuilt tree can't be installed"
configure find_package installed_with_json -DCMAKE_PREFIX_PATH="$work/prefix"
uses_json_below installed_with_json "$work/prefix"

# exported NAME [ARGUMENT...]: a library that exports tritag along with itself is installed, and then used.
exported() {
  configure exporting "exporting_$1" -DCMAKE_INSTALL_PREFIX="$work/prefix_$1" "${@:2}"
  cmake --install "$work/exporting_$1" >/dev/null
  configure installed_user "uses_$1" -DCMAKE_PREFIX_PATH="$work/prefix_$1"
}
exported with_json_found
exported with_json_fetched "$json_fetched"
uses_json_below uses_with_json_fetched "$work/prefix_with_json_fetched"
then_build uses_with_json_fetched
# Fetched by the parent, who does not install it: tritag takes it as it is, and its users find another.
exported with_json_of_the_parent -DPARENT_JSON="$work/json.tar.gz"
[ ! -e "$work/exporting_with_json_of_the_parent/tritag/_deps" ] || fail "nlohmann/json was fetched twice"

if command -v pkg-config >/dev/null; then
  export PKG_CONFIG_PATH=$work/moved/share/pkgconfig
  # shellcheck disable=SC2046 # flags are words
  compile pkg_config $(pkg-config --cflags tritag) "$here/main.cpp"
else
  echo "pkg-config was not found: tritag.pc is not tested" >&2
fi

cp -R "$root/include" "$work/copied"
compile copied_include -I"$work/copied" -isystem "$work/json/include" "$here/main.cpp"
