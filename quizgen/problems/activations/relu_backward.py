"""ReLU, backward pass: the mask, and what writing into an array does to it."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    combination,
    family,
    mistakes_beside,
    printout,
    tex,
)
from quizgen.engine import Relu


def same_array(x, dout):
    mask = x <= 0
    dx = dout
    dx[mask] = 0
    return dout


def copied(x, dout):
    mask = x <= 0
    dx = dout.copy()
    dx[mask] = 0
    return dout


def new_array(x, dout):
    mask = x > 0
    dx = dout * mask
    return dx


def believed(x, dout, kept):
    passes = (x > 0) | kept
    gradient = dout
    return np.where(passes, gradient, 0)


SCRIPTS = (same_array, copied, new_array)
COPIED = SCRIPTS.index(copied)  # which leaves what it prints as it was
MASK = Blank(Relu.forward, "self.mask")
DX = Blank(Relu.backward, "dx")


@family(
    level=2,
    kinds=("code", "choice"),
    covers=("A15", "B05"),
    minutes=2,
    ja="ReLUの逆伝播",
    en="Backward pass of ReLU",
    engine=(Relu, *SCRIPTS, believed),
    misconceptions=mistakes_beside(
        __file__,
        mask=MASK,
        relu=DX,
        passes=Blank(believed, "passes"),
        gradient=Blank(believed, "gradient"),
    ),
)
def relu_backward(draw: Draw) -> Draft:
    x = draw.sample("x", (-3, -2, -1, 1, 2, 3), 3)
    draw.require(min(x) < 0 < max(x), "all inputs have one sign")
    dout = draw.integers("dout", -6, 9, shape=4, exclude=(-1, 0, 1))
    draw.require(min(dout) < 0, "all gradients are positive")
    return Draft(
        given={"x": draw.shuffled("order", (0, *x)), "dout": dout},
        symbols={"dout": r"\frac{\partial L}{\partial y}"},
        stem=(
            Text(
                "ReLUの層の順伝播と逆伝播である。`dout` は上流からの勾配、`dx` は入力についての勾配である。",
                "These are the forward and the backward pass of ReLU. `dout` is the upstream gradient, "
                "`dx` the gradient with respect to the input.",
            ),
        ),
        conventions=(
            Text("$x = 0$ での微分は0とする。", "The derivative at $x = 0$ is taken to be 0."),
        ),
        parts={"code": (combination(MASK, DX),)},
    )


@relu_backward.of("choice").draft
def in_place(draw: Draw) -> Draft:
    """What a script prints of a gradient that was written to."""
    script = draw.integer("script", 0, len(SCRIPTS) - 1)
    x = draw.sample("x", (-3, -2, -1, 0, 1, 2, 3), 4)
    draw.require(min(x) < 0 < max(x), "all elements are alike")
    return Draft(
        given={"x": x, "dout": draw.integers("dout", 2, 9, shape=4)},
        case={"script": script},
        stem=(
            Text(
                "ReLUの逆伝播を、次のように計算した。", "This computes the backward pass of ReLU."
            ),
        ),
        script=SCRIPTS[script],
        parts={"choice": (printout("printed"),)},
    )


@relu_backward.of("code").run
def run(engine, x, dout):
    layer = engine.Relu()
    layer.forward(x)
    return {"dx": layer.backward(dout)}


@relu_backward.of("choice").run
def print_it(engine, x, dout, script):
    if engine.believed is believed:
        return {"printed": getattr(engine, SCRIPTS[script].__name__)(x, dout)}
    return {"printed": engine.believed(x, dout, script == COPIED)}


@relu_backward.of("code").check
def element_by_element(x, dout):
    import sympy

    passes = [sympy.Heaviside(at, 0) for at in x]
    return {"dx": np.array([g * at for g, at in zip(dout, passes, strict=True)])}


@relu_backward.of("choice").check
def element_by_element_if_written(x, dout, script):
    return {"printed": dout if script == COPIED else element_by_element(x, dout)["dx"]}


@relu_backward.of("code").solution
def explain_the_mask(out):
    return (
        Text(
            "マスクは $x \\le 0$ の要素を示す。そこでは勾配を0とし、ほかの要素では上流からの勾配をそのまま通す。",
            "The mask marks $x \\le 0$. There the gradient is 0; elsewhere the upstream gradient "
            "passes as it is.",
        ),
        rf"\mathtt{{dx}} = {tex(out['dx'])}",
    )


PRINTED = (
    Text(
        "`dx = dout` は配列を複製せず、同じ配列に2つ目の名前を付ける。`dx` への代入は、呼び出し側の `dout` も書き換える。",
        "`dx = dout` makes no copy but gives the same array a second name. What is assigned to `dx` "
        "changes the `dout` of the caller, too.",
    ),
    Text(
        "`dout.copy()` は別の配列をつくるので、`dx` への代入は `dout` を変えない。",
        "`dout.copy()` is another array, so what is assigned to `dx` leaves `dout` as it was.",
    ),
    Text(
        "真偽値の配列は、積では1と0として扱われる。$x > 0$ の要素だけで上流の勾配が残る。",
        "In a product, truth values count as 1 and 0: the gradient remains where $x > 0$.",
    ),
)


@relu_backward.of("choice").solution
def follow_the_array(script, out):
    return (PRINTED[script], tex(out["printed"]))
