"""Dropout: where the outputs are scaled, in inference or (inverted dropout) in training."""

from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Statement,
    Text,
    combination,
    family,
    fixed,
    mistakes_beside,
    numeric,
    statements,
    tex,
)
from quizgen.engine import Dropout, InvertedDropout
from quizgen.problems.dropout._common import ONE_KEEPS, RATIO_IS_DROPPED, scaled_up_mistakes

EXPECTED = Blank(Dropout.forward, "expected_out")
SCALED = Blank(InvertedDropout.forward, "out")

SCHEMES = {  # what each is called, and what it does
    "ordinary": (
        "通常のドロップアウトでは、",
        "With ordinary dropout, ",
        "学習時には何も掛けない。出力の期待値が入力の $1-p$ 倍になるので、推論時に $1-p$ を掛けて合わせる。",
        "nothing is scaled during training; the expected output is $1-p$ times the input, and at "
        "inference the outputs are multiplied by $1-p$ to match it.",
    ),
    "inverted": (
        "反転ドロップアウトでは、",
        "With inverted dropout, ",
        "学習時に $1/(1-p)$ を掛ける。出力の期待値が入力に等しくなるので、推論時には何も掛けない。",
        "the outputs are multiplied by $1/(1-p)$ during training; the expected output then equals "
        "the input, and nothing is scaled at inference.",
    ),
}
SUBJECTS = {
    "training": (
        "学習時に残したユニットの出力に掛ける係数は",
        "the outputs of kept units are multiplied in training by",
    ),
    "expectation": (
        "学習時の出力の期待値の、入力に対する比は",
        "the expected output in training, divided by the input, is",
    ),
    "inference": (
        "推論時にすべてのユニットの出力に掛ける係数は",
        "the outputs of all units are multiplied at inference by",
    ),
}


def factors(p):
    """What people multiply by: nothing, a share, more by a share, or to make up for a share."""
    return {
        "one": 1,
        "kept": 1 - p,
        "kept-twice": (1 - p) ** 2,
        "dropped": p,
        "more": 1 + p,
        "reciprocal": 1 / (1 - p),
        "reciprocal-of-dropped": 1 / p,
    }


def claims(scheme, subject, p):
    """That in this scheme the subject is one of the factors; one of these claims is true."""
    scheme_ja, scheme_en, rule_ja, rule_en = SCHEMES[scheme]
    ja, en = SUBJECTS[subject]
    return [
        Statement(
            f"{scheme}-{subject}-{name}",
            ja=f"{scheme_ja}{ja} ${fixed(float(factor), 2)}$ である。",
            en=f"{scheme_en}{en} ${fixed(float(factor), 2)}$.",
            why_ja=f"{scheme_ja}{rule_ja}",
            why_en=f"{scheme_en}{rule_en}",
        )
        for name, factor in factors(p).items()
    ]


@family(
    level=2,
    kinds=("code", "numeric", "choice"),
    covers=(
        "D17",
        "D18",
    ),
    minutes=3,
    ja="推論時の出力と反転ドロップアウト",
    en="Scaling at inference, and inverted dropout",
    engine=(Dropout, InvertedDropout),
    misconceptions=(
        *mistakes_beside(__file__, expected=EXPECTED, scaled=SCALED),
        *scaled_up_mistakes(SCALED, "x"),
    ),
)
def test_scaling(draw: Draw) -> Draft:
    statements_only = draw.kind == "choice"
    ratio = draw.decimal("ratio", (*RATIOS, *LARGE_RATIOS) if statements_only else LONG_RATIOS)
    given: dict[str, Any] = {"dropout_ratio": ratio}
    subjects = draw.sample("subjects", [(a, b) for a in SCHEMES for b in SUBJECTS], 2)
    if not statements_only:
        tenths = draw.integers("tenths", -9, 9, shape=4, exclude=(0,))
        given["x"] = [Fraction(int(n), 10) for n in tenths]
        given["mask"] = draw.shuffled("mask", draw.choice("kept", ((1, 1, 1, 0), (1, 1, 0, 0))))
    if draw.kind == "numeric":
        given["W"] = draw.integers("W", -4, 5, shape=(4, 2), exclude=(0,))
    return Draft(
        given=given,
        symbols={
            "dropout_ratio": "p" if statements_only else r"\mathtt{dropout\_ratio}",
            "mask": r"\mathtt{mask}",
        },
        stem=(STEM, NEURONS) if draw.kind == "numeric" else (STEM,),
        conventions=(
            (P_IS_DROPPED, TWO_DECIMALS) if statements_only else (RATIO_IS_DROPPED, ONE_KEEPS)
        ),
        parts={
            "code": (combination(EXPECTED, SCALED),),
            "numeric": (
                numeric(
                    "z_inference",
                    index=[(0,), (1,)],
                    between=(-8, 8),
                    ja="通常のドロップアウトを用いるとき、推論時の第{i}ニューロンへの入力はいくらか。",
                    en="With ordinary dropout, what is the input of neuron {i} at inference?",
                ),
                numeric(
                    "z_training",
                    index=[(0,), (1,)],
                    between=(-12, 12),
                    ja="反転ドロップアウトを用いるとき、学習時の第{i}ニューロンへの入力はいくらか。",
                    en="With inverted dropout, what is the input of neuron {i} during training?",
                ),
            ),
            "choice": (
                statements(
                    [claim for about in subjects for claim in claims(*about, ratio)],
                    ja="正しい記述はどれか。",
                    en="Which statement is true?",
                ),
            ),
        },
    )


