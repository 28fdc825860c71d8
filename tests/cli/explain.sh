#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --explain prints the evidence instead of the answer.
set -eu
source "$(dirname -- "${BASH_SOURCE[0]}")/check.bash"

check "--explain text leads with the first tag"
run --tags tags.json --id a --explain text k8s.md
expect_status 0
expect_out_begins 'id "a"
1. k8s: '

check "--explain text says where a cue stands"
expect_out_holds ', bytes '

check "--explain text shows the sentences that earned a tag, with their cues marked"
cat >sentences.md <<'README'
# harbourmaster

Ships come first. It tends
Kubernetes clusters well. Cranes follow.
README
cat >harbour.json <<'JSON'
[{"name":"berths","keywords":[{"text":"tends kubernetes clusters","weight":5},"ship"]}]
JSON
run --tags harbour.json --explain text sentences.md
expect_status 0
expect_out_holds '  It «tends Kubernetes clusters» well.'
expect_out_holds '  «Ships» come first.'
[ "$(grep -c 'cue "' out)" -eq 2 ] || fail "it printed: $(cat out)"

check "... the points of each sentence, and those of its cues under it"
points=$(grep -F 'It «tends' out | awk '{ print $1 }')
grep -A 1 -F 'It «tends' out | tail -n 1 | grep -qF -e "$points  cue \"tends kubernetes clusters\" in " ||
  fail "it printed: $(cat out)"

check "--explain text says that nothing was found"
echo '# Aunt May' >plain.md
run --tags tags.json --explain text plain.md
expect_out_holds 'no tag is supported by the text'

check "--explain json is one object"
run --tags tags.json --id a --explain json k8s.md
expect_status 0
expect_out_begins '{"id":"a","tags":[{"index":1,"name":"k8s","score":'
expect_out_holds '"runners_up":['

check "a cue's offset and length are bytes of the README as given"
printf '\xEF\xBB\xBF# \xC3\xA9t\xC3\xA9\n\nA Kubernetes operator.\n' >offset.md
run --tags tags.json --explain json offset.md
place=$(grep -o '"cue":"kubernetes[^}]*' out | head -n 1)
offset=$(sed 's/.*"offset":\([0-9]*\).*/\1/' <<<"$place")
[ "$(tail -c "+$((offset + 1))" offset.md | head -c 10)" = Kubernetes ] || fail "offset $offset of: $place"

check "the id of standard input is null in an explanation too"
run --tags tags.json --explain json <k8s.md
expect_out_begins '{"id":null,'

check "--explain and --prompt go together"
{
  printf 'base on A Kubernetes operator.", Assign "at most 3 tags" to the expected json: '
  printf '{"id":7,"tags":[]} "only from the tags list I provide: '
  tr -d '\n' <tags.json
  printf '" returns me the "expected json"'
} >prompt.txt
run --prompt prompt.txt --explain json
expect_status 0
expect_out_begins '{"id":7,"tags":[{"index":1,"name":"k8s","score":'

check "--explain html carries a policy that forbids scripts and the network, before anything a README or an id says"
printf '# Kubernetes operator\n\n<script>x</script> <iframe src=//a.test/b> "c" & </title></style>\n' >hostile.md
run --tags tags.json --id '<i>' --explain html hostile.md
expect_status 0
sed '/<title>/q' out | grep -qF "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';" ||
  fail "the page begins: $(head -c 500 out)"

check "... and markup as text"
sed -i -e 's/<span[^>]*>//g' -e 's|</span>||g' out # those of the page, which tell the zones
expect_out_holds '&lt;iframe src=//a.test/b&gt; &quot;c&quot; &amp; &lt;/title&gt;&lt;/style&gt;'
expect_out_holds '<title>Tags of &lt;i&gt;</title>'
if grep -qE '<(script|iframe|i)[ >]' out; then
  fail "it holds the element $(grep -oE '<(script|iframe|i)[ >]' out | head -n 1)"
fi
