"""Batch normalization, backward pass: the one line of its code that is wrong."""

import numpy as np

from quizgen.authoring import Blank, Draft, Draw, Text, family, mistakes, tex, wrong_line
from quizgen.engine import BatchNormalization
from quizgen.problems.batchnorm._common import SAMPLES, shuffled_samples
from quizgen.problems.conventions import BIASED_VARIANCE


def line(target):
    return Blank(BatchNormalization.differentiate, target)


DBETA, DGAMMA, DXN = line("self.dbeta"), line("self.dgamma"), line("dxn")
DIRECT, DSTD, DVAR = line("dxc_direct"), line("dstd"), line("dvar")
DXC, DMU, DX = line("dxc"), line("dmu"), line("dx")
SIZE, RESULT = line("batch_size"), line("return")

MISTAKES = (
    *mistakes(
        (
            "dbeta-mean",
            "dout.mean(axis=0)",
            "$\\beta$ はどのサンプルにも同じだけ加わるので、勾配は平均ではなく和である。",
            "$\\beta$ is added to every sample, so its gradient is the sum, not the mean.",
        ),
        at=DBETA,
    ),
    *mistakes(
        (
            "dgamma-from-deviation",
            "np.sum(self.xc * dout, axis=0)",
            "$\\gamma$ に掛かるのは偏差 $x - \\mu$ ではなく、$\\sigma$ で割った $\\hat{x}$ である。",
            "$\\gamma$ multiplies $\\hat{x}$, the deviation divided by $\\sigma$, not the deviation $x - \\mu$.",
        ),
        (
            "dgamma-mean",
            "np.mean(self.xn * dout, axis=0)",
            "$\\gamma$ はどのサンプルにも掛かるので、勾配は平均ではなく和である。",
            "$\\gamma$ multiplies every sample, so its gradient is the sum, not the mean.",
        ),
        at=DGAMMA,
    ),
    *mistakes(
        (
            "gamma-forgotten",
            "dout",
            "$y = \\gamma \\hat{x} + \\beta$ の $\\gamma$ を掛けていない。",
            "Leaves out the $\\gamma$ of $y = \\gamma \\hat{x} + \\beta$.",
        ),
        at=DXN,
    ),
    *mistakes(
        (
            "multiplied-by-std",
            "dxn * self.std",
            "$\\hat{x} = (x - \\mu)/\\sigma$ なので、$\\sigma$ を掛けずに割る。",
            "As $\\hat{x} = (x - \\mu)/\\sigma$, the gradient is divided by $\\sigma$, not multiplied.",
        ),
        (
            "divided-by-variance",
            "dxn / (self.std * self.std)",
            "標準偏差 $\\sigma$ ではなく、分散で割っている。",
            "Divides by the variance instead of the standard deviation $\\sigma$.",
        ),
        at=DIRECT,
    ),
    *mistakes(
        (
            "sign-of-dstd",
            "np.sum((dxn * self.xc) / (self.std * self.std), axis=0)",
            "$1/\\sigma$ を微分した $-1/\\sigma^2$ の負号が落ちている。",
            "Drops the minus sign of $-1/\\sigma^2$, the derivative of $1/\\sigma$.",
        ),
        (
            "dstd-divided-once",
            "-np.sum((dxn * self.xc) / self.std, axis=0)",
            "$1/\\sigma$ を微分すると $-1/\\sigma^2$ であり、$\\sigma$ で2回割る。",
            "The derivative of $1/\\sigma$ is $-1/\\sigma^2$, which divides by $\\sigma$ twice.",
        ),
        at=DSTD,
    ),
    *mistakes(
        (
            "half-forgotten",
            "dstd / self.std",
            "平方根を微分した $1/(2\\sigma)$ の $1/2$ が落ちている。",
            "Drops the $1/2$ of $1/(2\\sigma)$, the derivative of the root.",
        ),
        (
            "dvar-multiplied",
            "0.5 * dstd * self.std",
            "平方根を微分すると $1/(2\\sigma)$ なので、$\\sigma$ を掛けずに割る。",
            "The derivative of the root is $1/(2\\sigma)$, which divides by $\\sigma$ instead of multiplying.",
        ),
        at=DVAR,
    ),
    *mistakes(
        (
            "square-not-averaged",
            "dxc_direct + 2.0 * self.xc * dvar",
            "分散は2乗の平均なので、その勾配には $1/N$ が掛かる。",
            "The variance is a mean of squares, so its gradient has a factor $1/N$.",
        ),
        (
            "two-forgotten",
            "dxc_direct + (1.0 / batch_size) * self.xc * dvar",
            "2乗を微分して出る2が落ちている。",
            "Drops the 2 in the derivative of the square.",
        ),
        at=DXC,
    ),
    *mistakes(
        (
            "dmu-mean",
            "np.mean(dxc, axis=0)",
            "$\\mu$ はどのサンプルからも引かれるので、勾配は平均ではなく和である。",
            "$\\mu$ is subtracted from every sample, so its gradient is the sum, not the mean.",
        ),
        (
            "dmu-from-the-straight-path",
            "np.sum(dxn, axis=0)",
            "$\\sigma$ で割る前の勾配の和になっている。$\\mu$ が現れるのは偏差 $x - \\mu$ である。",
            "Sums the gradients before the division by $\\sigma$; $\\mu$ appears in the deviation $x - \\mu$.",
        ),
        at=DMU,
    ),
    *mistakes(
        (
            "mean-path-added",
            "dxc + dmu / batch_size",
            "$x - \\mu$ の $\\mu$ に付く負号が落ちている。",
            "Drops the minus sign of $\\mu$ in $x - \\mu$.",
        ),
        (
            "mean-not-shared",
            "dxc - dmu",
            "平均の勾配は、$N$ 個のサンプルに $1/N$ ずつ配られる。",
            "Each of the $N$ samples gets only $1/N$ of the gradient of the mean.",
        ),
        at=DX,
    ),
)

