# SPDX-License-Identifier: MIT
"""Checks a page of `tritag --explain html` as a browser has read it.

    check_page.py marks DOM EXPLANATION README    every cue is marked in its tag's colour, in its zone
    check_page.py tags DOM EXPLANATION            tags and runners-up, scores, reasons and points are those of the explanation
    check_page.py text DOM README                 the README is shown as text, and nothing else is
    check_page.py picture PNG WIDTH light|dark    a screenshot shows something, on such a ground
"""
import json
import re
import struct
import sys
import zlib
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "link", "input", "base"}
KNOWN = set(
    "html head meta title style body a header h1 h2 p main section details summary b span table "
    "thead tbody tfoot tr th td ul li mark div".split()
)


class Page(HTMLParser):
    """Elements, links, the README's text, each cue's marks, and each tag's card."""

    def __init__(self, text):
        super().__init__()
        self.open = []
        self.elements = []
        self.ids = []
        self.readme = ""
        self.title = ""
        self.marked = {}
        self.colours = {}
        self.zones = {}
        self.cards = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.elements.append((tag, attributes))
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if "data-cue" in attributes:
            cue = int(attributes["data-cue"])
            self.colours.setdefault(cue, set()).add(attributes["class"].split()[0])
            self.zones.setdefault(cue, set()).update(a["title"] for _, a in self.open if "title" in a)
        if tag == "details" and "id" in attributes:
            self.cards.append({"id": attributes["id"], "class": attributes["class"], "name": "", "score": "",
                               "lost": "", "rows": []})
        if tag == "tr" and self.in_card():
            self.cards[-1]["rows"].append([])
        if tag in ("td", "th") and self.in_card():
            self.cards[-1]["rows"][-1].append("")
        if tag not in VOID:
            self.open.append((tag, attributes))

    def in_card(self):
        return any(tag == "details" and "id" in a for tag, a in self.open)

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        classes = [a.get("class", "").split() for _, a in self.open]
        if any("odd" in c for c in classes):
            data = "\ufffd"
        if any("readme" in c for c in classes):
            self.readme += data
            for _, attributes in self.open:
                if "data-cue" in attributes:
                    cue = int(attributes["data-cue"])
                    self.marked[cue] = self.marked.get(cue, "") + data
        if self.open and self.open[-1][0] == "title":
            self.title += data
        if self.in_card():
            names = [tag for tag, _ in self.open]
            if "td" in names or "th" in names:
                self.cards[-1]["rows"][-1][-1] += data
            elif "b" in names:
                self.cards[-1]["name"] += data
            else:
                for part in ("score", "lost"):
                    self.cards[-1][part] += data if any(part in c for c in classes) else ""


def read(path):
    with open(path, "rb") as file:
        return file.read()


def decoded(raw):
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16")
    text = raw.decode("utf-8", "replace").replace("\r\n", "\n")
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "\ufffd", text)


def one_kind(text):
    # How many signs stand for bytes that are no UTF-8 is nobody's promise.
    return re.sub("\ufffd+", "\ufffd", text).lstrip("\ufeff")


def expect(condition, *what):
    if not condition:
        print(*what, file=sys.stderr)
        expect.failed = True


expect.failed = False


def check_marks(dom, explanation, readme):
    page = Page(read(dom).decode())
    told = json.loads(read(explanation))
    raw = read(readme)
    utf16 = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    encoding = "utf-16-le" if raw.startswith(b"\xff\xfe") else "utf-16-be"
    number = 0
    for place, tag in enumerate(told["tags"] + told["runners_up"]):
        for piece in tag["evidence"]:
            if piece["kind"] != "cue":
                continue
            found = raw[piece["offset"] : piece["offset"] + piece["length"]]
            wanted = found.decode(encoding) if utf16 else decoded(found)
            shown = page.marked.get(number, "")
            expect(one_kind(shown) == one_kind(wanted), "cue", number, piece, "is marked as", shown)
            expect(page.colours.get(number) == {f"t{place % 8 + 1}"}, "cue", number, "has the colour",
                   page.colours.get(number), "of tag", place)
            # A cue may begin in one zone and end in another; "mention" and "negated" are read from the words before.
            expect(piece["zone"] in ("mention", "negated")
                   or piece["zone"].replace("_", " ") in page.zones.get(number, ()), "cue", number, piece,
                   "stands in", page.zones.get(number))
            expect(page.ids.count(f"c{number}") == 1, "the anchor of cue", number)
            expect(page.ids.count(f"e{number}") == 1, "the row of cue", number)
            number += 1
    expect(number > 0, "the explanation has no cues")
    expect(set(page.marked) == set(range(number)), "there are marks of other cues:", set(page.marked))
    for tag, attributes in page.elements:
        if tag == "a":
            expect(attributes["href"][1:] in page.ids, "a link leads nowhere:", attributes)
    expect(one_kind(page.readme) == one_kind(decoded(raw)), "the README is shown as", page.readme[:300])


