"""Derived from the check of optimizers/steady_gradient@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_19b7eb71ac4d(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 10)*g/(absolute(g))),
    )
p_19b7eb71ac4d.layout = {'limit': (), 'ratio': ()}


def p_36bc9b6f8002(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 10)*g/(absolute(g))),
    )
p_36bc9b6f8002.layout = {'limit': (), 'ratio': ()}


def p_bc72dded0360(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 11)*g/(absolute(g))),
    )
p_bc72dded0360.layout = {'limit': (), 'ratio': ()}


def p_950f9485b1b1(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 11)*g/(absolute(g))),
    )
p_950f9485b1b1.layout = {'limit': (), 'ratio': ()}


def p_5ee17e2aa1f7(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 12)*g/(absolute(g))),
    )
p_5ee17e2aa1f7.layout = {'limit': (), 'ratio': ()}


def p_91c6d11c7851(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 12)*g/(absolute(g))),
    )
p_91c6d11c7851.layout = {'limit': (), 'ratio': ()}


def p_a8e37f852b74(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 4)*g/(absolute(g))),
    )
p_a8e37f852b74.layout = {'limit': (), 'ratio': ()}


def p_f124fa22c2d8(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 4)*g/(absolute(g))),
    )
p_f124fa22c2d8.layout = {'limit': (), 'ratio': ()}


def p_eae037e964ba(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 13)*g/(absolute(g))),
    )
p_eae037e964ba.layout = {'limit': (), 'ratio': ()}


def p_a4969a11cc84(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 13)*g/(absolute(g))),
    )
p_a4969a11cc84.layout = {'limit': (), 'ratio': ()}


def p_4ca77fab169e(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 14)*g/(absolute(g))),
    )
p_4ca77fab169e.layout = {'limit': (), 'ratio': ()}


def p_8da79146558a(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 14)*g/(absolute(g))),
    )
p_8da79146558a.layout = {'limit': (), 'ratio': ()}


def p_0e4dae7a0a64(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 15)*g/(absolute(g))),
    )
p_0e4dae7a0a64.layout = {'limit': (), 'ratio': ()}


def p_abf2d1cdebd1(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 15)*g/(absolute(g))),
    )
p_abf2d1cdebd1.layout = {'limit': (), 'ratio': ()}


def p_d303f581bbde(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 5)*g/(absolute(g))),
    )
p_d303f581bbde.layout = {'limit': (), 'ratio': ()}


def p_4e591fd81eab(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 5)*g/(absolute(g))),
    )
p_4e591fd81eab.layout = {'limit': (), 'ratio': ()}


def p_078f50b1db98(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 6)*g/(absolute(g))),
    )
p_078f50b1db98.layout = {'limit': (), 'ratio': ()}


def p_a5bd5731358a(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 6)*g/(absolute(g))),
    )
p_a5bd5731358a.layout = {'limit': (), 'ratio': ()}


def p_0245158765d5(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 2)*g/(absolute(g))),
    )
p_0245158765d5.layout = {'limit': (), 'ratio': ()}


def p_6af3b61774ff(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 2)*g/(absolute(g))),
    )
p_6af3b61774ff.layout = {'limit': (), 'ratio': ()}


def p_02261a1c8b66(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 7)*g/(absolute(g))),
    )
p_02261a1c8b66.layout = {'limit': (), 'ratio': ()}


def p_fbc97aa1b5a2(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 7)*g/(absolute(g))),
    )
p_fbc97aa1b5a2.layout = {'limit': (), 'ratio': ()}


def p_6a86fe959294(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 8)*g/(absolute(g))),
    )
p_6a86fe959294.layout = {'limit': (), 'ratio': ()}


def p_ff48bdd6c79c(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 8)*g/(absolute(g))),
    )
p_ff48bdd6c79c.layout = {'limit': (), 'ratio': ()}


def p_be615f492e90(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 9)*g/(absolute(g))),
    )
p_be615f492e90.layout = {'limit': (), 'ratio': ()}


def p_3344283e63d5(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 9)*g/(absolute(g))),
    )
p_3344283e63d5.layout = {'limit': (), 'ratio': ()}


def p_735cd31cf203(g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (Q(1, 3)*g/(absolute(g))),
    )
p_735cd31cf203.layout = {'limit': (), 'ratio': ()}


def p_e35a54ad787c(g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (Q(1, 3)*g/(absolute(g))),
    )
p_e35a54ad787c.layout = {'limit': (), 'ratio': ()}


def p_8b92ef8736b0(rho, g, lr, momentum):
    return (
        (g*lr/((Q(1) + momentum))),
        (g/(sqrt((Q(1) + (Q(-1)*rho)))*absolute(g))),
    )
p_8b92ef8736b0.layout = {'limit': (), 'ratio': ()}


def p_5ac3fb187ba6(rho, g, lr, momentum):
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (g/(sqrt((Q(1) + (Q(-1)*rho)))*absolute(g))),
    )
p_5ac3fb187ba6.layout = {'limit': (), 'ratio': ()}


def p_3023cdacba23(rho, g, lr, momentum):
    t0 = (g**2*(Q(1) + (Q(-1)*rho)))
    return (
        (g*lr/((Q(1) + momentum))),
        (g/(sqrt((t0 + (rho*t0))))),
    )
p_3023cdacba23.layout = {'limit': (), 'ratio': ()}


def p_524d7516cd04(rho, g, lr, momentum):
    t0 = (g**2*(Q(1) + (Q(-1)*rho)))
    return (
        (Q(-1)*g*lr/((Q(-1) + momentum))),
        (g/(sqrt((t0 + (rho*t0))))),
    )
p_524d7516cd04.layout = {'limit': (), 'ratio': ()}


PROGRAMS = {
    "solve_for_what_stays: g: lr: momentum: t=100 case=alternating adaptive=adagrad": p_19b7eb71ac4d,
    "solve_for_what_stays: g: lr: momentum: t=100 case=steady adaptive=adagrad": p_36bc9b6f8002,
    "solve_for_what_stays: g: lr: momentum: t=121 case=alternating adaptive=adagrad": p_bc72dded0360,
    "solve_for_what_stays: g: lr: momentum: t=121 case=steady adaptive=adagrad": p_950f9485b1b1,
    "solve_for_what_stays: g: lr: momentum: t=144 case=alternating adaptive=adagrad": p_5ee17e2aa1f7,
    "solve_for_what_stays: g: lr: momentum: t=144 case=steady adaptive=adagrad": p_91c6d11c7851,
    "solve_for_what_stays: g: lr: momentum: t=16 case=alternating adaptive=adagrad": p_a8e37f852b74,
    "solve_for_what_stays: g: lr: momentum: t=16 case=steady adaptive=adagrad": p_f124fa22c2d8,
    "solve_for_what_stays: g: lr: momentum: t=169 case=alternating adaptive=adagrad": p_eae037e964ba,
    "solve_for_what_stays: g: lr: momentum: t=169 case=steady adaptive=adagrad": p_a4969a11cc84,
    "solve_for_what_stays: g: lr: momentum: t=196 case=alternating adaptive=adagrad": p_4ca77fab169e,
    "solve_for_what_stays: g: lr: momentum: t=196 case=steady adaptive=adagrad": p_8da79146558a,
    "solve_for_what_stays: g: lr: momentum: t=225 case=alternating adaptive=adagrad": p_0e4dae7a0a64,
    "solve_for_what_stays: g: lr: momentum: t=225 case=steady adaptive=adagrad": p_abf2d1cdebd1,
    "solve_for_what_stays: g: lr: momentum: t=25 case=alternating adaptive=adagrad": p_d303f581bbde,
    "solve_for_what_stays: g: lr: momentum: t=25 case=steady adaptive=adagrad": p_4e591fd81eab,
    "solve_for_what_stays: g: lr: momentum: t=36 case=alternating adaptive=adagrad": p_078f50b1db98,
    "solve_for_what_stays: g: lr: momentum: t=36 case=steady adaptive=adagrad": p_a5bd5731358a,
    "solve_for_what_stays: g: lr: momentum: t=4 case=alternating adaptive=adagrad": p_0245158765d5,
    "solve_for_what_stays: g: lr: momentum: t=4 case=steady adaptive=adagrad": p_6af3b61774ff,
    "solve_for_what_stays: g: lr: momentum: t=49 case=alternating adaptive=adagrad": p_02261a1c8b66,
    "solve_for_what_stays: g: lr: momentum: t=49 case=steady adaptive=adagrad": p_fbc97aa1b5a2,
    "solve_for_what_stays: g: lr: momentum: t=64 case=alternating adaptive=adagrad": p_6a86fe959294,
    "solve_for_what_stays: g: lr: momentum: t=64 case=steady adaptive=adagrad": p_ff48bdd6c79c,
    "solve_for_what_stays: g: lr: momentum: t=81 case=alternating adaptive=adagrad": p_be615f492e90,
    "solve_for_what_stays: g: lr: momentum: t=81 case=steady adaptive=adagrad": p_3344283e63d5,
    "solve_for_what_stays: g: lr: momentum: t=9 case=alternating adaptive=adagrad": p_735cd31cf203,
    "solve_for_what_stays: g: lr: momentum: t=9 case=steady adaptive=adagrad": p_e35a54ad787c,
    "solve_for_what_stays: rho: g: lr: momentum: t=1 case=alternating adaptive=rmsprop": p_8b92ef8736b0,
    "solve_for_what_stays: rho: g: lr: momentum: t=1 case=steady adaptive=rmsprop": p_5ac3fb187ba6,
    "solve_for_what_stays: rho: g: lr: momentum: t=2 case=alternating adaptive=rmsprop": p_3023cdacba23,
    "solve_for_what_stays: rho: g: lr: momentum: t=2 case=steady adaptive=rmsprop": p_524d7516cd04,
}
