"""Forward pass of a convolution: stride, padding, channels."""

import itertools

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    combination,
    family,
    mistakes,
    numeric,
)
from quizgen.engine import Convolution

OUT_H = Blank(Convolution.forward, "out_h")
OUT_W = Blank(Convolution.forward, "out_w")
PATCH = Blank(Convolution.forward, "patch")
SHAPES = (  # channels, height and width, filter, stride, padding
    (1, 4, 2, 2, 1),
    (1, 4, 3, 1, 1),
    (1, 5, 3, 2, 1),
    (1, 5, 3, 1, 0),
    (2, 3, 2, 1, 0),
    (2, 3, 2, 2, 1),
    (2, 4, 2, 2, 0),
)


def convolved(x, W, b, stride, pad, *, flip=False, channels=None, start=0, border="constant"):
    """What somebody computes who flips filters, leaves channels out, starts elsewhere, ..."""
    x, W = x[:, :channels], W[:, :channels]
    if flip:
        W = W[:, :, ::-1, ::-1]
    sides = (int(pad), int(pad))
    img = np.pad(x, [(0, 0), (0, 0), sides, sides], mode=border)
    rows = range(start, img.shape[2] - W.shape[2] + 1, stride)
    return {
        "out": np.array([[[[
            (img[n, :, i : i + W.shape[2], j : j + W.shape[3]] * W[f]).sum() + b[f]
            for j in rows] for i in rows] for f in range(len(W))] for n in range(len(x))])
    }  # fmt: skip


def height(count):
    """What somebody computes who counts positions in a wrong way."""
    return lambda x, W, stride, pad: {"out_h": count(x.shape[2], W.shape[2], stride, pad)}


