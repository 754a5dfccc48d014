"""Properties of activation functions: slopes, bounds, symmetries, and how they are related."""

import numpy as np

from quizgen.authoring import Draft, Draw, Text, family, statement_set, statements_beside
from quizgen.engine import elu, hard_tanh, leaky_relu, relu, sigmoid, softplus, swish, tanh

PAIRS = statements_beside(__file__)  # a true statement, and its false twin


@family(
    level=2,
    kinds=("choice",),
    covers=("A11", "A13", "A14", "A15", "A16", "A17", "A18", "A19"),
    minutes=2,
    ja="活性化関数の性質",
    en="Properties of activation functions",
    engine=(elu, hard_tanh, leaky_relu, relu, sigmoid, softplus, swish, tanh),
)
def properties(draw: Draw) -> Draft:
    chosen = [draw.choice(f"pair {n}", pair) for n, pair in enumerate(PAIRS)]
    return Draft(
        given={},
        stem=(
            Text(
                "活性化関数について、次の4つの記述を考える。$\\sigma$ はシグモイド関数である。",
                "These four statements are about activation functions; $\\sigma$ is the sigmoid.",
            ),
        ),
        parts={
            "choice": (
                statement_set(
                    chosen,
                    ja="正しい記述の組合せはどれか。",
                    en="Two of them are true. Which?",
                ),
            )
        },
    )


X = np.arange(-8, 8.1, 0.25) + 0.01  # never at a corner
H = 1e-5


def slope(f, x=X):
    return (f(x + H) - f(x - H)) / (2 * H)


def same(one, other):
    return bool(np.allclose(one, other, rtol=1e-7, atol=1e-7))


@properties.run
def try_many_inputs(engine):
    f = engine
    below, outside = X[X < -0.1], X[np.abs(X) > 1.1]
    far = np.array([-1e4, -100.0, -20.0, 20.0, 100.0, 1e4])
    found = {
        "sigmoid-slope-quarter": np.max(slope(f.sigmoid)) <= 0.25 + 1e-9,
        "tanh-slope-quarter": np.max(slope(f.tanh)) <= 0.25 + 1e-9,
        "softplus-to-sigmoid": same(slope(f.softplus), f.sigmoid(X)),
        "softplus-to-tanh": same(slope(f.softplus), f.tanh(X)),
        "tanh-by-double-input": same(f.tanh(X), 2 * f.sigmoid(2 * X) - 1),
        "tanh-by-same-input": same(f.tanh(X), 2 * f.sigmoid(X) - 1),
        "sigmoid-complement": same(f.sigmoid(-X), 1 - f.sigmoid(X)),
        "sigmoid-odd": same(f.sigmoid(-X), -f.sigmoid(X)),
        "elu-smooth": abs(np.diff(slope(f.elu, np.array([-2 * H, 2 * H])))[0]) < 1e-3,
        "leaky-smooth": abs(np.diff(slope(f.leaky_relu, np.array([-2 * H, 2 * H])))[0]) < 1e-3,
        "elu-bounded-below": np.min(f.elu(far)) >= -1,
        "leaky-bounded-below": np.min(f.leaky_relu(far)) >= -1,
        "swish-turns": np.min(slope(f.swish)) < -1e-6,
        "softplus-turns": np.min(slope(f.softplus)) < -1e-6,
        "swish-bounded-below": np.min(f.swish(far)) > -1,
        "swish-bounded-above": np.max(f.swish(far)) < 1,
        "relu-scales": same(f.relu(3 * X), 3 * f.relu(X)),
        "softplus-scales": same(f.softplus(3 * X), 3 * f.softplus(X)),
        "relu-halves": same(f.relu(X) - f.relu(-X), X),
        "relu-halves-added": same(f.relu(X) + f.relu(-X), X),
        "softplus-halves": same(f.softplus(X) - f.softplus(-X), X),
        "softplus-zero": same(f.softplus(below), 0),
        "hard-tanh-flat": same(slope(f.hard_tanh, outside), 0),
        "tanh-flat": same(slope(f.tanh, outside), 0),
        "swish-below-relu": np.all(f.swish(X) <= f.relu(X)),
        "softplus-below-relu": np.all(f.softplus(X) <= f.relu(X)),
        "relu-twice": same(f.relu(f.relu(X)), f.relu(X)),
        "sigmoid-twice": same(f.sigmoid(f.sigmoid(X)), f.sigmoid(X)),
        "elu-slope-by-value": same(slope(f.elu, below), f.elu(below) + 1),
        "elu-slope-is-value": same(slope(f.elu, below), f.elu(below)),
        "leaky-maximum": same(f.leaky_relu(X), np.maximum(X, 0.1 * X)),
        "leaky-minimum": same(f.leaky_relu(X), np.minimum(X, 0.1 * X)),
    }
    return {name: bool(holds) for name, holds in found.items()}


