"""Cross-entropy for several classes, applied to the single output of a sigmoid unit."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    log2,
    mistakes_beside,
    numeric,
    tex,
)


def cross_entropy_of_classes(y, t):
    label = np.argmax(t, axis=1)
    p = y[np.arange(len(y)), label]
    losses = -np.log2(p)
    loss = np.mean(losses)
    return loss


P = Blank(cross_entropy_of_classes, "p")
LOSS = Blank(cross_entropy_of_classes, "loss")

PROBABILITIES = [Fraction(n, 8) for n in (1, 2, 3, 4, 5, 6, 7)]


@family(
    level=3,
    kinds=("numeric",),
    covers=("B19",),
    minutes=3,
    ja="1列の出力に対する交差エントロピー誤差",
    en="Cross-entropy of a single column",
    engine=cross_entropy_of_classes,
    misconceptions=mistakes_beside(__file__, p=P, loss=LOSS),
)
def one_column(draw: Draw) -> Draft:
    y = draw.sample("y", PROBABILITIES, 3)
    t = draw.choice("t", [(0, 0, 1), (0, 1, 0), (1, 0, 0), (1, 1, 0), (1, 0, 1), (0, 1, 1)])
    return Draft(
        given={"y": [[p] for p in y], "t": [[label] for label in t]},
        symbols={"loss": r"\mathtt{loss}"},
        stem=(
            Text(
                "多クラス分類の交差エントロピー誤差（底が2の対数）を求める関数に、シグモイド関数を用いた1ユニットの出力 `y` と2値の正解 `t` を与える。",
                "A function for the cross-entropy loss of multiclass classification, with logarithms to base 2, is called "
                "with the output `y` of a single sigmoid unit and binary targets `t`.",
            ),
        ),
        conventions=(
            Text(
                "$\\log_2 3 = 1.585$、$\\log_2 5 = 2.322$、$\\log_2 7 = 2.807$ を用いてよい。",
                "You may use $\\log_2 3 = 1.585$, $\\log_2 5 = 2.322$, $\\log_2 7 = 2.807$.",
            ),
        ),
        show=(cross_entropy_of_classes,),
        parts={
            "numeric": (
                numeric(
                    "loss",
                    between=(0, 12),
                    decimals=2,
                    ja="この関数が返す値はいくらか。",
                    en="What does the function return?",
                ),
            )
        },
    )


@one_column.run
def run(engine, y, t):
    return {"loss": engine(y, t)}


@one_column.check
def column_zero_of_every_row(y, t):
    return {"loss": sum(-log2(row[0]) for row in y) / len(y)}


@one_column.solution
def look_at_the_labels(y, out):
    losses = -np.log2(y[:, 0])
    return (
        Text(
            "`t` は1列なので、`np.argmax(t, axis=1)` は正解によらずどの行でも0になる。したがって `p` は `y` の列0であり、$t = 0$ のサンプルでも "
            "$-\\log_2 y$ が使われる。2値分類の損失としては、$-\\log_2 (1 - y)$ でなければならない。",
            "`t` has a single column, so `np.argmax(t, axis=1)` is 0 for every row, whatever the target. Hence `p` is column 0 "
            "of `y`, and $-\\log_2 y$ is used even for samples with $t = 0$. As a loss of binary classification this is "
            "wrong: these need $-\\log_2 (1 - y)$.",
        ),
        rf"-\log_2 y = {tex(losses)}, \qquad \mathtt{{loss}} = {tex(out['loss'])}",
    )
