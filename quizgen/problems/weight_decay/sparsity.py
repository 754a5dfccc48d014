"""L1 and L2 penalties compared: what each does to the weights, and which weights reach 0."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Statement,
    Text,
    choice,
    each,
    family,
    mistakes_beside,
    statements,
    tex,
)
from quizgen.engine import l1_gradient, l1_penalty, l2_gradient, l2_penalty
from quizgen.problems.weight_decay._common import PENALTIES

RATES = (("0.5", "0.5"), ("0.25", "0.5"), ("0.5", "0.25"))  # η, λ: exact in floats, 0 is reached


def about(p, name, ja, en, why_ja="", why_en=""):
    """A sentence about one penalty, in which the other one may be named too."""
    names = {"p": f"L{p}", "q": f"L{3 - p}"}
    ja, en = ja.format(**names), en.format(**names)
    return Statement(f"l{p}-{name}", ja=ja, en=en, why_ja=why_ja, why_en=why_en)


def of_one(true, name, ja, en, why_ja, why_en):
    """One sentence about either penalty: true of one of them, false of the other."""
    return [about(true, name, ja, en)], [about(3 - true, name, ja, en, why_ja, why_en)]


def of_both(true, false):
    """A sentence that is true of both penalties, and one that is false of both."""
    return [about(p, *true) for p in (1, 2)], [about(p, *false) for p in (1, 2)]


CLAIMS = (  # of each what is true, and what is false
    of_one(
        1,
        "sparse",
        "{p}正則化では、一部の重みがちょうど0になる疎な解が得られやすい。",
        "{p} regularization tends to give sparse solutions: some weights are exactly 0.",
        "0の近くではL2正則化項の勾配も0に近づくので、損失の勾配がわずかでもあれば重みは0にならない。",
        "Near 0 the gradient of the L2 penalty vanishes too; the slightest gradient of the loss "
        "keeps the weight from 0.",
    ),
    of_one(
        2,
        "proportional",
        "{p}正則化項の勾配の大きさは、重みの絶対値に比例する。",
        "The gradient of the {p} penalty is proportional in size to the weight.",
        "$\\lambda |w|$ の微分は $\\pm\\lambda$ であり、大きさは一定である。",
        "The derivative of $\\lambda |w|$ is $\\pm\\lambda$, of constant size.",
    ),
    of_one(
        1,
        "constant",
        "{p}正則化項の勾配の大きさは、0でないどの重みでも等しい。",
        "The gradient of the {p} penalty has the same size for all nonzero weights.",
        "$\\frac{1}{2} \\lambda w^2$ の微分は $\\lambda w$ であり、重みによって異なる。",
        "The derivative of $\\frac{1}{2} \\lambda w^2$ is $\\lambda w$, which varies.",
    ),
    of_one(
        1,
        "corner",
        "重みが0のところで、{p}正則化項は微分できないが、{q}正則化項は微分できる。",
        "At weight 0, the {p} penalty is not differentiable, but the {q} penalty is.",
        "逆である。$|w|$ は原点で折れ曲がり、$w^2$ は滑らかである。",
        "The other way round: $|w|$ has a corner at the origin, $w^2$ is smooth.",
    ),
    of_one(
        2,
        "is-decay",
        "{p}正則化での更新は、重みを $1 - \\eta \\lambda$ 倍してから、損失の勾配の $\\eta$ 倍を引くことに等しい。",
        "An {p} update multiplies weights by $1 - \\eta \\lambda$, then subtracts $\\eta$ times the "
        "gradient of the loss.",
        "重みに比例して縮むのはL2正則化である。L1正則化では同じ量 $\\eta \\lambda$ だけ縮む。",
        "It is with L2 that weights shrink in proportion; with L1, all shrink by $\\eta \\lambda$.",
    ),
    of_one(
        2,
        "stronger",
        "{p}正則化項の勾配の大きさは、絶対値の大きい重みほど大きい。",
        "The gradient of the {p} penalty is larger in size for weights of larger size.",
        "$\\lambda |w|$ の微分は $\\pm\\lambda$ であり、大きさは一定である。",
        "The derivative of $\\lambda |w|$ is $\\pm\\lambda$, of constant size.",
    ),
    of_both(
        (
            "towards-zero",
            "{p}正則化項だけで更新すると、負の重みは増えて0に近づく。",
            "Updated by the {p} penalty alone, negative weights rise towards 0.",
        ),
        (
            "away-from-zero",
            "{p}正則化項だけで更新すると、負の重みは減って0から遠ざかる。",
            "Updated by the {p} penalty alone, negative weights fall away from 0.",
            "負の重みでは勾配も負であり、それを引く更新で重みは増えて0に近づく。",
            "For negative weights the gradient is negative; subtracting it raises them towards 0.",
        ),
    ),
    of_both(
        (
            "signed",
            "{p}正則化項の勾配は、正の重みでは正、負の重みでは負である。",
            "The gradient of the {p} penalty has the same sign as the weight itself.",
        ),
        (
            "positive",
            "{p}正則化項の勾配は、正の重みでも負の重みでも正である。",
            "The gradient of the {p} penalty is positive, even for negative weights.",
            "正則化項は負の重みでは減少するので、勾配は負である。",
            "For negative weights the penalty decreases, so its gradient is negative.",
        ),
    ),
)


def four(draw):
    """A true statement among false ones: two of the four begin with L1, two with L2."""
    (trues, _), *others = draw.shuffled("claims", CLAIMS)
    true = draw.choice("true", trues)
    false = [draw.choice(f"false {i}", falses) for i, (_, falses) in enumerate(others)]
    same = [s for s in false if s.name[:2] == true.name[:2]]
    other = [s for s in false if s.name[:2] != true.name[:2]]
    draw.require(len(same) > 0 and len(other) > 1)
    return [true, *same[:1], *other[:2]]


def reached(W, lr, weight_decay_lambda, T):
    distance = np.abs(W)
    way = T * lr * weight_decay_lambda
    zeros = distance <= way
    return zeros.astype(int)


DISTANCE, WAY, ZEROS = (Blank(reached, name) for name in ("distance", "way", "zeros"))


def row(flags: tuple[int, ...]) -> Formula:
    """The weights a, b, c, d, e with 0 for those that are lost; no option is longer than another."""
    return Formula(r",\ ".join("0" if f else name for f, name in zip(flags, "abcde", strict=True)))


@family(
    level=1,
    kinds=("choice",),
    covers=("C11",),
    minutes=2,
    ja="L1・L2正則化と0になる重み",
    en="L1 and L2 regularization: which weights reach 0",
    engine=(reached, l1_gradient, l2_gradient, l1_penalty, l2_penalty),
    misconceptions=(*mistakes_beside(__file__, zeros=ZEROS, way=WAY, distance=DISTANCE),),
)
def sparsity(draw: Draw) -> Draft:
    size = draw.sample("size", range(1, 9), 5)
    sign = draw.integers("sign", -1, 1, shape=5, exclude=(0,))
    lr, strength = map(Fraction, draw.choice("rates", RATES))
    T = draw.integer("T", 2, 6)
    draw.require(0 < sum(s <= T for s in size) < 5)
    draw.require(len(set(sign)) == 2)
    return Draft(
        given={
            "W": [s * int(n) * lr * strength for s, n in zip(size, sign, strict=True)],
            "lr": lr,
            "weight_decay_lambda": strength,
            "T": T,
        },
        symbols={"weight_decay_lambda": r"\lambda", "lr": r"\eta"},
        stem=(
            Text(
                "重みのL1正則化とL2正則化を比べる。学習率 $\\eta$ の勾配降下法で更新する。",
                "L1 and L2 regularization are compared; the weights are updated by gradient "
                "descent with learning rate $\\eta$.",
            ),
        ),
        conventions=(PENALTIES,),
        parts={
            "choice": (
                statements(
                    four(draw),
                    ja="正しい記述はどれか。",
                    en="Which statement is true?",
                ),
                choice(
                    "zeros",
                    row,
                    ja="`W` の要素を順に $a, b, c, d, e$ とし、損失の勾配を0として、L1正則化項だけで $T$ 回更新する。"
                    "更新後に0である要素を0と書き、残る要素は文字のまま書いたものはどれか。",
                    en="Let $a, b, c, d, e$ be the entries of `W`. The gradient of the loss is 0, and the L1 "
                    "penalty alone updates them $T$ times. Which option shows 0 for the entries that are then "
                    "0, and the letters of those that remain?",
                ),
            )
        },
    )


@sparsity.run
def run(engine, W, lr, weight_decay_lambda, T):
    lam = weight_decay_lambda
    zero = np.zeros_like(W)
    g = {"l1": engine.l1_gradient(zero, W, lam), "l2": engine.l2_gradient(zero, W, lam)}
    h = 2.0**-20  # near 0
    corner = {
        "l1": engine.l1_penalty(np.array(h), lam) / h > lam / 2,
        "l2": engine.l2_penalty(np.array(h), lam) / h > lam / 2,
    }
    claims = {}
    for n, other in (("l1", "l2"), ("l2", "l1")):
        claims[f"{n}-sparse"] = corner[n]  # a small gradient of the loss does not move it from 0
        claims[f"{n}-corner"] = corner[n] and not corner[other]
        claims[f"{n}-proportional"] = same(g[n] / W)
        claims[f"{n}-constant"] = same(abs(g[n]))
        sizes = abs(g[n])[np.argsort(abs(W))]
        claims[f"{n}-stronger"] = bool((np.diff(sizes) > 0).all())
        claims[f"{n}-away-from-zero"] = bool((g[n][W < 0] > 0).all())
        claims[f"{n}-towards-zero"] = bool((g[n][W < 0] < 0).all())
        claims[f"{n}-signed"] = bool((g[n] * W > 0).all())
        claims[f"{n}-positive"] = bool((g[n] > 0).all())
        claims[f"{n}-is-decay"] = bool((W - lr * g[n] == (1 - lr * lam) * W).all())
    return {"zeros": engine.reached(W, lr, lam, T), **claims}


def same(values):
    return bool(values.max() - values.min() < 1e-9)


@sparsity.check
def slopes_of_the_penalties(W, lr, weight_decay_lambda, T):
    import sympy

    # what is left after T steps of the same length is never beyond 0
    left = each(lambda w: sympy.Max(sympy.Abs(w) - T * lr * weight_decay_lambda, 0), W)
    a, b, strength, rate = sympy.symbols("a b lambda eta", positive=True)
    w = sympy.Symbol("w", real=True)
    penalties = {"l1": strength * sympy.Abs(w), "l2": strength * w**2 / 2}
    slope = {n: lambda at, f=f: f.diff(w).subs(w, at) for n, f in penalties.items()}
    ends = {n: [sympy.limit(f / w, w, 0, side) for side in "-+"] for n, f in penalties.items()}
    claims = {}
    for n, other in (("l1", "l2"), ("l2", "l1")):
        smooth, other_smooth = (ends[k][0] == ends[k][1] for k in (n, other))
        claims[f"{n}-sparse"] = bool(ends[n][0] < 0) and bool(ends[n][1] > 0)
        claims[f"{n}-corner"] = other_smooth and not smooth
        claims[f"{n}-proportional"] = slope[n](a) / a == slope[n](b) / b
        claims[f"{n}-constant"] = slope[n](a) == slope[n](b)
        claims[f"{n}-stronger"] = bool(sympy.expand(slope[n](a + b) - slope[n](a)) > 0)
        claims[f"{n}-away-from-zero"] = bool(slope[n](-a) > 0)
        claims[f"{n}-towards-zero"] = bool(slope[n](-a) < 0)
        claims[f"{n}-signed"] = bool(slope[n](-a) < 0) and bool(slope[n](a) > 0)
        claims[f"{n}-positive"] = bool(slope[n](-a) > 0) and bool(slope[n](a) > 0)
        updated = sympy.expand(a - rate * slope[n](a))
        claims[f"{n}-is-decay"] = updated == sympy.expand((1 - rate * strength) * a)
    zeros = each(lambda r: 1 - sympy.sign(r), left)
    return {"zeros": zeros} | {name: sympy.sympify(claim) for name, claim in claims.items()}


@sparsity.solution
def solve(W, lr, weight_decay_lambda, T):
    reached = T * lr * weight_decay_lambda
    return (
        Text(
            "L1正則化項の勾配は $\\lambda\\,\\mathrm{sign}(w)$、L2正則化項の勾配は $\\lambda w$ である。"
            "どちらも更新で重みを0に近づけるが、L1では同じ量だけ、L2では同じ割合だけ縮む。"
            "そのため、L1では重みがちょうど0になり、疎な解が得られやすい。",
            "The gradient of the L1 penalty is $\\lambda\\,\\mathrm{sign}(w)$, and that of the L2 "
            "penalty is $\\lambda w$. Both pull weights towards 0: L1 by the same amount, L2 by the "
            "same factor. So L1 brings weights to exactly 0, which makes solutions sparse.",
        ),
        Text(
            "L1では $|w|$ が1回に $\\eta \\lambda$ だけ減り、0になるとそこにとどまる。"
            "$T$ 回で0になるのは $|w| \\le T \\eta \\lambda$ の重みである。",
            "With L1, $|w|$ falls by $\\eta \\lambda$ in each update and stays at 0 once there. "
            "After $T$ updates, the weights with $|w| \\le T \\eta \\lambda$ are 0.",
        ),
        rf"T \eta \lambda = {tex(T)} \times {tex(lr)} \times {tex(weight_decay_lambda)} "
        rf"= {tex(reached)}, \qquad |W| = {tex(abs(W))}",
    )
