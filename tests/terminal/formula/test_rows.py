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
    (
        r"a := b",
        """
a := b
""",
        "a := b",
    ),
    (
        r"\text{if} x \text{or} 3",
        """
if x or 3
""",
        "if x or 3",
    ),
    (
        r"\text{値}x",
        """
値x
""",
        "値x",
    ),
    (
        r"a \text{} b",
        """
ab
""",
        "ab",
    ),
    (
        r"f \colon X \to Y",
        """
f: X → Y
""",
        "f: X → Y",
    ),
    (
        r"1{,}5",
        """
1,5
""",
        "1,5",
    ),
    (
        r"..._1",
        """
...₁
""",
        "...₁",
    ),
    (
        r"x \bmod 2",
        """
x mod 2
""",
        "x mod 2",
    ),
    (
        r"a \perp b \leqslant c",
        """
a ⟂ b ⩽ c
""",
        "a ⟂ b ⩽ c",
    ),
    (
        r"A \backslash B",
        r"""
A\B
""",
        r"A\B",
    ),
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    check(tex, drawing, line)
