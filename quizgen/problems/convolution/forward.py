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
        *mistakes(
            (
                "padding-once",
                "(size + self.pad - filter_size) // self.stride + 1",
                "パディングを片側の分しか加えていない。両側に入る。",
                "Adds the padding of one side only; there are zeros on both sides.",
            ),
            (
                "no-padding",
                "(size - filter_size) // self.stride + 1",
                "パディングを加えていない。",
                "Leaves the padding out.",
            ),
            (
                "without-the-first",
                "(size + 2 * self.pad - filter_size) // self.stride",
                "最初の位置を数えていない。動かした回数に1を加えた数が位置の数である。",
                "Does not count the first position: there is one more of them than of steps.",
            ),
            (
                "one-inside",
                "(size + 2 * self.pad - filter_size + 1) // self.stride",
                "ストライドで割る前に1を加えている。",
                "Adds the 1 before dividing by the stride.",
            ),
            (
                "filter-not-subtracted",
                "(size + 2 * self.pad) // self.stride + 1",
                "フィルタの大きさを引いていない。フィルタが画像からはみ出してしまう。",
                "Does not take the size of the filter away: it would stick out of the image.",
            ),
            (
                "stride-ignored",
                "size + 2 * self.pad - filter_size + 1",
                "ストライドで割っていない。",
                "Does not divide by the stride.",
            ),
            (
                "rounded-up",
                "int(np.ceil((size + 2 * self.pad - filter_size) / self.stride)) + 1",
                "割り切れないときに切り上げている。はみ出す位置は数えない。",
                "Rounds up: a position at which the filter sticks out does not count.",
            ),
            (
                "brackets-forgotten",
                "size + 2 * self.pad - filter_size // self.stride + 1",
                "フィルタの大きさだけをストライドで割っている。割るのは動かせる幅の全体である。",
                "Divides only the size of the filter by the stride, not the whole way that it moves.",
            ),
            (
                "filter-not-divided",
                "(size + 2 * self.pad) // self.stride - filter_size + 1",
                "ストライドで割ってからフィルタの大きさを引いている。引くのが先である。",
                "Divides by the stride before the size of the filter is taken away, not after.",
            ),
            (
                "padding-not-divided",
                "(size - filter_size) // self.stride + 2 * self.pad + 1",
                "ストライドで割ってからパディングを加えている。加えるのが先である。",
                "Divides by the stride before the padding is added, not after.",
            ),
            (
                "one-off-the-filter",
                "(size + 2 * self.pad - (filter_size - 1)) // self.stride + 1",
                "フィルタの大きさから1を引いた数を引いている。引くのはフィルタの大きさである。",
                "Takes away one less than the size of the filter.",
            ),
            (
                "last-index",
                "(size + 2 * self.pad - filter_size - 1) // self.stride + 1",
                "画像の大きさではなく、最後の画素の番号（0から数える）を用いている。",
                "Takes the number of the last pixel, counted from 0, for the size of the image.",
            ),
            (
                "rounded-up-without-the-first",
                "(size + 2 * self.pad - filter_size + self.stride - 1) // self.stride",
                "動かした回数を切り上げているだけであり、最初の位置を数えていない。",
                "Rounds up how often the filter moves, and does not count the first position.",
            ),
            (
                "size-kept",
                "-(-size // self.stride)",
                "パディングによって大きさが保たれ、ストライドの分だけ縮むと考えている。",
                "Believes that the padding keeps the size, which the stride then divides.",
            ),
            (
                "transposed-convolution",
                "(size - 1) * self.stride - 2 * self.pad + filter_size",
                "転置畳み込みの出力の大きさである。",
                "Is the size of the output of a transposed convolution.",
            ),
            at=POSITIONS,
        ),
        *mistakes(
            (
                "channels-kept",
                "(N, shape[1], self.output_size(H, FH), self.output_size(W, FW))",
                "出力のチャネル数を入力と同じとしている。出力のチャネル数はフィルタの数である。",
                "Gives the output as many channels as the input has; it has one for every filter.",
            ),
            (
                "channels-multiplied",
                "(N, shape[1] * FN, self.output_size(H, FH), self.output_size(W, FW))",
                "フィルタを入力のチャネルごとに適用している。チャネルについては和をとる。",
                "Applies every filter to every channel by itself; it sums over the channels.",
            ),
            (
                "filters-added",
                "(N, 1, self.output_size(H, FH), self.output_size(W, FW))",
                "フィルタについても和をとり、1チャネルにしている。出力のチャネル数はフィルタの数である。",
                "Sums over the filters as well, into one channel; there is one for every filter.",
            ),
            (
                "sides-interchanged",
                "(N, FN, self.output_size(W, FW), self.output_size(H, FH))",
                "高さと幅が逆である。",
                "Interchanges height and width.",
            ),
            (
                "filter-sides-interchanged",
                "(N, FN, self.output_size(H, FW), self.output_size(W, FH))",
                "フィルタの高さと幅が逆である。",
                "Interchanges height and width of the filter.",
            ),
            at=SHAPE,
        ),
        *mistakes(
            (
                "steps-of-one",
                "img[:, :, i : i + FH, j : j + FW]",
                "ストライドの分だけ動かしていない。",
                "Moves by one instead of by the stride.",
            ),
            (
                "steps-of-one-down",
                "img[:, :, i : i + FH, left : left + FW]",
                "縦方向に、ストライドの分だけ動かしていない。",
                "Moves down by one instead of by the stride.",
            ),
            (
                "steps-of-one-across",
                "img[:, :, top : top + FH, j : j + FW]",
                "横方向に、ストライドの分だけ動かしていない。",
                "Moves across by one instead of by the stride.",
            ),
            at=PATCH,
        ),
        *mistakes(
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
                "先頭のチャネルしか切り出していない。",
                "Cuts out the first channel only.",
            ),
            at=PATCH,
            kinds=("code",),
        ),
        *mistakes(
            (
                "flipped",
                "np.sum(patch * self.W[f, :, ::-1, ::-1], axis=(1, 2, 3)) + self.b[f]",
                "フィルタを上下左右に反転している。深層学習の畳み込みでは反転しない。",
                "Flips the filter; a convolution in deep learning does not.",
            ),
            (
                "bias-forgotten",
                "np.sum(patch * self.W[f], axis=(1, 2, 3))",
                "バイアスを加えていない。",
                "Forgets the bias.",
            ),
            (
                "bias-subtracted",
                "np.sum(patch * self.W[f], axis=(1, 2, 3)) - self.b[f]",
                "バイアスを引いている。",
                "Takes the bias away instead of adding it.",
            ),
            (
                "one-channel",
                "np.sum(patch[:, :1] * self.W[f, :1], axis=(1, 2, 3)) + self.b[f]",
                "先頭のチャネルしか使っていない。すべてのチャネルについて和をとる。",
                "Takes the first channel only; the sum goes over all channels.",
            ),
            (
                "bias-for-every-channel",
                "np.sum(patch * self.W[f], axis=(1, 2, 3)) + x.shape[1] * self.b[f]",
                "バイアスをチャネルごとに加えている。加えるのはフィルタごとに1回である。",
                "Adds the bias once for every channel; it is once for every filter.",
            ),
            (
                "bias-for-every-product",
                "np.sum(patch * self.W[f] + self.b[f], axis=(1, 2, 3))",
                "バイアスを積のそれぞれに加えている。加えるのは和に対して1回である。",
                "Adds the bias to each of the products; it is added to their sum, once.",
            ),
            (
                "bias-on-the-image",
                "np.sum((patch + self.b[f]) * self.W[f], axis=(1, 2, 3))",
                "フィルタを掛ける前の画像にバイアスを加えている。加えるのは積の和に対してである。",
                "Adds the bias to the image before the filter weighs it, not to the sum.",
            ),
            (
                "filter-transposed",
                "np.sum(patch * self.W[f].transpose(0, 2, 1), axis=(1, 2, 3)) + self.b[f]",
                "フィルタの行と列を入れ替えている。",
                "Interchanges rows and columns of the filter.",
            ),
            (
                "largest-product",
                "np.max(patch * self.W[f], axis=(1, 2, 3)) + self.b[f]",
                "積の和ではなく、最大の積をとっている。",
                "Takes the largest of the products instead of their sum.",
            ),
            (
                "averaged",
                "np.sum(patch * self.W[f], axis=(1, 2, 3)) / self.W[f].size + self.b[f]",
                "積の和ではなく平均をとっている。",
                "Takes the mean of the products instead of their sum.",
            ),
            (
                "without-weights",
                "np.sum(patch, axis=(1, 2, 3)) + self.b[f]",
                "フィルタの重みを掛けていない。",
                "Adds what the filter covers without its weights.",
            ),
            at=VALUE,
        ),
        *mistakes(
            (
                "border-repeated",
                'np.pad(x, [(0, 0), (0, 0), sides, sides], mode="edge")',
                "周りを0ではなく端の値で埋めている。",
                "Fills the border with the nearest value instead of 0.",
            ),
            at=PADDED,
        ),
        *mistakes(
            (
                "shifted",
                lambda engine, x, W, b, stride, pad: {
                    "out": engine(W, b, stride, pad).forward(np.pad(x, AROUND)[:, :, 1:, 1:])
                },
                "切り出す位置が右下に1つずれている。",
                "Cuts out one position further down and to the right.",
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
                "フィルタは反転しない（相互相関）。周りは0で埋める。",
                "Filters are not flipped (cross-correlation). The padding is zeros.",
            ),
        ),
        show=(Convolution.output_size, Convolution.output_shape) if in_code else (),
        parts={
            "numeric": (
                numeric(
                    "shape",
                    decimals=0,
                    ja="同じストライドとパディングで、`channels` チャネル、高さ `height`、幅 `width` の画像 `images` 枚に、"
                    "`W` と同じ高さと幅のフィルタ `filters` 個で畳み込みを行う。出力の形状はどれか。",
                    en="With this stride and padding, `images` images of `channels` channels, height "
                    "`height` and width `width` are convolved with `filters` filters as high and "
                    "wide as `W`. What is the shape of the output?",
                ),
                numeric(
                    "out",
                    index=[(0, 0, *place) for place in np.ndindex(*out)],
                    decimals=0,
                    ja="出力 `out{index}` の値はいくつか。",
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
            "フィルタを端に置いてから、ストライドの分ずつ、はみ出す手前まで動かす。",
            "The filter starts at the edge and moves on by the stride as long as it fits.",
        ),
        positions("H", sizes[0], W.shape[2]),
        positions("W", sizes[1], W.shape[3]),
        *(() if height is None else (rf"(N, F_N, O_H, O_W) = {tuple(map(int, out['shape']))}",)),
        Text(
            "各位置で、フィルタとその下にある値との積を、すべてのチャネルについて足し、バイアスを加える。"
            "行 $i$、列 $j$ の出力は、パディングした画像の行 $si$、列 $sj$ から始まる部分による。",
            "At every position the products of the filter with what lies under it are added over "
            "all channels, and the bias is added. Row $i$, column $j$ of the output comes from what "
            "starts at row $si$, column $sj$ of the padded image.",
        ),
        r"y_{ij} = \sum_c \sum_u \sum_v w_{cuv} \, x_{c,\, si+u,\, sj+v} + b",
    )
