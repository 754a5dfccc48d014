"""Arguments that would give a wrong number silently: the right value, or a refusal with shapes."""

import math
import warnings

import numpy as np
import pytest

from quizgen import engine

X, W, B = np.ones((2, 3)), np.ones((3, 4)), np.zeros(4)
LAYER = engine.Affine(W, B)


def softmax_loss(x, t):
    return engine.SoftmaxWithLoss().forward(np.array(x, dtype=float), np.array(t))


def inverted(x, mask):
    return engine.InvertedDropout().forward(np.array(x), np.array(mask))


REFUSED = {
    "labels that are too large": lambda: softmax_loss([[1, 2]], [2]),
    "labels below zero": lambda: softmax_loss([[1, 2]], [-1]),
    "labels that are no whole numbers": lambda: softmax_loss([[1, 2]], [0.5]),
    "one example as a vector": lambda: softmax_loss([1, 2], [0, 1]),
    "targets of another batch": lambda: softmax_loss([[1, 2]], [[0, 1], [1, 0]]),
    "a label of -1": lambda: engine.cross_entropy_error(X / 3, np.array([0, -1])),
    "y and t of two shapes": lambda: engine.mean_squared_error(X, np.ones(3)),
    "y and t of two batches": lambda: engine.sum_squared_error(X, np.ones((1, 3))),
    "a vector into an affine layer": lambda: LAYER.forward(np.ones(3)),
    "other features": lambda: LAYER.forward(np.ones((2, 4))),
    "a bias of one element": lambda: engine.Affine(W, np.zeros(1)).forward(X),
    "images into layer normalization": lambda: engine.LayerNormalization(
        np.ones(2), np.ones(2)
    ).forward(np.ones((2, 2, 2, 2))),
    "labels into the backward pass": lambda: _trained().backward(np.array([0, 1])),
    "a gradient of another shape": lambda: engine.SGD().update({"W": X}, {"W": np.ones(3)}),
    "no gradient": lambda: engine.Adam().update({"W": X}, {}),
    "a mask of another shape": lambda: inverted(X, [[True], [False]]),
    "a filter of other channels": lambda: engine.Convolution(
        np.ones((1, 1, 2, 2)), np.zeros(1)
    ).forward(np.ones((1, 2, 3, 3))),
    "gates of another width": lambda: engine.LSTM(
        np.ones((2, 8)), np.ones((2, 8)), np.ones(8)
    ).step(np.ones((1, 7)), np.ones((1, 2))),
}


def _trained():
    net = engine.TwoLayerNet(np.ones((2, 2)), np.ones(2), np.ones((2, 2)), np.ones(2))
    net.forward(np.ones((2, 2)))
    return net


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_fit_is_refused_with_its_shape(case):
    with pytest.raises(ValueError, match=r"\(\d.*\)"):
        REFUSED[case]()


@pytest.mark.parametrize("bad", [math.nan, -0.1, 1.1, 1e-310])
@pytest.mark.parametrize("name", ["entropy", "self_information", "cross_entropy", "kl_divergence"])
def test_what_is_no_probability_is_refused(name, bad):
    function, p = getattr(engine, name), np.array([0.5, bad])
    with pytest.raises(ValueError, match="p must hold probabilities"):
        function(*([p, p] if name in ("cross_entropy", "kl_divergence") else [p]))


def test_distributions_of_two_lengths_are_refused():
    with pytest.raises(ValueError, match=r"p \(2,\), q \(1,\)"):
        engine.kl_divergence(np.array([0.5, 0.5]), np.array([1.0]))


def test_a_sentence_names_function_shapes_and_what_is_expected():
    with pytest.raises(ValueError) as caught:  # noqa: PT011 (the sentence is compared below)
        softmax_loss([[1, 2, 3]], [3])
    assert str(caught.value) == (
        "SoftmaxWithLoss.forward: the shapes are x (1, 3), t (1,); "
        "expected x (N, K), t (N, K) or labels (N,) from 0 to K - 1"
    )


def test_the_loss_of_large_scores_is_finite():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert softmax_loss([[800.0, 0.0]], [1]) == 800.0
        net = engine.MultiLayerNet({"W1": np.array([[800.0, 0.0]]), "b1": np.zeros(2)})
        assert net.loss(np.ones((1, 1)), np.array([1])) == 800.0


def test_soft_targets_count_in_loss_and_gradient():
    x, t = np.array([[1.0, 2.0, 0.5]]), np.array([[0.2, 0.5, 0.3]])
    layer = engine.SoftmaxWithLoss()
    loss = layer.forward(x, t)
    numbers = engine.numerical_gradient(lambda x: engine.SoftmaxWithLoss().forward(x, t), x)
    np.testing.assert_allclose(layer.backward(), numbers, atol=1e-9)
    y = engine.softmax(x)
    np.testing.assert_allclose(loss, -np.sum(t * np.log(y)))
    np.testing.assert_allclose(engine.cross_entropy_error(y, t, eps=0.0), loss)


def test_no_zero_is_negative():
    zeros = [
        engine.self_information(np.array([1.0]))[0],
        engine.entropy(np.array([1.0, 0.0])),
        engine.cross_entropy(np.array([1.0]), np.array([1.0])),
    ]
    assert [math.copysign(1, zero) for zero in zeros] == [1, 1, 1]


def test_an_extreme_sigmoid_warns_of_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert engine.sigmoid(np.array([-1e4, 1e4])).tolist() == [0.0, 1.0]
        assert engine.Sigmoid().forward(np.array([-1e4, 1e4])).tolist() == [0.0, 1.0]


def test_small_whole_numbers_do_not_wrap_around():
    y, t = np.array([[1, 2]], np.uint8), np.array([[3, 2]], np.uint8)
    assert engine.mean_squared_error(y, t) == 2.0
    assert engine.sum_squared_error(y, t) == 2.0


def test_floats_keep_their_type():
    p = np.array([0.5, 0.5], np.float32)
    assert engine.entropy(p).dtype == np.float32
    assert engine.self_information(p).dtype == np.float32
    assert engine.kl_divergence(p, p).dtype == np.float32
    assert engine.numerical_gradient(lambda x: float(x.sum()), p, 0.125).dtype == np.float32
