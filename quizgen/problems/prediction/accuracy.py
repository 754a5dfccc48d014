"""Prediction by argmax, and the accuracy that goes wrong where labels stand in a column."""

from collections.abc import Callable
from typing import Any

import numpy as np

from quizgen.authoring import Draft, Draw, Fraction, Text, family, mistakes, printout, tex


def predicted(y):
    p = np.argmax(y, axis=1)
    return p


def one_hot(t, K):
    T = np.eye(K)[t]
    return T.shape


def accuracy(y, t):
    p = np.argmax(y, axis=1)
    correct = p == t
    return np.sum(correct) / len(p)


STEMS = {
    "p": Text(
        "3クラス分類の出力 `y` から、確率が最大のクラスを予測する。",
        "For each sample, the class with the largest of the three probabilities in `y` is predicted.",
    ),
    "accuracy": Text(
        "3クラス分類の出力 `y` から予測したクラスを、ラベル `t` と比べる。`t` は列として読み込まれている。",
        "The classes predicted from `y`, out of three, are compared with the labels `t`, which were read "
        "as a column.",
    ),
    "shape": Text(
        "列として読み込まれたラベル `t` を、`K` クラスのone-hot表現にする。",
        "The labels `t`, which were read as a column, are turned into one-hot vectors of `K` classes.",
    ),
}
SCRIPTS: dict[str, Callable[..., Any]] = {"p": predicted, "shape": one_hot, "accuracy": accuracy}


def hits(y, t):
    """Of how many samples the predicted class is the label."""
    return int(np.sum(np.argmax(y, axis=1) == t.ravel()))


def only(name, value):
    """A misconception's result, in questions that print the output of this name."""

    def outputs(printed, out, y=None, t=None):
        return {name: value(y, t, out[name])} if printed == name else {}

    return outputs


@family(
    level=2,
    kinds=("choice",),
    covers=(
        "A30",
        "A37",
    ),
    minutes=2,
    ja="argmaxによる予測と正解率",
    en="Prediction by argmax and accuracy",
    engine=(predicted, one_hot, accuracy),
    misconceptions=mistakes(
        (
            "axis-0",
            only("p", lambda y, t, out: np.argmax(y, axis=0)),
            "サンプルごとに確率が最大のクラスではなく、クラスごとに確率が最大のサンプルを求めている。",
            "Finds the sample with the largest probability for each class, not the class for each sample.",
        ),
        (
            "smallest",
            only("p", lambda y, t, out: np.argmin(y, axis=1)),
            "確率が最小のクラスを求めている。",
            "Finds the class with the smallest probability.",
        ),
        (
            "counted-from-1",
            only("p", lambda y, t, out: out + 1),
            "クラスを1から数えている。`np.argmax` は0から数える。",
            "Counts the classes from 1; `np.argmax` counts from 0.",
        ),
        (
            "second-largest",
            only("p", lambda y, t, out: np.argsort(y, axis=1)[:, -2]),
            "確率が2番目に大きいクラスを求めている。",
            "Finds the class with the second largest probability.",
        ),
        (
            "smallest-of-each-class",
            only("p", lambda y, t, out: np.argmin(y, axis=0)),
            "クラスごとに確率が最小のサンプルを求めている。",
            "Finds, for each class, the sample with the smallest probability.",
        ),
        (
            "counted-back-from-the-last",
            only("p", lambda y, t, out: y.shape[1] - 1 - out),
            "クラスを最後から数えている。",
            "Counts the classes from the last one.",
        ),
        (
            "labels-as-a-row",
            only("shape", lambda y, t, out: (len(t), out[2])),
            "`t` を1次元とみなしている。`t` の長さ1の軸も残る。",
            "Treats `t` as one-dimensional; its axis of length one remains.",
        ),
        (
            "shape-of-the-labels",
            only("shape", lambda y, t, out: (len(t), 1)),
            "`t` の形状のままとしている。各ラベルは長さ `K` の行に置き換わる。",
            "Keeps the shape of `t`; each label is replaced by a row of length `K`.",
        ),
        (
            "classes-first",
            only("shape", lambda y, t, out: (out[2], len(t), 1)),
            "クラスの軸が先頭にあると考えている。取り出した行の軸は最後に付く。",
            "Puts the axis of classes first; the axis of the selected rows comes last.",
        ),
        (
            "row-of-labels",
            only("shape", lambda y, t, out: (1, len(t), out[2])),
            "`t` を1行とみなしている。`t` は1列である。",
            "Treats `t` as one row; it is one column.",
        ),
        (
            "classes-first-labels-as-a-row",
            only("shape", lambda y, t, out: (out[2], len(t))),
            "`t` を1次元とみなし、しかもクラスの軸を先頭に置いている。",
            "Treats `t` as one-dimensional and puts the axis of classes first.",
        ),
        (
            "shapes-do-not-fit",
            only("shape", lambda y, t, out: "IndexError"),
            "列を添字にするとエラーになると考えている。整数の配列なら、どの形状でも添字になる。",
            "Believes that a column cannot be an index; an array of integers can, in any shape.",
        ),
        (
            "sample-by-sample",
            only("accuracy", lambda y, t, out: hits(y, t) / len(y)),
            "サンプルごとに比べている。`t` が列なので、すべての組が比べられる。",
            "Compares sample by sample; as `t` is a column, all pairs are compared.",
        ),
        (
            "mean-over-all-pairs",
            only("accuracy", lambda y, t, out: out / len(y)),
            "すべての組の数で割っている。`len(p)` はサンプル数である。",
            "Divides by the number of all pairs; `len(p)` is the number of samples.",
        ),
        (
            "not-divided",
            only("accuracy", lambda y, t, out: out * len(y)),
            "一致した組の数のままであり、サンプル数で割っていない。",
            "This is the number of pairs that agree, not divided by the number of samples.",
        ),
        (
            "divided-by-classes",
            only("accuracy", lambda y, t, out: out * len(y) / y.shape[1]),
            "サンプル数ではなくクラス数で割っている。",
            "Divides by the number of classes instead of by the number of samples.",
        ),
        (
            "pairs-that-differ",
            only("accuracy", lambda y, t, out: len(y) - out),
            "一致しない組を数えている。",
            "Counts the pairs that differ.",
        ),
        (
            "hits-not-divided",
            only("accuracy", lambda y, t, out: float(hits(y, t))),
            "サンプルごとに比べており、しかもサンプル数で割っていない。",
            "Compares sample by sample and does not divide by the number of samples.",
        ),
    ),
)
def accuracy_of_a_column(draw: Draw) -> Draft:
    printed = draw.choice("printed", tuple(SCRIPTS))
    rows = []
    samples = draw.integer("samples", 4, 5)
    for n in range(samples):
        largest = draw.integer(f"largest {n}", 5, 8)
        second = draw.integer(f"second {n}", 0, 10 - largest)
        tenths = draw.shuffled(f"row {n}", (largest, second, 10 - largest - second))
        draw.require(len(set(tenths)) == 3, "two classes are equally likely")
        rows.append([Fraction(k, 10) for k in tenths])
    labels = draw.integers("t", 0, 2, shape=(samples, 1))
    return Draft(
        given={
            **({} if printed == "shape" else {"y": rows}),
            **({} if printed == "p" else {"t": labels}),
        },
        sizes={"K": draw.integer("K", 3, 6)} if printed == "shape" else {},
        case={"printed": printed},
        stem=(STEMS[printed],),
        conventions=(Text("各行が1つのサンプルである。", "Each row is one sample."),),
        script=SCRIPTS[printed],
        parts={"choice": (printout(printed),)},
    )


