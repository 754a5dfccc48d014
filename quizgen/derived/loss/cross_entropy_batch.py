"""Derived from the check of loss/cross_entropy_batch@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_857f05349024(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, t_0, t_1, t_2):
    return (
        Q(3),
        Q(3),
    )
p_857f05349024.layout = {'shape': (2,)}


def p_b8490de2c08a(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, t_0, t_1, t_2):
    return (
        Q(3),
    )
p_b8490de2c08a.layout = {'shape': (1,)}


def p_0ea24ef7feb9(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, t_0, t_1, t_2):
    return (
        Q(3),
        Q(4),
    )
p_0ea24ef7feb9.layout = {'shape': (2,)}


def p_12d68075f6b7(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0, t_1, t_2, t_3):
    return (
        Q(4),
        Q(4),
    )
p_12d68075f6b7.layout = {'shape': (2,)}


def p_4af635ce3664(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0, t_1, t_2, t_3):
    return (
        Q(4),
    )
p_4af635ce3664.layout = {'shape': (1,)}


def p_bb9f2ec4b842(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0, t_1, t_2, t_3):
    return (
        Q(4),
        Q(3),
    )
p_bb9f2ec4b842.layout = {'shape': (2,)}


def p_a43a6f58ae3c(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0, t_1, t_2, t_3, t_4):
    return (
        Q(5),
        Q(5),
    )
p_a43a6f58ae3c.layout = {'shape': (2,)}


def p_a73b534a5bf4(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0, t_1, t_2, t_3, t_4):
    return (
        Q(5),
    )
p_a73b534a5bf4.layout = {'shape': (1,)}


def p_271e89cbb38f(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0, t_1, t_2, t_3, t_4):
    return (
        Q(5),
        Q(3),
    )
p_271e89cbb38f.layout = {'shape': (2,)}


def p_062fe716cd24(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, t_0, t_1, t_2, t_3, t_4):
    return (
        Q(5),
        Q(5),
    )
p_062fe716cd24.layout = {'shape': (2,)}


def p_79e8713dc5e8(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, t_0, t_1, t_2, t_3, t_4):
    return (
        Q(5),
    )
p_79e8713dc5e8.layout = {'shape': (1,)}


def p_7b47df566ff1(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, t_0, t_1, t_2, t_3, t_4):
    return (
        Q(5),
        Q(4),
    )
p_7b47df566ff1.layout = {'shape': (2,)}


def p_0df4bc36d934(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, y_5_0, y_5_1, y_5_2, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        Q(6),
        Q(6),
    )
p_0df4bc36d934.layout = {'shape': (2,)}


def p_a6e62a5f16b1(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, y_5_0, y_5_1, y_5_2, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        Q(6),
    )
p_a6e62a5f16b1.layout = {'shape': (1,)}


def p_a6234e1ec7b3(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, y_5_0, y_5_1, y_5_2, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        Q(6),
        Q(3),
    )
p_a6234e1ec7b3.layout = {'shape': (2,)}


def p_ab8db06deb40(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, y_5_0, y_5_1, y_5_2, y_5_3, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        Q(6),
        Q(6),
    )
p_ab8db06deb40.layout = {'shape': (2,)}


def p_d758b29e51e6(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, y_5_0, y_5_1, y_5_2, y_5_3, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        Q(6),
    )
p_d758b29e51e6.layout = {'shape': (1,)}


def p_fb0789230dfe(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, y_5_0, y_5_1, y_5_2, y_5_3, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        Q(6),
        Q(4),
    )
p_fb0789230dfe.layout = {'shape': (2,)}


def p_2ed8c513cc84(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, t_0, t_1):
    return (
        ((Q(-1, 2)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 2)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 2)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2))),
    )
p_2ed8c513cc84.layout = {'loss': ()}


def p_fd72888fcd26(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, t_0, t_1):
    return (
        ((Q(-1, 2)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 2)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 2)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 2)*(Q(1) if (equal(t_0, Q(3))) else Q(0))*log(y_0_3)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 2)*(Q(1) if (equal(t_1, Q(3))) else Q(0))*log(y_1_3))),
    )
p_fd72888fcd26.layout = {'loss': ()}


def p_894057f94368(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, t_0, t_1, t_2):
    return (
        ((Q(-1, 3)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 3)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 3)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2))),
    )
p_894057f94368.layout = {'loss': ()}


def p_06c5543e179c(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, t_0, t_1, t_2):
    return (
        ((Q(-1, 3)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 3)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 3)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 3)*(Q(1) if (equal(t_0, Q(3))) else Q(0))*log(y_0_3)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 3)*(Q(1) if (equal(t_1, Q(3))) else Q(0))*log(y_1_3)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 3)*(Q(1) if (equal(t_2, Q(3))) else Q(0))*log(y_2_3))),
    )
p_06c5543e179c.layout = {'loss': ()}


def p_ad9510dc2df9(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, t_0, t_1, t_2, t_3):
    return (
        ((Q(-1, 4)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 4)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 4)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(0))) else Q(0))*log(y_3_0)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(1))) else Q(0))*log(y_3_1)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(2))) else Q(0))*log(y_3_2))),
    )
p_ad9510dc2df9.layout = {'loss': ()}


def p_5b2b11314e04(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, t_0, t_1, t_2, t_3):
    return (
        ((Q(-1, 4)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 4)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 4)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 4)*(Q(1) if (equal(t_0, Q(3))) else Q(0))*log(y_0_3)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 4)*(Q(1) if (equal(t_1, Q(3))) else Q(0))*log(y_1_3)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 4)*(Q(1) if (equal(t_2, Q(3))) else Q(0))*log(y_2_3)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(0))) else Q(0))*log(y_3_0)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(1))) else Q(0))*log(y_3_1)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(2))) else Q(0))*log(y_3_2)) + (Q(-1, 4)*(Q(1) if (equal(t_3, Q(3))) else Q(0))*log(y_3_3))),
    )
p_5b2b11314e04.layout = {'loss': ()}


def p_9df80ce96b9b(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, t_0, t_1, t_2, t_3, t_4):
    return (
        ((Q(-1, 5)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 5)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 5)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(0))) else Q(0))*log(y_3_0)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(1))) else Q(0))*log(y_3_1)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(2))) else Q(0))*log(y_3_2)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(0))) else Q(0))*log(y_4_0)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(1))) else Q(0))*log(y_4_1)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(2))) else Q(0))*log(y_4_2))),
    )
p_9df80ce96b9b.layout = {'loss': ()}


def p_20869f51b9b9(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, t_0, t_1, t_2, t_3, t_4):
    return (
        ((Q(-1, 5)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 5)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 5)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 5)*(Q(1) if (equal(t_0, Q(3))) else Q(0))*log(y_0_3)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 5)*(Q(1) if (equal(t_1, Q(3))) else Q(0))*log(y_1_3)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 5)*(Q(1) if (equal(t_2, Q(3))) else Q(0))*log(y_2_3)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(0))) else Q(0))*log(y_3_0)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(1))) else Q(0))*log(y_3_1)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(2))) else Q(0))*log(y_3_2)) + (Q(-1, 5)*(Q(1) if (equal(t_3, Q(3))) else Q(0))*log(y_3_3)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(0))) else Q(0))*log(y_4_0)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(1))) else Q(0))*log(y_4_1)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(2))) else Q(0))*log(y_4_2)) + (Q(-1, 5)*(Q(1) if (equal(t_4, Q(3))) else Q(0))*log(y_4_3))),
    )
p_20869f51b9b9.layout = {'loss': ()}


def p_0f432d088624(y_0_0, y_0_1, y_0_2, y_1_0, y_1_1, y_1_2, y_2_0, y_2_1, y_2_2, y_3_0, y_3_1, y_3_2, y_4_0, y_4_1, y_4_2, y_5_0, y_5_1, y_5_2, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        ((Q(-1, 6)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 6)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 6)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(0))) else Q(0))*log(y_3_0)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(1))) else Q(0))*log(y_3_1)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(2))) else Q(0))*log(y_3_2)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(0))) else Q(0))*log(y_4_0)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(1))) else Q(0))*log(y_4_1)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(2))) else Q(0))*log(y_4_2)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(0))) else Q(0))*log(y_5_0)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(1))) else Q(0))*log(y_5_1)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(2))) else Q(0))*log(y_5_2))),
    )
p_0f432d088624.layout = {'loss': ()}


def p_6b4676324c99(y_0_0, y_0_1, y_0_2, y_0_3, y_1_0, y_1_1, y_1_2, y_1_3, y_2_0, y_2_1, y_2_2, y_2_3, y_3_0, y_3_1, y_3_2, y_3_3, y_4_0, y_4_1, y_4_2, y_4_3, y_5_0, y_5_1, y_5_2, y_5_3, t_0, t_1, t_2, t_3, t_4, t_5):
    return (
        ((Q(-1, 6)*(Q(1) if (equal(t_0, Q(0))) else Q(0))*log(y_0_0)) + (Q(-1, 6)*(Q(1) if (equal(t_0, Q(1))) else Q(0))*log(y_0_1)) + (Q(-1, 6)*(Q(1) if (equal(t_0, Q(2))) else Q(0))*log(y_0_2)) + (Q(-1, 6)*(Q(1) if (equal(t_0, Q(3))) else Q(0))*log(y_0_3)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(0))) else Q(0))*log(y_1_0)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(1))) else Q(0))*log(y_1_1)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(2))) else Q(0))*log(y_1_2)) + (Q(-1, 6)*(Q(1) if (equal(t_1, Q(3))) else Q(0))*log(y_1_3)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(0))) else Q(0))*log(y_2_0)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(1))) else Q(0))*log(y_2_1)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(2))) else Q(0))*log(y_2_2)) + (Q(-1, 6)*(Q(1) if (equal(t_2, Q(3))) else Q(0))*log(y_2_3)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(0))) else Q(0))*log(y_3_0)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(1))) else Q(0))*log(y_3_1)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(2))) else Q(0))*log(y_3_2)) + (Q(-1, 6)*(Q(1) if (equal(t_3, Q(3))) else Q(0))*log(y_3_3)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(0))) else Q(0))*log(y_4_0)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(1))) else Q(0))*log(y_4_1)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(2))) else Q(0))*log(y_4_2)) + (Q(-1, 6)*(Q(1) if (equal(t_4, Q(3))) else Q(0))*log(y_4_3)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(0))) else Q(0))*log(y_5_0)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(1))) else Q(0))*log(y_5_1)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(2))) else Q(0))*log(y_5_2)) + (Q(-1, 6)*(Q(1) if (equal(t_5, Q(3))) else Q(0))*log(y_5_3))),
    )
p_6b4676324c99.layout = {'loss': ()}


PROGRAMS = {
    "count_the_indices: y:3x4 t:3 way=columns": p_857f05349024,
    "count_the_indices: y:3x4 t:3 way=pairs": p_b8490de2c08a,
    "count_the_indices: y:3x4 t:3 way=rows": p_0ea24ef7feb9,
    "count_the_indices: y:4x3 t:4 way=columns": p_12d68075f6b7,
    "count_the_indices: y:4x3 t:4 way=pairs": p_4af635ce3664,
    "count_the_indices: y:4x3 t:4 way=rows": p_bb9f2ec4b842,
    "count_the_indices: y:5x3 t:5 way=columns": p_a43a6f58ae3c,
    "count_the_indices: y:5x3 t:5 way=pairs": p_a73b534a5bf4,
    "count_the_indices: y:5x3 t:5 way=rows": p_271e89cbb38f,
    "count_the_indices: y:5x4 t:5 way=columns": p_062fe716cd24,
    "count_the_indices: y:5x4 t:5 way=pairs": p_79e8713dc5e8,
    "count_the_indices: y:5x4 t:5 way=rows": p_7b47df566ff1,
    "count_the_indices: y:6x3 t:6 way=columns": p_0df4bc36d934,
    "count_the_indices: y:6x3 t:6 way=pairs": p_a6e62a5f16b1,
    "count_the_indices: y:6x3 t:6 way=rows": p_a6234e1ec7b3,
    "count_the_indices: y:6x4 t:6 way=columns": p_ab8db06deb40,
    "count_the_indices: y:6x4 t:6 way=pairs": p_d758b29e51e6,
    "count_the_indices: y:6x4 t:6 way=rows": p_fb0789230dfe,
    "sum_over_all_classes: y:2x3 t:2": p_2ed8c513cc84,
    "sum_over_all_classes: y:2x4 t:2": p_fd72888fcd26,
    "sum_over_all_classes: y:3x3 t:3": p_894057f94368,
    "sum_over_all_classes: y:3x4 t:3": p_06c5543e179c,
    "sum_over_all_classes: y:4x3 t:4": p_ad9510dc2df9,
    "sum_over_all_classes: y:4x4 t:4": p_5b2b11314e04,
    "sum_over_all_classes: y:5x3 t:5": p_9df80ce96b9b,
    "sum_over_all_classes: y:5x4 t:5": p_20869f51b9b9,
    "sum_over_all_classes: y:6x3 t:6": p_0f432d088624,
    "sum_over_all_classes: y:6x4 t:6": p_6b4676324c99,
}
