#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Fits the weights of the scoring model to labelled READMEs and writes them as the library's data.

    fit.py catalogue.json features.jsonl [--write include/tritag/lexicon]

`features.jsonl` comes from dump_features. The model is one linear (logistic) model over (README, tag) pairs, with ridge
penalties; what it sums up stands in include/tritag/detail/score.hpp, and every number here has its place there. READMEs whose
id begins with `deb:` or `npm:` (labels.tsv, fetch.py) come from another population: they weigh less, have tag offsets of their
own, which are dropped afterwards, and are never measured on. Prints what five-fold cross-validation over the others gives:
everything fitted, the least scores of selection included, sees the training folds only.
"""
import argparse
import collections
import hashlib
import json

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

ZONES = ("title title_head definition_head definition_modifier definition_subject definition_rest description lead about "
         "heading body list usage code link url image comment notice boilerplate mention negated").split()
PARTS = [range(0, 6), range(6, 8), range(8, 10), range(10, 12), range(12, 14), range(14, 16)]  # zones that single cues are told apart by
GROUPS = "early lead about heading body all".split()
CLASSES = 6  # `against` has no weight of its own
CUES = len(ZONES) * CLASSES
SHARES = 5 * len(GROUPS)
LEVELS = {"early": (0, (6, 16, 36)), "all": (5, (100, 400, 1200))}
FULL = 4.0  # points, in log-odds, at which a concept's evidence for others is complete
RIDGE = {"base": 3.0, "strength": 4.5, "population": 1.0, "prior": 1.0, "related": 8.0}
OTHERS = 0.3  # the weight of a README of the other population
LEAST_READMES = 3  # in which a cue is found before it gets a strength of its own
NEAR, BROAD = 1000, 2000  # chosen on short descriptions with a catalogue of their own
RELATIONS = 8  # kept for each tag, the strongest
LATEST_FIRST = -2.5  # the first tag's least score is no higher: short texts and other catalogues score lower than these READMEs
TURNS = ((None, 60), (RELATIONS, 80))  # relations kept, iterations
FOLDS = 5


class Data:
    """What dump_features found, as sparse rows: one for each README and tag with evidence."""

    def __init__(self, catalogue_path, features_path):
        self.names = [tag["name"] if isinstance(tag, dict) else tag for tag in json.load(open(catalogue_path))]
        index = {name: i for i, name in enumerate(self.names)}
        trimmed = {name.strip(): i for i, name in enumerate(self.names)}
        tags = len(self.names)
        self.ids, self.annotators, signals, document, tag_of, masses, first, self.cues = [], [], [], [], [], [], [], []
        rows, columns, values, chosen, acceptable = [], [], [], [], []
        for line in open(features_path):
            record = json.loads(line)
            here = len(self.ids)
            self.ids.append(str(record["id"]))
            signals.append({s[0] for s in record["subjects"]
                            if s[0].startswith("~") and s[0] not in ("~mention", "~negation", "~everything")})
            for name, is_tag, word, counts, mass, cues in record["subjects"]:
                if not is_tag:
                    continue
                row = len(document)
                document.append(here)
                tag_of.append(index[name])
                masses.append(mass)
                first.append(word)
                self.cues.append(cues)
                for zone, strength, number in counts:
                    if strength < CLASSES:
                        rows.append(row)
                        columns.append(zone * CLASSES + strength)
                        values.append(2 - 2.0 ** (1 - min(number, 9)))
            lists = [{trimmed[n.strip()] for n in labels if n.strip() in trimmed} for labels in record["labels"]]
            self.annotators.append(lists)
            share, fine = np.zeros(tags), np.zeros(tags, bool)
            for labels in lists:
                for t in labels:
                    share[t] += 1 / len(lists)
                    fine[t] = True
            for n in record.get("acceptable", []):
                if n.strip() in trimmed:
                    fine[trimmed[n.strip()]] = True
            chosen.append(share)
            acceptable.append(fine)
        self.chosen, self.acceptable = np.array(chosen), np.array(acceptable)
        self.document, self.tag = np.array(document), np.array(tag_of)
        self.size = (len(self.ids), tags)
        self.other = np.array([i.startswith(("deb:", "npm:")) for i in self.ids])
        pairs = len(document)
        counts = sparse.csr_matrix((values, (rows, columns)), shape=(pairs, CUES))
        found = np.asarray(counts.sum(1)).ravel() > 0
        early = sparse.csr_matrix((found.astype(float), (np.arange(pairs), np.digitize(first, [8, 24, 64, 160]))), shape=(pairs, 5))
        mass = np.zeros((*self.size, len(GROUPS)))
        mass[self.document, self.tag] = masses
        shares = sparse.csr_matrix(self.shares(mass))
        levels = []
        for group, limits in LEVELS.values():
            level = np.digitize(mass[:, :, group].sum(1), limits)
            levels += [sparse.diags((level == k).astype(float)[self.document]) @ shares for k in range(len(limits))]
        self.base = sparse.hstack([counts, early, shares] + levels, format="csr")
        self.counts = counts
        self.signals = sorted(set().union(*signals))
        self.signal = np.array([[s in found for s in self.signals] for found in signals], float)
        self.strengths()
        other = self.other[self.document].astype(float)
        self.one_tag = sparse.csr_matrix((np.ones(pairs), (np.arange(pairs), self.tag)), shape=(pairs, tags))
        self.population = sparse.hstack([sparse.diags(other) @ self.one_tag, sparse.csr_matrix(other[:, None])], format="csr")

    def shares(self, mass):
        """The five features of each group of zones that `scorer::shares` computes."""
        out = np.zeros((len(self.document), SHARES))
        for g in range(len(GROUPS)):
            m = mass[:, :, g]
            share = np.floor(1000 * m / (m.sum(1, keepdims=True) + 6)) / 1000
            whole = np.floor(np.log2(m + 1))
            volume = np.minimum(whole + (m + 1 - 2**whole) / 2**whole, 8)
            volume[m >= 255] = 8
            ordered = -np.sort(-m, 1)
            leader = (m > 0) & (m == ordered[:, :1])
            leaders = (m > 0) & (m >= ordered[:, 2:3])
            for k, feature in enumerate((share, np.sqrt(share), volume, leader, leaders)):
                out[:, 5 * g + k] = feature[self.document, self.tag]
        return out

    def strengths(self):
        """One feature for each tag's cue and part of the README."""
        found = collections.Counter()
        entries = []
        for row, cues in enumerate(self.cues):
            for cue, zones in cues:
                for part, members in enumerate(PARTS):
                    if any(zones >> z & 1 for z in members):
                        key = (self.tag[row], cue, part)
                        found[key] += 1
                        entries.append((row, key))
        self.keys = [key for key, number in found.items() if number >= LEAST_READMES]
        at = {key: i for i, key in enumerate(self.keys)}
        kept = [(row, at[key]) for row, key in entries if key in at]
        rows, columns = zip(*kept)
        self.strength = sparse.csr_matrix((np.ones(len(kept)), (rows, columns)), shape=(len(self.cues), len(self.keys)))


