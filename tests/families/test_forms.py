"""Combinations, whole listings, sizes, tensors, kinds with drafts of their own, knowledge."""

import re
from pathlib import Path

import msgspec
import pytest

import quizgen
from quizgen.authoring.draw import Draw
from quizgen.model.errors import AuthorError
from quizgen.model.question import Listing, Recipe
from quizgen.quiz.recipe import make_quiz
from quizgen.render import render_quiz
from quizgen.verify import examine

FORMS = '''
"""A layer's backward pass, in every form."""

import numpy as np

from quizgen.authoring import (
    Blank, Draft, Draw, Statement, Text, combination, family, mistakes, numeric,
    statements, whole_listing,
)
from quizgen.engine import Affine

DW = Blank(Affine.backward, "self.dW")
DX = Blank(Affine.backward, "dx")

TENSOR = (
    ("plus-one", lambda out: {"total": out["total"] + 1}, "1を加えている。", "Adds 1."),
    ("less-one", lambda out: {"total": out["total"] - 1}, "1を引いている。", "Takes 1 away."),
    ("twice", lambda out: {"total": 2 * out["total"]}, "2倍している。", "Doubles it."),
    ("half", lambda out: {"total": out["total"] // 2}, "半分にしている。", "Halves it."),
    ("count", lambda x, n: {"total": x.size * n}, "個数を数えている。", "Counts."),
    ("flipped", lambda out: {"total": -out["total"]}, "符号が逆である。", "The sign is wrong."),
)

STATED = tuple(
    Statement(
        f"claim-{k}", ja=f"主張{k}が成り立つ。", en=f"Claim {k} holds.", true=k == 0,
        source="Goodfellow et al. (2014), §4" if k == 0 else "",
        why_ja=f"主張{k}は成り立たない。", why_en=f"Claim {k} does not hold.",
    )
    for k in range(6)
)


@family(
    level=1, kinds=("code", "numeric", "choice"), ja="逆伝播", en="Backward pass", engine=Affine,
    misconceptions=(
        *mistakes(
            ("as-it-is", "np.dot(self.x, dout)", "入力を転置していない。", "No transpose."),
            ("swapped", "np.dot(dout.T, self.x)", "順序が逆である。", "The order is wrong."),
            ("elementwise", "self.x * dout", "要素積である。", "Multiplies entry by entry."),
            ("forward", "np.dot(self.x.T, self.W)", "重みを掛けている。", "Takes the weights."),
            at=DW, kinds=("code",),
        ),
        *mistakes(
            ("w-as-it-is", "np.dot(dout, self.W)", "重みを転置していない。", "No transpose."),
            ("x-for-w", "np.dot(dout, self.x.T)", "入力を掛けている。", "Takes the input."),
            ("w-first", "np.dot(self.W, dout)", "重みが先である。", "Puts W first."),
            ("left", "np.dot(self.W.T, dout)", "転置した重みが先である。", "Puts W.T first."),
            at=DX, kinds=("code",),
        ),
        *mistakes(*TENSOR, kinds=("numeric",)),
    ),
)
def forms(draw: Draw) -> Draft:
    shape = draw.choice("shape", ("whole", "combination"))
    return Draft(
        given={
            "x": draw.integers("x", -3, 3, shape=(2, 2)),
            "W": draw.integers("W", -3, 3, shape=(2, 2)),
            "dout": draw.integers("dout", -3, 3, shape=(2, 2)),
        },
        case={"shape": shape},
        stem=(Text("全結合層がある。", "There is an affine layer."),),
        parts={
            "code": (
                whole_listing(DW, DX) if shape == "whole" else combination(DW, DX),
            ),
            "choice": (statements(STATED, ja="正しいものはどれか。", en="Which is true?"),),
        },
    )


@forms.of("numeric").draft
def tensor(draw: Draw) -> Draft:
    return Draft(
        given={"x": draw.integers("x", 1, 9, shape=(2, 1, 2, 3))},
        sizes={"n": draw.integer("n", 2, 4)},
        stem=(Text("画像がある。", "There are images."),),
        parts={
            "numeric": (numeric("total", decimals=0, ja="和はいくつか。", en="What is the sum?"),)
        },
    )


@forms.of("code").run
def run(layer, x, W, dout, shape):
    affine = layer(W, np.zeros(2))
    affine.forward(x)
    return {"dx": affine.backward(dout), "dW": affine.dW}


@forms.of("numeric").run
def add_up(layer, x, n):
    assert type(n) is int
    return {"total": float(np.sum(x[..., :n]) + n)}


def table(entry):
    return np.array([[entry(i, j) for j in (0, 1)] for i in (0, 1)])


@forms.of("code").check
def by_definition(x, W, dout, shape):
    return {
        "dx": table(lambda i, j: sum(dout[i, k] * W[j, k] for k in (0, 1))),
        "dW": table(lambda i, j: sum(x[k, i] * dout[k, j] for k in (0, 1))),
    }


@forms.of("numeric").check
def one_by_one(x, n):
    assert type(n) is int
    return {"total": sum(x[..., column].sum() for column in range(min(n, 3))) + n}


@forms.of("code", "numeric").solution
def solve(out):
    return (r"\\text{OK}",)
'''
KINDS = {"code": 0, "numeric": 1, "choice": 2}


