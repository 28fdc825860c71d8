#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# --explain html in a browser: what it shows is what --explain json tells, and a README stays text.
# TRITAG_SCREENSHOTS keeps the pictures in that folder.
set -eu
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
data=$here/../../examples/data
source "$here/check.bash"
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || exit 77
command -v python3 >/dev/null || exit 77

# browse ARGUMENT...: headless, without a network, with a profile of its own.
browse() {
  rm -rf profile
  mkdir profile
  timeout 120 "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars \
    --disable-dev-shm-usage --user-data-dir="$work/profile" "$@" 2>browser.log
}
browse --dump-dom 'data:text/html,<p>works</p>' 2>/dev/null | grep -q works || {
  echo "the browser does not start here: $(tail -n 3 browser.log)" >&2
  exit 77
}

# page CATALOGUE README: the page as the browser has read it in `dom`, the explanation in `why.json`.
page() {
  run --tags "$1" --id sample --explain json "$2"
  expect_status 0
  cp out why.json
  run --tags "$1" --id sample --explain html "$2"
  expect_status 0
  expect_err
  cp out page.html
  browse --dump-dom "file://$work/page.html" >dom || fail "the browser failed: $(tail -n 3 browser.log)"
}
tags_agree() { python3 "$here/check_page.py" tags dom why.json || fail "see above"; }
marks_agree() { python3 "$here/check_page.py" marks dom why.json "$1" || fail "see above"; }
is_text() { python3 "$here/check_page.py" text dom "$1" || fail "see above"; }

check "every cue of the sample README is marked in its tag's colour, in its zone"
page "$data/catalogue.json" "$data/README.md"
marks_agree "$data/README.md"
is_text "$data/README.md"

check "tags, scores, runners-up, why they lost and each point are those of the explanation"
tags_agree

# picture NAME GROUND SIZE ARGUMENT...
picture() {
  check "a screenshot: $1"
  browse --screenshot="$work/$1.png" --window-size="$3" "${@:4}" "file://$work/${shown:-page.html}" >/dev/null ||
    fail "the browser failed: $(tail -n 3 browser.log)"
  python3 "$here/check_page.py" picture "$1.png" "${3%,*}" "$2" || fail "see above"
  if [ -n "${TRITAG_SCREENSHOTS:-}" ]; then
    cp "$1.png" "$TRITAG_SCREENSHOTS/"
  fi
}
picture light light 1280,1600 --blink-settings=preferredColorScheme=1
picture dark dark 1280,1600 --blink-settings=preferredColorScheme=0

# framed FILE WIDTH: FILE as wide as a phone, in a frame, since a window can't be so narrow.
framed() {
  echo "<!DOCTYPE html><title>nothing was said</title><script>onmessage = e => document.title = e.data</script>
    <body style='margin:0'><iframe src='$1' style='width:$2px;height:1600px;border:0'></iframe>" >frame.html
}
# fits GROUND SCHEME: at 375 and 320 pixels nothing of the page has to be scrolled to sideways. A copy that may run a
# script tells how wide it is.
fits() {
  local told='[innerWidth, document.documentElement.scrollWidth, getComputedStyle(document.body).backgroundColor].join(" ")'
  sed -e '/Content-Security-Policy/d' -e "s|</body>|<script>parent.postMessage($told, '*')</script></body>|" page.html >told.html
  for width in 375 320; do
    framed told.html "$width"
    browse --dump-dom --blink-settings="preferredColorScheme=$2" "file://$work/frame.html" >dom
    grep -qF "<title>$width $width $1</title>" dom ||
      fail "expected $width $width $1, got $(grep -o '<title>[^<]*' dom)"
  done
}
light='rgb(251, 251, 249)' dark='rgb(21, 24, 27)'
check "a phone needs no scrolling sideways, by day and in the dark"
fits "$light" 1
fits "$dark" 0
framed page.html 375
shown=frame.html picture phone light 500,1600 --blink-settings=preferredColorScheme=1
shown=frame.html picture phone-dark dark 500,1600 --blink-settings=preferredColorScheme=0

check "the keyboard reaches every part, shows where it is, and follows each link to what it leads to"
# A copy that may run a script tells what it found.
cat >keys.html <<'HTML'
<script>
const shown = e => e.getClientRects().length > 0;
const opened = open => document.querySelectorAll("details").forEach(e => e.open = open);
const pause = () => new Promise(done => setTimeout(done, 10));
const told = [];
const tell = async () => {
  const all = [...document.querySelectorAll("a[href], summary")];
  const marks = all.filter(e => e.closest("mark[data-cue]"));
  if (marks.length < 10) told.push(marks.length + " marks can be reached");
  if (document.querySelector("[tabindex]:not([tabindex='-1'])")) told.push("an order of its own");
  document.querySelectorAll("mark[data-cue]").forEach(e => {
    if (!e.querySelector("a") && !e.closest("a")) told.push("no link in " + e.outerHTML);
  });
  opened(false);
  for (const e of all) if (e.tagName === "SUMMARY" && !shown(e)) told.push("hidden: " + e.outerHTML);
  opened(true);
  while (!document.hasFocus()) await pause();
  for (const e of all) {
    e.focus();
    if (document.activeElement !== e || e.tabIndex < 0) told.push("out of reach: " + e.outerHTML);
    else if (getComputedStyle(e).outlineStyle === "none") told.push("not seen: " + e.outerHTML);
  }
  for (const e of marks) {
    opened(false);
    e.click();
    await pause();
    if (location.hash !== e.hash || !shown(document.querySelector(e.hash))) told.push("leads nowhere: " + e.outerHTML);
  }
  document.title = told.join("; ") || "all reached";
};
onload = tell;
</script>
HTML
sed -e '/Content-Security-Policy/d' -e '/<\/body>/{
r keys.html
d
}' page.html >told.html
browse --dump-dom --virtual-time-budget=60000 "file://$work/told.html" >dom
grep -qF '<title>all reached</title>' dom || fail "the page tells: $(grep -o '<title>[^<]*' dom | head -c 500)"

