"""What the families on dropout share: conventions, and mistakes in its inverted scaling."""

from quizgen.authoring import Blank, Misconception, Text

RATIO_IS_DROPPED = Text(
    "`dropout_ratio` は消去するユニットの割合（各ユニットが消去される確率）である。",
    "`dropout_ratio` is the share that is dropped: the probability that a unit is dropped.",
)
SCALED_IN_INFERENCE = Text(
    "学習時には残したユニットの出力を拡大せず、推論時に全ユニットの出力を縮小する（反転ドロップアウトではない）。",
    "Outputs are not scaled up in training; they are scaled down in inference (this is not "
    "inverted dropout).",
)
INVERTED = Text(
    "反転ドロップアウト（inverted dropout）を用い、推論時に出力を変えずにすむように学習時に拡大する。",
    "Inverted dropout is used: outputs are scaled up in training, so that inference leaves them "
    "as they are.",
)
ONE_KEEPS = Text(
    "マスクの1（`True`）は残すユニット、0（`False`）は消去するユニットを表す。",
    "In the mask, 1 (`True`) stands for a unit that is kept, 0 (`False`) for one that is dropped.",
)
ROWS_ARE_SAMPLES_UNITS = Text(
    "各行が1つのサンプル、各列が1つのユニットである。",
    "Each row is one sample, each column one unit.",
)

# Mistakes in scaling the kept part of x (outputs, or the gradient) up by 1 / (1 - dropout_ratio).
SCALED_UP = (
    (
        "factor-forgotten",
        "{x} * self.mask",
        "学習時の拡大、すなわち残す割合で割ることを忘れている。",
        "Forgets the scaling up in training, the division by the kept share.",
    ),
    (
        "factor-inverted",
        "{x} * self.mask * (1.0 - self.dropout_ratio)",
        "残す割合で割るべきところを掛けている。",
        "Multiplies by the kept share instead of dividing by it.",
    ),
    (
        "dropped-share-in-factor",
        "{x} * self.mask / self.dropout_ratio",
        "残す割合ではなく、消去する割合で割っている。",
        "Divides by the share that is dropped instead of the share that is kept.",
    ),
    (
        "dropped-share-added",
        "{x} * self.mask / (1.0 + self.dropout_ratio)",
        "残す割合で割るべきところ、消去する割合を1に加えた値で割っている。",
        "Divides by 1 plus the dropped share; the share that is kept is 1 minus it.",
    ),
    (
        "factor-twice",
        "{x} * self.mask / (1.0 - self.dropout_ratio) ** 2",
        "残す割合で2回割っている。1回割れば、期待値が合う。",
        "Divides by the kept share twice; once makes the expectations equal.",
    ),
    (
        "mask-forgotten",
        "{x} / (1.0 - self.dropout_ratio)",
        "拡大だけを行い、マスクを掛けていない。消去したユニットの分は0になるはずである。",
        "Scales up but does not apply the mask; a unit that was dropped should give 0.",
    ),
    (
        "mask-reversed",
        "{x} * (1.0 - self.mask) / (1.0 - self.dropout_ratio)",
        "係数は正しいが、マスクの0と1を取り違えている。",
        "The factor is right, but 0 and 1 of the mask are mixed up.",
    ),
    (
        "input-forgotten",
        "self.mask / (1.0 - self.dropout_ratio)",
        "マスクに係数を掛けただけであり、`{x}` の値を掛けていない。",
        "Is the mask times the factor; the values of `{x}` are missing.",
    ),
)


def scaled_up_mistakes(blank: Blank, x: str) -> tuple[Misconception, ...]:
    """The mistakes in a blank where what is scaled up is called `x`."""
    return tuple(
        Misconception(
            f"inverted-{name}", code.format(x=x), at=blank, ja=ja.format(x=x), en=en.format(x=x)
        )
        for name, code, ja, en in SCALED_UP
    )
