"""Argmax, labels and accuracy: which class is predicted, and how often that is right."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Text,
    choice,
    combination,
    family,
    matrix,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.problems.conventions import ROWS_ARE_SAMPLES


def accuracy(y, t):
    p = np.argmax(y, axis=1)
    return np.sum(p == t) / len(p)


def largest(y, axis):
    return np.argmax(y, axis=axis)


def one_hot(t, K):
    return np.eye(K)[t]


PREDICTED = Blank(accuracy, "p")
RATE = Blank(accuracy, "return")
LARGEST = Blank(largest, "return")
ONE_HOT = Blank(one_hot, "return")

CLASSES_FROM_ZERO = Text("クラスの番号は0から数える。", "The classes are numbered from 0.")
PROBABILITIES = Text(
    "`y` は出力層のソフトマックス関数の出力である。",
    "`y` is the output of the softmax function.",
)


@family(
    level=2,
    kinds=("numeric", "choice", "code"),
    covers=(
        "A30",
        "A37",
    ),
    minutes=3,
    ja="argmax、one-hot表現、正解率",
    en="Argmax, one-hot labels and accuracy",
    engine=(accuracy, largest, one_hot),
    misconceptions=mistakes_beside(
        __file__, p=PREDICTED, rate=RATE, largest=LARGEST, one_hot=ONE_HOT
    ),
)
def of_a_batch(draw: Draw) -> Draft:
    N, K = draw.choice("sizes", ((6, 3), (7, 3), (7, 4)))
    y = probabilities(draw, N, K)
    p = np.argmax(np.array(y), axis=1)
    t = draw.integers("t", 0, K - 1, shape=(N, 1))
    right = int(np.sum(p == t[:, 0]))
    draw.require(0 < right < N and len(set(p)) > 1)
    draw.require(np.sum(p == t) != N, "the accuracy that is printed would be 1")
    return Draft(
        given={"y": y, "t": t},
        stem=(
            Text(
                "$N$ 個のサンプルを $K$ クラスに分類した出力 `y` と正解ラベル `t` から、次の関数で正解率を求めようとした。"
                "ところが、`t` は形状 $(N,)$ ではなく $(N, 1)$ の配列であった。",
                "The following function was to compute the accuracy from the output `y` of a classifier "
                "for $N$ samples and $K$ classes and from the labels `t`. However, the array `t` "
                "had the shape $(N, 1)$, not $(N,)$.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, PROBABILITIES, CLASSES_FROM_ZERO),
        show=(accuracy,),
        parts={
            "numeric": (
                numeric(
                    "accuracy",
                    between=(0, 1),
                    ja="正しい正解率はいくらか。",
                    en="What is the correct accuracy?",
                ),
                numeric(
                    "returned",
                    between=(0, 20),
                    ja="この `y` と `t` を渡したとき、関数 `accuracy` の戻り値はいくらか。",
                    en="What does the function `accuracy` return for these `y` and `t`?",
                ),
            )
        },
    )


def probabilities(draw, N, K):
    """Rows of tenths that add up to 1, without ties."""
    rows = [
        row
        for row in np.ndindex(*(10,) * K)
        if sum(row) == 10 and min(row) > 0 and len(set(row)) == K
    ]
    return [[Fraction(n, 10) for n in draw.choice(f"y {i}", rows)] for i in range(N)]


@of_a_batch.of("choice").draft
def of_indices(draw: Draw) -> Draft:
    K, N = 3, draw.choice("N", (4, 5))
    axis = draw.choice("axis", (0, 1))
    y = np.array(draw.sample("y", range(-9, 20), N * K)).reshape(N, K)
    labels = draw.sample("labels", (-1, *range(K - 1), draw.integer("again", 0, K - 1)), 3)
    draw.require(-1 in labels and len(set(labels)) == 3)
    return Draft(
        given={"y": y, "t": labels},
        case={"axis": axis},
        sizes={"K": K},
        stem=(
            Text(
                "$K$ クラスの分類で、出力層への入力（スコア）`y` からクラスを予測し、正解ラベル `t` をone-hot表現にする。"
                "`t` には、ラベルのないサンプルを表す $-1$ が1つ残っている。",
                "In a classification into $K$ classes, classes are predicted from the scores `y`, "
                "and the labels `t` are turned into one-hot vectors. One $-1$ remains in `t`; it "
                "marks a sample without a label.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, CLASSES_FROM_ZERO),
        parts={
            "choice": (
                choice(
                    "p",
                    lambda p: Formula(matrix((len(p),), list(map(str, p)))),
                    ja=f"`np.argmax(y, axis={axis})` の値はどれか。",
                    en=f"What is the value of `np.argmax(y, axis={axis})`?",
                ),
                choice(
                    "T",
                    lambda T: Formula(matrix((3, 3), list(map(str, T)))),
                    ja="整数の配列 `t` に対する `np.eye(K)[t]` の値はどれか。",
                    en="What is the value of `np.eye(K)[t]` for the array of integers `t`?",
                ),
            )
        },
    )


@of_a_batch.of("code").draft
def listing(draw: Draw) -> Draft:
    K = 4
    y = probabilities(draw, K, K)
    t = draw.integers("t", 0, K - 1, shape=K)
    p = np.argmax(np.array(y), axis=1)
    draw.require(1 < np.sum(p == t) < K - 1 or np.sum(p == t) == 1, "all or none are right")
    draw.require(len(set(t)) > 2)
    return Draft(
        given={"y": y, "t": t},
        sizes={"K": K},
        stem=(
            Text(
                "$K$ クラスの分類で、出力 `y`（形状 $(N, K)$）と正解ラベル `t`（形状 $(N,)$ の整数の配列）から正解率を求める。",
                "This function computes the accuracy of a classification into $K$ classes from the "
                "output `y` of shape $(N, K)$ and the labels `t`, an array of integers of shape "
                "$(N,)$.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, CLASSES_FROM_ZERO),
        parts={"code": (combination(PREDICTED, RATE),)},
    )


@of_a_batch.of("numeric").run
def compare(engine, y, t):
    return {"accuracy": engine.accuracy(y, t[:, 0]), "returned": engine.accuracy(y, t)}


@of_a_batch.of("choice").run
def evaluate(engine, y, t, K, axis):
    return {"p": engine.largest(y, axis), "T": engine.one_hot(t.astype(int), K)}


@of_a_batch.of("code").run
def judge(engine, y, t, K):
    return {"accuracy": engine.accuracy(y, t)}


def indicator(condition):
    """1 where the condition holds, else 0."""
    import sympy

    return sympy.Piecewise((1, condition), (0, True))


def wins(line, k):
    """1 if entry k of a line is larger than every other one, else 0."""
    import sympy

    return indicator(sympy.And(*(line[k] > v for j, v in enumerate(line) if j != k)))


@of_a_batch.of("numeric").check
def count_pairs_of_a_class(y, t):
    import sympy

    N, K = y.shape
    predicted = [[wins(row, k) for k in range(K)] for row in y]
    labelled = [[indicator(sympy.Eq(label, k)) for k in range(K)] for label in t[:, 0]]
    right = sum(predicted[n][k] * labelled[n][k] for n in range(N) for k in range(K))
    # compared are all predictions with all labels: class by class, so many times so many
    pairs = sum(
        sum(row[k] for row in predicted) * sum(row[k] for row in labelled) for k in range(K)
    )
    return {"accuracy": sympy.Rational(1, N) * right, "returned": sympy.Rational(1, N) * pairs}


@of_a_batch.of("choice", "code").check
def by_definition(y, t, K, axis=None):
    import sympy

    # a negative index counts from the end
    T = np.array([[indicator(sympy.Eq(sympy.Mod(v, K), k)) for k in range(K)] for v in t])
    if axis is not None:
        lines = y if axis == 1 else y.T
        return {"p": np.array([sum(k * wins(x, k) for k in range(len(x))) for x in lines]), "T": T}
    right = sum(wins(row, k) * T[n, k] for n, row in enumerate(y) for k in range(K))
    return {"accuracy": right / sympy.Integer(len(y))}


@of_a_batch.of("numeric").solution
def count_classes(y, t):
    N, K = y.shape
    p, labels = np.argmax(y, axis=1), t[:, 0]
    right = np.sum(p == labels)
    found = [(np.sum(p == k), np.sum(labels == k)) for k in range(K)]
    products = " + ".join(rf"{a} \times {b}" for a, b in found)
    pairs = sum(a * b for a, b in found)
    return (
        Text(
            "予測したクラスと正解ラベルを並べる。",
            "These are the predicted classes and the labels.",
        ),
        rf"\mathtt{{p}} = {tex(p)}, \qquad \mathtt{{t}} = {tex(labels)}",
        Text("正解率は、一致した割合である。", "The accuracy is the fraction that agrees."),
        rf"\frac{{{right}}}{{{N}}} = {tex(right / N)}",
        Text(
            "形状 $(N,)$ と $(N, 1)$ の配列を比較すると、ブロードキャストにより $(N, N)$ の配列になり、"
            "すべての予測がすべてのラベルと比較される。一致する組の数を、クラスごとに数える。",
            "Comparing arrays of shapes $(N,)$ and $(N, 1)$ broadcasts them to $(N, N)$: every "
            "prediction is compared with every label. Count the pairs that agree class by class.",
        ),
        rf"\frac{{{products}}}{{{N}}} = \frac{{{pairs}}}{{{N}}} = {tex(pairs / N)}",
    )


@of_a_batch.of("choice").solution
def follow_the_axis(y, axis, out):
    way = (
        Text(
            "`axis=1` では行ごとに、最大の要素が何列目にあるかを0から数える。要素の数は行の数に等しい。",
            "With `axis=1`, the column of the largest entry is found for each row, counted from "
            "0. There are as many entries as rows.",
        )
        if axis == 1
        else Text(
            "`axis=0` では列ごとに、最大の要素が何行目にあるかを0から数える。要素の数は列の数に等しい。",
            "With `axis=0`, the row of the largest entry is found for each column, counted from "
            "0. There are as many entries as columns.",
        )
    )
    return (
        way,
        rf"\mathtt{{p}} = {tex(out['p'])}",
        Text(
            "`np.eye(K)[t]` は、単位行列から `t` の各要素の番号の行を取り出す。添字 $-1$ は最後の行を指すので、"
            "ラベルのないサンプルがエラーにならずにクラス $K - 1$ になってしまう。",
            "`np.eye(K)[t]` selects rows of the identity matrix by the entries of `t`. The index "
            "$-1$ means the last row: without any error, the sample that has no label is assigned "
            "class $K - 1$.",
        ),
        tex(out["T"]),
    )


@of_a_batch.of("code").solution
def explain_the_code(y, t, out):
    p = np.argmax(y, axis=1)
    return (
        Text(
            "各行がサンプルなので、`axis=1` の方向で最大の要素を探す。",
            "Each row is a sample, so look for the largest entry along `axis=1`.",
        ),
        rf"\mathtt{{p}} = {tex(p)}, \qquad \mathtt{{t}} = {tex(t)}",
        Text(
            "一致した個数をサンプル数で割る。",
            "Divide the number of samples that agree by the number of samples.",
        ),
        rf"\frac{{{np.sum(p == t)}}}{{{len(p)}}} = {tex(out['accuracy'])}",
    )
