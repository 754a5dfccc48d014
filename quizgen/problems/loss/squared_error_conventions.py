"""The squared error of a batch: with or without ½, divided by the samples or by all entries."""

from itertools import combinations, product

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Formula,
    Fraction,
    Text,
    choice,
    code,
    derivative,
    family,
    fixed,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import mean_squared_error, sum_squared_error
from quizgen.problems.conventions import ROWS_ARE_SAMPLES


def rate_for_mean(lr, N, K):
    rate = lr * K / 2
    return rate


def rate_for_sum(lr, N, K):
    rate = lr * 2 / K
    return rate


SUM_SQUARED = Blank(sum_squared_error, "return")
LOSSES = {"sum": sum_squared_error, "mean": mean_squared_error}
RATES = {"sum": rate_for_sum, "mean": rate_for_mean}
OTHER = {"sum": "mean", "mean": "sum"}
SYMBOLS = {"sum": "E", "mean": "E'"}
SUM = r"\sum_{n=1}^{N} \sum_{k=1}^{K} (y_{nk} - t_{nk})^2"
FORMULAS = {"sum": rf"E = \frac{{1}}{{2N}} {SUM}", "mean": rf"E' = \frac{{1}}{{NK}} {SUM}"}

SHAPES = ((3, 4), (4, 3), (3, 5), (5, 3))  # neither N nor K is 2, and they differ


def divisor(definition, N, K):
    """By what a definition divides the sum of all squares: 2, N, K, where its flags say so."""
    half, samples, outputs = definition
    return 2**half * N**samples * K**outputs


def defined(definition: tuple[int, ...]) -> Formula:
    """A definition of the loss as a formula."""
    below = "".join(s for s, flag in zip("2NK", definition, strict=True) if flag)
    front = rf"\frac{{1}}{{{below}}} " if below else ""
    return Formula(front + r"\sum_{n,k} (y_{nk} - t_{nk})^2")


SLIPS = {  # about the flags of a definition, in their order
    "half": Text(
        "係数 $\\frac{1}{2}$ の有無が逆であり、値が2倍または半分になる。",
        "The factor $\\frac{1}{2}$ is wrongly present or missing: the value is off by a factor of 2.",
    ),
    "samples": Text(
        "サンプル数 $N$ で割るかどうかが逆であり、値が $N$ 倍ずれる。",
        "The division by $N$ is wrongly present or missing: the value is off by a factor of $N$.",
    ),
    "outputs": Text(
        "出力の数 $K$ で割るかどうかが逆であり、値が $K$ 倍ずれる。",
        "The division by $K$ is wrongly present or missing: the value is off by a factor of $K$.",
    ),
}


def slip(*names):
    """A row of misconceptions: the definition with the flags of these slips turned over."""

    def mistaken(out, known):
        turned = out["definition"] ^ np.array([name in names for name in SLIPS])
        return {} if turned.tolist() == flags_of(known) else {"definition": turned}

    return (
        "-and-".join((*names, "mistaken")),
        mistaken,
        "".join(SLIPS[name].ja for name in names),
        " ".join(SLIPS[name].en for name in names),
    )


def flags_of(known):
    """The flags of a definition, of which a case keeps one number."""
    return [known >> 2 & 1, known >> 1 & 1, known & 1]


