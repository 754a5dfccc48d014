"""Which optimizer it is: from two updates of two parameters, from its code, and what is said."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Misconception,
    Prose,
    Text,
    choice,
    family,
    mistakes_beside,
    statements,
    statements_beside,
    whole_listing,
)
from quizgen.engine import AdaGrad, Adam, Momentum, RMSProp
from quizgen.problems.conventions import EPSILON_ZERO
from quizgen.problems.optimizers._steps import (
    DIGITS,
    NAMES,
    OPTIMIZERS,
    SIGNS,
    TITLES,
    definition,
    steps_of,
)

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin
NEAR = Fraction(1, 10**7)  # squares of differences that rounding explains


def taken_for(place):
    """The mistake of somebody who takes the steps for those of this optimizer."""
    why = SIGNS[place]
    name = f"taken-for-{NAMES[place].lower()}"
    return Misconception(
        name, value=lambda: {"which": place}, ja=why.ja, en=why.en, kinds=("choice",)
    )


BLANKS = {
    "Momentum": (Blank(Momentum.step, "v"), Blank(Momentum.step, "updated")),
    "AdaGrad": (Blank(AdaGrad.step, "h"), Blank(AdaGrad.step, "updated")),
    "RMSProp": (Blank(RMSProp.step, "h"), Blank(RMSProp.step, "updated")),
    "Adam": tuple(Blank(Adam.step, name) for name in ("m", "v", "m_hat", "v_hat", "updated")),
}


@family(
    level=3,
    kinds=("choice", "code"),
    covers=("B17", "C03", "F03"),
    minutes=4,
    ja="最適化手法を見分ける",
    en="Telling the optimizers apart",
    engine=tuple(vars(OPTIMIZERS).values()),
    misconceptions=(
        *map(taken_for, range(len(NAMES))),
        *mistakes_beside(
            __file__,
            **{f"{name}_{b.target}": b for name, blanks in BLANKS.items() for b in blanks},
        ),
    ),
)
def which_one(draw: Draw) -> Draft:
    place = draw.choice("which", range(len(NAMES)))
    lr = draw.decimal("lr", ("0.1", "0.2", "0.5"))
    first = (
        Fraction(draw.choice("large", (2, 3, 4, 5)) * draw.choice("sign", (1, -1))),
        draw.decimal("small", ("0.1", "0.2", "0.4")) * draw.choice("other sign", (1, -1)),
    )
    changes = (Fraction(1), draw.decimal("change", ("1", "2", "0.5", "-1")))
    g = [first, [x * k for x, k in zip(first, draw.shuffled("changes", changes), strict=True)]]
    floats = np.array(g, dtype=float)
    steps = [steps_of(name, OPTIMIZERS, floats, float(lr)) for name in NAMES]
    apart = [float(abs(other - steps[place]).max()) for i, other in enumerate(steps) if i != place]
    draw.require(min(apart) > 0.05 * float(lr), "two optimizers look alike")
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={
            "g": g,
            "steps": [[Fraction(f"{x:.{DIGITS}f}") for x in row] for row in steps[place]],
            "lr": lr,
        },
        symbols={"lr": r"\eta", "g": "G", "steps": r"\Delta W"},
        stem=(
            Text(
                "ある最適化手法で2つのパラメータ $w_1$, $w_2$ を2回更新した。行列 $G$ の第 $t$ 行は $t$ 回目の更新で用いた勾配、"
                "$\\Delta W$ の第 $t$ 行はそのときパラメータに加えた値（小数第4位までの概数）である。$\\eta$ は学習率である。",
                "Two parameters $w_1$ and $w_2$ were updated twice by some optimizer. Row $t$ of the matrix "
                "$G$ has the gradients of update $t$, row $t$ of $\\Delta W$ what was added to the "
                "parameters then, to four decimals. $\\eta$ is the learning rate.",
            ),
        ),
        conventions=(STARTS_AT_ZERO, EPSILON_ZERO),
        parts={
            "choice": (
                choice(
                    "which",
                    lambda which: Prose(TITLES[which[0]]),
                    ja="用いた最適化手法はどれか。",
                    en="Which optimizer was it?",
                ),
                statements(
                    (right, *(false for _, false in others)),
                    level=2,
                    ja="最適化手法についての正しい記述はどれか。",
                    en="Which statement about optimizers is true?",
                ),
            )
        },
    )


STARTS_AT_ZERO = Text(
    "速度、2乗の和や平均、モーメントはすべて0から始める。速度は学習率 $\\eta$ を含み、パラメータの変化量そのものである。",
    "Velocity, sums, averages and moments all start at 0. The velocity contains the learning rate "
    "$\\eta$ and is itself the change of the parameter.",
)


@which_one.of("code").draft
def listings(draw: Draw) -> Draft:
    method = draw.choice("method", ("Momentum", "AdaGrad", "RMSProp", "Adam", "Adam"))
    name = "モーメンタム" if method == "Momentum" else method
    return Draft(
        given={
            "g": draw.integers("g", -5, 5, shape=(2, 3), exclude=(0, 1)),
            "lr": draw.decimal("lr", ("0.1", "0.2", "0.5")),
        },
        case={"method": method},
        symbols={"lr": r"\eta", "g": r"\mathtt{g}", "steps": r"\Delta W"},
        stem=(
            Text(
                f"{name}のクラス `{method}` を実装する。`step` は名前 `name` のパラメータ `param` を勾配 `grad` で1回更新する。"
                "前回までの値は `self` の辞書にあり、はじめは0である。",
                f"The class `{method}` implements {'momentum' if method == 'Momentum' else method}. Its "
                "`step` updates the parameter `param`, called `name`, once by the gradient `grad`. What "
                "is kept from earlier updates is in dictionaries of `self`; it starts at 0.",
            ),
        ),
        conventions=(CONVENTION[method],) if method in CONVENTION else (),
        parts={
            "code": (
                whole_listing(
                    *BLANKS[method],
                    level=3 if method == "Adam" else 2,
                    ja=f"{name}の `step` として正しいものはどれか。",
                    en="Which `step` is right?",
                ),
            )
        },
    )


CONVENTION = {
    "Momentum": Text(
        "速度 `v` は学習率を含み、パラメータの変化量そのものである。",
        "The velocity `v` contains the learning rate and is itself the change of the parameter.",
    ),
    "Adam": Text(
        "`self.t` は更新回数であり、最初の更新で1である。",
        "`self.t` is the number of the update, 1 in the first one.",
    ),
}


@which_one.of("choice").run
def find(engine, g, lr, steps):
    away = [np.sum((steps_of(name, engine, g, lr) - steps) ** 2) for name in NAMES]
    return {"which": int(np.argmin(away))}


@which_one.of("code").run
def update(engine, g, lr, method):
    return {"steps": steps_of(method, engine, g, lr)}


@which_one.of("choice").check
def compare_with_the_definitions(g, lr, steps):
    import sympy

    squares = [((definition(name, g, lr) - steps) ** 2).sum() for name in NAMES]
    near = sympy.Rational(NEAR)
    return {"which": sympy.Piecewise(*((i, s < near) for i, s in enumerate(squares)), (9, True))}


@which_one.of("code").check
def add_up_with_weights(g, lr, method):
    return {"steps": definition(method, g, lr)}


@which_one.of("choice").solution
def tell(out):
    which = out["which"]
    return (
        Text(
            "1回目の更新量が勾配に比例するか、勾配によらないかを見て、次に2回目の更新量がどう変わるかを見る。",
            "See first whether the first steps are in proportion to the gradients or do not depend on "
            "them, then how the second steps differ.",
        ),
        SIGNS[which],
        Text("$\\Delta W$ はこれに合う。", "This is what $\\Delta W$ shows."),
    )


@which_one.of("code").solution
def recall(method):
    return (FORMULA[method],)


FORMULA = {
    "Momentum": r"v \leftarrow \alpha v - \eta g, \qquad W \leftarrow W + v",
    "AdaGrad": r"h \leftarrow h + g \odot g, \qquad W \leftarrow W - \frac{\eta}{\sqrt{h}} g",
    "RMSProp": r"h \leftarrow \rho h + (1 - \rho) g \odot g, \qquad "
    r"W \leftarrow W - \frac{\eta}{\sqrt{h}} g",
    "Adam": r"m \leftarrow \beta_1 m + (1 - \beta_1) g, \quad "
    r"v \leftarrow \beta_2 v + (1 - \beta_2) g \odot g, \quad "
    r"\hat{m} = \frac{m}{1 - \beta_1^t}, \quad \hat{v} = \frac{v}{1 - \beta_2^t}, \quad "
    r"W \leftarrow W - \eta \frac{\hat{m}}{\sqrt{\hat{v}} + \varepsilon}",
}
