"""L1 and L2 penalties: their values, their gradients, one update with each, and who reaches 0."""

from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Misconception,
    Statement,
    Text,
    choice,
    code,
    derivative,
    each,
    family,
    numeric,
    statements,
    tex,
)
from quizgen.engine import l1_gradient, l1_penalty, l2_gradient, l2_penalty
from quizgen.problems.weight_decay._common import L2_MISTAKES

ENGINE = (l1_penalty, l1_gradient, l2_gradient)
PENALTY = Blank(l1_penalty, "penalty")
L1_GRAD = Blank(l1_gradient, "grad")


CLAIMS = (
    Statement(
        "l1-sparse",
        ja="L1正則化では、一部の重みがちょうど0になる疎な解が得られやすい。",
        en="L1 regularization tends to sparse solutions: some weights are exactly 0.",
    ),
    Statement(
        "l2-sparse",
        ja="L2正則化では、一部の重みがちょうど0になる疎な解が得られやすい。",
        en="L2 regularization tends to sparse solutions: some weights are exactly 0.",
        why_ja="0の近くではL2正則化項の勾配も0に近づくので、損失の勾配がわずかでもあれば重みは0にならない。",
        why_en="Near 0 the gradient of the L2 penalty vanishes too; the slightest gradient of the "
        "loss keeps the weight from 0.",
    ),
    Statement(
        "l2-proportional",
        ja="L2正則化項の勾配の大きさは、重みの絶対値に比例する。",
        en="The gradient of the L2 penalty is proportional in size to the weight.",
    ),
    Statement(
        "l1-proportional",
        ja="L1正則化項の勾配の大きさは、重みの絶対値に比例する。",
        en="The gradient of the L1 penalty is proportional in size to the weight.",
        why_ja="$\\lambda |w|$ の微分は $\\pm\\lambda$ であり、大きさは一定である。",
        why_en="The derivative of $\\lambda |w|$ is $\\pm\\lambda$, of constant size.",
    ),
    Statement(
        "l1-constant",
        ja="L1正則化項の勾配の大きさは、0でないどの重みでも等しい。",
        en="The gradient of the L1 penalty has one size for all weights but 0.",
    ),
    Statement(
        "l2-constant",
        ja="L2正則化項の勾配の大きさは、0でないどの重みでも等しい。",
        en="The gradient of the L2 penalty has one size for all weights but 0.",
        why_ja="$\\frac{1}{2} \\lambda w^2$ の微分は $\\lambda w$ であり、重みによって異なる。",
        why_en="The derivative of $\\frac{1}{2} \\lambda w^2$ is $\\lambda w$, which varies.",
    ),
    Statement(
        "both-towards-zero",
        ja="L1正則化項もL2正則化項も、負の重みを0に近づけるように働く。",
        en="Both penalties, L1 and L2, pull negative weights towards 0.",
    ),
    Statement(
        "both-away-from-zero",
        ja="L1正則化項もL2正則化項も、負の重みを0から遠ざけるように働く。",
        en="Both penalties, L1 and L2, push negative weights away from 0.",
        why_ja="負の重みでは勾配も負であり、それを引く更新で重みは増えて0に近づく。",
        why_en="For negative weights the gradient is negative; taking it away raises them towards 0.",
    ),
    Statement(
        "l1-gradient-positive",
        ja="L1正則化項の勾配は、正の重みでも負の重みでも $+\\lambda$ である。",
        en="The gradient of the L1 penalty is $+\\lambda$, whatever the sign of the weight.",
        why_ja="勾配は $\\lambda\\,\\mathrm{sign}(w)$ であり、負の重みでは $-\\lambda$ である。",
        why_en="It is $\\lambda\\,\\mathrm{sign}(w)$, which for negative weights is $-\\lambda$.",
    ),
    Statement(
        "l1-corner",
        ja="重みが0のところで、L1正則化項は微分できないが、L2正則化項は微分できる。",
        en="At weight 0 the L1 penalty has no derivative, but the L2 penalty has one.",
    ),
    Statement(
        "l2-corner",
        ja="重みが0のところで、L2正則化項は微分できないが、L1正則化項は微分できる。",
        en="At weight 0 the L2 penalty has no derivative, but the L1 penalty has one.",
        why_ja="逆である。$|w|$ は原点で折れ曲がり、$w^2$ は滑らかである。",
        why_en="The other way round: $|w|$ has a corner at the origin, $w^2$ is smooth.",
    ),
    Statement(
        "l2-same-factor",
        ja="損失の勾配が0のとき、L2正則化では、どの重みも1回の更新で同じ割合だけ縮む。",
        en="Without a gradient of the loss, an L2 update shrinks all weights by one factor.",
    ),
    Statement(
        "l1-same-factor",
        ja="損失の勾配が0のとき、L1正則化では、どの重みも1回の更新で同じ割合だけ縮む。",
        en="Without a gradient of the loss, an L1 update shrinks all weights by one factor.",
        why_ja="L1正則化で縮むのは同じ量 $\\eta \\lambda$ であり、割合は重みによって異なる。",
        why_en="With L1 they shrink by the same amount $\\eta \\lambda$, not by the same factor.",
    ),
)


