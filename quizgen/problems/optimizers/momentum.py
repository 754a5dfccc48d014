"""Momentum: the velocity that remembers earlier gradients, and the step it makes."""

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
)
from quizgen.engine import Momentum

V = Blank(Momentum.step, "v")
UPDATED = Blank(Momentum.step, "updated")

START = Text("速度の初期値は $v_0 = 0$ とする。", "The velocity starts at $v_0 = 0$.")
VELOCITY_IS_THE_STEP = Text(
    "速度 $v_t$ は学習率を含み、パラメータの変化量そのものである（$W_t = W_{t-1} + v_t$）。",
    "The velocity $v_t$ contains the learning rate and is itself the change of the parameter: "
    "$W_t = W_{t-1} + v_t$.",
)
NO_AVERAGE = Text(
    r"速度は指数移動平均ではない（勾配に $1 - \alpha$ を掛けない）。",
    r"The velocity is not a moving average: the gradient is not multiplied by $1 - \alpha$.",
)


@family(
    level=1,
    kinds=("code", "numeric"),
    covers=(
        "F03",
        "S15",
    ),
    minutes=3,
    ja="モーメンタムの更新",
    en="Updates with momentum",
    engine=Momentum,
    misconceptions=(*mistakes_beside(__file__, v=V, updated=UPDATED),),
)
def momentum(draw: Draw) -> Draft:
    steps = 2 if draw.kind == "code" else draw.choice("steps", (2, 3))
    g = draw.integers("g", -6, 6, shape=steps, exclude=(0,))
    draw.require(len(set(g.tolist())) > 1)
    asked = draw.choice("asked", (V, V, V, UPDATED))
    v_is_shown = draw.kind == "code" and asked is UPDATED
    return Draft(
        given={
            "W": Fraction(draw.integer("W", -40, 40, exclude=(0,)), 10),
            "g": g,
            "lr": draw.decimal("lr", ("0.1", "0.2", "0.5", "0.05")),
            "momentum": draw.decimal("momentum", ("0.9", "0.8", "0.6", "0.7")),
        },
        symbols={
            "W": "W_0",
            "g": row("g", steps),
            "lr": r"\eta",
            "momentum": r"\alpha",
            "v_t": row("v", steps),
            "W_t": row("W", steps),
        },
        stem=(
            Text(
                "モーメンタム（Momentum SGD）でパラメータ $W$ を更新する。$g_t$ は $t$ 回目の更新で用いる勾配、"
                r"$\eta$ は学習率（`lr`）、$\alpha$ はモーメンタム係数（`momentum`）、"
                "$v_t$ と $W_t$ は $t$ 回目の更新後の速度とパラメータである。",
                "A parameter $W$ is updated by SGD with momentum. $g_t$ is the gradient of update "
                r"$t$, $\eta$ the learning rate (`lr`), $\alpha$ the momentum coefficient "
                "(`momentum`); $v_t$ and $W_t$ are the velocity and the parameter after update $t$.",
            ),
        ),
        conventions=(START,) if v_is_shown else (START, VELOCITY_IS_THE_STEP, NO_AVERAGE),
        parts={
            "code": (code(asked),),
            "numeric": (
                numeric(
                    "v_t",
                    index=[(t,) for t in range(1, steps)],
                    between=(-4, 4),
                    ja="速度 $v_{i}$ はいくらか。",
                    en="What is the velocity $v_{i}$?",
                ),
                numeric(
                    "W_t",
                    index=[(t,) for t in range(1, steps)],
                    between=(-10, 10),
                    ja="パラメータ $W_{i}$ はいくらか。",
                    en="What is the parameter $W_{i}$?",
                ),
            ),
        },
    )


def row(name: str, steps: int) -> str:
    """The TeX of the row vector of one quantity over the steps."""
    return matrix((steps,), [f"{name}_{t}" for t in range(1, steps + 1)])


@momentum.run
def run(optimizer, W, g, lr, momentum):
    opt = optimizer(lr, momentum)
    opt.v["W"] = 0.0
    v, path = [], []
    for gradient in g.tolist():
        W = opt.step("W", W, gradient)
        v.append(opt.v["W"])
        path.append(W)
    return {"W_t": np.array(path), "v_t": np.array(v)}


@momentum.check
def add_up_the_fading_gradients(W, g, lr, momentum):
    # every gradient counts in the velocity with a weight that has faded by α at each later step
    velocities = [
        -lr * sum(momentum ** (t - s) * g[s] for s in range(t + 1)) for t in range(len(g))
    ]
    return {
        "W_t": np.array([W + sum(velocities[: t + 1]) for t in range(len(g))]),
        "v_t": np.array(velocities),
    }


@momentum.solution
def solve(W, g, lr, momentum, out, kind):
    v, path = [0.0, *out["v_t"]], [W, *out["W_t"]]

    def signed(value):
        return rf"({tex(value)})" if value < 0 else tex(value)

    lines = [
        rf"v_{t} &= {tex(momentum)} \times {signed(v[t - 1])} - {tex(lr)} \times {signed(g[t - 1])}"
        rf" = {tex(v[t], 6)}, & W_{t} &= {tex(path[t - 1], 6)} + {signed(v[t])} = {tex(path[t], 6)}"
        for t in range(1, len(path))
    ]
    steps: list[Text | str] = [
        Text(
            "前の速度を $\\alpha$ 倍に減衰させ、勾配と逆向きに $\\eta g_t$ だけ加えたものが新しい速度であり、"
            "それをパラメータに加える。",
            "The new velocity is $\\alpha$ times the old one, plus $\\eta g_t$ in the direction "
            "opposite to the gradient. It is added to the parameter.",
        ),
        r"v_t = \alpha v_{t-1} - \eta g_t, \qquad W_t = W_{t-1} + v_t",
    ]
    if kind == "code":
        steps.append(
            Text(
                "与えられた値では次のようになる。1回目は $v_0 = 0$ なのでSGDと同じである。",
                "With the given values; since $v_0 = 0$, the first update is the same as that of SGD.",
            )
        )
    else:
        steps.append(Text("順に計算する。", "Step by step:"))
    steps.append(r"\begin{aligned} " + r" \\ ".join(lines) + r" \end{aligned}")
    return steps
