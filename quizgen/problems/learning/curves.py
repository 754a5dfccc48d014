"""Learning curves: the epoch to keep, over- and under-fitting, a learning rate too large."""

from types import MappingProxyType

import numpy as np

from quizgen.authoring import (
    Draft,
    Draw,
    Fraction,
    Misconception,
    Prose,
    Text,
    axis,
    choice,
    curve,
    family,
    plot,
    points,
)

LETTERS = "PQRS"
OVER, UNDER, FINE, FAST = range(4)
DIAGNOSIS = (
    Text("過学習が起きている。", "The model overfits."),
    Text("未学習（学習不足）である。", "The model underfits."),
    Text("学習は順調で、汎化もできている。", "Training goes well, and the model generalizes."),
    Text("学習率が大きすぎる。", "The learning rate is too large."),
)
REMEDY = (
    Text(
        "正則化を強めるか訓練データを増やし、検証損失が最小のエポックの重みを使う。",
        "Regularize more or collect more training data, and keep the weights of the epoch with "
        "the lowest validation loss.",
    ),
    Text(
        "モデルの表現力を高めるか正則化を弱め、訓練損失そのものを下げる。",
        "Give the model more capacity or regularize less, so that the training loss itself "
        "decreases.",
    ),
    Text(
        "設定はこのままとし、最後にテストデータで汎化性能を一度だけ評価する。",
        "Keep the settings as they are, and evaluate the model on the test data once, at the end.",
    ),
    Text(
        "学習率を小さくして、学習をはじめからやり直す。",
        "Reduce the learning rate and start training again from the beginning.",
    ),
)
SIGN = (  # by which a wrong diagnosis is refuted
    Text(
        "過学習ならば、訓練損失は下がり続ける一方、検証損失は途中から上がり、差が開いていく。",
        "With overfitting, the training loss would keep falling, but the validation loss would turn "
        "upward, and the gap would widen.",
    ),
    Text(
        "未学習ならば、訓練損失も検証損失も、ほとんど差のないまま高い値にとどまる。",
        "With underfitting, both losses would stay high, with hardly any gap.",
    ),
    Text(
        "順調ならば、2つの損失はともに下がり続けて小さくなり、差もわずかである。",
        "If training went well, both losses would keep falling to small values, with a small gap.",
    ),
    Text(
        "学習率が大きすぎるならば、訓練損失そのものが下がらず、振動するか増加する。",
        "With too large a learning rate, the training loss itself would oscillate or grow.",
    ),
)
FOR = (  # for which case a remedy is meant
    Text(
        "過学習への対策である。検証損失が上がり、差が開いていく図ではない。",
        "This is a remedy for overfitting; here no gap opens between the losses.",
    ),
    Text(
        "未学習への対策である。2つの損失が差のないまま高くとどまる図ではない。",
        "This is a remedy for underfitting; here the losses do not both stay high.",
    ),
    Text(
        "順調に学習できている場合の進め方である。この図には改善すべき点がある。",
        "This is how to proceed when training goes well; here something needs improvement.",
    ),
    Text(
        "学習率が大きすぎる場合の対策である。訓練損失は振動も増加もしていない。",
        "This is a remedy for too large a learning rate; here the training loss neither oscillates nor grows.",
    ),
)
NAMES = ("over-fitting", "under-fitting", "all-is-well", "learning-rate")


def best_epoch(validation):
    """The epoch of the least validation loss, counted from 1."""
    return np.argmin(validation) + 1


def diagnosis(train, validation):
    """Which case it is; the four are drawn far apart."""
    if np.any(np.diff(train) > 0):
        return FAST
    if train[-1] > 0.5:
        return UNDER
    return OVER if validation[-1] - train[-1] > 0.2 else FINE


