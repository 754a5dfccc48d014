"""Zero and equal initial weights: which gradients vanish, and how many values the weights can take."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    each,
    family,
    mistakes_beside,
    statements,
    statements_beside,
)
from quizgen.engine import relu, sigmoid, tanh

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin
FUNCTIONS = {"sigmoid": sigmoid, "tanh": tanh, "relu": relu}
SLOPES = {  # by the output of the function
    "sigmoid": lambda z: z * (1 - z),
    "tanh": lambda z: 1 - z**2,
    "relu": lambda z: np.where(z > 0, 1.0, 0.0),
}
TITLES = {
    "sigmoid": Text("シグモイド関数", "the sigmoid function"),
    "tanh": Text("$\\tanh$", "$\\tanh$"),
    "relu": Text("ReLU", "ReLU"),
}
ZEROS = {  # which weights are 0 at the beginning
    "all": Text("$W_1$ と $W_2$ も0とする", "$W_1$ and $W_2$ are 0 too"),
    "first": Text(
        "$W_1$ は0とし、$W_2$ は0でない異なる値とする",
        "$W_1$ is 0, $W_2$ has different entries that are not 0",
    ),
    "second": Text(
        "$W_2$ は0とし、$W_1$ は0でない異なる値とする",
        "$W_2$ is 0, $W_1$ has different entries that are not 0",
    ),
}
CASES = (  # activation and what is 0, by the gradients that come of it
    (("tanh", "all"), ("relu", "all"), ("relu", "first")),
    (("sigmoid", "all"), ("sigmoid", "second"), ("tanh", "second")),
    (("sigmoid", "first"),),
    (("tanh", "first"),),
)


def gradients(x, t, W1, b1, W2, b2, f, slope):
    z1 = f(np.dot(x, W1) + b1)
    y = np.dot(z1, W2) + b2
    delta2 = y - t
    delta1 = np.dot(delta2, W2.T) * slope(z1)
    dW1 = np.outer(x, delta1)
    dW2 = np.outer(z1, delta2)
    return dW1, delta1, dW2, delta2


BLANKS = {name: Blank(gradients, name) for name in ("z1", "delta1", "dW1", "dW2")}


def shown(pattern):
    """The gradients of the two weights in two updates: zero, or not."""
    w = ["0" if not place else r"\ast" for place in pattern]
    return Formula(rf"W_1: \ {w[0]},\ {w[1]} \qquad W_2: \ {w[2]},\ {w[3]}")


@family(
    level=3,
    kinds=("choice",),
    covers=("B15",),
    minutes=3,
    ja="0で初期化した重みと対称性",
    en="Zero initial weights and symmetry",
    engine=gradients,
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def symmetry(draw: Draw) -> Draft:
    f, zeros = draw.choice("case", draw.choice("pattern", CASES))
    x = draw.integers("x", 1, 4, shape=2)
    t = draw.integer("t", -5, 5, exclude=(0, 1))
    given = {"x": x, "t": [t]}
    if zeros == "first":
        w = draw.sample("W2", (-3, -2, -1, 1, 2, 3), 2)
        given["W2"] = np.array(w)[:, None]
        draw.require(f != "tanh" or abs(t) * (x @ x + 1) < 20, "saturated after one update")
    if zeros == "second":
        W1 = np.array(draw.sample("W1", (-3, -2, -1, 1, 2, 3), 4)).reshape(2, 2)
        u = x @ W1
        draw.require(u.max() > 0 and 0 not in u and abs(u).max() < 7, "units silent or saturated")
        given["W1"] = W1
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given=given,
        case={"f": f, "zeros": zeros},
        symbols={name: f"W_{name[1]}" for name in ("W1", "W2") if name in given},
        stem=(
            Text(
                f"入力が2つ、隠れユニットが2つ、出力が1つの回帰のネットワークを、1つのサンプルで学習する。隠れ層の活性化関数は{TITLES[f].ja}、出力層は恒等関数である。"
                f"最初、バイアスはすべて0とし、{ZEROS[zeros].ja}。",
                "A regression network with two inputs, two hidden units and one output is trained on one sample. "
                f"The hidden layer uses {TITLES[f].en}, the output layer the identity. All biases start at 0; "
                f"{ZEROS[zeros].en}.",
            ),
            r"z_1 = f(x W_1 + b_1), \qquad y = z_1 W_2 + b_2, \qquad L = \tfrac{1}{2} (y - t)^2",
        ),
        conventions=(
            Text(
                "4つのパラメータを、勾配降下法で同時に更新する。学習率は0.1である。",
                "All four parameters are updated together by gradient descent, with learning rate 0.1.",
            ),
            *((RELU_AT_ZERO,) if f == "relu" else ()),
        ),
        parts={
            "choice": (
                choice(
                    "pattern",
                    shown,
                    ja="1回目と2回目の更新での、$W_1$ と $W_2$ に関する損失の勾配を順に並べたものはどれか。"
                    "すべての成分が0の勾配を $0$、そうでない勾配を $\\ast$ と書く。",
                    en="What are the gradients of the loss with respect to $W_1$ and $W_2$ in the first and the second "
                    "update? Write $0$ if all entries are 0, and $\\ast$ otherwise.",
                ),
                statements(
                    (right, *(false for _, false in others)),
                    ja="重みの初期値と対称性について、正しい記述はどれか。",
                    en="Which statement about initial weights and symmetry is true?",
                    level=2,
                ),
            )
        },
    )


RELU_AT_ZERO = Text("ReLUの0での微分は0とする。", "The derivative of ReLU at 0 is taken to be 0.")


@symmetry.run
def run(engine, x, t, f, zeros, W1=None, W2=None):
    parameters = [
        np.zeros((2, 2)) if W1 is None else W1,
        np.zeros(2),
        np.zeros((2, 1)) if W2 is None else W2,
        np.zeros(1),
    ]
    found = []
    for _ in range(2):
        grads = engine(x, t, *parameters, FUNCTIONS[f], SLOPES[f])
        found.append([int(np.any(abs(g) > 1e-12)) for g in (grads[0], grads[2])])
        parameters = [p - 0.1 * g for p, g in zip(parameters, grads, strict=True)]
    return {"pattern": np.array(found).T.ravel()}


@symmetry.check
def differentiate_the_loss(x, t, f, zeros, W1=None, W2=None):
    import sympy

    activated = {
        "sigmoid": lambda u: 1 / (1 + sympy.exp(-u)),
        "tanh": sympy.tanh,
        "relu": lambda u: sympy.Piecewise((u, u > 0), (0, True)),
    }[f]
    free = [
        np.array(sympy.symbols(f"{name}:{size}", real=True)).reshape(shape)
        for name, size, shape in (("v", 4, (2, 2)), ("c", 2, 2), ("w", 2, (2, 1)), ("d", 1, 1))
    ]
    V, c, w, d = free
    z = [activated(x[0] * V[0, j] + x[1] * V[1, j] + c[j]) for j in range(2)]
    loss = (z[0] * w[0, 0] + z[1] * w[1, 0] + d[0] - t[0]) ** 2 / 2
    nothing = sympy.Integer(0)
    values = [
        each(lambda _: nothing, V) if W1 is None else W1,
        each(lambda _: nothing, c),
        each(lambda _: nothing, w) if W2 is None else W2,
        each(lambda _: nothing, d),
    ]
    found = []
    for _ in range(2):
        symbols_and_values = [
            np.concatenate([a.ravel() for a in arrays]) for arrays in (free, values)
        ]
        at = dict(zip(*symbols_and_values, strict=True))
        grads = [each(lambda s: loss.diff(s).subs(at), symbols) for symbols in free]  # noqa: B023
        sizes = [np.sum(abs(grad)) for grad in (grads[0], grads[2])]
        found.append([sympy.Piecewise((1, size > 0), (0, True)) for size in sizes])
        values = [v - g / 10 for v, g in zip(values, grads, strict=True)]
    return {"pattern": np.array(found).T.ravel()}


@symmetry.solution
def follow_the_zeros(out, f, zeros):
    start = {"sigmoid": "0.5", "tanh": "0", "relu": "0"}[f]
    slope = {"sigmoid": "0.25", "tanh": "1", "relu": "0"}[f]
    hidden = (
        Text(
            "$W_1 = 0$、$b_1 = 0$ なので、隠れ層への入力は0であり、隠れ層の出力とその微分は次の値になる。",
            "Since $W_1 = 0$ and $b_1 = 0$, the inputs of the hidden layer are 0; its outputs and derivatives are "
            "as follows.",
        ),
        rf"z_1 = f(0) = {start}, \qquad f'(0) = {slope}",
    )
    return (
        r"\frac{\partial L}{\partial W_2} = z_1^{\top} \delta_2, \quad "
        r"\frac{\partial L}{\partial b_2} = \delta_2, \quad \delta_1 = \delta_2 W_2^{\top} \odot f'(u_1), \quad "
        r"\frac{\partial L}{\partial W_1} = x^{\top} \delta_1, \quad \frac{\partial L}{\partial b_1} = \delta_1",
        *(hidden if zeros != "second" else ()),
        Text(
            "$\\delta_2 = y - t$ は0でない。$W_2 = 0$ であれば $\\delta_1 = 0$、$z_1 = 0$ であれば $W_2$ に関する勾配が0である。"
            "更新されたパラメータで同じことを繰り返す。",
            "$\\delta_2 = y - t$ is not 0. If $W_2 = 0$, then $\\delta_1 = 0$; if $z_1 = 0$, the gradient with respect "
            "to $W_2$ is 0. Repeat this with the updated parameters.",
        ),
        shown(out["pattern"]).tex,
    )
