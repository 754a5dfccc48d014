"""Which optimizer it is: from two updates of two parameters, from its code, and what is said."""

from types import SimpleNamespace

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
from quizgen.engine import SGD, AdaGrad, Adam, Momentum, RMSProp
from quizgen.problems.conventions import EPSILON_ZERO

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin
NAMES = ("SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "uncorrected")
TITLES = (
    Text("SGD", "SGD"),
    Text("モーメンタム（$\\alpha = 0.9$）", "Momentum ($\\alpha = 0.9$)"),
    Text("AdaGrad", "AdaGrad"),
    Text("RMSProp（$\\rho = 0.9$）", "RMSProp ($\\rho = 0.9$)"),
    Text(
        "Adam（$\\beta_1 = 0.9$, $\\beta_2 = 0.999$）",
        "Adam ($\\beta_1 = 0.9$, $\\beta_2 = 0.999$)",
    ),
    Text(
        "バイアス補正のないAdam（$\\beta_1 = 0.9$, $\\beta_2 = 0.999$）",
        "Adam without bias correction ($\\beta_1 = 0.9$, $\\beta_2 = 0.999$)",
    ),
)
SIGNS = (  # by which an optimizer is known; they refute it where it is not the one
    Text(
        "SGDの更新量は、どの回も $-\\eta g_t$ である。",
        "Every step of SGD is $-\\eta g_t$.",
    ),
    Text(
        "モーメンタムの1回目の更新量は $-\\eta g_1$、2回目は $-\\eta (0.9 g_1 + g_2)$ である。",
        "The first step of momentum is $-\\eta g_1$, the second $-\\eta (0.9 g_1 + g_2)$.",
    ),
    Text(
        "AdaGradの1回目の更新量の大きさは $\\eta$、2回目は $\\eta |g_2| / \\sqrt{g_1^2 + g_2^2}$ であり、2回目は必ず $\\eta$ より小さい。",
        "The first step of AdaGrad has the size $\\eta$, the second "
        "$\\eta |g_2| / \\sqrt{g_1^2 + g_2^2}$, which is always below $\\eta$.",
    ),
    Text(
        "RMSPropの1回目の更新量の大きさは $\\eta / \\sqrt{0.1} \\approx 3.16 \\eta$、2回目は "
        "$\\eta |g_2| / \\sqrt{0.09 g_1^2 + 0.1 g_2^2}$ である。",
        "The first step of RMSProp has the size $\\eta / \\sqrt{0.1} \\approx 3.16 \\eta$, the second "
        "$\\eta |g_2| / \\sqrt{0.09 g_1^2 + 0.1 g_2^2}$.",
    ),
    Text(
        "Adamの1回目の更新量の大きさは、勾配によらず $\\eta$ である。2回目も、$g_2 = g_1$ なら $\\eta$ である。",
        "The first step of Adam has the size $\\eta$ for any gradient; with $g_2 = g_1$, so has the "
        "second.",
    ),
    Text(
        "補正のないAdamの1回目の更新量の大きさは $0.1 \\eta / \\sqrt{0.001} \\approx 3.16 \\eta$ であり、"
        "$g_2 = g_1$ なら2回目は約 $4.25 \\eta$ に増える。",
        "Without its correction, the first step of Adam has the size $0.1 \\eta / \\sqrt{0.001} "
        "\\approx 3.16 \\eta$; with $g_2 = g_1$ the second grows to about $4.25 \\eta$.",
    ),
)
ALPHA, RHO, BETA1, BETA2 = map(Fraction, ("0.9", "0.9", "0.9", "0.999"))
DIGITS = 4  # of the steps in the table
NEAR = Fraction(1, 10**7)  # squares of differences that rounding explains


def uncorrected_adam(g, lr, beta1, beta2):
    """The steps of Adam without its correction for the start at zero."""
    m = v = np.zeros(g.shape[1])
    steps = []
    for grad in g:
        m = beta1 * m + (1 - beta1) * grad
        v = beta2 * v + (1 - beta2) * grad**2
        steps.append(-lr * m / np.sqrt(v))
    return np.array(steps)


def steps_of(name, optimizers, g, lr):
    """What the updates of this optimizer add to the parameters."""
    moments = {"beta1": float(BETA1), "beta2": float(BETA2)}
    if name == "uncorrected":
        return optimizers.uncorrected_adam(g, lr, **moments)
    settings = {
        "SGD": {},
        "Momentum": {"momentum": float(ALPHA)},
        "AdaGrad": {"eps": 0.0},
        "RMSProp": {"decay_rate": float(RHO), "eps": 0.0},
        "Adam": {**moments, "eps": 0.0},
    }[name]
    opt = getattr(optimizers, name)(lr=lr, **settings)
    params, path = {"W": np.zeros(g.shape[1])}, [np.zeros(g.shape[1])]
    for grad in g:
        opt.update(params, {"W": grad})
        path.append(params["W"])
    return np.diff(path, axis=0)


OPTIMIZERS = SimpleNamespace(
    SGD=SGD,
    Momentum=Momentum,
    AdaGrad=AdaGrad,
    RMSProp=RMSProp,
    Adam=Adam,
    uncorrected_adam=uncorrected_adam,
)


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
        draw.choice("large", (2, 3, 4, 5)) * draw.choice("sign", (1, -1)),
        draw.decimal("small", ("0.1", "0.2", "0.4")) * draw.choice("other sign", (1, -1)),
    )
    changes = (Fraction(1), draw.decimal("change", ("1", "2", "0.5", "-1")))
    g = [first, [x * k for x, k in zip(first, draw.shuffled("changes", changes), strict=True)]]
    floats = np.array(g, dtype=float)
    steps = [steps_of(name, OPTIMIZERS, floats, float(lr)) for name in NAMES]
    apart = [np.abs(other - steps[place]).max() for i, other in enumerate(steps) if i != place]
    draw.require(min(apart) > 0.05 * lr, "two optimizers look alike")
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={
            "g": g,
            "steps": [[Fraction(f"{x:.{DIGITS}f}") for x in row] for row in steps[place]],
            "lr": lr,
        },
        symbols={"lr": r"\eta"},
        data={
            "g": (
                Text("$w_1$ の勾配", "gradient of $w_1$"),
                Text("$w_2$ の勾配", "gradient of $w_2$"),
            ),
            "steps": (
                Text("$w_1$ の更新量", "step of $w_1$"),
                Text("$w_2$ の更新量", "step of $w_2$"),
            ),
        },
        stem=(
            Text(
                "ある最適化手法で2つのパラメータ $w_1$, $w_2$ を2回更新した。表の第1行は1回目、第2行は2回目の更新での"
                "勾配と、パラメータに加えた更新量（小数第4位までの概数）である。",
                "Two parameters $w_1$ and $w_2$ were updated twice by some optimizer. The first row of the "
                "table is the first update, the second row the second: the gradients, and what was "
                "added to the parameters, to four decimals.",
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


def definition(name, g, lr):
    """The steps of an optimizer, every one from all gradients so far with their weights."""
    import sympy

    def faded(values, share):  # each weighs less by this share at every later update
        return sum(share ** (len(values) - 1 - at) * x for at, x in enumerate(values))

    alpha, rho, beta1, beta2 = map(sympy.Rational, (ALPHA, RHO, BETA1, BETA2))
    steps = []
    for t in range(1, len(g) + 1):
        first = faded(g[:t], beta1) / sum(beta1**i for i in range(t))
        second = faded(g[:t] ** 2, beta2) / sum(beta2**i for i in range(t))
        squares = {
            "SGD": g[0] * 0 + 1,
            "Momentum": g[0] * 0 + 1,
            "AdaGrad": sum(g[:t] ** 2),
            "RMSProp": (1 - rho) * faded(g[:t] ** 2, rho),
            "Adam": second,
            "uncorrected": second * (1 - beta2**t),
        }[name]
        above = {
            "Momentum": faded(g[:t], alpha),
            "Adam": first,
            "uncorrected": first * (1 - beta1**t),
        }.get(name, g[t - 1])
        steps.append([-lr * a / sympy.sqrt(s) for a, s in zip(above, squares, strict=True)])
    return np.array(steps)


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
        Text("表の値はこれに合う。", "This is what the table shows."),
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