OTHER_EPOCHS = (  # that people take for the one of the least validation loss
    (
        "least-training-loss",
        lambda train, validation: np.argmin(train),
        "訓練損失が最小のエポックである。訓練データへの適合だけを見ており、汎化は検証損失で判断する。",
        "This is the epoch of the lowest training loss, which tells how well the training data are fitted; "
        "generalization is judged by the validation loss.",
    ),
    (
        "first-rise",
        lambda train, validation: np.argmin(validation) + 1,
        "検証損失が最小となった次の、上がり始めたエポックである。使う重みは上がる前のものである。",
        "This is the epoch after the minimum, at which the validation loss starts to rise; the weights to "
        "keep are those from before the rise.",
    ),
    (
        "two-rises",
        lambda train, validation: np.argmin(validation) + 2,
        "検証損失が2回続けて上がったエポックである。ここで打ち切るとしても、使う重みは最小のときのものである。",
        "This is the epoch at which the validation loss has risen twice in a row. Training may stop here, "
        "but the weights to keep are those of the lowest loss.",
    ),
    (
        "crossing",
        lambda train, validation: np.argmax(validation > train),
        "検証損失が訓練損失を初めて上回ったエポックである。この後も検証損失はさらに下がる。",
        "This is the first epoch at which the validation loss exceeds the training loss; the validation "
        "loss keeps falling after that.",
    ),
    (
        "smallest-gap",
        lambda train, validation: np.argmin(np.abs(validation - train)),
        "2つの損失の差が最小のエポックである。差が小さくても、検証損失はまだ高い。",
        "This is the epoch of the smallest gap between the losses; the gap is small, but the validation "
        "loss is still high.",
    ),
    (
        "steepest-fall",
        lambda train, validation: np.argmin(np.diff(validation)) + 1,
        "検証損失が最も大きく下がったエポックである。下がり方ではなく、値そのものを見る。",
        "This is the epoch at which the validation loss falls most; what counts is the loss itself, not "
        "its fall.",
    ),
)


def another_point(name, place, ja, en):
    def value(train, validation, P, Q, R, S):
        epochs = [int(point[0]) - 1 for point in (P, Q, R, S)]
        at = int(place(train, validation))
        return {"point": epochs.index(at)} if at in epochs else {}

    return Misconception(name, value=value, ja=ja, en=en)


def mistaken(output, case, why):
    label = f"{NAMES[case]}-{'seen' if output == 'diagnosis' else 'treated'}"
    return Misconception(label, value=lambda: {output: case}, ja=why.ja, en=why.en)


@family(
    level=2,
    kinds=("choice",),
    covers=(
        "C10",
        "D01",
        "D24",
    ),
    minutes=2,
    ja="学習曲線の読み方",
    en="Reading learning curves",
    engine=(best_epoch, diagnosis),
    misconceptions=(
        *(another_point(*row) for row in OTHER_EPOCHS),
        *(mistaken("diagnosis", case, why) for case, why in enumerate(SIGN)),
        *(mistaken("remedy", case, why) for case, why in enumerate(FOR)),
    ),
)
def curves(draw: Draw) -> Draft:
    epochs = np.arange(1, draw.integer("epochs", 10, 15) + 1)
    if draw.choice("asked", ("case", "point")) == "point":
        return least_validation_loss(draw, epochs)
    case = draw.choice("case", range(4))
    return drafted(
        *LOSSES[case](draw, epochs),
        choice(
            "diagnosis",
            lambda case: Prose(DIAGNOSIS[case[0]]),
            ja="この図から分かることとして、最も適切なものはどれか。",
            en="Which conclusion does the figure support best?",
        ),
        choice(
            "remedy",
            lambda case: Prose(REMEDY[case[0]]),
            ja="次に行うこととして、最も適切なものはどれか。",
            en="What is the best thing to do next?",
        ),
    )


