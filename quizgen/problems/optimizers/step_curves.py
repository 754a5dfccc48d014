"""The steps of the optimizers, update by update: which curve belongs to which."""

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Misconception,
    Prose,
    Text,
    axis,
    choice,
    curve,
    family,
    plot,
)
from quizgen.problems.conventions import EPSILON_ZERO
from quizgen.problems.optimizers._steps import OPTIMIZERS, definition, steps_of

TITLES = {
    "SGD": Text("SGD", "SGD"),
    "Momentum": Text("モーメンタム（$\\alpha = 0.9$）", "momentum ($\\alpha = 0.9$)"),
    "AdaGrad": Text("AdaGrad", "AdaGrad"),
    "RMSProp": Text("RMSProp（$\\rho = 0.9$）", "RMSProp ($\\rho = 0.9$)"),
    "Adam": Text(
        "Adam（$\\beta_1 = 0.9$, $\\beta_2 = 0.999$）",
        "Adam ($\\beta_1 = 0.9$, $\\beta_2 = 0.999$)",
    ),
}
FEATURES = {  # by which the curve of an optimizer is known
    "steady": {
        "SGD": Text("SGDの曲線である。いつも $\\eta g$ である。", "It is SGD, always $\\eta g$."),
        "Momentum": Text(
            "モーメンタムの曲線である。$\\eta g$ から始まり、その $\\frac{1}{1 - 0.9} = 10$ 倍に近づく。",
            "It is momentum, which starts at $\\eta g$ and tends to $\\frac{1}{1 - 0.9} = 10$ times that.",
        ),
        "AdaGrad": Text(
            "AdaGradの曲線である。$\\eta$ から始まり、$\\eta / \\sqrt{t}$ と小さくなり続ける。",
            "It is AdaGrad, which starts at $\\eta$ and keeps falling, as $\\eta / \\sqrt{t}$.",
        ),
        "RMSProp": Text(
            "RMSPropの曲線である。約 $3.16 \\eta$ から始まり、$\\eta$ に近づく。",
            "It is RMSProp, which starts at about $3.16 \\eta$ and tends to $\\eta$.",
        ),
        "Adam": Text(
            "Adamの曲線である。バイアス補正により、1回目からいつも $\\eta$ である。",
            "It is Adam, always $\\eta$: its correction makes it so from the first update.",
        ),
    },
    "alternating": {
        "SGD": Text("SGDの曲線である。いつも $\\eta g$ である。", "It is SGD, always $\\eta g$."),
        "Momentum": Text(
            "モーメンタムの曲線である。$\\eta g$ から始まり、上下しながら $\\frac{\\eta g}{1 + 0.9}$ に近づく。",
            "It is momentum, which starts at $\\eta g$ and goes up and down towards $\\frac{\\eta g}{1 + 0.9}$.",
        ),
        "AdaGrad": Text(
            "AdaGradの曲線である。2乗には符号がないので、$\\eta / \\sqrt{t}$ と小さくなり続ける。",
            "It is AdaGrad, which keeps falling, as $\\eta / \\sqrt{t}$; squares do not feel the sign.",
        ),
        "RMSProp": Text(
            "RMSPropの曲線である。2乗には符号がないので、約 $3.16 \\eta$ から単調に $\\eta$ に近づく。",
            "It is RMSProp, which falls from about $3.16 \\eta$ to $\\eta$; squares do not feel the sign.",
        ),
        "Adam": Text(
            "Adamの曲線である。$\\eta$ から始まり、1次モーメントで勾配が打ち消し合うので、上下しながら小さな値に近づく。",
            "It is Adam, which starts at $\\eta$; as gradients cancel in the first moment, it goes up and "
            "down towards a small value.",
        ),
    },
}
LETTERS = "PQRS"
NONE = len(LETTERS)  # in place of a curve: it is not in the figure
UPDATES = 15
READ = (1, 2, 5, 10, 15)  # the updates at which the curves are compared
CLOSE = Fraction(1, 10**4)  # relative differences that rounding explains
DIGITS = 5  # of what is plotted, the first that are not 0


def taken_for(name, gradient, why):
    """The mistake of somebody who takes the curve of this optimizer for that of another one."""

    def value(out, case):
        if case != gradient or out[name] == NONE:
            return {}
        return {other: out[name] for other in TITLES if other != name}

    label = f"{gradient}-curve-of-{name.lower()}"
    return Misconception(label, value=value, ja=why.ja, en=why.en, kinds=("choice",))


