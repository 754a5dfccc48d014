import cProfile

import numpy as np

from quizgen.authoring.blank import Blank
from quizgen.authoring.trace import traced
from quizgen.engine import BatchNormalization, softmax

A = np.array([1.0, 3.0, 2.0])


def test_locals_of_a_function():
    result, seen = traced(softmax, A)
    assert np.array_equal(result, softmax(A))
    assert seen["c"].tolist() == [3.0]
    assert np.array_equal(seen["exp_a"], np.exp(A - 3))


def test_locals_of_a_method_that_a_misconception_changed():
    mutant = Blank(BatchNormalization.normalize, "var").filled("np.sum(self.xc**2, axis=0)")
    layer = mutant(np.ones(1), np.zeros(1), eps=0.0)
    _, seen = traced(layer.normalize, A[:, None])
    assert seen["var"].tolist() == [2.0]
    assert layer.std.tolist() == [np.sqrt(2.0)]


def test_it_works_under_a_profiler():
    with cProfile.Profile():
        assert traced(softmax, A)[1]["c"].tolist() == [3.0]