def least_validation_loss(draw, epochs):
    """Four points on the curve of the validation loss, the lowest of them and three others."""
    train, validation = overfitting(draw, epochs)
    low, second = sorted(validation)[:2]
    draw.require(second - low >= Fraction(2, 100), "the least loss is hard to see")
    best = validation.index(low)
    losses = np.array([train, validation], dtype=float)
    others = {int(place(*losses)) for _, place, _, _ in OTHER_EPOCHS} - {best, len(epochs)}
    draw.require(len(others) >= 3)
    marked = draw.shuffled("order", [best, *draw.sample("others", sorted(others), 3)])
    return drafted(
        train,
        validation,
        choice(
            "point",
            lambda place: Prose(Text(f"点{LETTERS[place[0]]}", f"Point {LETTERS[place[0]]}")),
            ja="早期終了で使うのは、どの点のエポックの重みか。",
            en="Early stopping keeps the weights of the epoch at which point?",
            ordered=True,
        ),
        marked={
            letter: [int(epochs[at]), validation[at]]
            for letter, at in zip(LETTERS, marked, strict=True)
        },
    )


def drafted(train, validation, *parts, marked=MappingProxyType({})) -> Draft:
    """A question about these two losses, and the marked points on the second curve."""
    return Draft(
        given={"train": train, "validation": validation, **marked},
        plotted=("train", "validation", *marked),
        symbols={"train": r"\text{train}", "validation": r"\text{validation}"},
        stem=(
            Text(
                "図は、ニューラルネットワークの学習中に、1エポックごとに測った訓練損失と検証損失である。",
                "The figure shows the training loss and the validation loss of a neural network, "
                "measured after every epoch of training.",
            ),
        ),
        conventions=(
            Text(
                "エポックは1から数える。学習していないモデルの損失は約1である。",
                "Epochs are counted from 1. A model that has learned nothing has a loss of about 1.",
            ),
        ),
        exhibits=(picture(train, validation, marked),),
        parts={"choice": parts},
    )


def picture(train, validation, marked):
    epochs = range(1, len(train) + 1)
    return plot(
        curve(epochs, train, ja="訓練損失", en="training loss"),
        curve(epochs, validation, ja="検証損失", en="validation loss"),
        *(points([x], [y], ja=letter, en=letter) for letter, (x, y) in marked.items()),
        x=axis("エポック", "epoch", 0, len(train) + 1),
        y=axis("損失", "loss", 0, 1.2),
        ja="訓練損失と検証損失の推移"
        + ("と、検証損失の曲線上の4点（P、Q、R、S）。" if marked else "。"),
        en="The training loss and the validation loss, epoch by epoch"
        + (", with points P, Q, R, S on the curve of the validation loss." if marked else "."),
    )


# ---- losses without noise, in hundredths


def falling(draw, name, epochs, start, end, pace):
    """From about `start` towards `end`, exponentially, in `pace` epochs."""
    low, high = (round(100 * value) for value in end)
    floor = draw.integer(f"{name} end", low, high) / 100
    scale = draw.choice(f"{name} pace", pace)
    return floor + (start - floor) * np.exp(-epochs / scale)


def hundredths(values):
    return [Fraction(round(float(value) * 100), 100) for value in values]


def overfitting(draw, epochs):
    """The validation loss falls until an epoch that is drawn, then rises by about as much a step."""
    train = falling(draw, "train", epochs, 1.3, (0.03, 0.12), (2.5, 3.0, 3.5))
    best = draw.integer("best", 4, len(epochs) - 4)
    least = draw.integer("least", 38, 50) / 100
    start = draw.integer("start", 80, 88) / 100
    bend = draw.choice("bend", (1.3, 1.4, 1.5))
    rise = draw.integer("rise", 25, 45) / 1000
    before = (start - least) * ((best - epochs).clip(0) / (best - 1)) ** bend
    after = rise * (epochs - best).clip(0) ** 1.1
    return decreasing(train), hundredths(least + before + after)


def underfitting(draw, epochs):
    train = falling(draw, "train", epochs, 1.02, (0.72, 0.85), (3.0, 4.0, 5.0))
    gap = draw.integer("gap", 2, 5) / 100
    return decreasing(train), hundredths(train + gap)


