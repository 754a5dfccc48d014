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
        *mistakes(
            (
                "penalty-absolute-forgotten",
                "weight_decay_lambda * np.sum(W)",
                "絶対値をとっておらず、正負の重みが打ち消し合う。",
                "Takes no absolute values; weights of opposite sign cancel.",
            ),
            (
                "penalty-absolute-outside",
                "weight_decay_lambda * np.abs(np.sum(W))",
                "和をとってから絶対値をとっている。要素ごとの絶対値が先である。",
                "Takes the absolute value of the sum; it belongs to every entry.",
            ),
            (
                "penalty-mean",
                "weight_decay_lambda * np.mean(np.abs(W))",
                "絶対値の和ではなく平均を用いている。",
                "Takes the mean of the absolute values instead of their sum.",
            ),
            (
                "penalty-largest-only",
                "weight_decay_lambda * np.max(np.abs(W))",
                "和ではなく、絶対値が最大の重みだけを用いている。",
                "Uses only the largest weight instead of the sum.",
            ),
            (
                "penalty-root-of-absolute",
                "weight_decay_lambda * np.sum(np.sqrt(np.abs(W)))",
                "絶対値ではなく、その平方根を加えている。",
                "Adds the roots of the absolute values instead of these themselves.",
            ),
            (
                "penalty-halved",
                "0.5 * weight_decay_lambda * np.sum(np.abs(W))",
                "L2正則化項の係数 $\\frac{1}{2}$ を持ち込んでいる。",
                "Brings in the factor $\\frac{1}{2}$ of the L2 penalty.",
            ),
            (
                "penalty-doubled",
                "2.0 * weight_decay_lambda * np.sum(np.abs(W))",
                "$w^2$ の微分で現れる2を持ち込んでいる。",
                "Brings in the 2 from the derivative of $w^2$.",
            ),
            (
                "penalty-of-signs",
                "weight_decay_lambda * np.sum(np.sign(W))",
                "絶対値ではなく、その微分である符号を加えている。",
                "Adds the signs, which are the derivatives of the absolute values.",
            ),
            (
                "penalty-strength-added",
                "weight_decay_lambda + np.sum(np.abs(W))",
                "正則化の強さ $\\lambda$ を掛けずに加えている。",
                "Adds the strength $\\lambda$ instead of multiplying by it.",
            ),
            (
                "penalty-squared",
                "weight_decay_lambda * np.sum(W**2)",
                "絶対値の和ではなく、2乗の和を用いている。",
                "Adds squares instead of absolute values.",
            ),
            (
                "penalty-l2-norm",
                "weight_decay_lambda * np.linalg.norm(W)",
                "L1ノルムではなくL2ノルムを用いている。",
                "Uses the L2 norm instead of the L1 norm.",
            ),
            (
                "penalty-strength-forgotten",
                "np.sum(np.abs(W))",
                "正則化の強さ $\\lambda$ を掛け忘れている。",
                "Forgets the strength $\\lambda$.",
            ),
            at=PENALTY,
        ),
        *mistakes(
            (
                "l1-sign-reversed",
                "dW - weight_decay_lambda * np.sign(W)",
                "正則化項の勾配を引いているため、更新で重みが0から遠ざかる。",
                "Subtracts the gradient of the penalty; updates would push weights away from 0.",
            ),
            (
                "l1-takes-l2",
                "dW + weight_decay_lambda * W",
                "L1ではなくL2正則化の勾配を加えている。",
                "Adds the gradient of the L2 penalty, not of the L1 penalty.",
            ),
            (
                "l1-not-differentiated",
                "dW + weight_decay_lambda * np.abs(W)",
                "正則化項 $\\lambda |w|$ を微分せずに加えている。",
                "Adds the penalty $\\lambda |w|$ without differentiating it.",
            ),
            (
                "l1-sign-ignored",
                "dW + weight_decay_lambda",
                "重みの符号を見ていない。負の重みでは勾配は $-\\lambda$ になる。",
                "Ignores the sign of the weight; for negative weights the gradient is $-\\lambda$.",
            ),
            (
                "l1-halved",
                "dW + 0.5 * weight_decay_lambda * np.sign(W)",
                "L2正則化項の係数 $\\frac{1}{2}$ を持ち込んでいる。",
                "Brings in the factor $\\frac{1}{2}$ of the L2 penalty.",
            ),
            (
                "l1-strength-forgotten",
                "dW + np.sign(W)",
                "正則化の強さ $\\lambda$ を掛け忘れている。",
                "Forgets the strength $\\lambda$.",
            ),
            (
                "l1-sign-of-gradient",
                "dW + weight_decay_lambda * np.sign(dW)",
                "重みではなく、損失の勾配の符号を用いている。",
                "Uses the sign of the gradient instead of that of the weight.",
            ),
            (
                "l1-loss-gradient-lost",
                "weight_decay_lambda * np.sign(W)",
                "正則化項の勾配だけであり、損失の勾配 `dW` を加えていない。",
                "Is the gradient of the penalty alone; that of the loss, `dW`, is missing.",
            ),
            (
                "l1-roles-swapped",
                "np.sign(W) + weight_decay_lambda * dW",
                "$\\lambda$ を掛ける相手が逆である。掛けるのは損失の勾配ではなく、重みの符号である。",
                "Multiplies the wrong one by $\\lambda$: it belongs to the sign of the weight.",
            ),
            (
                "l1-signs-added",
                "dW + weight_decay_lambda * np.sum(np.sign(W))",
                "すべての重みの符号の和を加えている。各要素に加えるのは、その重みの符号である。",
                "Adds up the signs of all weights; every entry gets the sign of its own weight.",
            ),
            (
                "l1-strength-lost",
                "dW + np.sign(weight_decay_lambda * W)",
                "$\\lambda$ を掛けてから符号をとっているため、強さが失われて $\\pm 1$ になる。",
                "Takes the sign after multiplying by $\\lambda$, whose size is lost: the result is $\\pm 1$.",
            ),
            (
                "l1-penalty-added",
                "dW + weight_decay_lambda * np.sum(np.abs(W))",
                "損失に加える正則化項の値を、微分せずに勾配のすべての要素に加えている。",
                "Adds the penalty itself, undifferentiated, to every entry of the gradient.",
            ),
            at=L1_GRAD,
        ),
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
                "Takes away the gradient as it is, without the learning rate $\\eta$.",
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
