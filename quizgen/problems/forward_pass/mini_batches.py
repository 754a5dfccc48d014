"""Batches: how many there are, which samples they hold, and the accuracy over all of them."""

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
    mistakes_beside,
    numeric,
    tex,
)


def batches(x, batch_size):
    starts = range(0, len(x), batch_size)
    found = []
    for i in starts:
        x_batch = x[i : i + batch_size]
        found.append(x_batch)
    return found


def get_batches(x, batch_size):
    starts = range(0, len(x) - batch_size, batch_size)
    found = []
    for i in starts:
        x_batch = x[i : i + batch_size]
        found.append(x_batch)
    return found


def make_batches(x, batch_size):
    starts = range(len(x) // batch_size)
    found = []
    for i in starts:
        x_batch = x[i : i + batch_size]
        found.append(x_batch)
    return found


def split_batches(x, batch_size):
    starts = range(0, len(x), batch_size - 1)
    found = []
    for i in starts:
        x_batch = x[i : i + batch_size]
        found.append(x_batch)
    return found


def accuracy_in_batches(p, t, batch_size):
    starts = range(0, len(p), batch_size)
    correct = 0
    for i in starts:
        end = i + batch_size
        correct += np.sum(p[i:end] == t[i:end])
    return correct / len(p)


def number_of_updates(N, batch_size, epochs):
    iterations = np.ceil(N / batch_size)
    return epochs * iterations


def accuracy_of_all(correct, sizes):
    total = np.sum(correct)
    N = np.sum(sizes)
    return total / N


READERS = (batches, get_batches, make_batches, split_batches)
STARTS = {f.__name__: Blank(f, "starts") for f in READERS}
ENDS = {f.__name__: Blank(f, "x_batch", inside="i + batch_size") for f in READERS}
BLANKS = {
    "starts": Blank(accuracy_in_batches, "starts"),
    "end": Blank(accuracy_in_batches, "end"),
    "rate": Blank(accuracy_in_batches, "return"),
    "iterations": Blank(number_of_updates, "iterations"),
    "updates": Blank(number_of_updates, "return"),
    "total": Blank(accuracy_of_all, "total"),
    "N": Blank(accuracy_of_all, "N"),
    "mean": Blank(accuracy_of_all, "return"),
    **{f"{name}_starts": blank for name, blank in STARTS.items()},
    **{f"{name}_end": blank for name, blank in ENDS.items()},
}
LAST_IS_USED = Text(
    "最後のミニバッチは、残りのサンプルだけからなる。",
    "The last batch consists of the remaining samples only.",
)


@family(
    level=2,
    kinds=("numeric", "choice", "code"),
    covers=("A32",),
    minutes=3,
    ja="ミニバッチの個数と中身",
    en="Batches: how many there are and what they hold",
    engine=(*READERS, accuracy_in_batches, number_of_updates, accuracy_of_all),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def of_an_epoch(draw: Draw) -> Draft:
    batch_size = draw.choice("batch_size", (20, 30, 40, 50, 60, 80, 100))
    full = draw.integer("full", 2, 4)
    rest = draw.choice("rest", range(batch_size // 5, batch_size // 2, 1))
    sizes = [batch_size] * full + [rest]
    low = draw.choice("low", (15, 30, 45, 60, 75))  # of full batches; the last one differs
    rates = [draw.integer(f"rate {i}", low, low + 20) for i in range(full)]
    others = [rate for rate in range(5, 100, 5) if not low - 20 < rate < low + 40]
    rates.append(draw.choice("last rate", others))
    correct = [size * rate // 100 for size, rate in zip(sizes, rates, strict=True)]
    return Draft(
        given={
            "N": sum(sizes),
            "batch_size": batch_size,
            "epochs": draw.integer("epochs", 6, 30),
            "correct": correct,
        },
        symbols={"batch_size": "B", "epochs": "E", "correct": r"\mathtt{correct}"},
        stem=(
            Text(
                "$N$ 個のサンプルを、順にサイズ $B$ のミニバッチに分け、ミニバッチごとにパラメータを1回更新しながら "
                "$E$ エポック学習した。学習後に各ミニバッチを分類すると、正しく分類されたサンプルの数は順に `correct` のとおりであった。",
                "$N$ samples were divided, in order, into batches of size $B$; the parameters were "
                "updated once per batch, for $E$ epochs. After training, the numbers of correctly "
                "classified samples in the batches were, in order, those in `correct`.",
            ),
        ),
        conventions=(LAST_IS_USED,),
        parts={
            "numeric": (
                numeric(
                    "updates",
                    decimals=0,
                    between=(1, 5000),
                    ja="パラメータは全部で何回更新されたか。",
                    en="How many times were the parameters updated?",
                ),
                numeric(
                    "accuracy",
                    between=(0, 1),
                    ja="全サンプルに対する正解率はいくらか。",
                    en="What is the accuracy over all samples?",
                ),
            )
        },
    )


@of_an_epoch.of("choice").draft
def of_a_loop(draw: Draw) -> Draft:
    reader = draw.choice("reader", READERS)
    N, B = draw.choice("N, B", SIZES)
    name = reader.__name__
    return Draft(
        given={},
        sizes={"N": N, "batch_size": B},
        case={"reader": name},
        symbols={"batch_size": "B"},
        stem=(
            Text(
                f"$N$ 個のサンプルからなる配列 `x` を、関数 `{name}` でサイズ $B$ のミニバッチに分ける。",
                f"The function `{name}` divides an array `x` of $N$ samples into batches of size $B$.",
            ),
        ),
        conventions=(
            Text("この関数が正しいとは限らない。", "The function may contain a mistake."),
        ),
        show=(reader,),
        parts={
            "choice": (
                choice(
                    "uses",
                    lambda uses: Formula(r",\ ".join(map(str, uses))),
                    ja="`x` の各サンプルは、それぞれ何個のミニバッチに含まれるか。先頭のサンプルから順に並べたものを選べ。",
                    en="How many batches contain each sample of `x`? Choose the list of counts, "
                    "from the first sample on.",
                ),
            )
        },
    )


SIZES = [(N, B) for N in range(7, 13) for B in (3, 4, 5)]


@of_an_epoch.of("code").draft
def of_a_listing(draw: Draw) -> Draft:
    N, batch_size = draw.choice("N, B", ((10, 4), (11, 3), (14, 4), (11, 4)))
    right = draw.integers("right", 0, 2, shape=N) > 0
    t = draw.integers("t", 0, 3, shape=N)
    p = np.where(right, t, (t + 1) % 4)
    draw.require(right[-2:].any() and not right.all(), "nobody would notice what is lost")
    return Draft(
        given={"p": p, "t": t},
        sizes={"batch_size": batch_size},
        stem=(
            Text(
                "予測したクラス `p` と正解ラベル `t` から、ミニバッチごとに正解の数を数えて、全サンプルに対する正解率を求める。",
                "From the predicted classes `p` and the labels `t`, the accuracy over all samples "
                "is computed batch by batch.",
            ),
        ),
        conventions=(LAST_IS_USED,),
        parts={"code": (combination(BLANKS["starts"], BLANKS["end"], BLANKS["rate"]),)},
    )


@of_an_epoch.of("numeric").run
def count(engine, N, batch_size, epochs, correct):
    sizes = np.full(len(correct), batch_size)
    sizes[-1] = N - np.sum(sizes[:-1])
    return {
        "updates": engine.number_of_updates(N, batch_size, epochs),
        "accuracy": engine.accuracy_of_all(correct, sizes),
    }


@of_an_epoch.of("choice").run
def fill_batches(engine, N, batch_size, reader):
    uses = np.zeros(N)
    for batch in getattr(engine, reader)(np.arange(N), batch_size):
        uses[batch] += 1
    return {"uses": uses}


@of_an_epoch.of("code").run
def go_through(engine, p, t, batch_size):
    return {"accuracy": engine.accuracy_in_batches(p, t, batch_size)}


@of_an_epoch.of("numeric").check
def divide_with_remainder(N, batch_size, epochs, correct):
    import sympy

    rest = sympy.Mod(N, batch_size)
    full = (N - rest) / batch_size
    wrong = sum(batch_size - c for c in correct[:-1]) + rest - correct[-1]
    return {"updates": epochs * (full + sympy.sign(rest)), "accuracy": 1 - wrong / N}


@of_an_epoch.of("choice").check
def count_starts_before(N, batch_size, reader):
    import sympy

    step, limit = {  # batches start at 0, step, 2 step, ... below the limit
        "batches": (batch_size, N),
        "get_batches": (batch_size, N - batch_size),
        "make_batches": (1, N // batch_size),
        "split_batches": (batch_size - 1, N),
    }[reader]

    def starts_up_to(k):
        return sympy.floor(sympy.Rational(k, step)) + 1 if k >= 0 else sympy.Integer(0)

    return {
        "uses": np.array(
            [
                starts_up_to(min(k, limit - 1)) - starts_up_to(min(k - batch_size, limit - 1))
                for k in range(N)
            ]
        )
    }


@of_an_epoch.of("code").check
def share_of_equals(p, t, batch_size):
    import sympy

    equal = [1 - sympy.sign(sympy.Abs(a - b)) for a, b in zip(p, t, strict=True)]
    return {"accuracy": sum(equal) / sympy.Integer(len(equal))}


@of_an_epoch.of("numeric").solution
def add_up(N, batch_size, epochs, correct, out):
    batches, total = len(correct), correct.sum()
    rest = N - (batches - 1) * batch_size
    return (
        Text(
            "残りのサンプルも1つのミニバッチになるので、1エポックの更新回数は $N / B$ を切り上げた数である。",
            "The remaining samples form a batch too, so the number of updates per epoch is $N / B$ "
            "rounded up.",
        ),
        rf"{N:g} = {batches - 1} \times {batch_size:g} + {rest:g}, \qquad "
        rf"{batches} \times {epochs:g} = {out['updates']:g}",
        Text(
            "最後のミニバッチだけ大きさが異なるので、ミニバッチごとの正解率を平均するのではなく、正解の総数をサンプル数で割る。",
            "The last batch has a different size, so the accuracies of the batches must not be "
            "averaged; the total number of correct samples is divided by the number of samples.",
        ),
        rf"\frac{{{' + '.join(f'{c:g}' for c in correct)}}}{{{N:g}}} = "
        rf"\frac{{{total:g}}}{{{N:g}}} = {tex(out['accuracy'])}",
    )


@of_an_epoch.of("choice").solution
def list_the_batches(N, batch_size, reader, out):
    found = [
        rf"\{{{', '.join(map(str, batch + 1))}\}}"
        for batch in {f.__name__: f for f in READERS}[reader](np.arange(N), batch_size)
    ]
    return (
        WHY[reader],
        Text(
            "サンプルに1から番号を付けると、ミニバッチは次のようになる。",
            "With the samples numbered from 1, the batches are as follows.",
        ),
        r",\ ".join(found),
        r",\ ".join(f"{n:g}" for n in out["uses"]),
    )


WHY = {
    "batches": Text(
        "ミニバッチは $0, B, 2B, \\dots$ から始まる。`x` の終わりを超えるスライスはエラーにならず、残りのサンプルだけになる。"
        "どのサンプルも1回ずつ使われる。",
        "Batches start at $0, B, 2B, \\dots$. A slice beyond the end of `x` is not an error; it holds "
        "what is left. Every sample is used once.",
    ),
    "get_batches": Text(
        "ミニバッチは $N - B$ より前からしか始まらないので、終わりのサンプルが使われない。正しくは `range(0, len(x), batch_size)` とする。",
        "Batches only start before $N - B$, so the samples at the end are never used. It should "
        "be `range(0, len(x), batch_size)`.",
    ),
    "make_batches": Text(
        "`i` は $0, 1, 2, \\dots$ と1ずつ増えるので、ミニバッチが重なり、終わりのサンプルが使われない。"
        "正しくは `range(0, len(x), batch_size)` とする。",
        "`i` only increases by 1, so batches overlap and the samples at the end are never used. It "
        "should be `range(0, len(x), batch_size)`.",
    ),
    "split_batches": Text(
        "ミニバッチの先頭は $B - 1$ ずつ進むので、隣り合うミニバッチが1サンプルずつ重なる。正しくは `range(0, len(x), batch_size)` とする。",
        "Batches start every $B - 1$ samples, so neighbouring batches share one sample. It should "
        "be `range(0, len(x), batch_size)`.",
    ),
}


@of_an_epoch.of("code").solution
def explain_the_loop(p, batch_size, out):
    starts = range(0, len(p), batch_size)
    return (
        Text(
            "`i` は各ミニバッチの最初の添字であり、`batch_size` ずつ進む。スライス `p[i:end]` は `end` を含まない。",
            "`i` is the index where each batch starts, in steps of `batch_size`. The slice `p[i:end]` does "
            "not include `end`.",
        ),
        r",\ ".join(f"{i}:{i + batch_size}" for i in starts),
        Text(
            "最後のミニバッチは小さいので、正解の総数を全サンプル数で割る。",
            "Since the last batch is smaller, the total is divided by the number of all samples.",
        ),
        rf"\mathtt{{accuracy}} = {tex(out['accuracy'])}",
    )