@accuracy_of_a_column.run
def run(engine, printed, **given):
    return {printed: getattr(engine, SCRIPTS[printed].__name__)(**given)}


@accuracy_of_a_column.check
def compare_every_pair(printed, y=None, t=None, K=None):
    import sympy

    if printed == "shape":
        return {"shape": np.array([*t.shape, K])}

    def is_largest(n, k):
        others = [j for j in range(y.shape[1]) if j != k]
        return sympy.prod([sympy.Heaviside(y[n, k] - y[n, j], 0) for j in others])

    samples, classes = range(y.shape[0]), range(y.shape[1])
    if printed == "p":
        return {"p": np.array([sum(k * is_largest(n, k) for k in classes) for n in samples])}
    pairs = [
        is_largest(n, k) * sympy.Piecewise((1, sympy.Eq(t[m, 0], k)), (0, True))
        for n in samples
        for m in samples
        for k in classes
    ]
    return {"accuracy": sum(pairs) / len(y)}


@accuracy_of_a_column.solution
def solve(printed, out, y=None, t=None, K=None):
    if printed == "shape":
        return (
            Text(
                "単位行列の行を `t` で取り出すので、`t` の各ラベルが長さ `K` の行に置き換わる。"
                "1列の `t` の形状に、クラスの軸が加わる。",
                "`t` selects rows of the identity matrix, so each label in it is replaced by a row of "
                "length `K`: the axis of classes is added to the shape of `t`, which is a column.",
            ),
            rf"({len(t)}, 1) \rightarrow ({len(t)}, 1, {K})",
        )
    p = np.argmax(y, axis=1)
    argmax = (
        Text(
            "`axis=1` では、行（サンプル）ごとに最大の列（クラス）の番号が求まる。番号は0から数える。",
            "With `axis=1`, the index of the largest column (class) is found for each row (sample), "
            "counted from 0.",
        ),
        rf"p = {tex(p)}",
    )
    if printed == "p":
        return argmax
    N = len(y)
    return (
        *argmax,
        Text(
            f"形状 $({N},)$ の `p` と $({N}, 1)$ の `t` を比べると、どちらも $({N}, {N})$ に"
            "ブロードキャストされ、すべての組が比べられる。",
            f"`p` of shape $({N},)$ and `t` of shape $({N}, 1)$ are both broadcast to "
            f"$({N}, {N})$: all pairs are compared.",
        ),
        rf"\mathtt{{correct}} = {tex(p == t)}",
        rf"\frac{{{int(np.sum(p == t))}}}{{{N}}} = {tex(out['accuracy'])}",
        Text(
            "正解率を求めるには、`t` を `t.ravel()` で1次元にする。",
            "To get the accuracy, make `t` one-dimensional with `t.ravel()`.",
        ),
    )
