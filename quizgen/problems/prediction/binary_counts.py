"""Two-class metrics of a table of scores and labels: what more samples of one kind change."""

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Statement,
    Text,
    family,
    statement_set,
    tex,
)


def confusion(s, t, theta):
    positive = s >= theta
    tp = np.sum(positive & (t == 1))
    fp = np.sum(positive & (t == 0))
    fn = np.sum(~positive & (t == 1))
    tn = np.sum(~positive & (t == 0))
    return tp, fp, fn, tn


METRICS = {
    "accuracy": ("正解率", "accuracy"),
    "precision": ("適合率", "precision"),
    "recall": ("再現率", "recall"),
    "specificity": ("特異度", "specificity"),
    "f1": ("F1スコア", "F1 score"),
}
DEFINED = {
    "accuracy": r"$(\mathrm{TP}+\mathrm{TN})/N$",
    "precision": r"$\mathrm{TP}/(\mathrm{TP}+\mathrm{FP})$",
    "recall": r"$\mathrm{TP}/(\mathrm{TP}+\mathrm{FN})$",
    "specificity": r"$\mathrm{TN}/(\mathrm{TN}+\mathrm{FP})$",
    "f1": r"$2\,\mathrm{TP}/(2\,\mathrm{TP}+\mathrm{FP}+\mathrm{FN})$",
}
CHANGES = {
    "rises": ("大きくなる", "rises"),
    "stays": ("変わらない", "stays the same"),
    "falls": ("小さくなる", "falls"),
}
CELLS = {  # score and label of the samples that are added
    "tp": ("1", "1", "真陽性（TP）", "true positives (TP)"),
    "fp": ("1", "0", "偽陽性（FP）", "false positives (FP)"),
    "fn": ("0", "1", "偽陰性（FN）", "false negatives (FN)"),
    "tn": ("0", "0", "真陰性（TN）", "true negatives (TN)"),
}


def metrics(tp, fp, fn, tn):
    return {
        "accuracy": (tp + tn) / (tp + fp + fn + tn),
        "precision": tp / (tp + fp),
        "recall": tp / (tp + fn),
        "specificity": tn / (tn + fp),
        "f1": 2 * tp / (2 * tp + fp + fn),
    }


def claim(metric, change):
    """That a metric changes in this way."""
    ja, en = METRICS[metric]
    does_ja, does_en = CHANGES[change]
    return Statement(
        f"{metric}-{change}",
        ja=f"{ja}は{does_ja}。",
        en=f"The {en} {does_en}.",
        why_ja=f"{ja}は {DEFINED[metric]} であり、「{does_ja}」とはいえない。",
        why_en=f"The {en} is {DEFINED[metric]}; it is not true that it {does_en}.",
    )


@family(
    level=2,
    kinds=("choice",),
    covers=("S13",),
    minutes=3,
    ja="2値分類の評価指標",
    en="Metrics of binary classification",
    engine=confusion,
)
def binary_counts(draw: Draw) -> Draft:
    scores = draw.shuffled("s", range(1, 14))
    cut = draw.integer("theta", 4, 8)
    t = [draw.integer(f"label {n}", 0, 1) for n in range(len(scores))]
    pairs = list(zip((s > cut for s in scores), t, strict=True))
    sizes = [pairs.count(pair) for pair in ((True, 1), (True, 0), (False, 1), (False, 0))]
    draw.require(sizes[0] > 1 and min(sizes) > 0, "a cell of the confusion matrix is empty")
    given = {
        "s": [Fraction(s, 20) for s in scores],
        "t": t,
        "theta": Fraction(2 * cut + 1, 40),
    }
    cell = draw.choice("cell", tuple(CELLS))
    _, _, ja, en = CELLS[cell]
    more = draw.integer("more", 2, 6)
    changes = {metric: draw.choice(metric, tuple(CHANGES)) for metric in METRICS}
    return Draft(
        given=given,
        sizes={"m": more},
        case={"cell": cell},
        stem=(
            Text(
                f"13個のサンプルを2値分類した。これに、{ja}となるサンプルを $m$ 個加える。",
                f"Thirteen samples were classified as positive or negative. Then $m$ {en} are added.",
            ),
        ),
        parts={
            "choice": (
                statement_set(
                    [claim(metric, change) for metric, change in changes.items()],
                    ja="加えた後の指標についての記述として、正しいものの組合せはどれか。",
                    en="Which two statements about how the metrics change are true?",
                ),
            ),
        },
        symbols={"theta": r"\theta"},
        data={"s": Text("スコア $s$", "score $s$"), "t": Text("ラベル $t$", "label $t$")},
        conventions=(
            Text("ラベル1が陽性である。", "Label 1 is the positive class."),
            Text(
                r"スコアが $\theta$ 以上のサンプルを陽性と予測する。",
                r"A sample is predicted positive if its score is at least $\theta$.",
            ),
        ),
    )


