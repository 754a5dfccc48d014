"""What the families on dropout share: conventions, and mistakes in its inverted scaling."""

from quizgen.authoring import Blank, Misconception, Text

RATIO_IS_DROPPED = Text(
    "`dropout_ratio` は消去するユニットの割合（各ユニットが消去される確率）である。",
    "`dropout_ratio` is the fraction of units dropped: the probability that a unit is dropped.",
)
SCALED_IN_INFERENCE = Text(
    "学習時には残したユニットの出力を拡大せず、推論時に全ユニットの出力を縮小する（反転ドロップアウトではない）。",
    "Outputs are not scaled up during training; they are scaled down at inference (this is not "
    "inverted dropout).",
)
INVERTED = Text(
    "反転ドロップアウト（inverted dropout）を用い、推論時に出力を変えずにすむよう、学習時に出力を拡大する。",
    "Inverted dropout is used: outputs are scaled up during training, so that they need no scaling "
    "at inference.",
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
        "Forgets to scale up during training, that is, to divide by the fraction kept.",
    ),
    (
        "factor-inverted",
        "{x} * self.mask * (1.0 - self.dropout_ratio)",
        "残す割合で割るべきところを、掛けている。",
        "Multiplies by the fraction kept instead of dividing by it.",
    ),
    (
        "dropped-share-in-factor",
        "{x} * self.mask / self.dropout_ratio",
        "残す割合ではなく、消去する割合で割っている。",
        "Divides by the fraction dropped instead of the fraction kept.",
    ),
    (
        "dropped-share-added",
        "{x} * self.mask / (1.0 + self.dropout_ratio)",
        "残す割合で割るべきところ、消去する割合を1に加えた値で割っている。",
        "Divides by 1 plus the fraction dropped; the fraction kept is 1 minus it.",
    ),
    (
        "factor-twice",
        "{x} * self.mask / (1.0 - self.dropout_ratio) ** 2",
        "残す割合で2回割っている。1回割れば、期待値が合う。",
        "Divides by the fraction kept twice; dividing once makes the expectations equal.",
    ),
    (
        "mask-forgotten",
        "{x} / (1.0 - self.dropout_ratio)",
        "拡大だけを行い、マスクを掛けていない。消去したユニットの分は0になるはずである。",
        "Scales up but does not apply the mask; a dropped unit should give 0.",
    ),
    (
        "mask-reversed",
        "{x} * (1.0 - self.mask) / (1.0 - self.dropout_ratio)",
        "係数は正しいが、マスクの0と1を取り違えている。",
        "Uses the right factor, but mixes up 0 and 1 in the mask.",
    ),
    (
        "input-forgotten",
        "self.mask / (1.0 - self.dropout_ratio)",
        "マスクに係数を掛けただけであり、`{x}` の値を掛けていない。",
        "This is the mask times the factor; the values of `{x}` are missing.",
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
