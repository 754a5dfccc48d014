"""Points that a guesser gives: feature by feature, for each rank from the lowest, in quarters.

Made by `tools/fit_plausibility.py`; never edited.
"""

NUMBERS = ((0, 0, 0, 0),) * 7
CODE = ((0, 0, 0, 0),) * 8
TEXTS = ((0, 0, 0, 0),) * 8
