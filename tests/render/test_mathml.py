"""What math-core writes is checked again, whatever it was given."""

import pytest

from quizgen.model.errors import QuizgenError
from quizgen.render import mathml as module
from quizgen.render.mathml import mathml, tree

RAW = (
    r"x^\operatorname{<script>alert(1)</script>}",
    r"\frac\operatorname{<form action=x>}{2}",
    r"\sqrt\operatorname{\&copy;}",
    r"\boxed\operatorname{<b>}",
    r"\begin{align}x\label{a}\end{align}",
    r"\color{red}x",
    r"\texttt{a}",
    r"\boxed{x}",
)
MARKUP = (
    '<math><mi onclick="a()">x</mi></math>',
    '<math href="javascript:a()"><mi>x</mi></math>',
    '<math><a href="b">x</a></math>',
    "<math><script>a()</script></math>",
    "<math><mi>x</mi><!-- a --></math>",
    "<math><![CDATA[<b>]]></math>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><math>&b;</math>",
    "<?xml version='1.0'?><math/>",
    "<math><mi>&copy;</mi></math>",
    "<math><mi>&#60;</mi></math>",
    "<math><mi>a & b</mi></math>",
    "<math><mi>a > b</mi></math>",
    "<math><mi class='a'>x</mi></math>",
    '<math><mi mathvariant="normal"onclick="a">x</mi></math>',
    '<math><mi mathvariant="normal>x</mi></math>',
    '<math><mtd style="background: url(a)"></mtd></math>',
    '<math><mtd style="width: 50%;position: fixed"></mtd></math>',
    '<math><mspace width="1e9em"/></math>',
    "<MATH><MI>x</MI></MATH>",
    "<math><mi>x</mi",
    "<math ><mi>x</mi></math>",
)


@pytest.fixture
def unguarded(monkeypatch):
    """Formulas reach math-core unchecked."""
    monkeypatch.setattr(module, "check_tex", lambda tex: None)
    mathml.cache_clear()
    yield
    mathml.cache_clear()


@pytest.mark.usefixtures("unguarded")
@pytest.mark.parametrize("tex", RAW)
def test_whatever_math_core_lets_through_is_refused(tex):
    with pytest.raises(QuizgenError, match="does not become MathML Core"):
        mathml(tex)


@pytest.mark.parametrize("markup", MARKUP)
def test_only_plain_mathml_passes(markup, monkeypatch):
    class Converter:
        def convert_with_local_state(self, tex, *, displaystyle):
            return markup

    monkeypatch.setattr(module, "_converter", Converter())
    with pytest.raises(QuizgenError, match="does not become MathML Core"):
        mathml.__wrapped__("x")


def test_an_unbalanced_tree_is_refused(monkeypatch):
    monkeypatch.setattr(module, "mathml", lambda tex, display: "<math><mi>x</math>")
    with pytest.raises(QuizgenError, match="becomes invalid MathML"):
        tree("x")


def test_few_characters_do_not_become_many():
    mathml("x_{i}^{2} " * 400)
    with pytest.raises(QuizgenError, match="characters of MathML"):
        mathml("|" * 4000)


def test_an_error_of_math_core_is_one_plain_sentence():
    with pytest.raises(QuizgenError) as caught:
        mathml("x^2^3")
    assert str(caught.value).isprintable()
    assert "Duplicate" in str(caught.value)
