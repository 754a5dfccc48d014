"""Batch normalization after a layer whose output is rescaled and shifted: training and inference."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.problems.conventions import BIASED_VARIANCE, EPSILON_ZERO


def in_training(u, a, c, gamma, beta):
    changed = a * u + c
    mu = np.mean(changed)
    std = np.std(changed)
    y = gamma * (changed - mu) / std + beta
    return y


def in_inference(u, a, c, gamma, beta, running_mean, running_var):
    changed = a * u + c
    mu = running_mean
    std = np.sqrt(running_var)
    y = gamma * (changed - mu) / std + beta
    return y


def settled(u, a, c):
    mean = a * np.mean(u) + c
    var = a**2 * np.var(u)
    return mean, var


BLANKS = {
    **{f"training_{name}": Blank(in_training, name) for name in ("changed", "mu", "std", "y")},
    **{f"inference_{name}": Blank(in_inference, name) for name in ("changed", "mu", "std", "y")},
    **{name: Blank(settled, name) for name in ("mean", "var")},
}


@family(
    level=3,
    kinds=("numeric",),
    covers=("D02", "D05", "D07"),
    minutes=4,
    ja="前の層の出力を変えたときのバッチ正規化",
    en="Batch normalization when the layer before it changes",
    engine=(in_training, in_inference, settled),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def rescaled_input(draw: Draw) -> Draft:
    size = draw.choice("size", (1, 2, 3, 4))
    shape = draw.choice("shape", ((-1, -1, 1, 1), (-7, -1, 1, 7)))
    deviations = size * np.array(draw.shuffled("order", shape))
    u = draw.integer("center", -4, 6) + deviations
    draw.require(np.sqrt(np.mean(deviations**2)) % 1 == 0, "the standard deviation is not whole")
    a = draw.choice("a", (-3, -2, -1, 2, 3))
    return Draft(
        given={
            "u": u,
            "a": a,
            "c": draw.integer("c", -5, 5, exclude=(0,)),
            "gamma": draw.integer("gamma", 2, 5),
            "beta": draw.integer("beta", -3, 4, exclude=(0,)),
            "running_mean": draw.integer("running_mean", -3, 5),
            "running_var": draw.choice("running_std", (1, 2, 4, 5)) ** 2,
        },
        symbols={
            "running_mean": r"\mathtt{running\_mean}",
            "running_var": r"\mathtt{running\_var}",
        },
        stem=(
            Text(
                "学習済みのネットワークに、全結合層の出力 $u$ をバッチ正規化し $y = \\gamma \\hat{u} + \\beta$ とするユニットがある。その全結合層の重みとバイアスを"
                "書き換え、出力が $u$ から $u' = a u + c$ に変わるようにした。$\\gamma$ と $\\beta$ は変えない。"
                "`u` は4サンプルに対する元の出力である。",
                "In a trained network, the output $u$ of a unit of a fully connected layer is batch normalized, "
                "$y = \\gamma \\hat{u} + \\beta$. The weights and the bias of that layer are overwritten so that its output "
                "becomes $u' = a u + c$; $\\gamma$ and $\\beta$ are kept. `u` holds the old outputs for four samples.",
            ),
        ),
        conventions=(BIASED_VARIANCE, EPSILON_ZERO),
        parts={
            "numeric": (
                numeric(
                    "training",
                    index=[(k,) for k in range(4)],
                    between=(-60, 60),
                    ja="学習時にこの4サンプルをミニバッチとして入力すると、書き換えた後の第{i}サンプルの出力 $y_{i}$ はいくらか。",
                    en="In training, with these four samples as mini-batch, what is the new output $y_{i}$ of sample {i}?",
                ),
                numeric(
                    "inference",
                    index=[(k,) for k in range(4)],
                    between=(-200, 200),
                    ja="書き換えた直後、まだ元の移動平均のままで推論すると、第{i}サンプルの出力 $y_{i}$ はいくらか。",
                    en="At inference right after the change, with the old moving averages, what is the output $y_{i}$ of "
                    "sample {i}?",
                ),
                choice(
                    "averages",
                    lambda ends: Formula(
                        rf"\mathtt{{running\_mean}} \to {ends[0]},\quad \mathtt{{running\_var}} \to {ends[1]}"
                    ),
                    ja="この4サンプルを何度も入力して学習を続けると（重みは変わらないとする）、移動平均はどの値に近づくか。",
                    en="If training goes on with these four samples again and again, the weights staying as they are, to "
                    "which values do the moving averages tend?",
                ),
            )
        },
    )


@rescaled_input.run
def run(engine, u, a, c, gamma, beta, running_mean, running_var):
    return {
        "training": engine.in_training(u, a, c, gamma, beta),
        "inference": engine.in_inference(u, a, c, gamma, beta, running_mean, running_var),
        "averages": np.array(engine.settled(u, a, c)),
    }


@rescaled_input.check
def moments_of_the_new_outputs(u, a, c, gamma, beta, running_mean, running_var):
    import sympy

    new = [a * v + c for v in u]
    mean = sum(new) / len(new)
    var = sum(v**2 for v in new) / len(new) - mean**2
    # in training only the sign of a matters: the old normalized outputs keep or change their sign
    old = sum(u) / len(u)
    spread = sympy.sqrt(sum((v - old) ** 2 for v in u) / len(u))
    return {
        "training": np.array([beta + sympy.sign(a) * gamma * (v - old) / spread for v in u]),
        "inference": np.array(
            [beta + gamma * (v - running_mean) / sympy.sqrt(running_var) for v in new]
        ),
        "averages": np.array([mean, var]),
    }


@rescaled_input.solution
def solve(u, a, c, running_mean, running_var, out):
    new = a * u + c
    return (
        rf"u' = a u + c = {tex(new)}",
        Text(
            "学習時はミニバッチの平均と標準偏差で正規化するので、$c$ と $|a|$ は打ち消され、$a$ の符号だけが残る。",
            "In training, the mean and standard deviation of the mini-batch are used: $c$ and $|a|$ cancel, and only the "
            "sign of $a$ remains.",
        ),
        rf"\mu' = {tex(np.mean(new))}, \quad \sigma' = {tex(np.std(new))}, \qquad y = {tex(out['training'])}",
        Text(
            "推論時は元の移動平均で正規化するので、$a$ も $c$ もそのまま効く。",
            "At inference, the old moving averages are used, so both $a$ and $c$ take full effect.",
        ),
        rf"\hat{{u}} = \frac{{u' - ({tex(running_mean)})}}{{{tex(np.sqrt(running_var))}}}, \qquad y = {tex(out['inference'])}",
        Text(
            "移動平均は、新しいミニバッチの統計量に近づく。平均は $a \\mu + c$、分散は $a^2 \\sigma^2$ である。",
            "The moving averages tend to the statistics of the new mini-batch: mean $a \\mu + c$, variance $a^2 \\sigma^2$.",
        ),
        rf"{tex(out['averages'][0])}, \qquad {tex(out['averages'][1])}",
    )
