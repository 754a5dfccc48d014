"""Fractions and roots, with brackets where they stand on one line."""

import pytest

from .looks import check

DRAWINGS = (
    (
        r"\frac{a+b}{2c}",
        """
a + b
─────
 2c
""",
        "(a + b)/(2c)",
    ),
    (
        r"\frac{\partial L}{\partial x}",
        """
∂L
──
∂x
""",
        "∂L/∂x",
    ),
    (
        r"\frac{\partial^2 f}{\partial x^2}",
        """
∂²f
───
∂x²
""",
        "∂²f/∂x²",
    ),
    (
        r"\sqrt{x+1}",
        """
 _____
√x + 1
""",
        "√(x + 1)",
    ),
    (
        r"\sqrt[3]{x}",
        """
3_
√x
""",
        "³√(x)",
    ),
    (
        r"\sqrt{\frac{a}{b}}",
        """
    _
   ╱a
  ╱ ─
╲╱  b
""",
        "√(a/b)",
    ),
    (
        r"\sqrt{x}^2+2\sqrt[3]{x}",
        """
⎛ _⎞²     3_
⎝√x⎠  + 2 √x
""",
        "(√x)² + 2(³√(x))",
    ),
    (
        r"\lim_{h\to0}\frac{f(x+h)-f(x)}{h}",
        """
    f(x + h) − f(x)
lim ───────────────
h→0        h
""",
        "lim_(h→0) ((f(x + h) − f(x))/h)",
    ),
    (
        r"\cfrac{a}{b+\cfrac{c}{d}}",
        """
   a
───────
     c
 b + ─
     d
""",
        "a/(b + c/d)",
    ),
    (
        r"-\frac{a}{b} - \frac{\frac{a}{b}}{c}",
        """
       a
       ─
  a    b
− ─ − ───
  b    c
""",
        "−a/b − (a/b)/c",
    ),
    (
        r"2\frac{a}{b}c \cdot \frac{d}{e} / \frac{f}{g}",
        """
  a     d   f
2 ─ c ⋅ ─ / ─
  b     e   g
""",
        "2(a/b)c ⋅ (d/e)/(f/g)",
    ),
    (
        r"\sqrt{2}y + \sqrt{a b}",
        """
 _     __
√2y + √ab
""",
        "√(2)y + √(ab)",
    ),
    (
        r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
        """
       ________
 −b ± √b² − 4ac
────────────────
       2a
""",
        "(−b ± √(b² − 4ac))/(2a)",
    ),
    (
        r"\frac{\ln 2}{3} + \frac{3}{\ln 2} + \frac{xy}{zw}",
        """
ln 2    3     xy
──── + ──── + ──
 3     ln 2   zw
""",
        "(ln 2)/3 + 3/(ln 2) + xy/(zw)",
    ),
    (
        r"\hat{x}_i = \frac{x_i - \mu_B}{\sqrt{\sigma_B^2 + \varepsilon}}",
        """
       xᵢ − μ
             B
x̂ᵢ = ───────────
         ______
        ╱σ² + ε
      ╲╱  B
""",
        "x̂ᵢ = (xᵢ − μ_B)/√(σ²_B + ε)",
    ),
    (
        r"\sqrt{\;}",
        """
√( )
""",
        "√( )",
    ),
    (
        r"\frac{\partial L}{\partial x_i} - \frac{1}{N}\sum_{j=1}^{N} "
        r"\frac{\partial L}{\partial \hat{x}_j}",
        """
∂L    1  N  ∂L
─── − ─  ∑  ───
∂xᵢ   N j=1 ∂x̂ⱼ
""",
        "∂L/∂xᵢ − (1/N) ∑ⱼ₌₁ᴺ (∂L/∂x̂ⱼ)",
    ),
    (
        r"\operatorname{softmax}(x)_i = \frac{\exp(x_i)}{\sum_{k}\exp(x_k)}",
        """
                exp(xᵢ)
softmax(x)ᵢ = ───────────
               ∑ exp(xₖ)
               k
""",
        "softmax(x)ᵢ = exp(xᵢ)/(∑ₖ exp(xₖ))",
    ),
    (
        r"(あ) + \frac{(い)}{2}",
        """
       (い)
(あ) + ────
        2
""",
        "(あ) + (い)/2",
    ),
    (
        r"\frac{(a)(b)}{(c)(d)}",
        """
(a)(b)
──────
(c)(d)
""",
        "(a)(b)/((c)(d))",
    ),
    (
        r"\frac{a}{(b+c)}",
        """
   a
───────
(b + c)
""",
        "a/(b + c)",
    ),
    (
        r"\frac{\alpha^{\beta}\gamma}{2}",
        """
  β
 α γ
─────
  2
""",
        "(α^β γ)/2",
    ),
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    check(tex, drawing, line)
