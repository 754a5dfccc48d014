"""What the families on dropout share: conventions, and the choice between its two scalings."""

from typing import Any

from quizgen.authoring import Text

RATIO_IS_DROPPED = Text(
    "`dropout_ratio` は消去するユニットの割合（各ユニットが消去される確率）である。",
    "`dropout_ratio` is the share that is dropped: the probability that a unit is silenced.",
)
SCALED_IN_INFERENCE = Text(
    "残したユニットの出力は、学習時には拡大せず、推論時に縮小する（反転ドロップアウトではない）。",
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


def as_engine(engine: Any, layer: Any) -> Any:
    """`layer`, or its mutant if that is what the engine is."""
    return engine if engine.__name__ == layer.__name__ else layer
