"""Brackets: those that grow, bars, binomials."""

import pytest

from .looks import check

DRAWINGS = (
    (
        r"\binom{n}{k}",
        """
⎛n⎞
⎜ ⎟
⎝k⎠
""",
        r"\binom{n}{k}",
    ),
    (
        r"\left( \frac{a}{b} \right)^2",
        """
⎛a⎞²
⎜─⎟
⎝b⎠
""",
        "(a/b)²",
    ),
    (
        r"(\frac{a}{b})^2_i",
        """
⎛a⎞²
⎜─⎟
⎝b⎠ᵢ
""",
        "(a/b)ᵢ²",
    ),
    (
        r"\lVert w \rVert_2^2",
        """
‖w‖₂²
""",
        "‖w‖₂²",
    ),
    (
        r"\left\| \frac{a}{b} \right\|_2^2",
        """
‖a‖²
‖─‖
‖b‖₂
""",
        "‖a/b‖₂²",
    ),
    (
        r"\left. \frac{df}{dx} \right|_{x=0}",
        """
df│
──│
dx│ₓ₌₀
""",
        "(df/dx)|ₓ₌₀",
    ),
    (
        r"D_{\mathrm{KL}}(P \,\|\, Q)",
        """
D  (P ‖ Q)
 KL
""",
        "D_KL(P ‖ Q)",
    ),
    (
        r"\lfloor\frac{H + 2P - K}{S}\rfloor + 1",
        """
⎢H + 2P − K⎥
⎢──────────⎥ + 1
⎣    S     ⎦
""",
        "⌊(H + 2P − K)/S⌋ + 1",
    ),
    (
        "|-x| - 1",
        """
|−x| − 1
""",
        "|−x| − 1",
    ),
    (
        r"-\log\frac{1}{4} + \lim_{n \to \infty} \left(1+\frac{1}{n}\right)^n",
        """
     1       ⎛    1⎞ⁿ
−log ─ + lim ⎜1 + ─⎟
     4   n→∞ ⎝    n⎠
""",
        "−log (1/4) + lim_(n→∞) (1 + 1/n)ⁿ",
    ),
    (
        r"\left\{ x \middle| \frac{x}{2} > 0 \right\}",
        """
⎧ │ x    ⎫
⎨x│ ─ > 0⎬
⎩ │ 2    ⎭
""",
        "{x|(x/2) > 0}",
    ),
    (
        r"((\frac{a}{b}))",
        """
⎛⎛a⎞⎞
⎜⎜─⎟⎟
⎝⎝b⎠⎠
""",
        "((a/b))",
    ),
    (
        r"(\frac{a}{b}]",
        """
 a
(─]
 b
""",
        "(a/b]",
    ),
    (
        r"\lVert \frac{a}{b} \rVert",
        """
‖a‖
‖─‖
‖b‖
""",
        "‖a/b‖",
    ),
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    check(tex, drawing, line)
