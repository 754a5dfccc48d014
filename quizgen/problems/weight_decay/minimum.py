"""Where an L1 or an L2 penalty moves the minimum of a quadratic loss, and which weights it keeps."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Statement,
    Text,
    family,
    mistakes_beside,
    numeric,
    statements,
    tex,
)

WEIGHTS = 4


def l2_minimum(a, w0, lam):
    slope = a * w0
    curvature = a + lam
    w = slope / curvature
    return w


def l1_minimum(a, w0, lam):
    shift = lam / a
    size = np.maximum(np.abs(w0) - shift, 0)
    w = np.sign(w0) * size
    return w


BLANKS = {
    "slope": Blank(l2_minimum, "slope"),
    "curvature": Blank(l2_minimum, "curvature"),
    "l2": Blank(l2_minimum, "w"),
    "shift": Blank(l1_minimum, "shift"),
    "size": Blank(l1_minimum, "size"),
    "l1": Blank(l1_minimum, "w"),
}
LOSS = r"L(w) = \frac{1}{2} \sum_i a_i (w_i - c_i)^2"
PENALTIES = Text(
    r"損失に加える正則化項は、L2では $\frac{1}{2} \lambda \sum_i w_i^2$、L1では $\lambda \sum_i |w_i|$ である。",
    r"The penalty added to the loss is $\frac{1}{2} \lambda \sum_i w_i^2$ for L2 and $\lambda \sum_i |w_i|$ "
    r"for L1.",
)
STEM = Text(
    "損失 $L$ が重みの2次関数であり、正則化項がなければ $w_i = c_i$ で最小になる。正則化項を加えたときの最小点を求める。",
    "The loss $L$ is a quadratic function of the weights; without a penalty it has its minimum at "
    "$w_i = c_i$. A penalty moves this minimum.",
)


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("D19", "D22"),
    minutes=4,
    ja="正則化項と最小点",
    en="Where a penalty moves the minimum",
    engine=(l2_minimum, l1_minimum),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def minimum(draw: Draw) -> Draft:
    lam = draw.choice("lam", (1, 2, 3, 4, 5, 6))
    pairs = [(a, n) for a in (1, 2, 4, 5, 8) if a != lam for n in range(-30, 31) if fits(a, n, lam)]
    (a, n), (a2, n2) = draw.sample("weights", pairs, 2)
    draw.require(a != a2 and abs(n) != abs(n2), "two weights are alike")
    return Draft(
        given={"a": [a, a2], "w0": [Fraction(n, 2), Fraction(n2, 2)], "lam": lam},
        symbols=SYMBOLS,
        stem=(STEM, LOSS),
        conventions=(PENALTIES,),
        parts={
            "numeric": (
                numeric(
                    "l2",
                    index=[(0,), (1,)],
                    level=2,
                    between=(-20, 20),
                    ja="L2正則化項を加えたとき、最小点の $w_{i}$ はいくらか。",
                    en="With the L2 penalty, what is $w_{i}$ at the minimum?",
                ),
                numeric(
                    "l1",
                    index=[(0,), (1,)],
                    between=(-20, 20),
                    ja="L1正則化項を加えたとき、最小点の $w_{i}$ はいくらか。",
                    en="With the L1 penalty, what is $w_{i}$ at the minimum?",
                ),
            )
        },
    )


SYMBOLS = {"w0": "c", "lam": r"\lambda", "l1": r"w_{\mathrm{L1}}", "l2": r"w_{\mathrm{L2}}"}


def fits(a, n, lam):
    """Whether c = n / 2 stays beyond the threshold and the shrunk weight is a short decimal."""
    return abs(n) > 2 * Fraction(lam, a) and (100 * Fraction(a * n, 2 * (a + lam))).denominator == 1


@minimum.of("choice").draft
def four_weights(draw: Draw) -> Draft:
    lam = draw.choice("lam", (2, 4, 6))
    a = draw.sample("a", (1, 2, 4, 8, 10), WEIGHTS)
    lost = draw.integer("lost", 0, WEIGHTS - 1)
    c = []
    for i in range(WEIGHTS):
        threshold = Fraction(lam, a[i])
        share = draw.choice(
            f"share {i}", (("0.5", "0.75") if i == lost else ("1.25", "1.5", "2.5"))
        )
        c.append(threshold * Fraction(share) * draw.choice(f"sign {i}", (1, -1)))
    draw.require(abs(c[lost]) != min(map(abs, c)) or draw.choice("least", (0, 0, 1)), "too plain")
    draw.require(len({abs(v) for v in c}) == WEIGHTS, "two weights are of the same size")
    return Draft(
        given={"a": a, "w0": c, "lam": lam},
        symbols=SYMBOLS,
        stem=(STEM, LOSS),
        conventions=(PENALTIES,),
        parts={
            "choice": (
                statements(
                    [zero(i) for i in range(WEIGHTS)],
                    ja="L1正則化項を加えたとき、最小点で0になる重みはどれか。",
                    en="With the L1 penalty, which weight is 0 at the minimum?",
                ),
                statements(
                    [largest(i) for i in range(WEIGHTS)],
                    level=2,
                    ja="L2正則化項を加えたとき、最小点の $w_i$ の $c_i$ に対する比が最も大きい重みはどれか。",
                    en="With the L2 penalty, for which weight is the ratio of $w_i$ at the minimum to $c_i$ "
                    "largest?",
                ),
            )
        },
    )


def zero(i):
    return Statement(
        f"zero-{i + 1}",
        ja=f"$w_{i + 1}$",
        en=f"$w_{i + 1}$",
        why_ja=f"$|c_{i + 1}|$ が $\\lambda / a_{i + 1}$ より大きいので、0にならない。",
        why_en=f"$|c_{i + 1}|$ is larger than $\\lambda / a_{i + 1}$, so it does not reach 0.",
    )


def largest(i):
    return Statement(
        f"kept-{i + 1}",
        ja=f"$w_{i + 1}$",
        en=f"$w_{i + 1}$",
        why_ja="比は $a_i / (a_i + \\lambda)$ であり、$a_i$ が大きいほど大きい。$c_i$ にはよらない。",
        why_en="The ratio is $a_i / (a_i + \\lambda)$: the larger $a_i$ the larger, whatever $c_i$.",
    )


@minimum.run
def run(engine, a, w0, lam):
    return {"l2": engine.l2_minimum(a, w0, lam), "l1": engine.l1_minimum(a, w0, lam)}


@minimum.of("choice").run
def compare_weights(engine, a, w0, lam):
    l1, ratios = engine.l1_minimum(a, w0, lam), engine.l2_minimum(a, w0, lam) / w0
    return {f"zero-{i + 1}": bool(w == 0) for i, w in enumerate(l1)} | {
        f"kept-{i + 1}": bool(r == max(ratios)) for i, r in enumerate(ratios)
    }


@minimum.check
def where_the_slope_vanishes(a, w0, lam):
    import sympy

    def l2(curvature, center):
        w = sympy.Dummy(real=True)
        total = curvature * (w - center) ** 2 / 2 + lam * w**2 / 2
        (root,) = sympy.solve(total.diff(w), w)
        return root

    def l1(curvature, center):
        # the slope of the loss on either side of 0 plus that of the penalty, ±λ
        right = sympy.Max(center - lam / curvature, 0)  # where it vanishes for w > 0
        left = sympy.Min(center + lam / curvature, 0)  # and for w < 0
        return right + left

    pairs = list(zip(a, w0, strict=True))
    return {"l2": np.array([l2(*p) for p in pairs]), "l1": np.array([l1(*p) for p in pairs])}


@minimum.of("choice").check
def look_at_both_sides_of_0(a, w0, lam):
    import sympy

    found = {}
    for i in range(WEIGHTS):
        slope = (
            -a[i] * w0[i]
        )  # of the loss at w = 0; the penalty adds -λ on its left, +λ on its right
        found[f"zero-{i + 1}"] = sympy.And(slope - lam <= 0, slope + lam >= 0)
        found[f"kept-{i + 1}"] = sympy.And(*(a[i] >= other for other in a))
    return found


@minimum.solution
def solve(a, w0, lam, out):
    return (
        Text(
            "L2では、傾き $a_i (w_i - c_i) + \\lambda w_i$ が0になる点である。",
            "With L2, the slope $a_i (w_i - c_i) + \\lambda w_i$ is 0.",
        ),
        rf"w_i = \frac{{a_i c_i}}{{a_i + \lambda}} = {quotients(a * w0, a + lam)}: \quad {tex(out['l2'])}",
        Text(
            "L1では、$w_i \\ne 0$ での傾き $a_i (w_i - c_i) \\pm \\lambda$ が0になる点であり、$c_i$ から0のほうへ "
            "$\\lambda / a_i$ だけ動く。0を越えるときは0になる。",
            "With L1, for $w_i \\ne 0$ the slope $a_i (w_i - c_i) \\pm \\lambda$ is 0: the weight moves from "
            "$c_i$ towards 0 by $\\lambda / a_i$, and stays at 0 if it would pass it.",
        ),
        rf"\frac{{\lambda}}{{a_i}}: \quad {tex(lam / a)}, \qquad w: \quad {tex(out['l1'])}",
    )


def quotients(tops, bottoms):
    return r",\ ".join(
        rf"\frac{{{tex(top)}}}{{{tex(bottom)}}}" for top, bottom in zip(tops, bottoms, strict=True)
    )


@minimum.of("choice").solution
def compare_with_the_threshold(a, w0, lam):
    return (
        Text(
            "L1では、$c_i$ が0のほうへ $\\lambda / a_i$ だけ動くので、$|c_i| \\le \\lambda / a_i$ の重みが0になる。",
            "With L1, $c_i$ moves towards 0 by $\\lambda / a_i$; weights with $|c_i| \\le \\lambda / a_i$ are "
            "0.",
        ),
        rf"|c|: \quad {tex(abs(w0))}, \qquad \frac{{\lambda}}{{a}}: \quad {tex(lam / a)}",
        Text(
            "L2では $w_i = \\frac{a_i}{a_i + \\lambda} c_i$ である。損失の曲がりが大きい（$a_i$ が大きい）方向の重みほど残る。",
            "With L2, $w_i = \\frac{a_i}{a_i + \\lambda} c_i$: the more the loss is curved in a direction "
            "(the larger $a_i$), the more of the weight is kept.",
        ),
        rf"\frac{{a}}{{a + \lambda}}: \quad {tex(a / (a + lam), 3)}",
    )
