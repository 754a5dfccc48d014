"""Derived from the check of models/discriminative_generative@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_98c0dccfa7d0(prior_0, prior_1, prior_2, likelihood_0, likelihood_1, likelihood_2):
    return (
        ((likelihood_0*prior_0) + (likelihood_1*prior_1) + (likelihood_2*prior_2)),
    )
p_98c0dccfa7d0.layout = {'p': ()}


PROGRAMS = {
    "share_of_the_posteriors: prior:3 likelihood:3": p_98c0dccfa7d0,
}
