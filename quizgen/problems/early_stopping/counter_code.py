"""The counter of early stopping in code: its lines, and what a mistake in them makes of it."""

from collections.abc import Callable
from typing import Any

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Text,
    combination,
    family,
    mistakes_beside,
    printout,
    wrong_line,
)
from quizgen.engine import EarlyStopping
from quizgen.problems.early_stopping._common import above, drawn_losses, first_epoch


def train(losses, patience):
    best, kept, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses, 1):
        improved = loss < best
        best = min(best, loss)
        kept = epoch if improved else kept
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        if stop:
            break
    return np.array([epoch, kept])


def train_while_lower(losses, patience):
    best, kept, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses, 1):
        improved = loss < best
        best = loss
        kept = epoch if improved else kept
        wait = 0 if improved else wait + 1
        stop = wait >= patience
        if stop:
            break
    return np.array([epoch, kept])


def train_and_count(losses, patience):
    best, kept, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses, 1):
        improved = loss < best
        best = min(best, loss)
        kept = epoch if improved else kept
        wait = wait if improved else wait + 1
        stop = wait >= patience
        if stop:
            break
    return np.array([epoch, kept])


def train_longer(losses, patience):
    best, kept, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses, 1):
        improved = loss < best
        best = min(best, loss)
        kept = epoch if improved else kept
        wait = 0 if improved else wait + 1
        stop = wait > patience
        if stop:
            break
    return np.array([epoch, kept])


SCRIPTS: dict[str, Callable[..., Any]] = {
    "right": train,
    "previous": train_while_lower,
    "never_reset": train_and_count,
    "one_more": train_longer,
}
IMPROVED, BEST, STOP = (
    Blank(EarlyStopping.update, name) for name in ("improved", "self.best_loss", "stop")
)
KEPT = Blank(EarlyStopping.update, "self.best_epoch")
RESET = Blank(EarlyStopping.update, "self.wait", inside="0")
COUNT = Blank(EarlyStopping.update, "self.wait", inside="1")
WRONG = (  # by the line that they are on
    ("higher-is-better", "compared-with-epoch"),
    ("epoch-for-loss", "best-not-noted"),
    ("wait-for-epoch", "epoch-before"),
    ("wait-starts-at-one", "not-reset"),
    ("count-doubled", "nothing-counted"),
    ("one-epoch-more", "while-patient"),
)
RIGHT = (
    (
        IMPROVED,
        "検証損失は小さいほどよい。それまでの最小値より小さければ、改善である。",
        "The lower the validation loss the better; a loss below the lowest so far is an improvement.",
    ),
    (
        BEST,
        "改善したときの損失が、新しい最小値である。",
        "If the loss has improved, it is the new lowest loss.",
    ),
    (
        KEPT,
        "最小値が得られたエポックを記録しておき、その重みを使う。",
        "The epoch of the lowest loss is noted; its weights are the ones to use.",
    ),
    (
        RESET,
        "改善したら、改善しなかったエポックを0から数え直す。",
        "After an improvement, the epochs without one are counted from 0 again.",
    ),
    (
        COUNT,
        "改善しなかったエポックを1つ数える。",
        "One more epoch without an improvement is counted.",
    ),
    (
        STOP,
        "改善しないエポックが `patience` 回続いたら打ち切るので、等号を含む。",
        "Training stops once `patience` epochs in a row are without improvement, so equality counts.",
    ),
)


def lines_of(function):
    """The blanks of a script, named after it."""
    name = next(name for name, script in SCRIPTS.items() if script is function)
    return {f"{name}_{line}": Blank(function, line) for line in ("best", "wait", "stop", "return")}


@family(
    level=3,
    kinds=("code", "choice"),
    covers=("D24",),
    minutes=3,
    ja="早期終了のカウンタ",
    en="The counter of early stopping",
    engine=(EarlyStopping, *SCRIPTS.values()),
    misconceptions=mistakes_beside(
        __file__,
        improved=IMPROVED,
        best=BEST,
        kept=KEPT,
        reset=RESET,
        count=COUNT,
        stop=STOP,
        **{name: blank for script in SCRIPTS.values() for name, blank in lines_of(script).items()},
    ),
)
def counter(draw: Draw) -> Draft:
    asked = draw.choice("asked", (*PAIRS, None, None))
    mistake = draw.choice("wrong", draw.choice("line", WRONG))
    return Draft(
        given={"losses": drawn_losses(draw)},
        sizes={"patience": draw.choice("patience", (2, 3))},
        symbols={"stop": r"\mathtt{epoch}", "best": r"\mathtt{best\_epoch}"},
        stem=(
            Text(
                "早期終了を次のクラスで実装する。1エポックごとに検証損失 `loss` を測って `update(epoch, loss)` を呼び、"
                "`True` が返ったら学習を打ち切って、エポック `best_epoch` の重みを使う。",
                "This class implements early stopping. After every epoch, the validation loss `loss` is "
                "measured and `update(epoch, loss)` is called. If it returns `True`, training stops, and "
                "the weights of the epoch `best_epoch` are used.",
            ),
        ),
        conventions=(
            Text(
                "検証損失がそれまでの最小値を下回らないエポックが `patience` 回続いたら打ち切る。",
                "Training stops when `patience` epochs in a row do not improve on the lowest validation "
                "loss so far.",
            ),
            Text("エポックは1から数える。", "Epochs are counted from 1."),
        ),
        show=(EarlyStopping.__init__,),
        parts={"code": (wrong_line(mistake, *RIGHT) if asked is None else combination(*asked),)},
    )


