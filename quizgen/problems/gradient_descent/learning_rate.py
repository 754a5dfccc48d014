"""The learning rate on a parabola: two steps, where it still converges, and what happens."""

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Prose,
    Text,
    choice,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def two_steps(a, c, w0, lr):
    g0 = 2 * a * (w0 - c)
    w1 = w0 - lr * g0
    g1 = 2 * a * (w1 - c)
    w2 = w1 - lr * g1
    return w2


def largest_rate(lr, r):
    curvature = (1 - r) / lr
    limit = 2 / curvature
    return limit


def factor_of_a_step(a, lr):
    curvature = 2 * a
    factor = 1 - lr * curvature
    return factor


COEFFICIENTS = [Fraction(a) for a in ("2", "3", "4", "5", "6", "8", "1.5", "0.25", "2.5")]
FACTORS = [Fraction(n, 10) for n in (8, 6, 5, 4, 2, -2, -4, -5, -6, -8, -12, -14, -15)]
WAYS = (
    Text("$c$ に片側から近づいていく", "it comes closer to $c$ on one side of it"),
    Text("1回の更新で $c$ に達する", "it reaches $c$ in a single update"),
    Text("$c$ の両側を行き来しながら近づいていく", "it comes closer to $c$ on both sides in turn"),
    Text("$c$ の両側の2点を行き来し続ける", "it goes on between two points on both sides"),
    Text(
        "$c$ の両側を行き来しながら遠ざかっていく", "it moves away from $c$ on both sides in turn"
    ),
    Text("$c$ から片側へ遠ざかっていく", "it moves away from $c$ on one side of it"),
)


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("B06", "C01"),
    minutes=3,
    ja="学習率と収束",
    en="Learning rate and convergence",
    engine=(two_steps, largest_rate, factor_of_a_step),
    misconceptions=mistakes_beside(
        __file__,
        g0=Blank(two_steps, "g0"),
        g1=Blank(two_steps, "g1"),
        w2=Blank(two_steps, "w2"),
        limit=Blank(largest_rate, "limit"),
        curvature=Blank(largest_rate, "curvature"),
        step_curvature=Blank(factor_of_a_step, "curvature"),
        factor=Blank(factor_of_a_step, "factor"),
    ),
)
def learning_rate(draw: Draw) -> Draft:
    return draw.choice("asked", (of_a_function, of_a_course))(draw)


def of_a_function(draw):
    """Two updates of a function that is given."""
    a = draw.choice("a", COEFFICIENTS)
    factor = draw.choice("factor", FACTORS)
    lr = (1 - factor) / (2 * a)
    draw.require(1000 % lr.denominator == 0, "the learning rate is long")
    c = draw.integer("c", -6, 6, exclude=(0,))
    w0 = c + draw.choice("distance", (-20, -10, -5, 5, 10, 20))
    draw.require(w0 != 0)
    return Draft(
        given={"a": a, "c": c, "w0": w0, "lr": lr},
        case={"asked": "w2"},
        symbols={"w0": "w_0", "lr": r"\eta"},
        stem=(DESCENT, "f(w) = a (w - c)^2"),
        conventions=(NO_HALF,),
        parts={
            "numeric": (
                numeric(
                    "w2",
                    level=2,
                    between=(-200, 200),
                    ja="2回の更新後の $w_2$ はいくらか。",
                    en="What is $w_2$, after two updates?",
                ),
            )
        },
    )


def of_a_course(draw):
    """From how an update went, the learning rates that converge."""
    r = draw.choice("r", [Fraction(n, 10) for n in range(-18, 10) if n not in (0, -10)])
    lr = draw.decimal("lr", ("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.05", "0.15", "0.8"))
    draw.require(1000 % (2 * lr / (1 - r)).denominator == 0, "the limit is long")
    return Draft(
        given={"lr": lr, "r": r},
        case={"asked": "limit"},
        symbols={"lr": r"\eta"},
        stem=(
            DESCENT,
            r"f(w) = a (w - c)^2 \qquad (a > 0)",
            Text(
                r"$a$ と $c$ はわからない。学習率 $\eta$ で1回更新したところ、$c$ からの差が $r$ 倍になった"
                "（$w_1 - c = r (w_0 - c)$）。",
                r"$a$ and $c$ are not known. One update with the learning rate $\eta$ multiplied the "
                "distance from $c$ by $r$: $w_1 - c = r (w_0 - c)$.",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "limit",
                    between=(0, 60),
                    ja=r"$w_t$ が任意の初期値から $c$ に収束するのは、学習率がいくらより小さいときか。",
                    en=r"Below which learning rate does $w_t$ converge to $c$ from every start?",
                ),
            )
        },
    )


DESCENT = Text(
    r"勾配降下法 $w_{t+1} = w_t - \eta f'(w_t)$ で、次の関数 $f$ を最小化する。",
    r"Gradient descent, $w_{t+1} = w_t - \eta f'(w_t)$, is to minimize this function $f$.",
)
NO_HALF = Text(
    r"$f$ に係数 $\frac{1}{2}$ は付いていない。", r"There is no factor $\frac{1}{2}$ in $f$."
)


