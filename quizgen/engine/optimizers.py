"""Optimizers: `step` is one parameter's update, `update` goes through all of them.

Weight decay applies to the parameters whose name begins with W. As an L2 penalty it is added to the
gradient; decoupled, it shrinks the parameter directly and the optimizer never sees it.
"""

import numpy as np

from quizgen.engine.arguments import same_names
from quizgen.engine.arrays import Array


def decay_rates(name: str, weight_decay: float, decoupled: bool) -> tuple[float, float]:
    """The decay rates of the named parameter: through its gradient, and direct.

    (λ, 0) for an L2 penalty, (0, λ) decoupled, (0, 0) for a bias

    *Shapes*: two numbers.

    *Kept for backward*: nothing.

    Loshchilov, Hutter, Decoupled Weight Decay Regularization (2019), §2.
    """
    if not name.startswith("W"):
        return 0.0, 0.0
    return (0.0, weight_decay) if decoupled else (weight_decay, 0.0)


class SGD:
    """Stochastic gradient descent: a step against the gradient.

    θ ← θ − η g

    *Shapes*: every entry of grads like its parameter.

    *Kept for backward*: nothing.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §8.3.1.
    """

    def __init__(self, lr: float = 0.01, weight_decay: float = 0.0) -> None:
        self.lr = lr
        self.weight_decay = weight_decay

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replaces every entry of params by its updated value."""
        for name, param in params.items():
            l2, _ = decay_rates(name, self.weight_decay, decoupled=False)
            grad = grads[name] + l2 * param
            params[name] = self.step(param, grad)

    def step(self, param: Array, grad: Array) -> Array:
        """θ ← θ − η g."""
        updated = param - self.lr * grad
        return updated


class Momentum:
    """Gradient descent with inertia: the velocity remembers earlier gradients.

    v ← α v − η g,  θ ← θ + v

    *Shapes*: every entry of grads and v like its parameter.

    *Kept for backward*: v, for the next step.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §8.3.2.
    """

    def __init__(
        self,
        lr: float = 0.01,
        momentum: float = 0.9,
        weight_decay: float = 0.0,
        decoupled: bool = False,
    ) -> None:
        self.lr = lr
        self.momentum = momentum
        self.weight_decay = weight_decay
        self.decoupled = decoupled
        self.v: dict[str, Array] = {}

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replaces every entry of params by its updated value."""
        for name, param in params.items():
            self.v.setdefault(name, np.zeros_like(param))
            l2, shrink = decay_rates(name, self.weight_decay, self.decoupled)
            grad = grads[name] + l2 * param
            params[name] = self.step(name, param, grad) - self.lr * shrink * param

    def step(self, name: str, param: Array, grad: Array) -> Array:
        """Velocity and step: v ← α v − η g,  θ ← θ + v."""
        v = self.momentum * self.v[name] - self.lr * grad
        updated = param + v
        self.v[name] = v
        return updated


class Nesterov:
    """Nesterov's accelerated gradient; the parameters kept are the look-ahead points θ + α v.

    v' = α v − η g,  θ ← θ + α² v − (1 + α) η g,  v ← v'

    With w the parameters before the look-ahead and θ = w + α v, g is the gradient at θ, and this
    is w ← w + v'.

    *Shapes*: every entry of grads and v like its parameter.

    *Kept for backward*: v, for the next step.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §8.3.3.
    """

    def __init__(self, lr: float = 0.01, momentum: float = 0.9, weight_decay: float = 0.0) -> None:
        self.lr = lr
        self.momentum = momentum
        self.weight_decay = weight_decay
        self.v: dict[str, Array] = {}

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replace every entry of params by the one after this step."""
        for name, param in params.items():
            self.v.setdefault(name, np.zeros_like(param))
            l2, _ = decay_rates(name, self.weight_decay, decoupled=False)
            grad = grads[name] + l2 * param
            params[name] = self.step(name, param, grad)

    def step(self, name: str, param: Array, grad: Array) -> Array:
        """Step and velocity: θ ← θ + α² v − (1 + α) η g,  v ← α v − η g."""
        v = self.v[name]
        ahead = param + self.momentum * self.momentum * v
        updated = ahead - (1 + self.momentum) * self.lr * grad
        self.v[name] = self.momentum * v - self.lr * grad
        return updated


class AdaGrad:
    """Every element has its own learning rate, which falls as its squared gradients accumulate.

    h ← h + g ⊙ g,  θ ← θ − η g / (√h + ε)

    *Shapes*: every entry of grads and h like its parameter.

    *Kept for backward*: h, for the next step.

    Duchi, Hazan, Singer, Adaptive Subgradient Methods (2011), §1.1; Deep Learning (2016), §8.5.1.
    """

    def __init__(
        self,
        lr: float = 0.01,
        weight_decay: float = 0.0,
        eps: float = 1e-7,
        decoupled: bool = False,
    ) -> None:
        self.lr = lr
        self.weight_decay = weight_decay
        self.eps = eps
        self.decoupled = decoupled
        self.h: dict[str, Array] = {}

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replaces every entry of params by its updated value."""
        for name, param in params.items():
            self.h.setdefault(name, np.zeros_like(param))
            l2, shrink = decay_rates(name, self.weight_decay, self.decoupled)
            grad = grads[name] + l2 * param
            params[name] = self.step(name, param, grad) - self.lr * shrink * param

    def step(self, name: str, param: Array, grad: Array) -> Array:
        """Squared gradients and step: h ← h + g ⊙ g,  θ ← θ − η g / (√h + ε)."""
        h = self.h[name] + grad * grad
        updated = param - self.lr * grad / (np.sqrt(h) + self.eps)
        self.h[name] = h
        return updated