PAIRS = ((IMPROVED, RESET), (RESET, STOP), (IMPROVED, STOP), (BEST, RESET), (KEPT, STOP))


@counter.of("choice").draft
def script_of_a_counter(draw: Draw) -> Draft:
    way = draw.choice("way", tuple(SCRIPTS))
    losses, patience = drawn_losses(draw), draw.choice("patience", (2, 3))
    other = SCRIPTS["never_reset" if way == "right" else "right"]
    differs = other(losses, patience) != SCRIPTS[way](losses, patience)
    draw.require(differs.any(), "the mistake changes nothing")
    return Draft(
        given={"losses": losses},
        sizes={"patience": patience},
        case={"way": way},
        stem=(
            Text(
                "検証損失 `losses` の推移から、学習を打ち切るエポックと、重みを使うエポックを求める。",
                "From the validation losses `losses`, the script finds the epoch after which training "
                "stops and the epoch whose weights are used.",
            ),
        ),
        conventions=(Text("このコードが正しいとは限らない。", "The code may contain a mistake."),),
        script=SCRIPTS[way],
        parts={"choice": (printout("epochs"),)},
    )


@counter.of("code").run
def go_through_the_epochs(engine, losses, patience):
    early_stopping = engine.EarlyStopping(patience)
    for epoch, loss in enumerate(losses, 1):
        if early_stopping.update(epoch, loss):
            break
    return {"stop": epoch, "best": early_stopping.best_epoch}


@counter.of("choice").run
def run(engine, losses, patience, way):
    return {"epochs": getattr(engine, SCRIPTS[way].__name__)(losses, patience)}


@counter.of("code").check
def look_at_windows(losses, patience):
    return dict(zip(("stop", "best"), epochs(losses, patience, "right"), strict=True))


@counter.of("choice").check
def look_at_windows_of_this_way(losses, patience, way):
    return {"epochs": np.array(epochs(losses, patience, way))}


def epochs(losses, k, way):
    """The first epoch at which the last ones were without improvement, and the last with one."""
    import sympy

    times = range(1, len(losses) + 1)
    improved = {
        t: above(losses[t - 2] if way == "previous" else sympy.Min(*losses[: t - 1]), losses[t - 1])
        for t in times[1:]
    } | {1: sympy.Integer(1)}

    def none_in(some):
        return sympy.prod([1 - improved[t] for t in some])

    def holds(t):
        if way == "never_reset":
            return above(sum(1 - improved[s] for s in times[:t]), k - sympy.Rational(1, 2))
        return none_in(times[max(0, t - k - (way == "one_more")) : t])

    def last_improvement(t):
        return sum(s * improved[s] * none_in(times[s:t]) for s in times[:t])

    never = len(losses) * (1 - first_epoch(holds, times, lambda t: 1))
    return (
        first_epoch(holds, times) + never,
        first_epoch(holds, times, last_improvement)
        + never * last_improvement(len(losses)) / len(losses),
    )


@counter.of("code").solution
def follow_the_counter(losses, patience, out):
    waits, best, wait = [], np.inf, 0
    for loss in losses[: int(out["stop"])]:
        best, wait = (loss, 0) if loss < best else (best, wait + 1)
        waits.append(str(wait))
    return (
        Text(
            "`wait` は、最小値を下回らないエポックが続いている回数である。下回れば0に戻し、`patience` に達したら打ち切る。",
            "`wait` is the number of epochs in a row without improvement. An improvement sets it back to "
            "0; when it reaches `patience`, training stops.",
        ),
        rf"\mathtt{{wait}}: \quad {', '.join(waits)}",
        rf"\mathtt{{epoch}} = {out['stop']:g}, \qquad \mathtt{{best\_epoch}} = {out['best']:g}",
    )


@counter.of("choice").solution
def follow_the_script(losses, patience, way, out):
    waits, best, wait = [], np.inf, 0
    for loss in losses[: int(out["epochs"][0])]:
        improved = loss < best
        best = loss if way == "previous" else min(best, loss)
        wait = wait + 1 if not improved else wait if way == "never_reset" else 0
        waits.append(str(wait))
    return (WHY[way], rf"\mathtt{{wait}}: \quad {', '.join(waits)}", *LAST)


WHY = {
    "right": Text(
        "`best` はそれまでの最小値であり、`wait` はそれを下回らないエポックが続いた回数である。このコードは正しい。",
        "`best` is the lowest loss so far, and `wait` the number of epochs in a row that do not improve on "
        "it. This code is right.",
    ),
    "previous": Text(
        "`best` は毎回置き換えられるので、最小値ではなく前のエポックの損失である。正しくは `best = min(best, loss)` とする。",
        "`best` is replaced in every epoch, so it is the loss of the epoch before, not the lowest. It "
        "should be `best = min(best, loss)`.",
    ),
    "never_reset": Text(
        "改善しても `wait` は0に戻らず、改善しなかったエポックの合計になる。正しくは `wait = 0 if improved else wait + 1` とする。",
        "`wait` does not go back to 0 after an improvement; it counts all epochs without one. It should "
        "be `wait = 0 if improved else wait + 1`.",
    ),
    "one_more": Text(
        "`>` では、`wait` が `patience` を超えるまで打ち切られない。正しくは `wait >= patience` とする。",
        "With `>`, training does not stop until `wait` exceeds `patience`. It should be `wait >= patience`.",
    ),
}
LAST = (
    Text(
        "出力は、打ち切ったエポックと、最後に `improved` が真になったエポックである。",
        "It prints the epoch after which training stops, and the last one in which `improved` is true.",
    ),
)
