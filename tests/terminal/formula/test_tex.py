"""TeX in, lines of text out; what is not drawn stays TeX."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import tex_rules
from quizgen.terminal.formula import draw, formula, readable

LEFT_AS_TEX = (
    r"{a+b}^2",
    r"{x^2}^3",
    r"{x^2\!}^3",
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
    r"\sqrt{}",
    r"x^{}",
    r"f'^{\beta}",
    r"\binom{\frac{a}{b}}{k}",
    r"1 \quad 2",
    r"\text{",
)
LEFT_AS_TEX_ON_ONE_LINE = (
    r"{\lim_{x\to0}}^2",
    r"{\max\limits_{x\to0}}^2",
    r"{}_{\pi} x",
    r"\left\{ a + b \right.",
    r"\begin{vmatrix} a & b \end{vmatrix}",
    r"\begin{pmatrix} a & {} \end{pmatrix}",
    r"\overline{AB}",
    r"\underline{AB}",
    r"\underbrace{a}_b",
    r"\binom{n}{k}",
    r"\sqrt[\pi]{x}",
)


@pytest.mark.parametrize("tex", LEFT_AS_TEX)
@pytest.mark.parametrize("display", [True, False])
def test_the_unknown_is_left_as_tex(tex, display):
    assert formula(tex, display=display) == readable(tex)


@pytest.mark.parametrize("tex", LEFT_AS_TEX_ON_ONE_LINE)
def test_what_needs_lines_is_left_as_tex_on_one(tex):
    assert formula(tex, display=False) == readable(tex)


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
        (r"\sqrt[3]{x}", r"\sqrt[3]{x}"),
        (r"\begin{pmatrix}1 & -2\end{pmatrix}", "(1, -2)"),
    ],
)
def test_ascii(tex, line):
    assert formula(tex, ascii_only=True) == line


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="\\{}^_&$ab12+-=()[]|/ あ,.'~", max_size=20))
def test_whatever_is_not_tex_is_shown_as_it_is(tex):
    for display in (True, False):
        assert isinstance(formula(tex, display=display), str)


SYMBOLS = tex_rules.SYMBOLS - tex_rules.SPACES
LARGE = tex_rules.LARGE - {r"\limits", r"\nolimits"}


@pytest.mark.parametrize("command", sorted(SYMBOLS | LARGE | tex_rules.FUNCTIONS))
def test_every_symbol_that_is_allowed_is_drawn(command):
    for tex in (rf"a {command} b", rf"{command} a = 1"):
        for display in (True, False):
            assert draw(tex, display=display) is not None
