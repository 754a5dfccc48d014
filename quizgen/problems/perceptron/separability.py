"""Linear separability: samples that one perceptron can or cannot classify."""

from itertools import combinations, product

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Prose,
    Text,
    axis,
    choice,
    family,
    mistakes,
    plot,
    points,
    statements,
    statements_beside,
)
from quizgen.engine import perceptron
from quizgen.problems.perceptron._common import FIRES

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin
LETTERS = "PQRS"
GRID = list(product(range(1, 9), repeat=2))
DIRECTIONS = [(1, 0), (2, 1), (1, 1), (1, 2), (0, 1), (-1, 2), (-1, 1), (-2, 1)]

TRAPS = {  # why somebody might think that a sample at this place spoils the separation
    "box": Text(
        "$x_1$ も $x_2$ もクラス0のサンプルの範囲にあるが、すべてを分ける斜めの直線がある。",
        "Both coordinates are in the range of class 0, but a slanted line still separates the classes.",
    ),
    "near": Text(
        "クラス1よりもクラス0のサンプルに近いが、すべてを分ける直線がある。近さは関係しない。",
        "It is nearer to class 0 than to class 1, but a line still separates them; distances do not matter.",
    ),
    "far": Text(
        "クラス1の他のサンプルから離れているが、すべてを分ける直線がある。",
        "It is far from the other samples of class 1, but a line still separates the classes.",
    ),
    "inside": Text(
        "クラス1の3つのサンプルを頂点とする三角形の内部にあるので、これまでの直線でそのまま分けられる。",
        "It is inside the triangle of the samples of class 1, so the old line still separates the classes.",
    ),
}


def side(p, q, r):
    """Twice the signed area of the triangle p q r, which says on which side of the line p q lies r."""
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def tangents(ones, zeros):
    """For a line through a sample of each class: how far the others lie on their own side.

    Samples in general position can be separated exactly if for one line all are positive.
    """
    for a, b in product(ones, zeros):
        sides = [side(a, b, p) for p in ones if p is not a]
        sides += [-side(a, b, p) for p in zeros if p is not b]
        yield sides
        yield [-s for s in sides]


def separable(ones, zeros):
    return any(min(sides) > 0 for sides in tangents(ones, zeros))


def trap(place, ones, zeros):
    """What is tempting about a place for one more sample of `ones`; nothing if it is empty."""
    to_ones, to_zeros = (np.linalg.norm(place - np.mean(c, axis=0)) for c in (ones, zeros))
    if (np.min(zeros, axis=0) <= place).all() and (place <= np.max(zeros, axis=0)).all():
        return "box"
    if to_zeros + 0.5 < to_ones:
        return "near"
    turns = [side(p, q, place) > 0 for p, q in zip(ones, [*ones[1:], ones[0]], strict=True)]
    if all(turns) or not any(turns):
        return "inside"
    return "far" if to_ones > 3.5 else ""


def taken_in_by(name):
    def place(ones, zeros, P, Q, R, S, out):
        found = [trap(p, ones, zeros) for p in (P, Q, R, S)]
        found[out["place"]] = ""
        return {"place": found.index(name)} if name in found else {}

    return place


@family(
    level=3,
    kinds=("choice",),
    covers=("A05",),
    minutes=3,
    ja="線形分離可能性",
    en="Linear separability",
    engine=perceptron,
    misconceptions=mistakes(
        *((f"taken-in-by-{name}", taken_in_by(name), t.ja, t.en) for name, t in TRAPS.items())
    ),
)
def separability(draw: Draw) -> Draft:
    direction = np.array(draw.choice("direction", DIRECTIONS)) * draw.choice("sign", (1, -1))
    middle = direction @ np.mean(GRID, axis=0)
    ones = draw.sample("class 1", [p for p in GRID if direction @ p > middle], 3)
    zeros = draw.sample("class 0", [p for p in GRID if direction @ p < middle], 3)
    six = ones + zeros
    draw.require(abs(side(*ones)) >= 5 and abs(side(*zeros)) >= 5, "a class is almost a line")
    draw.require(all(side(*three) for three in combinations(six, 3)), "three are on a line")
    free = [p for p in GRID if p not in six and off_all_lines(p, six)]
    lost = [p for p in free if not separable([*ones, p], zeros)]
    kept: dict[str, list[tuple[int, ...]]] = {}
    for place in free:
        name = trap(np.array(place), np.array(ones), np.array(zeros))
        if name and place not in lost:
            kept.setdefault(name, []).append(place)
    draw.require(lost and len(kept) >= 3, "too few kinds of places")
    names = draw.sample("traps", sorted(kept), 3)
    places = [draw.choice("lost", lost), *(draw.choice(name, kept[name]) for name in names)]
    marked = dict(zip(LETTERS, draw.shuffled("order", places), strict=True))
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={"ones": ones, "zeros": zeros, **marked},
        plotted=("ones", "zeros", *marked),
        symbols={"ones": r"\text{class 1}", "zeros": r"\text{class 0}"},
        stem=(
            Text(
                "2つの特徴量 $x_1, x_2$ をもつサンプルを、1つのパーセプトロンでクラス1（出力1）とクラス0（出力0）に分類する。",
                "A single perceptron classifies samples with two features $x_1, x_2$ into class 1 "
                "(output 1) and class 0 (output 0).",
            ),
        ),
        conventions=(FIRES,),
        exhibits=(picture(ones, zeros, marked),),
        parts={
            "choice": (
                choice(
                    "place",
                    lambda at: Prose(Text(f"点{LETTERS[at[0]]}", f"Point {LETTERS[at[0]]}")),
                    ja="クラス1のサンプルを点P、Q、R、Sのいずれかに1つ追加する。すべてのサンプルを正しく分類できるパーセプトロンが"
                    "なくなるのは、どの点に追加したときか。",
                    en="One more sample of class 1 is added, at P, Q, R or S. At which of these points is there "
                    "no longer any perceptron that classifies all samples correctly?",
                    ordered=True,
                ),
                statements(
                    (right, *(false for _, false in others)),
                    ja="パーセプトロンについて、正しい記述はどれか。",
                    en="Which statement about perceptrons is true?",
                    level=2,
                ),
            )
        },
    )


