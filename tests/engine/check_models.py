"""Early stopping, autoencoders and Boltzmann machines, against their definitions."""

import itertools
import math

import numpy as np

from .checking import check_layer, checks, close, difference_gradient, frozen, random


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


@checks("Autoencoder")
def autoencoder_values_and_gradients(Autoencoder):
    W, b, c = random(4, 2), random(2), random(4, seed=1)
    x, noise = random(5, 4), random(5, 4, seed=2)

    def reconstructed(row, W):
        total = [math.fsum(row[i] * W[i, j] for i in range(4)) + b[j] for j in range(2)]
        h = [max(0.0, a) for a in total]
        return [math.fsum(h[j] * W[i, j] for j in range(2)) + c[i] for i in range(4)]

    def loss(W):
        y = [reconstructed(row, W) for row in (x + noise).tolist()]
        return math.fsum((p - q) ** 2 for ps, qs in zip(y, x, strict=True)
                         for p, q in zip(ps, qs, strict=True)) / 2  # fmt: skip

    net = Autoencoder(W, b, c)
    close(net.forward(x), [reconstructed(row, W) for row in x.tolist()])
    assert np.any(net.a < 0), "this case could not notice a forgotten ReLU"
    check_layer(Autoencoder, {"W": W, "b": b, "c": c}, x)
    found, dy = net.denoise(x, noise)
    close(found, loss(W))
    net.backward(dy)
    close(net.dW, difference_gradient(loss, W), rtol=1e-7, atol=1e-8)


ACTIVATIONS = frozen(1 / (1 + np.exp(-np.asarray(random(5, 3)))))


def divergence(h, rho=0.1, beta=3.0):
    """The sparsity penalty, unit by unit."""
    total = 0.0
    for j in range(3):
        mean = math.fsum(h[:, j]) / 5
        for p, q in ((rho, mean), (1 - rho, 1 - mean)):
            total += beta * p * (math.log(p) - math.log(q))
    return total


@checks("sparsity_penalty")
def sparsity_penalty_unit_by_unit(sparsity_penalty):
    close(sparsity_penalty(ACTIVATIONS, 0.1, 3.0), divergence(ACTIVATIONS))
    close(sparsity_penalty(frozen([[0.1, 0.2], [0.3, 0.2]]), 0.2, 1.0), 0.0)


@checks("sparsity_gradient")
def sparsity_gradient_by_differences(sparsity_gradient):
    expected = difference_gradient(divergence, ACTIVATIONS)
    found = sparsity_gradient(ACTIVATIONS, 0.1, 3.0)
    close(np.broadcast_to(found, (5, 3)), expected, rtol=1e-7, atol=1e-8)
