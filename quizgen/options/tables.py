"""Points that a guesser gives: feature by feature, for each rank from the lowest, in quarters.

Made by `tools/fit_plausibility.py`; never edited.
"""

NUMBERS = (
    (-3, -1, 1, 2),
    (2, 2, 1, -4),
    (0, -1, -1, 2),
    (0, 0, 0, -1),
    (-4, 1, 1, 1),
    (-3, 1, 1, 1),
    (-4, 0, 2, 2),
)
CODE = (
    (-4, -3, 3, 4),
    (-8, 2, 3, 3),
    (-3, 2, 3, -1),
    (13, -1, -4, -8),
    (2, 3, 1, -7),
    (2, 2, 2, -6),
    (-1, 3, -6, 4),
    (2, 3, 1, -7),
)
TEXTS = (
    (-2, -1, 0, 3),
    (-4, 3, 1, 1),
    (-1, 2, 0, 0),
    (-2, 0, 3, 0),
    (0, -1, 1, 0),
    (0, 0, 1, -1),
    (2, 2, -1, -3),
    (-1, 2, 1, -1),
)
