"""A fully connected classifier of any depth, with weight decay."""

import numpy as np

from quizgen.engine.activation_layers import Relu, Sigmoid, Tanh
from quizgen.engine.affine import Affine
from quizgen.engine.arrays import Array, Targets
from quizgen.engine.softmax_with_loss import SoftmaxWithLoss

ACTIVATIONS: dict[str, type[Relu | Sigmoid | Tanh]] = {
    "relu": Relu,
    "sigmoid": Sigmoid,
    "tanh": Tanh,
}


class MultiLayerNet:
    """Affine layers with an activation between them, softmax at the end, and weight decay.

    L = cross-entropy(softmax(scores), t) + ½ λ Σ_i ‖W_i‖²

    *Shapes*: params: W1: (D, M1), b1: (M1,), W2: (M1, M2), b2: (M2,), ...; x: (N, D);
    t: one-hot (N, K) or labels (N,); every gradient like its parameter.

    *Kept for backward*: the layers of the last forward pass; params is read again each time, so
    that an optimizer may replace its entries.

    Goodfellow, Bengio, Courville, Deep Learning (2016), §6.5.4 and §7.1.1.
    """

    layers: list[Affine | Relu | Sigmoid | Tanh]
    affine_layers: list[Affine]

    def __init__(
        self,
        params: dict[str, Array],
        activation: str = "relu",
        weight_decay_lambda: float = 0.0,
    ) -> None:
        self.params = params
        self.depth = len(params) // 2
        self.activation = ACTIVATIONS[activation]
        self.weight_decay_lambda = weight_decay_lambda
        self.last_layer = SoftmaxWithLoss()

    def predict(self, x: Array) -> Array:
        """The scores before softmax."""
        self.layers = []
        self.affine_layers = []
        for i in range(1, self.depth + 1):
            affine = Affine(self.params[f"W{i}"], self.params[f"b{i}"])
            self.affine_layers.append(affine)
            self.layers.append(affine)
            if i < self.depth:
                self.layers.append(self.activation())
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def loss(self, x: Array, t: Targets) -> float:
        """The mean cross-entropy loss plus ½ λ Σ W² over the weights, without biases."""
        y = self.predict(x)
        weight_decay = 0.0
        for i in range(1, self.depth + 1):
            W = self.params[f"W{i}"]
            weight_decay += 0.5 * self.weight_decay_lambda * np.sum(W**2)
        return self.last_layer.forward(y, t) + weight_decay

    def gradient(self, x: Array, t: Targets) -> dict[str, Array]:
        """∂L/∂W_i including the weight decay term λ W_i, and ∂L/∂b_i without it."""
        self.loss(x, t)
        dout = self.last_layer.backward()
        for backward_layer in reversed(self.layers):
            dout = backward_layer.backward(dout)
        grads = {}
        for i, layer in enumerate(self.affine_layers, start=1):
            grads[f"W{i}"] = layer.dW + self.weight_decay_lambda * layer.W
            grads[f"b{i}"] = layer.db
        return grads
