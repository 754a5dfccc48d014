"""The checks must notice a wrong line: a check that nothing can fail proves nothing."""

import ast
import importlib
import inspect
import types

import pytest

from quizgen import engine

from . import (  # noqa: F401 (registers)
    check_functions,
    check_layers,
    check_models,
    check_nets,
    check_optimizers,
)
from .checking import CHECKS

MUTANTS = [
    ("sigmoid", "np.exp(-x)", "np.exp(x)"),
    ("softplus", "np.maximum(x, 0) + ", ""),
    ("softplus", "-np.abs(x)", "-x"),
    ("softplus", "np.log1p(", "np.exp(-1.0) + np.log("),
    ("perceptron", "tmp > 0", "tmp >= 0"),
    ("perceptron", " + b", " - b"),
    ("softmax", "np.exp(a - c)", "np.exp(a)"),
    ("softmax", "np.sum(exp_a, axis=axis, keepdims=True)", "np.sum(exp_a)"),
    ("softmax", "np.max(a, axis=axis, keepdims=True)", "np.max(a)"),
    ("softmax_naive", "np.exp(a)", "np.exp(a - np.max(a))"),
    ("sum_squared_error", "0.5 * ", ""),
    ("sum_squared_error", " / batch_size", " / y.size"),
    ("mean_squared_error", "np.mean", "0.5 * np.mean"),
    ("log_softmax", "np.log(np.sum(", "np.log2(np.sum("),
    ("log_softmax", "np.exp(a - c)", "np.exp(a)"),
    ("cross_entropy_error", "np.log(y[support] + eps)", "np.log(y[support])"),
    ("cross_entropy_error", " / batch_size", ""),
    ("cross_entropy_error", "np.log(", "np.log2("),
    ("self_information", " / np.log(base)", ""),
    ("entropy", "p > 0", "p >= 0"),
    ("cross_entropy", "np.log(q[support])", "np.log(p[support])"),
    ("kl_divergence", "p[support] / q[support]", "q[support] / p[support]"),
    ("numerical_gradient", "(2 * h)", "h"),
    ("numerical_gradient", "f(x - step)", "f(x)"),
    ("l2_penalty", "0.5 * ", ""),
    ("l1_penalty", "np.abs(W)", "W"),
    ("l2_gradient", "weight_decay_lambda * W", "2 * weight_decay_lambda * W"),
    ("l1_gradient", "np.sign(W)", "np.abs(W)"),
    ("Affine.forward", " + self.b", ""),
    ("Affine.backward", "np.sum(dout, axis=0)", "np.mean(dout, axis=0)"),
    ("Affine.backward", "np.dot(self.x.T, dout)", "np.dot(self.x.T, dout) / len(dout)"),
    ("Convolution.output_size", "2 * self.pad", "self.pad"),
    ("Convolution.output_shape", "self.output_size(W, FW)", "self.output_size(H, FH)"),
    ("Convolution.forward", "i * self.stride", "i"),
    ("Convolution.forward", "left : left + FW", "top : top + FW"),
    ("Convolution.forward", " + self.b[f]", ""),
    ("Convolution.forward", "self.W[f]", "self.W[0]"),
    ("AddLayer.forward", "x + y", "x - y"),
    ("AddLayer.backward", "dy = dout", "dy = -dout"),
    ("SubLayer.backward", "-dout", "dout"),
    ("MulLayer.backward", "self.y", "self.x"),
    ("MulLayer.backward", "dout * self.x", "self.x"),
    ("DivLayer.backward", "dout / self.y", "dout * self.y"),
    ("DivLayer.backward", "self.y**2", "self.y"),
    ("DivLayer.backward", "-dout", "dout"),
    ("ExpLayer.backward", "dout * self.out", "dout"),
    ("LogLayer.backward", "dout / self.x", "dout * self.x"),
    ("LSTM.forward", "np.dot(h_prev, self.Wh)", "0"),
    ("LSTM.step", "sigmoid(A[:, 3 * H :])", "sigmoid(A[:, 2 * H : 3 * H])"),
    ("LSTM.step", "self.g * self.i", "self.g"),
    ("LSTM.step", "np.tanh(c_next)", "c_next"),
    ("GRU.forward", "A[:, :H] + B[:, :H]", "A[:, :H]"),
    ("GRU.forward", "A[:, H : 2 * H] + B[:, H:]", "A[:, H : 2 * H] + B[:, :H]"),
    ("GRU.step", "self.r * h_prev", "h_prev"),
    ("GRU.step", "np.dot(self.r * h_prev, Whh)", "self.r * np.dot(h_prev, Whh)"),
    ("GRU.step", "(1 - self.z) * h_prev + self.z * self.h_hat",
     "self.z * h_prev + (1 - self.z) * self.h_hat"),
    ("RNN.forward", "np.dot(h_prev, self.Wh)", "np.dot(h_prev, self.Wh.T)"),
    ("RNN.forward", " + self.b", ""),
    ("RNN.backward", "self.h_next**2", "self.h_next"),
    ("RNN.backward", "np.dot(self.h_prev.T, da)", "np.dot(self.h_next.T, da)"),
    ("RNN.backward", "np.sum(da, axis=0)", "np.mean(da, axis=0)"),
    ("RNN.backward", "np.dot(da, self.Wh.T)", "np.dot(da, self.Wh)"),
    ("RNN.backward", "np.dot(da, self.Wx.T)", "np.dot(dh_next, self.Wx.T)"),
    ("Relu.forward", "x <= 0", "x < 0"),
    ("Relu.backward", "np.where(self.mask, 0, dout)", "dout"),
    ("Sigmoid.backward", " * self.out", ""),
    ("Tanh.backward", "self.out**2", "self.out"),
    ("SoftmaxWithLoss.forward", "log_softmax(x)", "np.log(self.y + 1e-7)"),
    ("SoftmaxWithLoss.forward", " / x.shape[0]", ""),
    ("SoftmaxWithLoss.backward", " / batch_size", ""),
    ("SoftmaxWithLoss.backward", "dout * ", ""),
    ("SoftmaxWithLoss.backward", "self.y - self.t", "self.t - self.y"),
    ("BatchNormalization.normalize", "np.sqrt(var + self.eps)", "np.sqrt(var) + self.eps"),
    ("BatchNormalization.normalize", "(1 - self.momentum) * mu", "self.momentum * mu"),
    ("BatchNormalization.normalize", "(1 - self.momentum) * var",
     "(1 - self.momentum) * var * len(x) / (len(x) - 1)"),
    ("BatchNormalization.infer", "self.running_var + self.eps", "self.running_var"),
    ("BatchNormalization.infer", "self.running_mean", "x.mean(axis=0)"),
    ("BatchNormalization.forward", "x.transpose(0, 2, 3, 1).reshape(N * H * W, C)",
     "x.reshape(N * H * W, C)"),
    ("BatchNormalization.backward", "dout.transpose(0, 2, 3, 1).reshape(N * H * W, C)",
     "dout.reshape(N * H * W, C)"),
    ("BatchNormalization.differentiate", "self.gamma * dout", "dout"),
    ("BatchNormalization.differentiate", "dxc_direct + (2.0 / batch_size) * self.xc * dvar",
     "dxc_direct"),
    ("BatchNormalization.differentiate", "dxc - dmu / batch_size", "dxc"),
    ("BatchNormalization.differentiate", "-np.sum((dxn", "np.sum((dxn"),
    ("BatchNormalization.differentiate", "0.5 * dstd / self.std", "0.5 * dstd * self.std"),
    ("BatchNormalization.differentiate", "self.xn * dout", "self.xc * dout"),
    ("BatchNormalization.differentiate", "dxn / self.std", "dxn / self.std**2"),
    ("channel_statistics", "np.var(x, axis=(0, 2, 3))", "np.var(x, axis=(0, 2, 3), ddof=1)"),
    ("LayerNormalization.forward", "np.mean(x, axis=1, keepdims=True)",
     "np.mean(x, axis=0, keepdims=True)"),
    ("LayerNormalization.backward", "dxc - dmu / num_features", "dxc - dmu / len(dout)"),
    ("LayerNormalization.backward", "np.sum(dout, axis=0)", "np.mean(dout, axis=0)"),
    ("group_norm_means", "x.reshape(N, groups, C // groups, H, W)",
     "x.reshape(N, C // groups, groups, H, W).swapaxes(1, 2)"),
    ("group_norm_means", "C // groups, H, W", "-1, 1, 1"),
    ("Dropout.forward", "1.0 - self.dropout_ratio", "self.dropout_ratio"),
    ("Dropout.backward", " * self.mask", ""),
    ("Dropout.draw_mask", " > ", " < "),
    ("InvertedDropout.forward", " / (1.0 - self.dropout_ratio)", ""),
    ("InvertedDropout.backward", " / (1.0 - self.dropout_ratio)", ""),
    ("InvertedDropout.forward", "return x\n", "return x * (1.0 - self.dropout_ratio)\n"),
    ("SGD.step", "- self.lr", "+ self.lr"),
    ("Momentum.step", "- self.lr * grad", "- grad"),
    ("Momentum.step", "param + v", "param - v"),
    ("AdaGrad.step", "np.sqrt(h) + self.eps", "np.sqrt(h + self.eps)"),
    ("AdaGrad.step", "self.h[name] + grad * grad", "grad * grad"),
    ("RMSProp.step", "(1 - self.decay_rate) * grad", "grad"),
    ("Nesterov.step", "self.momentum * self.momentum * v", "self.momentum * v"),
    ("Nesterov.step", "(1 + self.momentum) * self.lr", "self.lr"),
    ("Nesterov.step", "self.momentum * v - self.lr * grad", "v - self.lr * grad"),
    ("Nesterov.update", "grads[name] + l2 * param", "grads[name]"),
    ("AdaDelta.step", "np.sqrt(h + self.eps)", "(np.sqrt(h) + self.eps)"),
    ("AdaDelta.step", "np.sqrt(self.s[name] + self.eps)", "np.sqrt(self.eps)"),
    ("AdaDelta.step", "delta * delta", "grad * grad"),
    ("AdaDelta.update", "grads[name] + l2 * param", "grads[name]"),
    ("Adam.step", "m / (1 - self.beta1**self.t)", "m"),
    ("Adam.step", "v / (1 - self.beta2**self.t)", "v"),
    ("Adam.step", "np.sqrt(v_hat) + self.eps", "np.sqrt(v_hat + self.eps)"),
    ("Adam.update", "self.t + 1", "1"),
    ("Adam.update", "self.lr * shrink", "shrink"),
    ("Momentum.update", " - self.lr * shrink * param", ""),
    ("RMSProp.update", "grads[name] + l2 * param", "grads[name]"),
    ("MultiLayerNet.loss", "0.5 * ", ""),
    ("MultiLayerNet.loss", "weight_decay += ", "weight_decay = "),
    ("MultiLayerNet.gradient", "self.weight_decay_lambda * layer.W",
     "2 * self.weight_decay_lambda * layer.W"),
    ("MultiLayerNet.predict", "i < self.depth", "i < self.depth - 1"),
    ("TwoLayerNet.backward", " / batch_size", ""),
    ("TwoLayerNet.backward", " * (self.u1 > 0)", ""),
    ("TwoLayerNet.backward", "np.dot(self.delta2, self.W2.T) * (self.u1 > 0)",
     "np.dot(self.delta2, self.W2.T) * self.z1"),
    ("TwoLayerNet.update", "self.b2 - lr * self.db2", "self.b2 - self.db2"),
    ("TwoLayerNet.forward", "relu(self.u1)", "self.u1"),
    ("EarlyStopping.update", "loss < self.best_loss", "loss <= self.best_loss"),
    ("EarlyStopping.update", "self.best_loss = loss", "pass"),
    ("EarlyStopping.update", "self.wait = 0", "pass"),
    ("EarlyStopping.update", "self.best_epoch = epoch", "self.best_epoch = epoch - 1"),
    ("EarlyStopping.update", "self.wait >= self.patience", "self.wait > self.patience"),
    ("boltzmann_energy", "0.5 * ", ""),
    ("boltzmann_energy", "- biases", "+ biases"),
    ("boltzmann_energy", "np.dot(W, s)", "np.sum(W, axis=1)"),
    ("RBM.energy", "np.dot(h, self.c)", "np.sum(self.c)"),
    ("RBM.energy", "self.W) * h", "self.W)"),
    ("RBM.hidden", " + self.c", ""),
    ("RBM.visible", " + self.b", ""),
    ("RBM.visible", "self.W.T", "-self.W.T"),
    ("RBM.free_energy", "-np.dot(v, self.b)", "np.dot(v, self.b)"),
    ("RBM.free_energy", "np.log(1 + np.exp(a))", "a"),
    ("Autoencoder.forward", "np.maximum(self.a, 0)", "self.a"),
    ("Autoencoder.forward", " + self.c", ""),
    ("Autoencoder.denoise", "self.forward(x_noisy)", "self.forward(x)"),
    ("Autoencoder.denoise", "(y - x) ** 2", "(y - x_noisy) ** 2"),
    ("Autoencoder.denoise", "dy = y - x", "dy = y - x_noisy"),
    ("Autoencoder.backward", " + np.dot(dy.T, self.h)", ""),
    ("Autoencoder.backward", "np.dot(self.x.T, da) + ", ""),
    ("Autoencoder.backward", " * (self.a > 0)", ""),
    ("sparsity_penalty", "np.mean(h, axis=0)", "np.mean(h, axis=1)"),
    ("sparsity_penalty", "np.log(rho / rho_hat)", "np.log(rho_hat / rho)"),
    ("sparsity_penalty", "beta * ", ""),
    ("sparsity_gradient", "-rho / rho_hat", "rho / rho_hat"),
    ("sparsity_gradient", " / batch_size", ""),
]  # fmt: skip


