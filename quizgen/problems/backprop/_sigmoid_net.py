"""The regression network that the families on sigmoid units share."""

import numpy as np


class SigmoidNet:
    """A regression network: sigmoid units in the hidden layer, the identity at the output."""

    def __init__(self, W1, b1, W2, b2):
        self.W1, self.b1, self.W2, self.b2 = W1, b1, W2, b2

    def forward(self, x):
        """The output y = σ(x W1 + b1) W2 + b2."""
        u1 = np.dot(x, self.W1) + self.b1
        self.z1 = 1.0 / (1.0 + np.exp(-u1))
        self.y = np.dot(self.z1, self.W2) + self.b2
        return self.y

    def backward(self, x, t):
        """The gradients of ½ Σ_k (y_k − t_k)², averaged over the batch."""
        delta2 = (self.y - t) / len(x)
        self.dW2 = np.dot(self.z1.T, delta2)
        self.db2 = np.sum(delta2, axis=0)
        delta1 = np.dot(delta2, self.W2.T) * self.z1 * (1.0 - self.z1)
        self.dW1 = np.dot(x.T, delta1)
        self.db1 = np.sum(delta1, axis=0)
