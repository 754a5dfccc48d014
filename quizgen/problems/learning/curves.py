"""Learning curves: the epoch to keep, over- and under-fitting, a learning rate too large."""

import numpy as np

from quizgen.authoring import (
    Blank,
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
    mistakes,
    numeric,
    plot,
    tex,
)

OVER, UNDER, FINE, FAST = range(4)
DIAGNOSIS = (
    Text("過学習が起きている。", "The model over-fits."),
    Text("未学習（学習不足）である。", "The model under-fits."),
    Text("学習は順調で、汎化もできている。", "Training goes well, and the model generalizes."),
    Text("学習率が大きすぎる。", "The learning rate is too large."),
)
REMEDY = (
    Text(
        "正則化を強めるか訓練データを増やし、検証損失が最小のエポックの重みを使う。",
        "Regularize more or collect more training data, and keep the weights of the epoch with "
        "the least validation loss.",
    ),
    Text(
        "モデルの表現力を高めるか正則化を弱め、訓練損失そのものを下げる。",
        "Give the model more capacity or regularize less, so that the training loss itself comes "
        "down.",
    ),
    Text(
        "設定はこのままとし、最後にテストデータで汎化性能を一度だけ評価する。",
        "Keep the settings as they are, and evaluate the model on the test data once, at the end.",
    ),
    Text(
        "学習率を小さくして、学習をはじめからやり直す。",
        "Make the learning rate smaller and train again from the beginning.",
    ),
)
SIGN = (  # by which a wrong diagnosis is refuted
    Text(
        "過学習ならば、訓練損失は下がり続ける一方、検証損失は途中から上がり、差が開いていく。",
        "Over-fitting would show in a training loss that keeps falling while the validation loss "
        "turns upward, so that the gap widens.",
    ),
    Text(
        "未学習ならば、訓練損失も検証損失も、ほとんど差のないまま高い値にとどまる。",
        "Under-fitting would show in both losses staying high, with hardly any gap.",
    ),
    Text(
        "順調ならば、二つの損失はともに下がり続けて小さくなり、差もわずかである。",
        "If all went well, both losses would come down to small values with little between them.",
    ),
    Text(
        "学習率が大きすぎるならば、訓練損失そのものが下がらず、振動するか増加する。",
        "Too large a learning rate would show in a training loss that swings or grows.",
    ),
)
FOR = (  # for which case a remedy is meant
    Text(
        "過学習への対策である。検証損失が上がり、差が開いていく図ではない。",
        "This is against over-fitting; here no gap opens between the losses.",
    ),
    Text(
        "未学習への対策である。二つの損失が差のないまま高くとどまる図ではない。",
        "This is against under-fitting; here the losses do not stay high side by side.",
    ),
    Text(
        "順調に学習できている場合の進め方である。この図には改善すべき点がある。",
        "This is what to do when all goes well; here something has to be mended.",
    ),
    Text(
        "学習率が大きすぎる場合の対策である。訓練損失は振動も増加もしていない。",
        "This is against too large a learning rate; here the training loss neither swings nor grows.",
    ),
)
NAMES = ("over-fitting", "under-fitting", "all-is-well", "learning-rate")


def best_epoch(train, validation):
    epoch = np.argmin(validation) + 1
    return epoch


def diagnosis(train, validation):
    """Which case it is; the four are drawn far apart."""
    if np.any(np.diff(train) > 0):
        return FAST
    if train[-1] > 0.5:
        return UNDER
    return OVER if validation[-1] - train[-1] > 0.2 else FINE


EPOCH = Blank(best_epoch, "epoch")


def mistaken(output, case, why):
    label = f"{NAMES[case]}-{'seen' if output == 'diagnosis' else 'treated'}"
    return Misconception(
        label, value=lambda: {output: case}, ja=why.ja, en=why.en, kinds=("choice",)
    )


@family(
    level=2,
    kinds=("numeric", "choice"),
    ja="学習曲線の読み方",
    en="Reading learning curves",
    engine=(best_epoch, diagnosis),
    misconceptions=(
        *mistakes(
            (
                "least-training-loss",
                "np.argmin(train) + 1",
                "検証損失ではなく、訓練損失が最小のエポックである。",
                "Is the epoch of the least training loss, not validation loss.",
            ),
            (
                "counted-from-zero",
                "np.argmin(validation)",
                "エポックを0から数えている。",
                "Counts epochs from 0.",
            ),
            (
                "first-rise",
                "np.argmin(validation) + 2",
                "検証損失が上がり始めた、次のエポックである。",
                "Is the next epoch, the first one at which the validation loss rises.",
            ),
            (
                "crossing",
                "np.argmax(validation > train) + 1",
                "検証損失が訓練損失を初めて上回ったエポックである。",
                "Is the first epoch at which the validation loss exceeds the training loss.",
            ),
            (
                "largest-gap",
                "np.argmax(validation - train) + 1",
                "二つの損失の差が最大のエポックである。",
                "Is the epoch of the largest gap between the two losses.",
            ),
            (
                "smallest-gap",
                "np.argmin(np.abs(validation - train)) + 1",
                "二つの損失の差が最小のエポックである。",
                "Is the epoch of the smallest gap between the two losses.",
            ),
            (
                "steepest-descent-over",
                "np.argmin(np.diff(validation)) + 2",
                "検証損失が最も大きく下がったエポックである。",
                "Is the epoch at which the validation loss falls most.",
            ),
            at=EPOCH,
            kinds=("numeric",),
        ),
        *(mistaken("diagnosis", case, why) for case, why in enumerate(SIGN)),
        *(mistaken("remedy", case, why) for case, why in enumerate(FOR)),
    ),
)
def curves(draw: Draw) -> Draft:
    case = draw.choice("case", range(4))
    epochs = np.arange(1, draw.integer("epochs", 10, 15) + 1)
    return drafted(
        *LOSSES[case](draw, epochs),
        choice=(
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
                en="What is best done next?",
            ),
        ),
    )


