"""Difference quotients by hand and in code, and how their error depends on h."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import numerical_gradient


def numerical_diff(f, x, h):
    fxh = f(x + h)
    fx = f(x)
    return (fxh - fx) / h


def error_of_a_step(a, h, k, order):
    step = k * h
    error = a * step**order
    return error


ORDER = {"central": 2, "forward": 1}
POLYNOMIAL = {"central": "f(x) = a x^3 + b x", "forward": "f(x) = a x^2 + b x"}
NAMES = {
    "central": Text(
        r"中心差分 $\frac{f(x + h) - f(x - h)}{2h}$",
        r"the central difference $\frac{f(x + h) - f(x - h)}{2h}$",
    ),
    "forward": Text(
        r"前進差分 $\frac{f(x + h) - f(x)}{h}$",
        r"the forward difference $\frac{f(x + h) - f(x)}{h}$",
    ),
}
PLUS = Blank(numerical_gradient, "fxh1")
MINUS = Blank(numerical_gradient, "fxh2")
QUOTIENT = Blank(numerical_gradient, "grad[index]")


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("F01",),
    minutes=3,
    ja="差分による数値微分",
    en="Differences for derivatives",
    engine=(numerical_gradient, numerical_diff, error_of_a_step),
    misconceptions=mistakes_beside(
        __file__,
        plus=PLUS,
        minus=MINUS,
        quotient=QUOTIENT,
        fxh=Blank(numerical_diff, "fxh"),
        fx=Blank(numerical_diff, "fx"),
        forward=Blank(numerical_diff, "return"),
        step=Blank(error_of_a_step, "step"),
        error=Blank(error_of_a_step, "error"),
    ),
)
def difference(draw: Draw) -> Draft:
    way = draw.choice("way", tuple(ORDER))
    a = draw.integer("a", -12, 12, exclude=(0, 1))
    b = draw.integer("b", -9, 9, exclude=(0,))
    x = draw.integer("x", -3, 4, exclude=(0,))
    h = draw.decimal("h", ("0.2", "0.4", "0.5", "1") if way == "forward" else ("0.5", "1", "2"))
    draw.require(way == "forward" or (x - h != 0 and x + h != 0), "a value is 0")
    return Draft(
        given={
            "a": a,
            "b": b,
            "x": x,
            "h": h,
            "k": draw.decimal("k", ("0.2", "0.25", "0.4", "0.5", "2", "3", "4")),
        },
        case={"way": way},
        stem=(
            Text(
                f"次の関数 $f$ の微分を、{NAMES[way].ja} で近似する。",
                f"The derivative of this function $f$ is approximated by {NAMES[way].en}.",
            ),
            POLYNOMIAL[way],
        ),
        conventions=(
            Text(
                r"誤差は、近似値から真の微分 $f'(x)$ を引いたものである。丸め誤差は考えない。",
                r"The error is the approximation minus the true derivative $f'(x)$. Rounding is left "
                "aside.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "grad",
                    level=1,
                    ja="$x$ での微分の近似値はいくらか。",
                    en="What is the approximation at $x$?",
                ),
                numeric(
                    "error",
                    decimals=4,
                    ja="刻み幅を $h$ ではなく $kh$ にすると、誤差はいくらになるか。",
                    en="What is the error if the step is $kh$ instead of $h$?",
                ),
            )
        },
    )


@difference.of("code").draft
def listing(draw: Draw) -> Draft:
    return Draft(
        given={
            "x": draw.integers("x", -3, 4, shape=(2, 2), exclude=(0,)),
            "a": draw.integer("a", 2, 5),
            "b": draw.integer("b", -5, 5, exclude=(0,)),
            "h": draw.decimal("h", ("0.1", "0.2", "0.5")),
        },
        stem=(
            Text(
                "配列 `x` を受け取り1つの数を返す関数 `f` の勾配を、要素ごとの中心差分で近似する。"
                "確認には $f(x) = \\sum_{i,j} (a x_{ij}^3 + b x_{ij})$ を用いる。",
                "The gradient of a function `f` that takes an array `x` and returns one number is "
                "approximated by central differences, element by element. To try the code, take "
                "$f(x) = \\sum_{i,j} (a x_{ij}^3 + b x_{ij})$.",
            ),
        ),
        parts={
            "code": draw.choice(
                "asked",
                (
                    (combination(MINUS, QUOTIENT, level=1),),
                    (combination(PLUS, QUOTIENT, level=1),),
                    (code(QUOTIENT, level=1),),
                ),
            )
        },
    )


def approximated(engine, x, a, b, h, degree, way):
    """The approximation by one of the ways."""

    def f(x):
        return float(np.sum(a * x**degree + b * x))

    if way == "forward":
        return engine.numerical_diff(f, x, h)
    return engine.numerical_gradient(f, x, h)


@difference.of("numeric").run
def run(engine, a, b, x, h, k, way):
    degree = ORDER[way] + 1
    grad = float(approximated(engine, np.array(x), a, b, h, degree, way))
    return {"grad": grad, "error": engine.error_of_a_step(a, h, k, ORDER[way])}


@difference.of("code").run
def run_listing(engine, x, a, b, h):
    return {"grad": approximated(engine, x, a, b, h, 3, "central")}


@difference.of("numeric").check
def expand_in_powers_of_h(a, b, x, h, k, way):
    import sympy

    z, step = sympy.symbols("z step")
    f = a * z**3 + b * z if way == "central" else a * z**2 + b * z
    before = f.subs(z, z - step) if way == "central" else f
    width = 2 * step if way == "central" else step
    quotient = sympy.expand(sympy.cancel((f.subs(z, z + step) - before) / width))
    error = quotient - f.diff(z)
    return {
        "grad": quotient.subs({z: x, step: h}),
        "error": sympy.expand(error).subs({z: x, step: k * h}),
    }


@difference.of("code").check
def add_the_error(x, a, b, h):
    return {"grad": 3 * a * x**2 + b + a * h**2}  # the central difference of x³ is 3x² + h²


@difference.of("numeric").solution
def solve(a, b, x, h, k, way, out):
    degree = ORDER[way] + 1

    def value(at):
        return a * at**degree + b * at

    right = degree * a * x ** (degree - 1) + b
    first, second, width = (x - h, x + h, 2 * h) if way == "central" else (x, x + h, h)
    symbols = ("x - h", "2h") if way == "central" else ("x", "h")
    error, power = ("a h^2", "^2") if way == "central" else ("a h", "")
    return (
        rf"f(x + h) = f({tex(second)}) = {tex(value(second))}, \qquad "
        rf"f({symbols[0]}) = f({tex(first)}) = {tex(value(first))}",
        rf"\frac{{f(x + h) - f({symbols[0]})}}{{{symbols[1]}}} = \frac{{{tex(value(second))} - "
        rf"{signed(value(first))}}}{{{tex(width)}}} = {tex(out['grad'])}",
        Text(
            "真の微分との差を $h$ の式で表すと、次のようになる。",
            "Written with $h$, the difference to the true derivative is:",
        ),
        rf"{tex(out['grad'])} - {signed(right)} = {tex(out['grad'] - right)} = {error}",
        Text(
            f"誤差は $h{power}$ に比例するので、$h$ を $k$ 倍にすると $k{power}$ 倍になる。",
            f"The error is proportional to $h{power}$; with $k$ times the step it gets the "
            f"factor $k{power}$.",
        ),
        rf"{tex(k)}{power} \times {signed(out['grad'] - right)} = {tex(out['error'], 6)}",
    )


def signed(value):
    """A number, in parentheses if it is negative."""
    return f"({tex(value)})" if value < 0 else tex(value)


@difference.of("code").solution
def explain(out):
    return (
        Text(
            "1つの要素だけを $h$ だけ増やした値と減らした値の差を、$2h$ で割る。",
            "One element alone is raised and lowered by $h$; the difference of the values is divided "
            "by $2h$.",
        ),
        r"\frac{\partial f}{\partial x_i} \approx \frac{f(x + h e_i) - f(x - h e_i)}{2h}",
        rf"\mathtt{{grad}} = {tex(out['grad'])}",
    )
