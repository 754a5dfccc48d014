"""Cross-entropy of a batch with labels: which probabilities are picked, and what is averaged."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    combination,
    family,
    fixed,
    mistakes,
    mistakes_beside,
    numeric,
    printout,
    tex,
)
from quizgen.problems.conventions import LOGARITHM, ROWS_ARE_SAMPLES


def cross_entropy_error(y, t):
    batch_size = y.shape[0]
    picked = y[np.arange(batch_size), t]
    loss = -np.sum(np.log(picked)) / batch_size
    return loss


def one_for_each_sample(y, t):
    picked = y[np.arange(len(t)), t]
    return picked.shape


def all_rows(y, t):
    picked = y[:, t]
    return picked.shape


def whole_rows(y, t):
    picked = y[t]
    return picked.shape


PICKED, LOSS = Blank(cross_entropy_error, "picked"), Blank(cross_entropy_error, "loss")
SCRIPTS = {"pairs": one_for_each_sample, "columns": all_rows, "rows": whole_rows}
SIXTEENTHS = {  # probabilities of a sample in sixteenths, by the number of classes
    3: ((8, 4, 4), (2, 6, 8), (2, 2, 12), (4, 2, 10), (1, 7, 8), (4, 1, 11), (2, 1, 13)),
    4: ((2, 2, 4, 8), (4, 4, 4, 4), (1, 3, 4, 8), (2, 6, 4, 4), (1, 2, 3, 10), (1, 2, 5, 8)),
}
STEM = Text(
    "分類を行うニューラルネットワークの、ミニバッチに対するソフトマックス関数の出力を `y`、"
    "正解ラベルを `t` とする（クラスの番号は0から数える）。",
    "A classifier outputs the softmax probabilities `y` for a mini-batch with the labels `t` "
    "(classes are numbered from 0).",
)


def shape_of(*sides):
    """A misconception's shape, of the number of samples N and that of classes K."""

    def outputs(out, y, t, way=""):
        return {"shape": tuple({"N": len(t), "K": y.shape[1], "1": 1}[s] for s in sides)}

    return outputs


@family(
    level=3,
    kinds=("numeric", "code", "choice"),
    covers=("A35", "A36", "A37"),
    minutes=3,
    ja="バッチの交差エントロピー誤差",
    en="Cross-entropy of a batch",
    engine=(cross_entropy_error, *SCRIPTS.values()),
    misconceptions=(
        *mistakes_beside(
            __file__,
            picked=PICKED,
            loss=LOSS,
        ),
        *mistakes(
            (
                "one-for-each-sample",
                shape_of("N"),
                "サンプルごとに1要素を取り出すと考えている。それには行の番号の並びも添字にする必要がある。",
                "Expects one entry per sample, which would also take a row index for each label.",
            ),
            (
                "labels-take-columns",
                shape_of("N", "N"),
                "すべての行からラベルの列を取り出すと考えている。それは `y[:, t]` である。",
                "Expects a column for each label from all rows; that would be `y[:, t]`.",
            ),
            (
                "labels-take-rows",
                shape_of("N", "K"),
                "行全体が並ぶと考えている。それは行だけを添字にする `y[t]` である。",
                "Expects whole rows; that would be `y[t]`, with an index for rows only.",
            ),
            (
                "axis-of-length-one",
                shape_of("N", "1"),
                "長さ1の軸が残ると考えている。整数の配列を添字にしても、そのような軸は残らない。",
                "Expects an axis of length one; indexing with arrays of integers leaves none.",
            ),
            (
                "one-for-each-class",
                shape_of("K"),
                "長さをクラス数としている。長さはラベルの個数で決まる。",
                "Takes the number of classes as the length; it is the number of labels.",
            ),
            (
                "classes-first",
                shape_of("K", "N"),
                "軸の順序が逆である。行の軸が先になる。",
                "Swaps the axes; the axis of rows comes first.",
            ),
            (
                "classes-twice",
                shape_of("K", "K"),
                "どちらの軸もクラスの軸と考えている。添字にした軸の長さは、ラベルの個数になる。",
                "Takes both axes for class axes; the indexed axis has one entry for each label.",
            ),
            kinds=("choice",),
        ),
    ),
)
def cross_entropy_batch(draw: Draw) -> Draft:
    y, t = predictions(draw, draw.integer("N", 2, 6))
    return Draft(
        given={"y": y, "t": t},
        stem=(
            STEM,
            *(
                [
                    Text(
                        "`cross_entropy_error` は、交差エントロピー誤差のバッチでの平均を返す。",
                        "`cross_entropy_error` returns the mean cross-entropy loss of the batch.",
                    )
                ]
                if draw.kind == "code"
                else []
            ),
        ),
        conventions=(ROWS_ARE_SAMPLES, LOGARITHM["nat"] if draw.kind == "numeric" else NO_EPSILON),
        parts={
            "numeric": (
                numeric(
                    "loss",
                    ja="交差エントロピー誤差のバッチでの平均はいくらか。",
                    en="What is the cross-entropy loss, averaged over the batch?",
                    level=2,
                ),
            ),
            "code": (combination(PICKED, LOSS),),
        },
    )


NO_EPSILON = Text(
    "確率はすべて正なので、対数の中に微小な値は加えない。",
    "Since all probabilities are positive, nothing is added inside the logarithm.",
)


