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


def adagrad_ratio(g, s, t):
    h_s = s * g * g
    h_t = t * g * g
    ratio = np.sqrt(h_s) / np.sqrt(h_t)
    return ratio


@family(
    level=3,
    kinds=("numeric",),
    covers=("S15", "S16", "S17"),
    minutes=3,
    ja="一定の勾配での更新幅",
    en="Step lengths under a steady gradient",
    engine=(steady_momentum, alternating_momentum, adagrad_ratio),
    misconceptions=mistakes_beside(
        __file__,
        steady_growth=Blank(steady_momentum, "growth"),
        steady_limit=Blank(steady_momentum, "limit"),
        alternating_growth=Blank(alternating_momentum, "growth"),
        alternating_limit=Blank(alternating_momentum, "limit"),
        adagrad_h_s=Blank(adagrad_ratio, "h_s"),
        adagrad_h_t=Blank(adagrad_ratio, "h_t"),
        adagrad_ratio=Blank(adagrad_ratio, "ratio"),
    ),
)
def steady_gradient(draw: Draw) -> Draft:
    case = draw.choice("case", ("steady", "alternating"))
    g = draw.choice("g", [Fraction(g) for g in ("0.5", "0.25", "0.2", "0.1", "2", "3", "4")])
    lr, momentum = Fraction(draw.integer("lr", 1, 40), 100), draw.choice("momentum", MOMENTA)
    limit = lr * g / (1 - momentum if case == "steady" else 1 + momentum)
    draw.require(1000 % limit.denominator == 0, "the limit is long")
    s, t = draw.choice("s and t", COUNTS)
    return Draft(
        given={"g": g, "lr": lr, "momentum": momentum, "s": s, "t": t},
        case={"case": case},
        symbols={
            "lr": r"\eta",
            "momentum": r"\alpha",
        },
        stem=(STEM,),
        conventions=(VELOCITY_HAS_THE_RATE, EPSILON_ZERO),
        parts={"numeric": (LIMITS[case], RATIO)},
    )


MOMENTA = [Fraction(a) for a in ("0.25", "0.5", "0.6", "0.75", "0.8", "0.9")]
COUNTS = [(p * p, q * q) for p in range(1, 10) for q in range(p + 1, 11) if p > 1 or q > 4]
STEM = Text(
    "いくつかの最適化手法で、1つのパラメータをそれぞれ更新する。1回の更新でパラメータが変わる大きさを更新幅と呼ぶ。"
    "$\\eta$ は学習率、$\\alpha$ はモーメンタム係数である。",
    "A parameter is updated by several optimizers, each on its own. By how much an update changes the "
    "parameter, in magnitude, is called the step. $\\eta$ is the learning rate, $\\alpha$ the momentum "
    "coefficient.",
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
RATIO = numeric(
    "ratio",
    form="fraction",
    between=(0, 1),
    ja="勾配がいつも $g$ のとき、AdaGradの $t$ 回目の更新幅は、$s$ 回目の更新幅の何倍か。",
    en="The gradient is always $g$. The step of AdaGrad in update $t$ is how many times that in update $s$?",
)


@steady_gradient.run
def run(engine, g, lr, momentum, s, t, case):
    limit = engine.steady_momentum if case == "steady" else engine.alternating_momentum
    return {"limit": limit(g, lr, momentum), "ratio": engine.adagrad_ratio(g, s, t)}


@steady_gradient.check
def solve_for_what_stays(g, lr, momentum, s, t, case):
    import sympy

    v, n = sympy.symbols("v n", positive=True)
    sign = 1 if case == "steady" else -1  # the next velocity is the same, or the opposite
    (limit,) = sympy.solve(momentum * v - sign * v + sign * lr * g, v)
    step = lr * g / sympy.sqrt(sympy.summation(g**2, (sympy.Dummy(integer=True), 1, n)))
    return {"limit": limit, "ratio": step.subs(n, t) / step.subs(n, s)}


@steady_gradient.solution
def solve(g, lr, momentum, s, t, case, out):
    sign, word = ("-", "") if case == "steady" else ("+", "-")
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
            "AdaGradでは $h_t = t g^2$ なので、$t$ 回目の更新幅は $\\eta g / \\sqrt{h_t} = \\eta / \\sqrt{t}$ であり、勾配の大きさによらない。",
            "In AdaGrad $h_t = t g^2$, so the step in update $t$ is $\\eta g / \\sqrt{h_t} = \\eta / "
            "\\sqrt{t}$, whatever the size of the gradient.",
        ),
        rf"\frac{{\eta / \sqrt{{t}}}}{{\eta / \sqrt{{s}}}} = \frac{{\sqrt{{s}}}}{{\sqrt{{t}}}} = "
        rf"\frac{{{tex(np.sqrt(s))}}}{{{tex(np.sqrt(t))}}}",
    )
