"""PyTorch as the outside judge, where it is installed."""

import numpy as np
import pytest

from quizgen import engine

from .checking import close, frozen, random

torch = pytest.importorskip("torch")
F = torch.nn.functional


def tensor(array):
    copy = torch.tensor(np.array(array))
    return copy.requires_grad_() if copy.is_floating_point() else copy


GAMMA, BETA = random(3, seed=8), random(3, seed=9)
BN, LN = engine.BatchNormalization, engine.LayerNormalization
LAYERS = [  # name, layer, parameters, x, the same in PyTorch
    ("affine", engine.Affine, {"W": random(3, 2), "b": random(2)}, random(5, 3),
     lambda x, W, b: F.linear(x, W.T, b)),
    ("relu", engine.Relu, {}, random(5, 3), F.relu),
    ("sigmoid", engine.Sigmoid, {}, random(5, 3), torch.sigmoid),
    ("tanh", engine.Tanh, {}, random(5, 3), torch.tanh),
    ("batch norm", lambda gamma, beta: BN(gamma, beta, eps=1e-3), {"gamma": GAMMA, "beta": BETA},
     random(5, 3), lambda x, g, b: F.batch_norm(x, None, None, g, b, training=True, eps=1e-3)),
    ("batch norm of images", lambda gamma, beta: BN(gamma, beta, eps=1e-3),
     {"gamma": GAMMA, "beta": BETA}, random(2, 3, 4, 5),
     lambda x, g, b: F.batch_norm(x, None, None, g, b, training=True, eps=1e-3)),
    ("layer norm", lambda gamma, beta: LN(gamma, beta, eps=1e-3), {"gamma": GAMMA, "beta": BETA},
     random(5, 3), lambda x, g, b: F.layer_norm(x, (3,), g, b, eps=1e-3)),
]  # fmt: skip


@pytest.mark.parametrize(("make", "params", "x", "theirs"), [c[1:] for c in LAYERS],
                         ids=[c[0] for c in LAYERS])  # fmt: skip
def test_layer(make, params, x, theirs):
    layer, tensors = make(**params), {name: tensor(p) for name, p in params.items()}
    their_x = tensor(x)
    their_out = theirs(their_x, *tensors.values())
    close(layer.forward(x), their_out.detach())
    dout = random(*their_out.shape, seed=4)
    their_out.backward(torch.tensor(np.array(dout)))
    close(layer.backward(dout), their_x.grad, atol=1e-10)
    for name, parameter in tensors.items():
        close(getattr(layer, f"d{name}"), parameter.grad, atol=1e-10)


def test_softmax_with_loss():
    x, t = random(5, 3), frozen([0, 2, 1, 1, 0])
    their_x, layer = tensor(x), engine.SoftmaxWithLoss()
    loss = F.cross_entropy(their_x, tensor(t))
    loss.backward()
    close(layer.forward(x, t), loss.item())
    close(layer.backward(), their_x.grad)


def test_running_mean_and_inference():
    layer = BN(GAMMA, BETA, eps=1e-3)
    judge = torch.nn.BatchNorm1d(3, eps=1e-3, momentum=0.1).double()  # its momentum is 1 − ours
    for seed in (0, 1):
        layer.forward(random(5, 3, seed=seed))
        judge(tensor(random(5, 3, seed=seed)))
    close(layer.running_mean, judge.running_mean)
    # PyTorch keeps the unbiased variance and starts at 1: 0.81 of that is left.
    close(layer.running_var, (judge.running_var - 0.81) * 4 / 5)
    x, statistics = random(4, 3), (layer.running_mean, layer.running_var)
    tensors = [tensor(array).detach() for array in (x, *statistics, GAMMA, BETA)]
    close(layer.forward(x, train_flg=False), F.batch_norm(*tensors, eps=1e-3))


