"""Derived from the check of learning/curves@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_89d163b72c72(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9):
    t0 = (Q(3) if ((less(train_0, train_1)) or (less(train_1, train_2)) or (less(train_2, train_3)) or (less(train_3, train_4)) or (less(train_4, train_5)) or (less(train_5, train_6)) or (less(train_6, train_7)) or (less(train_7, train_8)) or (less(train_8, train_9))) else (Q(0) if (less((train_9 + (Q(-1)*validation_9)), Q(-1, 4))) else (Q(1) if (less(Q(6, 5), (train_9 + validation_9))) else Q(2))))
    return (
        t0,
        t0,
    )
p_89d163b72c72.layout = {'diagnosis': (), 'remedy': ()}


def p_11f214c6d61d(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, P_0, P_1, Q_0, Q_1, R_0, R_1, S_0, S_1):
    t0 = minimum(validation_0, minimum(validation_1, minimum(validation_2, minimum(validation_3, minimum(validation_4, minimum(validation_5, minimum(validation_6, minimum(validation_7, minimum(validation_8, validation_9)))))))))
    return (
        (Q(0) if (not less(t0, P_1)) else (Q(1) if (not less(t0, Q_1)) else (Q(2) if (not less(t0, R_1)) else Q(3)))),
    )
p_11f214c6d61d.layout = {'point': ()}


def p_857adb4ed96b(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10):
    t0 = (Q(3) if ((less(train_9, train_10)) or (less(train_0, train_1)) or (less(train_1, train_2)) or (less(train_2, train_3)) or (less(train_3, train_4)) or (less(train_4, train_5)) or (less(train_5, train_6)) or (less(train_6, train_7)) or (less(train_7, train_8)) or (less(train_8, train_9))) else (Q(0) if (less((train_10 + (Q(-1)*validation_10)), Q(-1, 4))) else (Q(1) if (less(Q(6, 5), (train_10 + validation_10))) else Q(2))))
    return (
        t0,
        t0,
    )
p_857adb4ed96b.layout = {'diagnosis': (), 'remedy': ()}


def p_9676758813f9(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, P_0, P_1, Q_0, Q_1, R_0, R_1, S_0, S_1):
    t0 = minimum(validation_0, minimum(validation_1, minimum(validation_10, minimum(validation_2, minimum(validation_3, minimum(validation_4, minimum(validation_5, minimum(validation_6, minimum(validation_7, minimum(validation_8, validation_9))))))))))
    return (
        (Q(0) if (not less(t0, P_1)) else (Q(1) if (not less(t0, Q_1)) else (Q(2) if (not less(t0, R_1)) else Q(3)))),
    )
p_9676758813f9.layout = {'point': ()}


def p_6318e8e2c8f7(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11):
    t0 = (Q(3) if ((less(train_9, train_10)) or (less(train_0, train_1)) or (less(train_1, train_2)) or (less(train_10, train_11)) or (less(train_2, train_3)) or (less(train_3, train_4)) or (less(train_4, train_5)) or (less(train_5, train_6)) or (less(train_6, train_7)) or (less(train_7, train_8)) or (less(train_8, train_9))) else (Q(0) if (less((train_11 + (Q(-1)*validation_11)), Q(-1, 4))) else (Q(1) if (less(Q(6, 5), (train_11 + validation_11))) else Q(2))))
    return (
        t0,
        t0,
    )
p_6318e8e2c8f7.layout = {'diagnosis': (), 'remedy': ()}


def p_5f0c1aabdf25(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, P_0, P_1, Q_0, Q_1, R_0, R_1, S_0, S_1):
    t0 = minimum(validation_0, minimum(validation_1, minimum(validation_10, minimum(validation_11, minimum(validation_2, minimum(validation_3, minimum(validation_4, minimum(validation_5, minimum(validation_6, minimum(validation_7, minimum(validation_8, validation_9)))))))))))
    return (
        (Q(0) if (not less(t0, P_1)) else (Q(1) if (not less(t0, Q_1)) else (Q(2) if (not less(t0, R_1)) else Q(3)))),
    )
p_5f0c1aabdf25.layout = {'point': ()}


def p_6491caad81ae(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, train_12, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, validation_12):
    t0 = (Q(3) if ((less(train_9, train_10)) or (less(train_0, train_1)) or (less(train_1, train_2)) or (less(train_10, train_11)) or (less(train_11, train_12)) or (less(train_2, train_3)) or (less(train_3, train_4)) or (less(train_4, train_5)) or (less(train_5, train_6)) or (less(train_6, train_7)) or (less(train_7, train_8)) or (less(train_8, train_9))) else (Q(0) if (less((train_12 + (Q(-1)*validation_12)), Q(-1, 4))) else (Q(1) if (less(Q(6, 5), (train_12 + validation_12))) else Q(2))))
    return (
        t0,
        t0,
    )
p_6491caad81ae.layout = {'diagnosis': (), 'remedy': ()}


def p_eac22e9f6f85(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, train_12, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, validation_12, P_0, P_1, Q_0, Q_1, R_0, R_1, S_0, S_1):
    t0 = minimum(validation_0, minimum(validation_1, minimum(validation_10, minimum(validation_11, minimum(validation_12, minimum(validation_2, minimum(validation_3, minimum(validation_4, minimum(validation_5, minimum(validation_6, minimum(validation_7, minimum(validation_8, validation_9))))))))))))
    return (
        (Q(0) if (not less(t0, P_1)) else (Q(1) if (not less(t0, Q_1)) else (Q(2) if (not less(t0, R_1)) else Q(3)))),
    )
p_eac22e9f6f85.layout = {'point': ()}


def p_762f2b7192e9(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, train_12, train_13, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, validation_12, validation_13):
    t0 = (Q(3) if ((less(train_9, train_10)) or (less(train_0, train_1)) or (less(train_1, train_2)) or (less(train_10, train_11)) or (less(train_11, train_12)) or (less(train_12, train_13)) or (less(train_2, train_3)) or (less(train_3, train_4)) or (less(train_4, train_5)) or (less(train_5, train_6)) or (less(train_6, train_7)) or (less(train_7, train_8)) or (less(train_8, train_9))) else (Q(0) if (less((train_13 + (Q(-1)*validation_13)), Q(-1, 4))) else (Q(1) if (less(Q(6, 5), (train_13 + validation_13))) else Q(2))))
    return (
        t0,
        t0,
    )
p_762f2b7192e9.layout = {'diagnosis': (), 'remedy': ()}


def p_d395b945c19e(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, train_12, train_13, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, validation_12, validation_13, P_0, P_1, Q_0, Q_1, R_0, R_1, S_0, S_1):
    t0 = minimum(validation_0, minimum(validation_1, minimum(validation_10, minimum(validation_11, minimum(validation_12, minimum(validation_13, minimum(validation_2, minimum(validation_3, minimum(validation_4, minimum(validation_5, minimum(validation_6, minimum(validation_7, minimum(validation_8, validation_9)))))))))))))
    return (
        (Q(0) if (not less(t0, P_1)) else (Q(1) if (not less(t0, Q_1)) else (Q(2) if (not less(t0, R_1)) else Q(3)))),
    )
p_d395b945c19e.layout = {'point': ()}


def p_aa81f65e7b8b(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, train_12, train_13, train_14, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, validation_12, validation_13, validation_14):
    t0 = (Q(3) if ((less(train_9, train_10)) or (less(train_0, train_1)) or (less(train_1, train_2)) or (less(train_10, train_11)) or (less(train_11, train_12)) or (less(train_12, train_13)) or (less(train_13, train_14)) or (less(train_2, train_3)) or (less(train_3, train_4)) or (less(train_4, train_5)) or (less(train_5, train_6)) or (less(train_6, train_7)) or (less(train_7, train_8)) or (less(train_8, train_9))) else (Q(0) if (less((train_14 + (Q(-1)*validation_14)), Q(-1, 4))) else (Q(1) if (less(Q(6, 5), (train_14 + validation_14))) else Q(2))))
    return (
        t0,
        t0,
    )
p_aa81f65e7b8b.layout = {'diagnosis': (), 'remedy': ()}


def p_80ee2a4fbd70(train_0, train_1, train_2, train_3, train_4, train_5, train_6, train_7, train_8, train_9, train_10, train_11, train_12, train_13, train_14, validation_0, validation_1, validation_2, validation_3, validation_4, validation_5, validation_6, validation_7, validation_8, validation_9, validation_10, validation_11, validation_12, validation_13, validation_14, P_0, P_1, Q_0, Q_1, R_0, R_1, S_0, S_1):
    t0 = minimum(validation_0, minimum(validation_1, minimum(validation_10, minimum(validation_11, minimum(validation_12, minimum(validation_13, minimum(validation_14, minimum(validation_2, minimum(validation_3, minimum(validation_4, minimum(validation_5, minimum(validation_6, minimum(validation_7, minimum(validation_8, validation_9))))))))))))))
    return (
        (Q(0) if (not less(t0, P_1)) else (Q(1) if (not less(t0, Q_1)) else (Q(2) if (not less(t0, R_1)) else Q(3)))),
    )
p_80ee2a4fbd70.layout = {'point': ()}


PROGRAMS = {
    "compare_all_epochs: train:10plotted validation:10plotted": p_89d163b72c72,
    "compare_all_epochs: train:10plotted validation:10plotted P:2plotted Q:2plotted R:2plotted S:2plotted": p_11f214c6d61d,
    "compare_all_epochs: train:11plotted validation:11plotted": p_857adb4ed96b,
    "compare_all_epochs: train:11plotted validation:11plotted P:2plotted Q:2plotted R:2plotted S:2plotted": p_9676758813f9,
    "compare_all_epochs: train:12plotted validation:12plotted": p_6318e8e2c8f7,
    "compare_all_epochs: train:12plotted validation:12plotted P:2plotted Q:2plotted R:2plotted S:2plotted": p_5f0c1aabdf25,
    "compare_all_epochs: train:13plotted validation:13plotted": p_6491caad81ae,
    "compare_all_epochs: train:13plotted validation:13plotted P:2plotted Q:2plotted R:2plotted S:2plotted": p_eac22e9f6f85,
    "compare_all_epochs: train:14plotted validation:14plotted": p_762f2b7192e9,
    "compare_all_epochs: train:14plotted validation:14plotted P:2plotted Q:2plotted R:2plotted S:2plotted": p_d395b945c19e,
    "compare_all_epochs: train:15plotted validation:15plotted": p_aa81f65e7b8b,
    "compare_all_epochs: train:15plotted validation:15plotted P:2plotted Q:2plotted R:2plotted S:2plotted": p_80ee2a4fbd70,
}
