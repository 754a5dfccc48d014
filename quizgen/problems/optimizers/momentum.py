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
    mistakes,
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
    covers=("F03", "S15"),
    minutes=3,
    ja="モーメンタムの更新",
    en="Updates with momentum",
    engine=Momentum,
    misconceptions=(
        *mistakes(
            (
                "gradient-added",
                "self.momentum * self.v[name] + self.lr * grad",
                "勾配の符号が逆であり、損失が増える方向に加速する。",
                "The sign of the gradient is wrong: this accelerates uphill.",
            ),
            (
                "velocity-subtracted",
                "-self.momentum * self.v[name] - self.lr * grad",
                "前回までの速度を逆向きに加えており、慣性ではなくブレーキになる。",
                "Takes the earlier velocity backwards: a brake instead of inertia.",
            ),
            (
                "coefficient-forgotten",
                "self.v[name] - self.lr * grad",
                "前の速度に $\\alpha$ を掛けておらず、古い勾配がいつまでも減衰しない。",
                "Leaves out $\\alpha$, so that old gradients never fade.",
            ),
            (
                "learning-rate-forgotten",
                "self.momentum * self.v[name] - grad",
                "勾配に学習率 $\\eta$ を掛けていない。",
                "Does not multiply the gradient by the learning rate $\\eta$.",
            ),
            (
                "coefficients-swapped",
                "self.lr * self.v[name] - self.momentum * grad",
                "学習率 $\\eta$ とモーメンタム係数 $\\alpha$ を取り違えている。",
                "Interchanges the learning rate $\\eta$ and the coefficient $\\alpha$.",
            ),
            (
                "share-reversed",
                "(1 - self.momentum) * self.v[name] - self.lr * grad",
                "$\\alpha$ の意味が逆である。残すのは前の速度の $\\alpha$ 倍で、$1 - \\alpha$ 倍ではない。",
                "Reverses the meaning of $\\alpha$: that share of the velocity is kept, not lost.",
            ),
            (
                "moving-average",
                "self.momentum * self.v[name] - (1 - self.momentum) * self.lr * grad",
                "指数移動平均のように、勾配に $1 - \\alpha$ を掛けている（Adamの1次モーメントの形）。",
                "Multiplies the gradient by $1 - \\alpha$, as in a moving average (that is Adam).",
            ),
            (
                "learning-rate-on-both",
                "self.lr * (self.momentum * self.v[name] - grad)",
                "前の速度はすでに学習率を含むのに、もう一度学習率を掛けている。",
                "The old velocity contains the learning rate already; here it is applied again.",
            ),
            (
                "coefficient-on-both",
                "self.momentum * (self.v[name] - self.lr * grad)",
                "今回の勾配にまで $\\alpha$ を掛けている。減衰させるのは前の速度だけである。",
                "Multiplies the new gradient by $\\alpha$ too; only the old velocity fades.",
            ),
            (
                "no-memory",
                "-self.lr * grad",
                "前の速度を使っておらず、ただのSGDになっている。",
                "Does not use the earlier velocity: this is plain SGD.",
            ),
            (
                "parameter-for-velocity",
                "self.momentum * param - self.lr * grad",
                "前の速度ではなく、パラメータの値に $\\alpha$ を掛けている。",
                "Multiplies the parameter by $\\alpha$ instead of the earlier velocity.",
            ),
            at=V,
        ),
        *mistakes(
            (
                "step-subtracted",
                "param - v",
                "`v` はすでに負号を含むので、引くと勾配の方向に進んでしまう。",
                "`v` has its minus sign already; subtracting it moves uphill.",
            ),
            (
                "velocity-for-parameter",
                "v",
                "変化量だけを返しており、もとのパラメータに加えていない。",
                "Returns the change alone and does not add it to the parameter.",
            ),
            (
                "velocity-added-to-gradient",
                "grad + v",
                "速度を加える相手はパラメータであり、勾配ではない。",
                "The velocity must be added to the parameter, not to the gradient.",
            ),
            (
                "learning-rate-twice",
                "param + self.lr * v",
                "`v` は学習率を含むのに、もう一度掛けている。",
                "`v` contains the learning rate already; here it is applied again.",
            ),
            (
                "learning-rate-twice-subtracted",
                "param - self.lr * v",
                "`v` を勾配のように扱っている。学習率も負号もすでに `v` に含まれる。",
                "Treats `v` like a gradient; learning rate and minus sign are in it already.",
            ),
            (
                "old-velocity",
                "param + self.v[name]",
                "いま求めた `v` ではなく、前回の速度で更新している。",
                "Steps with the velocity of the step before, not with the new `v`.",
            ),
            (
                "coefficient-twice",
                "param + self.momentum * v",
                "新しい速度 `v` にもう一度 $\\alpha$ を掛けている。",
                "Multiplies the new velocity `v` by $\\alpha$ once more.",
            ),
            (
                "gradient-twice",
                "param + v - self.lr * grad",
                "`v` は今回の勾配を含むのに、さらに勾配の分だけ進んでいる。",
                "`v` contains this gradient already; here it is counted once more.",
            ),
            (
                "sgd-step",
                "param - self.lr * grad",
                "速度を使わず、SGDの更新をしている。",
                "Does not use the velocity: this is the step of SGD.",
            ),
            at=UPDATED,
        ),
    ),
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
                "(`momentum`); $v_t$ and $W_t$ are velocity and parameter after update $t$.",
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
            "前の速度を $\\alpha$ 倍に減衰させ、勾配の逆向きに $\\eta g_t$ だけ加えたものが新しい速度であり、"
            "それをパラメータに加える。",
            "The new velocity is the old one, faded by $\\alpha$, plus a push of $\\eta g_t$ "
            "against the gradient. It is added to the parameter.",
        ),
        r"v_t = \alpha v_{t-1} - \eta g_t, \qquad W_t = W_{t-1} + v_t",
    ]
    if kind == "code":
        steps.append(
            Text(
                "与えられた値では次のようになる。1回目は $v_0 = 0$ なのでSGDと同じである。",
                "For the given values; as $v_0 = 0$, the first update is that of SGD.",
            )
        )
    else:
        steps.append(Text("順に計算する。", "Step by step:"))
    steps.append(r"\begin{aligned} " + r" \\ ".join(lines) + r" \end{aligned}")
    return steps