@properties.check
def prove_by_algebra_and_limits():
    import sympy

    x, p = sympy.Symbol("x", real=True), sympy.Symbol("p", positive=True)
    oo, tenth = sympy.oo, sympy.Rational(1, 10)

    def sigma(v):
        return 1 / (1 + sympy.exp(-v))

    def softplus(v):
        return sympy.log(1 + sympy.exp(v))

    def th(v):
        return (sympy.exp(v) - sympy.exp(-v)) / (sympy.exp(v) + sympy.exp(-v))

    def hard(v):
        return sympy.Max(-1, sympy.Min(1, v))

    def relu(v):  # of p > 0, or of -p
        return v if v.is_positive else sympy.Integer(0)

    def zero(expression):
        return sympy.simplify(expression) == 0

    def on_both_sides(holds):
        return all(map(holds, (p, -p)))

    curve = sigma(x).diff(x, 2)
    swish, negative_elu = x * sigma(x), sympy.exp(x) - 1
    steepest = [at for at in (curve, th(x).diff(x, 2)) if zero(at.subs(x, 0))]  # both at 0
    found = {
        "sigmoid-slope-quarter": len(steepest) == 2
        and sigma(x).diff(x).subs(x, 0) <= sympy.Rational(1, 4),
        "tanh-slope-quarter": th(x).diff(x).subs(x, 0) <= sympy.Rational(1, 4),
        "softplus-to-sigmoid": zero(softplus(x).diff(x) - sigma(x)),
        "softplus-to-tanh": zero(softplus(x).diff(x) - th(x)),
        "tanh-by-double-input": zero(th(x) - 2 * sigma(2 * x) + 1),
        "tanh-by-same-input": zero(th(x) - 2 * sigma(x) + 1),
        "sigmoid-complement": zero(sigma(-x) + sigma(x) - 1),
        "sigmoid-odd": zero(sigma(-x) + sigma(x)),
        "elu-smooth": negative_elu.diff(x).subs(x, 0) == 1,
        "leaky-smooth": sympy.diff(tenth * x, x) == sympy.diff(x, x),
        "elu-bounded-below": negative_elu.diff(x).is_positive and negative_elu.limit(x, -oo) >= -1,
        "leaky-bounded-below": (tenth * x).limit(x, -oo) >= -1,
        "swish-turns": swish.diff(x).subs(x, -3).is_negative,
        "softplus-turns": not sigma(x).is_positive,
        "swish-bounded-below": swish.limit(x, -oo).is_finite,
        "swish-bounded-above": swish.limit(x, oo).is_finite,
        "relu-scales": on_both_sides(lambda v: relu(3 * v) == 3 * relu(v)),
        "softplus-scales": zero((softplus(3 * x) - 3 * softplus(x)).subs(x, 0)),
        "relu-halves": on_both_sides(lambda v: zero(relu(v) - relu(-v) - v)),
        "relu-halves-added": on_both_sides(lambda v: zero(relu(v) + relu(-v) - v)),
        "softplus-halves": zero((softplus(x) - softplus(-x) - x).diff(x))
        and zero((softplus(x) - softplus(-x) - x).subs(x, 0)),
        "softplus-zero": zero(softplus(-p)),
        "hard-tanh-flat": zero(hard(1 + p).diff(p)) and zero(hard(-1 - p).diff(p)),
        "tanh-flat": zero(th(1 + p).diff(p)),
        "swish-below-relu": on_both_sides(
            lambda v: bool((relu(v) - v * sigma(v)).simplify().is_positive)
        ),
        "softplus-below-relu": not softplus(0).is_positive,  # where ReLU is 0
        "relu-twice": on_both_sides(lambda v: relu(relu(v)) == relu(v)),
        "sigmoid-twice": zero((sigma(sigma(x)) - sigma(x)).subs(x, 0)),
        "elu-slope-by-value": zero(negative_elu.diff(x) - negative_elu - 1),
        "elu-slope-is-value": zero(negative_elu.diff(x) - negative_elu),
        "leaky-maximum": sympy.Max(p, tenth * p) == p and sympy.Max(-p, -tenth * p) == -tenth * p,
        "leaky-minimum": sympy.Min(p, tenth * p) == p,
    }
    return {name: sympy.sympify(bool(holds)) for name, holds in found.items()}


@properties.solution
def solve():
    return (
        Text(
            "定義と微分から、それぞれの記述を確かめる。",
            "Each statement is settled by the definitions and their derivatives.",
        ),
        r"\begin{aligned} & \sigma' = \sigma (1 - \sigma) \le \tfrac{1}{4}, \quad \tanh' = 1 - \tanh^2 \le 1, "
        r"\quad \tanh x = 2 \sigma(2x) - 1 \\ & \operatorname{softplus}'(x) = \sigma(x), \quad "
        r"\ln(1 + e^{x}) = x + \ln(1 + e^{-x}) \\ & \operatorname{ELU}(x) = e^{x} - 1, \quad "
        r"\operatorname{ELU}'(x) = e^{x} \quad (x < 0) \end{aligned}",
        Text(
            "Swishは $x \\approx -1.28$ で最小値 約 $-0.28$ をとり、$x \\to -\\infty$ で0に近づく。",
            "Swish has its least value, about $-0.28$, at $x \\approx -1.28$, and tends to 0 for "
            "$x \\to -\\infty$.",
        ),
    )
