"""Shapes and broadcasting: what NumPy refuses, and what it computes without a word."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Statement,
    Text,
    combination,
    family,
    mistakes_beside,
    numeric,
    statements,
    tex,
)
from quizgen.problems.conventions import ROWS_ARE_SAMPLES


def mean_squared_error(y, t):
    return np.mean((y - t) ** 2)


def add_bias(a, b):
    return a + b


def forward(x, W1, b1, W2, b2):
    z1 = np.maximum(np.dot(x, W1) + b1, 0)
    y = np.dot(z1, W2.T) + b2
    return z1, y


LOSS = Blank(mean_squared_error, "return")
HIDDEN = Blank(forward, "z1")
OUTPUT = Blank(forward, "y")
SHAPES = {  # of a bias, by N samples and M units
    "per-unit": "({M},)",
    "row": "(1, {M})",
    "per-sample": "({N},)",
    "column": "({N}, 1)",
    "column-of-units": "({M}, 1)",
    "row-of-samples": "(1, {N})",
}
RESULTS = {
    "units": Text(
        "どのサンプルにも同じベクトルが加わる。",
        "the same vector is added to every sample.",
    ),
    "samples": Text(
        "1つのサンプルのすべてのユニットに同じ値が加わる。",
        "the same number is added to all units of a sample.",
    ),
    "error": Text(
        "形状が合わず、エラーになる。",
        "the shapes do not match, raising an error.",
    ),
}
TRUE = {
    "per-unit": "units",
    "row": "units",
    "per-sample": "error",
    "column": "samples",
    "column-of-units": "error",
    "row-of-samples": "error",
}


def claim(shape, result, N, M):
    """That adding a bias of a shape has a result."""
    printed = SHAPES[shape].format(N=N, M=M)
    general, right = SHAPES[shape].format(N="N", M="M"), RESULTS[TRUE[shape]]
    return Statement(
        f"{shape}-{result}",
        ja=f"`b` の形状が ${printed}$ のとき、{RESULTS[result].ja}",
        en=f"If `b` has the shape ${printed}$, {RESULTS[result].en}",
        why_ja=f"形状は末尾の軸から順に比べる。$(N, M)$ と ${general}$ では、{right.ja}",
        why_en=f"Shapes are compared from the last axis on. With $(N, M)$ and ${general}$, "
        f"{right.en}",
    )


@family(
    level=3,
    kinds=("numeric", "choice", "code"),
    covers=(
        "A21",
        "A22",
        "A23",
    ),
    minutes=3,
    ja="配列の形状とブロードキャスト",
    en="Shapes of arrays and broadcasting",
    engine=(mean_squared_error, add_bias, forward),
    misconceptions=mistakes_beside(__file__, loss=LOSS, hidden=HIDDEN, output=OUTPUT),
)
def of_a_loss(draw: Draw) -> Draft:
    y = draw.integers("y", -3, 6, shape=(3, 1))
    t = draw.integers("t", -3, 6, shape=3)
    draw.require(len(set(t)) > 1 and len(set(y[:, 0])) > 1, "all values are the same")
    draw.require(0 < np.sum((y[:, 0] - t) ** 2) < np.sum((y - t) ** 2) < 150, "a square is large")
    return Draft(
        given={"y": y, "t": t},
        stem=(
            Text(
                "3個のサンプルに対するネットワークの出力 `y` の形状は $(3, 1)$、教師データ `t` の形状は $(3,)$ である。"
                "この `y` と `t` を、次の関数に渡す。",
                "For 3 samples, the output `y` of a network has the shape $(3, 1)$ and the targets `t` "
                "have the shape $(3,)$. These `y` and `t` are passed to the following function.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES,),
        show=(mean_squared_error,),
        parts={
            "numeric": (
                numeric(
                    "loss",
                    between=(0, 200),
                    ja="関数の戻り値はいくらか。",
                    en="What does the function return?",
                ),
            )
        },
    )


@of_a_loss.of("choice").draft
def of_a_bias(draw: Draw) -> Draft:
    N, M = draw.sample("N, M", (2, 3, 4, 5, 6), 2)
    true, *others = draw.shuffled("shapes", tuple(SHAPES))
    false = [
        draw.choice(f"false {n}", [r for r in RESULTS if r != TRUE[shape]])
        for n, shape in enumerate(others)
    ]
    draw.require(TRUE[true] in false, "nothing else has the result of the key")
    claims = [claim(true, TRUE[true], N, M)]
    claims += [claim(shape, result, N, M) for shape, result in zip(others, false, strict=True)]
    return Draft(
        given={},
        sizes={"N": N, "M": M},
        stem=(
            Text(
                "全結合層で、$N$ 個のサンプルに対する重み付き和 `a` の形状は $(N, M)$ である。`a + b` を計算する。",
                "In a fully connected layer, the weighted sums `a` of $N$ samples have the shape $(N, M)$. "
                "Then `a + b` is computed.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES,),
        parts={
            "choice": (
                statements(claims, ja="正しい記述はどれか。", en="Which statement is true?"),
            )
        },
    )


@of_a_loss.of("code").draft
def of_two_layers(draw: Draw) -> Draft:
    N, D, H, K = 2, 2, 3, 2
    x = draw.integers("x", -2, 3, shape=(N, D), exclude=(0,))
    W1 = draw.integers("W1", -2, 3, shape=(D, H), exclude=(0,))
    b1 = draw.integers("b1", -3, 3, shape=H, exclude=(0,))
    draw.require((x @ W1 + b1 > 0).sum() > 3, "too many hidden units are silent")
    return Draft(
        given={
            "x": x,
            "W1": W1,
            "b1": b1,
            "W2": draw.integers("W2", -3, 4, shape=(K, H), exclude=(0,)),
            "b2": draw.sample("b2", (-4, -3, -2, -1, 1, 2, 3, 4), K),
        },
        stem=(
            Text(
                "次のコードは、隠れ層の活性化関数がReLUである2層のネットワークの順伝播である。形状は `x` が $(N, D)$、`W1` が $(D, H)$、"
                "`b1` が $(H,)$、`b2` が $(K,)$ であるが、`W2` だけは $(K, H)$ である。",
                "The code below is the forward pass of a two-layer network with ReLU in the hidden layer. The "
                "shapes are $(N, D)$ for `x`, $(D, H)$ for `W1`, $(H,)$ for `b1` and $(K,)$ for `b2`; only `W2` "
                "has the shape $(K, H)$.",
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES,),
        parts={"code": (combination(HIDDEN, OUTPUT),)},
    )


@of_a_loss.of("numeric").run
def evaluate(engine, y, t):
    return {"loss": engine.mean_squared_error(y, t)}


@of_a_loss.of("choice").run
def try_every_shape(engine, N, M):
    sizes = {
        "per-unit": (M,),
        "row": (1, M),
        "per-sample": (N,),
        "column": (N, 1),
        "column-of-units": (M, 1),
        "row-of-samples": (1, N),
    }
    truths = {}
    for shape, size in sizes.items():
        b = np.arange(1.0, 1 + np.prod(size)).reshape(size)
        try:
            added = engine.add_bias(np.zeros((N, M)), b)
        except ValueError:
            added = None
        truths[f"{shape}-error"] = added is None
        truths[f"{shape}-units"] = added is not None and bool((added == added[0]).all())
        truths[f"{shape}-samples"] = added is not None and bool((added == added[:, :1]).all())
    return truths


@of_a_loss.of("code").run
def propagate(engine, x, W1, b1, W2, b2):
    return {"y": engine.forward(x, W1, b1, W2, b2)[1]}


@of_a_loss.of("numeric").check
def expand_the_pairs(y, t):
    import sympy

    # Σ_ij (y_i - t_j)² / N² by moments: the means of the squares, less twice the product of means
    n = sympy.Integer(len(t))
    squares = sum(v * v for v in y[:, 0]) / n + sum(v * v for v in t) / n
    return {"loss": squares - 2 * (sum(y[:, 0]) / n) * (sum(t) / n)}


@of_a_loss.of("choice").check
def compare_from_the_last_axis(N, M):
    import sympy

    aligned = {  # with ones in front, as the rule says
        "per-unit": (1, M),
        "row": (1, M),
        "per-sample": (1, N),
        "column": (N, 1),
        "column-of-units": (M, 1),
        "row-of-samples": (1, N),
    }
    truths = {}
    for shape, (rows, columns) in aligned.items():
        fits = rows in (1, N) and columns in (1, M)
        truths[f"{shape}-error"] = not fits
        truths[f"{shape}-units"] = fits and rows == 1
        truths[f"{shape}-samples"] = fits and columns == 1
    return {name: sympy.sympify(bool(truth)) for name, truth in truths.items()}


@of_a_loss.of("code").check
def sum_over_units(x, W1, b1, W2, b2):
    import sympy

    (N, D), (K, H) = x.shape, W2.shape
    y = np.empty((N, K), dtype=object)
    for n, k in np.ndindex(N, K):
        z = [sympy.Max(sum(x[n, d] * W1[d, h] for d in range(D)) + b1[h], 0) for h in range(H)]
        y[n, k] = sum(z[h] * W2[k, h] for h in range(H)) + b2[k]
    return {"y": y}


@of_a_loss.of("numeric").solution
def list_the_differences(y, t, out):
    differences = y - t
    meant = np.mean((y[:, 0] - t) ** 2)
    return (
        Text(
            "形状 $(3, 1)$ と $(3,)$ の差は、ブロードキャストにより $(3, 3)$ になり、すべての組の差が並ぶ。",
            "The shapes $(3, 1)$ and $(3,)$ broadcast to $(3, 3)$, with the differences of all pairs.",
        ),
        rf"\mathtt{{y - t}} = {tex(differences)}",
        rf"\frac{{{np.sum(differences**2):g}}}{{9}} = {tex(out['loss'])}",
        Text(
            "エラーは出ない。意図した平均二乗誤差は、`y` と `t` の形状をそろえると次のようになる。",
            "No error is raised. The intended mean squared error is obtained once both have the "
            "same shape.",
        ),
        rf"\frac{{{np.sum((y[:, 0] - t) ** 2):g}}}{{3}} = {tex(meant)}",
    )


@of_a_loss.of("choice").solution
def state_the_rule(N, M):
    return (
        Text(
            "ブロードキャストでは形状を末尾の軸から順に比べ、等しいか一方が1でなければエラーになる。軸の少ないほうには先頭に1を補う。",
            "Broadcasting compares shapes from the last axis on; the sizes must be equal, or one of them "
            "must be 1. The shape with fewer axes is padded with ones in front.",
        ),
        Text(
            f"形状 $({N}, {M})$ に対して、$({M},)$ と $(1, {M})$ はユニットごとの値、$({N}, 1)$ はサンプルごとの値として加わり、"
            f"$({N},)$、$({M}, 1)$、$(1, {N})$ はエラーになる。",
            f"To the shape $({N}, {M})$, $({M},)$ and $(1, {M})$ add one value per unit and $({N}, 1)$ one "
            f"value per sample; $({N},)$, $({M}, 1)$ and $(1, {N})$ raise errors.",
        ),
    )


@of_a_loss.of("code").solution
def follow_the_shapes(out):
    return (
        Text(
            "`z1` の形状は $(N, H)$ なので、右から掛ける行列の形状は $(H, K)$ でなければならない。`W2` を転置する。",
            "`z1` has the shape $(N, H)$, so the matrix on its right must have the shape $(H, K)$: "
            "`W2` is transposed.",
        ),
        r"(N, H)\,(H, K) + (K,) \to (N, K)",
        Text(
            "`reshape` でも形状は合うが、値の並びが変わらないので別の行列になる。",
            "With `reshape`, the shapes match too, but the values keep their order, which gives "
            "a different matrix.",
        ),
        rf"\mathtt{{y}} = {tex(out['y'])}",
    )