class RMSProp:
    """AdaGrad with forgetting: an exponential moving average of the squared gradients.

    h ← ρ h + (1 − ρ) g ⊙ g,  θ ← θ − η g / (√h + ε)

    *Shapes*: every entry of grads and h like its parameter.

    *Kept for backward*: h, for the next step.

    Tieleman, Hinton, Lecture 6.5 (2012); Deep Learning (2016), §8.5.2 (there ε is in the root).
    """

    def __init__(
        self,
        lr: float = 0.01,
        decay_rate: float = 0.99,
        weight_decay: float = 0.0,
        eps: float = 1e-7,
        decoupled: bool = False,
    ) -> None:
        self.lr = lr
        self.decay_rate = decay_rate
        self.weight_decay = weight_decay
        self.eps = eps
        self.decoupled = decoupled
        self.h: dict[str, Array] = {}

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replaces every entry of params by its updated value."""
        for name, param in params.items():
            self.h.setdefault(name, np.zeros_like(param))
            l2, shrink = decay_rates(name, self.weight_decay, self.decoupled)
            grad = grads[name] + l2 * param
            params[name] = self.step(name, param, grad) - self.lr * shrink * param

    def step(self, name: str, param: Array, grad: Array) -> Array:
        """Squared gradients and step: h ← ρ h + (1 − ρ) g ⊙ g,  θ ← θ − η g / (√h + ε)."""
        h = self.decay_rate * self.h[name] + (1 - self.decay_rate) * grad * grad
        updated = param - self.lr * grad / (np.sqrt(h) + self.eps)
        self.h[name] = h
        return updated


class AdaDelta:
    """RMSProp without a learning rate: the root mean square of earlier steps takes its place.

    h ← ρ h + (1 − ρ) g ⊙ g,  Δ = −√(s + ε) / √(h + ε) ⊙ g,
    s ← ρ s + (1 − ρ) Δ ⊙ Δ,  θ ← θ + Δ

    *Shapes*: every entry of grads, h and s like its parameter.

    *Kept for backward*: h, s, for the next step.

    Zeiler, ADADELTA: An Adaptive Learning Rate Method (2012), Algorithm 1.
    """

    def __init__(
        self, decay_rate: float = 0.95, weight_decay: float = 0.0, eps: float = 1e-6
    ) -> None:
        self.decay_rate = decay_rate
        self.weight_decay = weight_decay
        self.eps = eps
        self.h: dict[str, Array] = {}
        self.s: dict[str, Array] = {}

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replace every entry of params by the one after this step."""
        for name, param in params.items():
            self.h.setdefault(name, np.zeros_like(param))
            self.s.setdefault(name, np.zeros_like(param))
            l2, _ = decay_rates(name, self.weight_decay, decoupled=False)
            grad = grads[name] + l2 * param
            params[name] = self.step(name, param, grad)

    def step(self, name: str, param: Array, grad: Array) -> Array:
        """Squared gradients, step, squared steps."""
        h = self.decay_rate * self.h[name] + (1 - self.decay_rate) * grad * grad
        delta = -np.sqrt(self.s[name] + self.eps) / np.sqrt(h + self.eps) * grad
        s = self.decay_rate * self.s[name] + (1 - self.decay_rate) * delta * delta
        self.h[name] = h
        self.s[name] = s
        return param + delta


class Adam:
    """Momentum and RMSProp combined, both corrected for their initialization at zero.

    m ← β1 m + (1 − β1) g,  v ← β2 v + (1 − β2) g ⊙ g,
    m̂ = m / (1 − β1^t),  v̂ = v / (1 − β2^t),  θ ← θ − η m̂ / (√v̂ + ε)

    *Shapes*: every entry of grads, m and v like its parameter.

    *Kept for backward*: m, v, t, for the next step.

    Kingma, Ba, Adam (2015), Algorithm 1; decoupled it is AdamW: Loshchilov, Hutter (2019), §2.
    """

    def __init__(
        self,
        lr: float = 0.001,
        beta1: float = 0.9,
        beta2: float = 0.999,
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        decoupled: bool = False,
    ) -> None:
        self.lr = lr
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
        self.weight_decay = weight_decay
        self.decoupled = decoupled
        self.t = 0
        self.m: dict[str, Array] = {}
        self.v: dict[str, Array] = {}

    @same_names
    def update(self, params: dict[str, Array], grads: dict[str, Array]) -> None:
        """Replaces every entry of params by its updated value; this is step t."""
        self.t = self.t + 1
        for name, param in params.items():
            self.m.setdefault(name, np.zeros_like(param))
            self.v.setdefault(name, np.zeros_like(param))
            l2, shrink = decay_rates(name, self.weight_decay, self.decoupled)
            grad = grads[name] + l2 * param
            params[name] = self.step(name, param, grad) - self.lr * shrink * param

    def step(self, name: str, param: Array, grad: Array) -> Array:
        """Moments, bias correction, and the step of update t."""
        m = self.beta1 * self.m[name] + (1 - self.beta1) * grad
        v = self.beta2 * self.v[name] + (1 - self.beta2) * grad * grad
        m_hat = m / (1 - self.beta1**self.t)
        v_hat = v / (1 - self.beta2**self.t)
        updated = param - self.lr * m_hat / (np.sqrt(v_hat) + self.eps)
        self.m[name] = m
        self.v[name] = v
        return updated
