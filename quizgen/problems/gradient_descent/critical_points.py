"""Critical points: the eigenvalues of the Hessian, and what they say."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Misconception,
    Prose,
    Text,
    choice,
    family,
    mistakes_beside,
    numeric,
    statements,
    statements_beside,
    tex,
)

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin
MINIMUM, MAXIMUM, SADDLE, OPEN = range(4)
KINDS_OF_POINTS = (
    Text("極小点である", "a local minimum"),
    Text("極大点である", "a local maximum"),
    Text("鞍点である", "a saddle point"),
    Text("ヘッセ行列だけでは判定できない", "the Hessian alone does not decide it"),
)


def eigenvalues(a, b, d):
    mean = (a + d) / 2
    root = np.sqrt((a - d) ** 2 / 4 + b**2)
    smaller = mean - root
    larger = mean + root
    return smaller, larger


def kind_of_point(a, b, d):
    """What a point is where the gradient is 0 and the Hessian has these entries."""
    low, high = np.linalg.eigvalsh(np.array([[a, b], [b, d]]))
    if low > 1e-9:
        return MINIMUM
    if high < -1e-9:
        return MAXIMUM
    return SADDLE if low < -1e-9 and high > 1e-9 else OPEN


REASONS = (
    Text(
        "極小点と判定できるのは、固有値がすべて正のときである。",
        "The Hessian shows a minimum if all of its eigenvalues are positive.",
    ),
    Text(
        "極大点と判定できるのは、固有値がすべて負のときである。",
        "The Hessian shows a maximum if all of its eigenvalues are negative.",
    ),
    Text(
        "鞍点と判定できるのは、固有値に正のものと負のものがあるときである。",
        "The Hessian shows a saddle point if it has eigenvalues of both signs.",
    ),
    Text(
        "判定できないのは、固有値に0があり、0でない固有値の符号がそろっているときである。",
        "The Hessian leaves it undecided if an eigenvalue is 0 and no two of them have different signs.",
    ),
)
NAMES = ("minimum", "maximum", "saddle", "undecided")


def taken_for(kind):
    """The mistake of somebody who takes the point for one of this kind."""
    why = REASONS[kind]
    return Misconception(
        f"taken-for-{NAMES[kind]}",
        value=lambda: {"kind": kind},
        ja=why.ja,
        en=why.en,
        kinds=("choice",),
    )


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("F04",),
    minutes=3,
    ja="鞍点と極値",
    en="Saddle points and extrema",
    engine=(eigenvalues, kind_of_point),
    misconceptions=(
        *map(taken_for, range(4)),
        *mistakes_beside(
            __file__,
            mean=Blank(eigenvalues, "mean"),
            root=Blank(eigenvalues, "root"),
            smaller=Blank(eigenvalues, "smaller"),
            larger=Blank(eigenvalues, "larger"),
        ),
    ),
)
def critical_points(draw: Draw) -> Draft:
    asked, word = draw.choice("asked", (("smaller", "小さい"), ("larger", "大きい")))
    return Draft(
        given={"H": hessian(draw, draw.choice("kind", (MINIMUM, MAXIMUM, SADDLE, SADDLE)))},
        stem=(CRITICAL,),
        parts={
            "numeric": (
                numeric(
                    asked,
                    level=2,
                    ja=f"$H$ の{word}ほうの固有値はいくらか。",
                    en=f"What is the {asked} eigenvalue of $H$?",
                ),
            )
        },
    )


def hessian(draw, kind):
    """A Hessian with whole eigenvalues of which this kind of point follows."""
    a, b, d = draw.choice("H", MATRICES[kind])
    return [[a, b], [b, d]]


WHOLE = [
    (a, b, d)
    for a in range(-9, 10)
    for d in range(-9, 10)
    for b in (-6, -4, -3, -2, -1, 1, 2, 3, 4, 6)
    if a * d and np.sqrt((a - d) ** 2 + 4 * b * b) % 1 == 0
]
MATRICES = [[m for m in WHOLE if kind_of_point(*m) == kind] for kind in range(4)]
MATRICES[SADDLE] = [(a, b, d) for a, b, d in MATRICES[SADDLE] if a * d > 0]  # which looks definite
CRITICAL = Text(
    "2変数関数のある停留点（勾配が $0$ の点）でのヘッセ行列が $H$ であった。",
    "At a critical point of a function of two variables, where its gradient is $0$, the Hessian is $H$.",
)


@critical_points.of("choice").draft
def kinds_of_points(draw: Draw) -> Draft:
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={"H": hessian(draw, draw.choice("kind", range(4)))},
        stem=(CRITICAL,),
        parts={
            "choice": (
                choice(
                    "kind",
                    lambda kind: Prose(KINDS_OF_POINTS[kind[0]]),
                    ja="この点についていえることはどれか。",
                    en="What is this point?",
                ),
                statements(
                    (right, *(false for _, false in others)),
                    level=2,
                    ja="停留点と勾配降下法についての正しい記述はどれか。",
                    en="Which statement about critical points and gradient descent is true?",
                ),
            )
        },
    )


@critical_points.of("numeric").run
def run(engine, H):
    smaller, larger = engine.eigenvalues(H[0, 0], H[0, 1], H[1, 1])
    return {"smaller": smaller, "larger": larger}


@critical_points.of("choice").run
def classify(engine, H):
    return {"kind": engine.kind_of_point(H[0, 0], H[0, 1], H[1, 1])}


@critical_points.of("numeric").check
def solve_the_characteristic_equation(H):
    import sympy

    z = sympy.Dummy()
    determinant = (H[0, 0] - z) * (H[1, 1] - z) - H[0, 1] * H[1, 0]
    roots = sympy.solve(sympy.expand(determinant), z)
    return {"smaller": sympy.Min(*roots), "larger": sympy.Max(*roots)}


@critical_points.of("choice").check
def complete_the_square(H):
    import sympy

    (a, b), (_, d) = H
    rest = d * a - b * b  # a (a u² + 2 b u v + d v²) = (a u + b v)² + rest v², where a is not 0
    return {
        "kind": sympy.Piecewise(
            (SADDLE, rest < 0), (OPEN, sympy.Eq(rest, 0)), (MINIMUM, a > 0), (MAXIMUM, True)
        )
    }


def signed(value):
    return f"({tex(value)})" if value < 0 else tex(value)


def found(H):
    """How the eigenvalues are found, as a formula."""
    low, high = np.linalg.eigvalsh(H)
    trace, determinant = signed(np.trace(H)), signed(round(low * high))
    return (
        rf"|H - \lambda I| = \lambda^2 - {trace} \lambda + {determinant} = 0 \quad\Rightarrow\quad "
        rf"\lambda = {round(low)}, {round(high)}"
    )


@critical_points.of("numeric").solution
def solve(H):
    return (
        Text(
            "固有方程式を解く。$\\lambda$ の係数は対角成分の和（の符号を変えたもの）、定数項は行列式である。",
            "Solve the characteristic equation, which has the sum of the diagonal, with a minus sign, and "
            "the determinant for coefficients.",
        ),
        found(H),
    )


@critical_points.of("choice").solution
def explain(H):
    return (
        found(H),
        Text(
            "固有値がすべて正なら極小点、すべて負なら極大点、異符号なら鞍点である。0があって残りの符号がそろっていれば、ヘッセ行列だけでは判定できない。",
            "All positive: a local minimum. All negative: a local maximum. Both signs: a saddle point. One "
            "0 and the other not: the Hessian alone does not decide.",
        ),
    )
