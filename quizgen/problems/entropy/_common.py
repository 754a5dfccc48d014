"""What several families of information theory share: the unit, and mixing it up."""

import numpy as np

from quizgen.authoring import Blank, Misconception

BASE = {"bit": 2.0, "nat": np.e}
OTHER = {"bit": np.e, "nat": 2.0}


def base_of(unit):
    return BASE[unit]


UNIT = Blank(base_of, "return")
OTHER_UNIT = Misconception(
    "other-unit",
    "OTHER[unit]",
    at=UNIT,
    ja="ビット（底2）とナット（底 $e$）を取り違えている。",
    en="Mixes up bits (base 2) and nats (base $e$).",
)
