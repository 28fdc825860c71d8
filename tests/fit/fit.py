#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Fits the weights of the scoring model to labelled READMEs and writes them as the library's data.

    fit.py catalogue.json features.jsonl [--write include/tritag/lexicon/weights.hpp]

`features.jsonl` comes from dump_features. The model is one linear (logistic) model over (README, tag) pairs, with ridge
penalties; what it sums up stands in include/tritag/detail/score.hpp, and every number here has its place there. Prints what
five-fold cross-validation gives: everything fitted, the least scores of selection included, sees the training folds only.
"""
import argparse
import hashlib
import json

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

ZONES = ("title title_head definition_head definition_modifier definition_subject definition_rest description lead about "
         "heading body list usage code link url image comment notice boilerplate mention negated").split()
GROUPS = "early lead about heading body all".split()
CLASSES = 6  # `against` has no weight of its own
FULL = 4.0  # points, in log-odds, at which a concept's evidence for others is complete
RIDGE = {"cue": 3.0, "prior": 1.0, "related": 4.0}
RELATIONS = 8  # kept for each tag, the strongest
FOLDS = 5


def load(catalogue_path, features_path):
    names = [tag["name"] if isinstance(tag, dict) else tag for tag in json.load(open(catalogue_path))]
    index = {name: i for i, name in enumerate(names)}
    trimmed = {name.strip(): i for i, name in enumerate(names)}
    documents = [json.loads(line) for line in open(features_path)]
    count, tags = len(documents), len(names)
    cues = np.zeros((count, tags, len(ZONES) * CLASSES))
    first = np.full((count, tags), 10**6)
    mass = np.zeros((count, tags, len(GROUPS)))
    signals = sorted({s[0] for d in documents for s in d.get("subjects", [])
                      if s[0].startswith("~") and s[0] not in ("~mention", "~negation", "~everything")})
    signal = np.zeros((count, len(signals)))
    chosen = np.zeros((count, tags))
    acceptable = np.zeros((count, tags), bool)
    annotators = []
    for d, document in enumerate(documents):
        for name, is_tag, word, counts, masses in document.get("subjects", []):
            if is_tag:
                t = index[name]
                first[d, t] = word
                mass[d, t] = masses
                for zone, strength, number in counts:
                    if strength < CLASSES:
                        cues[d, t, zone * CLASSES + strength] = 2 - 2.0 ** (1 - min(number, 9))
            elif name in signals:
                signal[d, signals.index(name)] = 1
        lists = [{trimmed[n.strip()] for n in labels if n.strip() in trimmed} for labels in document["labels"]]
        annotators.append(lists)
        for labels in lists:
            for t in labels:
                chosen[d, t] += 1 / len(lists)
                acceptable[d, t] = True
        for n in document.get("acceptable", []):
            if n.strip() in trimmed:
                acceptable[d, trimmed[n.strip()]] = True
    early = np.digitize(first, [8, 24, 64, 160])
    earliness = np.stack([early == k for k in range(5)], 2).astype(float) * (cues.sum(2) > 0)[:, :, None]
    return dict(names=names, documents=documents, cues=cues, earliness=earliness, shares=share_features(mass),
                signals=signals, signal=signal, chosen=chosen, acceptable=acceptable, annotators=annotators)


def share_features(mass):
    """The five features of each group of zones that `scorer::shares` computes."""
    features = []
    for g in range(mass.shape[2]):
        m = mass[:, :, g]
        total = m.sum(1, keepdims=True)
        share = np.floor(1000 * m / (total + 6)) / 1000
        whole = np.floor(np.log2(m + 1))
        volume = np.minimum(whole + (m + 1 - 2**whole) / 2**whole, 8)
        volume[m >= 255] = 8
        ordered = -np.sort(-m, 1)
        leader = (m > 0) & (m == ordered[:, :1])
        leaders = (m > 0) & (m >= ordered[:, 2:3])
        features += [share, np.sqrt(share), volume, leader, leaders]
    return np.stack(features, 2).astype(float)


def rank_features(base):
    order = (-base).argsort(1, kind="stable").argsort(1, kind="stable")
    rank = np.stack([np.minimum(order, 8) == k for k in range(8)], 2).astype(float)
    behind = base.max(1, keepdims=True) - base
    return np.concatenate([rank, -np.stack([np.minimum(behind, 2), np.minimum(behind, 6)], 2)], 2)


class Model:
    """Weights by name, and the scores that they give."""

    def __init__(self, data):
        self.data = data
        documents, tags = data["chosen"].shape
        self.size = (documents, tags)
        dense = np.concatenate([data["cues"], data["earliness"], data["shares"]], 2)
        self.fixed = sparse.csr_matrix(dense.reshape(documents * tags, -1))
        self.n_cues = data["cues"].shape[2]

    def fit(self, rows):
        # The strength of related evidence depends on the cues' weights: fit them in turns, the last with the strongest
        # relations only. Ranks and distances come last, on top of the finished base.
        related = None
        for turn in range(3):
            self.solve(rows, related, self.strongest(self.relation) if turn == 2 else None)
            base, related = self.base()
        self.fit_rank(rows, base)
        self.scores = base + rank_features(base) @ self.rank_weight
        return self

    def fit_rank(self, rows, base):
        features = rank_features(base)[rows]
        y = self.data["chosen"][rows]

        def objective(v):
            s = base[rows] + features @ v
            p = 1 / (1 + np.exp(-s))
            loss = -(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)).sum() + .5 * RIDGE["cue"] * (v**2).sum()
            return loss, np.einsum("dt,dtk->k", p - y, features) + RIDGE["cue"] * v

        self.rank_weight = minimize(objective, np.zeros(features.shape[2]), jac=True, method="L-BFGS-B").x

    @staticmethod
    def strongest(relation):
        limit = -np.sort(-np.abs(relation), 1)[:, RELATIONS - 1:RELATIONS]
        return np.abs(relation) >= limit

    def solve(self, rows, related, keep):
        tags = self.size[1]
        features = self.fixed
        width = features.shape[1]
        picked = (rows[:, None] * tags + np.arange(tags)).reshape(-1)
        x = features[picked]
        xt = x.T.tocsr()
        y = self.data["chosen"][rows]
        sources = self.data["signal"] if related is None else np.hstack([related, self.data["signal"]])
        z = sources[rows]
        n = len(rows)
        n_signal = self.data["signal"].shape[1]
        shape = (tags, sources.shape[1])
        allowed = np.ones(shape)
        if keep is not None:
            allowed[:, :-n_signal] = keep[:, :shape[1] - n_signal]
            allowed[:, -n_signal:] = self.strongest(self.signal_weight)

        def objective(v):
            w, general, offset, relation = (v[:width], v[width], v[width + 1:width + 1 + tags],
                                            v[width + 1 + tags:].reshape(shape))
            s = (x @ w).reshape(n, tags) + general + offset + z @ relation.T
            p = 1 / (1 + np.exp(-s))
            g = p - y
            loss = -(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)).sum() + .5 * (
                RIDGE["cue"] * (w**2).sum() + RIDGE["prior"] * (offset**2).sum() + RIDGE["related"] * (relation**2).sum())
            gradient = [xt @ g.reshape(-1) + RIDGE["cue"] * w, [g.sum()], g.sum(0) + RIDGE["prior"] * offset,
                        ((g.T @ z + RIDGE["related"] * relation) * allowed).reshape(-1)]
            return loss, np.concatenate(gradient)

        start = np.zeros(width + 1 + tags + shape[0] * shape[1])
        start[width] = -3
        v = minimize(objective, start, jac=True, method="L-BFGS-B", options=dict(maxiter=200)).x
        self.weight = v[:width]
        self.general = v[width]
        self.offset = v[width + 1:width + 1 + tags]
        relation = v[width + 1 + tags:].reshape(shape)
        self.relation = relation[:, :-n_signal] if related is not None else np.zeros((tags, tags))
        self.signal_weight = relation[:, -n_signal:]

    def cue_points(self):
        documents, tags = self.size
        return (self.data["cues"].reshape(documents * tags, -1) @ self.weight[:self.n_cues]).reshape(documents, tags)

    def base(self):
        documents, tags = self.size
        related = np.clip(self.cue_points(), 0, FULL) / FULL
        fixed = (self.fixed @ self.weight[:self.fixed.shape[1]]).reshape(documents, tags)
        base = (fixed + self.general + self.offset + related @ self.relation.T
                + self.data["signal"] @ self.signal_weight.T)
        return base, related


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
        return np.mean([f1_of(t, data["annotators"][d]) for t, d in zip(choose(scores[rows], least), rows)])
    least = [-3.0, -1.0, -0.5]
    best = value(least)
    for _ in range(2):
        for place, grid in ((1, np.arange(-2.5, 1.5, .1)), (2, np.arange(-2, 2, .1)), (0, np.arange(-5, 0, .25))):
            for candidate in grid:
                trial = list(least)
                trial[place] = float(candidate)
                if (found := value(trial)) > best + 1e-9:
                    best, least = found, trial
    return least


def report(chosen, data, rows):
    hits = picked = wanted = fine = first = 0
    f1 = []
    for tags, d in zip(chosen, rows):
        majority = set(np.where(data["chosen"][d] > .5)[0])
        f1.append(f1_of(tags, data["annotators"][d]))
        hits += len(set(tags) & majority)
        picked += len(tags)
        wanted += len(majority)
        fine += sum(data["acceptable"][d, t] for t in tags)
        first += (tags[0] in majority) if tags else not majority
    return (f"f1 {np.mean(f1):.4f}  precision {hits / picked:.4f}  recall {hits / wanted:.4f}  "
            f"acceptable_precision {fine / picked:.4f}  hit_at_1 {first / len(f1):.4f}  "
            f"tags_per_document {picked / len(f1):.2f}")


def folds_of(data, salt=""):
    return np.array([int(hashlib.md5((salt + str(d["id"])).encode()).hexdigest(), 16) % FOLDS for d in data["documents"]])


def out_of_fold(data, rows, folds):
    """Scores of each row by a model that has not seen its fold."""
    scores = np.zeros(data["chosen"].shape)
    for k in range(FOLDS):
        model = Model(data).fit(rows[folds[rows] != k])
        held = rows[folds[rows] == k]
        scores[held] = model.scores[held]
    return scores


def write(path, data, model, least):
    def thousandths(value):
        return str(int(round(1000 * value)))
    lines = []
    w = model.weight
    width = model.n_cues
    for z, zone in enumerate(ZONES):
        lines.append(f"cue {zone} " + " ".join(thousandths(v) for v in w[z * CLASSES:(z + 1) * CLASSES]))
    lines.append("first " + " ".join(thousandths(v) for v in w[width:width + 5]))
    for g, group in enumerate(GROUPS):
        at = width + 5 + 5 * g
        lines.append(f"share {group} " + " ".join(thousandths(v) for v in w[at:at + 5]))
    lines.append("rank " + " ".join(thousandths(v) for v in model.rank_weight[:8]) + " 0")
    lines.append("gap " + " ".join(thousandths(v) for v in model.rank_weight[8:]))
    lines.append("least " + " ".join(thousandths(v) for v in least))
    lines.append("prior * " + thousandths(model.general + np.median(model.offset)))
    names = [name.strip() for name in data["names"]]
    for t, name in enumerate(names):
        lines.append(f"prior {name} " + thousandths(model.general + model.offset[t]))
    for t, name in enumerate(names):
        for source, values in ((names, model.relation), (data["signals"], model.signal_weight)):
            for s in np.argsort(-np.abs(values[t]), kind="stable")[:RELATIONS]:
                if abs(values[t, s]) >= .05:
                    lines.append(f"related {source[s]} {name} " + thousandths(values[t, s]))
    pieces, piece = [], ""
    for line in lines:
        if len(piece) + len(line) > 15000:
            pieces.append(piece)
            piece = ""
        piece += line + "\n"
    pieces.append(piece)
    body = ",\n    ".join('R"weights(\n' + p + ')weights"' for p in pieces)
    with open(path, "w") as out:
        out.write("// SPDX-License-Identifier: MIT\n#pragma once\n\n#include <tritag/version.hpp>\n\n"
                  "// Written by tests/fit/fit.py; thousandths of log-odds, in the form that detail/lexicon_text.hpp reads.\n\n"
                  "namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail {\n\n"
                  "inline constexpr const char* weight_pieces[] = {\n    " + body +
                  "};\n\n}  // namespace tritag::inline TRITAG_VERSION_NAMESPACE::detail\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalogue")
    parser.add_argument("features")
    parser.add_argument("--write", metavar="HEADER")
    arguments = parser.parse_args()
    data = load(arguments.catalogue, arguments.features)
    rows = np.arange(len(data["documents"]))
    folds = folds_of(data)
    inner = folds_of(data, "inner")
    chosen = [None] * len(rows)
    scores = np.zeros(data["chosen"].shape)
    for k in range(FOLDS):
        train, held = rows[folds != k], rows[folds == k]
        model = Model(data).fit(train)
        scores[held] = model.scores[held]
        # The least scores are tuned on scores of models that have not seen the README either.
        least = tune(out_of_fold(data, train, inner), train, data)
        for d, tags in zip(held, choose(scores[held], least)):
            chosen[d] = tags
    print("cross-validated:", report(chosen, data, rows))
    wild = np.array([d for d in rows if str(data["documents"][d]["id"]).startswith("wild:")])
    if len(wild):
        print("of these, wild: ", report([chosen[d] for d in wild], data, wild))
    if arguments.write:
        model = Model(data).fit(rows)
        least = tune(scores, rows, data)
        print("on what it was fitted to:", report(choose(model.scores, least), data, rows))
        write(arguments.write, data, model, least)


if __name__ == "__main__":
    main()
