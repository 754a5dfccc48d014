"""Early stopping, autoencoders and Boltzmann machines, against their definitions."""

import itertools
import math

import numpy as np

from .checking import checks, close, frozen, random


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


def states(n):
    """All states of n binary units."""
    return itertools.product((0, 1), repeat=n)


@checks("boltzmann_energy")
def energy_counts_every_pair_once(boltzmann_energy):
    upper = np.triu(random(4, 4), 1)
    W, b = frozen(upper + upper.T), random(4)
    for s in states(4):
        pairs = math.fsum(W[i, j] for i, j in itertools.combinations(range(4), 2) if s[i] and s[j])
        biases = math.fsum(b[i] for i in range(4) if s[i])
        close(boltzmann_energy(frozen(s), W, b), -pairs - biases)


@checks("RBM")
def rbm_by_its_boltzmann_distribution(RBM):
    W, b, c = random(3, 2), random(3, seed=1), random(2, seed=2)
    rbm = RBM(W, b, c)

    def energy(v, h):
        pairs = [W[i, j] for i in range(3) for j in range(2) if v[i] and h[j]]
        return -math.fsum(
            [*pairs, *(b[i] for i in range(3) if v[i]), *(c[j] for j in range(2) if h[j])]
        )

    weight = {(v, h): math.exp(-energy(v, h)) for v in states(3) for h in states(2)}

    def share(part, whole):
        return math.fsum(w for state, w in weight.items() if part(*state)) / math.fsum(
            w for state, w in weight.items() if whole(*state)
        )

    vs, hs = frozen(list(states(3))), frozen(list(states(2)))
    for v, h in itertools.product(states(3), states(2)):
        close(rbm.energy(frozen([v]), frozen([h])), [energy(v, h)])
    for n, given in enumerate(states(3)):
        for j in range(2):
            on = share(lambda v, h, j=j, g=given: v == g and h[j], lambda v, h, g=given: v == g)
            close(rbm.hidden(vs)[n, j], on)
        total = math.fsum(w for (v, _), w in weight.items() if v == given)
        close(rbm.free_energy(vs)[n], -math.log(total))
    for n, given in enumerate(states(2)):
        for i in range(3):
            on = share(lambda v, h, i=i, g=given: h == g and v[i], lambda v, h, g=given: h == g)
            close(rbm.visible(hs)[n, i], on)