@family(
    level=3,
    kinds=("choice",),
    covers=("S15", "S16", "S17"),
    minutes=3,
    ja="更新幅の推移を見分ける",
    en="Which steps belong to which optimizer",
    engine=tuple(vars(OPTIMIZERS).values()),
    misconceptions=tuple(
        taken_for(name, gradient, why)
        for gradient, features in FEATURES.items()
        for name, why in features.items()
    ),
)
def step_curves(draw: Draw) -> Draft:
    case = draw.choice("case", ("steady", "alternating"))
    g, lr = (
        draw.choice("g", (Fraction(1, 4), Fraction(1, 2), 2, 3, 4)),
        draw.decimal("lr", ("0.1", "0.2", "0.5")),
    )
    names = draw.sample("names", tuple(TITLES), NONE)
    asked = draw.sample("asked", names, 2)
    steps = {
        name: abs(steps_of(name, OPTIMIZERS, gradients(float(g), case), float(lr)))[:, 0]
        for name in names
    }
    low, high = min(map(min, steps.values())), max(map(max, steps.values()))
    alternates = "交互に $g, -g, g, -g, \\ldots$ で" if case == "alternating" else "いつも $g$ で"
    changes = "alternates: $g, -g, g, -g, \\ldots$" if case == "alternating" else "is always $g$."
    return Draft(
        given={
            **{
                letter: [Fraction(f"{steps[name][t - 1]:.{DIGITS}g}") for t in READ]
                for letter, name in zip(LETTERS, names, strict=True)
            },
            "g": g,
            "lr": lr,
        },
        plotted=LETTERS,
        case={"case": case},
        symbols={"lr": r"\eta"},
        stem=(
            Text(
                f"次の5つの最適化手法で、1つのパラメータをそれぞれ更新する。勾配は{alternates}ある。"
                "図は、そのうち4つの更新幅（1回の更新でパラメータが変わる大きさ）である。$\\eta$ は学習率である。",
                f"A parameter is updated by each of these five optimizers. The gradient {changes} The "
                "figure shows the steps of four of them: by how much each update changes the "
                "parameter, in magnitude. $\\eta$ is the learning rate.",
            ),
            Text(
                "、".join(title.ja for title in TITLES.values()) + "。",
                ", ".join(title.en for title in TITLES.values()).removesuffix(",") + ".",
            ),
        ),
        conventions=(VELOCITY_HAS_THE_RATE, EPSILON_ZERO),
        exhibits=(
            plot(
                *(
                    curve(range(1, UPDATES + 1), steps[name], ja=letter, en=letter)
                    for letter, name in zip(LETTERS, names, strict=True)
                ),
                x=axis("更新の回数 $t$", "update $t$", 0, UPDATES + 1),
                y=axis("更新幅", "step", 0.8 * low, 1.25 * high, log=True),
                ja="4つの最適化手法の更新幅の推移（P、Q、R、S）。縦軸は対数目盛である。",
                en="The curves P, Q, R, S: steps of four optimizers, on a logarithmic axis.",
            ),
        ),
        parts={"choice": tuple(which_curve(name) for name in asked)},
    )


def which_curve(name):
    it = TITLES[name]
    return choice(
        name,
        lambda place: Prose(Text(f"曲線{LETTERS[place[0]]}", f"Curve {LETTERS[place[0]]}")),
        ja=f"{it.ja}の曲線はどれか。",
        en=f"Which curve is that of {it.en}?",
        ordered=True,
    )


def gradients(g, case):
    """The gradients of all updates, in a column."""
    signs = [-1 if case == "alternating" and t % 2 else 1 for t in range(UPDATES)]
    return np.array([[sign * g] for sign in signs])


VELOCITY_HAS_THE_RATE = Text(
    "速度は学習率を含む。速度、2乗の和や平均、モーメントはすべて0から始める。",
    "The velocity contains the learning rate. Velocity, sums, averages and moments start at 0.",
)


@step_curves.run
def find_curves(engine, g, lr, P, Q, R, S, case):
    plotted, at = np.stack([P, Q, R, S]), np.array(READ) - 1
    found = {}
    for name in TITLES:
        steps = abs(steps_of(name, engine, gradients(g, case), lr))[at, 0]
        away = np.max(np.abs(plotted / steps - 1), axis=1)
        found[name] = int(np.argmin(away)) if away.min() < CLOSE else NONE
    return found


@step_curves.check
def compare_with_the_definitions(g, lr, P, Q, R, S, case):
    import sympy

    found = {}
    for name in TITLES:
        steps = definition(name, gradients(g, case), lr)[:, 0]
        cases = []
        for place, plotted in enumerate((P, Q, R, S)):
            ratios = [steps[t - 1] ** 2 / y**2 for t, y in zip(READ, plotted, strict=True)]
            away = sum((ratio - 1) ** 2 for ratio in ratios)
            cases.append((place, away < 4 * sympy.Rational(CLOSE) ** 2))
        found[name] = sympy.Piecewise(*cases, (NONE, True))
    return found


@step_curves.solution
def explain(out, case):
    return tuple(
        Text(
            f"曲線{LETTERS[place]}は、{FEATURES[case][name].ja}",
            f"Curve {LETTERS[place]}: {FEATURES[case][name].en}",
        )
        for place, name in sorted((place, name) for name, place in out.items() if place != NONE)
    )
