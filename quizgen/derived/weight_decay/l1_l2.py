"""Derived from the check of weight_decay/l1_l2@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_705187053c5a(W_0, W_1, W_2, W_3, dW_0, dW_1, dW_2, dW_3, lr, weight_decay_lambda):
    return (
        ((weight_decay_lambda*absolute(W_0)) + (weight_decay_lambda*absolute(W_1)) + (weight_decay_lambda*absolute(W_2)) + (weight_decay_lambda*absolute(W_3))),
        (W_0 + (Q(-1)*lr*(dW_0 + (weight_decay_lambda*sign(W_0))))),
        (W_1 + (Q(-1)*lr*(dW_1 + (weight_decay_lambda*sign(W_1))))),
        (W_2 + (Q(-1)*lr*(dW_2 + (weight_decay_lambda*sign(W_2))))),
        (W_3 + (Q(-1)*lr*(dW_3 + (weight_decay_lambda*sign(W_3))))),
        (W_0 + (Q(-1)*lr*(dW_0 + (W_0*weight_decay_lambda)))),
        (W_1 + (Q(-1)*lr*(dW_1 + (W_1*weight_decay_lambda)))),
        (W_2 + (Q(-1)*lr*(dW_2 + (W_2*weight_decay_lambda)))),
        (W_3 + (Q(-1)*lr*(dW_3 + (W_3*weight_decay_lambda)))),
    )
p_705187053c5a.layout = {'penalty': (), 'l1': (4,), 'l2': (4,)}


PROGRAMS = {
    "differentiate_the_penalized_loss: W:4 dW:4 lr: weight_decay_lambda:": p_705187053c5a,
}
