"""Early stopping, autoencoders and Boltzmann machines, against their definitions."""

import numpy as np

from .checking import checks


def stops(losses, patience):
    """The first epoch after which the last losses do not fall below those before them."""
    for t in range(patience + 1, len(losses) + 1):
        if min(losses[t - patience : t]) >= min(losses[: t - patience]):
            return t
    return None


@checks("EarlyStopping")
def early_stopping_on_random_curves(EarlyStopping):
    rng = np.random.default_rng(0)
    found = set()
    for patience in (1, 2, 3, 5):
        for _ in range(30):
            losses = rng.integers(1, 9, size=12).tolist()  # with ties
            counter = EarlyStopping(patience)
            stopped = [t for t, loss in enumerate(losses, 1) if counter.update(t, loss)]
            expected = stops(losses, patience)
            assert stopped[:1] == ([] if expected is None else [expected])
            found.add(expected)
            counter = EarlyStopping(patience)
            for t, loss in enumerate(losses[:expected], 1):
                counter.update(t, loss)
            seen = losses[:expected]
            assert counter.best_loss == min(seen)
            assert counter.best_epoch == seen.index(min(seen)) + 1
    assert None in found
    assert len(found) > 6
