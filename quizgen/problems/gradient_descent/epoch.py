"""One epoch of gradient descent: a single update with all samples, or one for each mini-batch."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, family, mistakes_beside, numeric, tex
from quizgen.problems.gradient_descent._common import HALF_SQUARE, LAST_IS_SHORTER


def one_epoch(w0, t, lr, batch_size):
    w = w0
    starts = range(0, len(t), batch_size)
    for i in starts:
        t_batch = t[i : i + batch_size]
        grad = np.mean(w - t_batch)
        w = w - lr * grad
    return w


@family(
    level=3,
    kinds=("numeric",),
    covers=("B07", "C01", "C02"),
    minutes=3,
    ja="1エポックの更新",
    en="The updates of one epoch",
    engine=one_epoch,
    misconceptions=mistakes_beside(
        __file__,
        starts=Blank(one_epoch, "starts"),
        batch=Blank(one_epoch, "t_batch"),
        grad=Blank(one_epoch, "grad"),
        w=Blank(one_epoch, "w", inside="w - lr * grad"),
    ),
)
def epoch(draw: Draw) -> Draft:
    batch_size = draw.choice("batch_size", (2, 3))
    lr = draw.decimal("lr", ("0.5", "0.25", "0.2", "0.1", "0.4"))
    center = draw.integer("center", -20, 20)
    w0 = center + draw.integer("w0", -6, 6)
    t = center + draw.integers("t", -9, 9, shape=4 if batch_size == 2 else 5)
    batches = [t[:batch_size], t[batch_size:]]
    draw.require(all(np.sum(w0 - b) % len(b) == 0 for b in batches), "a first gradient is long")
    draw.require((np.mean(w0 - batches[0]) != 0) and len(set(t.tolist())) > 2)
    draw.require(abs(np.mean(batches[0]) - np.mean(batches[1])) > 1, "the batches are alike")
    return Draft(
        given={"w0": w0, "t": t, "lr": lr},
        sizes={"batch_size": batch_size},
        symbols={"w0": "w_0", "lr": r"\eta", "batch_size": "B"},
        stem=(
            Text(
                "1つのパラメータ $w$ で、すべての $t_n$ を $y_n = w$ と予測する。初期値 $w_0$ から、勾配降下法で1エポックだけ学習する。",
                "A single parameter $w$ predicts every $t_n$ by $y_n = w$. Starting from $w_0$ it is "
                "trained for one epoch by gradient descent.",
            ),
        ),
        conventions=(HALF_SQUARE, LAST_IS_SHORTER),
        parts={
            "numeric": (
                numeric(
                    "batch_gd",
                    level=2,
                    between=(-60, 60),
                    ja="全サンプルを1つのバッチとするとき、1エポック後の $w$ はいくらか。",
                    en="All samples are one batch. What is $w$ after the epoch?",
                ),
                numeric(
                    "mini_batch_gd",
                    between=(-60, 60),
                    ja="先頭から順にサイズ $B$ のミニバッチに分けるとき、1エポック後の $w$ はいくらか。",
                    en="The samples are divided, in order, into batches of size $B$. What is $w$ "
                    "after the epoch?",
                ),
            )
        },
    )


@epoch.run
def run(engine, w0, t, lr, batch_size):
    return {
        "batch_gd": engine(w0, t, lr, len(t)),
        "mini_batch_gd": engine(w0, t, lr, batch_size),
    }


@epoch.check
def differentiate_the_loss(w0, t, lr, batch_size):
    import sympy

    v = sympy.Dummy()

    def epoch(size):
        w = w0
        for samples in (t[i : i + size] for i in range(0, len(t), size)):
            loss = sum((v - target) ** 2 for target in samples) / (2 * len(samples))
            w = w - lr * loss.diff(v).subs(v, w)
        return w

    return {"batch_gd": epoch(len(t)), "mini_batch_gd": epoch(batch_size)}


@epoch.solution
def solve(w0, t, lr, batch_size, out):
    first, second = t[:batch_size], t[batch_size:]
    middle = w0 - lr * np.mean(w0 - first)

    def step(name, w, batch):
        grad = np.mean(w - batch)
        return (
            rf"{name} = {tex(w)} - {tex(lr)} \times ({tex(w)} - {signed(np.mean(batch))}) "
            rf"= {tex(w)} - {tex(lr)} \times {signed(grad)} = {tex(w - lr * grad)}"
        )

    return (
        Text(
            "勾配は $w$ と、バッチ内の $t_n$ の平均 $\\bar{t}$ との差である。",
            "The gradient is the difference of $w$ and the mean $\\bar{t}$ of the $t_n$ in the batch.",
        ),
        r"\frac{\partial L}{\partial w} = \frac{1}{B} \sum_n (w - t_n) = w - \bar{t}",
        Text(
            "全サンプルを1つのバッチとすると、更新は1回だけである。",
            "With all samples in one batch there is one update only.",
        ),
        step("w", w0, t),
        Text(
            "ミニバッチに分けると、更新は2回である。2回目の勾配は、1回目の更新後の $w$ で求める。",
            "With mini-batches there are two; the second gradient is taken at the $w$ that the "
            "first update has made.",
        ),
        step("w", w0, first),
        step("w", middle, second),
    )


def signed(value):
    """A number, in parentheses if it is negative."""
    return f"({tex(value)})" if value < 0 else tex(value)