@pytest.fixture
def forms(folder: Path):
    (folder / "layers" / "forms.py").write_text(FORMS, encoding="utf-8")
    return quizgen.load_bank([folder]).family("layers/forms")


def of_kind(forms, kind, count=8):
    return [forms.question(3 * number + KINDS[kind]) for number in range(count)]


def test_questions_of_every_form_keep_every_promise(forms):
    report = examine(forms, range(60))
    assert report.failures == []


def test_a_combination_shows_one_line_for_each_blank(forms):
    asked = [q for q in of_kind(forms, "code", 20) if q.case["shape"] == "combination"]
    for question in asked:
        (exhibit,) = question.exhibits
        assert "__(あ)__" in exhibit.source
        assert "__(い)__" in exhibit.source
        for option in question.parts[0].options:
            lines = option.content.source.splitlines()
            assert [line[:4] for line in lines] == ["(あ) ", "(い) "]
            compile("\n".join(line[4:] for line in lines), "option", "exec")
    mixed = {len(c) for q in asked for o in q.parts[0].options for c in o.causes}
    assert mixed == {1, 2}, "mistakes in one blank, and in both"


def test_a_whole_listing_is_a_function_that_runs(forms):
    asked = [q for q in of_kind(forms, "code", 20) if q.case["shape"] == "whole"]
    assert asked
    for question in asked:
        assert question.exhibits == ()
        for option in question.parts[0].options:
            assert isinstance(option.content, Listing)
            compile(option.content.source, "option", "exec")
            assert "def backward(self, dout):" in option.content.source


def test_sizes_are_printed_and_tensors_matrix_by_matrix(forms):
    for question in of_kind(forms, "numeric", 3):
        n = question.case["n"]
        page = page_of(question, "md", "en")
        assert f"n = {n}" in page
        assert len(re.findall(r"mathtt\{x\}\[\d,0\] = ", page)) == 2


@pytest.mark.parametrize("form", ["html", "md"])
@pytest.mark.parametrize(("language", "word"), [("ja", "典拠："), ("en", "Stated in: ")])
def test_knowledge_names_its_source_and_is_not_called_checked(forms, form, language, word):
    question = of_kind(forms, "choice", 1)[0]
    page = page_of(question, form, language)
    assert word + "Goodfellow et al. (2014), §4" in page
    assert "検算" not in page
    assert "hecked independently" not in page


def test_a_true_statement_without_a_source_is_refused(forms):
    part = forms.drafts["choice"](Draw("s", "choice")).parts["choice"][0]
    assert part.stated
    object.__setattr__(part.statements[0], "source", "")
    with pytest.raises(AuthorError, match="give its source="):
        forms.question(2)


def page_of(question, form, language):
    """A sheet with this question and its answer."""
    quiz = make_quiz(quizgen.load_bank(), Recipe(("softmax",), 1, 1))
    (page,) = render_quiz(msgspec.structs.replace(quiz, questions=(question,)), form, language)
    return page.text