def rank_features(base):
    order = (-base).argsort(1, kind="stable").argsort(1, kind="stable")
    rank = np.stack([np.minimum(order, 8) == k for k in range(8)], 2).astype(float)
    behind = base.max(1, keepdims=True) - base
    return np.concatenate([rank, -np.stack([np.minimum(behind, 2), np.minimum(behind, 6)], 2)], 2)


class Model:
    """Weights by block, and the scores that they give."""

    nothing = -30.0  # the score of a tag without evidence

    def __init__(self, data):
        self.data = data

    def fit(self, rows):
        # The strength of related evidence depends on the cues' weights: fit them in turns, the last with the strongest
        # relations only. Ranks and distances come last, on top of the finished base.
        related = start = None
        for keep, iterations in TURNS:
            related, start = self.solve(rows, related, start, keep, iterations)
        self.fit_rank(rows)
        self.scores = self.base + rank_features(self.base) @ self.rank_weight
        self.scores[self.base == self.nothing] = self.nothing
        return self

    def solve(self, rows, related, start, keep, iterations):
        data = self.data
        pairs, tags = len(data.document), data.size[1]
        sources = np.hstack([data.signal] + ([] if related is None else [related]))
        width = sources.shape[1]
        spoken = sparse.csr_matrix(sources)[data.document].tocoo()
        relation = sparse.csr_matrix((spoken.data, (spoken.row, data.tag[spoken.row] * width + spoken.col)),
                                     shape=(pairs, tags * width))
        blocks = {"base": data.base, "strength": data.strength, "population": data.population, "prior": data.one_tag,
                  "related": relation}
        ends = np.cumsum([b.shape[1] for b in blocks.values()])
        place = {name: slice(end - b.shape[1], end) for (name, b), end in zip(blocks.items(), ends)}
        ridge = np.concatenate([np.full(b.shape[1], RIDGE[name]) for name, b in blocks.items()])
        x = sparse.hstack(list(blocks.values()), format="csr").astype(np.float32)
        allowed = np.ones(x.shape[1])
        if keep is not None:
            # The strongest are known once relations of this turn have been fitted freely.
            free, general = self.minimise(x, rows, ridge, allowed, start, place, iterations // 2)
            size = np.abs(free[place["related"]].reshape(tags, width))
            signals = len(data.signals)
            for part in (slice(0, signals), slice(signals, width)):
                limit = -np.sort(-size[:, part], 1)[:, keep - 1:keep]
                size[:, part] = size[:, part] >= limit
            allowed[place["related"]] = size.reshape(-1)
            start = np.append(free, general)
        v, general = self.minimise(x, rows, ridge, allowed, start, place, iterations)
        w = {name: v[at] for name, at in place.items()}
        self.weight, self.strength, self.general, self.offset = w["base"], w["strength"], general, w["prior"]
        self.relation = w["related"].reshape(tags, width)
        everywhere = x @ v.astype(np.float32) + general
        self.whole = np.full(data.size, self.nothing)
        self.whole[data.document, data.tag] = everywhere
        self.base = np.full(data.size, self.nothing)
        self.base[data.document, data.tag] = everywhere - data.population @ w["population"]
        points = np.zeros(data.size)
        points[data.document, data.tag] = data.counts @ self.weight[:CUES] + data.strength @ self.strength
        return np.clip(points, 0, FULL) / FULL, np.append(v, general)

    def minimise(self, x, rows, ridge, allowed, start, place, iterations):
        data = self.data
        among = np.zeros(data.size[0], bool)
        among[rows] = True
        among = among[data.document]
        x = x[among]
        xt = x.T.tocsr()
        y = data.chosen[data.document[among], data.tag[among]]
        heavy = np.where(data.other, OTHERS, 1.0)[data.document[among]]

        def objective(v):
            w = v[:-1] * allowed
            s = x @ w.astype(np.float32) + v[-1]
            g = heavy * (1 / (1 + np.exp(-s)) - y)
            loss = (heavy * (np.logaddexp(0, s) - y * s)).sum() + .5 * (ridge * w * w).sum()
            return float(loss), np.append((xt @ g.astype(np.float32) + ridge * w) * allowed, g.sum()).astype(float)

        first = np.zeros(len(ridge) + 1)
        first[-1] = -2
        if start is not None and len(start) == len(first):
            first = start.copy()
        elif start is not None:
            first[:place["related"].start] = start[:place["related"].start]
            first[-1] = start[-1]
        v = minimize(objective, first, jac=True, method="L-BFGS-B", options=dict(maxiter=iterations)).x
        return v[:-1] * allowed, v[-1]

    def fit_rank(self, rows):
        data = self.data
        among = np.zeros(data.size[0], bool)
        among[rows] = True
        known = (self.whole > self.nothing) & among[:, None]
        features = rank_features(self.whole)[known]
        base, y = self.whole[known], data.chosen[known]
        heavy = np.broadcast_to(np.where(data.other, OTHERS, 1.0)[:, None], data.size)[known]

        def objective(v):
            s = base + features @ v
            g = heavy * (1 / (1 + np.exp(-s)) - y)
            return ((heavy * (np.logaddexp(0, s) - y * s)).sum() + .5 * RIDGE["base"] * (v**2).sum(),
                    features.T @ g + RIDGE["base"] * v)

        self.rank_weight = minimize(objective, np.zeros(features.shape[1]), jac=True, method="L-BFGS-B").x


def choose(scores, least):
    order = np.argsort(-scores, 1, kind="stable")[:, :3]
    chosen = []
    for d, row in enumerate(order):
        tags = []
        for place, t in enumerate(row):
            if scores[d, t] < least[place]:
                break
            tags.append(int(t))
        chosen.append(tags)
    return chosen


def f1_of(tags, lists):
    tags = set(tags)
    return np.mean([2 * len(tags & a) / (len(tags) + len(a)) if tags or a else 1.0 for a in lists])


def tune(scores, rows, data):
    """The least scores that give the best mean f1 on `rows`, by coordinate search."""
    def value(least):
        return np.mean([f1_of(t, data.annotators[d]) for t, d in zip(choose(scores[rows], least), rows)])
    least = [-3.0, -1.0, -0.5]
    best = value(least)
    for _ in range(2):
        for place, grid in ((1, np.arange(-2.5, 1.5, .1)), (2, np.arange(-2, 2, .1)), (0, np.arange(-5, LATEST_FIRST, .25))):
            for candidate in grid:
                trial = list(least)
                trial[place] = float(candidate)
                if (found := value(trial)) > best + 1e-9:
                    best, least = found, trial
    # Nearly every README here has a tag, so these READMEs say little about when to give none: as late as costs nothing much.
    while least[0] < LATEST_FIRST and value([least[0] + .1, *least[1:]]) > best - 1e-3:
        least[0] += .1
    return least


def report(chosen, data, rows):
    hits = picked = wanted = fine = first = 0
    f1 = []
    for tags, d in zip(chosen, rows):
        majority = set(np.where(data.chosen[d] > .5)[0])
        f1.append(f1_of(tags, data.annotators[d]))
        hits += len(set(tags) & majority)
        picked += len(tags)
        wanted += len(majority)
        fine += sum(data.acceptable[d, t] for t in tags)
        first += (tags[0] in majority) if tags else not majority
    return (f"f1 {np.mean(f1):.4f}  precision {hits / picked:.4f}  recall {hits / wanted:.4f}  "
            f"acceptable_precision {fine / picked:.4f}  hit_at_1 {first / len(f1):.4f}  "
            f"tags_per_document {picked / len(f1):.2f}")


def folds_of(data, salt=""):
    return np.array([int(hashlib.md5((salt + i).encode()).hexdigest(), 16) % FOLDS for i in data.ids])


def out_of_fold(data, rows, folds):
    """Scores of each row by a model that has not seen its fold."""
    scores = np.zeros(data.size)
    others = np.where(data.other)[0]
    for k in range(FOLDS):
        model = Model(data).fit(np.concatenate([rows[folds[rows] != k], others]))
        held = rows[folds[rows] == k]
        scores[held] = model.scores[held]
    return scores


def cross_validate(data, rows, salt=""):
    """Scores and tags: the least scores for a fold are tuned on the out-of-fold scores of the other folds."""
    folds = folds_of(data, salt)
    scores = out_of_fold(data, rows, folds)
    chosen = {}
    for k in range(FOLDS):
        held = rows[folds[rows] == k]
        chosen.update(zip(held, choose(scores[held], tune(scores, rows[folds[rows] != k], data))))
    return scores, [chosen[d] for d in rows]


def thousandths(value):
    return str(int(round(1000 * value)))


def weight_lines(data, model, least):
    w = model.weight
    lines = [f"cue {zone} " + " ".join(map(thousandths, w[z * CLASSES:(z + 1) * CLASSES])) for z, zone in enumerate(ZONES)]
    lines.append("first " + " ".join(map(thousandths, w[CUES:CUES + 5])))
    at = CUES + 5
    for kind, level in [("share", "")] + [(f"share-by-{name} ", k) for name in LEVELS for k in range(3)]:
        for group in GROUPS:
            lines.append(f"{kind}{level} {group} " + " ".join(map(thousandths, w[at:at + 5])))
            at += 5
    lines.append("rank " + " ".join(map(thousandths, model.rank_weight[:8])) + " 0")
    lines.append("gap " + " ".join(map(thousandths, model.rank_weight[8:])))
    lines.append("least " + " ".join(map(thousandths, least)))
    lines += [f"near {NEAR}", f"broad {BROAD}"]
    lines.append("prior * " + thousandths(model.general + np.median(model.offset)))
    names = [name.strip() for name in data.names]
    for t, name in enumerate(names):
        lines.append(f"prior {name} " + thousandths(model.general + model.offset[t]))
    for t, name in enumerate(names):
        for source, value in zip(data.signals + names, model.relation[t]):
            if abs(value) >= .05:
                lines.append(f"related {source} {name} " + thousandths(value))
    return lines


def strength_lines(data, model):
    """By tag, the cues whose strength is worth a line, in hundredths."""
    rows = collections.defaultdict(lambda: [0] * len(PARTS))
    for (tag, cue, part), value in zip(data.keys, model.strength):
        rows[tag, cue][part] = int(round(100 * value))
    lines, last = [], None
    for (tag, cue), values in sorted(rows.items()):
        if max(map(abs, values)) < 5:
            continue
        if tag != last:
            lines.append("strengths " + data.names[tag].strip())
            last = tag
        lines.append("+ " + " ".join(map(str, values)) + " " + cue)
    return lines


def write(path, name, comment, lines):
    pieces, piece, concept = [], "", ""
    for line in lines:
        if line.startswith("strengths "):
            concept = line
        if len(piece.encode()) + len(line.encode()) > 15000:
            pieces.append(piece)
            piece = concept + "\n" if concept and line != concept else ""
        piece += line + "\n"
    pieces.append(piece)
    body = ",\n    ".join('R"weights(\n' + p + ')weights"' for p in pieces)
    with open(path, "w") as out:
        out.write("// SPDX-License-Identifier: MIT\n#pragma once\n\n#include <tritag/version.hpp>\n\n"
                  f"// {comment}\n\nnamespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {{\n\n"
                  f"inline constexpr const char* {name}[] = {{\n    " + body +
                  "};\n\n}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalogue")
    parser.add_argument("features")
    parser.add_argument("--write", metavar="FOLDER", help="of the lexicon's headers")
    parser.add_argument("--salt", default="", help="another split into folds")
    arguments = parser.parse_args()
    data = Data(arguments.catalogue, arguments.features)
    rows = np.where(~data.other)[0]
    scores, chosen = cross_validate(data, rows, arguments.salt)
    print("cross-validated:", report(chosen, data, rows), flush=True)
    wild = np.array([k for k, d in enumerate(rows) if data.ids[d].startswith("wild:")])
    if len(wild):
        print("of these, wild: ", report([chosen[k] for k in wild], data, rows[wild]), flush=True)
    unread = np.array([k for k, d in enumerate(rows) if int(hashlib.md5(data.ids[d].encode()).hexdigest(), 16) % 2])
    print("of these, misses not read: ", report([chosen[k] for k in unread], data, rows[unread]))
    if arguments.write:
        model = Model(data).fit(np.arange(data.size[0]))
        least = tune(scores, rows, data)
        print("on what it was fitted to:", report(choose(model.scores[rows], least), data, rows))
        source = "Written by tests/fit/fit.py; in the form that detail/lexicon_text.hpp reads"
        write(arguments.write + "/weights.hpp", "weight_pieces", source + ", thousandths of log-odds.",
              weight_lines(data, model, least))
        write(arguments.write + "/strengths.hpp", "strength_pieces", source + ": what single cues add, hundredths of log-odds.",
              strength_lines(data, model))


if __name__ == "__main__":
    main()
