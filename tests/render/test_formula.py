"""Every drawing below was looked at; the property test reads the one-line form back."""

import operator
import re
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from quizgen.render.formula import draw, formula, readable

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
        r"\exp(-x)",
        """
exp(−x)
""",
        "exp(−x)",
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
        r"\underbrace{a+b}_{n}",
        """
a + b
╰─┬─╯
  n
""",
        r"\underbrace{a+b}_{n}",
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
        r"\int_0^1 f(x)\,dx",
        """
∫₀¹ f(x) dx
""",
        "∫₀¹ f(x) dx",
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
        r"\left. \frac{df}{dx} \right|_{x=0}",
        """
df│
──│
dx│ₓ₌₀
""",
        "(df/dx)|ₓ₌₀",
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
        r"D_{\mathrm{KL}}(P \,\|\, Q)",
        """
D  (P ‖ Q)
 KL
""",
        "D_KL(P ‖ Q)",
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
        r"\lfloor\frac{H + 2P - K}{S}\rfloor + 1",
        """
⎢H + 2P − K⎥
⎢──────────⎥ + 1
⎣    S     ⎦
""",
        "⌊(H + 2P − K)/S⌋ + 1",
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
        "|-x| - 1",
        """
|−x| − 1
""",
        "|−x| − 1",
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
        r"\sqrt{\;}",
        """
√( )
""",
        "√( )",
    ),
    (
        r"(\cdot)^2",
        """
(⋅)²
""",
        "(⋅)²",
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
        r"A^{-1} = \frac{1}{ad-bc}\begin{pmatrix} d & -b \\ -c & a\end{pmatrix}",
        """
         1
A⁻¹ = ─────── ⎛d   −b⎞
      ad − bc ⎝−c  a ⎠
""",
        "A⁻¹ = (1/(ad − bc))(d, −b; −c, a)",
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
        r"-\log\frac{1}{4} + \lim_{n \to \infty} \left(1+\frac{1}{n}\right)^n",
        """
     1       ⎛    1⎞ⁿ
−log ─ + lim ⎜1 + ─⎟
     4   n→∞ ⎝    n⎠
""",
        "−log (1/4) + lim_(n→∞) (1 + 1/n)ⁿ",
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
)

LEFT_AS_TEX = (
    r"{a+b}^2",
    r"{x^2}^3",
    r"a \\ b",
    r"\cancel{x}",
    r"\phantom{x}",
    r"\color{red}{x}",
    r"\boxed{x}",
    r"\overset{!}{=}",
    r"a \xrightarrow{f} b",
    r"\sideset{}{'}\sum",
    r"\begin{array}{c|c} 1 & 2 \\ \hline 3 & 4 \end{array}",
    r"\hat{ab}",
    r"\bar{\bar x}",
    r"\begin{align} a &= b \end{align}",
    r"\mathrm{d}x + d",
    r"\nosuchcommand{x}",
    r"\frac{a}{}",
    r"\text{",
)


@pytest.mark.parametrize(("tex", "drawing", "line"), DRAWINGS)
def test_drawing(tex, drawing, line):
    assert formula(tex) == drawing.strip("\n")
    assert formula(tex, display=False) == line


@pytest.mark.parametrize("tex", [tex for tex, _, _ in DRAWINGS])
def test_lines_of_a_box_have_one_width(tex):
    for display in (True, False):
        box = draw(tex, display=display)
        if box is not None:
            assert {cell_len(text) for text in box.lines} == {box.width}
            assert 0 <= box.baseline < box.height


@pytest.mark.parametrize("tex", LEFT_AS_TEX)
@pytest.mark.parametrize("display", [True, False])
def test_the_unknown_is_left_as_tex(tex, display):
    assert formula(tex, display=display) == readable(tex)


def test_typefaces_go_only_where_nothing_is_confused():
    assert formula(r"\mathtt{x} = y") == "x = y"
    assert formula(r"\mathtt{x} = x") == "𝚡 = x"


@pytest.mark.parametrize(
    ("tex", "line"),
    [
        (r"\frac{a+b}{2c}", "(a + b)/(2c)"),
        ("x_1^2 - y'", "x_1^2 - y'"),
        (r"\sqrt{x} \le 10^{-7}", "sqrt(x) <= 10^(-7)"),
        (r"\alpha x", r"\alpha x"),
        (r"\begin{pmatrix}1 & -2\end{pmatrix}", "(1, -2)"),
    ],
)
def test_ascii(tex, line):
    assert formula(tex, ascii_only=True) == line


@pytest.mark.parametrize("width", [20, 30, 40, 60, 200])
def test_a_wide_formula_is_broken_before_relations_and_signs(width):
    tex = r"L = \frac{a_1 + b_1}{c} + (d - e) + x_1 x_2 x_3 = \sqrt{x + y} - \frac{1}{2} = 0.125"
    lines = formula(tex, width=width).split("\n")
    assert max(map(cell_len, lines)) <= width
    assert "(d − e)" in "\n".join(lines)


def test_wide_aligned_rows_are_broken_one_by_one():
    tex = r"\begin{aligned} abc &= d + e + f \\ &= g + h + i + j \end{aligned}"
    assert formula(tex, width=14) == "abc = d + e\n    + f\n\n= g + h + i\n    + j"


