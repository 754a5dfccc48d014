import numpy as np
import pytest

from quizgen.authoring.blank import Blank, listing
from quizgen.engine import BatchNormalization, channel_statistics, softmax
from quizgen.model.errors import AuthorError
from quizgen.model.question import blank_mark


def test_the_key_is_what_stands_in_the_engine():
    assert Blank(softmax, "exp_a").key == "np.exp(a - c)"
    assert Blank(softmax, "return").key == "exp_a / sum_exp_a"
    assert Blank(BatchNormalization.differentiate, "self.dgamma").key == (
        "np.sum(self.xn * dout, axis=0)"
    )
    assert Blank(channel_statistics, "mu", inside="(0, 2, 3)").key == "(0, 2, 3)"


def test_wrong_addresses_name_what_is_there():
    with pytest.raises(AuthorError, match=r"softmax never assigns 'dz'; it assigns c, exp_a"):
        _ = Blank(softmax, "dz").key
    with pytest.raises(AuthorError, match="'a \\+ c' does not occur in 'exp_a'"):
        _ = Blank(softmax, "exp_a", inside="a + c").key
    with pytest.raises(AuthorError, match="narrow it with inside="):
        _ = Blank(BatchNormalization.normalize, "self.xn", inside="self").key
    with pytest.raises(AuthorError, match="is not an expression"):
        Blank(softmax, "exp_a").filled("np.exp(a")


def test_a_filled_hole_changes_only_that():
    a = np.array([1.0, 2.0])
    mutant = Blank(softmax, "exp_a").filled("np.exp(2 * (a - c))")
    assert mutant(a) == pytest.approx(softmax(2 * a))
    assert softmax(a) == pytest.approx([0.26894142, 0.73105858])


def test_a_filled_method_makes_another_class():
    blank = Blank(BatchNormalization.differentiate, "dx")
    mutant = blank.filled("0 * dout")
    layer = mutant(np.ones(1), np.zeros(1))
    layer.forward(np.array([[1.0], [3.0], [8.0]]))
    assert not layer.backward(np.array([[1.0], [0.0], [2.0]])).any()
    right = BatchNormalization(np.ones(1), np.zeros(1))
    right.forward(np.array([[1.0], [3.0], [8.0]]))
    assert right.backward(np.array([[1.0], [0.0], [2.0]])).any()


def test_listings_are_the_source_with_holes():
    blank = Blank(softmax, "exp_a")
    text = listing({blank: blank_mark("あ")})
    assert text.splitlines()[0] == "def softmax(a, axis=-1):"
    assert "exp_a = __(あ)__" in text
    assert blank.key not in text
    assert '"""' not in text
    assert "->" not in text


def test_methods_stand_under_their_class_in_source_order():
    dx = Blank(BatchNormalization.differentiate, "dx")
    text = listing(
        {dx: blank_mark("い")}, also=[BatchNormalization.normalize, BatchNormalization.__init__]
    )
    assert text.startswith("class BatchNormalization:\n    def __init__(self, gamma, beta, ")
    assert text.count("class ") == 1
    assert text.index("def normalize") < text.index("def differentiate")
    assert "dx = __(い)__" in text
    compile(text.replace("__(い)__", "0"), "listing", "exec")


def test_hidden_blanks_are_dots():
    mu = Blank(channel_statistics, "mu")
    var = Blank(channel_statistics, "var")
    text = listing({mu: blank_mark("あ"), var: "..."})
    assert "mu = __(あ)__" in text
    assert "var = ..." in text


def test_code_in_the_middle_of_an_expression_gets_parentheses_where_it_would_fall_apart():
    total = Blank(softmax, "return", inside="sum_exp_a")
    assert total.inserted("np.max(exp_a)") == "np.max(exp_a)"
    assert listing({total: total.inserted("c - 1")}).endswith("return exp_a / (c - 1)")
    assert Blank(softmax, "return").inserted("c - 1") == "c - 1"
    argument = Blank(softmax, "exp_a", inside="a - c")
    assert listing({argument: argument.inserted("a + c")}).count("np.exp(a + c)") == 1
