"""Three rules of early stopping, applied to one curve of validation losses."""

from types import MappingProxyType

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Misconception,
    Prose,
    Text,
    axis,
    choice,
    curve,
    family,
    fixed,
    mistakes_beside,
    numeric,
    plot,
)
from quizgen.problems.early_stopping._common import above, drawn_losses, first_epoch


def stopping_epoch(losses, k, against, in_a_row):
    reference = against
    resets = in_a_row
    limit = k
    first = 1
    compared, count = np.inf, 0
    for epoch, loss in enumerate(losses, first):
        worse = loss > compared
        count = count + 1 if worse else 0 if resets else count
        if count == limit:
            return epoch
        compared = min(compared, loss) if reference == "best" else loss
    return np.nan


def epoch_kept(losses, stop):
    seen = losses[: int(stop)]
    place = np.argmin(seen)
    return place + 1


RULES = {  # what the loss is compared with, whether the count starts anew
    "no_improvement": ("best", True),
    "rises": ("previous", False),
    "rises_in_a_row": ("previous", True),
}
TOLD = {
    "no_improvement": (
        "それまでの最小値を下回らないエポックが{n}回続いたとき",
        "when {n} epochs in a row do not improve on the lowest loss so far",
    ),
    "rises": (
        "前のエポックより増えたエポックが合計{n}回になったとき",
        "when {n} epochs in all have a higher loss than the epoch before",
    ),
    "rises_in_a_row": (
        "前のエポックより増えたエポックが{n}回続いたとき",
        "when {n} epochs in a row have a higher loss than the epoch before",
    ),
}
LIMITS = (2, 3)
CANDIDATES = [(rule, limit) for rule in RULES for limit in LIMITS]
WHY = {
    "no_improvement": (
        "この規則では、損失がそれまでの最小値を下回るまで数え続ける。{n}回になるエポックは異なる。",
        "This rule keeps counting until the loss falls below its lowest value so far; it reaches {n} at "
        "another epoch.",
    ),
    "rises": (
        "この規則では、損失が減っても数え直さない。合計が{n}回になるエポックは異なる。",
        "This rule does not start counting again when the loss falls; the total reaches {n} at another "
        "epoch.",
    ),
    "rises_in_a_row": (
        "この規則では、損失が少しでも減れば数え直す。{n}回続けて増えるエポックは異なる。",
        "This rule starts counting again whenever the loss falls; {n} rises in a row end at another epoch.",
    ),
}


def told(rule: str, n: object) -> Text:
    """A rule with its limit in words."""
    ja, en = TOLD[rule]
    return Text(ja.format(n=n), en.format(n=n))


def epochs_of_candidates(losses):
    """Where each rule stops, for each limit."""
    return [stopping_epoch(losses, limit, *RULES[rule]) for rule, limit in CANDIDATES]


def taken(place):
    """Somebody who takes another rule for the one that was used."""
    rule, limit = CANDIDATES[place]
    ja, en = WHY[rule]
    return Misconception(
        f"{rule.replace('_', '-')}-{limit}",
        value=lambda: {"rule": place},
        ja=ja.format(n=limit),
        en=en.format(n=limit),
        kinds=("choice",),
    )