RIGHT = (
    (
        Blank(BatchNormalization.normalize, "return"),
        "学習時の順伝播であり、出力 $y$ を返すのは正しい。",
        "This is the forward pass during training; returning the output $y$ is right.",
    ),
    (
        SIZE,
        "行がサンプルなので、先頭の軸の長さがバッチサイズである。",
        "Rows are samples, so the length of the first axis is the batch size.",
    ),
    (
        DBETA,
        "$\\beta$ は全サンプルに加わるので、上流の勾配の和でよい。",
        "$\\beta$ is added to all samples, so the sum of the upstream gradients is right.",
    ),
    (
        DGAMMA,
        "$\\gamma$ は全サンプルの $\\hat{x}$ に掛かるので、$\\hat{x}$ との積の和でよい。",
        "$\\gamma$ multiplies the $\\hat{x}$ of all samples, so the sum of the products with $\\hat{x}$ is right.",
    ),
    (
        DXN,
        "$y = \\gamma \\hat{x} + \\beta$ なので、$\\gamma$ を掛けるのは正しい。",
        "As $y = \\gamma \\hat{x} + \\beta$, multiplying by $\\gamma$ is right.",
    ),
    (
        DIRECT,
        "$\\hat{x} = (x - \\mu)/\\sigma$ の直接の経路なので、$\\sigma$ で割るのは正しい。",
        "On the direct path of $\\hat{x} = (x - \\mu)/\\sigma$, dividing by $\\sigma$ is right.",
    ),
    (
        DSTD,
        "$1/\\sigma$ の微分は $-1/\\sigma^2$ であり、$\\sigma$ は全サンプルに共通なので、和をとるのは正しい。",
        "The derivative of $1/\\sigma$ is $-1/\\sigma^2$, and all samples share $\\sigma$, so the sum is right.",
    ),
    (
        DVAR,
        "$\\sigma$ は分散の平方根であり、その微分 $1/(2\\sigma)$ を掛けるのは正しい。",
        "$\\sigma$ is the root of the variance, so the factor $1/(2\\sigma)$, its derivative, is right.",
    ),
    (
        DXC,
        "直接の経路と、2乗の平均を通る経路との和であり、正しい。",
        "This adds the direct path and the one through the mean of squares, which is right.",
    ),
    (
        DMU,
        "$\\mu$ は全サンプルから引かれるので、和をとるのは正しい。負号は次の行で付く。",
        "$\\mu$ is subtracted from all samples, so the sum is right; the minus sign comes in the next line.",
    ),
    (
        DX,
        "$\\mu$ は $x$ の平均なので、$1/N$ ずつを引くのは正しい。",
        "$\\mu$ is the mean of $x$, so subtracting $1/N$ of its gradient is right.",
    ),
    (
        RESULT,
        "返すのは入力の勾配である。$\\gamma$ と $\\beta$ の勾配は `self` に残る。",
        "The gradient of the input is returned; those of $\\gamma$ and $\\beta$ stay in `self`.",
    ),
)