@family(
    level=3,
    kinds=("numeric", "code", "choice"),
    covers=("A33", "A34"),
    minutes=3,
    ja="二乗和誤差の定義の違い",
    en="Conventions of the squared error",
    engine=(sum_squared_error, mean_squared_error, rate_for_mean, rate_for_sum),
    misconceptions=(
        *mistakes_beside(
            __file__,
            sum=SUM_SQUARED,
            mean=Blank(mean_squared_error, "return"),
            rate_for_mean=Blank(rate_for_mean, "rate"),
            rate_for_sum=Blank(rate_for_sum, "rate"),
        ),
        *mistakes(
            *(slip(*names) for n in (1, 2) for names in combinations(SLIPS, n)), kinds=("choice",)
        ),
    ),
)
def squared_error_conventions(draw: Draw) -> Draft:
    asked = "sum" if draw.kind == "code" else draw.choice("asked", tuple(LOSSES))
    y, t = outputs_and_targets(draw)
    kept, new = SYMBOLS[OTHER[asked]], SYMBOLS[asked]
    numbers = {"y": y, "t": t}
    return Draft(
        given=numbers
        if draw.kind == "code"
        else {
            **numbers,
            "lr": Fraction(draw.integer("lr", 2, 90), draw.choice("unit of lr", (100, 1000))),
        },
        case={"asked": asked},
        symbols={"lr": r"\eta"},
        stem=(
            Text(
                "回帰を行うニューラルネットワークの、ミニバッチに対する出力を `y`、教師データを `t` とする。"
                "$N$ はサンプル数、$K$ は出力の数である。",
                "A regression network outputs `y` for a mini-batch; the targets are `t`. "
                "$N$ is the number of samples and $K$ the number of outputs.",
            ),
            Text("損失を次のように定める。", "The loss is defined as follows.")
            if draw.kind == "code"
            else Text("損失には、次の2つの定め方がある。", "The loss can be defined in two ways."),
            FORMULAS[asked]
            if draw.kind == "code"
            else rf"{FORMULAS['sum']}, \qquad {FORMULAS['mean']}",
        ),
        conventions=(ROWS_ARE_SAMPLES,),
        parts={
            "numeric": (
                numeric(
                    "loss",
                    ja=f"損失 ${new}$ の値はいくらか。",
                    en=f"What is the value of the loss ${new}$?",
                    level=2,
                ),
                numeric(
                    "rate",
                    decimals=4,
                    ja=f"確率的勾配降下法で、損失 ${kept}$ を学習率 $\\eta$ で最小化してきた。損失を "
                    f"${new}$ に替えても重みの更新量が変わらないようにするには、学習率をいくらにすればよいか。",
                    en=f"So far, SGD has minimized ${kept}$ with learning rate $\\eta$. If the loss is "
                    f"changed to ${new}$, which learning rate leaves all updates unchanged?",
                ),
            ),
            "code": (code(SUM_SQUARED, level=2),),
        },
    )


