#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The answer to one README: where the id comes from, the formats, the catalogue's elements.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

check "a README file and --id give the expected JSON"
run --tags tags.json --id 3744 k8s.md
expect_status 0
expect_out '{"id":"3744","tags":[{"id":38,"name":"k8s"}]}'
expect_err

check "an empty --id is an empty string"
run --tags tags.json --id '' k8s.md
expect_out_begins '{"id":"","tags":['

check "without --id the id is the README's path as given"
run --tags tags.json ./k8s.md
expect_out '{"id":"./k8s.md","tags":[{"id":38,"name":"k8s"}]}'

check "the id of standard input is null"
run --tags tags.json <k8s.md
expect_out '{"id":null,"tags":[{"id":38,"name":"k8s"}]}'

check "a dash is standard input"
run --tags tags.json - <k8s.md
expect_out '{"id":null,"tags":[{"id":38,"name":"k8s"}]}'

check "--format ids"
run --tags tags.json --format ids --id a k8s.md
expect_out '{"id":"a","tags":[38]}'

check "--format names"
run --tags tags.json --format names --id a k8s.md
expect_out '{"id":"a","tags":["k8s"]}'

check "--format objects is the default"
run --tags tags.json --format objects --id a k8s.md
expect_out '{"id":"a","tags":[{"id":38,"name":"k8s"}]}'

check "a README that supports no tag has an empty list"
echo '# Aunt May' >plain.md
run --tags tags.json --id a plain.md
expect_status 0
expect_out '{"id":"a","tags":[]}'

check "a name keeps its trailing space"
cat >gui.md <<'README'
# Lattice

Lattice is a declarative GUI toolkit: a declarative-gui for desktop programs.
README
run --tags tags.json --id a gui.md
expect_out '{"id":"a","tags":[{"id":8,"name":"declarative-gui "}]}'

check "a catalogue of strings answers with strings"
echo '["3d","k8s"]' >strings.json
run --tags strings.json --id a k8s.md
expect_out '{"id":"a","tags":["k8s"]}'

check "an element keeps its other members in order, without aliases, keywords and excludes"
cat >rich.json <<'JSON'
[{"name":"k8s","aliases":["kube"],"z":{"b":1,"a":[]},"keywords":["pod"],"id":"x","excludes":["helmet"]}]
JSON
run --tags rich.json --id a k8s.md
expect_out '{"id":"a","tags":[{"name":"k8s","z":{"b":1,"a":[]},"id":"x"}]}'

# Three tags that the lexicon does not know, all named in the title and in the first sentence.
cat >three.json <<'JSON'
["zorbing","quilting","falconry"]
JSON
cat >three.md <<'README'
# zorbing, quilting and falconry

Zorbing, quilting and falconry for everybody.

- zorbing
- quilting
- falconry
README
run --tags three.json --id a three.md
first=$(sed 's/^{"id":"a","tags":\["\([a-z]*\)".*/\1/' out)

check "at most three tags without --max-tags"
[ "$(grep -o -e zorbing -e quilting -e falconry out | wc -l)" -eq 3 ] || fail "$(cat out)"

check "--max-tags 1 gives the first of them"
run --tags three.json --max-tags 1 --id a three.md
expect_out "{\"id\":\"a\",\"tags\":[\"$first\"]}"