# the number of dvar's line, 20, is round and would be guessed: it is wrong half as often
LINES = (DBETA, DGAMMA, DXN, DIRECT, DSTD, DXC, DMU, DX) * 2 + (DVAR,)


@family(
    level=3,
    kinds=("code",),
    covers=(
        "D08",
        "D09",
    ),
    minutes=4,
    ja="逆伝播のコードの誤り",
    en="A mistake in the code of the backward pass",
    engine=BatchNormalization,
    misconceptions=MISTAKES,
)
def wrong_line_of_the_backward_pass(draw: Draw) -> Draft:
    x = draw.integer("center", -3, 6) + shuffled_samples(draw, "x", SAMPLES["0.75"])
    wrong = draw.choice("line", LINES)
    mistake = draw.choice("mistake", [m.name for m in MISTAKES if m.at is wrong])
    return Draft(
        given={
            "x": x[:, None],
            "gamma": [draw.choice("gamma", (2, 3, -2))],
            "dout": draw.integers("dout", -3, 3, shape=len(x))[:, None],
            "eps": draw.decimal("eps", ("0.75",)),
        },
        symbols={
            "dout": r"\frac{\partial L}{\partial y}",
            "dx": r"\frac{\partial L}{\partial x}",
            "dbeta": r"\frac{\partial L}{\partial \beta}",
            "dgamma": r"\frac{\partial L}{\partial \gamma}",
        },
        stem=(
            Text(
                r"バッチ正規化 $y = \gamma \hat{x} + \beta$, $\hat{x} = (x - \mu)/\sigma$, "
                r"$\sigma = \sqrt{\sigma^2_B + \varepsilon}$ の学習時の順伝播（`normalize`）と逆伝播（`differentiate`）を実装した。",
                r"This code implements the forward pass (`normalize`) and the backward pass (`differentiate`) of "
                r"batch normalization during training, $y = \gamma \hat{x} + \beta$ with "
                r"$\hat{x} = (x - \mu)/\sigma$ and $\sigma = \sqrt{\sigma^2_B + \varepsilon}$.",
            ),
        ),
        conventions=(BIASED_VARIANCE,),
        parts={"code": (wrong_line(mistake, *RIGHT),)},
    )


@wrong_line_of_the_backward_pass.run
def run(layer, x, gamma, dout, eps):
    bn = layer(gamma, np.zeros(1), eps=eps)
    bn.forward(x)
    return {"dx": bn.backward(dout), "dgamma": bn.dgamma, "dbeta": bn.dbeta}


@wrong_line_of_the_backward_pass.check
def differentiate_the_definition(x, gamma, dout, eps):
    import sympy

    from quizgen.authoring import derivative, each

    scale, shift = sympy.Symbol("scale", real=True), sympy.Symbol("shift", real=True)
    xc = x - x.mean(axis=0)
    xn = xc / each(sympy.sqrt, (xc**2).mean(axis=0) + eps)
    loss = ((scale * xn + shift) * dout).sum()
    return {
        "dx": derivative(loss.subs(scale, gamma[0]), x),
        "dgamma": np.array([loss.diff(scale)]),
        "dbeta": np.array([loss.diff(shift)]),
    }


@wrong_line_of_the_backward_pass.solution
def solve(out):
    return (
        Text("正しいコードでは次のようになる。", "The correct code gives these values."),
        rf"\frac{{\partial L}}{{\partial \gamma}} = {tex(out['dgamma'][0])}, \qquad "
        rf"\frac{{\partial L}}{{\partial \beta}} = {tex(out['dbeta'][0])}, \qquad "
        rf"\frac{{\partial L}}{{\partial x}} \approx {tex(out['dx'][:, 0])}",
    )
