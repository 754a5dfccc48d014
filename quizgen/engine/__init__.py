"""NumPy reference implementations: what the questions are about."""

from quizgen.engine.activation_layers import Relu, Sigmoid, Tanh
from quizgen.engine.activations import (
    elu,
    hard_tanh,
    leaky_relu,
    log_softmax,
    relu,
    sigmoid,
    softmax,
    softmax_naive,
    softplus,
    swish,
    tanh,
)
from quizgen.engine.affine import Affine
from quizgen.engine.autoencoder import Autoencoder, sparsity_gradient, sparsity_penalty
from quizgen.engine.batch_normalization import BatchNormalization, channel_statistics
from quizgen.engine.boltzmann import RBM, boltzmann_energy
from quizgen.engine.convolution import Convolution
from quizgen.engine.differentiation import numerical_gradient
from quizgen.engine.dropout import Dropout, InvertedDropout
from quizgen.engine.early_stopping import EarlyStopping
from quizgen.engine.graph_layers import (
    AddLayer,
    DivLayer,
    ExpLayer,
    LogLayer,
    MulLayer,
    SubLayer,
)
from quizgen.engine.gru import GRU
from quizgen.engine.information import cross_entropy, entropy, kl_divergence, self_information
from quizgen.engine.losses import cross_entropy_error, mean_squared_error, sum_squared_error
from quizgen.engine.lstm import LSTM
from quizgen.engine.multi_layer_net import MultiLayerNet
from quizgen.engine.normalization import (
    LayerNormalization,
    batch_norm_means,
    group_norm_means,
    instance_norm_means,
    layer_norm_means,
)
from quizgen.engine.optimizers import (
    SGD,
    AdaDelta,
    AdaGrad,
    Adam,
    Momentum,
    Nesterov,
    RMSProp,
)
from quizgen.engine.perceptron import perceptron
from quizgen.engine.rnn import RNN
from quizgen.engine.softmax_with_loss import SoftmaxWithLoss
from quizgen.engine.two_layer_net import TwoLayerNet
from quizgen.engine.weight_decay import l1_gradient, l1_penalty, l2_gradient, l2_penalty

__all__ = [
    "GRU",
    "LSTM",
    "RBM",
    "RNN",
    "SGD",
    "AdaDelta",
    "AdaGrad",
    "Adam",
    "AddLayer",
    "Affine",
    "Autoencoder",
    "BatchNormalization",
    "Convolution",
    "DivLayer",
    "Dropout",
    "EarlyStopping",
    "ExpLayer",
    "InvertedDropout",
    "LayerNormalization",
    "LogLayer",
    "Momentum",
    "MulLayer",
    "MultiLayerNet",
    "Nesterov",
    "RMSProp",
    "Relu",
    "Sigmoid",
    "SoftmaxWithLoss",
    "SubLayer",
    "Tanh",
    "TwoLayerNet",
    "batch_norm_means",
    "boltzmann_energy",
    "channel_statistics",
    "cross_entropy",
    "cross_entropy_error",
    "elu",
    "entropy",
    "group_norm_means",
    "hard_tanh",
    "instance_norm_means",
    "kl_divergence",
    "l1_gradient",
    "l1_penalty",
    "l2_gradient",
    "l2_penalty",
    "layer_norm_means",
    "leaky_relu",
    "log_softmax",
    "mean_squared_error",
    "numerical_gradient",
    "perceptron",
    "relu",
    "self_information",
    "sigmoid",
    "softmax",
    "softmax_naive",
    "softplus",
    "sparsity_gradient",
    "sparsity_penalty",
    "sum_squared_error",
    "swish",
    "tanh",
]
