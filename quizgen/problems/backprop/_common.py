"""What the families about the two-layer network share: its definition, and how it is drawn."""

from itertools import permutations

import numpy as np

from quizgen.authoring import Text, each, one_hot

TWO_LAYERS = Text(
    "隠れ層の活性化関数がReLU、出力層の活性化関数がソフトマックス関数である2層のニューラルネットワークを考える。",
    "Consider a two-layer neural network with ReLU in the hidden layer and softmax at the output.",
)
ROW_VECTORS = Text(
    "入力は行ベクトルで表し、重みはその右から掛ける。",
    "Inputs are row vectors, multiplied by the weights from the right.",
)


def rectified(u):
    """ReLU of SymPy expressions."""
    import sympy

    return each(lambda v: sympy.Max(0, v), u)


def cross_entropy(u2, t):
    """The mean cross-entropy loss of softmax(u2), since −log y = log Σ exp u − u."""
    import sympy

    losses = [
        sum(target * (sympy.log(sum(map(sympy.exp, u))) - u))
        for u, target in zip(u2, t, strict=True)
    ]
    return sum(losses) / len(t)


def targets(draw, batch, classes):
    """One-hot targets, the first two samples of different classes."""
    labels = draw.sample("labels", range(classes), 2)
    labels += [draw.integer(f"label {n}", 0, classes - 1) for n in range(2, batch)]
    return np.array([one_hot(label, classes) for label in labels])


def network(draw, inputs, hidden, classes, batch):
    """Small whole inputs and parameters: some hidden units silent, no probability almost 0."""
    x = draw.integers("x", -1, 2, shape=(batch, inputs))
    W1 = draw.integers("W1", -2, 2, shape=(inputs, hidden), exclude=(0,))
    u1 = x @ W1
    b1 = np.array(
        [
            draw.choice(f"b1 {j}", [b for b in (-2, -1, 1, 2) if b not in -u1[:, j]])
            for j in range(hidden)
        ]
    )
    u1 = u1 + b1
    draw.require((u1 > 0).any(axis=1).all() and (u1 < 0).any(axis=1).all())
    rows = [row for row in permutations((-2, -1, 1, 2), classes) if len(set(row)) > 1]
    W2 = np.array([draw.choice(f"W2 {j}", rows) for j in range(hidden)])
    biases = np.array(list(permutations((-2, -1, 1, 2), classes)))
    u2 = np.maximum(u1, 0) @ W2 + biases[:, None, :]
    moderate = np.ptp(u2, axis=2).max(axis=1) <= 5
    biases = biases[moderate & (np.ptp(u2.sum(axis=1), axis=1) > 0)]  # else db2 might be 0
    draw.require(len(biases))
    return {"x": x, "W1": W1, "b1": b1, "W2": W2, "b2": draw.choice("b2", biases)}
