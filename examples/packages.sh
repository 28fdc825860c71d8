# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by the run.sh scripts and .ci/run: need_packages NAME... installs those of Debian's
# packages that are missing. Where that can't be done it says so and goes on, since the tools may
# be there by another way. Standard input and output stay the caller's.
need_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "no apt-get here; what Debian calls $* is needed" >&2
    return 0
  fi
  local package missing=() as_root=()
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
  fi
  echo "installing ${missing[*]}" >&2
  ${as_root[@]+"${as_root[@]}"} sh -c 'apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
    apt-get -qq install -y --no-install-recommends "$@"' sh "${missing[@]}" </dev/null >&2 ||
    echo "could not install ${missing[*]}; going on without" >&2
}