def generalizing(draw, epochs):
    train = falling(draw, "train", epochs, 1.1, (0.08, 0.18), (2.5, 3.0, 3.5))
    gap = draw.integer("gap", 2, 5) / 100
    return decreasing(train), hundredths(train + gap * (1 - np.exp(-epochs / 2)))


def swinging(draw, epochs):
    level = draw.integer("level", 70, 85) / 100
    swing = draw.integer("swing", 12, 20) / 100
    growth = draw.choice("growth", (0.0, 0.01))
    phase = draw.choice("phase", (-1, 1))
    train = level + phase * swing * (-1.0) ** epochs + growth * epochs
    return hundredths(train), hundredths(train + draw.integer("gap", 2, 5) / 100)


def decreasing(values):
    """The losses, made to fall from each epoch to the next by a hundredth or more."""
    losses = hundredths(values)
    for at in range(len(losses) - 2, -1, -1):
        losses[at] = max(losses[at], losses[at + 1] + Fraction(1, 100))
    return losses


LOSSES = (overfitting, underfitting, generalizing, swinging)


@curves.run
def run(engine, train, validation, P=None, Q=None, R=None, S=None):
    if P is not None:
        epochs = [point[0] for point in (P, Q, R, S)]
        return {"point": epochs.index(engine.best_epoch(validation))}
    case = engine.diagnosis(train, validation)
    return {"diagnosis": case, "remedy": case}


@curves.check
def compare_all_epochs(train, validation, P=None, Q=None, R=None, S=None):
    import sympy

    if P is not None:
        least = sympy.Min(*validation)
        cases = [(place, point[1] <= least) for place, point in enumerate((P, Q, R))]
        return {"point": sympy.Piecewise(*cases, (3, True))}
    last = len(train) - 1
    seen = sympy.Piecewise(
        (FAST, sympy.Or(*(train[i] < train[i + 1] for i in range(last)))),
        (OVER, validation[last] - train[last] > sympy.Rational(1, 4)),
        (UNDER, train[last] + validation[last] > sympy.Rational(6, 5)),
        (FINE, True),
    )
    return {"diagnosis": seen, "remedy": seen}


@curves.solution
def solve(train, validation, out):
    if "point" in out:
        best = int(np.argmin(validation))
        return (
            Text(
                "検証損失は下がってから上がる。それ以降も訓練損失が下がり続けるのは、訓練データに"
                "過剰に適合していくためである。使うのは、検証損失が最小のエポックの重みである。",
                "The validation loss falls, then rises. The training loss goes on falling because "
                "the network fits the training data too closely. The weights to keep are those of "
                "the epoch with the lowest validation loss.",
            ),
            Text(
                f"検証損失が最小となるのはエポック{best + 1}であり、点{LETTERS[out['point']]}にあたる。",
                f"It is lowest at epoch {best + 1}, which is point {LETTERS[out['point']]}.",
            ),
        )
    case = out["diagnosis"]
    return (
        Text(
            "まず訓練損失が下がっているか、次にどこまで下がったか、最後に検証損失との差を見る。",
            "Look first at whether the training loss falls, then at how far, then at the gap "
            "between it and the validation loss.",
        ),
        SEEN[case],
        Text(f"したがって、{DIAGNOSIS[case].ja}", f"Conclusion: {DIAGNOSIS[case].en}"),
    )


SEEN = (
    Text(
        "訓練損失は小さくなっているが、検証損失は途中から上がり、差が開いている。",
        "The training loss becomes small, but the validation loss turns upward and a gap opens.",
    ),
    Text(
        "訓練損失そのものが高い値にとどまり、検証損失との差は小さい。",
        "The training loss itself stays high, and the gap is small.",
    ),
    Text(
        "2つの損失はともに小さくなり、差も小さい。",
        "Both losses become small, and so is the gap.",
    ),
    Text(
        "訓練損失は下がらず、1エポックごとに上下している。最小値を飛び越える更新を繰り返している。",
        "The training loss does not fall but goes up and down: the updates overshoot the minimum.",
    ),
)
