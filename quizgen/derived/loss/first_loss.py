"""Derived from the check of loss/first_loss@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_af06bcba0b40(L, N, K):
    t0 = (L/(log(K)))
    t1 = (t0/(N))
    return (
        (Q(0) if (less(absolute((Q(-1) + t0)), Q(1, 1000))) else (Q(1) if (less(absolute((Q(-1) + t1)), Q(1, 1000))) else (Q(2) if (less(absolute((Q(-1) + (K*t0))), Q(1, 1000))) else (Q(3) if (less(absolute((Q(-1) + (K*t1))), Q(1, 1000))) else (Q(4) if (less(absolute((Q(-1) + (N*t0))), Q(1, 1000))) else (Q(5) if (less(absolute((Q(-1) + (t0*log(Q(2))))), Q(1, 1000))) else (Q(6) if (less(absolute((Q(-1) + (t0*log(Q(10))))), Q(1, 1000))) else (Q(7) if (less(absolute((Q(-1) + (L/(log((K/((Q(-1) + K)))))))), Q(1, 1000))) else (Q(8) if (less(absolute((Q(1) + (Q(-1)*t0/(K)))), Q(1, 1000))) else (Q(9) if (less(absolute((Q(-1) + (Q(2)*t0))), Q(1, 1000))) else Q(-1))))))))))),
    )
p_af06bcba0b40.layout = {'body': ()}


def p_4725c230716c(y_0, y_1, y_2):
    return (
        power((Q(1)/(y_0*y_1*y_2)), Q(1, 3)),
    )
p_4725c230716c.layout = {'perplexity': ()}


def p_692179a0476c(y_0, y_1, y_2, y_3):
    return (
        power((Q(1)/(y_0*y_1*y_2*y_3)), Q(1, 4)),
    )
p_692179a0476c.layout = {'perplexity': ()}


def p_50b48f14bca3(y_0, y_1, y_2, y_3, y_4):
    return (
        power((Q(1)/(y_0*y_1*y_2*y_3*y_4)), Q(1, 5)),
    )
p_50b48f14bca3.layout = {'perplexity': ()}


PROGRAMS = {
    "compare_with_the_formulas: L: N: K:": p_af06bcba0b40,
    "invert_the_geometric_mean: y:3": p_4725c230716c,
    "invert_the_geometric_mean: y:4": p_692179a0476c,
    "invert_the_geometric_mean: y:5": p_50b48f14bca3,
}
