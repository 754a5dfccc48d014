"""L1 and L2 penalties: the value, the gradient, and one update with each."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    derivative,
    each,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import l1_gradient, l1_penalty, l2_gradient
from quizgen.problems.weight_decay._common import L2_MISTAKES, PENALTIES

PENALTY = Blank(l1_penalty, "penalty")
L1_GRAD = Blank(l1_gradient, "grad")

RATES = (("0.5", "0.2"), ("0.5", "0.1"), ("0.1", "0.5"), ("0.2", "0.5"), ("0.5", "0.4"))  # η, λ
ASKED = (
    numeric(
        "penalty",
        between=(0, 20),
        ja="L1正則化項 $\\Omega_1$ の値はいくらか。",
        en="What is the value of the L1 penalty $\\Omega_1$?",
    ),
    numeric(
        "l1",
        index=[(0,), (1,), (2,), (3,)],
        between=(-10, 10),
        ja="L1正則化を用いて1回更新した後の $w_{i}$ はいくらか。",
        en="What is $w_{i}$ after one update with L1 regularization?",
    ),
    numeric(
        "l2",
        index=[(0,), (1,), (2,), (3,)],
        between=(-10, 10),
        ja="L2正則化を用いて1回更新した後の $w_{i}$ はいくらか。",
        en="What is $w_{i}$ after one update with L2 regularization?",
    ),
)


@family(
    level=1,
    kinds=("numeric", "code"),
    covers=("C11",),
    minutes=3,
    ja="L1正則化とL2正則化",
    en="L1 and L2 regularization",
    engine=(l1_penalty, l1_gradient, l2_gradient),
    misconceptions=(
        *mistakes_beside(__file__, penalty=PENALTY, l1_grad=L1_GRAD),
        *(m for m in L2_MISTAKES if m.name not in ("roles-swapped", "loss-gradient-lost")),
        *mistakes(
            (
                "decay-without-learning-rate",
                lambda W, dW, lr, weight_decay_lambda: {
                    "l1": W - lr * dW - weight_decay_lambda * np.sign(W),
                    "l2": W - lr * dW - weight_decay_lambda * W,
                },
                "正則化項の勾配に学習率 $\\eta$ を掛けていない。",
                "Does not multiply the gradient of the penalty by the learning rate $\\eta$.",
            ),
            (
                "no-learning-rate",
                lambda W, dW, weight_decay_lambda: {
                    "l1": W - l1_gradient(dW, W, weight_decay_lambda),
                    "l2": W - l2_gradient(dW, W, weight_decay_lambda),
                },
                "学習率 $\\eta$ を掛けずに、勾配をそのまま引いている。",
                "Subtracts the gradient as it is, without the learning rate $\\eta$.",
            ),
        ),
    ),
)
def l1_l2(draw: Draw) -> Draft:
    size = draw.sample("size", range(1, 8), 4)
    sign = draw.integers("sign", -1, 1, shape=4, exclude=(0,))
    dW = draw.integers("dW", -5, 5, shape=4, exclude=(0,))
    unit = Fraction(1, draw.choice("unit", (1, 2)))
    lr, strength = map(Fraction, draw.choice("rates", RATES))
    return Draft(
        given={
            "W": [s * int(n) * unit for s, n in zip(size, sign, strict=True)],
            "dW": [int(d) * unit for d in dW],
            "lr": lr,
            "weight_decay_lambda": strength,
        },
        symbols={
            "dW": r"\frac{\partial L}{\partial W}",
            "weight_decay_lambda": r"\lambda",
            "lr": r"\eta",
            "penalty": r"\Omega_1",
            "l1": r"W_{\mathrm{L1}}",
            "l2": r"W_{\mathrm{L2}}",
        },
        stem=(
            Text(
                "重み `W` を、勾配降下法（学習率 $\\eta$）で1回更新する。"
                "`dW` は正則化項を含まない損失 $L$ の勾配である。",
                "The weights `W` are updated once by gradient descent (learning rate $\\eta$). "
                "`dW` is the gradient of the loss $L$ without a penalty.",
            ),
        ),
        conventions=(PENALTIES,),
        parts={
            "numeric": draw.sample("asked", ASKED, 2),
            "code": (
                code(
                    PENALTY,
                    ja="L1正則化項 $\\Omega_1$ を計算する。空欄に入る式はどれか。",
                    en="This computes the L1 penalty $\\Omega_1$. Which expression fills the blank?",
                ),
                code(
                    L1_GRAD,
                    ja="L1正則化項を含めた損失の勾配 `grad` を求め、$W_{\\mathrm{L1}} = W - \\eta\\,\\mathtt{grad}$ と更新する。空欄に入る式はどれか。",
                    en="`grad` is the gradient of the loss with the L1 penalty, for the update "
                    "$W_{\\mathrm{L1}} = W - \\eta\\,\\mathtt{grad}$. Which expression fills the "
                    "blank?",
                ),
            ),
        },
    )


@l1_l2.run
def run(engine, W, dW, lr, weight_decay_lambda):
    return {
        "penalty": engine.l1_penalty(W, weight_decay_lambda),
        "l1": W - lr * engine.l1_gradient(dW, W, weight_decay_lambda),
        "l2": W - lr * engine.l2_gradient(dW, W, weight_decay_lambda),
    }


@l1_l2.check
def differentiate_the_penalized_loss(W, dW, lr, weight_decay_lambda):
    import sympy

    loss = (dW * W).sum()  # any loss with this gradient will do
    penalties = {
        "l1": each(lambda w: weight_decay_lambda * sympy.Abs(w), W).sum(),
        "l2": weight_decay_lambda * (W**2).sum() / 2,
    }
    updated = {n: W - lr * derivative(loss + penalty, W) for n, penalty in penalties.items()}
    return {"penalty": penalties["l1"], **updated}


@l1_l2.solution
def solve(W, dW, lr, weight_decay_lambda, out):
    strength, rate = tex(weight_decay_lambda), tex(lr)
    return (
        Text(
            "L1正則化項は絶対値の和の $\\lambda$ 倍である。",
            "The L1 penalty is $\\lambda$ times the sum of absolute values.",
        ),
        rf"\Omega_1 = {strength} \times ({' + '.join(tex(abs(w)) for w in W)}) = {tex(out['penalty'])}",
        Text(
            "$|w|$ の微分は符号 $\\mathrm{sign}(w)$、$\\frac{1}{2} w^2$ の微分は $w$ である。",
            "The derivative of $|w|$ is its sign $\\mathrm{sign}(w)$, that of $\\frac{1}{2} w^2$ is $w$.",
        ),
        rf"W_{{\mathrm{{L1}}}} = W - \eta \left( \frac{{\partial L}}{{\partial W}} + \lambda\,"
        rf"\mathrm{{sign}}(W) \right) = {tex(W)} - {rate} \times "
        rf"{tex(dW + weight_decay_lambda * np.sign(W))} = {tex(out['l1'])}",
        rf"W_{{\mathrm{{L2}}}} = W - \eta \left( \frac{{\partial L}}{{\partial W}} + \lambda W "
        rf"\right) = {tex(W)} - {rate} \times {tex(dW + weight_decay_lambda * W)} = {tex(out['l2'])}",
    )
