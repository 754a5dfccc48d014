"""Least squares: the line through some points, what a moved point does to it, and its code."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    combination,
    family,
    fixed,
    mistakes_beside,
    numeric,
    tex,
)


def least_squares(x, y):
    dx = x - np.mean(x)
    dy = y - np.mean(y)
    w = np.sum(dx * dy) / np.sum(dx**2)
    b = np.mean(y) - w * np.mean(x)
    return w, b


def slope_change(x, i, delta):
    dx = x - np.mean(x)
    change = dx[i] * delta / np.sum(dx**2)
    return change


DEVIATIONS = (  # of x from its mean; their squares add up to 10 to 50
    (-2, -1, 1, 2),
    (-3, -1, 1, 3),
    (-4, -2, 2, 4),
    (-3, -2, -1, 1, 5),
    (-5, -1, 1, 2, 3),
    (-6, 1, 2, 3),
    (-3, -2, 1, 4),
    (-3, -1, 0, 4),
    (-3, -2, 0, 1, 4),
)


W, B = Blank(least_squares, "w"), Blank(least_squares, "b")


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("A29",),
    minutes=4,
    ja="最小二乗法による直線のあてはめ",
    en="A line fitted by least squares",
    engine=(least_squares, slope_change),
    misconceptions=mistakes_beside(
        __file__,
        w=W,
        b=B,
        change=Blank(slope_change, "change"),
    ),
)
def least_squares_line(draw: Draw) -> Draft:
    x, y = points_about_a_line(draw)
    asked = draw.choice("asked", tuple(ASKED))
    ja, en = ASKED[asked]
    i = draw.integer("i", 0, len(x) - 1)
    delta = draw.integer("delta", 1, 12) * draw.choice("sign of delta", (1, -1))
    draw.require(2 * x[i] != x[0] + x[-1], "the moved point is in the middle")
    return Draft(
        given={"x": x, "y": y, "delta": delta},
        case={"i": i},
        symbols={"delta": r"\delta"},
        stem=(
            Text(
                "点 $(x_n, y_n)$ に直線をあてはめる。傾き $w$ と切片 $b$ は、二乗誤差の和が最小になるように定める。",
                "A line is fitted to the points $(x_n, y_n)$. Its slope $w$ and its intercept $b$ "
                "minimize the sum of squared errors.",
            ),
            r"\sum_n (y_n - w x_n - b)^2",
        ),
        parts={
            "numeric": (
                numeric(asked, ja=ja, en=en, level=2),
                numeric(
                    "change",
                    ja=f"$y_{i + 1}$ に $\\delta$ を加えて、直線をあてはめ直した。傾き $w$ はいくら変化するか"
                    "（増えるときを正とする）。",
                    en=f"$\\delta$ is added to $y_{i + 1}$ and the line is fitted again. By how much does "
                    "the slope $w$ change (positive if it rises)?",
                ),
            ),
        },
    )


ASKED = {
    "w": ("直線の傾き $w$ はいくらか。", "What is the slope $w$ of the line?"),
    "b": ("直線の切片 $b$ はいくらか。", "What is the intercept $b$ of the line?"),
}


def points_about_a_line(draw):
    """Whole numbers x, with a whole mean, in ascending order, and y not far from a line."""
    deviations = np.array(draw.choice("deviations", DEVIATIONS)) * draw.choice("mirrored", (1, -1))
    x = np.sort(deviations) + draw.integer("mean of x", 1, 6)
    slope = draw.integer("slope", -4, 4, exclude=(0,))
    noise = draw.integers("noise", -4, 4, shape=len(x))
    y = slope * deviations[np.argsort(deviations)] // 2 + draw.integer("level of y", -2, 8) + noise
    draw.require(np.sum((x - np.mean(x)) * y) != 0, "the line is level")
    draw.require(np.sum(y) != 0, "the mean of y is 0")
    return x, y


@least_squares_line.of("code").draft
def listing(draw: Draw) -> Draft:
    x, y = points_about_a_line(draw)
    return Draft(
        given={"x": x, "y": y},
        stem=(
            Text(
                "次の関数は、点 $(x_n, y_n)$ に直線を最小二乗法であてはめ、傾き `w` と切片 `b` を返す。",
                "This function fits a line to the points $(x_n, y_n)$ by least squares. It returns "
                "the slope `w` and the intercept `b`.",
            ),
        ),
        parts={"code": (combination(W, B, level=2),)},
    )


@least_squares_line.of("numeric").run
def run(engine, x, y, delta, i):
    w, b = engine.least_squares(x, y)
    return {"w": w, "b": b, "change": engine.slope_change(x, i, delta)}


@least_squares_line.of("numeric").check
def set_derivatives_to_zero(x, y, delta, i):
    y_moved = np.array([value + delta * int(n == i) for n, value in enumerate(y)])
    w, b = minimum(x, y)
    return {"w": w, "b": b, "change": minimum(x, y_moved)[0] - w}


def minimum(x, y):
    """Slope and intercept where both derivatives of the sum of squares are 0."""
    import sympy

    w, b = sympy.symbols("slope intercept")
    error = sum((target - w * value - b) ** 2 for value, target in zip(x, y, strict=True))
    solved = sympy.solve([error.diff(w), error.diff(b)], [w, b])
    return solved[w], solved[b]


@least_squares_line.of("code").run
def fit(engine, x, y):
    w, b = engine.least_squares(x, y)
    return {"w": w, "b": b}


@least_squares_line.of("code").check
def minimize(x, y):
    w, b = minimum(x, y)
    return {"w": w, "b": b}


@least_squares_line.of("numeric").solution
def solve(x, y, delta, i, out):
    dx, dy = x - np.mean(x), y - np.mean(y)
    squares, products = np.sum(dx**2), np.sum(dx * dy)
    return (
        Text(
            "2つの偏微分を0とおくと、直線は平均の点 $(\\bar{x}, \\bar{y})$ を通り、傾きは次のようになる。",
            "Setting both partial derivatives to 0 makes the line pass through the point of means "
            "$(\\bar{x}, \\bar{y})$, with the following slope.",
        ),
        rf"\bar{{x}} = {tex(np.mean(x))}, \quad \bar{{y}} \approx {fixed(np.mean(y), 3)}, \quad "
        rf"x - \bar{{x}} = {tex(dx)}",
        r"w = \frac{\sum_n (x_n - \bar{x})(y_n - \bar{y})}{\sum_n (x_n - \bar{x})^2} = "
        rf"\frac{{{tex(products)}}}{{{tex(squares)}}} \approx {fixed(out['w'], 3)}, \qquad "
        rf"b = \bar{{y}} - w \bar{{x}} \approx {fixed(out['b'], 3)}",
        Text(
            f"傾きは $y$ について1次式であり、$y_{i + 1}$ の係数は $x_{i + 1} - \\bar{{x}}$ を分母で割ったものである。"
            "平均から遠い点ほど、傾きを大きく変える。",
            f"The slope is linear in $y$; the coefficient of $y_{i + 1}$ is $x_{i + 1} - \\bar{{x}}$ "
            "over the denominator. Points far from the mean change it most.",
        ),
        rf"\Delta w = \frac{{{tex(dx[i])} \times ({tex(delta)})}}{{{tex(squares)}}} = "
        rf"{fixed(out['change'], 3)}",
    )


@least_squares_line.of("code").solution
def explain_the_code(x, y, out):
    return (
        Text(
            "傾きは、偏差の積の和を `x` の偏差の二乗和で割ったものである。直線は平均の点を通るので、切片が決まる。",
            "The slope is the sum of products of deviations over the sum of squared deviations of "
            "`x`. The line passes through the point of means, which gives the intercept.",
        ),
        r"w = \frac{\sum_n (x_n - \bar{x})(y_n - \bar{y})}{\sum_n (x_n - \bar{x})^2} \approx "
        rf"{fixed(out['w'], 3)}, \qquad b = \bar{{y}} - w \bar{{x}} \approx {fixed(out['b'], 3)}",
    )
