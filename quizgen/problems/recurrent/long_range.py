"""Gradients over many time steps: through tanh, along the cell of an LSTM, and clipped."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)


def through_tanh(w, h):
    slopes = 1 - h**2
    gradient = np.prod(w * slopes)
    return gradient


def along_the_cell(f):
    path = np.prod(f)
    return path


def clip_gradients(dW, db, max_norm):
    total = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    rate = max_norm / total
    factor = min(rate, 1)
    return dW * factor, db * factor


BLANKS = {
    "slopes": Blank(through_tanh, "slopes"),
    "gradient": Blank(through_tanh, "gradient"),
    "path": Blank(along_the_cell, "path"),
    "total": Blank(clip_gradients, "total"),
    "rate": Blank(clip_gradients, "rate"),
    "factor": Blank(clip_gradients, "factor"),
}
STATES = [Fraction(n, 10) for n in (-8, -6, -5, 5, 6, 8)]
WEIGHTS = [Fraction(n, 2) for n in (-6, -4, -3, -1, 1, 3, 4, 6)]
GATES = [Fraction(n, 10) for n in (2, 3, 4, 5, 6, 7, 8, 9)]
NORMS = ((1, 2, 2), (2, 3, 6), (1, 4, 8), (4, 4, 7), (2, 6, 9), (6, 6, 7), (2, 4, 4), (2, 5, 14))


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("D35", "D40"),
    minutes=4,
    ja="長い系列での勾配",
    en="Gradients over many time steps",
    engine=(through_tanh, along_the_cell, clip_gradients),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def long_range(draw: Draw) -> Draft:
    numbers = np.array(draw.shuffled("order", draw.choice("norm", NORMS)))
    numbers = numbers * draw.integers("signs", -1, 1, shape=3, exclude=(0,))
    norm = int(np.sqrt(np.sum(numbers**2)))
    gradients = {
        "dW": numbers[:2],
        "db": numbers[2:],
        "max_norm": draw.choice("max_norm", [n for n in range(1, norm + 4) if 2 * n != norm != n]),
    }
    given = {
        "w": draw.choice("w", WEIGHTS),
        "h": [draw.choice(f"h {t}", STATES) for t in range(3)],
        "f": draw.sample("f", GATES, 3),
    }
    hand = draw.kind == "numeric"
    return Draft(
        given=(given | gradients) if hand else gradients,
        symbols={
            "max_norm": r"\mathtt{max\_norm}",
            "dW": r"\mathtt{dW}",
            "db": r"\mathtt{db}",
        }
        | ({"h": "(h_1, h_2, h_3)", "f": "(f_1, f_2, f_3)"} if hand else {}),
        stem=(RECURSIONS, CLIPPING) if hand else (CLIPPING_CODE,),
        conventions=(GLOBAL_NORM,),
        parts={
            "numeric": (
                numeric(
                    "gradient",
                    between=(-30, 30),
                    ja="RNNの $\\frac{\\partial h_3}{\\partial h_0}$ はいくらか。",
                    en="What is $\\frac{\\partial h_3}{\\partial h_0}$ of the RNN?",
                ),
                numeric(
                    "path",
                    between=(0, 1),
                    level=2,
                    ja="LSTMで、ゲートと $g_t$ を定数とみなすとき、$\\frac{\\partial c_3}{\\partial c_0}$ はいくらか。",
                    en="With the gates and $g_t$ taken as constants, what is $\\frac{\\partial c_3}{\\partial c_0}$ of the LSTM?",
                ),
                numeric(
                    "dW",
                    index=[(0,), (1,)],
                    between=(-15, 15),
                    ja="クリッピング後の `dW` の第{i}要素はいくらか。",
                    en="What is entry {i} of `dW` after clipping?",
                ),
            ),
            "code": (combination(BLANKS["total"], BLANKS["rate"], level=2),),
        },
    )


RECURSIONS = Text(
    "1次元のRNN $h_t = \\tanh(w h_{t-1} + x_t)$ と、1次元のLSTMのメモリセル $c_t = f_t c_{t-1} + i_t g_t$ を考える。"
    "3時刻分の隠れ状態 $h_t$ と忘却ゲート $f_t$ の値が与えられている。",
    "Consider a one-dimensional RNN $h_t = \\tanh(w h_{t-1} + x_t)$ and the memory cell $c_t = f_t c_{t-1} + i_t g_t$ of a "
    "one-dimensional LSTM. The hidden states $h_t$ and the forget gates $f_t$ of three time steps are given.",
)
CLIPPING = Text(
    "また、別のRNNの勾配 `dW` と `db` に、閾値 `max_norm` の勾配クリッピングを適用する。",
    "The gradients `dW` and `db` of another RNN are clipped with the threshold `max_norm`.",
)
CLIPPING_CODE = Text(
    "RNNのすべてのパラメータの勾配（`dW` と `db`）に、閾値 `max_norm` の勾配クリッピングを適用する関数を実装する。",
    "This function clips the gradients of all parameters of an RNN, `dW` and `db`, with the threshold `max_norm`.",
)
GLOBAL_NORM = Text(
    "クリッピングは、すべての勾配を並べた1つのベクトルのL2ノルムが `max_norm` を超えるときに、向きを変えずにノルムを `max_norm` にする。",
    "If the L2 norm of all gradients, taken as one vector, exceeds `max_norm`, clipping scales the vector to this norm and "
    "keeps its direction.",
)


@long_range.run
def run(engine, dW, db, max_norm, w=None, h=None, f=None):
    clipped, bias = engine.clip_gradients(dW, db, max_norm)
    if w is None:
        return {"dW": clipped, "db": bias}
    return {
        "gradient": engine.through_tanh(w, h),
        "path": engine.along_the_cell(f),
        "dW": clipped,
    }


@long_range.check
def differentiate_the_recursions(dW, db, max_norm, w=None, h=None, f=None):
    import sympy

    squares = sum(g**2 for g in (*dW, *db))
    # with the same direction and, if it is shorter, the norm that is allowed
    factor = sympy.sqrt(sympy.Min(1, max_norm**2 / squares))
    found = {"dW": np.array([factor * g for g in dW])}
    if w is None:
        return found | {"db": np.array([factor * g for g in db])}
    start = sympy.Symbol("start", real=True)
    x, i, g = (sympy.symbols(f"{name}1:4", real=True) for name in "xig")
    gradient, cell = sympy.Integer(1), start
    for t in range(3):
        step = sympy.tanh(w * start + x[t])
        slope = step.diff(start).subs(step, h[t])
        gradient = slope * gradient
        cell = f[t] * cell + i[t] * g[t]
    return found | {"gradient": gradient, "path": sympy.expand(cell).diff(start)}


@long_range.solution
def solve(dW, db, max_norm, out, w=None, h=None, f=None):
    total = np.sqrt(np.sum(dW**2) + np.sum(db**2))
    rate = max_norm / total
    clip = (
        Text(
            "勾配全体のL2ノルムを閾値と比べる。超えていれば、すべての勾配に同じ係数を掛ける。超えていなければ何もしない。",
            "Compare the L2 norm of all gradients with the threshold. If it is larger, multiply all gradients by the same "
            "factor; otherwise leave them as they are.",
        ),
        rf"\sqrt{{{' + '.join(f'{g:g}^2' if g >= 0 else f'({g:g})^2' for g in (*dW, *db))}}} = {tex(total)}, "
        rf"\qquad \frac{{{tex(max_norm)}}}{{{tex(total)}}} = {tex(rate)}, \qquad \mathtt{{dW}} \to {tex(out['dW'])}",
    )
    if w is None:
        return clip
    slopes = r" \times ".join(tex(s) for s in 1 - h**2)
    return (
        Text(
            "1時刻ごとに $w$ と $\\tanh$ の微分 $1 - h_t^2$ が掛かる。",
            "Every time step contributes the factor $w$ and the derivative $1 - h_t^2$ of $\\tanh$.",
        ),
        rf"\frac{{\partial h_3}}{{\partial h_0}} = \prod_{{t=1}}^{{3}} w (1 - h_t^2) = ({tex(w)})^3 \times {slopes} "
        rf"= {tex(out['gradient'])}",
        Text(
            "メモリセルでは、1時刻ごとに忘却ゲートの値だけが掛かる。$f_t$ が1に近ければ勾配は消えない。",
            "Along the cell, every time step contributes the forget gate only; near 1, it keeps the gradient from vanishing.",
        ),
        rf"\frac{{\partial c_3}}{{\partial c_0}} = f_1 f_2 f_3 = {tex(out['path'])}",
        *clip,
    )
