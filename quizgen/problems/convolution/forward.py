"""Forward pass of a convolution: stride, padding, channels."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import Convolution

POSITIONS = Blank(Convolution.output_size, "positions")
SHAPE = Blank(Convolution.output_shape, "out_shape")
PADDED = Blank(Convolution.forward, "img")
PATCH = Blank(Convolution.forward, "patch")
VALUE = Blank(Convolution.forward, "out[:, f, i, j]")
SHAPES = (  # channels, size of the image, of the filter, stride, padding
    (1, (4, 3), (2, 2), 1, 2),
    (1, (4, 5), (3, 2), 1, 1),
    (1, (3, 4), (3, 1), 1, 2),
    (1, (4, 3), (3, 2), 1, 3),
    (1, (3, 3), (2, 3), 1, 3),
    (1, (6, 4), (3, 2), 2, 1),
    (1, (4, 5), (3, 2), 2, 2),
    (1, (4, 4), (2, 3), 2, 2),
    (1, (3, 5), (3, 2), 2, 3),
    (2, (4, 3), (2, 2), 1, 0),
    (2, (3, 4), (1, 2), 2, 1),
    (2, (4, 3), (2, 2), 2, 2),
)
LARGEST = 30  # height of an image whose output is not computed
AROUND = [(0, 0), (0, 0), (0, 1), (0, 1)]  # one more row below and column on the right


@family(
    level=2,
    kinds=("numeric", "code"),
    covers=("E10",),
    minutes=4,
    ja="畳み込みの順伝播",
    en="Forward pass of a convolution",
    engine=Convolution,
    misconceptions=(
        *mistakes_beside(
            __file__, positions=POSITIONS, shape=SHAPE, patch=PATCH, value=VALUE, padded=PADDED
        ),
        *mistakes(
            (
                "shifted",
                lambda engine, x, W, b, stride, pad: {
                    "out": engine(W, b, stride, pad).forward(np.pad(x, AROUND)[:, :, 1:, 1:])
                },
                "切り出す位置が右下に1つずれている。",
                "Cuts out the piece one position too far down and to the right.",
            ),
            kinds=("numeric",),
        ),
    ),
)
def forward(draw: Draw) -> Draft:
    C, size, filter_size, stride, pad = draw.choice("shapes", SHAPES)
    in_code = draw.kind == "code"
    out = [(n + 2 * pad - k) // stride + 1 for n, k in zip(size, filter_size, strict=True)]
    return Draft(
        given={
            "x": draw.integers("x", -4, 7, shape=(1, C, *size)),
            "W": draw.integers("W", -3, 4, shape=(1, C, *filter_size)),
            "b": draw.integers("b", -5, 5, shape=(1,), exclude=(0,)),
            **({} if in_code else larger(draw)),
        },
        sizes={"stride": stride, "pad": pad},
        symbols={"out_h": "O_H"},
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
                "フィルタは反転しない（相互相関）。パディングでは周囲を0で埋める。",
                "Filters are not flipped (cross-correlation). The padding consists of zeros.",
            ),
        ),
        show=(Convolution.output_size, Convolution.output_shape) if in_code else (),
        parts={
            "numeric": (
                numeric(
                    "shape",
                    decimals=0,
                    ja="同じストライドとパディングで、`channels` チャネル、高さ `height`、幅 `width` の画像 `images` 枚に、"
                    "`W` と同じ高さと幅のフィルタ `filters` 個で畳み込みを行う。出力の形状はどうなるか。",
                    en="With the same stride and padding, `images` images with `channels` channels, "
                    "height `height` and width `width` are convolved with `filters` filters of the "
                    "same height and width as `W`. What is the shape of the output?",
                ),
                numeric(
                    "out",
                    index=[(0, 0, *place) for place in np.ndindex(*out)],
                    decimals=0,
                    ja="出力 `out{index}` の値はいくらか。",
                    en="What is the value of the output `out{index}`?",
                ),
            ),
            "code": [code(blank) for blank in draw.sample("asked", (POSITIONS, PATCH, VALUE), 2)],
        },
    )


def larger(draw):
    """A layer too large to compute, of which only the shape is asked."""
    channels, filters = draw.sample("channels and filters", (3, 4, 6, 8, 10, 12), 2)
    return {
        "images": draw.choice("images", (5, 16, 20, 32)),
        "channels": channels,
        "filters": filters,
        "height": draw.integer("height", 10, LARGEST),
        "width": draw.integer("width", 10, LARGEST),
    }


@forward.of("code").run
def run(convolution, x, W, b, stride, pad):
    layer = convolution(W, b, stride, pad)
    return {"out_h": layer.output_size(x.shape[2], W.shape[2]), **applied(layer, x)}


@forward.of("numeric").run
def run_on_two_sizes(convolution, x, W, b, stride, pad, images, channels, filters, height, width):
    larger = convolution(np.zeros((int(filters), int(channels), *W.shape[2:])), b, stride, pad)
    shape = larger.output_shape((images, channels, height, width))
    return {"shape": np.array(shape), **applied(convolution(W, b, stride, pad), x)}


def applied(layer, x):
    """The output of a layer; none where its size is mistaken and the filter would stick out."""
    for size, filter_size in zip(x.shape[2:], layer.W.shape[2:], strict=True):
        way = size + 2 * layer.pad - filter_size
        if (layer.output_size(size, filter_size) - 1) * layer.stride > way:
            return {}
    return {"out": layer.forward(x)}


def weighed(x, W, b, stride, pad):
    """What the filter weighs at each position."""

    def covered(size, width):  # at each position: where in the filter, and where in the image
        starts = [s for s in range(-pad, size + pad) if (s + pad) % stride == 0]
        fitting = [s for s in starts if s + width <= size + pad]
        return [[(u, s + u) for u in range(width) if 0 <= s + u < size] for s in fitting]

    rows, columns = (covered(x.shape[side], W.shape[side]) for side in (2, 3))
    values = [
        sum(
            W[0, c, u, v] * x[0, c, row, column]
            for c in range(x.shape[1])
            for u, row in down
            for v, column in across
        )
        + b[0]
        for down in rows
        for across in columns
    ]
    return np.array(values, dtype=object).reshape(1, 1, len(rows), len(columns))


@forward.of("code").check
def sum_over_what_the_filter_covers(x, W, b, stride, pad):
    out = weighed(x, W, b, stride, pad)
    return {"out_h": out.shape[2], "out": out}


@forward.of("numeric").check
def count_the_positions(x, W, b, stride, pad, images, channels, filters, height, width):
    import sympy

    def positions(size, width):  # wherever the filter ends within the padding
        ends = range(width, LARGEST + 2 * pad + 1, stride)
        return sum(sympy.Heaviside(size + 2 * pad - end, 1) for end in ends)

    sides = positions(height, W.shape[2]), positions(width, W.shape[3])
    return {"shape": np.array([images, filters, *sides]), "out": weighed(x, W, b, stride, pad)}


@forward.solution
def solve(x, W, stride, pad, out, height=None, width=None):
    sizes = x.shape[2:] if height is None else (height, width)

    def positions(name, size, filter_size):
        number = (size + 2 * pad - filter_size) // stride + 1
        return (
            rf"O_{name} = \left\lfloor \frac{{{name} + 2p - F_{name}}}{{s}} \right\rfloor + 1 = "
            rf"\left\lfloor \frac{{{tex(size)} + 2 \times {pad} - {filter_size}}}{{{stride}}} "
            rf"\right\rfloor + 1 = {tex(number)}"
        )

    return (
        Text(
            "フィルタを端に置き、はみ出さない範囲でストライドの分ずつ動かす。",
            "The filter starts at the edge and moves on by the stride as long as it fits.",
        ),
        positions("H", sizes[0], W.shape[2]),
        positions("W", sizes[1], W.shape[3]),
        *(() if height is None else (rf"(N, F_N, O_H, O_W) = {tuple(map(int, out['shape']))}",)),
        Text(
            "各位置で、フィルタの重みとその下にある値との積をすべてのチャネルについて足し合わせ、バイアスを加える。"
            "行 $i$、列 $j$ の出力は、パディングした画像の行 $si$、列 $sj$ から始まる部分から計算される。",
            "At every position, the products of the filter weights and the values under them are "
            "summed over all channels, and the bias is added. Row $i$, column $j$ of the output comes "
            "from the part of the padded image that starts at row $si$, column $sj$.",
        ),
        r"y_{ij} = \sum_c \sum_u \sum_v w_{cuv} \, x_{c,\, si+u,\, sj+v} + b",
    )
