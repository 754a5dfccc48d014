"""What stands between two neighbours, for every kind of symbol beside every other."""

import pytest

from quizgen.terminal.formula import formula

RIGHT = (
    "b", "3", r"\mathrm{dy}", r"\text{or}", r"\cos b", r"\prod b", r"\sqrt{b}", r"\frac{b}{4}",
    r"\left(b\right)", "(b)", r"\neg b", "/b", "|b|",
)  # fmt: skip
LINES = {
    r"a": "ab; a 3; a dy; a or; a cos b; a ∏ b; a√b; a(b/4); a(b); a(b); a¬b; a/b; a|b|",
    r"2": "2b; 23; 2 dy; 2 or; 2 cos b; 2 ∏ b; 2√b; 2(b/4); 2(b); 2(b); 2¬b; 2/b; 2|b|",
    r"\mathrm{dx}": "dx b; dx 3; dx dy; dx or; dx cos b; dx ∏ b; dx √b; "
    "dx (b/4); dx(b); dx(b); dx ¬b; dx/b; dx|b|",
    r"\sin": "sin b; sin 3; sin dy; sin or; sin cos b; sin ∏ b; sin √b; "
    "sin (b/4); sin(b); sin(b); sin ¬b; sin /b; sin |b|",
    r"\sum": "∑ b; ∑ 3; ∑ dy; ∑ or; ∑ cos b; ∑ ∏ b; ∑ √b; ∑ (b/4); ∑ (b); ∑ (b); ∑ ¬b; ∑/b; ∑ |b|",
    r"\sqrt{a}": "√(a)b; √(a) 3; √(a) dy; √(a) or; √(a) cos b; √(a) ∏ b; √(a)√b; "
    "√(a)(b/4); √(a)(b); √(a)(b); √(a)¬b; √a/b; √(a)|b|",
    r"\frac{a}{2}": "(a/2)b; (a/2) 3; (a/2) dy; (a/2) or; (a/2) cos b; (a/2) ∏ b; (a/2)√b; "
    "(a/2)(b/4); (a/2)(b); (a/2)(b); (a/2)¬b; (a/2)/b; (a/2)|b|",
    r"(a)": "(a)b; (a) 3; (a) dy; (a)or; (a) cos b; (a) ∏ b; (a)√b; "
    "(a)(b/4); (a)(b); (a)(b); (a)¬b; (a)/b; (a)|b|",
    r"\left(a\right)": "(a)b; (a) 3; (a)dy; (a)or; (a) cos b; (a) ∏ b; (a)√b; "
    "(a)(b/4); (a)(b); (a)(b); (a)¬b; (a)/b; (a)|b|",
    r"a!": "a!b; a!3; a! dy; a!or; a! cos b; a! ∏ b; a!√b; "
    "a!(b/4); a!(b); a!(b); a!¬b; a!/b; a!|b|",
    r"\text{if}": "if b; if 3; if dy; if or; if cos b; if ∏ b; if√b; "
    "if (b/4); if(b); if(b); if¬b; if/b; if|b|",
    r"a,": "a, b; a, 3; a, dy; a, or; a, cos b; a, ∏ b; a, √b; "
    "a, b/4; a, (b); a, (b); a, ¬b; a, /b; a, |b|",
    r"a/": "a/b; a/3; a/dy; a/or; a/ cos b; a/∏ b; a/√b; a/(b/4); a/(b); a/(b); a/¬b; a//b; a/|b|",
    r"|a|": "|a|b; |a|3; |a|dy; |a|or; |a| cos b; |a|∏ b; |a|√b; "
    "|a|(b/4); |a|(b); |a|(b); |a|¬b; |a|/b; |a||b|",
}
IN_AN_INDEX = (
    (r"x_{\pi = b, -c + 1}", "x_(π=b,−c+1)"),
    (r"x_{\pi\,2}", "x_(π 2)"),
    (r"x_{\pi 2}", "x_(π2)"),
    (r"x_{\max \pi}", "x_(max π)"),
)


@pytest.mark.parametrize("left", LINES)
def test_beside_each_other(left):
    lines = [formula(f"{left} {right}", display=False) for right in RIGHT]
    assert "; ".join(lines) == LINES[left]


@pytest.mark.parametrize(("tex", "line"), IN_AN_INDEX)
def test_an_index_is_tight(tex, line):
    assert formula(tex, display=False) == line


@pytest.mark.parametrize(
    ("tex", "line"),
    [
        ("a - -b", "a − −b"),
        ("-a = -b", "−a = −b"),
        ("(-a, +b)", "(−a, +b)"),
        ("|-a| - |b|", "|−a| − |b|"),
        (r"(\cdot, \times)", "(⋅, ×)"),
        (r"f(\cdot) \cdot g", "f(⋅) ⋅ g"),
        ("n! - 1", "n! − 1"),
    ],
)
def test_a_sign_belongs_to_one_operand_or_stands_between_two(tex, line):
    assert formula(tex, display=False) == line