@binary_counts.run
def run(engine, s, t, theta, m, cell):
    score, label = map(float, CELLS[cell][:2])
    before = metrics(*engine(s, t, theta))
    after = metrics(*engine(np.append(s, [score] * m), np.append(t, [label] * m), theta))
    outputs = {}
    for metric, value in before.items():
        change = after[metric] - value
        outputs[f"{metric}-rises"] = bool(change > 1e-9)
        outputs[f"{metric}-stays"] = bool(abs(change) <= 1e-9)
        outputs[f"{metric}-falls"] = bool(change < -1e-9)
    return outputs


def counts_of(s, t, theta):
    import sympy

    up = [sympy.Heaviside(value - theta, 1) for value in s]
    rows = list(zip(up, t, strict=True))
    return {
        "tp": sum(h * label for h, label in rows),
        "fp": sum(h * (1 - label) for h, label in rows),
        "fn": sum((1 - h) * label for h, label in rows),
        "tn": sum((1 - h) * (1 - label) for h, label in rows),
    }


@binary_counts.check
def compare_the_shares(s, t, theta, m, cell):
    import sympy

    def shares(tp, fp, fn, tn):
        precision, recall = tp / (tp + fp), tp / (tp + fn)
        return {
            "accuracy": 1 - (fp + fn) / (tp + fp + fn + tn),
            "precision": precision,
            "recall": recall,
            "specificity": 1 - fp / (tn + fp),
            "f1": 2 * precision * recall / (precision + recall),
        }

    cells = counts_of(s, t, theta)
    before, after = shares(**cells), shares(**{**cells, cell: cells[cell] + m})
    truths = {}
    for metric in before:
        # both sides as they are: subtracted, SymPy would put all on one denominator
        rises = sympy.Gt(after[metric], before[metric], evaluate=False)
        falls = sympy.Lt(after[metric], before[metric], evaluate=False)
        truths[f"{metric}-rises"] = rises
        truths[f"{metric}-falls"] = falls
        truths[f"{metric}-stays"] = sympy.And(sympy.Not(rises), sympy.Not(falls))
    return truths


@binary_counts.solution
def solve(s, t, theta, m, cell):
    tp, fp, fn, tn = map(int, confusion(s, t, theta))
    counts = (
        Text(
            "予測とラベルの組ごとに、サンプルを数える。",
            "Count the samples for each pair of prediction and label.",
        ),
        rf"\mathrm{{TP}} = {tp}, \quad \mathrm{{FP}} = {fp}, \quad "
        rf"\mathrm{{FN}} = {fn}, \quad \mathrm{{TN}} = {tn}",
    )
    before = metrics(tp, fp, fn, tn)
    cells = {"tp": tp, "fp": fp, "fn": fn, "tn": tn}
    after = metrics(**{**cells, cell: cells[cell] + m})
    name = cell.upper()
    return (
        *counts,
        Text(
            f"{name} だけが ${m}$ 増える。各指標は、左から右へ次のように変わる。",
            f"Only {name} grows, by ${m}$. The metrics change as follows, from left to right.",
        ),
        *(
            rf"{DEFINED[metric].strip('$')}: \quad {tex(before[metric])} \rightarrow {tex(after[metric])}"
            for metric in METRICS
        ),
    )
