"""Derived from the check of numerical_gradient/check@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_3b6369323ceb(theta_0, theta_1, theta_2, theta_3, right_0, right_1, right_2, right_3, found_0, found_1, found_2, found_3):
    t0 = (less((found_0 + (Q(-1, 10)*right_0))**2, Q(1, 1000000000000)))
    t1 = (less((found_1 + (Q(-1, 10)*right_1))**2, Q(1, 1000000000000)))
    t2 = (less((found_2 + (Q(-1, 10)*right_2))**2, Q(1, 1000000000000)))
    t3 = (less((found_3 + (Q(-1, 10)*right_3))**2, Q(1, 1000000000000)))
    t4 = (found_0 + (Q(-1)*right_0))
    t5 = t4**2
    t6 = (less(t5, Q(1, 1000000000000)))
    t7 = (found_2 + (Q(-1)*right_2))
    t8 = t7**2
    t9 = (less(t8, Q(1, 1000000000000)))
    t10 = (found_1 + (Q(-1)*right_1))**2
    t11 = (less(t10, Q(1, 1000000000000)))
    t12 = (less((found_3 + (Q(-1)*right_3))**2, Q(1, 1000000000000)))
    t13 = (Q(1, 10)*theta_0)
    t14 = (Q(1, 10)*theta_2)
    t15 = (less(Q(1, 1000000000000), t5))
    t16 = (less(Q(1, 1000000000000), t10))
    return (
        ((less((found_0 + (Q(-10)*right_0))**2, Q(1, 1000000000000))) and (less((found_1 + (Q(-10)*right_1))**2, Q(1, 1000000000000))) and (less((found_2 + (Q(-10)*right_2))**2, Q(1, 1000000000000))) and (less((found_3 + (Q(-10)*right_3))**2, Q(1, 1000000000000)))),
        (t0 and t1 and t2 and t3),
        ((less((found_0 + right_0)**2, Q(1, 1000000000000))) and (less((found_1 + right_1)**2, Q(1, 1000000000000))) and (less((found_2 + right_2)**2, Q(1, 1000000000000))) and (less((found_3 + right_3)**2, Q(1, 1000000000000)))),
        (t1 and t3 and t6 and t9),
        (t0 and t11 and t12 and t2),
        (t11 and t12 and (less((t13 + t4)**2, Q(1, 1000000000000))) and (less((t14 + t7)**2, Q(1, 1000000000000)))),
        (t11 and t12 and (less((found_0 + (Q(-1)*right_0) + (Q(-1)*t13))**2, Q(1, 1000000000000))) and (less((found_2 + (Q(-1)*right_2) + (Q(-1)*t14))**2, Q(1, 1000000000000)))),
        (t6 and t9 and (less((found_1 + (Q(-1)*right_1) + (Q(-1, 10)*theta_1))**2, Q(1, 1000000000000))) and (less((found_3 + (Q(-1)*right_3) + (Q(-1, 10)*theta_3))**2, Q(1, 1000000000000)))),
        (t11 and t12 and (less((t4 + (Q(1, 5)*theta_0))**2, Q(1, 1000000000000))) and (less((t7 + (Q(1, 5)*theta_2))**2, Q(1, 1000000000000)))),
        (t12 and t15 and t16 and t9),
        (t11 and t12 and t15 and t9),
        (t12 and t16 and t6 and t9),
        (t11 and t12 and t6 and (less(Q(1, 1000000000000), t8))),
    )
p_3b6369323ceb.layout = {'not-averaged': None, 'averaged-twice': None, 'sign-reversed': None, 'biases-averaged': None, 'weights-averaged': None, 'penalty-forgotten': None, 'penalty-doubled': None, 'penalty-on-biases': None, 'penalty-subtracted': None, 'mask-forgotten': None, 'mask-missing-in-weights': None, 'mask-missing-in-biases': None, 'sums-for-outputs': None}


def p_92d0bbef8462(theta_0, theta_1, theta_2, theta_3, right_0, right_1, right_2, right_3, found_0, found_1, found_2, found_3):
    t0 = (less((found_0 + (Q(-1, 4)*right_0))**2, Q(1, 1000000000000)))
    t1 = (less((found_1 + (Q(-1, 4)*right_1))**2, Q(1, 1000000000000)))
    t2 = (less((found_2 + (Q(-1, 4)*right_2))**2, Q(1, 1000000000000)))
    t3 = (less((found_3 + (Q(-1, 4)*right_3))**2, Q(1, 1000000000000)))
    t4 = (found_0 + (Q(-1)*right_0))
    t5 = t4**2
    t6 = (less(t5, Q(1, 1000000000000)))
    t7 = (found_2 + (Q(-1)*right_2))
    t8 = t7**2
    t9 = (less(t8, Q(1, 1000000000000)))
    t10 = (found_1 + (Q(-1)*right_1))**2
    t11 = (less(t10, Q(1, 1000000000000)))
    t12 = (less((found_3 + (Q(-1)*right_3))**2, Q(1, 1000000000000)))
    t13 = (Q(1, 10)*theta_0)
    t14 = (Q(1, 10)*theta_2)
    t15 = (less(Q(1, 1000000000000), t5))
    t16 = (less(Q(1, 1000000000000), t10))
    return (
        ((less((found_0 + (Q(-4)*right_0))**2, Q(1, 1000000000000))) and (less((found_1 + (Q(-4)*right_1))**2, Q(1, 1000000000000))) and (less((found_2 + (Q(-4)*right_2))**2, Q(1, 1000000000000))) and (less((found_3 + (Q(-4)*right_3))**2, Q(1, 1000000000000)))),
        (t0 and t1 and t2 and t3),
        ((less((found_0 + right_0)**2, Q(1, 1000000000000))) and (less((found_1 + right_1)**2, Q(1, 1000000000000))) and (less((found_2 + right_2)**2, Q(1, 1000000000000))) and (less((found_3 + right_3)**2, Q(1, 1000000000000)))),
        (t1 and t3 and t6 and t9),
        (t0 and t11 and t12 and t2),
        (t11 and t12 and (less((t13 + t4)**2, Q(1, 1000000000000))) and (less((t14 + t7)**2, Q(1, 1000000000000)))),
        (t11 and t12 and (less((found_0 + (Q(-1)*right_0) + (Q(-1)*t13))**2, Q(1, 1000000000000))) and (less((found_2 + (Q(-1)*right_2) + (Q(-1)*t14))**2, Q(1, 1000000000000)))),
        (t6 and t9 and (less((found_1 + (Q(-1)*right_1) + (Q(-1, 10)*theta_1))**2, Q(1, 1000000000000))) and (less((found_3 + (Q(-1)*right_3) + (Q(-1, 10)*theta_3))**2, Q(1, 1000000000000)))),
        (t11 and t12 and (less((t4 + (Q(1, 5)*theta_0))**2, Q(1, 1000000000000))) and (less((t7 + (Q(1, 5)*theta_2))**2, Q(1, 1000000000000)))),
        (t12 and t15 and t16 and t9),
        (t11 and t12 and t15 and t9),
        (t12 and t16 and t6 and t9),
        (t11 and t12 and t6 and (less(Q(1, 1000000000000), t8))),
    )
p_92d0bbef8462.layout = {'not-averaged': None, 'averaged-twice': None, 'sign-reversed': None, 'biases-averaged': None, 'weights-averaged': None, 'penalty-forgotten': None, 'penalty-doubled': None, 'penalty-on-biases': None, 'penalty-subtracted': None, 'mask-forgotten': None, 'mask-missing-in-weights': None, 'mask-missing-in-biases': None, 'sums-for-outputs': None}


def p_aaaeea7396c0(theta_0, theta_1, theta_2, theta_3, right_0, right_1, right_2, right_3, found_0, found_1, found_2, found_3):
    t0 = (less((found_0 + (Q(-1, 5)*right_0))**2, Q(1, 1000000000000)))
    t1 = (less((found_1 + (Q(-1, 5)*right_1))**2, Q(1, 1000000000000)))
    t2 = (less((found_2 + (Q(-1, 5)*right_2))**2, Q(1, 1000000000000)))
    t3 = (less((found_3 + (Q(-1, 5)*right_3))**2, Q(1, 1000000000000)))
    t4 = (found_0 + (Q(-1)*right_0))
    t5 = t4**2
    t6 = (less(t5, Q(1, 1000000000000)))
    t7 = (found_2 + (Q(-1)*right_2))
    t8 = t7**2
    t9 = (less(t8, Q(1, 1000000000000)))
    t10 = (found_1 + (Q(-1)*right_1))**2
    t11 = (less(t10, Q(1, 1000000000000)))
    t12 = (less((found_3 + (Q(-1)*right_3))**2, Q(1, 1000000000000)))
    t13 = (Q(1, 10)*theta_0)
    t14 = (Q(1, 10)*theta_2)
    t15 = (less(Q(1, 1000000000000), t5))
    t16 = (less(Q(1, 1000000000000), t10))
    return (
        ((less((found_0 + (Q(-5)*right_0))**2, Q(1, 1000000000000))) and (less((found_1 + (Q(-5)*right_1))**2, Q(1, 1000000000000))) and (less((found_2 + (Q(-5)*right_2))**2, Q(1, 1000000000000))) and (less((found_3 + (Q(-5)*right_3))**2, Q(1, 1000000000000)))),
        (t0 and t1 and t2 and t3),
        ((less((found_0 + right_0)**2, Q(1, 1000000000000))) and (less((found_1 + right_1)**2, Q(1, 1000000000000))) and (less((found_2 + right_2)**2, Q(1, 1000000000000))) and (less((found_3 + right_3)**2, Q(1, 1000000000000)))),
        (t1 and t3 and t6 and t9),
        (t0 and t11 and t12 and t2),
        (t11 and t12 and (less((t13 + t4)**2, Q(1, 1000000000000))) and (less((t14 + t7)**2, Q(1, 1000000000000)))),
        (t11 and t12 and (less((found_0 + (Q(-1)*right_0) + (Q(-1)*t13))**2, Q(1, 1000000000000))) and (less((found_2 + (Q(-1)*right_2) + (Q(-1)*t14))**2, Q(1, 1000000000000)))),
        (t6 and t9 and (less((found_1 + (Q(-1)*right_1) + (Q(-1, 10)*theta_1))**2, Q(1, 1000000000000))) and (less((found_3 + (Q(-1)*right_3) + (Q(-1, 10)*theta_3))**2, Q(1, 1000000000000)))),
        (t11 and t12 and (less((t4 + (Q(1, 5)*theta_0))**2, Q(1, 1000000000000))) and (less((t7 + (Q(1, 5)*theta_2))**2, Q(1, 1000000000000)))),
        (t12 and t15 and t16 and t9),
        (t11 and t12 and t15 and t9),
        (t12 and t16 and t6 and t9),
        (t11 and t12 and t6 and (less(Q(1, 1000000000000), t8))),
    )
p_aaaeea7396c0.layout = {'not-averaged': None, 'averaged-twice': None, 'sign-reversed': None, 'biases-averaged': None, 'weights-averaged': None, 'penalty-forgotten': None, 'penalty-doubled': None, 'penalty-on-biases': None, 'penalty-subtracted': None, 'mask-forgotten': None, 'mask-missing-in-weights': None, 'mask-missing-in-biases': None, 'sums-for-outputs': None}


PROGRAMS = {
    "compare_row_by_row: theta:4 right:4 found:4 N=10": p_3b6369323ceb,
    "compare_row_by_row: theta:4 right:4 found:4 N=4": p_92d0bbef8462,
    "compare_row_by_row: theta:4 right:4 found:4 N=5": p_aaaeea7396c0,
}
