"""Two edits of one expression, made together."""

import pytest

from quizgen.options.merge import merged, tidy


@pytest.mark.parametrize(
    ("right", "one", "other", "both"),
    [
        ("np.sum(x, axis=0)", "-np.sum(x, axis=0)", "np.mean(x, axis=0)", "-np.mean(x, axis=0)"),
        ("np.sum(x, axis=0)", "np.sum(x, axis=1)", "np.mean(x, axis=0)", "np.mean(x, axis=1)"),
        ("a / (b - c)", "a * (b - c)", "a / (b + c)", "a * (b + c)"),
        ("-np.log(p) / base", "np.log(p) / base", "-np.log(p)", "np.log(p)"),
        ("np.dot(x.T, d)", "np.dot(x.T, d) / n", "np.dot(x, d)", "np.dot(x, d) / n"),
        ("x**2 + a * y", "x**3 + a * y", "x**2 + a / y", "x**3 + a / y"),
        # one token after the other
        ("x**2 + y", "x**3 + y", "x**2 - y", "x**3 - y"),
        ("1 if x > 0 else 0", "1 if x >= 0 else 0", "1 if x > b else 0", "1 if x >= b else 0"),
        # what was an operator becomes a sign, and the other way round
        ("w - lr * d", "w - d", "-lr * d", "-d"),
        ("-np.log(p) + q", "1 - np.log(p) + q", "-np.log(p) - q", "1 - np.log(p) - q"),
    ],
)
def test_both_edits_are_made_in_either_order(right, one, other, both):
    assert merged(right, one, other) == both
    assert merged(right, other, one) == both


@pytest.mark.parametrize(
    ("right", "one", "other"),
    [
        ("np.sum(x, axis=0)", "np.mean(x, axis=0)", "np.max(x, axis=0)"),  # the same token
        ("np.sum(x, axis=0)", "x.mean()", "np.sum(x, axis=1)"),  # one inside the other
        ("a + b", "a / n + b", "a - b"),  # inserted just before what is replaced
        ("a + b", "a - b", "a - b"),  # the same mistake
        ("a * b", "a * b / n", "a * b / m"),  # at the same place
        ("f(a, b)", "f(a", "f(a, c)"),  # no code
    ],
)
def test_edits_that_collide_are_not_merged(right, one, other):
    assert merged(right, one, other) is None


def test_code_that_would_not_be_an_expression_is_none():
    assert merged("a + (b + c)", "a + (b + c", "d + (b + c)") is None


@pytest.mark.parametrize(
    ("code", "tidied"),
    [
        ("- a", "-a"),
        ("1 -a", "1 - a"),
        ("x ** 2", "x**2"),
        ("x**-1", "x**-1"),
        ("x[-1] - -y", "x[-1] - -y"),
        ("f(x, axis=-1)", "f(x, axis=-1)"),
        ("1e-7 + x", "1e-7 + x"),
        ('np.einsum("ij,kj->ik", a, b)', 'np.einsum("ij,kj->ik", a, b)'),
        ("beta ** (t - 1)", "beta**(t - 1)"),
    ],
)
def test_signs_and_powers_are_spaced_in_one_way(code, tidied):
    assert tidy(code) == tidied