def off_all_lines(place, samples):
    """Whether a place is well off the lines through two samples, so that a figure shows its side."""
    return all(abs(side(p, q, place)) >= 2 for p, q in combinations(samples, 2))


def picture(ones, zeros, marked):
    return plot(
        points(*zip(*ones, strict=True), ja="クラス1", en="class 1"),
        points(*zip(*zeros, strict=True), ja="クラス0", en="class 0"),
        *(points([x], [y], ja=letter, en=letter) for letter, (x, y) in marked.items()),
        x=axis("$x_1$", "$x_1$", 0, 9),
        y=axis("$x_2$", "$x_2$", 0, 9),
        ja="クラス1とクラス0のサンプルが3つずつと、4点（P、Q、R、S）。",
        en="Three samples each of class 1 and class 0, and the points P, Q, R, S.",
    )


@separability.run
def try_all_directions(engine, ones, zeros, P, Q, R, S):
    lost = [
        place
        for place, added in enumerate((P, Q, R, S))
        if not any(
            all(engine(x, w, b) == 1 for x in (*ones, added))
            and all(engine(x, w, b) == 0 for x in zeros)
            for w, b in candidates(np.array([*ones, added]), zeros)
        )
    ]
    return {"place": lost[0] if len(lost) == 1 else np.nan}


def candidates(ones, zeros):
    """Weights, with the bias in the middle of the gap between the classes, if there is one.

    The boundary farthest from both classes is perpendicular to the difference of two samples, or
    runs along one, so that its weights are among these.
    """
    for w in np.array(list(product(range(-7, 8), repeat=2))):
        inner, outer = np.min(ones @ w), np.max(zeros @ w)
        if inner > outer:
            yield w, -(inner + outer) / 2


@separability.check
def look_for_a_common_tangent(ones, zeros, P, Q, R, S):
    import sympy

    cases = []
    for place, added in enumerate((P, Q, R, S)):
        lines = tangents([*ones, added], list(zeros))
        able = sympy.Or(*(sympy.And(*(s > 0 for s in sides)) for sides in lines))
        cases.append((place, sympy.Not(able)))
    return {"place": sympy.Piecewise(*cases, (len(cases), True))}


@separability.solution
def find_what_is_crossed(ones, zeros, P, Q, R, S, out):
    letter = LETTERS[out["place"]]
    crossing = crossed((P, Q, R, S)[out["place"]], ones, zeros)
    return (
        Text(
            "パーセプトロンの決定境界は直線である。すべてのサンプルを正しく分類できるのは、2つのクラスを分ける直線があるとき、"
            "すなわち線形分離可能なときに限る。",
            "The decision boundary of a perceptron is a line. All samples can be classified correctly only if "
            "a line separates the classes, that is, if they are linearly separable.",
        ),
        Text(
            f"点{letter}に追加すると、{crossing.ja}。どの直線も、両者を分けることはできない。他の3点では、分ける直線がある。",
            f"If it is added at {letter}, {crossing.en}. No line can separate these. At the other three "
            "points, some line does.",
        ),
    )


def crossed(added, ones, zeros):
    """Why no line separates the classes: which segments or triangles of them meet."""

    def at(*places):
        return ", ".join(f"$({p[0]:.0f}, {p[1]:.0f})$" for p in places)

    if not separable([added], zeros):
        return Text(
            f"それはクラス0のサンプルを頂点とする三角形 {at(*zeros)} の内部にある",
            f"it lies inside the triangle of the samples {at(*zeros)} of class 0",
        )
    for one, (p, q) in product(ones, combinations(zeros, 2)):
        if not separable([one, added], [p, q]):
            return Text(
                f"クラス1の2点 {at(one, added)} を結ぶ線分と、クラス0の2点 {at(p, q)} を結ぶ線分が交わる",
                f"the segment between {at(one, added)} of class 1 crosses that between {at(p, q)} of class 0",
            )
    p, q, zero = next(
        (p, q, zero)
        for (p, q), zero in product(combinations(ones, 2), zeros)
        if not separable([p, q, added], [zero])
    )
    return Text(
        f"クラス1の3点 {at(p, q, added)} を頂点とする三角形の内部に、クラス0の点 {at(zero)} がある",
        f"the triangle {at(p, q, added)} of class 1 contains the point {at(zero)} of class 0",
    )
