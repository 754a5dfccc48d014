"""Gradient-boosted trees: small trees, each fitted to the residuals of those before it.

All nodes of a level ask the same question (is feature f above bin b?), so a leaf is the number
whose binary digits are the answers.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import numpy as np

from quizgen.verify.guessing.logit import softmax
from quizgen.verify.guessing.measures.measure import Array, Whole

DEPTH = 3
TREES = 60
FEATURES_DIVISOR = 6  # each tree uses one feature in six: faster, and the trees differ
MIN_FEATURES = 8  # but at least this many
RATE = 0.2
PENALTY = 5.0  # of squared leaf values
BINS = 8


class _Tree(NamedTuple):
    features: Whole
    bins: Whole  # the answer is yes above it
    values: Array  # of the leaves

    def leaf(self, rows: Whole) -> Whole:
        answers = rows[:, self.features] > self.bins
        return np.asarray(answers @ (1 << np.arange(len(self.bins))))


class Trees:
    """Scores as a sum of trees, fitted by Newton steps to a softmax over four options."""

    def __init__(self, x: Array, key: Whole) -> None:
        flat = x.reshape(-1, x.shape[2])
        shares: Array = np.arange(1, BINS) / BINS
        self.cuts = [np.unique(column) for column in np.quantile(flat, shares, axis=0).T]
        rows = self._bins(flat)
        chance = Random(0)
        truth = np.eye(x.shape[1])[key].reshape(-1)
        scores = np.zeros(x.shape[:2])
        self.trees: list[_Tree] = []
        for _ in range(TREES):
            p = softmax(scores).reshape(-1)
            looked_at = _some(rows.shape[1], chance)
            tree = _grown(rows[:, looked_at], truth - p, p * (1 - p))
            tree = tree._replace(features=looked_at[tree.features])
            self.trees.append(tree)
            scores += tree.values[tree.leaf(rows)].reshape(scores.shape)

    def scores(self, x: Array) -> Array:
        """The score of every option, (N, 4); the highest is the guess."""
        rows = self._bins(x.reshape(-1, x.shape[2]))
        total = np.sum([tree.values[tree.leaf(rows)] for tree in self.trees], axis=0)
        return np.asarray(total).reshape(x.shape[:2])

    def _bins(self, flat: Array) -> Whole:
        columns = [np.searchsorted(cuts, flat[:, f]) for f, cuts in enumerate(self.cuts)]
        return np.stack(columns, axis=1)


def _some(width: int, chance: Random) -> Whole:
    order = sorted(range(width), key=lambda _: chance.random())
    return np.array(order[: max(MIN_FEATURES, width // FEATURES_DIVISOR)])


def _grown(rows: Whole, gradient: Array, curvature: Array) -> _Tree:
    width = rows.shape[1]
    cells = rows + BINS * np.arange(width)
    features: list[int] = []
    bins: list[int] = []
    leaf = np.zeros(len(rows), dtype=int)
    for level in range(DEPTH):
        where = (cells + (leaf * width * BINS)[:, None]).ravel()
        shape = (1 << level, width, BINS)
        g, h = (_below(where, np.repeat(w, width), shape) for w in (gradient, curvature))
        sides = ((g, h), (g[:, :, -1:] - g, h[:, :, -1:] - h))
        gain = np.sum([(a**2 / (b + PENALTY)).sum(axis=0) for a, b in sides], axis=0)
        feature, cut = divmod(int(np.argmax(gain)), BINS)
        features.append(feature)
        bins.append(cut)
        leaf += (rows[:, feature] > cut) << level
    slope, bend = (np.bincount(leaf, w, 1 << DEPTH) for w in (gradient, curvature))
    return _Tree(np.array(features), np.array(bins), RATE * slope / (bend + PENALTY))


def _below(where: Whole, weight: Array, shape: tuple[int, int, int]) -> Array:
    """The cumulative weight of every node over the bins of a feature, (nodes, features, BINS)."""
    total = np.bincount(where, weight, shape[0] * shape[1] * shape[2])
    return total.reshape(shape).cumsum(axis=2)
