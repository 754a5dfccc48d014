"""AdaGrad, RMSProp and AdaDelta: what each keeps of the squared gradients, and its step."""

from fractions import Fraction

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
    numeric,
    tex,
)
from quizgen.engine import AdaDelta, AdaGrad, RMSProp
from quizgen.problems.conventions import EPSILON_ZERO
from quizgen.problems.optimizers._adaptive import BEFORE, MEANT, RULES

SUM, SUM_STEP = Blank(AdaGrad.step, "h"), Blank(AdaGrad.step, "updated")
MEAN, MEAN_STEP = Blank(RMSProp.step, "h"), Blank(RMSProp.step, "updated")
DELTA_MEAN, DELTA = Blank(AdaDelta.step, "h"), Blank(AdaDelta.step, "delta")
STEPS_MEAN = Blank(AdaDelta.step, "s")

# sizes of gradients whose squares add up to a square
PAIRS = [
    (a, b)
    for a in range(3, 25)
    for b in range(3, 25)
    if (a * a + b * b) in (25, 100, 225, 400, 625)
]
# ρ, the mean of squares before, the size of the gradient, and the root of the mean after it
ROOTS = [
    (rho, h, g, root)
    for rho in map(Fraction, ("0.9", "0.8", "0.6", "0.5", "0.25"))
    for g in (Fraction(n, 2) for n in range(1, 17))
    for root in map(Fraction, ("0.5", "0.8", "1.2", "1.5", "1.6", "2.5", "3.5", "4.5"))
    if (h := (root**2 - (1 - rho) * g**2) / rho) > 0
    and 100 % h.denominator == 0
    and 100 % (g / root).denominator == 0
    and g != root
]


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("C03", "F03", "S16"),
    minutes=3,
    ja="AdaGrad・RMSProp・AdaDeltaの更新",
    en="Updates by AdaGrad, RMSProp and AdaDelta",
    engine=(AdaGrad, RMSProp, AdaDelta),
    misconceptions=mistakes_beside(
        __file__,
        sum=SUM,
        sum_step=SUM_STEP,
        mean=MEAN,
        mean_step=MEAN_STEP,
        delta_mean=DELTA_MEAN,
        delta=DELTA,
        steps_mean=STEPS_MEAN,
    ),
)
def adaptive_steps(draw: Draw) -> Draft:
    method = draw.choice("method", tuple(BEFORE))
    signs = draw.integers("signs", -1, 1, shape=2, exclude=(0,))
    rho, h, g, root = draw.choice("root", ROOTS)
    pair = draw.choice("pair", PAIRS)
    given = {
        "W": Fraction(10 * draw.integer("W", -900, 900) + draw.integer("last", 1, 9), 1000),
        "lr": draw.decimal("lr", ("0.2", "0.25", "0.3", "0.45", "1.2", "1.5", "2", "2.5", "3")),
        "rho": rho,
        "h": h,
        "g": signs[0] * g,
    }
    if method == "AdaGrad":
        given = {"W": given["W"], "lr": given["lr"], "g": [int(n) for n in signs * pair]}
    elif method == "AdaDelta":
        spread = draw.decimal("root of s", ("0.15", "0.25", "0.3", "0.35", "0.45", "0.6"))
        draw.require((spread * g / root).denominator in (40, 50, 100, 125, 200, 250, 500), "short")
        draw.require(spread * g != root, "mistakes would look alike")
        del given["lr"]
        given["s"] = spread**2
    return Draft(
        given=given,
        case={"method": method},
        symbols=SYMBOLS | ({"W": "W_0", "g": "(g_1, g_2)"} if method == "AdaGrad" else {}),
        stem=(
            Text(
                rf"{method}でパラメータ $W$ を更新する。{MEANT[method].ja}",
                f"A parameter $W$ is updated by {method}. {MEANT[method].en}",
            ),
        ),
        conventions=(
            BEFORE[method],
            *((STARTS_AT_ZERO,) if method == "AdaGrad" else ()),
            EPSILON_ZERO,
        ),
        parts={"numeric": NUMBERS[method]},
    )


@adaptive_steps.of("code").draft
def listing(draw: Draw) -> Draft:
    method = draw.choice("method", tuple(BEFORE))
    given = {
        "W": draw.integers("W", -4, 4, shape=2, exclude=(0,)),
        "g": draw.integers("g", -5, 5, shape=(2, 2), exclude=(0, 1)),
        "h": draw.integer("h", 1, 9),
    }
    if method == "AdaDelta":
        given["s"] = draw.decimal("s", ("0.2", "0.3", "0.5"))
    else:
        given["lr"] = draw.decimal("lr", ("0.1", "0.2", "0.3"))
    if method != "AdaGrad":
        given["rho"] = draw.decimal("rho", ("0.9", "0.8", "0.6"))
    return Draft(
        given=given,
        case={"method": method},
        symbols=SYMBOLS | {"W": "W_0", "g": r"\mathtt{g}", "h": "h_0", "s": "s_0"},
        stem=(
            Text(
                rf"次の {method} で、配列 `W` を2回更新する（`W` の初期値を $W_0$ とする）。$t$ 回目の更新で用いる勾配は"
                " `g` の第 $t$ 行である。",
                f"An array `W`, at first $W_0$, is updated twice by this {method}. Row $t$ of `g` is "
                "the gradient of update $t$.",
            ),
        ),
        conventions=(BEFORE[method], EPSILON_ZERO),
        parts={"code": draw.choice("asked", CODES[method])},
    )


