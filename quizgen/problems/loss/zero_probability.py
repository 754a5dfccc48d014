"""Cross-entropy where a probability is 0: finite, infinite or nan, and what a small ε makes of it."""

from itertools import product

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Statement,
    Text,
    family,
    statement_set,
)


def by_sum(y, t):
    return -np.sum(t * np.log(y))


def by_label(y, t):
    return -np.log(y[np.argmax(t)])


def by_mask(y, t):
    return -np.sum(t[y > 0] * np.log(y[y > 0]))


def eps_inside(y, t):
    return -np.sum(t * np.log(y + 1e-7))


def eps_outside(y, t):
    return -np.sum(t * (np.log(y) + 1e-7))


BODIES = {
    f.__name__.replace("_", "-"): f for f in (by_sum, by_label, by_mask, eps_inside, eps_outside)
}
RESULTS = {
    "right": Text("$-\\ln y_k$ に（ほぼ）等しい", "is (nearly) equal to $-\\ln y_k$"),
    "infinite": Text("`inf` になる", "is `inf`"),
    "nan": Text("`nan` になる", "is `nan`"),
    "zero": Text("0になる", "is 0"),
    "big": Text("約16.1になる", "is about 16.1"),
}
SAMPLES = {  # y in tenths for the label, then for the other classes, and what is said of it
    "wrong-class-zero": ((5, 5, 0), (2, 8, 0), (4, 6, 0), (8, 2, 0), (3, 0, 7), (1, 0, 9)),
    "label-zero": ((0, 4, 6), (0, 1, 9), (0, 7, 3), (0, 8, 2), (0, 5, 5)),
    "both-zero": ((0, 0, 10), (0, 10, 0)),
}
LOG_OF_ZERO = Text(
    "対数は $-\\infty$ であり、それに掛かる $t$ が1なら $-\\infty$、0なら `nan` になる。",
    "The logarithm of 0 is $-\\infty$; times $t = 1$ this is $-\\infty$, times $t = 0$ it is `nan`.",
)
WHY = {
    "by-sum": LOG_OF_ZERO,
    "eps-outside": Text(
        "$10^{-7}$ は対数の外で加えられ、$\\ln 0 = -\\infty$ を防がない。$t = 0$ を掛けると `nan` になる。",
        "The $10^{-7}$ is added outside the logarithm and does not prevent $\\ln 0 = -\\infty$, which "
        "times $t = 0$ is `nan`.",
    ),
    "by-label": Text(
        "正解クラスの確率だけの対数をとる。それが0のときだけ `inf` になる。",
        "It takes the logarithm for the label only, and is `inf` just where that probability is 0.",
    ),
    "by-mask": Text(
        "確率が0の項を除く。正解クラスの確率が0ならば、その損失まで除かれて0になる。",
        "It drops terms of probability 0; where that is the label, its loss is dropped, too, which "
        "leaves 0.",
    ),
    "eps-inside": Text(
        "対数の中で $10^{-7}$ を加えるので、どの項も有限である。正解クラスの確率が0でも約16.1にしかならない。",
        "With $10^{-7}$ added inside the logarithm every term is finite: even for a label of "
        "probability 0 it is about 16.1.",
    ),
}


