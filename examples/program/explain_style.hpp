// SPDX-License-Identifier: MIT
#pragma once

namespace program {

/// The style of the page that `--explain html` writes. Colours are those of Okabe and Ito, which
/// people see apart who don't see all colours.
inline constexpr const char* explain_style = R"css(
:root { color-scheme: light dark;
  --page: #fbfbf9; --text: #1d2126; --dim: #626a73; --line: #d9dbd6; --card: #fff; --link: #0b57a4;
  --t1: 0 104 178; --t2: 196 78 0; --t3: 0 132 98; --t4: 160 84 136; --t5: 120 104 0;
  --t6: 60 120 140; --t7: 128 84 52; --t8: 98 98 110;
  --early: 255 205 60; --lead: 255 222 130; --about: 190 215 150; --code: 110 120 130; }
@media (prefers-color-scheme: dark) { :root {
  --page: #15181b; --text: #e3e5e7; --dim: #98a1aa; --line: #343a40; --card: #1c2024; --link: #86bdf5;
  --t1: 96 176 246; --t2: 246 148 84; --t3: 74 200 160; --t4: 222 146 196; --t5: 214 196 84;
  --t6: 128 192 212; --t7: 206 160 124; --t8: 168 168 182;
  --early: 160 120 0; --lead: 120 96 20; --about: 70 100 40; --code: 130 140 150; } }
* { box-sizing: border-box; }
html { scroll-padding: 2rem; }
body { margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .3rem .8rem; background: var(--card); z-index: 2; }
header, main { max-width: 82rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.4rem; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 .6rem; }
.note { color: var(--dim); font-size: .88rem; margin: .2rem 0 .8rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2rem; padding-bottom: 3rem; }
@media (min-width: 62rem) {
  main { grid-template-columns: minmax(20rem, 27rem) minmax(0, 1fr); align-items: start; }
  .why { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 0 .6rem 1rem .2rem; } }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  margin: 0 0 .6rem; padding: 0 .8rem; }
details[class] { border-left: 5px solid rgb(var(--c)); }
summary { cursor: pointer; padding: .55rem 0; overflow-wrap: anywhere; }
summary b { font-size: 1.05rem; }
.score { color: var(--dim); font-variant-numeric: tabular-nums; margin-left: .5rem; }
.lost, .best { display: block; color: var(--dim); font-size: .88rem; padding-left: 1.1rem; }
.lost { color: var(--text); }
.beside tr:first-child td { border-top: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .88rem; margin: 0 0 .7rem; }
th { text-align: left; font-weight: 600; color: var(--dim); }
td, th { padding: .18rem .5rem .18rem 0; vertical-align: top; overflow-wrap: anywhere; }
td:first-child, th:first-child { text-align: right; font-variant-numeric: tabular-nums;
  white-space: nowrap; width: 4.2rem; padding-right: .8rem; }
td:last-child, th:last-child { color: var(--dim); padding-right: 0; }
tr:target td { background: rgb(var(--c) / .2); }
tfoot td { border-top: 1px solid var(--line); font-weight: 600; color: var(--text) !important; }
.t1 { --c: var(--t1); } .t2 { --c: var(--t2); } .t3 { --c: var(--t3); } .t4 { --c: var(--t4); }
.t5 { --c: var(--t5); } .t6 { --c: var(--t6); } .t7 { --c: var(--t7); } .t8 { --c: var(--t8); }
.key { list-style: none; margin: 0 0 .8rem; padding: 0; display: flex; flex-wrap: wrap;
  gap: .35rem .7rem; font-size: .88rem; color: var(--dim); }
.key li { overflow-wrap: anywhere; }
.key li > * { padding: .1rem .4rem; color: var(--text); }
.readme { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: 1rem 1.1rem; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
  unicode-bidi: isolate; color: var(--dim); font-size: .93rem; line-height: 1.8; }
.readme .z, .key .z { color: var(--text); border-radius: 2px; -webkit-box-decoration-break: clone;
  box-decoration-break: clone; padding: .12em 0; }
.key .z { padding: .1rem .4rem; }
.early { background: rgb(var(--early) / .42); } .lead { background: rgb(var(--lead) / .3); }
.about { background: rgb(var(--about) / .3); } .heading { font-weight: 700; }
.title, .title_head { font-weight: 700; font-size: 1.15em; }
.usage { background: rgb(var(--code) / .1); }
.code { background: rgb(var(--code) / .17);
  font: .88em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.readme .aside, .key .aside { color: var(--dim); background: rgb(var(--code) / .07); }
mark { color: inherit; background: rgb(var(--c) / .2); border-bottom: 2px solid rgb(var(--c));
  border-radius: 2px 2px 0 0; }
mark.d1, mark.d2, mark.d3 { background: none; }
mark.second { background: none; border-bottom: 1px dotted rgb(var(--c)); }
mark.d1 { padding-bottom: 3px; } mark.d2 { padding-bottom: 6px; } mark.d3 { padding-bottom: 8px; }
mark a { color: inherit; text-decoration: none; }
mark:target, mark:target mark { background: rgb(var(--c)); color: var(--page); }
.odd { color: var(--dim); border: 1px solid var(--line); border-radius: 3px; }
@media print { .why { position: static; max-height: none; } details > * { display: block; } }
)css";

} // namespace program
