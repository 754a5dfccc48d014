"""Which mask the backward pass uses after several calls, and what a call at inference returns."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Listing,
    Text,
    derivative,
    each,
    family,
    mistakes_beside,
    numeric,
    tex,
    wrong_line,
)
from quizgen.engine import Dropout
from quizgen.problems.dropout._common import ONE_KEEPS, RATIO_IS_DROPPED, SCALED_IN_INFERENCE

UNITS = 4
CALLS = {  # by which of the two training passes is the last one
    "one": (
        "out1 = dropout.forward(x1)",
        "out2 = dropout.forward(x2, train_flg=False)",
        "dx = dropout.backward(dout)",
    ),
    "two": (
        "out1 = dropout.forward(x1)",
        "out2 = dropout.forward(x2, train_flg=False)",
        "out3 = dropout.forward(x1)",
        "dx = dropout.backward(dout)",
    ),
    "between": (
        "out1 = dropout.forward(x1)",
        "out3 = dropout.forward(x1)",
        "out2 = dropout.forward(x2, train_flg=False)",
        "dx = dropout.backward(dout)",
    ),
}


def drawn(u, ratio):
    mask = u > ratio
    return mask


def used(masks):
    mask = masks[-1]
    return mask


MASK, USED = Blank(drawn, "mask"), Blank(used, "mask")
DRAWN = Blank(Dropout.draw_mask, "mask")
EXPECTED, OUT = Blank(Dropout.forward, "expected_out"), Blank(Dropout.forward, "out")
NOTED, DX = Blank(Dropout.forward, "self.mask"), Blank(Dropout.backward, "dx")
WRONG = (
    ("drawn-reversed",),
    ("dropped-share", "inference-unscaled"),
    ("mask-turned-round",),
    ("training-scaled",),
    ("gradient-scaled-up", "gradient-through-the-dropped"),
)
RIGHT = (
    (
        DRAWN,
        "乱数が `dropout_ratio` より大きいユニットを残すので、残す確率は `1 - dropout_ratio` になる。",
        "Units whose number is larger than `dropout_ratio` are kept, with probability `1 - dropout_ratio`.",
    ),
    (
        EXPECTED,
        "推論時は、学習時の出力の期待値に合わせて、残す割合を掛ける。",
        "At inference the input is multiplied by the fraction kept, to match the expected output.",
    ),
    (
        NOTED,
        "学習時に用いたマスクを、逆伝播のために残しておく。",
        "The mask used in training is kept for the backward pass.",
    ),
    (
        OUT,
        "学習時の出力は、入力とマスクの要素ごとの積である。",
        "The output in training is the elementwise product of the input and the mask.",
    ),
    (
        DX,
        "順伝播で掛けたマスクを、上流の勾配にも掛ける。",
        "The upstream gradient is multiplied by the mask of the forward pass.",
    ),
)


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D15", "D16", "D17"),
    minutes=3,
    ja="呼び出しの順序とマスク",
    en="A sequence of calls, and the mask in use",
    engine=(Dropout, drawn, used),
    misconceptions=mistakes_beside(
        __file__,
        mask=MASK,
        used=USED,
        drawn=DRAWN,
        expected=EXPECTED,
        noted=NOTED,
        out=OUT,
        dx=DX,
    ),
)
def call_trace(draw: Draw) -> Draft:
    calls = draw.choice("calls", tuple(CALLS))
    ratio = draw.decimal("ratio", ("0.2", "0.4", "0.6", "0.3"))
    limits = (int(100 * ratio), 100 - int(100 * ratio), 50)
    numbers = draw.integers("u", 3, 97, shape=(2, UNITS), exclude=limits)
    kept = numbers > limits[0]
    draw.require((kept[0] != kept[1]).sum() > 1 and kept.any(axis=1).all(), "the masks are alike")
    u = [[Fraction(int(n), 100) for n in row] for row in numbers]
    return Draft(
        given={
            "u1": u[0],
            **({} if calls == "one" else {"u2": u[1]}),
            "x2": [
                Fraction(int(n), 2) for n in draw.integers("x", -12, 19, shape=UNITS, exclude=(0,))
            ],
            "dout": draw.integers("dout", -9, 9, shape=UNITS, exclude=(0,)),
            "dropout_ratio": ratio,
        },
        case={"calls": calls},
        symbols={
            "u1": "u_1",
            "u2": "u_2",
            "x2": r"\mathtt{x2}",
            "dout": r"\mathtt{dout}",
            "dropout_ratio": r"\mathtt{dropout\_ratio}",
            "dx": r"\mathtt{dx}",
            "out2": r"\mathtt{out2}",
        },
        stem=(
            CALLED,
            ONE_PASS if calls == "one" else TWO_PASSES,
            Listing("\n".join(CALLS[calls])),
        ),
        conventions=(
            RATIO_IS_DROPPED,
            LARGER_IS_KEPT,
            SCALED_IN_INFERENCE,
        ),
        parts={
            "numeric": (
                numeric(
                    "dx",
                    decimals=1,
                    ja="`dx` はどれか。",
                    en="What is `dx`?",
                ),
                numeric(
                    "out2",
                    level=2,
                    decimals=2,
                    ja="`out2` はどれか。",
                    en="What is `out2`?",
                ),
            )
        },
    )


CALLED = Text(
    "`Dropout` 層 `dropout` の `forward` と `backward` を、次の順に呼んだ。",
    "The methods `forward` and `backward` of a `Dropout` layer `dropout` were called in this order.",
)
ONE_PASS = Text(
    "`train_flg` の既定値は `True` であり、学習時の呼び出しで生成された一様乱数は $u_1$ である。",
    "`train_flg` is `True` by default; the call in training drew the uniform random numbers $u_1$.",
)
TWO_PASSES = Text(
    "`train_flg` の既定値は `True` であり、学習時の2回の呼び出しで生成された一様乱数は順に $u_1$, $u_2$ である。",
    "`train_flg` is `True` by default; the two calls in training drew the uniform random numbers $u_1$ and "
    "then $u_2$.",
)
LARGER_IS_KEPT = Text(
    "乱数が `dropout_ratio` より大きいユニットを残す。",
    "A unit is kept if its random number is larger than `dropout_ratio`.",
)


@call_trace.of("code").draft
def wrong_line_of_the_layer(draw: Draw) -> Draft:
    ratio = draw.decimal("ratio", ("0.2", "0.3", "0.4"))
    limits = (int(100 * ratio), 100 - int(100 * ratio))
    numbers = draw.integers("u", 3, 97, shape=UNITS, exclude=limits)
    draw.require(0 < (numbers > limits[0]).sum() < UNITS, "all or no units are kept")
    return Draft(
        given={
            "u": [Fraction(int(n), 100) for n in numbers],
            "x": draw.integers("x", -9, 9, shape=UNITS, exclude=(0,)),
            "dout": draw.integers("dout", -9, 9, shape=UNITS, exclude=(0,)),
            "dropout_ratio": ratio,
        },
        symbols={
            "u": r"\mathtt{rng.random(shape)}",
            "dropout_ratio": r"\mathtt{dropout\_ratio}",
            "expected_out": r"\mathtt{expected\_out}",
        },
        stem=(
            Text(
                "ドロップアウトを実装した。`draw_mask` がマスクを生成し、学習時にはそれを `forward` に渡す。",
                "This code implements dropout. `draw_mask` generates a mask, which is passed to `forward` in "
                "training.",
            ),
        ),
        conventions=(RATIO_IS_DROPPED, ONE_KEEPS, SCALED_IN_INFERENCE),
        parts={
            "code": (wrong_line(draw.choice("wrong", draw.choice("line", WRONG)), *RIGHT, level=2),)
        },
    )


class Printed:
    """A generator of the printed random numbers."""

    def __init__(self, u):
        self.u = u

    def random(self, shape):
        """The numbers as printed."""
        return self.u.reshape(shape)


@call_trace.of("numeric").run
def run(engine, u1, x2, dout, dropout_ratio, calls, u2=None):
    dropout = engine.Dropout(dropout_ratio)
    masks = [engine.drawn(u, dropout_ratio) for u in (u1, u2) if u is not None]
    last = engine.used(masks)
    dropout.forward(x2, last if calls == "between" else masks[0])
    out2 = dropout.forward(x2, train_flg=False)
    dropout.forward(x2, last)  # the last training pass, whatever its input
    return {"dx": dropout.backward(dout), "out2": out2}


@call_trace.of("code").run
def run_the_layer(engine, u, x, dout, dropout_ratio):
    dropout = engine.Dropout(dropout_ratio)
    mask = dropout.draw_mask(x.shape, Printed(u))
    out = dropout.forward(x, mask)
    dx = dropout.backward(dout)
    return {
        "mask": mask,
        "out": out,
        "dx": dx,
        "expected_out": dropout.forward(x, train_flg=False),
    }


@call_trace.of("numeric").check
def differentiate_the_last_training_pass(u1, x2, dout, dropout_ratio, calls, u2=None):
    import sympy

    last = u1 if calls == "one" else u2
    stays = each(lambda v: sympy.Heaviside(v - dropout_ratio, 0), last)
    x = np.array([sympy.Dummy() for _ in range(UNITS)])
    kept = 1 - dropout_ratio  # the probability of m = 1
    return {
        "dx": derivative((dout * stays * x).sum(), x),
        "out2": np.array([kept * (1 * v) + dropout_ratio * (0 * v) for v in x2]),
    }


@call_trace.of("code").check
def compare_each_random_number(u, x, dout, dropout_ratio):
    found = differentiate_the_last_training_pass(u, x, dout, dropout_ratio, "one")
    ones = differentiate_the_last_training_pass(u, x, x**0, dropout_ratio, "one")["dx"]
    return {"mask": ones, "out": ones * x, "dx": found["dx"], "expected_out": found["out2"]}


@call_trace.of("numeric").solution
def solve(u1, x2, dropout_ratio, calls, out, u2=None):
    last = u1 if u2 is None else u2
    return (
        LAST[calls],
        rf"\mathtt{{mask}} = {tex(last > dropout_ratio)}, \qquad "
        rf"\mathtt{{dx}} = \mathtt{{dout}} \odot \mathtt{{mask}} = {tex(out['dx'])}",
        Text(
            "推論時は、どのユニットも消去せず、残す割合 `1 - dropout_ratio` を掛ける。",
            "At inference no unit is dropped, and all are multiplied by the fraction kept, "
            "`1 - dropout_ratio`.",
        ),
        rf"\mathtt{{out2}} = {tex(1 - dropout_ratio)} \times {tex(x2)} = {tex(out['out2'])}",
    )


LAST = {
    "one": Text(
        "推論時の呼び出しはマスクを生成も変更もしないので、逆伝播では学習時のマスクが使われる。",
        "The call at inference neither draws nor changes a mask, so the backward pass uses the mask of the "
        "call in training.",
    ),
    "two": Text(
        "学習時の呼び出しのたびにマスクが上書きされるので、逆伝播では最後の学習時の呼び出しのマスクが使われる。",
        "Every call in training overwrites the mask, so the backward pass uses that of the last call in "
        "training.",
    ),
    "between": Text(
        "学習時の呼び出しのたびにマスクが上書きされ、推論時の呼び出しはマスクを変えない。"
        "逆伝播では最後の学習時の呼び出しのマスクが使われる。",
        "Every call in training overwrites the mask; the call at inference does not change it. The backward "
        "pass uses the mask of the last call in training.",
    ),
}


@call_trace.of("code").solution
def show_the_right_values(out):
    return (
        Text("正しいコードでは次のようになる。", "The correct code gives these values."),
        rf"\mathtt{{mask}} = {tex(out['mask'])}, \qquad \mathtt{{out}} = {tex(out['out'])}",
        rf"\mathtt{{dx}} = {tex(out['dx'])}, \qquad \mathtt{{expected\_out}} = {tex(out['expected_out'])}",
    )
