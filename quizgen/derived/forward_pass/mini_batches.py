"""Derived from the check of forward_pass/mini_batches@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_52aba169e928():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_52aba169e928.layout = {'uses': (10,)}


def p_bb91d91a884d():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
    )
p_bb91d91a884d.layout = {'uses': (10,)}


def p_49f17b058725():
    return (
        Q(1),
        Q(2),
        Q(3),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_49f17b058725.layout = {'uses': (10,)}


def p_3e90a15e4121():
    return (
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
    )
p_3e90a15e4121.layout = {'uses': (10,)}


def p_88646bde2090():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_88646bde2090.layout = {'uses': (10,)}


def p_7f28c347ed12():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
    )
p_7f28c347ed12.layout = {'uses': (10,)}


def p_b69002d6b197():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_b69002d6b197.layout = {'uses': (10,)}


def p_bda01bdd2cd6():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
    )
p_bda01bdd2cd6.layout = {'uses': (10,)}


def p_436efa1bfe21():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_436efa1bfe21.layout = {'uses': (10,)}


def p_bec1564c2fd4():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_bec1564c2fd4.layout = {'uses': (10,)}


def p_d8f703cb3df5():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_d8f703cb3df5.layout = {'uses': (10,)}


def p_1295f3825832():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
    )
p_1295f3825832.layout = {'uses': (10,)}


def p_2055754313e8():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_2055754313e8.layout = {'uses': (11,)}


def p_924c226187c1():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
    )
p_924c226187c1.layout = {'uses': (11,)}


def p_1f0b3785626d():
    return (
        Q(1),
        Q(2),
        Q(3),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_1f0b3785626d.layout = {'uses': (11,)}


def p_6f4960e220ec():
    return (
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
    )
p_6f4960e220ec.layout = {'uses': (11,)}


def p_6ff1b9a0dfad():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_6ff1b9a0dfad.layout = {'uses': (11,)}


def p_c5b155f7c8ff():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_c5b155f7c8ff.layout = {'uses': (11,)}


def p_dca694e12be7():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_dca694e12be7.layout = {'uses': (11,)}


def p_654daf232a66():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
    )
p_654daf232a66.layout = {'uses': (11,)}


def p_df730e76e0f5():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_df730e76e0f5.layout = {'uses': (11,)}


def p_296d9db94a3f():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
    )
p_296d9db94a3f.layout = {'uses': (11,)}


def p_f4bf108e139d():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_f4bf108e139d.layout = {'uses': (11,)}


def p_e169ee83ec61():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
    )
p_e169ee83ec61.layout = {'uses': (11,)}


def p_a695bb732ded():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_a695bb732ded.layout = {'uses': (12,)}


def p_58acd428416d():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_58acd428416d.layout = {'uses': (12,)}


def p_27987b864cf8():
    return (
        Q(1),
        Q(2),
        Q(3),
        Q(3),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_27987b864cf8.layout = {'uses': (12,)}


def p_31fde267f8d6():
    return (
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
    )
p_31fde267f8d6.layout = {'uses': (12,)}


def p_1f97f9fe896b():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_1f97f9fe896b.layout = {'uses': (12,)}


def p_baf4616104f9():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_baf4616104f9.layout = {'uses': (12,)}


def p_f9bf4195e1f3():
    return (
        Q(1),
        Q(2),
        Q(3),
        Q(3),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_f9bf4195e1f3.layout = {'uses': (12,)}


def p_4d46e07b7415():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
    )
p_4d46e07b7415.layout = {'uses': (12,)}


def p_88444b6304e3():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_88444b6304e3.layout = {'uses': (12,)}


def p_8f8efa730352():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
    )
p_8f8efa730352.layout = {'uses': (12,)}


def p_58b62029d7df():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_58b62029d7df.layout = {'uses': (12,)}


def p_5714b1d7eee1():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(1),
    )
p_5714b1d7eee1.layout = {'uses': (12,)}


def p_91327634dafa():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_91327634dafa.layout = {'uses': (7,)}


def p_065aac9c7ef8():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
    )
p_065aac9c7ef8.layout = {'uses': (7,)}


def p_ce3293440b9b():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_ce3293440b9b.layout = {'uses': (7,)}


def p_9e74b0a4879c():
    return (
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
    )
p_9e74b0a4879c.layout = {'uses': (7,)}


def p_a32a4fd7e65f():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_a32a4fd7e65f.layout = {'uses': (7,)}


def p_fa46d0879a4a():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_fa46d0879a4a.layout = {'uses': (7,)}


def p_9a110c2fe9ad():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_9a110c2fe9ad.layout = {'uses': (7,)}


def p_a89e19c2498c():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
    )
p_a89e19c2498c.layout = {'uses': (7,)}


def p_26b20d6b1dbd():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_26b20d6b1dbd.layout = {'uses': (7,)}


def p_0a7a30c8b72b():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
    )
p_0a7a30c8b72b.layout = {'uses': (7,)}


def p_de32918acb39():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
    )
p_de32918acb39.layout = {'uses': (7,)}


def p_b1b2748e8b84():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
    )
p_b1b2748e8b84.layout = {'uses': (7,)}


def p_1c47f3aa9585():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_1c47f3aa9585.layout = {'uses': (8,)}


def p_41f4e2b81a6e():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
    )
p_41f4e2b81a6e.layout = {'uses': (8,)}


def p_1dba89715979():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_1dba89715979.layout = {'uses': (8,)}


def p_de10ce761bfc():
    return (
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
    )
p_de10ce761bfc.layout = {'uses': (8,)}


def p_964265488ba9():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_964265488ba9.layout = {'uses': (8,)}


def p_5c1ded87007c():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_5c1ded87007c.layout = {'uses': (8,)}


def p_197d969c44e1():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_197d969c44e1.layout = {'uses': (8,)}


def p_0004818f00a1():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
    )
p_0004818f00a1.layout = {'uses': (8,)}


def p_8a5594d66cd3():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_8a5594d66cd3.layout = {'uses': (8,)}


def p_f6e56953c2b0():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_f6e56953c2b0.layout = {'uses': (8,)}


def p_8e25a08238e5():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_8e25a08238e5.layout = {'uses': (8,)}


def p_c7f87287398b():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(1),
    )
p_c7f87287398b.layout = {'uses': (8,)}


def p_77a59a1b6e7d():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_77a59a1b6e7d.layout = {'uses': (9,)}


def p_6c3bf0ec0c9b():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
    )
p_6c3bf0ec0c9b.layout = {'uses': (9,)}


def p_689f86fdf09e():
    return (
        Q(1),
        Q(2),
        Q(3),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_689f86fdf09e.layout = {'uses': (9,)}


def p_cec20feaac82():
    return (
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
        Q(1),
        Q(2),
    )
p_cec20feaac82.layout = {'uses': (9,)}


def p_48c8ca6c125e():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_48c8ca6c125e.layout = {'uses': (9,)}


def p_ad9bc2dc079f():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
    )
p_ad9bc2dc079f.layout = {'uses': (9,)}


def p_448c1d3e0933():
    return (
        Q(1),
        Q(2),
        Q(2),
        Q(2),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_448c1d3e0933.layout = {'uses': (9,)}


def p_e851cac891b0():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
    )
p_e851cac891b0.layout = {'uses': (9,)}


def p_dcb673812f38():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
    )
p_dcb673812f38.layout = {'uses': (9,)}


def p_d15273d4dafc():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_d15273d4dafc.layout = {'uses': (9,)}


def p_17e4bc1c559b():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(0),
        Q(0),
        Q(0),
        Q(0),
    )
p_17e4bc1c559b.layout = {'uses': (9,)}


def p_160bf3100477():
    return (
        Q(1),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
        Q(1),
        Q(1),
        Q(1),
        Q(2),
    )
p_160bf3100477.layout = {'uses': (9,)}


def p_2964503d9c1d(N, batch_size, epochs, correct_0, correct_1, correct_2):
    t0 = modulo(N, batch_size)
    t1 = (Q(-1)*t0)
    return (
        (epochs*(((N + t1)/(batch_size)) + sign(t0))),
        (Q(1) + (Q(-1)*((Q(-1)*correct_0) + (Q(-1)*correct_1) + (Q(-1)*correct_2) + (Q(-1)*t1) + (Q(2)*batch_size))/(N))),
    )
p_2964503d9c1d.layout = {'updates': (), 'accuracy': ()}


def p_c0bde36f9197(N, batch_size, epochs, correct_0, correct_1, correct_2, correct_3):
    t0 = modulo(N, batch_size)
    t1 = (Q(-1)*t0)
    return (
        (epochs*(((N + t1)/(batch_size)) + sign(t0))),
        (Q(1) + (Q(-1)*((Q(-1)*correct_0) + (Q(-1)*correct_1) + (Q(-1)*correct_2) + (Q(-1)*correct_3) + (Q(-1)*t1) + (Q(3)*batch_size))/(N))),
    )
p_c0bde36f9197.layout = {'updates': (), 'accuracy': ()}


def p_5e6fbf21602a(N, batch_size, epochs, correct_0, correct_1, correct_2, correct_3, correct_4):
    t0 = modulo(N, batch_size)
    t1 = (Q(-1)*t0)
    return (
        (epochs*(((N + t1)/(batch_size)) + sign(t0))),
        (Q(1) + (Q(-1)*((Q(-1)*correct_0) + (Q(-1)*correct_1) + (Q(-1)*correct_2) + (Q(-1)*correct_3) + (Q(-1)*correct_4) + (Q(-1)*t1) + (Q(4)*batch_size))/(N))),
    )
p_5e6fbf21602a.layout = {'updates': (), 'accuracy': ()}


def p_e8cd0f63a111(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9):
    return (
        (Q(1) + (Q(-1, 10)*sign(absolute((p_0 + (Q(-1)*t_0))))) + (Q(-1, 10)*sign(absolute((p_1 + (Q(-1)*t_1))))) + (Q(-1, 10)*sign(absolute((p_2 + (Q(-1)*t_2))))) + (Q(-1, 10)*sign(absolute((p_3 + (Q(-1)*t_3))))) + (Q(-1, 10)*sign(absolute((p_4 + (Q(-1)*t_4))))) + (Q(-1, 10)*sign(absolute((p_5 + (Q(-1)*t_5))))) + (Q(-1, 10)*sign(absolute((p_6 + (Q(-1)*t_6))))) + (Q(-1, 10)*sign(absolute((p_7 + (Q(-1)*t_7))))) + (Q(-1, 10)*sign(absolute((p_8 + (Q(-1)*t_8))))) + (Q(-1, 10)*sign(absolute((p_9 + (Q(-1)*t_9)))))),
    )
p_e8cd0f63a111.layout = {'accuracy': ()}


def p_7e9d2907427a(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10):
    return (
        (Q(1) + (Q(-1, 11)*sign(absolute((p_0 + (Q(-1)*t_0))))) + (Q(-1, 11)*sign(absolute((p_1 + (Q(-1)*t_1))))) + (Q(-1, 11)*sign(absolute((p_10 + (Q(-1)*t_10))))) + (Q(-1, 11)*sign(absolute((p_2 + (Q(-1)*t_2))))) + (Q(-1, 11)*sign(absolute((p_3 + (Q(-1)*t_3))))) + (Q(-1, 11)*sign(absolute((p_4 + (Q(-1)*t_4))))) + (Q(-1, 11)*sign(absolute((p_5 + (Q(-1)*t_5))))) + (Q(-1, 11)*sign(absolute((p_6 + (Q(-1)*t_6))))) + (Q(-1, 11)*sign(absolute((p_7 + (Q(-1)*t_7))))) + (Q(-1, 11)*sign(absolute((p_8 + (Q(-1)*t_8))))) + (Q(-1, 11)*sign(absolute((p_9 + (Q(-1)*t_9)))))),
    )
p_7e9d2907427a.layout = {'accuracy': ()}


def p_44c401d48704(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10):
    return (
        (Q(1) + (Q(-1, 11)*sign(absolute((p_0 + (Q(-1)*t_0))))) + (Q(-1, 11)*sign(absolute((p_1 + (Q(-1)*t_1))))) + (Q(-1, 11)*sign(absolute((p_10 + (Q(-1)*t_10))))) + (Q(-1, 11)*sign(absolute((p_2 + (Q(-1)*t_2))))) + (Q(-1, 11)*sign(absolute((p_3 + (Q(-1)*t_3))))) + (Q(-1, 11)*sign(absolute((p_4 + (Q(-1)*t_4))))) + (Q(-1, 11)*sign(absolute((p_5 + (Q(-1)*t_5))))) + (Q(-1, 11)*sign(absolute((p_6 + (Q(-1)*t_6))))) + (Q(-1, 11)*sign(absolute((p_7 + (Q(-1)*t_7))))) + (Q(-1, 11)*sign(absolute((p_8 + (Q(-1)*t_8))))) + (Q(-1, 11)*sign(absolute((p_9 + (Q(-1)*t_9)))))),
    )
p_44c401d48704.layout = {'accuracy': ()}


def p_2fa5f08caf2f(p_0, p_1, p_2, p_3, p_4, p_5, p_6, p_7, p_8, p_9, p_10, p_11, p_12, p_13, t_0, t_1, t_2, t_3, t_4, t_5, t_6, t_7, t_8, t_9, t_10, t_11, t_12, t_13):
    return (
        (Q(1) + (Q(-1, 14)*sign(absolute((p_0 + (Q(-1)*t_0))))) + (Q(-1, 14)*sign(absolute((p_1 + (Q(-1)*t_1))))) + (Q(-1, 14)*sign(absolute((p_10 + (Q(-1)*t_10))))) + (Q(-1, 14)*sign(absolute((p_11 + (Q(-1)*t_11))))) + (Q(-1, 14)*sign(absolute((p_12 + (Q(-1)*t_12))))) + (Q(-1, 14)*sign(absolute((p_13 + (Q(-1)*t_13))))) + (Q(-1, 14)*sign(absolute((p_2 + (Q(-1)*t_2))))) + (Q(-1, 14)*sign(absolute((p_3 + (Q(-1)*t_3))))) + (Q(-1, 14)*sign(absolute((p_4 + (Q(-1)*t_4))))) + (Q(-1, 14)*sign(absolute((p_5 + (Q(-1)*t_5))))) + (Q(-1, 14)*sign(absolute((p_6 + (Q(-1)*t_6))))) + (Q(-1, 14)*sign(absolute((p_7 + (Q(-1)*t_7))))) + (Q(-1, 14)*sign(absolute((p_8 + (Q(-1)*t_8))))) + (Q(-1, 14)*sign(absolute((p_9 + (Q(-1)*t_9)))))),
    )
p_2fa5f08caf2f.layout = {'accuracy': ()}


PROGRAMS = {
    "count_starts_before: N=10 batch_size=3 reader=batches": p_52aba169e928,
    "count_starts_before: N=10 batch_size=3 reader=get_batches": p_bb91d91a884d,
    "count_starts_before: N=10 batch_size=3 reader=make_batches": p_49f17b058725,
    "count_starts_before: N=10 batch_size=3 reader=split_batches": p_3e90a15e4121,
    "count_starts_before: N=10 batch_size=4 reader=batches": p_88646bde2090,
    "count_starts_before: N=10 batch_size=4 reader=get_batches": p_7f28c347ed12,
    "count_starts_before: N=10 batch_size=4 reader=make_batches": p_b69002d6b197,
    "count_starts_before: N=10 batch_size=4 reader=split_batches": p_bda01bdd2cd6,
    "count_starts_before: N=10 batch_size=5 reader=batches": p_436efa1bfe21,
    "count_starts_before: N=10 batch_size=5 reader=get_batches": p_bec1564c2fd4,
    "count_starts_before: N=10 batch_size=5 reader=make_batches": p_d8f703cb3df5,
    "count_starts_before: N=10 batch_size=5 reader=split_batches": p_1295f3825832,
    "count_starts_before: N=11 batch_size=3 reader=batches": p_2055754313e8,
    "count_starts_before: N=11 batch_size=3 reader=get_batches": p_924c226187c1,
    "count_starts_before: N=11 batch_size=3 reader=make_batches": p_1f0b3785626d,
    "count_starts_before: N=11 batch_size=3 reader=split_batches": p_6f4960e220ec,
    "count_starts_before: N=11 batch_size=4 reader=batches": p_6ff1b9a0dfad,
    "count_starts_before: N=11 batch_size=4 reader=get_batches": p_c5b155f7c8ff,
    "count_starts_before: N=11 batch_size=4 reader=make_batches": p_dca694e12be7,
    "count_starts_before: N=11 batch_size=4 reader=split_batches": p_654daf232a66,
    "count_starts_before: N=11 batch_size=5 reader=batches": p_df730e76e0f5,
    "count_starts_before: N=11 batch_size=5 reader=get_batches": p_296d9db94a3f,
    "count_starts_before: N=11 batch_size=5 reader=make_batches": p_f4bf108e139d,
    "count_starts_before: N=11 batch_size=5 reader=split_batches": p_e169ee83ec61,
    "count_starts_before: N=12 batch_size=3 reader=batches": p_a695bb732ded,
    "count_starts_before: N=12 batch_size=3 reader=get_batches": p_58acd428416d,
    "count_starts_before: N=12 batch_size=3 reader=make_batches": p_27987b864cf8,
    "count_starts_before: N=12 batch_size=3 reader=split_batches": p_31fde267f8d6,
    "count_starts_before: N=12 batch_size=4 reader=batches": p_1f97f9fe896b,
    "count_starts_before: N=12 batch_size=4 reader=get_batches": p_baf4616104f9,
    "count_starts_before: N=12 batch_size=4 reader=make_batches": p_f9bf4195e1f3,
    "count_starts_before: N=12 batch_size=4 reader=split_batches": p_4d46e07b7415,
    "count_starts_before: N=12 batch_size=5 reader=batches": p_88444b6304e3,
    "count_starts_before: N=12 batch_size=5 reader=get_batches": p_8f8efa730352,
    "count_starts_before: N=12 batch_size=5 reader=make_batches": p_58b62029d7df,
    "count_starts_before: N=12 batch_size=5 reader=split_batches": p_5714b1d7eee1,
    "count_starts_before: N=7 batch_size=3 reader=batches": p_91327634dafa,
    "count_starts_before: N=7 batch_size=3 reader=get_batches": p_065aac9c7ef8,
    "count_starts_before: N=7 batch_size=3 reader=make_batches": p_ce3293440b9b,
    "count_starts_before: N=7 batch_size=3 reader=split_batches": p_9e74b0a4879c,
    "count_starts_before: N=7 batch_size=4 reader=batches": p_a32a4fd7e65f,
    "count_starts_before: N=7 batch_size=4 reader=get_batches": p_fa46d0879a4a,
    "count_starts_before: N=7 batch_size=4 reader=make_batches": p_9a110c2fe9ad,
    "count_starts_before: N=7 batch_size=4 reader=split_batches": p_a89e19c2498c,
    "count_starts_before: N=7 batch_size=5 reader=batches": p_26b20d6b1dbd,
    "count_starts_before: N=7 batch_size=5 reader=get_batches": p_0a7a30c8b72b,
    "count_starts_before: N=7 batch_size=5 reader=make_batches": p_de32918acb39,
    "count_starts_before: N=7 batch_size=5 reader=split_batches": p_b1b2748e8b84,
    "count_starts_before: N=8 batch_size=3 reader=batches": p_1c47f3aa9585,
    "count_starts_before: N=8 batch_size=3 reader=get_batches": p_41f4e2b81a6e,
    "count_starts_before: N=8 batch_size=3 reader=make_batches": p_1dba89715979,
    "count_starts_before: N=8 batch_size=3 reader=split_batches": p_de10ce761bfc,
    "count_starts_before: N=8 batch_size=4 reader=batches": p_964265488ba9,
    "count_starts_before: N=8 batch_size=4 reader=get_batches": p_5c1ded87007c,
    "count_starts_before: N=8 batch_size=4 reader=make_batches": p_197d969c44e1,
    "count_starts_before: N=8 batch_size=4 reader=split_batches": p_0004818f00a1,
    "count_starts_before: N=8 batch_size=5 reader=batches": p_8a5594d66cd3,
    "count_starts_before: N=8 batch_size=5 reader=get_batches": p_f6e56953c2b0,
    "count_starts_before: N=8 batch_size=5 reader=make_batches": p_8e25a08238e5,
    "count_starts_before: N=8 batch_size=5 reader=split_batches": p_c7f87287398b,
    "count_starts_before: N=9 batch_size=3 reader=batches": p_77a59a1b6e7d,
    "count_starts_before: N=9 batch_size=3 reader=get_batches": p_6c3bf0ec0c9b,
    "count_starts_before: N=9 batch_size=3 reader=make_batches": p_689f86fdf09e,
    "count_starts_before: N=9 batch_size=3 reader=split_batches": p_cec20feaac82,
    "count_starts_before: N=9 batch_size=4 reader=batches": p_48c8ca6c125e,
    "count_starts_before: N=9 batch_size=4 reader=get_batches": p_ad9bc2dc079f,
    "count_starts_before: N=9 batch_size=4 reader=make_batches": p_448c1d3e0933,
    "count_starts_before: N=9 batch_size=4 reader=split_batches": p_e851cac891b0,
    "count_starts_before: N=9 batch_size=5 reader=batches": p_dcb673812f38,
    "count_starts_before: N=9 batch_size=5 reader=get_batches": p_d15273d4dafc,
    "count_starts_before: N=9 batch_size=5 reader=make_batches": p_17e4bc1c559b,
    "count_starts_before: N=9 batch_size=5 reader=split_batches": p_160bf3100477,
    "divide_with_remainder: N: batch_size: epochs: correct:3": p_2964503d9c1d,
    "divide_with_remainder: N: batch_size: epochs: correct:4": p_c0bde36f9197,
    "divide_with_remainder: N: batch_size: epochs: correct:5": p_5e6fbf21602a,
    "share_of_equals: p:10 t:10 batch_size=4": p_e8cd0f63a111,
    "share_of_equals: p:11 t:11 batch_size=3": p_7e9d2907427a,
    "share_of_equals: p:11 t:11 batch_size=4": p_44c401d48704,
    "share_of_equals: p:14 t:14 batch_size=4": p_2fa5f08caf2f,
}