# ------------------------------------------------------------------- nothing is lost on one line

LEAVES = st.integers(0, 30).map(lambda number: (str(number), Fraction(number)))


def _binary(children):
    def build(entry):
        (a, va), (b, vb), mark = entry
        match mark:
            case "frac" if vb:
                return rf"\frac{{{a}}}{{{b}}}", va / vb
            case "+":
                return f"{a} + {b}", va + vb
            case "-":
                return rf"{a} - \left({b}\right)", va - vb
            case "times":
                return rf"\left({a}\right) \times \left({b}\right)", va * vb
            case "times frac" if vb:
                return rf"7 \times \frac{{{a}}}{{{b}}}", 7 * va / vb
            case "by":
                return rf"\left({a}\right)\left({b}\right)", va * vb
            case "frac by" if vb:
                return rf"\frac{{{a}}}{{{b}}}\left({a}\right)", va / vb * va
            case "frac frac" if va and vb:
                return rf"\frac{{{a}}}{{{b}}} \frac{{{b}}}{{{a}}}", Fraction(1)
            case "over" if vb:
                return rf"\left({a}\right) / \frac{{{b}}}{{2}}", va / (vb / 2)
            case "bare":
                return f"({a})({b})", va * vb
        return rf"\left(-\left({a}\right)\right)", -va

    marks = ("frac", "+", "-", "times", "times frac", "by", "frac by", "frac frac", "over",
             "bare", "neg")  # fmt: skip
    return st.tuples(children, children, st.sampled_from(marks)).map(build)


def _powers(children):
    def build(entry):
        (a, va), power, mark = entry
        if mark == "power":
            return rf"\left({a}\right)^{{{power}}}", va**power
        if mark == "bare power":
            return rf"({a})^{power}", va**power
        if mark == "root power":
            return rf"\sqrt{{{a}}}^2", va
        if mark == "two roots":
            return rf"\sqrt{{{a}}}\sqrt{{{a}}}", va
        if mark == "fraction power":
            return rf"{{\frac{{{a}}}{{3}}}}^{power}", (va / 3) ** power
        return rf"2\sqrt{{{a}}} \times \sqrt{{{a}}}", 2 * va

    marks = ("power", "bare power", "root power", "two roots", "fraction power", "times root")
    return st.tuples(children, st.integers(0, 3), st.sampled_from(marks)).map(build)


FORMULAS = st.recursive(LEAVES, lambda c: st.one_of(_binary(c), _powers(c)), max_leaves=8)
SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Root:
    """a√b, exactly: as much arithmetic of roots as the formulas need."""

    def __init__(self, square, factor=1):
        self.square, self.factor = square, factor

    def __mul__(self, other):
        if isinstance(other, Root):
            assert other.square == self.square
            return self.square * self.factor * other.factor
        return Root(self.square, self.factor * other)

    __rmul__ = __mul__

    def __pow__(self, power):
        assert power == 2
        return self * self


class Reader:
    """Reads the one-line form by the usual rules, with roots and products beside each other."""

    def __init__(self, text):
        self.tokens = re.findall(r"\d+|[⁰-⁹¹²³]+|[−+×/()√]", text.replace(" ", ""))
        assert "".join(self.tokens) == text.replace(" ", "")
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def sum(self):
        negative = self.peek() == "−"
        if negative:
            self.next()
        value = self.product()
        value = -value if negative else value
        while self.peek() in ("+", "−"):
            sign = operator.add if self.next() == "+" else operator.sub
            value = sign(value, self.product())
        return value

    def product(self):
        value = self.power()
        while self.peek() and self.peek() not in "+−)":
            if self.peek() == "/":
                self.next()
                value = value / self.power()
                # after a slash nothing may stand beside the denominator: who binds tighter?
                assert not self.peek() or self.peek() in "+−)"
                continue
            if self.peek() == "×":
                self.next()
            else:
                assert not self.peek().isdecimal(), "two numbers ran together"
            value = value * self.power()
        return value

    def power(self):
        root = self.peek() == "√"
        if root:
            self.next()
        value = self.atom()
        if root:
            value = Root(value)
        if self.peek() and self.peek()[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹":
            assert not root, "√x² can be read in two ways"
            value = value ** int(self.next().translate(SMALL))
        return value

    def atom(self):
        if self.peek() == "(":
            self.next()
            value = self.sum()
            assert self.next() == ")"
            return value
        return Fraction(self.next())


@settings(max_examples=400, deadline=None)
@given(FORMULAS)
def test_the_line_reads_back_as_the_same_value(entry):
    tex, value = entry
    line = formula(tex, display=False)
    assert "\\" not in line
    reader = Reader(line)
    assert reader.sum() == value
    assert not reader.peek()


@settings(max_examples=200, deadline=None)
@given(FORMULAS)
def test_any_drawing_is_a_rectangle(entry):
    box = draw(entry[0])
    if box is not None:
        assert {cell_len(text) for text in box.lines} == {box.width}


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="\\{}^_&$ab12+-=()[]|/ あ,.'~", max_size=20))
def test_whatever_is_not_tex_is_shown_as_it_is(tex):
    for display in (True, False):
        assert isinstance(formula(tex, display=display), str)
