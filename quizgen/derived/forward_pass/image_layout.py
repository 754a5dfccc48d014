"""Derived from the check of forward_pass/image_layout@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_9cddf8ca9f87(C, H, W, c, i, j):
    t0 = (W*i)
    return (
        (j + t0 + (H*W*c)),
        (c + (C*j) + (C*t0)),
    )
p_9cddf8ca9f87.layout = {'first': (), 'last': ()}


def p_bd1d5bdbd1fd(images_0_0_0_0, images_0_0_0_1, images_0_0_0_2, images_0_0_1_0, images_0_0_1_1, images_0_0_1_2, images_0_1_0_0, images_0_1_0_1, images_0_1_0_2, images_0_1_1_0, images_0_1_1_1, images_0_1_1_2):
    return (
        (Q(1, 255)*images_0_0_0_0),
        (Q(1, 255)*images_0_0_1_0),
        (Q(1, 255)*images_0_1_0_0),
        (Q(1, 255)*images_0_1_1_0),
        (Q(1, 255)*images_0_0_0_1),
        (Q(1, 255)*images_0_0_1_1),
        (Q(1, 255)*images_0_1_0_1),
        (Q(1, 255)*images_0_1_1_1),
        (Q(1, 255)*images_0_0_0_2),
        (Q(1, 255)*images_0_0_1_2),
        (Q(1, 255)*images_0_1_0_2),
        (Q(1, 255)*images_0_1_1_2),
    )
p_bd1d5bdbd1fd.layout = {'x': (1, 3, 2, 2)}


def p_deae9f68a1ed(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_0,
        h_0_0_1,
        h_0_0_2,
        h_0_1_0,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_deae9f68a1ed.layout = {'view': (2, 2), 'result': (3,)}


def p_a7ccdd058dee(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_1_1,
        h_0_1_2,
        h_1_0_0,
        h_1_0_1,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_a7ccdd058dee.layout = {'view': (2, 2), 'result': (3,)}


def p_e519cd741ed4(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_1_0_2,
        h_1_1_0,
        h_1_1_1,
        h_1_1_2,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_e519cd741ed4.layout = {'view': (2, 2), 'result': (3,)}


def p_669f06bbb93a(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_0,
        h_0_0_1,
        h_0_0_2,
        h_0_1_0,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_669f06bbb93a.layout = {'view': (2, 2), 'result': (3,)}


def p_e6455e04fff9(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_1_1,
        h_0_1_2,
        h_1_0_0,
        h_1_0_1,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_e6455e04fff9.layout = {'view': (2, 2), 'result': (3,)}


def p_23c7728733c2(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_1_0_2,
        h_1_1_0,
        h_1_1_1,
        h_1_1_2,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_23c7728733c2.layout = {'view': (2, 2), 'result': (3,)}


def p_dacbae962911(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_0,
        h_1_0_0,
        h_0_1_0,
        h_1_1_0,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_dacbae962911.layout = {'view': (2, 2), 'result': (3,)}


def p_e049ec70aa7c(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_1,
        h_1_0_1,
        h_0_1_1,
        h_1_1_1,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_e049ec70aa7c.layout = {'view': (2, 2), 'result': (3,)}


def p_34dd8e46e7a7(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_2,
        h_1_0_2,
        h_0_1_2,
        h_1_1_2,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_34dd8e46e7a7.layout = {'view': (2, 2), 'result': (3,)}


def p_35f0cd8e9b26(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_0,
        h_1_0_0,
        h_0_1_0,
        h_1_1_0,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_35f0cd8e9b26.layout = {'view': (2, 2), 'result': (3,)}


def p_4a0c98aeee02(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_1,
        h_1_0_1,
        h_0_1_1,
        h_1_1_1,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_4a0c98aeee02.layout = {'view': (2, 2), 'result': (3,)}


def p_110a06d966cd(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_2,
        h_1_0_2,
        h_0_1_2,
        h_1_1_2,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_110a06d966cd.layout = {'view': (2, 2), 'result': (3,)}


def p_d1bde18fbe0f(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_0,
        h_0_1_0,
        h_1_0_0,
        h_1_1_0,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_d1bde18fbe0f.layout = {'view': (2, 2), 'result': (3,)}


def p_c5dd35ac91d2(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_1,
        h_0_1_1,
        h_1_0_1,
        h_1_1_1,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_c5dd35ac91d2.layout = {'view': (2, 2), 'result': (3,)}


def p_982e2e175e63(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_2,
        h_0_1_2,
        h_1_0_2,
        h_1_1_2,
        modulo((p_0 + (Q(-1)*q_0)), Q(256)),
        modulo((p_1 + (Q(-1)*q_1)), Q(256)),
        modulo((p_2 + (Q(-1)*q_2)), Q(256)),
    )
p_982e2e175e63.layout = {'view': (2, 2), 'result': (3,)}


def p_1fcb27c9db4d(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_0,
        h_0_1_0,
        h_1_0_0,
        h_1_1_0,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_1fcb27c9db4d.layout = {'view': (2, 2), 'result': (3,)}


def p_a8c608dcc20e(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_1,
        h_0_1_1,
        h_1_0_1,
        h_1_1_1,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_a8c608dcc20e.layout = {'view': (2, 2), 'result': (3,)}


def p_933650a73b32(h_0_0_0, h_0_0_1, h_0_0_2, h_0_1_0, h_0_1_1, h_0_1_2, h_1_0_0, h_1_0_1, h_1_0_2, h_1_1_0, h_1_1_1, h_1_1_2, p_0, p_1, p_2, q_0, q_1, q_2):
    return (
        h_0_0_2,
        h_0_1_2,
        h_1_0_2,
        h_1_1_2,
        modulo((p_0 + q_0), Q(256)),
        modulo((p_1 + q_1), Q(256)),
        modulo((p_2 + q_2), Q(256)),
    )
p_933650a73b32.layout = {'view': (2, 2), 'result': (3,)}


PROGRAMS = {
    "count_what_stands_before: C: H: W: c: i: j:": p_9cddf8ca9f87,
    "move_every_value: images:1x2x2x3": p_bd1d5bdbd1fd,
    "place_by_place: h:2x2x3 p:3 q:3 view=reshaped function=difference_of_bytes c=0": p_deae9f68a1ed,
    "place_by_place: h:2x2x3 p:3 q:3 view=reshaped function=difference_of_bytes c=1": p_a7ccdd058dee,
    "place_by_place: h:2x2x3 p:3 q:3 view=reshaped function=difference_of_bytes c=2": p_e519cd741ed4,
    "place_by_place: h:2x2x3 p:3 q:3 view=reshaped function=sum_of_bytes c=0": p_669f06bbb93a,
    "place_by_place: h:2x2x3 p:3 q:3 view=reshaped function=sum_of_bytes c=1": p_e6455e04fff9,
    "place_by_place: h:2x2x3 p:3 q:3 view=reshaped function=sum_of_bytes c=2": p_23c7728733c2,
    "place_by_place: h:2x2x3 p:3 q:3 view=reversed_axes function=difference_of_bytes c=0": p_dacbae962911,
    "place_by_place: h:2x2x3 p:3 q:3 view=reversed_axes function=difference_of_bytes c=1": p_e049ec70aa7c,
    "place_by_place: h:2x2x3 p:3 q:3 view=reversed_axes function=difference_of_bytes c=2": p_34dd8e46e7a7,
    "place_by_place: h:2x2x3 p:3 q:3 view=reversed_axes function=sum_of_bytes c=0": p_35f0cd8e9b26,
    "place_by_place: h:2x2x3 p:3 q:3 view=reversed_axes function=sum_of_bytes c=1": p_4a0c98aeee02,
    "place_by_place: h:2x2x3 p:3 q:3 view=reversed_axes function=sum_of_bytes c=2": p_110a06d966cd,
    "place_by_place: h:2x2x3 p:3 q:3 view=transposed function=difference_of_bytes c=0": p_d1bde18fbe0f,
    "place_by_place: h:2x2x3 p:3 q:3 view=transposed function=difference_of_bytes c=1": p_c5dd35ac91d2,
    "place_by_place: h:2x2x3 p:3 q:3 view=transposed function=difference_of_bytes c=2": p_982e2e175e63,
    "place_by_place: h:2x2x3 p:3 q:3 view=transposed function=sum_of_bytes c=0": p_1fcb27c9db4d,
    "place_by_place: h:2x2x3 p:3 q:3 view=transposed function=sum_of_bytes c=1": p_a8c608dcc20e,
    "place_by_place: h:2x2x3 p:3 q:3 view=transposed function=sum_of_bytes c=2": p_933650a73b32,
}
