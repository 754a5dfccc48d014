"""Points that a guesser gives: feature by feature, for each rank from the lowest, in quarters.

Made by `tools/fit_plausibility.py`; never edited.
"""

NUMBERS = (
    (-1, -1, 1, 1),
    (1, 1, 1, -2),
    (-1, 0, -1, 2),
    (0, 0, 1, -1),
    (-3, 1, 1, 1),
    (-2, 1, 1, 1),
    (-3, 0, 1, 2),
)
CODE = (
    (-4, -4, 2, 6),
    (-7, 2, 2, 2),
    (-1, 0, 2, -1),
    (13, -1, -4, -9),
    (3, 3, 2, -7),
    (1, 2, 2, -5),
    (0, 4, -6, 3),
    (2, 3, 2, -7),
)
TEXTS = (
    (-2, -2, 1, 3),
    (-2, 1, 0, 0),
    (-1, 3, 2, -3),
    (-4, 1, 2, 1),
    (0, -1, 1, 0),
    (0, 0, 1, 0),
    (2, 1, -1, -3),
    (-1, 2, 1, -1),
)