@family(
    level=3,
    kinds=("numeric", "choice"),
    covers=("D24",),
    minutes=3,
    ja="早期終了の3つの規則",
    en="Three rules of early stopping",
    engine=(stopping_epoch, epoch_kept),
    misconceptions=(
        *mistakes_beside(
            __file__,
            reference=Blank(stopping_epoch, "reference"),
            resets=Blank(stopping_epoch, "resets"),
            limit=Blank(stopping_epoch, "limit"),
            first=Blank(stopping_epoch, "first"),
            seen=Blank(epoch_kept, "seen"),
            place=Blank(epoch_kept, "place"),
            kept=Blank(epoch_kept, "return"),
        ),
        *map(taken, range(len(CANDIDATES))),
    ),
)
def three_rules(draw: Draw) -> Draft:
    losses = drawn_losses(draw)
    k = draw.choice("k", LIMITS)
    stops = [stopping_epoch(losses, k, *rule) for rule in RULES.values()]
    draw.require(len({*stops} - {np.nan}) == len(RULES), "two rules stop at the same epoch")
    asked = draw.sample("asked", tuple(RULES), 2)
    return drafted(
        losses,
        *(
            numeric(
                rule,
                decimals=0,
                between=(1, len(losses) + 1),
                level=2,
                ja=f"検証損失が{told(rule, '$k$').ja}に打ち切る。どのエポックを終えたところで打ち切るか。",
                en=f"Training stops {told(rule, '$k$').en}. After which epoch does it stop?",
            )
            for rule in asked
        ),
        numeric(
            "kept",
            decimals=0,
            between=(0, len(losses) + 1),
            ja=f"検証損失が{told('no_improvement', '$k$').ja}に打ち切り、検証損失が最小であったエポックの重みを用いる。どのエポックの重みか。",
            en=f"Training stops {told('no_improvement', '$k$').en}, and the weights with the lowest "
            "validation loss are used. From which epoch are they?",
        ),
        sizes={"k": k},
    )


@three_rules.of("choice").draft
def rule_used(draw: Draw) -> Draft:
    losses = drawn_losses(draw)
    epochs = epochs_of_candidates(losses)
    place = draw.choice("rule", range(len(CANDIDATES)))
    draw.require(epochs[place] == epochs[place], "this rule does not stop")
    draw.require(epochs.count(epochs[place]) == 1, "two rules stop at this epoch")
    return drafted(
        losses,
        choice(
            "rule",
            lambda place: Prose(told(*CANDIDATES[place[0]])),
            ja="エポック $n$ を終えたところで学習が打ち切られた。検証損失がどうなったときに打ち切る規則を用いたか。",
            en="Training was stopped after epoch $n$. Which rule was used: stop training ...",
        ),
        n=epochs[place],
    )


def drafted(losses, *parts, sizes=MappingProxyType({}), n=None) -> Draft:
    epochs = range(1, len(losses) + 1)
    return Draft(
        given={"losses": losses} | ({} if n is None else {"n": n}),
        plotted=("losses",),
        sizes=dict(sizes),
        stem=(
            Text(
                "図は、1エポックごとに測った検証損失である。ある規則で早期終了を行う。",
                "The figure shows the validation loss after every epoch. Training is stopped early, by "
                "some rule.",
            ),
        ),
        conventions=(
            Text("エポックは1から数える。", "Epochs are counted from 1."),
            Text(
                "最初のエポックは比べる相手がないので、数えない。",
                "The first epoch has nothing to be compared with and does not count.",
            ),
        ),
        exhibits=(
            plot(
                curve(epochs, losses, ja="検証損失", en="validation loss"),
                x=axis("エポック", "epoch", 0, len(losses) + 1),
                y=axis("損失", "loss", 0, 1.4),
                ja="エポックごとの検証損失。",
                en="The validation loss, epoch by epoch.",
            ),
        ),
        parts={"numeric": parts, "choice": parts},
    )


@three_rules.of("numeric").run
def run(engine, losses, k):
    stops = {name: engine.stopping_epoch(losses, k, *rule) for name, rule in RULES.items()}
    stop = stopping_epoch(losses, k, *RULES["no_improvement"])
    return {**stops, "kept": engine.epoch_kept(losses, stop)}


@three_rules.of("choice").run
def find_the_rule(engine, losses, n):
    epochs = [engine.stopping_epoch(losses, limit, *RULES[rule]) for rule, limit in CANDIDATES]
    return {"rule": epochs.index(n)}


