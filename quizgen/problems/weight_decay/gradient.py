"""Weight decay: the gradient of the weights with the term that the penalty adds."""

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    derivative,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import l2_gradient
from quizgen.problems.conventions import HALF_SQUARED_PENALTY
from quizgen.problems.weight_decay._common import L2_GRAD, L2_MISTAKES

# Weights (or ten times them) whose norm, the root of the sum of squares, is 5 or 10.
WEIGHTS = ((1, 2, 2, 4), (1, 3, 3, 9), (2, 4, 4, 8), (1, 5, 5, 7), (1, 1, 7, 7), (5, 5, 5, 5))


@family(
    level=1,
    kinds=("code", "numeric"),
    covers=("D20",),
    minutes=3,
    ja="荷重減衰を含めた勾配",
    en="The gradient with weight decay",
    engine=l2_gradient,
    version=2,
    misconceptions=(
        *L2_MISTAKES,
        *mistakes_beside(__file__, l2_grad=L2_GRAD),
    ),
)
def gradient(draw: Draw) -> Draft:
    size = np.array(draw.shuffled("order", draw.choice("size", WEIGHTS)))
    sign = draw.integers("sign", -1, 1, shape=4, exclude=(0,))
    unit = draw.choice("unit", (1, Fraction(1, 10)))  # weights above 1, or below
    strengths = ("0.1", "0.2", "0.05", "0.02") if unit == 1 else ("0.3", "0.4", "0.6", "0.8")
    hundredths = 2 * draw.integers("dW", -45, 44, shape=(2, 2)) + 1
    return Draft(
        given={
            "dW": [[Fraction(int(d), 100) for d in row] for row in hundredths],
            "W": (unit * size * sign).reshape(2, 2),
            "weight_decay_lambda": draw.decimal("lambda", strengths),
        },
        symbols={
            "dW": r"\frac{\partial L}{\partial W}",
            "weight_decay_lambda": r"\lambda",
            "grad": r"\mathtt{grad}",
        },
        stem=(
            Text(
                "荷重減衰を用いてネットワークを学習する。`dW` はもとの損失 $L$ の重み `W` に関する勾配、"
                "`weight_decay_lambda` は正則化の強さ $\\lambda$ である。",
                "A network is trained with weight decay. `dW` is the gradient of the original loss $L$ with "
                "respect to the weights `W`; `weight_decay_lambda` is the strength of the penalty, "
                "$\\lambda$.",
            ),
        ),
        conventions=(HALF_SQUARED_PENALTY,),
        parts={
            "code": (
                code(
                    L2_GRAD,
                    ja="正則化項を含めた損失の勾配 `grad` を求める。空欄に入る式はどれか。",
                    en="`grad` is the gradient of the loss with the penalty. Which expression "
                    "fills the blank?",
                ),
            ),
            "numeric": (
                numeric(
                    "grad",
                    index=[(i, j) for i in range(2) for j in range(2)],
                    between=(-1.5, 1.5),
                    ja="正則化項を含めた損失の、$w_{{i}{j}}$ に関する勾配はいくらか。",
                    en="What is the gradient of the penalized loss with respect to $w_{{i}{j}}$?",
                ),
            ),
        },
    )


@gradient.run
def run(function, dW, W, weight_decay_lambda):
    return {"grad": function(dW, W, weight_decay_lambda)}


@gradient.check
def differentiate_loss_and_penalty(dW, W, weight_decay_lambda):
    loss = (dW * W).sum()  # any loss with this gradient will do
    return {"grad": derivative(loss + weight_decay_lambda * (W**2).sum() / 2, W)}


@gradient.solution
def solve(dW, W, weight_decay_lambda, out):
    strength = tex(weight_decay_lambda)
    return (
        Text(
            "$w_{ij}^2$ の微分は $2 w_{ij}$ であり、2と $\\frac{1}{2}$ が打ち消し合う。",
            "The derivative of $w_{ij}^2$ is $2 w_{ij}$; the 2 and the $\\frac{1}{2}$ cancel.",
        ),
        r"\frac{\partial}{\partial W} \left( L + \frac{1}{2} \lambda \sum_{i,j} w_{ij}^2 \right) "
        r"= \frac{\partial L}{\partial W} + \lambda W",
        rf"\lambda W = {strength} \times {tex(W)} = {tex(weight_decay_lambda * W)}",
        rf"\mathtt{{grad}} = {tex(dW)} + {tex(weight_decay_lambda * W)} = {tex(out['grad'])}",
    )