@learning_rate.of("choice").draft
def ways(draw: Draw) -> Draft:
    a = draw.choice("a", COEFFICIENTS)
    factor = draw.choice("factor", draw.choice("way", FACTORS_OF_WAYS))
    lr = (1 - factor) / (2 * a)
    draw.require(1000 % lr.denominator == 0, "the learning rate is long")
    return Draft(
        given={"a": a, "c": draw.integer("c", -6, 6, exclude=(0,)), "lr": lr},
        symbols={"lr": r"\eta"},
        stem=(DESCENT, "f(w) = a (w - c)^2"),
        conventions=(NO_HALF,),
        parts={
            "choice": (
                choice(
                    "way",
                    lambda way: Prose(WAYS[way[0]]),
                    ja="$c$ と異なる初期値 $w_0$ から更新すると、$w_t$ はどうなるか。",
                    en="From a start $w_0$ other than $c$, what does $w_t$ do?",
                ),
            )
        },
    )


FACTORS_OF_WAYS = (
    [f for f in FACTORS if f > 0],
    [Fraction(0)],
    [f for f in FACTORS if -1 < f < 0],
    [Fraction(-1)],
    [f for f in FACTORS if f < -1],
)


@learning_rate.of("numeric").run
def run(engine, asked, lr, a=None, c=None, w0=None, r=None):
    if asked == "limit":
        return {"limit": engine.largest_rate(lr, r)}
    return {"w2": engine.two_steps(a, c, w0, lr)}


@learning_rate.of("choice").run
def classify(engine, a, c, lr):
    factor = round(engine.factor_of_a_step(a, lr), 9)
    if factor > 1:
        return {"way": 5}
    bounds = (factor > 0, factor == 0, factor > -1, factor == -1)
    return {"way": bounds.index(True) if True in bounds else 4}


@learning_rate.of("numeric").check
def differentiate(asked, lr, a=None, c=None, w0=None, r=None):
    import sympy

    if asked == "limit":
        a, eta = sympy.symbols("a eta", positive=True)
        (found,) = sympy.solve(1 - 2 * a * lr - r, a)
        (limit,) = sympy.solve(1 - 2 * found * eta + 1, eta)  # where the factor is -1
        return {"limit": limit}
    w = sympy.Dummy()
    f = a * (w - c) ** 2
    at = w0
    for _ in range(2):
        at = at - lr * f.diff(w).subs(w, at)
    return {"w2": at}


@learning_rate.of("choice").check
def follow_two_updates(a, c, lr):
    import sympy

    w = sympy.Dummy()
    update = w - lr * (a * (w - c) ** 2).diff(w)
    first = sympy.expand(update.subs(w, c + 1) - c)  # the distance from c, at first 1
    second = sympy.expand(update.subs(w, update).subs(w, c + 1) - c)
    return {
        "way": sympy.Piecewise(
            (1, sympy.Eq(first, 0)),
            (3, sympy.And(first < 0, sympy.Eq(second, 1))),
            (2, sympy.And(first < 0, second < 1)),
            (4, first < 0),
            (0, first < 1),
            (5, True),
        )
    }


@learning_rate.of("numeric").solution
def solve(asked, lr, out, a=None, c=None, w0=None, r=None):
    def signed(value):
        return f"({tex(value)})" if value < 0 else tex(value)

    if asked == "limit":
        return (
            Text(
                "$c$ からの差は、1回の更新で $1 - 2a\\eta$ 倍になる。これが $r$ に等しい。",
                "Every update multiplies the distance from $c$ by $1 - 2a\\eta$; this is $r$.",
            ),
            rf"2a = \frac{{1 - r}}{{\eta}} = \frac{{{tex(1 - r)}}}{{{tex(lr)}}} = {tex((1 - r) / lr)}",
            Text(
                "収束するのは、その大きさが1より小さいときである。",
                "It converges where that is less than 1 in magnitude.",
            ),
            rf"|1 - 2a\eta| < 1 \quad\Leftrightarrow\quad 0 < \eta < \frac{{2}}{{2a}} = "
            rf"{tex(out['limit'])}",
        )
    w1 = w0 - lr * 2 * a * (w0 - c)

    def step(t, w, new):
        slope = 2 * a * (w - c)
        return rf"w_{t} = {tex(w)} - {tex(lr)} \times {signed(slope)} = {tex(new)}"

    return (
        rf"f'(w) = 2a(w - c) = {tex(2 * a)} (w - {signed(c)})",
        step(1, w0, w1) + r", \qquad " + step(2, w1, out["w2"]),
    )


@learning_rate.of("choice").solution
def explain(a, c, lr):
    return (
        Text(
            "$f'(w) = 2a(w - c)$ であるから、$c$ からの差は1回の更新で次の数を掛けたものになる。",
            "As $f'(w) = 2a(w - c)$, every update multiplies the distance from $c$ by this number.",
        ),
        rf"w_{{t+1}} - c = (1 - 2a\eta)(w_t - c), \qquad 1 - 2 \times {tex(a)} \times {tex(lr)} = "
        rf"{tex(1 - 2 * a * lr)}",
        Text(
            "正なら同じ側に、負なら反対側に移る。大きさが1より小さければ近づき、1なら行き来を続け、1より大きければ遠ざかる。0なら1回で $c$ に達する。",
            "A positive factor keeps the side, a negative one changes it. Below 1 in magnitude it "
            "approaches, at 1 it goes on jumping, above 1 it moves away; with 0 it is there at once.",
        ),
    )
