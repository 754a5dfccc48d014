"""Mini-batch gradient descent in code: which samples are in a batch, and what is divided."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    combination,
    family,
    mistakes_beside,
    tex,
    wrong_line,
)
from quizgen.problems.gradient_descent._common import HALF_SQUARE, LAST_IS_SHORTER


def train_one_epoch(w, x, t, lr, batch_size, perm):
    starts = range(0, len(x), batch_size)
    for i in starts:
        batch = perm[i : i + batch_size]
        x_batch = x[batch]
        t_batch = t[batch]
        y = np.dot(x_batch, w)
        dy = (y - t_batch) / len(batch)
        grad = np.dot(x_batch.T, dy)
        w = w - lr * grad
    return w


BATCH, X, T = (Blank(train_one_epoch, name) for name in ("batch", "x_batch", "t_batch"))
STARTS, Y, DY = (Blank(train_one_epoch, name) for name in ("starts", "y", "dy"))
GRAD = Blank(train_one_epoch, "grad")
W = Blank(train_one_epoch, "w")
RIGHT = (
    (
        STARTS,
        "各ミニバッチの先頭の位置を、`batch_size` ずつ進めている。最後が短くてもよい。",
        "These are the starts of the batches, `batch_size` apart; the last batch may be shorter.",
    ),
    (
        BATCH,
        "`perm` は全サンプルの番号を並べ替えたものなので、順に切り出せばどのサンプルも1回ずつ使われる。",
        "`perm` holds all indices in random order; taking slices of it uses every sample once.",
    ),
    (
        X,
        "`batch` は番号の配列なので、`x[batch]` でそのサンプルの行を取り出せる。",
        "`batch` is an array of indices; `x[batch]` takes the rows of these samples.",
    ),
    (
        Y,
        "行がサンプルなので、出力は `x_batch` と `w` の積である。",
        "Rows are samples, so the output is the product of `x_batch` and `w`.",
    ),
    (
        T,
        "`x_batch` と同じ番号で取り出しており、入力と対応する。",
        "The targets are taken by the same indices as the inputs.",
    ),
    (
        DY,
        "損失を出力で微分すると、出力と教師データの差を、バッチのサンプル数で割ったものになる。",
        "The loss, differentiated by the outputs, is output minus target over the size of the batch.",
    ),
    (
        GRAD,
        "サンプルについての和は、転置した `x_batch` との積に含まれる。",
        "The sum over the samples is in the product with the transposed `x_batch`.",
    ),
    (
        W,
        "勾配の逆向きに、学習率を掛けて更新している。",
        "This steps against the gradient, times the learning rate.",
    ),
)
WRONG = (  # by the line that they are on
    ("starts-at-every-sample", "numbers-of-batches"),
    ("positions-for-samples", "with-replacement", "from-there-on"),
    ("x-not-shuffled",),
    ("t-not-shuffled", "t-by-position"),
    ("divided-by-all", "not-divided", "target-minus-output"),
    ("outputs-for-errors",),
    ("uphill",),
)


@family(
    level=3,
    kinds=("code",),
    covers=("B07", "C01", "F01"),
    minutes=3,
    ja="ミニバッチ勾配降下法のコード",
    en="Mini-batch gradient descent in code",
    engine=train_one_epoch,
    misconceptions=mistakes_beside(
        __file__, starts=STARTS, batch=BATCH, x_batch=X, t_batch=T, dy=DY, grad=GRAD, w=W
    ),
)
def batches(draw: Draw) -> Draft:
    perm = draw.choice("perm", ((3, 0, 4, 2, 1), (2, 4, 1, 0, 3), (4, 2, 0, 1, 3)))
    return Draft(
        given={
            "w": draw.integers("w", -3, 3, shape=2),
            "x": draw.integers("x", -3, 4, shape=(5, 2), exclude=(0,)),
            "t": draw.sample("t", range(-9, 10), 5),
            "lr": draw.decimal("lr", ("0.1", "0.2")),
        },
        sizes={"batch_size": 2},
        case={"perm": "".join(map(str, perm))},
        symbols={"w": r"\mathtt{w}", "x": r"\mathtt{x}", "t": r"\mathtt{t}", "lr": r"\mathtt{lr}"}
        | {"batch_size": r"\mathtt{batch\_size}"},
        stem=(
            Text(
                "線形モデル `y = np.dot(x, w)` を、ミニバッチ勾配降下法で1エポック学習する。`x` は各行が1つのサンプル、"
                "`perm` はサンプルの番号 $0, 1, \\dots, N-1$ を無作為に並べ替えたものである。",
                "The linear model `y = np.dot(x, w)` is trained for one epoch by mini-batch gradient "
                "descent. Each row of `x` is a sample; `perm` holds the indices $0, 1, \\dots, N-1$ "
                "of the samples in random order.",
            ),
        ),
        conventions=(HALF_SQUARE, LAST_IS_SHORTER, in_order(perm)),
        parts={
            "code": draw.choice(
                "asked",
                (
                    (wrong_line(draw.choice("wrong", draw.choice("line", WRONG)), *RIGHT),),
                    (combination(BATCH, DY, level=2),),
                    (code(BATCH, level=2), code(DY, level=2)),
                ),
            )
        },
    )


def in_order(perm):
    """The values of perm, for whoever tries the code."""
    text = "`perm = np.array([" + ", ".join(map(str, perm)) + "])`"
    return Text(f"確認には {text} を用いる。", f"To try the code, take {text}.")


@batches.run
def run(train, w, x, t, lr, perm, batch_size):
    return {"w": train(w, x, t, lr, batch_size, np.array(list(map(int, perm))))}


@batches.check
def differentiate_the_loss(w, x, t, lr, perm, batch_size):
    import sympy

    v = np.array(sympy.symbols("v1 v2"))
    order = list(map(int, perm))
    while order:
        batch, order = order[:batch_size], order[batch_size:]
        loss = sum((x[n] @ v - t[n]) ** 2 for n in batch) / (2 * len(batch))
        at = dict(zip(v, w, strict=True))
        w = np.array([old - lr * loss.diff(u).subs(at) for old, u in zip(w, v, strict=True)])
    return {"w": w}


@batches.solution
def solve(out):
    return (
        Text(
            "並べ替えた番号 `perm` を `batch_size` 個ずつ切り出し、同じ番号で `x` と `t` を取り出す。",
            "Slices of `perm`, each of `batch_size` indices, take the same samples of `x` and `t`.",
        ),
        r"\frac{\partial L}{\partial w} = \frac{1}{B} \sum_{n} (y_n - t_n)\, x_n",
        Text(
            "最後のミニバッチは短いこともあるので、$B$ には実際のサンプル数 `len(batch)` を用いる。",
            "The last batch may be shorter, so $B$ is the number of its samples, `len(batch)`.",
        ),
        rf"\mathtt{{w}} = {tex(out['w'])}",
    )
