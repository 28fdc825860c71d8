#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The golden answers on machines of another make: 32 bits, and big-endian under emulation. Beside CI,
# since the compilers are large; needs Debian's cross compilers and qemu-user, and some minutes.
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
source "$root/examples/packages.sh"
# The i686 compiler is what -m32 gives, without g++-multilib, which goes with no other cross compiler.
need_packages g++-i686-linux-gnu g++-s390x-linux-gnu g++-powerpc-linux-gnu qemu-user
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

failed=0
# answers TARGET RUNNER...
answers() {
  local target=$1
  shift
  if "$target-g++" -std=c++20 -O2 -static -I "$root/include" "$here/golden.cpp" -o "$work/$target" &&
    "$@" "$work/$target" "$here/readmes.txt" "$here/expected.txt"; then
    echo "$target: the same answers"
  else
    echo "FAILED: $target"
    failed=1
  fi
}
answers i686-linux-gnu                # 32 bits, little-endian
answers s390x-linux-gnu qemu-s390x    # 64 bits, big-endian
answers powerpc-linux-gnu qemu-ppc    # 32 bits, big-endian
exit "$failed"
