"""Adam: moments, their correction for the start at zero, and the step."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    family,
    matrix,
    mistakes_beside,
    numeric,
    tex,
    traced,
)
from quizgen.engine import Adam
from quizgen.problems.conventions import EPSILON_ZERO

M = Blank(Adam.step, "m")
V = Blank(Adam.step, "v")
M_HAT = Blank(Adam.step, "m_hat")
V_HAT = Blank(Adam.step, "v_hat")
UPDATED = Blank(Adam.step, "updated")

START = Text(
    "$m_0 = v_0 = 0$ とし、更新回数 $t$（コードでは `self.t`）は最初の更新で1である。",
    "$m_0 = v_0 = 0$, and $t$ (`self.t` in code) is 1 in the first update.",
)
CORRECTED = Text(
    r"1次モーメント $m_t$ と2次モーメント $v_t$ のバイアスを補正したものを $\hat{m}_t$, $\hat{v}_t$ とする。",
    r"$\hat{m}_t$ and $\hat{v}_t$ are the first and second moments $m_t$ and $v_t$, corrected for "
    "their bias.",
)

# β2 and gradients for which the corrected second moment after two steps is a square
SQUARES = (
    ("0.5", 5, 1),
    ("0.5", 1, 11),
    ("0.5", 10, 2),
    ("0.6", 3, 1),
    ("0.6", 1, 5),
    ("0.6", 6, 2),
    ("0.6", 2, 10),
    ("0.6", 9, 3),
    ("0.6", 13, 1),
    ("0.75", 6, 1),
    ("0.75", 2, 5),
    ("0.75", 4, 10),
    ("0.75", 12, 2),
    ("0.8", 1, 8),
    ("0.8", 3, 9),
)


@family(
    level=2,
    kinds=("code", "numeric"),
    covers=(
        "C03",
        "F03",
        "S17",
    ),
    minutes=4,
    ja="Adamの更新とバイアス補正",
    en="Adam: bias correction and update",
    engine=Adam,
    misconceptions=(
        *mistakes_beside(__file__, v=V, m=M, m_hat=M_HAT, v_hat=V_HAT, updated=UPDATED),
    ),
)
def adam(draw: Draw) -> Draft:
    beta1 = draw.decimal("beta1", ("0.5", "0.6", "0.8", "0.9"))
    lr = draw.decimal("lr", ("0.1", "0.2", "0.05", "0.5"))
    signs = draw.integers("signs", -1, 1, shape=2, exclude=(0,))
    # either m̂ and the second step, with a short root, or v̂ and the first step
    first = draw.choice("first or second moment", (True, False))
    if draw.kind == "numeric" and first:
        text, *size = draw.choice("squares", SQUARES)
        beta2 = Fraction(text)
    else:
        size = draw.integers("g", 1, 9, shape=2).tolist()
        draw.require(size[0] != size[1])
        beta2 = draw.decimal("beta2", ("0.6", "0.7", "0.8", "0.9"))
    draw.require(beta1 != beta2)
    hat, hidden = (M_HAT, V_HAT) if first else (V_HAT, M_HAT)
    step = 2 if first else 1
    largest = 2 * max(size)  # a mean of gradients is far smaller in magnitude
    W = Fraction(10 * draw.integer("W", -400, 400) + draw.integer("end of W", 1, 9), 1000)
    return Draft(
        given={
            "W": W,
            "g": [int(s * n) for s, n in zip(signs, size, strict=True)],
            "lr": lr,
            "beta1": beta1,
            "beta2": beta2,
        },
        symbols={
            "W": "W_0",
            "g": matrix((2,), ("g_1", "g_2")),
            "lr": r"\eta",
            "beta1": r"\beta_1",
            "beta2": r"\beta_2",
            "W_t": matrix((2,), ("W_1", "W_2")),
            "m_hat": r"\hat{m}_2",
            "v_hat": r"\hat{v}_2",
        },
        stem=(
            Text(
                r"Adamでパラメータ $W$ を2回更新する。$g_t$ は $t$ 回目の更新で用いる勾配、"
                r"$\eta$ は学習率（`lr`）、$\beta_1$, $\beta_2$ は1次・2次モーメントの減衰率（`beta1`, `beta2`）、"
                "$W_t$ は $t$ 回目の更新後のパラメータである。",
                r"A parameter $W$ is updated twice by Adam. $g_t$ is the gradient of update $t$, "
                r"$\eta$ the learning rate (`lr`), $\beta_1$ and $\beta_2$ are the decay rates of "
                "the first and second moments (`beta1`, `beta2`); $W_t$ is the parameter after "
                "update $t$.",
            ),
        ),
        conventions=(START, CORRECTED, EPSILON_ZERO),
        hide=(hidden,),
        parts={
            "code": (
                code(hat),
                code(UPDATED),
            ),
            "numeric": (
                numeric(
                    "m_hat" if first else "v_hat",
                    ja=rf"2回目の更新での $\hat{{{'m' if first else 'v'}}}_2$ はいくらか。",
                    en=rf"What is $\hat{{{'m' if first else 'v'}}}_2$ in the second update?",
                    between=(-largest, largest) if first else (0, largest**2),
                ),
                numeric(
                    "W_t",
                    index=(step - 1,),
                    between=(float(W - 2), float(W + 2)),
                    ja="パラメータ $W_{i}$ はいくらか。",
                    en="What is the parameter $W_{i}$?",
                ),
            ),
        },
    )


@adam.run
def run(optimizer, W, g, lr, beta1, beta2):
    opt = optimizer(lr, beta1, beta2, eps=0.0)
    opt.m["W"] = opt.v["W"] = 0.0
    opt.t = 1
    first = opt.step("W", W, g[0])
    opt.t = 2
    second, seen = traced(opt.step, "W", first, g[1])
    return {"W_t": np.array([first, second]), "m_hat": seen["m_hat"], "v_hat": seen["v_hat"]}


@adam.check
def take_weighted_means(W, g, lr, beta1, beta2):
    import sympy

    def mean(values, beta):  # weights fall by β at each step into the past; they need not sum to 1
        weights = [beta ** (len(values) - 1 - s) for s in range(len(values))]
        return sum(w * x for w, x in zip(weights, values, strict=True)) / sum(weights)

    path, m_hat, v_hat = [W], 0, 0
    for t in (1, 2):
        m_hat, v_hat = mean(g[:t], beta1), mean(g[:t] ** 2, beta2)
        path.append(path[-1] - lr * m_hat / sympy.sqrt(v_hat))
    return {"W_t": np.array(path[1:]), "m_hat": m_hat, "v_hat": v_hat}


@adam.solution
def solve(W, g, lr, beta1, beta2, out):
    def signed(value):
        return rf"({tex(value)})" if value < 0 else tex(value)

    def about(value):
        equals = "=" if abs(value - round(value, 4)) < 1e-9 else r"\approx"
        return f"{equals} {tex(value)}"

    def line(name, beta, values):
        old, share = (1 - beta) * values[0], 1 - beta
        new = beta * old + share * values[1]
        return (
            rf"{name}_1 &= {tex(share)} \times {signed(values[0])} = {tex(old)}, & "
            rf"\hat{{{name}}}_1 &= \frac{{{tex(old)}}}{{{tex(share)}}} = {tex(values[0])} \\ "
            rf"{name}_2 &= {tex(beta)} \times {signed(old)} + {tex(share)} \times "
            rf"{signed(values[1])} = {tex(new)}, & \hat{{{name}}}_2 &= "
            rf"\frac{{{tex(new)}}}{{1 - {tex(beta)}^2}} {about(new / (1 - beta**2))}"
        )

    first, second = out["W_t"]
    m_hat = (beta1 * g[0] + g[1]) / (1 + beta1)
    v_hat = (beta2 * g[0] ** 2 + g[1] ** 2) / (1 + beta2)
    return (
        Text(
            r"重み付き平均の重みの合計は $1 - \beta^t$ であり、1に満たない。この合計で割るのがバイアス補正である。",
            r"The weights of the moving averages add up to only $1 - \beta^t$, not to 1. Dividing by "
            "this sum is the bias correction.",
        ),
        r"m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t, \qquad "
        r"v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2",
        r"\hat{m}_t = \frac{m_t}{1 - \beta_1^t}, \qquad \hat{v}_t = \frac{v_t}{1 - \beta_2^t}, "
        r"\qquad W_t = W_{t-1} - \eta \frac{\hat{m}_t}{\sqrt{\hat{v}_t} + \varepsilon}",
        Text("与えられた値を順に代入する。", "Substitute the given values step by step."),
        rf"\begin{{aligned}} {line('m', beta1, g)} \\ {line('v', beta2, g**2)} \end{{aligned}}",
        Text(
            r"1回目は $\hat{m}_1 / \sqrt{\hat{v}_1} = g_1 / |g_1|$ なので、勾配の大きさによらず $\eta$ だけ進む。",
            r"In the first update, $\hat{m}_1 / \sqrt{\hat{v}_1} = g_1 / |g_1|$: the step is $\eta$, "
            "however large the gradient is.",
        ),
        rf"W_1 = {tex(W)} - {tex(lr)} \times {signed(np.sign(g[0]))} = {tex(first)}",
        rf"W_2 = {tex(first)} - {tex(lr)} \times \frac{{{tex(m_hat)}}}{{{tex(np.sqrt(v_hat))}}} "
        rf"{about(second)}",
    )