def predictions(draw, samples):
    """Probabilities of samples, and labels whose probabilities are powers of ½."""
    classes = draw.choice("K", tuple(SIXTEENTHS))
    likely = draw.choice("likely", ((8,), (8, 4), (8, 2), (4, 2), (2, 1), (1,), (8, 4, 2, 1)))
    patterns = [row for row in SIXTEENTHS[classes] if set(row) & set(likely)]
    rows, labels = [], []
    for n in range(samples):
        row = draw.shuffled(f"row {n}", draw.choice(f"sixteenths {n}", patterns))
        powers = [k for k, sixteenths in enumerate(row) if sixteenths in likely]
        rows.append([Fraction(sixteenths, 16) for sixteenths in row])
        labels.append(draw.choice(f"label {n}", powers))
    draw.require(len(set(labels)) > 1, "all labels are the same")
    return rows, np.array(labels)


@cross_entropy_batch.of("choice").draft
def index_by_labels(draw: Draw) -> Draft:
    way = draw.choice("way", tuple(SCRIPTS))
    y, t = predictions(draw, draw.integer("N", 3, 6))
    draw.require(len(t) != len(y[0]), "as many samples as classes")
    draw.require(max(t) < len(t), "a label is no number of a row")
    return Draft(
        given={"y": y, "t": t},
        case={"way": way},
        stem=(STEM,),
        conventions=(ROWS_ARE_SAMPLES,),
        script=SCRIPTS[way],
        parts={"choice": (printout("shape", level=2),)},
    )


@cross_entropy_batch.run
def run(engine, y, t):
    return {"loss": engine.cross_entropy_error(y, t.astype(int))}


@cross_entropy_batch.check
def sum_over_all_classes(y, t):
    import sympy

    def right(n, k):  # 1 for the class of the label, as in a one-hot vector
        return sympy.Piecewise((1, sympy.Eq(t[n], k)), (0, True))

    N, K = y.shape
    logs = sum(right(n, k) * sympy.log(y[n, k]) for n in range(N) for k in range(K))
    return {"loss": -logs / N}


@cross_entropy_batch.of("choice").run
def print_the_shape(engine, y, t, way):
    return {"shape": getattr(engine, SCRIPTS[way].__name__)(y, t)}


@cross_entropy_batch.of("choice").check
def count_the_indices(y, t, way):
    samples, labels, classes = y.shape[0], t.shape[0], y.shape[1]
    shapes = {"pairs": (labels,), "columns": (samples, labels), "rows": (labels, classes)}
    return {"shape": np.array(shapes[way])}


@cross_entropy_batch.of("numeric").solution
def solve(y, t, out):
    picked = y[np.arange(len(t)), t.astype(int)]
    powers = -np.log2(picked)
    total = f"{powers.sum():.0f}"
    terms = " + ".join(f"{k:.0f}" for k in powers)
    return (
        Text(
            "サンプルごとに、正解クラスの確率だけを取り出す。ほかのクラスの確率は損失に現れない。",
            "For each sample, pick the probability of its label; the others do not enter the loss.",
        ),
        rf"{tex(picked)} = \left( {', '.join(f'2^{{-{k:.0f}}}' for k in powers)} \right)",
        rf"L = -\frac{{1}}{{N}} \sum_n \ln y_{{n t_n}} = \frac{{{terms}}}{{{len(t)}}} \ln 2 = "
        rf"\frac{{{total}}}{{{len(t)}}} \ln 2 \approx {fixed(out['loss'], 3)}",
    )


@cross_entropy_batch.of("code").solution
def explain_the_code(y, t, out):
    return (
        Text(
            "`y[np.arange(batch_size), t]` は、第 `n` 行から第 `t[n]` 列の確率を1つずつ取り出す。"
            "その対数の和の符号を変え、バッチサイズで割る。",
            "`y[np.arange(batch_size), t]` takes one probability from each row: row `n`, column "
            "`t[n]`. The sum of the logarithms is negated and divided by the batch size.",
        ),
        rf"L = -\frac{{1}}{{N}} \sum_n \ln y_{{n t_n}} \approx {fixed(out['loss'], 3)}",
    )


@cross_entropy_batch.of("choice").solution
def explain_the_shape(way, y, t, out):
    shape = ", ".join(map(str, out["shape"])) + ("," if way == "pairs" else "")
    return (WHY[way], rf"\mathtt{{({shape})}}")


WHY = {
    "pairs": Text(
        "2つの添字の配列は要素ごとに組になり、第 `n` 行から第 `t[n]` 列の1要素が取り出される。",
        "The two arrays of indices are paired elementwise: row `n` gives the entry in column "
        "`t[n]`.",
    ),
    "columns": Text(
        "`:` はすべての行を残し、`t` の各ラベルがそれぞれ1列を取り出す。"
        "サンプルごとに正解の確率を1つ取り出すことにはならない。",
        "`:` keeps all rows, and every label in `t` selects a column. This does not give one "
        "probability for each sample.",
    ),
    "rows": Text(
        "添字が1つなので `t` は行を選ぶ。各ラベルの番号の行が、丸ごと取り出される。",
        "A single index selects rows: every label selects the whole row with its number.",
    ),
}