LONG_RATIOS = ("0.3", "0.35", "0.45", "0.55")  # a division by p or 1 - p does not end
RATIOS, LARGE_RATIOS = ("0.1", "0.2", "0.25", "0.3", "0.4"), ("0.6", "0.7", "0.75", "0.8")
STEM = Text(
    "推論時の出力を学習時の出力の期待値に合わせるために、通常のドロップアウト（`Dropout`）は推論時に、"
    "反転ドロップアウト（`InvertedDropout`）は学習時に、出力に係数を掛ける。",
    "The output at inference should match the expected output in training. To achieve this, ordinary "
    "dropout (`Dropout`) scales at inference, inverted dropout (`InvertedDropout`) during training.",
)
NEURONS = Text(
    "入力 `x` のドロップアウトの出力を、次の層の2つのニューロンが受け取る。"
    "`W` の各列が1つのニューロンの重みであり、バイアスはない。`mask` は学習時のマスクである。",
    "Two neurons of the next layer receive the output of dropout for the input `x`. Each column of "
    "`W` holds the weights of one neuron; there is no bias. `mask` is the mask used in training.",
)
P_IS_DROPPED = Text(
    "$p$ は消去するユニットの割合（各ユニットが消去される確率）である。",
    "$p$ is the fraction of units dropped: the probability that a unit is dropped.",
)
TWO_DECIMALS = Text(
    "選択肢の数値は小数第3位を四捨五入している。", "The numbers are rounded to two decimals."
)


@test_scaling.run
def run(engine, dropout_ratio, x=None, mask=None, W=None):
    ordinary = engine.Dropout(dropout_ratio)
    inverted = engine.InvertedDropout(dropout_ratio)
    if x is None:
        return dict(measured({"ordinary": ordinary, "inverted": inverted}, dropout_ratio))
    keeps = mask.astype(bool)
    ordinary.forward(x, keeps)
    inference = ordinary.forward(x, train_flg=False)
    training = inverted.forward(x, keeps)
    if W is None:
        return {"expected_out": inference, "out": training}
    return {"z_inference": inference @ W, "z_training": training @ W}


def measured(layers, p):
    """What the layers multiply an input of 1 by, compared with every factor claimed."""
    one, kept, dropped = np.ones(1), np.array([True]), np.array([False])
    for scheme, layer in layers.items():
        on, off = layer.forward(one, kept)[0], layer.forward(one, dropped)[0]
        inference = layer.forward(one, train_flg=False)[0]
        found = {"training": on, "expectation": (1 - p) * on + p * off, "inference": inference}
        for subject, value in found.items():
            for name, claimed in factors(p).items():
                yield f"{scheme}-{subject}-{name}", bool(abs(value - claimed) < 1e-9)


@test_scaling.check
def match_the_expectation(dropout_ratio, x=None, mask=None, W=None):
    import sympy

    p, s, c = dropout_ratio, sympy.Symbol("s"), sympy.Symbol("c")
    in_inference = sympy.solve(sympy.Eq(c * s, (1 - p) * s + p * 0), c)[0]  # E[m s] = c s
    in_training = sympy.solve(sympy.Eq((1 - p) * c * s + p * 0, s), c)[0]  # E[c m s] = s
    if x is not None:
        inference = np.array([in_inference * v for v in x])
        training = np.array([in_training * v * m for v, m in zip(x, mask, strict=True)])
        if W is None:
            return {"expected_out": inference, "out": training}
        return {"z_inference": inference.dot(W), "z_training": training.dot(W)}
    found = {
        "ordinary": {"training": 1, "expectation": 1 - p, "inference": in_inference},
        "inverted": {"training": in_training, "expectation": 1, "inference": 1},
    }
    truths = {}
    for scheme, values in found.items():
        for subject, value in values.items():
            for name, claimed in factors(p).items():
                away = sympy.simplify(value - claimed)
                truths[f"{scheme}-{subject}-{name}"] = sympy.And(away >= 0, away <= 0)
    return truths


@test_scaling.solution
def solve(dropout_ratio, out, kind, x=None, mask=None, W=None):
    keep = 1 - dropout_ratio
    rules = (
        Text(
            "各ユニットは確率 $1-p$ で残る（$p$ は消去する割合）。通常のドロップアウトでは学習時の出力の期待値が"
            "入力の $1-p$ 倍になるので、推論時に $1-p$ を掛ける。",
            "Each unit is kept with probability $1-p$, where $p$ is the fraction dropped. With "
            "ordinary dropout, the expected output in training is $1-p$ times the input, so at "
            "inference the outputs are multiplied by $1-p$.",
        ),
        rf"1 - p = 1 - {tex(dropout_ratio)} = {tex(keep)}",
        Text(
            "反転ドロップアウトでは、学習時に、残した出力を $1-p$ で割っておく。期待値が入力に等しくなるので、推論時には何もしない。",
            "Inverted dropout divides the outputs that are kept by $1-p$ during training. The "
            "expectation then equals the input, and nothing is scaled at inference.",
        ),
        rf"\frac{{1}}{{1 - p}} = \frac{{1}}{{{tex(keep)}}} \approx {tex(1 / keep)}",
    )
    if kind == "choice":
        return rules
    if kind == "code":
        return (
            *rules,
            rf"\mathtt{{expected\_out}} = {tex(out['expected_out'])}, \quad \mathtt{{out}} = {tex(out['out'])}",
        )
    return (
        *rules,
        rf"{tex(keep)}\, x W = {tex(keep)} \times {tex(x @ W)} = {tex(out['z_inference'])}",
        rf"\frac{{1}}{{{tex(keep)}}} (m \odot x) W = \frac{{1}}{{{tex(keep)}}} \times "
        rf"{tex((mask * x) @ W)} \approx {tex(out['z_training'])}",
    )
