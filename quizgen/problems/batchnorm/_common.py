"""What several families of batch normalization share."""

import numpy as np

from quizgen.authoring import Draw

# For each ε, samples (up to shift, sign and order) for which √(σ² + ε) is short: 3, 3.5, 4.5, 5.5,
# 6.5, so that what is divided by it is no rounder than what comes out of a mistake.
SAMPLES = {
    "0.25": ((0, 4, 6, 8), (0, 2, 4, 8), (0, 0, 0, 8), (0, 4, 8, 12), (0, 2, 8, 14), (0, 6, 8, 18)),
    "0.5": ((0, 0, 1, 7), (0, 3, 5, 8)),
    "0.75": ((0, 0, 1, 3), (0, 0, 3, 7), (0, 5, 5, 8), (0, 3, 3, 8), (0, 2, 5, 9), (0, 3, 5, 12)),
    "1": ((0, 1, 2, 3), (0, 4, 4, 8), (0, 3, 6, 9), (0, 1, 2, 11), (0, 5, 6, 15), (0, 3, 6, 17)),
}


def shuffled_samples(draw: Draw, name: str, pool):
    """One of the samples of `pool` in random order, with a random sign."""
    sign = draw.choice(f"sign {name}", (1, -1))
    return sign * np.array(draw.shuffled(f"order {name}", draw.choice(f"samples {name}", pool)))