def mutate(address, right, wrong):
    """The named object from a fresh copy of its module with one fragment of code replaced."""
    name, _, method = address.partition(".")
    module = importlib.import_module(getattr(engine, name).__module__)
    source = inspect.getsource(module)
    node = next(node for node in ast.parse(source).body if getattr(node, "name", None) == name)
    if method:
        node = next(node for node in node.body if getattr(node, "name", None) == method)
    lines = source.splitlines(keepends=True)
    code = "".join(lines[node.body[0].end_lineno : node.end_lineno])
    assert code.count(right) >= 1, f"{address} no longer contains {right!r}"
    lines[node.body[0].end_lineno : node.end_lineno] = code.replace(right, wrong, 1)
    mutant = types.ModuleType(f"mutant_of_{module.__name__}")
    exec(compile("".join(lines), mutant.__name__, "exec"), mutant.__dict__)
    return getattr(mutant, name)


def judge(name, candidate):
    for check in CHECKS[name]:
        check(candidate)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize(("address", "right", "wrong"), MUTANTS)
def test_mutant_is_noticed(address, right, wrong):
    mutant = mutate(address, right, wrong)
    with pytest.raises((AssertionError, RuntimeWarning)):
        judge(address.partition(".")[0], mutant)


@pytest.mark.parametrize("address", sorted({address for address, _, _ in MUTANTS}))
def test_unchanged_copy_passes(address):
    """What is noticed is the change, not the copying."""
    right = next(right for of, right, _ in MUTANTS if of == address)
    judge(address.partition(".")[0], mutate(address, right, right))
