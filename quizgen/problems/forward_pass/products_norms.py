"""Products and norms as NumPy computes them."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    code,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def entrywise(A, B):
    return A * B


def plain(A, B):
    return np.dot(A, B)


def right_transposed(A, B):
    return np.dot(A, B.T)


def left_transposed(A, B):
    return np.dot(A.T, B)


def norm_1(M):
    return np.linalg.norm(M, 1)


def norm_inf(M):
    return np.linalg.norm(M, np.inf)


def normalize_rows(X):
    return X / np.linalg.norm(X, axis=1, keepdims=True)


PRODUCTS = {  # code of each product, its entry, and the entry as a sum
    "entrywise": ("A * B", r"a_{%d%d}\, b_{%d%d}"),
    "plain": ("np.dot(A, B)", r"\sum_k a_{%dk}\, b_{k%d}"),
    "right_transposed": ("np.dot(A, B.T)", r"\sum_k a_{%dk}\, b_{%dk}"),
    "left_transposed": ("np.dot(A.T, B)", r"\sum_k a_{k%d}\, b_{k%d}"),
}
NORMS = {"norm_1": "np.linalg.norm(M, 1)", "norm_inf": "np.linalg.norm(M, np.inf)"}
FUNCTIONS = (
    entrywise,
    plain,
    right_transposed,
    left_transposed,
    norm_1,
    norm_inf,
    normalize_rows,
)
BLANKS = {function.__name__: Blank(function, "return") for function in FUNCTIONS}
PAIRS = ((3, 4), (6, 8), (5, 12), (8, 15), (7, 24), (9, 12), (20, 21))


@family(
    level=2,
    kinds=("numeric", "code"),
    covers=(
        "A01",
        "A21",
    ),
    minutes=3,
    ja="行列の積とノルム",
    en="Products and norms of matrices",
    engine=FUNCTIONS,
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def of_matrices(draw: Draw) -> Draft:
    product = draw.choice("product", tuple(PRODUCTS))
    norm = draw.choice("norm", tuple(NORMS))
    A = draw.integers("A", -3, 5, shape=(2, 2), exclude=(0,))
    B = draw.integers("B", -3, 5, shape=(2, 2), exclude=(0,))
    M = draw.integers("M", -7, 7, shape=(2, 3), exclude=(0,))
    draw.require((M < 0).any() and (M > 0).any(), "the signs of M are all the same")
    return Draft(
        given={"A": A, "B": B, "M": M},
        case={"product": product, "norm": norm},
        stem=(
            Text(
                "次の配列について、NumPyでの計算結果を求める。",
                "What does NumPy compute from these arrays?",
            ),
        ),
        parts={
            "numeric": (
                numeric(
                    "product",
                    index=[(i, j) for i in (0, 1) for j in (0, 1)],
                    ja=f"`{PRODUCTS[product][0]}` の第{{i}}行第{{j}}列の要素はいくらか。",
                    en=f"What is the entry of `{PRODUCTS[product][0]}` in row {{i}}, column {{j}}?",
                ),
                numeric(
                    "norm",
                    decimals=0,
                    between=(0, 80),
                    ja=f"`{NORMS[norm]}` の値はいくらか。",
                    en=f"What is the value of `{NORMS[norm]}`?",
                ),
            )
        },
    )


@of_matrices.of("code").draft
def of_a_listing(draw: Draw) -> Draft:
    pairs = draw.sample("rows", PAIRS, 2)
    signs = draw.integers("signs", -1, 1, shape=(2, 2), exclude=(0,))
    return Draft(
        given={"X": np.array(pairs) * signs},
        stem=(
            Text(
                "行列 `X` の各行を、そのL2ノルムで割って、どの行のL2ノルムも1にする。",
                "Each row of the matrix `X` is to be divided by its L2 norm, so that every row has "
                "L2 norm 1.",
            ),
        ),
        conventions=(
            Text(
                "`X` が正方行列の場合にも、正しい結果にならなければならない。",
                "The result must also be right when `X` is a square matrix.",
            ),
        ),
        parts={"code": (code(BLANKS["normalize_rows"]),)},
    )


@of_matrices.of("numeric").run
def compute(engine, A, B, M, product, norm):
    return {
        "product": getattr(engine, product)(A, B),
        "norm": getattr(engine, norm)(M),
    }


@of_matrices.of("code").run
def normalize(engine, X):
    return {"X": engine.normalize_rows(X)}


@of_matrices.of("numeric").check
def sum_by_index(A, B, M, product, norm):
    import sympy

    entry = {
        "entrywise": lambda i, j: A[i, j] * B[i, j],
        "plain": lambda i, j: A[i, 0] * B[0, j] + A[i, 1] * B[1, j],
        "right_transposed": lambda i, j: A[i, 0] * B[j, 0] + A[i, 1] * B[j, 1],
        "left_transposed": lambda i, j: A[0, i] * B[0, j] + A[1, i] * B[1, j],
    }[product]
    # the most that M can stretch a vector, by the sum or by the largest of its entries
    rows = M.T if norm == "norm_1" else M
    stretched = [sum(sympy.Abs(m) for m in row) for row in rows]
    return {
        "product": np.array([[entry(i, j) for j in (0, 1)] for i in (0, 1)]),
        "norm": sympy.Max(*stretched),
    }


@of_matrices.of("code").check
def divide_by_the_hypotenuse(X):
    import sympy

    return {"X": np.array([[x / sympy.sqrt(row[0] ** 2 + row[1] ** 2) for x in row] for row in X])}


@of_matrices.of("numeric").solution
def compute_by_hand(M, product, norm, out):
    sizes = abs(M)
    return (
        PRODUCT_RULES[product],
        rf"{tex(out['product'])}",
        Text(
            "行列に対する `np.linalg.norm(M, 1)` は列ごとの絶対値の和の最大値であり、要素全体の絶対値の和ではない。",
            "For a matrix, `np.linalg.norm(M, 1)` is the largest column sum of absolute values, not "
            "the sum over all entries.",
        )
        if norm == "norm_1"
        else Text(
            "行列に対する `np.linalg.norm(M, np.inf)` は行ごとの絶対値の和の最大値であり、要素の絶対値の最大値ではない。",
            "For a matrix, `np.linalg.norm(M, np.inf)` is the largest row sum of absolute values, "
            "not the largest entry.",
        ),
        rf"\max {tex(np.sum(sizes, axis=0 if norm == 'norm_1' else 1))} = {tex(out['norm'])}",
    )


PRODUCT_RULES = {
    "entrywise": Text(
        "`*` は要素ごとの積（アダマール積）である。",
        "`*` multiplies elementwise (Hadamard product).",
    ),
    "plain": Text(
        "`np.dot` は行列の積であり、`A` の行と `B` の列を掛ける。",
        "`np.dot` is the matrix product: rows of `A` times columns of `B`.",
    ),
    "right_transposed": Text(
        "`B.T` の列は `B` の行なので、`A` の行と `B` の行を掛ける。",
        "The columns of `B.T` are the rows of `B`: rows of `A` times rows of `B`.",
    ),
    "left_transposed": Text(
        "`A.T` の行は `A` の列なので、`A` の列と `B` の列を掛ける。",
        "The rows of `A.T` are the columns of `A`: columns of `A` times columns of `B`.",
    ),
}


@of_matrices.of("code").solution
def explain_the_axis(X, out):
    return (
        Text(
            "`axis=1` の方向に、すなわち行ごとにノルムを求める。`keepdims=True` によって形状が $(N, 1)$ となり、"
            "各行がそのノルムで割られる。これがないと形状は $(N,)$ となり、正方行列ではエラーも出ずに $j$ 列目が $j$ 行目のノルムで割られてしまう。",
            "The norms are taken along `axis=1`, row by row. With `keepdims=True`, their shape is "
            "$(N, 1)$, and each row is divided by its norm. Without it, the shape is $(N,)$, and in a "
            "square matrix, column $j$ is divided by the norm of row $j$, without any error.",
        ),
        rf"{tex(X)} \quad\to\quad {tex(out['X'])}",
    )