OPTIMIZERS = [
    (engine.SGD(0.1, weight_decay=0.2), "SGD", {}),
    (engine.Momentum(0.1, 0.8, weight_decay=0.2), "SGD", {"momentum": 0.8}),
    (engine.Nesterov(0.1, 0.8, weight_decay=0.2), "SGD", {"momentum": 0.8, "nesterov": True}),
    (engine.AdaGrad(0.1, weight_decay=0.2, eps=1e-3), "Adagrad", {"eps": 1e-3}),
    (engine.RMSProp(0.1, 0.9, weight_decay=0.2, eps=1e-3), "RMSprop", {"alpha": 0.9, "eps": 1e-3}),
    (engine.AdaDelta(0.9, weight_decay=0.2, eps=1e-3), "Adadelta",
     {"lr": 1.0, "rho": 0.9, "eps": 1e-3}),
    (engine.Adam(0.1, eps=1e-3, weight_decay=0.2), "Adam", {"eps": 1e-3}),
    (engine.Adam(0.1, eps=1e-3, weight_decay=0.2, decoupled=True), "AdamW", {"eps": 1e-3}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("optimizer", "judge", "settings"),
    OPTIMIZERS,
    ids=[f"{type(optimizer).__name__}-{judge}" for optimizer, judge, _ in OPTIMIZERS],
)
def test_optimizer(optimizer, judge, settings):
    params = {"W1": random(2, 3)}
    theirs = tensor(params["W1"])
    judge = getattr(torch.optim, judge)([theirs], **{"lr": 0.1, "weight_decay": 0.2, **settings})
    for seed in range(4):
        gradient = random(2, 3, seed=10 + seed)
        optimizer.update(params, {"W1": gradient})
        theirs.grad = torch.tensor(np.array(gradient))
        judge.step()
        close(params["W1"], theirs.detach(), atol=1e-10)


def test_functions():
    a = random(4, 3)
    close(engine.softmax(a), torch.softmax(tensor(a), dim=-1).detach())
    close(engine.softplus(a), F.softplus(tensor(a)).detach())
    close(engine.mean_squared_error(a, 2 * a), F.mse_loss(tensor(a), tensor(2 * a)).item())
    p, q = engine.softmax(a[0]), engine.softmax(a[1])
    theirs = F.kl_div(tensor(q).log(), tensor(p), reduction="sum").item()
    close(engine.kl_divergence(p, q, base=np.e), theirs)


@pytest.mark.parametrize("weight_decay_lambda", [0.0, 0.3])
def test_multi_layer_net(weight_decay_lambda):
    params = {"W1": random(3, 4), "b1": random(4), "W2": random(4, 2), "b2": random(2)}
    x, t = random(5, 3), frozen([0, 1, 1, 0, 1])
    net = engine.MultiLayerNet(params, "tanh", weight_decay_lambda)
    W1, b1, W2, b2 = tensors = [tensor(param) for param in params.values()]
    loss = F.cross_entropy(torch.tanh(tensor(x) @ W1 + b1) @ W2 + b2, tensor(t))
    loss = loss + weight_decay_lambda / 2 * ((W1**2).sum() + (W2**2).sum())
    loss.backward()
    close(net.loss(x, t), loss.item())
    for grad, theirs in zip(net.gradient(x, t).values(), tensors, strict=True):
        close(grad, theirs.grad)


@pytest.mark.parametrize(("stride", "pad"), [(1, 0), (1, 1), (2, 0), (2, 1), (3, 2)])
def test_convolution(stride, pad):
    x, W, b = random(2, 3, 5, 8), random(4, 3, 2, 3), random(4)
    theirs = F.conv2d(tensor(x), tensor(W), tensor(b), stride=stride, padding=pad)
    close(engine.Convolution(W, b, stride, pad).forward(x), theirs.detach())


def test_lstm():
    x, h, c = random(3, 2), random(3, 4, seed=1), random(3, 4, seed=2)
    Wx, Wh, b = random(2, 16), random(4, 16), random(16)
    order = np.r_[8:12, 0:4, 4:8, 12:16]  # theirs is i, f, g, o
    cell = torch.nn.LSTMCell(2, 4, dtype=torch.float64)
    cell.load_state_dict({
        "weight_ih": torch.tensor(Wx.T[order]),
        "weight_hh": torch.tensor(Wh.T[order]),
        "bias_ih": torch.tensor(b[order]),
        "bias_hh": torch.zeros(16, dtype=torch.float64),
    })  # fmt: skip
    theirs = cell(torch.tensor(np.array(x)), (torch.tensor(np.array(h)), torch.tensor(np.array(c))))
    for ours, their in zip(engine.LSTM(Wx, Wh, b).forward(x, h, c), theirs, strict=True):
        close(ours, their.detach())


def test_gru():
    x, h = random(3, 2), random(3, 4, seed=1)
    Wx, Wh, b = random(2, 12), np.array(random(4, 12)), random(12)
    Wh[:, 8:] *= np.eye(4)  # theirs resets after the product; where that is diagonal, it is one
    order = np.r_[4:8, 0:4, 8:12]  # theirs is r, z, n,
    sign = np.repeat([1, -1, 1], 4)  # and its z is the share of the old: 1 - σ(a) = σ(-a)
    cell = torch.nn.GRUCell(2, 4, dtype=torch.float64)
    cell.load_state_dict({
        "weight_ih": torch.tensor((Wx[:, order] * sign).T),
        "weight_hh": torch.tensor((Wh[:, order] * sign).T),
        "bias_ih": torch.tensor(b[order] * sign),
        "bias_hh": torch.zeros(12, dtype=torch.float64),
    })  # fmt: skip
    theirs = cell(torch.tensor(np.array(x)), torch.tensor(np.array(h)))
    close(engine.GRU(Wx, Wh, b).forward(x, h), theirs.detach())


def test_rnn():
    x, h, dh = random(3, 2), random(3, 4, seed=1), random(3, 4, seed=2)
    Wx, Wh, b = random(2, 4), random(4, 4), random(4)
    tensors = list(map(tensor, (x, h, Wx, Wh, b)))
    x_, h_, Wx_, Wh_, b_ = tensors
    theirs = torch.rnn_tanh_cell(x_, h_, Wx_.T, Wh_.T, b_, torch.zeros(4, dtype=torch.float64))
    theirs.backward(torch.tensor(np.array(dh)))
    ours = engine.RNN(Wx, Wh, b)
    close(ours.forward(x, h), theirs.detach())
    dx, dh_prev = ours.backward(dh)
    for gradient, their in zip((dx, dh_prev, ours.dWx, ours.dWh, ours.db), tensors, strict=True):
        close(gradient, their.grad)


def test_denoising_autoencoder():
    x, noise, W, b, c = random(5, 4), random(5, 4, seed=1), random(4, 2), random(2), random(4)
    W_, b_, c_ = tensors = [tensor(array) for array in (W, b, c)]
    theirs = F.linear(torch.relu(tensor(x + noise) @ W_ + b_), W_, c_)
    loss = F.mse_loss(theirs, tensor(x), reduction="sum") / 2
    loss.backward()
    ours = engine.Autoencoder(W, b, c)
    found, dy = ours.denoise(x, noise)
    close(found, loss.item())
    ours.backward(dy)
    for gradient, their in zip((ours.dW, ours.db, ours.dc), tensors, strict=True):
        close(gradient, their.grad)


def test_sparsity():
    h = frozen(1 / (1 + np.exp(-random(5, 3))))
    theirs = tensor(h)
    rho_hat, rho = theirs.mean(dim=0), torch.full((3,), 0.1, dtype=torch.float64)
    penalty = 3 * (
        F.kl_div(rho_hat.log(), rho, reduction="sum")
        + F.kl_div((1 - rho_hat).log(), 1 - rho, reduction="sum")
    )
    penalty.backward()
    close(engine.sparsity_penalty(h, 0.1, 3.0), penalty.item())
    close(np.broadcast_to(engine.sparsity_gradient(h, 0.1, 3.0), (5, 3)), theirs.grad)