check "the page lets no script run, even one that stands in it"
sed 's|<body>|<body><script>document.title="owned"</script><p onclick="x" id="p">|' page.html >script.html
browse --dump-dom "file://$work/script.html" >dom
grep -q '<title>Tags of sample</title>' dom || fail "the title is: $(grep -o '<title>[^<]*' dom)"

check "cues that overlap and nest are all marked"
cat >overlap.json <<'JSON'
[{"name":"a1","keywords":["red green","green blue yellow"]},{"name":"b1","keywords":["green blue","blue"]},
 {"name":"c1","keywords":["red green blue yellow white","yellow"]},{"name":"d1","keywords":["blue"]}]
JSON
printf '# red green blue yellow white\n\nRed green blue yellow white. Green blue, *blue* [yellow](x)\n' >overlap.md
page overlap.json overlap.md
marks_agree overlap.md

check "a hostile README stays text"
cat >hostile.md <<'README'
# <script>document.title = "owned"</script> Kubernetes operator

</div></section></main></body></html><h1 onclick="document.title='owned'">Kubernetes</h1>
<img src=x onerror="document.title='owned'"> <svg/onload=document.title='owned'>
<iframe src="javascript:parent.document.title='owned'"></iframe><base href="https://evil.example/">
<meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>
<style>body { display: none }</style></style></title></textarea><!-- --><![CDATA[ ]]> &lt;script&gt; &amp; &#60;
"><script>document.title='owned'</script> '><b> `kubectl apply` kubernetes cluster <a href="javascript:alert(1)">x</a>
<form action=https://evil.example><input autofocus onfocus="document.title='owned'"></form> <mark id=c0 data-cue=0>
README
page tags.json hostile.md
is_text hostile.md
marks_agree hostile.md

check "so do a hostile id, tag name and cue"
cat >hostile.json <<'JSON'
[{"name":"<img src=x onerror=alert(1)>\"'","keywords":["kubernetes operator <b>"]},"k8s"]
JSON
run --tags hostile.json --id '</title><script>document.title="owned"</script>' --explain html k8s.md
expect_status 0
cp out page.html
browse --dump-dom "file://$work/page.html" >dom
is_text k8s.md

check "invalid UTF-8, control characters, line ends of Windows and texts that run to the left"
printf '# \xFFx\xC3 \x01\x1B[31m\r\n\r\nA Kubernetes\xFE operator \xE2\x80\xAE for a\x00 cluster.\r\n\r\nKubernetes \xF0\x9F\x9A\xA2 \xE4\xB8\xAD\xE6\x96\x87 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\n' >bytes.md
page tags.json bytes.md
is_text bytes.md
marks_agree bytes.md

check "UTF-16"
printf '# h\xC3\xA4fen\n\nA Kubernetes operator for \xF0\x9F\x9A\xA2 clusters.\n' >plain.md
if command -v iconv >/dev/null; then
  { printf '\xFF\xFE' && iconv -f UTF-8 -t UTF-16LE plain.md; } >utf16.md
  page tags.json utf16.md
  marks_agree utf16.md
fi

check "a README without any tag, and an empty one, have a page too"
echo '# Aunt May' >may.md
: >empty.md
for readme in may.md empty.md; do
  page tags.json "$readme"
  is_text "$readme"
  grep -q 'No tag is supported by the text' dom || fail "$readme: it doesn't say that there is no tag"
done

check "a phone needs no scrolling sideways for words, names and an id that have no end"
endless() { head -c "$2" /dev/zero | tr '\0' "$1"; }
printf '[{"id":38,"name":"k8s"},{"name":"%s","keywords":["kubernetes operator"]}]' "$(endless n 90)" >wide.json
{
  printf '# %s\n\nA Kubernetes operator for https://example.org/%s\n\n' "$(endless t 200)" "$(endless a 600)"
  printf '    kubectl %s apply\n\n| %s |\n' "$(endless - 500)" "$(endless x 300)"
} >wide.md
page wide.json wide.md
run --tags wide.json --id "$(endless i 300)" --explain html wide.md
cp out page.html
fits "$light" 1
