"""How long the steps of the optimizers get under a gradient that stays the same, or alternates."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.problems.conventions import EPSILON_ZERO


def steady_momentum(g, lr, momentum):
    growth = 1 / (1 - momentum)
    limit = growth * lr * g
    return limit


def alternating_momentum(g, lr, momentum):
    growth = 1 / (1 + momentum)
    limit = growth * lr * g
    return limit


def adagrad_ratio(g, t):
    h = t * g * g
    ratio = g / np.sqrt(h)
    return ratio


def rmsprop_ratio(g, rho, t):
    h = (1 - rho**t) * g * g
    ratio = g / np.sqrt(h)
    return ratio


@family(
    level=3,
    kinds=("numeric",),
    covers=("S15", "S16", "S17"),
    minutes=3,
    ja="一定の勾配での更新幅",
    en="Step lengths under a steady gradient",
    engine=(steady_momentum, alternating_momentum, adagrad_ratio, rmsprop_ratio),
    misconceptions=mistakes_beside(
        __file__,
        steady_growth=Blank(steady_momentum, "growth"),
        steady_limit=Blank(steady_momentum, "limit"),
        alternating_growth=Blank(alternating_momentum, "growth"),
        alternating_limit=Blank(alternating_momentum, "limit"),
        adagrad_h=Blank(adagrad_ratio, "h"),
        adagrad_ratio=Blank(adagrad_ratio, "ratio"),
        rmsprop_h=Blank(rmsprop_ratio, "h"),
        rmsprop_ratio=Blank(rmsprop_ratio, "ratio"),
    ),
)
def steady_gradient(draw: Draw) -> Draft:
    case = draw.choice("case", ("steady", "alternating"))
    adaptive = draw.choice("adaptive", ("adagrad", "rmsprop"))
    g = draw.choice("g", [Fraction(g) for g in ("0.5", "0.25", "0.2", "0.1", "2", "3", "4")])
    given = {}
    if adaptive == "adagrad":
        root = draw.integer("root", 2, 15)
        t = root**2
    else:
        given["rho"], t, root = draw.choice("rho, t and root", ROOTS)
    lr, momentum = Fraction(draw.integer("lr", 1, 40), 100), draw.choice("momentum", MOMENTA)
    limit = lr * g / (1 - momentum if case == "steady" else 1 + momentum)
    draw.require(1000 % limit.denominator == 0, "the limit is long")
    draw.require(
        g not in (t, root) and g * root not in (1, root * root), "mistakes would look alike"
    )
    given |= {"g": g, "lr": lr, "momentum": momentum}
    return Draft(
        given=given,
        sizes={"t": t},
        case={"case": case, "adaptive": adaptive},
        symbols={
            "ratio": r"\frac{g}{\sqrt{h_t}}",
            "lr": r"\eta",
            "momentum": r"\alpha",
            "rho": r"\rho",
        },
        stem=(STEM,),
        conventions=(VELOCITY_HAS_THE_RATE, EPSILON_ZERO),
        parts={"numeric": (LIMITS[case], STEPS[adaptive])},
    )


MOMENTA = [Fraction(a) for a in ("0.25", "0.5", "0.6", "0.75", "0.8", "0.9")]
ROOTS = [  # ρ, t, and the root of 1 - ρ^t
    (Fraction(rho), t, Fraction(root))
    for rho, t, root in (
        ("0.99", 1, "0.1"),
        ("0.91", 1, "0.3"),
        ("0.75", 1, "0.5"),
        ("0.51", 1, "0.7"),
        ("0.19", 1, "0.9"),
        ("0.96", 1, "0.2"),
        ("0.84", 1, "0.4"),
        ("0.64", 1, "0.6"),
        ("0.8", 2, "0.6"),
        ("0.6", 2, "0.8"),
    )
]
STEM = Text(
    "いくつかの最適化手法で、1つのパラメータをそれぞれ更新する。1回の更新でパラメータが変わる大きさを更新幅と呼ぶ。"
    "$\\eta$ は学習率、$\\alpha$ はモーメンタム係数、$\\rho$ はRMSPropの減衰率である。",
    "A parameter is updated by several optimizers, each on its own. By how much an update changes the "
    "parameter, in magnitude, is called the step. $\\eta$ is the learning rate, $\\alpha$ the momentum "
    "coefficient, $\\rho$ the decay rate of RMSProp.",
)
VELOCITY_HAS_THE_RATE = Text(
    "速度は学習率を含む。速度、2乗の和や平均、モーメントはすべて0から始める。",
    "The velocity contains the learning rate. Velocity, sums, averages and moments start at 0.",
)
LIMITS = {
    "steady": numeric(
        "limit",
        level=2,
        between=(0, 200),
        ja="勾配がいつも $g$ のとき、モーメンタムの更新幅は、更新を続けるとどんな値に近づくか。",
        en="The gradient is always $g$. To which value does the step of momentum tend?",
    ),
    "alternating": numeric(
        "limit",
        between=(0, 200),
        ja="勾配が $g, -g, g, -g, \\ldots$ と交互に符号を変えるとき、モーメンタムの更新幅は、更新を続けるとどんな値に近づくか。",
        en="The gradient alternates: $g, -g, g, -g, \\ldots$ To which value does the step of momentum tend?",
    ),
}
STEPS = {
    "adagrad": numeric(
        "ratio",
        form="fraction",
        between=(0, 200),
        ja="勾配がいつも $g$ のとき、AdaGradの $t$ 回目の更新幅は学習率 $\\eta$ の何倍か。",
        en="The gradient is always $g$. The step of AdaGrad in update $t$ is how many times the learning rate $\\eta$?",
    ),
    "rmsprop": numeric(
        "ratio",
        form="fraction",
        between=(0, 200),
        ja="勾配がいつも $g$ のとき、RMSPropの $t$ 回目の更新幅は学習率 $\\eta$ の何倍か。",
        en="The gradient is always $g$. The step of RMSProp in update $t$ is how many times the learning rate $\\eta$?",
    ),
}


@steady_gradient.run
def run(engine, g, lr, momentum, t, case, adaptive, rho=None):
    limit = engine.steady_momentum if case == "steady" else engine.alternating_momentum
    ratio = engine.adagrad_ratio(g, t) if rho is None else engine.rmsprop_ratio(g, rho, t)
    return {"limit": limit(g, lr, momentum), "ratio": ratio}


@steady_gradient.check
def solve_for_what_stays(g, lr, momentum, t, case, adaptive, rho=None):
    import sympy

    v = sympy.Symbol("v", positive=True)
    sign = 1 if case == "steady" else -1  # the next velocity is the same, or the opposite
    (limit,) = sympy.solve(momentum * v - sign * v + sign * lr * g, v)
    squares = 0
    for _ in range(t):
        squares = squares + g**2 if adaptive == "adagrad" else rho * squares + (1 - rho) * g**2
    return {"limit": limit, "ratio": g / sympy.sqrt(squares)}


@steady_gradient.solution
def solve(g, lr, momentum, t, case, adaptive, out, rho=None):
    sign, word = ("-", "") if case == "steady" else ("+", "-")
    h = t * g**2 if adaptive == "adagrad" else (1 - rho**t) * g**2
    sums = (
        rf"t g^2 = {t} \times {tex(g**2)}"
        if adaptive == "adagrad"
        else (rf"(1 - \rho^t) g^2 = (1 - {tex(rho)}^{{{t}}}) \times {tex(g**2)}")
    )
    return (
        Text(
            "十分に更新した後の速度の大きさを $v$ とする。前の速度の $\\alpha$ 倍は、勾配が一定なら $\\eta g$ と同じ向き、交互に変わるなら逆の向きである。",
            "Let $v$ be the size of the velocity in the end. The part $\\alpha v$ of the old velocity points "
            "the same way as the step $\\eta g$ if the gradient is steady, the opposite way if it "
            "alternates.",
        ),
        rf"v = {word}\alpha v + \eta g \quad\Rightarrow\quad v = \frac{{\eta g}}{{1 {sign} \alpha}} = "
        rf"\frac{{{tex(lr * g)}}}{{1 {sign} {tex(momentum)}}} = {tex(out['limit'])}",
        Text(
            "適応的な手法では、勾配の大きさは約分されて消える。",
            "In the adaptive method, the size of the gradient cancels.",
        ),
        rf"h_t = {sums} = {tex(h)}, \qquad \frac{{g}}{{\sqrt{{h_t}}}} = "
        rf"\frac{{{tex(g)}}}{{{tex(np.sqrt(h))}}} = {tex(out['ratio'])}",
    )
