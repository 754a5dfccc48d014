"""Matrices, cases and aligned equations."""

import pytest

from .looks import check

DRAWINGS = (
    (
        r"\begin{aligned} a &= b \\ &= c+d \end{aligned}",
        """
a = b
  = c + d
""",
        r"\begin{aligned} a &= b \\ &= c+d \end{aligned}",
    ),
    (
        r"\begin{align*} a &= b \\ c &= d \end{align*}",
        """
a = b
c = d
""",
        r"\begin{align*} a &= b \\ c &= d \end{align*}",
    ),
    (
        r"\begin{cases} x & (x>0) \\ 0 & \text{それ以外} \end{cases}",
        """
⎰x  (x > 0)
⎱0  それ以外
""",
        r"\begin{cases} x & (x>0) \\ 0 & \text{それ以外} \end{cases}",
    ),
    (
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        """
⎛1  2⎞
⎝3  4⎠
""",
        "(1, 2; 3, 4)",
    ),
    (
        r"\begin{bmatrix} 0.5 & -1.25 \\ 20 & 3 \\ -1 & 0 \end{bmatrix}",
        """
⎡ 0.5  −1.25⎤
⎢20     3   ⎥
⎣−1     0   ⎦
""",
        "[0.5, −1.25; 20, 3; −1, 0]",
    ),
    (
        r"\begin{pmatrix} 0.5 & -1.25 \\ \frac{1}{2} & \ln 2 \end{pmatrix}",
        """
⎛0.5  −1.25⎞
⎜          ⎟
⎜ 1        ⎟
⎜ ─   ln 2 ⎟
⎝ 2        ⎠
""",
        "(0.5, −1.25; 1/2, ln 2)",
    ),
    (
        r"\begin{pmatrix}1\\2\end{pmatrix}^{\!\top}",
        """
⎛1⎞ᵀ
⎝2⎠
""",
        "(1; 2)ᵀ",
    ),
    (
        r"y = xW + b, \quad x = \begin{pmatrix} 1 & -0.5 \\ 20 & 3.25 \end{pmatrix}",
        """
y = xW + b,  x = ⎛ 1  −0.5 ⎞
                 ⎝20   3.25⎠
""",
        "y = xW + b,  x = (1, −0.5; 20, 3.25)",
    ),
    (
        r"A^{-1} = \frac{1}{ad-bc}\begin{pmatrix} d & -b \\ -c & a\end{pmatrix}",
        """
         1
A⁻¹ = ─────── ⎛d   −b⎞
      ad − bc ⎝−c  a ⎠
""",
        "A⁻¹ = (1/(ad − bc))(d, −b; −c, a)",
    ),
    (
        r"f(x) = \begin{cases} \frac12 x^2 & |x| \le 1 \\ |x| - \frac12 & \text{else} \end{cases}",
        """
       ⎧1
       ⎪─ x²     |x| ≤ 1
       ⎪2
f(x) = ⎨
       ⎪      1
       ⎪|x| − ─  else
       ⎩      2
""",
        r"f(x) = \begin{cases} \frac12 x^2 & |x| \le 1 \\ |x| - \frac12 & \text{else} \end{cases}",
    ),
    (
        r"\begin{gathered} a = b \\ c = d + e \end{gathered}",
        """
  a = b
c = d + e
""",
        r"\begin{gathered} a = b \\ c = d + e \end{gathered}",
    ),
    (
        r"\begin{vmatrix} a & b \\ c & d \end{vmatrix}",
        """
│a  b│
│c  d│
""",
        r"\begin{vmatrix} a & b \\ c & d \end{vmatrix}",
    ),
    (
        r"\left( {\begin{matrix} a & b \end{matrix}} \right)",
        """
(a  b)
""",
        "(a, b)",
    ),
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    check(tex, drawing, line)