def outputs_and_targets(draw):
    """A batch whose errors are whole numbers, at least half of them 0, few or many, small or large."""
    shape = draw.choice("shape", SHAPES)
    entries = shape[0] * shape[1]
    largest, wrong = draw.integer("largest", 1, 9), draw.integer("wrong", 2, entries // 2)
    errors = draw.integers("errors", -largest, largest, shape=wrong, exclude=(0,))
    t = draw.integers("t", -2, 4, shape=shape)
    shuffled = draw.shuffled("places", (*errors, *[0] * (entries - len(errors))))
    return t + np.array(shuffled).reshape(shape), t


@squared_error_conventions.of("choice").draft
def diagnosis(draw: Draw) -> Draft:
    N, K = draw.integer("N", 3, 12), draw.integer("K", 3, 8)
    definitions = list(product((0, 1), repeat=3))
    divisors = {divisor(definition, N, K) for definition in definitions}
    draw.require(len(divisors) == len(definitions), "two definitions give the same value")
    known, unknown = draw.sample("definitions", definitions, 2)
    squares = 2 * N * K * draw.integer("squares", 1, 5)
    return Draft(
        given={
            "N": N,
            "K": K,
            "p": Fraction(squares, divisor(known, N, K)),
            "q": Fraction(squares, divisor(unknown, N, K)),
        },
        case={"known": 4 * known[0] + 2 * known[1] + known[2]},
        symbols={"p": "L_P", "q": "L_Q"},
        stem=(
            Text(
                "2つのプログラムPとQが、同じ出力 $y$ と教師データ $t$ に対する損失を表示した。"
                "サンプル数は $N$、出力の数は $K$ である。Pの損失の定義は次のとおりである。",
                "Two programs, P and Q, print the loss for the same outputs $y$ and targets $t$, with "
                "$N$ samples and $K$ outputs. P defines its loss as follows.",
            ),
            f"L_P = {defined(known).tex}",
        ),
        parts={
            "choice": (
                choice(
                    "definition",
                    defined,
                    ja="Qの損失 $L_Q$ の定義はどれか。",
                    en="Which is the definition of $L_Q$, the loss of Q?",
                ),
            )
        },
    )


@squared_error_conventions.run
def run(engine, y, t, asked, lr=1.0):
    N, K = y.shape
    return {
        "loss": getattr(engine, LOSSES[asked].__name__)(y, t),
        "rate": getattr(engine, RATES[asked].__name__)(lr, N, K),
    }


@squared_error_conventions.check
def differentiate_both_losses(y, t, asked, lr=1):
    import sympy

    N, K = y.shape
    losses = {name: sympy.Integer(0) for name in LOSSES}
    for n in range(N):
        for k in range(K):
            error = y[n, k] - t[n, k]
            losses["sum"] += error * error / (2 * N)
            losses["mean"] += error * error / (N * K)
    old, new = (derivative(losses[name], y[0, 0]) for name in (OTHER[asked], asked))
    return {"loss": losses[asked], "rate": sympy.cancel(lr * old / new)}


@squared_error_conventions.of("choice").run
def try_every_definition(engine, p, q, N, K, known):
    squares = p * divisor(flags_of(known), N, K)
    definitions = np.array(list(product((0, 1), repeat=3)))
    losses = [squares / divisor(definition, N, K) for definition in definitions]
    return {"definition": definitions[np.argmin(np.abs(np.log(np.array(losses) / q)))]}


@squared_error_conventions.of("choice").check
def compare_the_ratio(p, q, N, K, known):
    import sympy

    def weight(flags):
        return sympy.Mul(
            *(sympy.Integer(1) / d for d, f in zip((2, N, K), flags, strict=True) if f)
        )

    tolerance = sympy.Rational(1, 1000)
    definition = [sympy.Integer(0)] * 3
    for flags in product((0, 1), repeat=3):
        expected = weight(flags) / weight(flags_of(known))
        fits = sympy.Heaviside(tolerance - sympy.Abs(q / p / expected - 1))
        definition = [d + f * fits for d, f in zip(definition, flags, strict=True)]
    return {"definition": np.array(definition)}


@squared_error_conventions.of("numeric").solution
def solve(y, t, lr, asked, out):
    squares, (N, K) = (y - t) ** 2, y.shape
    below = 2 * N if asked == "sum" else N * K
    factor = r"\frac{2}{K}" if asked == "sum" else r"\frac{K}{2}"
    return (
        Text("誤差の2乗をすべて足す。", "Add up the squares of all errors."),
        rf"(y - t)^2 = {tex(squares)}, \qquad {SUM} = {tex(squares.sum())}",
        rf"{SYMBOLS[asked]} = \frac{{{tex(squares.sum())}}}{{{below}}} \approx {fixed(out['loss'], 3)}",
        Text(
            "2つの損失は定数倍だけ異なり、勾配も同じ倍率で異なる。学習率をその逆数倍にすれば、更新量は変わらない。",
            "The losses differ by a constant factor, and so do their gradients. If the learning rate is "
            "multiplied by the reciprocal of this factor, the updates stay the same.",
        ),
        r"E = \frac{K}{2} E', \qquad \frac{\partial E}{\partial w} = "
        r"\frac{K}{2} \frac{\partial E'}{\partial w}",
        rf"{factor} \eta = {factor.replace('K', str(K))} \times {tex(lr)} \approx {fixed(out['rate'], 3)}",
    )


@squared_error_conventions.of("code").solution
def explain_the_code(y, t, asked, out):
    return (
        Text(
            "サンプルについての平均はバッチサイズ $N$ で割る。`np.mean` は全要素の数 $NK$ で割る。",
            "The mean over samples divides by the batch size $N$; `np.mean` divides by the number "
            "$NK$ of all entries.",
        ),
        FORMULAS[asked] + rf" \approx {fixed(out['loss'], 3)}",
    )


@squared_error_conventions.of("choice").solution
def explain_the_ratio(p, q, N, K, known, out):
    of_p, of_q = (divisor(flags, N, K) for flags in (flags_of(known), out["definition"]))
    return (
        Text(
            "Pの値から2乗の総和を求め、$L_Q$ がその何分の1であるかを調べる。",
            "Find the sum of all squares from the value of P, and then what Q divides it by.",
        ),
        rf"\sum_{{n,k}} (y_{{nk}} - t_{{nk}})^2 = {of_p:g} \times {tex(p)} = {tex(p * of_p)}",
        rf"\frac{{{tex(p * of_p)}}}{{{tex(q)}}} = {of_q:g}, \qquad "
        rf"L_Q = {defined(tuple(out['definition'])).tex}",
    )