def check_tags(dom, explanation):
    page = Page(read(dom).decode())
    told = json.loads(read(explanation))
    wanted = []
    for place, tag in enumerate(told["tags"] + told["runners_up"]):
        rows = [[f"{piece['points']:+}", piece["cue"], piece.get("zone", piece["kind"]).replace("_", " ")]
                for piece in tag["evidence"]]
        wanted.append({"id": f"tag{place + 1}", "class": f"t{place % 8 + 1}", "name": tag["name"],
                       "score": str(tag["score"]), "lost": tag.get("reason", ""), "rows": sorted(rows)})
    for card in page.cards:
        head, *rows, foot = [[cell.replace("\u2212", "-") for cell in row] for row in card["rows"]]
        card["score"] = card["score"].replace("\u2212", "-")
        expect(head == ["points", "for", "where"], "the table's head is", head)
        expect(foot == [card["score"], "score", ""], "the table's foot is", foot)
        card["rows"] = sorted(rows)
    for found, expected in zip(page.cards, wanted):
        expect(found == expected, "a tag is shown as", found, "expected", expected)
    expect(len(page.cards) == len(wanted), len(page.cards), "tags are shown, expected", len(wanted))


def check_text(dom, readme):
    page = Page(read(dom).decode())
    for tag, attributes in page.elements:
        expect(tag in KNOWN, "an element that is none of the page's:", tag)
        for name, value in attributes.items():
            expect(name not in ("src", "style", "srcset", "action") and not name.startswith("on"),
                   "an attribute that is none of the page's:", tag, name, value)
            expect(name != "href" or value.startswith("#"), "a link leaves the page:", value)
    for meta in (a for t, a in page.elements if t == "meta"):
        expect(meta.get("http-equiv", "Content-Security-Policy") == "Content-Security-Policy", meta)
    expect(page.title.startswith("Tags of "), "the title is", page.title)
    expect(one_kind(page.readme) == one_kind(decoded(read(readme))), "the README is shown as",
           page.readme[:300])


def check_picture(path, width, ground):
    """Decodes a PNG of 8 bits a channel; the ground is the top left pixel."""
    raw = read(path)
    expect(raw.startswith(b"\x89PNG"), "no PNG")
    at, packed, header = 8, b"", None
    while at < len(raw):
        size, kind = struct.unpack(">I4s", raw[at : at + 8])
        data = raw[at + 8 : at + 8 + size]
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", data)
        packed += data if kind == b"IDAT" else b""
        at += 12 + size
    expect(header[0] == int(width), "the picture is", header[0], "wide, expected", width)
    channels = {2: 3, 6: 4}[header[3]]
    lines = zlib.decompress(packed)
    # The first line's filter has nothing above it; of the first pixel, nothing before it either.
    first = lines[1 : 1 + 3]
    expect((sum(first) > 600) == (ground == "light"), "the ground is", tuple(first))
    expect(len(set(lines[i : i + 64] for i in range(0, len(lines), 997))) > 50, "the picture is empty")
    expect(channels * header[0] * header[1] + header[1] == len(lines), "the picture is cut off")


if __name__ == "__main__":
    {"marks": check_marks, "tags": check_tags, "text": check_text, "picture": check_picture}[sys.argv[1]](*sys.argv[2:])
    sys.exit(expect.failed)