STARTS_AT_ZERO = Text("$h_0 = 0$ から始める。", "It starts at $h_0 = 0$.")
SYMBOLS = {
    "W": "W_1",
    "lr": r"\eta",
    "rho": r"\rho",
    "h": "h_1",
    "s": "s_1",
    "g": "g_2",
    "W_2": "W_2",
    "h_2": "h_2",
    "s_2": "s_2",
    "delta": r"\Delta_2",
}
UPDATED = numeric(
    "W_2",
    level=2,
    between=(-30, 30),
    ja="2回目の更新後のパラメータ $W_2$ はいくらか。",
    en="What is the parameter $W_2$ after the second update?",
)
NUMBERS = {
    "AdaGrad": (
        numeric(
            "rate",
            level=2,
            between=(0, 9),
            ja=r"2回目の更新で勾配 $g_2$ に掛かる係数 $\eta / \sqrt{h_2}$ はいくらか。",
            en=r"What is the factor $\eta / \sqrt{h_2}$ of the gradient $g_2$ in the second update?",
        ),
        UPDATED,
    ),
    "RMSProp": (
        numeric(
            "h_2",
            level=2,
            between=(0, 400),
            ja="2回目の更新で用いる $h_2$ はいくらか。",
            en="What is $h_2$, which the second update uses?",
        ),
        UPDATED,
    ),
    "AdaDelta": (
        numeric(
            "delta",
            between=(-9, 9),
            ja=r"更新量 $\Delta_2$ はいくらか。",
            en=r"What is the update $\Delta_2$?",
        ),
        numeric(
            "s_2",
            decimals=4,
            between=(0, 9),
            ja=r"2回目の更新後の $s_2$ はいくらか。",
            en=r"What is $s_2$ after the second update?",
        ),
    ),
}
CODES = {
    "AdaGrad": ((combination(SUM, SUM_STEP, level=2),),),
    "RMSProp": (
        (code(MEAN, level=2), code(MEAN_STEP, level=2)),
        (combination(MEAN, MEAN_STEP, level=2),),
    ),
    "AdaDelta": ((code(DELTA), code(STEPS_MEAN)), (combination(DELTA, STEPS_MEAN),)),
}


@adaptive_steps.run
def run(engine, method, W, g, h=0.0, s=0.0, lr=0.0, rho=0.0):
    settings = {"AdaGrad": (lr,), "RMSProp": (lr, rho), "AdaDelta": (rho,)}[method]
    opt = getattr(engine, method)(*settings, eps=0.0)
    opt.h["W"], opt.s = h, {"W": s}
    path = [W]
    for gradient in np.atleast_1d(g):
        path.append(opt.step("W", path[-1], gradient))
    delta = path[-1] - path[-2]
    rate = -delta / np.atleast_1d(g)[-1]
    return {"W_2": path[-1], "h_2": opt.h["W"], "delta": delta, "s_2": opt.s["W"], "rate": rate}


@adaptive_steps.check
def from_the_definition(method, W, g, h=0, s=0, lr=0, rho=0):
    import sympy

    half = sympy.Rational(1, 2)
    squares = []
    for x in np.atleast_1d(g):
        squares.append(x**2)
        h_2 = h + sum(squares)
        if method != "AdaGrad":  # each square weighs less by ρ at every later update
            weights = [rho**age for age in range(len(squares))][::-1]
            h_2 = rho ** len(squares) * h + (1 - rho) * (np.array(weights) @ np.array(squares))
        rate = lr / h_2**half
        if method == "AdaDelta":
            rate = (s / h_2) ** half
            s = s + (1 - rho) * (rate**2 * x**2 - s)  # it moves towards the squared update
        W = W - rate * x
    return {"W_2": W, "h_2": h_2, "delta": -rate * x, "s_2": s, "rate": rate}


@adaptive_steps.solution
def solve(kind, method, W, g, out, h=0.0, s=0.0, lr=0.0, rho=0.0):
    if kind == "code":
        return RULES[method]
    if method == "AdaGrad":
        W_1, root = W - lr * np.sign(g[0]), np.hypot(*g)
        return (
            *RULES[method],
            rf"h_1 = {tex(g[0] ** 2)}, \qquad W_1 = {tex(W)} - {tex(lr)} \times "
            rf"\frac{{{tex(g[0])}}}{{{tex(abs(g[0]))}}} = {tex(W_1)}",
            rf"h_2 = {tex(g[0] ** 2)} + {tex(g[1] ** 2)} = {tex(root**2)}, \qquad "
            rf"\frac{{\eta}}{{\sqrt{{h_2}}}} = \frac{{{tex(lr)}}}{{{tex(root)}}} = {tex(out['rate'])}",
            rf"W_2 = {tex(W_1)} - {tex(out['rate'])} \times ({tex(g[1])}) = {tex(out['W_2'])}",
        )
    share, root = 1 - rho, np.sqrt(out["h_2"])
    mean = (
        r"h_2 = \rho h_1 + (1 - \rho) g_2^2 = "
        rf"{tex(rho)} \times {tex(h)} + {tex(share)} \times {tex(g**2)} = {tex(out['h_2'])}"
    )
    if method == "RMSProp":
        return (
            *RULES[method],
            mean,
            rf"W_2 = W_1 - \frac{{\eta}}{{\sqrt{{h_2}}}} g_2 = {tex(W)} - "
            rf"\frac{{{tex(lr)}}}{{{tex(root)}}} \times ({tex(g)}) = {tex(out['W_2'])}",
        )
    return (
        *RULES[method],
        mean,
        rf"\Delta_2 = -\frac{{{tex(np.sqrt(s))}}}"
        rf"{{{tex(root)}}} \times ({tex(g)}) = {tex(out['delta'])}",
        rf"s_2 = \rho s_1 + (1 - \rho) \Delta_2^2 = {tex(rho)} \times {tex(s)} + {tex(share)} "
        rf"\times {tex(out['delta'] ** 2, 6)} = {tex(out['s_2'], 6)}",
    )