@family(
    level=3,
    kinds=("choice",),
    covers=("A35", "A36"),
    minutes=3,
    ja="確率0と交差エントロピー誤差",
    en="Cross-entropy and probabilities of 0",
    engine=tuple(BODIES.values()),
)
def zero_probability(draw: Draw) -> Draft:
    kinds = draw.sample("kinds", tuple(SAMPLES), 2)
    rows, hot = [], []
    for n, kind in enumerate(kinds):
        label, *others = draw.choice(f"row {n}", SAMPLES[kind])
        at = draw.integer(f"label {n}", 0, 2)
        rows.append([Fraction(v, 10) for v in [*others[:at], label, *others[at:]]])
        hot.append([int(k == at) for k in range(3)])
    bodies = draw.sample("bodies", tuple(BODIES), 3)
    claims = [
        claim(name, n, kinds[n], draw.choice(f"{name} {n}", tuple(said(kinds[n]))))
        for name, n in product(bodies, (0, 1))
    ]
    return Draft(
        given={"y": rows, "t": hot},
        stem=(
            Text(
                "3クラス分類の出力 `y` とone-hotの正解 `t` から、行ごとに損失を求める。$k$ は正解クラスである。",
                "The losses of the rows are computed from the outputs `y` for three classes and the one-hot "
                "targets `t`; $k$ is the label.",
            ),
        ),
        conventions=(
            Text(
                "警告は無視する。`np.log(0.0)` は `-inf` を返す。",
                "Warnings are ignored; `np.log(0.0)` returns `-inf`.",
            ),
        ),
        show=[BODIES[name] for name in bodies],
        parts={
            "choice": (
                statement_set(
                    claims,
                    ja="正しい記述の組合せはどれか。",
                    en="Two of these statements are true. Which?",
                ),
            )
        },
    )


def said(kind):
    """What may be said of the loss of such a row."""
    return (
        ("right", "infinite", "nan")
        if kind == "wrong-class-zero"
        else ("big", "infinite", "nan", "zero")
    )


def claim(name, n, kind, result):
    """What a function returns for a row."""
    told = RESULTS[result]
    call = f"`{BODIES[name].__name__}(y[{n}], t[{n}])`"
    return Statement(
        f"{name}-{n}-{result}",
        ja=f"{call} は{told.ja}。",
        en=f"{call} {told.en}.",
        why_ja=WHY[name].ja,
        why_en=WHY[name].en,
    )


@zero_probability.run
def run(engine, y, t):
    found: dict[str, bool] = {}
    for name, f in BODIES.items():
        for n in range(len(y)):
            loss = getattr(engine, f.__name__)(y[n], t[n])
            exact = -np.log(y[n][t[n] > 0][0])
            held = {
                "right": abs(loss - exact) < 1e-5,
                "infinite": np.isinf(loss),
                "nan": np.isnan(loss),
                "zero": loss == 0,
                "big": abs(loss - 16.1) < 0.1,
            }
            found |= {f"{name}-{n}-{result}": bool(holds) for result, holds in held.items()}
    return found


@zero_probability.check
def where_the_zeros_are(y, t):
    import sympy

    found = {}
    for n, (probabilities, targets) in enumerate(zip(y, t, strict=True)):
        label = sum(p * h for p, h in zip(probabilities, targets, strict=True)) <= 0
        # of the other classes the product is 0 as soon as one of them is
        others = sympy.prod([p + h for p, h in zip(probabilities, targets, strict=True)]) <= 0
        outcomes = {
            "by-sum": {"nan": others, "infinite": ~others & label, "right": ~others & ~label},
            "by-label": {"infinite": label, "right": ~label},
            "by-mask": {"zero": label, "right": ~label},
            "eps-inside": {"big": label, "right": ~label},
        }
        outcomes["eps-outside"] = outcomes["by-sum"]
        for name, held in outcomes.items():
            for result in RESULTS:
                found[f"{name}-{n}-{result}"] = held.get(result, sympy.false)
    return found


@zero_probability.solution
def explain(y, t):
    return (
        Text(
            "`by_sum` と `eps_outside` では、確率が0のクラスで $\\ln 0 = -\\infty$ となり、$t = 0$ を掛けると `nan`、$t = 1$ を掛けると `inf` になる。",
            "In `by_sum` and `eps_outside`, a class of probability 0 gives $\\ln 0 = -\\infty$: times $t = 0$ "
            "this is `nan`, with $t = 1$ the loss is `inf`.",
        ),
        Text(
            "`by_label` が見るのは正解クラスだけである。`by_mask` は確率0の正解クラスまで除いてしまう。"
            "`eps_inside` の損失はつねに有限で、最大でも $7 \\ln 10 \\approx 16.1$ である。",
            "`by_label` looks at the label only. `by_mask` drops even a label of probability 0. The loss of "
            "`eps_inside` is always finite, at most $7 \\ln 10 \\approx 16.1$.",
        ),
    )
