"""MathML in: what is known is drawn, whatever else it holds makes the formula undrawable."""

from xml.etree import ElementTree

import pytest

from quizgen.terminal.formula import draw_mathml

HALF = "<mfrac><mn>1</mn><mn>2</mn></mfrac>"
UNDRAWABLE = (
    "<mi>x</mi><maction/>",
    "<mi color='red'>x</mi>",
    "<mi/>",
    "<mi><b/>x</mi>",
    "<mtext>a<b>b</b></mtext>",
    "<mo>☃</mo>",
    "<mo/>",
    "<mspace width='1px'/>",
    "<mspace style='color: red'/>",
    "<mfrac><mn>1</mn></mfrac>",
    "<mfrac><mn>1</mn><mn>2</mn><mn>3</mn></mfrac>",
    "<mfrac linethickness='0'><mn>1</mn><mn>2</mn></mfrac>",
    "<mfrac style='color: red'><mn>1</mn><mn>2</mn></mfrac>",
    "<mrow><mo>(</mo><mfrac linethickness='2'><mn>1</mn><mn>2</mn></mfrac><mo>)</mo></mrow>",
    "<msup><mi>x</mi></msup>",
    "<msup><mo>+</mo><mn>2</mn></msup>",
    "<msup><mtext>a b</mtext><mn>2</mn></msup>",
    f"<msup>{HALF}<mn>2</mn></msup>",
    "<mover><mi>x</mi><mi>a</mi></mover>",
    "<mover accent='true'><mi>x</mi><mo>☃</mo></mover>",
    "<mtable/>",
    "<mtable style='width: 50%'><mtr><mtd><mi>x</mi></mtd></mtr></mtable>",
    "<mtable><mtr class='a'><mtd><mi>x</mi></mtd></mtr></mtable>",
    "<mtable><mtr><mtd style='color: red'><mi>x</mi></mtd></mtr></mtable>",
    "<mtable><mtr><mtd style='text-align: justify'><mi>x</mi></mtd></mtr></mtable>",
    f"<mrow><mo>⟨</mo>{HALF}<mo>⟩</mo></mrow>",
)


def lines(markup, **options):
    box = draw_mathml(ElementTree.fromstring(f"<math>{markup}</math>"), **options)
    return box and box.lines


def test_a_fraction():
    assert lines(HALF) == ("1", "─", "2")
    assert lines(HALF, display=False) == ("1/2",)


def test_groups_mean_nothing():
    assert lines(f"<mrow><mi>x</mi><mrow><mo>=</mo><mrow>{HALF}</mrow></mrow></mrow>") == (
        "    1",
        "x = ─",
        "    2",
    )


def test_a_product_has_no_sign():
    assert lines("<mi>a</mi><mo>\u2062</mo><mi>b</mi>") == ("ab",)


def test_ascii():
    assert lines("<mi>x</mi><mo>≤</mo><mn>1</mn>", ascii_only=True) == ("x <= 1",)
    assert lines("<mi>α</mi>", ascii_only=True) is None


@pytest.mark.parametrize("markup", UNDRAWABLE)
def test_the_unknown_is_not_drawn(markup):
    assert lines(markup) is None


def test_nothing_is_not_drawn():
    assert lines("") is None
