"""Indices, exponents, limits, accents, lines and braces."""

import pytest

from .looks import check

DRAWINGS = (
    (
        "x_1^2",
        """
x₁²
""",
        "x₁²",
    ),
    (
        "x''_i",
        """
x″ᵢ
""",
        "x″ᵢ",
    ),
    (
        "f'(x)",
        """
f′(x)
""",
        "f′(x)",
    ),
    (
        r"\hat{y} + \bar{x} + \tilde{h}",
        """
ŷ + x̄ + h̃
""",
        "ŷ + x̄ + h̃",
    ),
    (
        r"\overline{x+y}",
        """
_____
x + y
""",
        r"\overline{x+y}",
    ),
    (
        r"A \odot B^\top",
        """
A ⊙ Bᵀ
""",
        "A ⊙ Bᵀ",
    ),
    (
        r"\sum_{i=1}^{n} x_i",
        """
 n
 ∑  xᵢ
i=1
""",
        "∑ᵢ₌₁ⁿ xᵢ",
    ),
    (
        r"\prod_{i} x_i",
        """
∏ xᵢ
i
""",
        "∏ᵢ xᵢ",
    ),
    (
        r"\sum_{i<j, k} a",
        """
  ∑   a
i<j,k
""",
        "∑_(i<j,k) a",
    ),
    (
        r"\log_2 x + \ln x",
        """
log₂ x + ln x
""",
        "log₂ x + ln x",
    ),
    (
        r"\max_{i} x_i",
        """
max xᵢ
 i
""",
        "maxᵢ xᵢ",
    ),
    (
        r"\underbrace{a+b}_{n}",
        """
a + b
╰─┬─╯
  n
""",
        r"\underbrace{a+b}_{n}",
    ),
    (
        r"\int_0^1 f(x)\,dx",
        """
∫₀¹ f(x) dx
""",
        "∫₀¹ f(x) dx",
    ),
    (
        r"\mathbf{x}_i^{\top}\mathbf{W}",
        """
𝐱ᵢᵀ𝐖
""",
        "𝐱ᵢᵀ𝐖",
    ),
    (
        r"\mathbb{E}_{x \sim p}[f]",
        """
𝔼   [f]
 x∼p
""",
        "𝔼_(x∼p)[f]",
    ),
    (
        r"e^{-\frac{x^2}{2}}",
        """
   x²
 − ──
   2
e
""",
        "e^(−x²/2)",
    ),
    (
        r"x^{\frac12}",
        """
 1
 ─
 2
x
""",
        "x^(1/2)",
    ),
    (
        "x^{-1} + 2^{10}",
        """
x⁻¹ + 2¹⁰
""",
        "x⁻¹ + 2¹⁰",
    ),
    (
        "{}_n C_r",
        """
ₙCᵣ
""",
        "ₙCᵣ",
    ),
    (
        "h_{t-1} + W_{xh}",
        """
hₜ₋₁ + Wₓₕ
""",
        "hₜ₋₁ + Wₓₕ",
    ),
    (
        r"\sigma_B^2",
        """
σ²
 B
""",
        "σ²_B",
    ),
    (
        "x_1^{a,b}",
        """
 a,b
x₁
""",
        "x₁^(a,b)",
    ),
    (
        "a_{i,j}b + x^{a,b}(c)",
        """
         a,b
a   b + x   (c)
 i,j
""",
        "a_(i,j) b + x^(a,b) (c)",
    ),
    (
        r"(\cdot)^2",
        """
(⋅)²
""",
        "(⋅)²",
    ),
    (
        r"\underline{AB}",
        """
AB
‾‾
""",
        r"\underline{AB}",
    ),
    (
        r"\overbrace{a+b}^{n}",
        """
  n
╭─┴─╮
a + b
""",
        r"\overbrace{a+b}^{n}",
    ),
    (
        r"\max^{n} x",
        """
 n
max x
""",
        "maxⁿ x",
    ),
    (
        r"\int\limits_0^1 f",
        """
1
∫ f
0
""",
        "∫₀¹ f",
    ),
    (
        r"\bigvee_{i=1}^n A_i",
        """
 n
 ⋁  Aᵢ
i=1
""",
        "⋁ᵢ₌₁ⁿ Aᵢ",
    ),
    (
        r"f^{\beta}(x)",
        """
 β
f (x)
""",
        "f^β (x)",
    ),
    (
        r"\theta^*",
        """
 ∗
θ
""",
        "θ^∗",
    ),
    (
        r"\hat{y}_i^{(k)}",
        """
ŷᵢ⁽ᵏ⁾
""",
        "ŷᵢ⁽ᵏ⁾",
    ),
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    check(tex, drawing, line)