def reaching(condition):
    """The answer of somebody who holds that the weights of that condition reach 0."""
    return lambda W, lr, weight_decay_lambda, T: {
        "zeros": condition(W, lr, weight_decay_lambda, T).astype(int)
    }


def row(flags: tuple[int, ...]) -> Formula:
    """The weights a, b, c, d, e with 0 for those that are lost; no option is longer than another."""
    return Formula(r",\ ".join("0" if f else name for f, name in zip(flags, "abcde", strict=True)))


@family(
    level=1,
    kinds=("numeric", "choice", "code"),
    ja="L1正則化とL2正則化",
    en="L1 and L2 regularization",
    engine=ENGINE,
    misconceptions=(
        Misconception(
            "penalty-absolute-forgotten",
            "weight_decay_lambda * np.sum(W)",
            at=PENALTY,
            ja="絶対値をとっておらず、正負の重みが打ち消し合う。",
            en="Takes no absolute values; weights of opposite sign cancel.",
        ),
        Misconception(
            "penalty-absolute-outside",
            "weight_decay_lambda * np.abs(np.sum(W))",
            at=PENALTY,
            ja="和をとってから絶対値をとっている。要素ごとの絶対値が先である。",
            en="Takes the absolute value of the sum; it belongs to every entry.",
        ),
        Misconception(
            "penalty-halved",
            "0.5 * weight_decay_lambda * np.sum(np.abs(W))",
            at=PENALTY,
            ja="L2正則化項の係数 $\\frac{1}{2}$ を持ち込んでいる。",
            en="Brings in the factor $\\frac{1}{2}$ of the L2 penalty.",
        ),
        Misconception(
            "penalty-l2",
            "0.5 * weight_decay_lambda * np.sum(W**2)",
            at=PENALTY,
            ja="L1ではなくL2正則化項を計算している。",
            en="Computes the L2 penalty instead of the L1 penalty.",
        ),
        Misconception(
            "penalty-squared",
            "weight_decay_lambda * np.sum(W**2)",
            at=PENALTY,
            ja="絶対値の和ではなく、2乗の和を用いている。",
            en="Adds squares instead of absolute values.",
        ),
        Misconception(
            "penalty-l2-norm",
            "weight_decay_lambda * np.sqrt(np.sum(W**2))",
            at=PENALTY,
            ja="L1ノルムではなくL2ノルムを用いている。",
            en="Uses the L2 norm instead of the L1 norm.",
        ),
        Misconception(
            "penalty-maximum",
            "weight_decay_lambda * np.max(np.abs(W))",
            at=PENALTY,
            ja="絶対値の和ではなく最大値（$L_\\infty$ ノルム）を用いている。",
            en="Uses the maximum (the $L_\\infty$ norm) instead of the sum.",
        ),
        Misconception(
            "penalty-averaged",
            "weight_decay_lambda * np.mean(np.abs(W))",
            at=PENALTY,
            ja="和ではなく平均を用いている。",
            en="Takes the mean instead of the sum.",
        ),
        Misconception(
            "penalty-counted",
            "weight_decay_lambda * np.count_nonzero(W)",
            at=PENALTY,
            ja="0でない重みの個数を数えている（L0正則化）。",
            en="Counts the weights that are not 0; that is L0 regularization.",
        ),
        Misconception(
            "penalty-strength-forgotten",
            "np.sum(np.abs(W))",
            at=PENALTY,
            ja="正則化の強さ $\\lambda$ を掛け忘れている。",
            en="Forgets the strength $\\lambda$.",
        ),
        Misconception(
            "penalty-l2-without-strength",
            "0.5 * np.sum(W**2)",
            at=PENALTY,
            ja="L2正則化項の形であり、さらに $\\lambda$ も掛けていない。",
            en="Has the form of the L2 penalty, and lacks $\\lambda$ besides.",
        ),
        Misconception(
            "penalty-norm-squared",
            "weight_decay_lambda * np.sum(np.abs(W)) ** 2",
            at=PENALTY,
            ja="L2正則化項のように、L1ノルムを2乗している。",
            en="Squares the L1 norm, as the L2 penalty does with its norm.",
        ),
        Misconception(
            "l1-sign-reversed",
            "dW - weight_decay_lambda * np.sign(W)",
            at=L1_GRAD,
            ja="正則化項の勾配を引いているため、更新で重みが0から遠ざかる。",
            en="Subtracts the gradient of the penalty; updates would push weights away from 0.",
        ),
        Misconception(
            "l1-takes-l2",
            "dW + weight_decay_lambda * W",
            at=L1_GRAD,
            ja="L1ではなくL2正則化の勾配を加えている。",
            en="Adds the gradient of the L2 penalty, not of the L1 penalty.",
        ),
        Misconception(
            "l1-not-differentiated",
            "dW + weight_decay_lambda * np.abs(W)",
            at=L1_GRAD,
            ja="正則化項 $\\lambda |w|$ を微分せずに加えている。",
            en="Adds the penalty $\\lambda |w|$ without differentiating it.",
        ),
        Misconception(
            "l1-sign-ignored",
            "dW + weight_decay_lambda",
            at=L1_GRAD,
            ja="重みの符号を見ていない。負の重みでは勾配は $-\\lambda$ になる。",
            en="Ignores the sign of the weight; for negative weights the gradient is $-\\lambda$.",
        ),
        Misconception(
            "l1-halved",
            "dW + 0.5 * weight_decay_lambda * np.sign(W)",
            at=L1_GRAD,
            ja="L2正則化項の係数 $\\frac{1}{2}$ を持ち込んでいる。",
            en="Brings in the factor $\\frac{1}{2}$ of the L2 penalty.",
        ),
        Misconception(
            "l1-doubled",
            "dW + 2.0 * weight_decay_lambda * np.sign(W)",
            at=L1_GRAD,
            ja="2乗の微分のように2を掛けている。$|w|$ の微分は $\\pm 1$ である。",
            en="Multiplies by 2 as for a square; the derivative of $|w|$ is $\\pm 1$.",
        ),
        Misconception(
            "l1-sign-of-gradient",
            "dW + weight_decay_lambda * np.sign(dW)",
            at=L1_GRAD,
            ja="重みではなく、損失の勾配の符号を用いている。",
            en="Uses the sign of the gradient instead of that of the weight.",
        ),
        Misconception(
            "l1-loss-gradient-lost",
            "weight_decay_lambda * np.sign(W)",
            at=L1_GRAD,
            ja="正則化項の勾配だけであり、損失の勾配 `dW` を加えていない。",
            en="Is the gradient of the penalty alone; that of the loss, `dW`, is missing.",
        ),
        Misconception(
            "l1-strength-lost",
            "dW + np.sign(weight_decay_lambda * W)",
            at=L1_GRAD,
            ja="$\\lambda$ を `np.sign` の中に入れているため、強さが失われて $\\pm 1$ になる。",
            en="Puts $\\lambda$ inside `np.sign`, where its size is lost: the result is $\\pm 1$.",
        ),
        Misconception(
            "l1-penalty-added",
            "dW + weight_decay_lambda * np.sum(np.abs(W))",
            at=L1_GRAD,
            ja="損失に加える正則化項の値を、微分せずに勾配のすべての要素に加えている。",
            en="Adds the penalty itself, undifferentiated, to every entry of the gradient.",
        ),
        Misconception(
            "l1-sign-of-all",
            "np.sign(dW + weight_decay_lambda * W)",
            at=L1_GRAD,
            ja="L2正則化の勾配全体の符号をとっており、損失の勾配の大きさが失われる。",
            en="Takes the sign of the whole L2 gradient; the size of the loss gradient is lost.",
        ),
        Misconception(
            "l1-takes-squares",
            "dW + 0.5 * weight_decay_lambda * W**2",
            at=L1_GRAD,
            ja="L2正則化項を、微分もせずに加えている。",
            en="Adds the L2 penalty, and without differentiating it.",
        ),
        Misconception(
            "l1-takes-doubled-l2",
            "dW + 2.0 * weight_decay_lambda * W",
            at=L1_GRAD,
            ja="$\\lambda w^2$ の微分を加えている。微分するのは $\\lambda |w|$ である。",
            en="Adds the derivative of $\\lambda w^2$; it is $\\lambda |w|$ that is differentiated.",
        ),
        *(m for m in L2_MISTAKES if m.name != "roles-swapped"),
        Misconception(
            "decay-without-learning-rate",
            value=lambda W, dW, lr, weight_decay_lambda: {
                "l1": W - lr * dW - weight_decay_lambda * np.sign(W),
                "l2": W - lr * dW - weight_decay_lambda * W,
            },
            ja="正則化項の勾配に学習率 $\\eta$ を掛けていない。",
            en="Does not multiply the gradient of the penalty by the learning rate $\\eta$.",
        ),
        Misconception(
            "no-learning-rate",
            value=lambda W, dW, weight_decay_lambda: {
                "l1": W - l1_gradient(dW, W, weight_decay_lambda),
                "l2": W - l2_gradient(dW, W, weight_decay_lambda),
            },
            ja="学習率 $\\eta$ を掛けずに、勾配をそのまま引いている。",
            en="Takes away the gradient as it is, without the learning rate $\\eta$.",
        ),
        Misconception(
            "last-step-not-counted",
            value=reaching(lambda W, lr, lam, T: abs(W) < T * lr * lam),
            ja="ちょうど $T$ 回目の更新で0になる重みを数えていない。",
            en="Leaves out weights that reach 0 with the very last update.",
        ),
        Misconception(
            "one-step-more",
            value=reaching(lambda W, lr, lam, T: abs(W) <= (T + 1) * lr * lam),
            ja="更新を1回多く数えている。",
            en="Counts one update too many.",
        ),
        Misconception(
            "amount-halved",
            value=reaching(lambda W, lr, lam, T: 2 * abs(W) <= T * lr * lam),
            ja="L2正則化項の係数 $\\frac{1}{2}$ を持ち込み、1回に縮む量を半分にしている。",
            en="Brings in the $\\frac{1}{2}$ of the L2 penalty, which halves the amount.",
        ),
        Misconception(
            "amount-doubled",
            value=reaching(lambda W, lr, lam, T: abs(W) <= 2 * T * lr * lam),
            ja="2乗の微分のように2を掛け、1回に縮む量を2倍にしている。",
            en="Multiplies by 2 as for the derivative of a square, which doubles the amount.",
        ),
        Misconception(
            "positive-only",
            value=reaching(lambda W, lr, lam, T: (W > 0) & (abs(W) <= T * lr * lam)),
            ja="負の重みは0に近づかないと考えている。L1正則化はどちらの符号の重みも0に近づける。",
            en="Believes that negative weights do not decay; L1 pulls both signs towards 0.",
        ),
        Misconception(
            "signed-comparison",
            value=reaching(lambda W, lr, lam, T: W - T * lr * lam <= 0),
            ja="絶対値をとらずに比べているため、負の重みがすべて0になることになる。",
            en="Compares without absolute values, as if all negative weights reached 0.",
        ),
        Misconception(
            "learning-rate-forgotten",
            value=reaching(lambda W, lr, lam, T: abs(W) <= T * lam),
            ja="1回の更新で縮む量を $\\lambda$ としている。学習率 $\\eta$ も掛かる。",
            en="Takes $\\lambda$ for the amount of one update; the learning rate $\\eta$ multiplies it.",
        ),
        Misconception(
            "strength-not-used",
            value=reaching(lambda W, lr, lam, T: abs(W) <= T * lr),
            ja="1回の更新で縮む量を $\\eta$ としている。正則化の強さ $\\lambda$ も掛かる。",
            en="Takes $\\eta$ for the amount of one update; the strength $\\lambda$ multiplies it.",
        ),
        Misconception(
            "one-step-only",
            value=reaching(lambda W, lr, lam, T: abs(W) <= lr * lam),
            ja="1回の更新で0になる重みしか数えていない。",
            en="Counts only the weights that one update brings to 0.",
        ),
        Misconception(
            "never-zero",
            value=reaching(lambda W, lr, lam, T: W == 0),
            ja="L2正則化のように、縮むだけで0にはならないと考えている。",
            en="Thinks of L2, where weights shrink but never reach 0.",
        ),
        Misconception(
            "large-ones-first",
            value=reaching(lambda W, lr, lam, T: abs(W) > T * lr * lam),
            ja="大きい重みほど速く0になると考えている。縮む量は同じなので、小さい重みが先に0になる。",
            en="Believes that large weights reach 0 first; all shrink alike, so small ones do.",
        ),
    ),
)
def l1_l2(draw: Draw) -> Draft:
    n = 5 if draw.kind == "choice" else 4
    sign = draw.integers("sign", -1, 1, shape=n, exclude=(0,))
    size = draw.sample("size", range(1, 9), n)
    common: dict[str, Any] = {
        "symbols": {
            "dW": r"\frac{\partial L}{\partial W}",
            "weight_decay_lambda": r"\lambda",
            "lr": r"\eta",
            "penalty": r"\Omega_1",
            "l1": r"W_{\mathrm{L1}}",
            "l2": r"W_{\mathrm{L2}}",
        },
        "conventions": (PENALTIES,),
    }
    if draw.kind == "choice":
        lr, strength = draw.choice("rates", DYADIC)
        step = Fraction(lr) * Fraction(strength)
        T = draw.integer("T", 2, 6)
        draw.require(0 < sum(s <= T for s in size) < n)
        draw.require(len(set(sign)) == 2)
        return Draft(
            given={
                "W": [s * int(n) * step for s, n in zip(size, sign, strict=True)],
                "lr": Fraction(lr),
                "weight_decay_lambda": Fraction(strength),
                "T": T,
            },
            stem=(
                Text(
                    "重みのL1正則化とL2正則化を比べる。学習率 $\\eta$ の勾配降下法で更新する。",
                    "L1 and L2 regularization are compared; the weights are updated by gradient "
                    "descent with learning rate $\\eta$.",
                ),
            ),
            parts={
                "choice": (
                    statements(CLAIMS, ja="正しい記述はどれか。", en="Which statement is true?"),
                    choice(
                        "zeros",
                        row,
                        ja="`W` の要素を順に $a, b, c, d, e$ とし、損失の勾配を0として、L1正則化項だけで $T$ 回更新する。"
                        "更新後に0である要素を0と書き、残る要素は文字のまま書いたものはどれか。",
                        en="Let $a, b, c, d, e$ be the entries of `W`. With the gradient of the loss "
                        "0, the L1 penalty alone updates them $T$ times. Which row shows 0 for the "
                        "entries that are 0 then, and the letters of those that remain?",
                    ),
                )
            },
            **common,
        )
    lr, strength = draw.choice("rates", RATES)
    dW = draw.integers("dW", -5, 5, shape=n, exclude=(0,))
    unit = Fraction(1, draw.choice("unit", (2, 10)))
    anywhere: list[tuple[int, ...]] = [(i,) for i in range(n)]
    asked = {
        "penalty": numeric(
            "penalty",
            ja="L1正則化項 $\\Omega_1$ の値はいくらか。",
            en="What is the value of the L1 penalty $\\Omega_1$?",
        ),
        "l1": numeric(
            "l1",
            index=anywhere,
            ja="L1正則化を用いて1回更新した後の $w_{i}$ はいくらか。",
            en="What is $w_{i}$ after one update with L1 regularization?",
        ),
        "l2": numeric(
            "l2",
            index=anywhere,
            ja="L2正則化を用いて1回更新した後の $w_{i}$ はいくらか。",
            en="What is $w_{i}$ after one update with L2 regularization?",
        ),
    }
    return Draft(
        given={
            "W": [s * int(n) * unit for s, n in zip(size, sign, strict=True)],
            "dW": [int(d) * unit for d in dW],
            "lr": Fraction(lr),
            "weight_decay_lambda": Fraction(strength),
        },
        stem=(
            Text(
                "重み `W` を、勾配降下法（学習率 $\\eta$）で1回更新する。"
                "`dW` は正則化項を含まない損失 $L$ の勾配である。",
                "The weights `W` are updated once by gradient descent (learning rate $\\eta$). "
                "`dW` is the gradient of the loss $L$ without a penalty.",
            ),
        ),
        parts={
            "numeric": tuple(asked[name] for name in draw.sample("asked", tuple(asked), 2)),
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
        **common,
    )


RATES = (("0.5", "0.2"), ("0.5", "0.1"), ("0.1", "0.5"), ("0.2", "0.5"), ("0.5", "0.4"))  # η, λ
DYADIC = (("0.5", "0.5"), ("0.25", "0.5"), ("0.5", "0.25"))  # exact in floats, so 0 is reached
PENALTIES = Text(
    r"損失 $L$ に加える正則化項は、L1では $\Omega_1 = \lambda \sum_i |w_i|$（$w_i = 0$ での勾配は0とする）、L2では $\Omega_2 = \frac{1}{2} \lambda \sum_i w_i^2$ である。",
    r"The penalty added to the loss $L$ is $\Omega_1 = \lambda \sum_i |w_i|$ for L1 (its gradient "
    r"at $w_i = 0$ taken as 0) and $\Omega_2 = \frac{1}{2} \lambda \sum_i w_i^2$ for L2.",
)


@l1_l2.run
def run(engine, W, lr, weight_decay_lambda, dW=None, T=None):
    if T is None:
        return {
            "penalty": engine.l1_penalty(W, weight_decay_lambda),
            "l1": W - lr * engine.l1_gradient(dW, W, weight_decay_lambda),
            "l2": W - lr * engine.l2_gradient(dW, W, weight_decay_lambda),
        }
    if (engine.l1_penalty, engine.l1_gradient, engine.l2_gradient) != ENGINE:
        return {}  # mistaken code is no answer to these questions
    w, lam = W, weight_decay_lambda
    for _ in range(int(T)):
        w = w - lr * engine.l1_gradient(0.0, w, lam)
    return {"zeros": (w == 0).astype(int)} | judged(engine, W, lr, lam)


def judged(engine, W, lr, lam):
    """The claims, tried on the drawn weights."""
    g1, g2 = engine.l1_gradient(0.0, W, lam), engine.l2_gradient(0.0, W, lam)
    h = np.array(2.0**-20)  # near 0
    corner1, corner2 = (
        penalty(h, lam) / h > lam / 2 for penalty in (engine.l1_penalty, l2_penalty)
    )
    negative = W < 0
    towards = all(g1[negative] < 0) and all(g2[negative] < 0)
    claims = {
        "l1-gradient-positive": all(g1 == lam),
        "both-towards-zero": towards,
        "both-away-from-zero": not towards,
        "l1-corner": corner1 and not corner2,
        "l2-corner": corner2 and not corner1,
    }
    for name, g, corner in (("l1", g1, corner1), ("l2", g2, corner2)):
        claims[f"{name}-sparse"] = corner  # a small gradient of the loss does not move it from 0
        claims[f"{name}-proportional"] = same(g / W)
        claims[f"{name}-constant"] = same(abs(g))
        claims[f"{name}-same-factor"] = same((W - lr * g) / W)
    return claims


def same(values):
    return all(abs(v - values[0]) < 1e-9 for v in values)


@l1_l2.check
def differentiate_the_penalized_loss(W, lr, weight_decay_lambda, dW=None, T=None):
    import sympy

    def first(w):
        return weight_decay_lambda * sympy.Abs(w)

    def second(w):
        return weight_decay_lambda * w**2 / 2

    if T is None:
        loss = (dW * W).sum()  # any loss with this gradient will do
        updated = (W - lr * derivative(loss + each(f, W).sum(), W) for f in (first, second))
        return {"penalty": each(first, W).sum(), **dict(zip(("l1", "l2"), updated, strict=True))}
    # what is left after T steps of the same length is never beyond 0
    left = each(lambda w: sympy.Max(sympy.Abs(w) - T * lr * weight_decay_lambda, 0), W)
    a, b, strength, rate = sympy.symbols("a b lambda eta", positive=True)
    w = sympy.Symbol("w", real=True)
    penalties = {"l1": strength * sympy.Abs(w), "l2": strength * w**2 / 2}
    slope = {n: lambda at, f=f: f.diff(w).subs(w, at) for n, f in penalties.items()}
    ends = {n: [sympy.limit(f / w, w, 0, side) for side in "-+"] for n, f in penalties.items()}
    inward = [bool(slope[n](-a) < 0) for n in penalties]
    claims = {
        "l1-gradient-positive": slope["l1"](-a) == slope["l1"](a) == strength,
        "both-towards-zero": all(inward),
        "both-away-from-zero": not any(inward),
    }
    for n, other in (("l1", "l2"), ("l2", "l1")):
        smooth, other_smooth = (ends[k][0] == ends[k][1] for k in (n, other))
        claims[f"{n}-sparse"] = bool(ends[n][0] < 0) and bool(ends[n][1] > 0)
        claims[f"{n}-corner"] = other_smooth and not smooth
        claims[f"{n}-proportional"] = slope[n](a) / a == slope[n](b) / b
        claims[f"{n}-constant"] = slope[n](a) == slope[n](b)
        factors = [sympy.expand((x - rate * slope[n](x)) / x) for x in (a, b)]
        claims[f"{n}-same-factor"] = factors[0] == factors[1]
    zeros = each(lambda r: 1 - sympy.sign(r), left)
    return {"zeros": zeros} | {name: sympy.sympify(claim) for name, claim in claims.items()}


@l1_l2.solution
def solve(W, lr, weight_decay_lambda, out, kind, dW=None, T=None):
    strength, rate = tex(weight_decay_lambda), tex(lr)
    if kind == "choice":
        step = lr * weight_decay_lambda
        return (
            Text(
                "L1正則化項の勾配は $\\lambda\\,\\mathrm{sign}(w)$、L2正則化項の勾配は $\\lambda w$ である。"
                "どちらも更新で重みを0に近づけるが、L1では同じ量だけ、L2では同じ割合だけ縮む。"
                "そのため、L1では重みがちょうど0になり、疎な解が得られやすい。",
                "The gradient of the L1 penalty is $\\lambda\\,\\mathrm{sign}(w)$, that of the L2 "
                "penalty $\\lambda w$. Both pull weights towards 0: L1 by the same amount, L2 by the "
                "same factor. So L1 brings weights to exactly 0, which makes solutions sparse.",
            ),
            Text(
                "L1では $|w|$ が1回に $\\eta \\lambda$ だけ減り、0になるとそこにとどまる。"
                "$T$ 回で0になるのは $|w| \\le T \\eta \\lambda$ の重みである。",
                "With L1, $|w|$ falls by $\\eta \\lambda$ in each update and stays at 0 once there. "
                "Zero after $T$ updates are the weights with $|w| \\le T \\eta \\lambda$.",
            ),
            rf"T \eta \lambda = {tex(T)} \times {rate} \times {strength} = {tex(T * step)}, \qquad "
            rf"|W| = {tex(abs(W))}",
        )
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
