"""Symbols in a row: words, functions, signs, relations, blanks between them."""

import pytest

from .looks import check

DRAWINGS = (
    (
        r"\mathrm{Var}(x)",
        """
Var(x)
""",
        "Var(x)",
    ),
    (
        r"\mathtt{dout}",
        """
dout
""",
        "dout",
    ),
    (
        r"\text{バッチ 平均} \cdot x",
        """
バッチ 平均 ⋅ x
""",
        "バッチ 平均 ⋅ x",
    ),
    (
        r"\exp(-x)",
        """
exp(−x)
""",
        "exp(−x)",
    ),
    (
        r"a, \dots, b + \dots",
        """
a, …, b + …
""",
        "a, …, b + …",
    ),
    (
        "1{,}000 : 2",
        """
1,000 : 2
""",
        "1,000 : 2",
    ),
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    check(tex, drawing, line)
