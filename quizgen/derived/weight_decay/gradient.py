"""Derived from the check of weight_decay/gradient@2 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_ea309b536187(dW_0_0, dW_0_1, dW_1_0, dW_1_1, W_0_0, W_0_1, W_1_0, W_1_1, weight_decay_lambda):
    return (
        (dW_0_0 + (W_0_0*weight_decay_lambda)),
        (dW_0_1 + (W_0_1*weight_decay_lambda)),
        (dW_1_0 + (W_1_0*weight_decay_lambda)),
        (dW_1_1 + (W_1_1*weight_decay_lambda)),
    )
p_ea309b536187.layout = {'grad': (2, 2)}


PROGRAMS = {
    "differentiate_loss_and_penalty: dW:2x2 W:2x2 weight_decay_lambda:": p_ea309b536187,
}