@curves.of("numeric").draft
def least_validation_loss(draw: Draw) -> Draft:
    train, validation = overfitting(draw, np.arange(1, draw.integer("epochs", 9, 14) + 1))
    ordered = sorted(validation)
    draw.require(ordered[1] - ordered[0] >= Fraction(2, 100), "the least loss is hard to see")
    return drafted(
        train,
        validation,
        numeric=(
            numeric(
                "epoch",
                decimals=0,
                between=(0, len(train) + 1),
                ja="早期終了で使う重みは、どのエポックのものか。検証損失が最小のエポックを答えよ。",
                en="Early stopping keeps the weights of which epoch, that of the least validation "
                "loss?",
            ),
        ),
    )


def drafted(train, validation, **parts) -> Draft:
    """A question about these two losses."""
    return Draft(
        given={"train": train, "validation": validation},
        plotted=("train", "validation"),
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
                "Epochs count from 1. A model that has learned nothing has a loss of about 1.",
            ),
        ),
        exhibits=(picture(train, validation),),
        parts=parts,
    )


def picture(train, validation):
    epochs = range(1, len(train) + 1)
    return plot(
        curve(epochs, train, ja="訓練損失", en="training loss"),
        curve(epochs, validation, ja="検証損失", en="validation loss"),
        x=axis("エポック", "epoch", 0, len(train) + 1),
        y=axis("損失", "loss", 0, 1.2),
        ja="訓練損失と検証損失の推移。",
        en="The training loss and the validation loss, epoch by epoch.",
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
    train = falling(draw, "train", epochs, 1.1, (0.03, 0.12), (2.5, 3.0, 3.5, 4.0))
    rise = draw.integer("rise", 30, 70) / 1000
    depth = draw.integer("depth", 8, 30) / 100
    pace = draw.choice("pace", (1.2, 1.6, 2.0, 2.5))
    validation = depth + (1.1 - depth) * np.exp(-epochs / pace) + rise * epochs
    last = validation[-1] - train[-1]
    draw.require(last > 0.3 and validation.max() < 1.2, "no over-fitting within the axes")
    draw.require(validation.argmin() >= 2 and validation.argmin() <= len(epochs) - 3)
    return decreasing(train), hundredths(validation)


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
def run(engine, train, validation):
    case = engine.diagnosis(train, validation)
    return {
        "epoch": int(engine.best_epoch(train, validation)),
        "diagnosis": case,
        "remedy": case,
    }


@curves.check
def compare_all_epochs(train, validation):
    import sympy

    last = len(train) - 1
    least = sympy.Min(*validation)
    cases = [(epoch + 1, sympy.Le(loss, least)) for epoch, loss in enumerate(validation[:-1])]
    swings = sympy.Or(*(train[i] < train[i + 1] for i in range(last)))
    gap = validation[last] - train[last]
    seen = sympy.Piecewise(
        (FAST, swings),
        (OVER, gap > sympy.Rational(1, 4)),
        (UNDER, train[last] + validation[last] > sympy.Rational(6, 5)),
        (FINE, True),
    )
    return {
        "epoch": sympy.Piecewise(*cases, (last + 1, True)),
        "diagnosis": seen,
        "remedy": seen,
    }


@curves.solution
def solve(train, validation, out, kind):
    if kind == "numeric":
        best = out["epoch"]
        return (
            Text(
                "検証損失は下がってから上がる。最小となるのは次のエポックである。"
                "それ以降に訓練損失がさらに下がるのは、訓練データに過剰に適合しているためである。",
                "The validation loss falls, then rises; it is least at the epoch below. That the "
                "training loss goes on falling after it is the network fitting the training data "
                "too closely.",
            ),
            rf"\text{{epoch}} = {best}, \qquad \text{{validation}} = {tex(validation[best - 1])}, "
            rf"\quad \text{{train}} = {tex(train[best - 1])}",
        )
    case = out["diagnosis"]
    return (
        Text(
            "まず訓練損失が下がっているか、次にどこまで下がったか、最後に検証損失との差を見る。",
            "Look first at whether the training loss falls, then at how far, then at the gap "
            "between it and the validation loss.",
        ),
        SEEN[case],
        Text(f"したがって、{DIAGNOSIS[case].ja}", f"Therefore: {DIAGNOSIS[case].en}"),
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
        "二つの損失はともに小さくなり、差も小さい。",
        "Both losses become small, and so is the gap.",
    ),
    Text(
        "訓練損失は下がらず、1エポックごとに上下している。最小値を飛び越える更新を繰り返している。",
        "The training loss does not fall but goes up and down: the updates overshoot the minimum.",
    ),
)
