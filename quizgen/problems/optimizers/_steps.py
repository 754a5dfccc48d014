"""Five optimizers, and Adam without its correction: what is said of their steps, and the steps."""

from types import SimpleNamespace

import numpy as np

from quizgen.authoring import Fraction, Text
from quizgen.engine import SGD, AdaGrad, Adam, Momentum, RMSProp

NAMES = ("SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "uncorrected")
TITLES = (
    Text("SGDである", "SGD"),
    Text("モーメンタム（$\\alpha = 0.9$）である", "Momentum ($\\alpha = 0.9$)"),
    Text("AdaGradである", "AdaGrad"),
    Text("RMSProp（$\\rho = 0.9$）である", "RMSProp ($\\rho = 0.9$)"),
    Text(
        "Adam（$\\beta_1 = 0.9$, $\\beta_2 = 0.999$）である",
        "Adam ($\\beta_1 = 0.9$, $\\beta_2 = 0.999$)",
    ),
    Text(
        "バイアス補正のないAdam（$\\beta_1 = 0.9$, $\\beta_2 = 0.999$）である",
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