def first_epochs(losses, k):
    """For each rule the first epoch at which its condition holds, as stated on windows."""
    import sympy

    rises = {t: above(losses[t - 1], losses[t - 2]) for t in range(2, len(losses) + 1)}
    holds = {
        "no_improvement": lambda t: above(
            sympy.Min(*losses[t - k : t]), sympy.Min(*losses[: t - k])
        ),
        "rises": lambda t: above(sum(rises[s] for s in range(2, t + 1)), k - sympy.Rational(1, 2)),
        "rises_in_a_row": lambda t: sympy.prod([rises[s] for s in range(t - k + 1, t + 1)]),
    }
    return {
        rule: first_epoch(condition, range(k + 1, len(losses) + 1))
        for rule, condition in holds.items()
    }


@three_rules.of("numeric").check
def look_at_the_last_epochs(losses, k):
    epochs = first_epochs(losses, k)
    # the k epochs before the end did not improve on what the one before them reached
    return {**epochs, "kept": epochs["no_improvement"] - k}


@three_rules.of("choice").check
def try_every_rule(losses, n):
    import sympy

    found = {
        (rule, limit): e for limit in LIMITS for rule, e in first_epochs(losses, limit).items()
    }
    cases = [(place, sympy.Eq(found[which], n)) for place, which in enumerate(CANDIDATES)]
    return {"rule": sympy.Piecewise(*cases, (-1, True))}


@three_rules.of("numeric").solution
def mark_the_epochs(losses, k, out):
    best = np.minimum.accumulate(losses)[:-1]
    return (
        Text(
            "損失が前のエポックより増えたエポックと、それまでの最小値を下回らないエポックを順に挙げる。",
            "List the epochs whose loss is higher than that of the epoch before, and those that do not "
            "improve on the lowest loss so far.",
        ),
        rf"\text{{loss}} > \text{{previous}}: \quad {listed(losses[1:] > losses[:-1])}",
        rf"\text{{loss}} > \text{{lowest}}: \quad {listed(losses[1:] > best)}",
        Text(
            f"最小値を下回らないエポックが{k}回続くのはエポック{out['no_improvement']:g}まで、"
            f"増えたエポックが合計{k}回になるのはエポック{out['rises']:g}、"
            f"{k}回続けて増えるのはエポック{out['rises_in_a_row']:g}である。",
            f"Epoch {out['no_improvement']:g} is the last of {k} in a row without improvement, epoch "
            f"{out['rises']:g} has rise number {k}, and epoch {out['rises_in_a_row']:g} is the last of "
            f"{k} rises in a row.",
        ),
        Text(
            f"はじめの規則では、打ち切るまでの{k}エポックは改善しなかったので、最小の損失はその前のエポック"
            f"{out['kept']:g}のものである（打ち切った後の損失は測られない）。",
            f"With the first of these, the last {k} epochs brought no improvement, so the lowest loss is that "
            f"of epoch {out['kept']:g}, before them; losses after the stop are never measured.",
        ),
    )


def listed(marks):
    """The epochs that are marked, from the second epoch on."""
    return r",\ ".join(str(place) for place, mark in enumerate(marks, 2) if mark)


@three_rules.of("choice").solution
def go_through_the_rules(losses, n):
    rows = zip(CANDIDATES, epochs_of_candidates(losses), strict=True)
    texts = [(told(*which), epoch) for which, epoch in rows]

    def when(epoch, stops, never):
        return stops.format(fixed(epoch, 0)) if epoch == epoch else never

    return (
        Text(
            "それぞれの規則で打ち切られるエポックを求める。",
            "Find the epoch at which each rule stops.",
        ),
        *(
            Text(
                f"{text.ja}：{when(epoch, 'エポック{}', '打ち切られない')}",
                f"{text.en[0].upper()}{text.en[1:]}: {when(epoch, 'epoch {}', 'never')}",
            )
            for text, epoch in texts
        ),
        Text(
            f"エポック{n:g}で打ち切るのは1つだけである。",
            f"Only one of them stops after epoch {n:g}.",
        ),
    )
