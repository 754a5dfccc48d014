"""Formulas wider than the terminal."""

import pytest
from rich.cells import cell_len

from quizgen.terminal.formula import draw, formula


@pytest.mark.parametrize("width", [20, 30, 40, 60, 200])
def test_a_wide_formula_is_broken_before_relations_and_signs(width):
    tex = r"L = \frac{a_1 + b_1}{c} + (d - e) + x_1 x_2 x_3 = \sqrt{x + y} - \frac{1}{2} = 0.125"
    lines = formula(tex, width=width).split("\n")
    assert max(map(cell_len, lines)) <= width
    assert "(d − e)" in "\n".join(lines)


def test_wide_aligned_rows_are_broken_one_by_one():
    tex = r"\begin{aligned} abc &= d + e + f \\ &= g + h + i + j \end{aligned}"
    assert formula(tex, width=14) == "abc = d + e\n    + f\n\n= g + h + i\n    + j"


@pytest.mark.parametrize(
    "tex",
    [
        r"(a + b + c + d + e + f)",
        r"\sum_{i=1}^{n} abcdefghijkl",
        r"\begin{matrix} abcdefg & hijklmn \end{matrix}",
        r"\begin{aligned} a &= bcdefghijklmn \end{aligned}",
    ],
)
def test_what_has_no_place_for_a_break_is_not_drawn(tex):
    assert draw(tex, width=12) is None
    assert draw(tex, width=40) is not None


def test_what_is_too_wide_in_two_dimensions_may_fit_on_one_line():
    assert formula(r"\begin{pmatrix} 1 & 2 & 3 \end{pmatrix}", width=8) == "(1, 2, 3)"
