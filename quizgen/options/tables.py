"""Points that a guesser gives: feature by feature, for each rank from the lowest, in quarters.

Made by `tools/fit_plausibility.py`; never edited.
"""

NUMBERS = (
    (-2, 0, 1, 1),
    (1, 1, 1, -2),
    (0, -2, -1, 2),
    (0, 0, 1, -1),
    (-3, 1, 1, 1),
    (-3, 1, 1, 1),
    (-3, 0, 1, 2),
)
CODE = (
    (-9, -6, 6, 9),
    (-15, 2, 6, 6),
    (-2, 0, 2, 0),
    (26, 2, -10, -18),
    (-2, 4, 7, -9),
    (3, 1, 5, -8),
    (-2, 4, -9, 7),
    (3, 3, 4, -10),
)
TEXTS = (
    (-1, -2, 1, 3),
    (-4, 3, 1, 1),
    (-1, 5, 3, -6),
    (-5, -1, 2, 4),
    (-1, -1, 2, 0),
    (-2, -2, 3, 1),
    (8, 3, -3, -8),
    (-5, 4, 2, -1),
)
