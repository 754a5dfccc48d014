"""How long the steps of momentum get under a gradient that stays the same, or alternates."""

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


def steady_momentum(g, lr, momentum):
    growth = 1 / (1 - momentum)
    limit = growth * lr * g
    return limit


def alternating_momentum(g, lr, momentum):
    growth = 1 / (1 + momentum)
    limit = growth * lr * g
    return limit


@family(
    level=3,
    kinds=("numeric",),
    covers=("S15",),
    minutes=3,
    ja="モーメンタムの更新幅の極限",
    en="How long the steps of momentum get",
    engine=(steady_momentum, alternating_momentum),
    misconceptions=mistakes_beside(
        __file__,
        steady_growth=Blank(steady_momentum, "growth"),
        steady_limit=Blank(steady_momentum, "limit"),
        alternating_growth=Blank(alternating_momentum, "growth"),
        alternating_limit=Blank(alternating_momentum, "limit"),
    ),
)
def steady_gradient(draw: Draw) -> Draft:
    g = draw.choice("g", [Fraction(g) for g in ("0.5", "0.25", "0.2", "0.1", "2", "3", "4")])
    lr, momentum = Fraction(draw.integer("lr", 1, 40), 100), draw.choice("momentum", MOMENTA)
    return Draft(
        given={"g": g, "lr": lr, "momentum": momentum},
        symbols={
            "lr": r"\eta",
            "momentum": r"\alpha",
        },
        stem=(STEM,),
        conventions=(VELOCITY_HAS_THE_RATE,),
        parts={"numeric": tuple(LIMITS)},
    )


MOMENTA = [Fraction(a) for a in ("0.25", "0.5", "0.6", "0.75", "0.8", "0.9")]
STEM = Text(
    "モーメンタムで1つのパラメータを更新する。1回の更新でパラメータが変わる大きさを更新幅と呼ぶ。"
    "$\\eta$ は学習率、$\\alpha$ はモーメンタム係数である。",
    "A parameter is updated with momentum. By how much an update changes it, in magnitude, is called "
    "the step. $\\eta$ is the learning rate, $\\alpha$ the momentum coefficient.",
)
VELOCITY_HAS_THE_RATE = Text(
    "速度は学習率を含み、0から始める。速度は移動平均ではない。",
    "The velocity contains the learning rate and starts at 0. It is not a moving average.",
)

LIMITS = (
    numeric(
        "steady",
        level=2,
        between=(0, 200),
        ja="勾配がいつも $g$ のとき、更新幅は、更新を続けるとどんな値に近づくか。",
        en="The gradient is always $g$. To which value does the step tend?",
    ),
    numeric(
        "alternating",
        between=(0, 200),
        ja="勾配が $g, -g, g, -g, \\ldots$ と交互に符号を変えるとき、更新幅は、更新を続けるとどんな値に近づくか。",
        en="The gradient alternates: $g, -g, g, -g, \\ldots$ To which value does the step tend?",
    ),
)


@steady_gradient.run
def run(engine, g, lr, momentum):
    return {
        "steady": engine.steady_momentum(g, lr, momentum),
        "alternating": engine.alternating_momentum(g, lr, momentum),
    }


@steady_gradient.check
def solve_for_what_stays(g, lr, momentum):
    import sympy

    v = sympy.Symbol("v", positive=True)
    (steady,) = sympy.solve(momentum * -v - lr * g + v, v)  # the next velocity is the same, -v
    (alternating,) = sympy.solve(momentum * v - lr * g + v, v)  # after v comes -v
    return {"steady": steady, "alternating": alternating}


@steady_gradient.solution
def solve(g, lr, momentum, out):
    step = lr * g
    return (
        Text(
            "十分に更新した後の更新幅を $v$ とする。勾配が一定なら、前の速度の $\\alpha$ 倍は $\\eta g$ と同じ向きである。",
            "Let $v$ be the step in the end. Under a steady gradient, $\\alpha$ times the old velocity "
            "points the same way as $\\eta g$.",
        ),
        r"v = \alpha v + \eta g \quad\Rightarrow\quad v = \frac{\eta g}{1 - \alpha} = "
        rf"\frac{{{tex(step)}}}{{1 - {tex(momentum)}}} = {tex(out['steady'])}",
        Text(
            "勾配が交互に符号を変えるなら、逆の向きである。振動する方向の更新がモーメンタムで抑えられるのは、このためである。",
            "Under a gradient that alternates it points the opposite way: this is how momentum damps "
            "oscillations.",
        ),
        r"v = -\alpha v + \eta g \quad\Rightarrow\quad v = \frac{\eta g}{1 + \alpha} = "
        rf"\frac{{{tex(step)}}}{{1 + {tex(momentum)}}} = {tex(out['alternating'])}",
    )