@family(
    level=2,
    kinds=("numeric", "code"),
    ja="畳み込みの順伝播",
    en="Forward pass of a convolution",
    engine=Convolution,
    misconceptions=(
        *mistakes(
            (
                "padding-once",
                (
                    "(H + self.pad - FH) // self.stride + 1",
                    height(lambda h, f, s, p: (h + p - f) // s + 1),
                ),
                "パディングを片側の分しか加えていない。上下の両側に入る。",
                "Adds the padding of one side only; there are rows of zeros above and below.",
            ),
            (
                "no-padding",
                ("(H - FH) // self.stride + 1", height(lambda h, f, s, p: (h - f) // s + 1)),
                "パディングを加えていない。",
                "Leaves the padding out.",
            ),
            (
                "without-the-first",
                (
                    "(H + 2 * self.pad - FH) // self.stride",
                    height(lambda h, f, s, p: (h + 2 * p - f) // s),
                ),
                "最初の位置を数えていない。動かした回数に1を加えた数が位置の数である。",
                "Does not count the first position: there is one more of them than of steps.",
            ),
            (
                "one-inside",
                (
                    "(H + 2 * self.pad - FH + 1) // self.stride",
                    height(lambda h, f, s, p: (h + 2 * p - f + 1) // s),
                ),
                "ストライドで割る前に1を加えている。",
                "Adds the 1 before dividing by the stride.",
            ),
            (
                "filter-not-subtracted",
                (
                    "(H + 2 * self.pad) // self.stride + 1",
                    height(lambda h, f, s, p: (h + 2 * p) // s + 1),
                ),
                "フィルタの高さを引いていない。フィルタが画像からはみ出してしまう。",
                "Does not take the height of the filter away: it would stick out of the image.",
            ),
            (
                "stride-ignored",
                ("H + 2 * self.pad - FH + 1", height(lambda h, f, s, p: h + 2 * p - f + 1)),
                "ストライドで割っていない。",
                "Does not divide by the stride.",
            ),
            (
                "rounded-up",
                (
                    "-(-(H + 2 * self.pad - FH) // self.stride) + 1",
                    height(lambda h, f, s, p: -(-(h + 2 * p - f) // s) + 1),
                ),
                "割り切れないときに切り上げている。はみ出す位置は数えない。",
                "Rounds up: a position at which the filter sticks out does not count.",
            ),
            at=OUT_H,
        ),
        *mistakes(
            (
                "steps-of-one",
                "img[:, :, i : i + FH, j : j + FW]",
                "ストライドの分だけ動かしていない。",
                "Moves by one instead of by the stride.",
            ),
            (
                "end-is-size",
                "img[:, :, top:FH, left:FW]",
                "終わりの位置をフィルタの大きさそのものにしている。",
                "Takes the size of the filter for the end of the slice.",
            ),
            (
                "rows-and-columns-swapped",
                "img[:, :, left : left + FW, top : top + FH]",
                "行と列が逆である。",
                "Interchanges rows and columns.",
            ),
            (
                "without-padding",
                "x[:, :, top : top + FH, left : left + FW]",
                "パディングした画像ではなく、元の画像から切り出している。",
                "Cuts from the image as it was, not from the padded one.",
            ),
            (
                "stride-as-size",
                "img[:, :, top : top + self.stride, left : left + self.stride]",
                "フィルタの大きさではなく、ストライドの大きさで切り出している。",
                "Cuts out a piece as large as the stride, not as the filter.",
            ),
            (
                "first-channel",
                "img[:, :1, top : top + FH, left : left + FW]",
                "先頭のチャネルしか使っていない。",
                "Takes the first channel only.",
            ),
            at=PATCH,
            kinds=("code",),
        ),
        *mistakes(
            (
                "flipped",
                lambda x, W, b, stride, pad: convolved(x, W, b, stride, pad, flip=True),
                "フィルタを上下左右に反転している。深層学習の畳み込みでは反転しない。",
                "Flips the filter; a convolution in deep learning does not.",
            ),
            (
                "bias-forgotten",
                lambda out, b: {"out": out["out"] - b[:, None, None]},
                "バイアスを加えていない。",
                "Forgets the bias.",
            ),
            (
                "bias-subtracted",
                lambda out, b: {"out": out["out"] - 2 * b[:, None, None]},
                "バイアスを引いている。",
                "Takes the bias away instead of adding it.",
            ),
            (
                "one-channel",
                lambda x, W, b, stride, pad: convolved(x, W, b, stride, pad, channels=1),
                "先頭のチャネルしか使っていない。すべてのチャネルについて和をとる。",
                "Takes the first channel only; the sum goes over all channels.",
            ),
            (
                "bias-for-every-channel",
                lambda x, out, b: {"out": out["out"] + (x.shape[1] - 1) * b[:, None, None]},
                "バイアスをチャネルごとに加えている。加えるのはフィルタごとに1回である。",
                "Adds the bias once for every channel; it is once for every filter.",
            ),
            (
                "filter-transposed",
                lambda x, W, b, stride, pad: convolved(x, W.transpose(0, 1, 3, 2), b, stride, pad),
                "フィルタの行と列を入れ替えている。",
                "Interchanges rows and columns of the filter.",
            ),
            (
                "shifted",
                lambda x, W, b, stride, pad: convolved(x, W, b, stride, pad, start=1),
                "切り出す位置が1つずれている。",
                "Cuts out one position further on.",
            ),
            (
                "border-repeated",
                lambda x, W, b, stride, pad: convolved(x, W, b, stride, pad, border="edge"),
                "周りを0ではなく端の値で埋めている。",
                "Fills the border with the nearest value instead of 0.",
            ),
            kinds=("numeric",),
        ),
    ),
)
def forward(draw: Draw) -> Draft:
    C, size, filter_size, stride, pad = draw.choice("shapes", SHAPES)
    last = (size + 2 * pad - filter_size) // stride
    places = itertools.product((0,), (0,), range(last + 1), range(last + 1))
    return Draft(
        given={
            "x": draw.integers("x", -2, 4, shape=(1, C, size, size)),
            "W": draw.integers("W", -2, 3, shape=(1, C, filter_size, filter_size)),
            "b": draw.integers("b", -3, 3, shape=(1,), exclude=(0,)),
        },
        sizes={"stride": stride, "pad": pad},
        symbols={"out_h": r"\mathtt{out\_h}"},
        stem=(
            Text(
                "形状 $(N, C, H, W)$ の画像 `x` に畳み込みを行う。フィルタ `W` の形状は $(F_N, C, F_H, F_W)$、"
                "バイアスは `b`、ストライドは `stride`、パディングは `pad` である。",
                "The images `x` of shape $(N, C, H, W)$ are convolved with filters `W` of shape "
                "$(F_N, C, F_H, F_W)$ and bias `b`, with stride `stride` and padding `pad`.",
            ),
        ),
        conventions=(
            Text(
                "フィルタは反転しない（相互相関）。周りは0で埋める。",
                "Filters are not flipped (cross-correlation). The padding is zeros.",
            ),
        ),
        hide=(OUT_W,),
        parts={
            "numeric": (
                numeric(
                    "out_h",
                    decimals=0,
                    ja="出力の高さはいくつか。",
                    en="What is the height of the output?",
                ),
                numeric(
                    "out",
                    index=list(places),
                    decimals=0,
                    ja="出力 `out{index}` の値はいくつか。",
                    en="What is the value of the output `out{index}`?",
                ),
            ),
            "code": draw.choice(
                "asked", ((code(OUT_H), code(PATCH)), (combination(OUT_H, PATCH),))
            ),
        },
    )


@forward.run
def run(convolution, x, W, b, stride, pad):
    out = convolution(W, b, stride, pad).forward(x)
    return {"out_h": out.shape[2], "out": out}


@forward.check
def sum_over_what_the_filter_covers(x, W, b, stride, pad):
    size, width = x.shape[2], W.shape[2]
    starts = [s for s in range(-pad, size + pad) if (s + pad) % stride == 0]
    starts = [s for s in starts if s + width <= size + pad]
    covered = [[(u, s + u) for u in range(width) if 0 <= s + u < size] for s in starts]
    values = [
        sum(
            W[0, c, u, v] * x[0, c, row, column]
            for c in range(x.shape[1])
            for u, row in rows
            for v, column in columns
        )
        + b[0]
        for rows in covered
        for columns in covered
    ]
    shape = (1, 1, len(starts), len(starts))
    return {"out_h": len(starts), "out": np.array(values, dtype=object).reshape(shape)}


@forward.solution
def solve(x, W, stride, pad, out):
    size, width = x.shape[2], W.shape[2]
    return (
        Text(
            "フィルタを上端に置いてから、ストライドの分ずつ、はみ出す手前まで動かす。",
            "The filter starts at the upper edge and moves on by the stride as long as it fits.",
        ),
        rf"O_H = \left\lfloor \frac{{H + 2p - F_H}}{{s}} \right\rfloor + 1 = "
        rf"\left\lfloor \frac{{{size} + 2 \times {pad} - {width}}}{{{stride}}} \right\rfloor + 1 = "
        rf"{out['out_h']}",
        Text(
            "各位置で、フィルタとその下にある値との積を、すべてのチャネルについて足し、バイアスを加える。"
            "行 $i$、列 $j$ の出力は、パディングした画像の行 $si$、列 $sj$ から始まる部分による。",
            "At every position the products of the filter with what lies under it are added over "
            "all channels, and the bias is added. Row $i$, column $j$ of the output comes from what "
            "starts at row $si$, column $sj$ of the padded image.",
        ),
        r"y_{ij} = \sum_c \sum_u \sum_v w_{cuv} \, x_{c,\, si+u,\, sj+v} + b",
    )
