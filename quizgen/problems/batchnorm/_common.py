"""What several families of batch normalization share."""

import numpy as np

from quizgen.authoring import Draw

# For each ε, samples (up to shift, sign and order) for which √(σ² + ε) is short.
SAMPLES = {
    "0.25": ((-2, 0, 0, 2), (-2, -2, -2, 6), (-2, -2, 0, 4)),
    "0.5": ((-2, -1, 0, 3), (-2, -2, -1, 5), (-4, -1, 1, 4)),
    "0.75": ((-1, -1, 0, 2), (-2, 0, 1, 3), (-3, 0, 0, 5), (-2, -2, 1, 5), (-2, -1, -1, 4)),
    "1": ((0, 1, 2, 3), (-2, -1, 1, 4), (-1, -1, -1, 3), (-4, 0, 0, 4)),
}


def shuffled_samples(draw: Draw, name: str, pool):
    """One of the samples of `pool` in random order, with a random sign."""
    sign = draw.choice(f"sign {name}", (1, -1))
    return sign * np.array(draw.shuffled(f"order {name}", draw.choice(f"samples {name}", pool)))
