"""TeX or MathML → mathematics drawn with characters, on several lines or, inline, on one.

MathML is read into a tree (`reading`, `nodes`), every node of it is drawn as a box (`fractions`,
`scripts`, `brackets`, `tables`), and boxes are placed side by side (`rows`) with spaces between
them (`spacing`). Whatever is unknown, or would be ambiguous once drawn, is left as TeX: no drawing
is better than a wrong one.
"""

from quizgen.terminal.formula.boxes import Box, beside, stack, text_box
from quizgen.terminal.formula.drawing import draw_mathml
from quizgen.terminal.formula.tex import draw, formula, readable

__all__ = [
    "Box",
    "beside",
    "draw",
    "draw_mathml",
    "formula",
    "readable",
    "stack",
    "text_box",
]
