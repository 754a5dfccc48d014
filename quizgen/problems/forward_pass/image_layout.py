"""Images as arrays: in which order the values stand, and what happens to bytes."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Text,
    choice,
    combination,
    family,
    matrix,
    mistakes_beside,
    numeric,
    tex,
)


def channels_first(C, H, W, c, i, j):
    numbers = np.arange(C * H * W).reshape(C, H, W)
    return numbers[c, i, j]


def channels_last(C, H, W, c, i, j):
    numbers = np.arange(C * H * W).reshape(H, W, C)
    return numbers[i, j, c]


def transposed(h, c):
    x = h.transpose(2, 0, 1)
    return x[c]


def reshaped(h, c):
    x = h.reshape(3, 2, 2)
    return x[c]


def reversed_axes(h, c):
    x = h.T
    return x[c]


def sum_of_bytes(p, q):
    values = 256
    exact = p.astype(int) + q
    return exact % values


def difference_of_bytes(p, q):
    values = 256
    exact = p.astype(int) - q
    return exact % values


def to_input(images):
    x = images.astype(float) / 255
    return x.transpose(0, 3, 1, 2)


BLANKS = {
    "first_shape": Blank(channels_first, "numbers"),
    "first_index": Blank(channels_first, "return"),
    "last_shape": Blank(channels_last, "numbers"),
    "last_index": Blank(channels_last, "return"),
    "transposed": Blank(transposed, "x"),
    "transposed_channel": Blank(transposed, "return"),
    "reshaped": Blank(reshaped, "x"),
    "reshaped_channel": Blank(reshaped, "return"),
    "reversed": Blank(reversed_axes, "x"),
    "reversed_channel": Blank(reversed_axes, "return"),
    "sum_values": Blank(sum_of_bytes, "values"),
    "sum_exact": Blank(sum_of_bytes, "exact"),
    "sum_wrapped": Blank(sum_of_bytes, "return"),
    "difference_values": Blank(difference_of_bytes, "values"),
    "difference_exact": Blank(difference_of_bytes, "exact"),
    "difference_wrapped": Blank(difference_of_bytes, "return"),
    "scaled": Blank(to_input, "x"),
    "moved": Blank(to_input, "return"),
}
VIEWS = {  # how the axes are moved, and the code for it
    "transposed": (transposed, "h.transpose(2, 0, 1)"),
    "reshaped": (reshaped, "h.reshape(3, 2, 2)"),
    "reversed_axes": (reversed_axes, "h.T"),
}
ARITHMETIC = {"sum_of_bytes": ("p + q", "+"), "difference_of_bytes": ("p - q", "-")}
FROM_ZERO = Text("番号と添字はすべて0から数える。", "All indices start at 0.")
ROW_MAJOR = Text(
    "配列は行優先（最後の添字が最も速く動く順）で1次元に並べる。",
    "Arrays are flattened in row-major order: the last index moves fastest.",
)


@family(
    level=2,
    kinds=("numeric", "choice", "code"),
    covers=("A31",),
    minutes=3,
    ja="画像の配列における値の並び",
    en="The layout of images in arrays",
    engine=(
        channels_first,
        channels_last,
        transposed,
        reshaped,
        reversed_axes,
        sum_of_bytes,
        difference_of_bytes,
        to_input,
    ),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def position(draw: Draw) -> Draft:
    C = draw.choice("C", (3, 4))
    H, W = draw.sample("H, W", (5, 6, 7, 8, 9, 10, 12), 2)
    c = draw.integer("c", 1, C - 1)
    i = draw.integer("i", 1, min(H, W) - 2)
    j = draw.integer("j", 1, min(H, W) - 2)
    draw.require(len({c, i, j}) == 3, "two indices are equal")
    return Draft(
        given={"C": C, "H": H, "W": W, "c": c, "i": i, "j": j},
        stem=(
            Text(
                "チャネル数 $C$、高さ $H$、幅 $W$ の1枚の画像がある。チャネル $c$、行 $i$、列 $j$ の値に注目する。",
                "An image has $C$ channels, height $H$ and width $W$. Consider its value in channel "
                "$c$, row $i$ and column $j$.",
            ),
        ),
        conventions=(FROM_ZERO, ROW_MAJOR),
        parts={
            "numeric": (
                numeric(
                    "first",
                    decimals=0,
                    between=(0, 700),
                    ja="画像を形状 $(C, H, W)$ の配列とし、`x.reshape(-1)` で1次元にしたとき、この値の添字はいくつか。",
                    en="The image is an array of shape $(C, H, W)$. After `x.reshape(-1)`, what is "
                    "the index of this value?",
                ),
                numeric(
                    "last",
                    decimals=0,
                    between=(0, 700),
                    ja="画像を形状 $(H, W, C)$ の配列とし、`x.reshape(-1)` で1次元にしたとき、この値の添字はいくつか。",
                    en="The image is an array of shape $(H, W, C)$. After `x.reshape(-1)`, what is "
                    "the index of this value?",
                ),
            )
        },
    )


@position.of("choice").draft
def of_axes_and_bytes(draw: Draw) -> Draft:
    view = draw.choice("view", tuple(VIEWS))
    function = draw.choice("arithmetic", tuple(ARITHMETIC))
    c = draw.integer("c", 0, 2)
    start = draw.integer("start", 0, 30)
    h = np.arange(start, start + 12).reshape(2, 2, 3)
    p = np.array([draw.integer(f"p {n}", 1, 254) for n in range(3)])
    q = np.array([draw.integer(f"q {n}", 1, 254) for n in range(3)])
    exact = p + q if function == "sum_of_bytes" else p - q
    outside = (exact < 0) | (exact > 255)
    draw.require(0 < outside.sum() < 3, "all or none are outside")
    draw.require((abs(exact) > 5).all() and (abs(exact - 256) > 5).all(), "too near to the limits")
    return Draft(
        given={"h": h, "p": p, "q": q},
        case={"view": view, "function": function, "c": c},
        stem=(
            Text(
                "形状 $(H, W, C) = (2, 2, 3)$ の画像 `h` と、`uint8` 型（0から255までの整数）の配列 `p`、`q` がある。",
                "Consider an image `h` of shape $(H, W, C) = (2, 2, 3)$ and arrays `p` and `q` of "
                "type `uint8` (integers from 0 to 255).",
            ),
        ),
        conventions=(FROM_ZERO,),
        parts={
            "choice": (
                choice(
                    "view",
                    lambda x: Formula(matrix((2, 2), list(map(str, x)))),
                    ja=f"`{VIEWS[view][1]}[{c}]` の値はどれか。",
                    en=f"What is the value of `{VIEWS[view][1]}[{c}]`?",
                ),
                choice(
                    "result",
                    lambda z: Formula(matrix((3,), list(map(str, z)))),
                    ja=f"`{ARITHMETIC[function][0]}` の値はどれか。",
                    en=f"What is the value of `{ARITHMETIC[function][0]}`?",
                ),
            )
        },
    )


@position.of("code").draft
def of_a_listing(draw: Draw) -> Draft:
    images = [draw.integer(f"value {n}", 3, 250) for n in range(12)]
    return Draft(
        given={"images": np.array(images).reshape(1, 2, 2, 3)},
        stem=(
            Text(
                "形状 $(N, H, W, C)$ の `uint8` 型の画像 `images` を、0から1までの値をもつ形状 $(N, C, H, W)$ の配列に変換し、"
                "畳み込み層への入力とする。",
                "Images of type `uint8` and shape $(N, H, W, C)$ become the input of a convolution: "
                "an array of shape $(N, C, H, W)$ with values from 0 to 1.",
            ),
        ),
        conventions=(
            Text(
                "`uint8` の値は0から255までの整数である。",
                "Values of type `uint8` are integers from 0 to 255.",
            ),
        ),
        parts={"code": (combination(BLANKS["scaled"], BLANKS["moved"]),)},
    )


@position.of("numeric").run
def look_up(engine, C, H, W, c, i, j):
    whole = [int(n) for n in (C, H, W, c, i, j)]
    return {"first": engine.channels_first(*whole), "last": engine.channels_last(*whole)}


@position.of("choice").run
def evaluate(engine, h, p, q, c, view, function):
    p, q = p.astype(np.uint8), q.astype(np.uint8)
    result = getattr(engine, function)(p, q)
    if getattr(engine, function) is sum_of_bytes:
        result = p + q
    elif getattr(engine, function) is difference_of_bytes:
        result = p - q
    return {"view": getattr(engine, view)(h, c), "result": result}


@position.of("code").run
def convert(engine, images):
    return {"x": engine.to_input(images.astype(np.uint8)).astype(float)}


@position.of("numeric").check
def count_what_stands_before(C, H, W, c, i, j):
    import sympy

    k = sympy.Dummy("k")

    def count(per_one, ones):
        return sympy.summation(per_one, (k, 1, ones))

    # whole channels before, then whole rows of this one, then values of this row
    first = count(count(W, H), c) + count(W, i) + j
    last = count(count(C, W), i) + count(C, j) + c
    return {"first": first, "last": last}


@position.of("choice").check
def place_by_place(h, p, q, c, view, function):
    import sympy

    values = [[h[0, 0, c], h[0, 1, c]], [h[1, 0, c], h[1, 1, c]]]
    if view == "reversed_axes":
        values = [[h[0, 0, c], h[1, 0, c]], [h[0, 1, c], h[1, 1, c]]]
    if view == "reshaped":  # four values after one another, from value 4c on
        four = [h[n // 6, n // 3 % 2, n % 3] for n in range(4 * c, 4 * c + 4)]
        values = [four[:2], four[2:]]
    sign = 1 if function == "sum_of_bytes" else -1
    result = [sympy.Mod(a + sign * b, 256) for a, b in zip(p, q, strict=True)]
    return {"view": np.array(values), "result": np.array(result)}


@position.of("code").check
def move_every_value(images):
    import sympy

    N, H, W, C = images.shape
    x = np.empty((N, C, H, W), dtype=object)
    for n, h, w, c in np.ndindex(images.shape):
        x[n, c, h, w] = images[n, h, w, c] * sympy.Rational(1, 255)
    return {"x": x}


@position.of("numeric").solution
def add_what_stands_before(C, H, W, c, i, j, out):
    return (
        Text(
            "$(C, H, W)$ では、前にあるチャネルがそれぞれ $HW$ 個、同じチャネルで前にある行がそれぞれ $W$ 個の要素をもつ。",
            "In $(C, H, W)$, each preceding channel holds $H W$ values, and each preceding row of the "
            "same channel holds $W$ values.",
        ),
        rf"c\, H W + i\, W + j = {c:g} \times {H * W:g} + {i:g} \times {W:g} + {j:g} = {out['first']:g}",
        Text(
            "$(H, W, C)$ では、前にある行がそれぞれ $WC$ 個、同じ行で前にある画素がそれぞれ $C$ 個の要素をもつ。",
            "In $(H, W, C)$, each preceding row holds $W C$ values, and each preceding pixel of the "
            "same row holds $C$ values.",
        ),
        rf"i\, W C + j\, C + c = {i:g} \times {W * C:g} + {j:g} \times {C:g} + {c:g} = {out['last']:g}",
    )


WHY = {
    "transposed": Text(
        "`h.transpose(2, 0, 1)` は軸2（チャネル）を先頭に移し、行と列の順序は変えない。1つのチャネルの画像がそのまま得られる。",
        "`h.transpose(2, 0, 1)` moves axis 2, the channels, to the front and keeps rows and columns "
        "in order. The result is the image of one channel.",
    ),
    "reshaped": Text(
        "`reshape` は値の並びを変えずに区切り直すだけで、軸を入れ替えない。異なるチャネルの値が混ざるので、"
        "チャネルを取り出すには `transpose(2, 0, 1)` を用いる。",
        "`reshape` only regroups the values without reordering them; it moves no axis. Values "
        "of different channels get mixed. To pick a channel, use `transpose(2, 0, 1)`.",
    ),
    "reversed_axes": Text(
        "`h.T` は軸の順序をすべて逆にして $(C, W, H)$ とする。チャネルは取り出せるが、行と列も入れ替わる。",
        "`h.T` reverses all the axes, giving $(C, W, H)$. It does pick a channel, but rows and columns "
        "are swapped too.",
    ),
}


@position.of("choice").solution
def follow_the_values(p, q, view, function, out):
    sign = ARITHMETIC[function][1]
    exact = p + q if sign == "+" else p - q
    return (
        WHY[view],
        tex(out["view"]),
        Text(
            "`uint8` の計算結果も `uint8` であり、256で割った余りになる。",
            "The result of `uint8` arithmetic is `uint8` again: the remainder after division by 256.",
        ),
        rf"{tex(p)} {sign} {tex(q)} = {tex(exact)} \quad\to\quad {tex(out['result'])}",
    )


@position.of("code").solution
def explain_the_listing():
    return (
        Text(
            "整数を255で割って0から1までの実数にする。`//` は切り捨てるので、255以外はすべて0になる。",
            "Dividing by 255 gives real numbers from 0 to 1. With `//`, which rounds down, all values "
            "but 255 would become 0.",
        ),
        Text(
            "軸0、1、2、3はそれぞれ $N, H, W, C$ である。$(N, C, H, W)$ の順に並べるので、`transpose(0, 3, 1, 2)` とする。"
            "`reshape` では値の並びが変わらず、チャネルが混ざる。",
            "Axes 0, 1, 2, 3 are $N, H, W, C$; the order $(N, C, H, W)$ is `transpose(0, 3, 1, 2)`. "
            "With `reshape`, which moves no axis, the channels would be mixed.",
        ),
    )
