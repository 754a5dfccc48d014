"""Derived from the check of recurrent/parameter_counts@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *


def p_5587f7c24a84(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
    )
p_5587f7c24a84.layout = {'count': (), 'second': ()}


def p_e254c309aa86(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
    )
p_e254c309aa86.layout = {'count': (), 'second': ()}


def p_9a296bf3116d(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
    )
p_9a296bf3116d.layout = {'count': (), 'second': ()}


def p_a1529ec7f90c(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
    )
p_a1529ec7f90c.layout = {'count': (), 'second': ()}


def p_219bdf4f3071(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
    )
p_219bdf4f3071.layout = {'count': (), 'second': ()}


def p_68afc53f3e41(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
    )
p_68afc53f3e41.layout = {'count': (), 'second': ()}


def p_238bf29fcca2(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
    )
p_238bf29fcca2.layout = {'count': (), 'second': ()}


def p_935135d98500(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
    )
p_935135d98500.layout = {'count': (), 'second': ()}


def p_7bb397d2ad05(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
    )
p_7bb397d2ad05.layout = {'count': (), 'second': ()}


def p_386b7ebf75be(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
    )
p_386b7ebf75be.layout = {'count': (), 'second': ()}


def p_97c832c9e4b4(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
    )
p_97c832c9e4b4.layout = {'count': (), 'second': ()}


def p_781a90f50370(D, H, T):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
    )
p_781a90f50370.layout = {'count': (), 'second': ()}


def p_79e9f48286a6(D, H, T):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
    )
p_79e9f48286a6.layout = {'count': (), 'second': ()}


def p_2e2b7e81388a(D, H, T):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
    )
p_2e2b7e81388a.layout = {'count': (), 'second': ()}


def p_7b157c2bd41c(D, H, T):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
    )
p_7b157c2bd41c.layout = {'count': (), 'second': ()}


def p_401f9f378345(D, H, T):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
    )
p_401f9f378345.layout = {'count': (), 'second': ()}


def p_e1cd59f2a8d2(D, H, T):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
    )
p_e1cd59f2a8d2.layout = {'count': (), 'second': ()}


def p_8d8ab5c56412(D, H, T):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
    )
p_8d8ab5c56412.layout = {'count': (), 'second': ()}


def p_5993ce89fbe8(D, H, T):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
    )
p_5993ce89fbe8.layout = {'count': (), 'second': ()}


def p_4d7d839de725(D, H, T):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
    )
p_4d7d839de725.layout = {'count': (), 'second': ()}


def p_ada4a8a73245(D, H, T):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
    )
p_ada4a8a73245.layout = {'count': (), 'second': ()}


def p_b938c47ccfd7(D, H, T):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
    )
p_b938c47ccfd7.layout = {'count': (), 'second': ()}


def p_a9bfc324c4a5(D, H, T):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
    )
p_a9bfc324c4a5.layout = {'count': (), 'second': ()}


def p_b3be938790d3(D, H, T):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
    )
p_b3be938790d3.layout = {'count': (), 'second': ()}


def p_90070cee7031(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
        (Q(3)*P),
    )
p_90070cee7031.layout = {'one': (), 'second': (), 'other': ()}


def p_5ec6f4e77c6b(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
        (Q(4)*P),
    )
p_5ec6f4e77c6b.layout = {'one': (), 'second': (), 'other': ()}


def p_9316896479d2(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
        (Q(1, 3)*P),
    )
p_9316896479d2.layout = {'one': (), 'second': (), 'other': ()}


def p_a457067e2ff7(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
        (Q(4, 3)*P),
    )
p_a457067e2ff7.layout = {'one': (), 'second': (), 'other': ()}


def p_6eec0ec27698(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
        (Q(1, 4)*P),
    )
p_6eec0ec27698.layout = {'one': (), 'second': (), 'other': ()}


def p_7de509e30215(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(1) + D + H)),
        (Q(6)*H*(Q(1) + t0)),
        (Q(3, 4)*P),
    )
p_7de509e30215.layout = {'one': (), 'second': (), 'other': ()}


def p_92e5216525ac(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
        (Q(3)*P),
    )
p_92e5216525ac.layout = {'one': (), 'second': (), 'other': ()}


def p_76a989853abe(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
        (Q(4)*P),
    )
p_76a989853abe.layout = {'one': (), 'second': (), 'other': ()}


def p_5fe474fd11cb(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
        (Q(1, 3)*P),
    )
p_5fe474fd11cb.layout = {'one': (), 'second': (), 'other': ()}


def p_92d014cc9fe2(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
        (Q(4, 3)*P),
    )
p_92d014cc9fe2.layout = {'one': (), 'second': (), 'other': ()}


def p_2f1ea01ee2c1(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
        (Q(1, 4)*P),
    )
p_2f1ea01ee2c1.layout = {'one': (), 'second': (), 'other': ()}


def p_8e4e083dee59(D, H, T, P):
    t0 = (Q(3)*H)
    return (
        (t0*(Q(2) + D + H)),
        (Q(6)*H*(Q(2) + t0)),
        (Q(3, 4)*P),
    )
p_8e4e083dee59.layout = {'one': (), 'second': (), 'other': ()}


def p_fd50d1f5a7d8(D, H, T, P):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
        (Q(3)*P),
    )
p_fd50d1f5a7d8.layout = {'one': (), 'second': (), 'other': ()}


def p_a08fc6ccc681(D, H, T, P):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
        (Q(4)*P),
    )
p_a08fc6ccc681.layout = {'one': (), 'second': (), 'other': ()}


def p_6a91a2342d58(D, H, T, P):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
        (Q(1, 3)*P),
    )
p_6a91a2342d58.layout = {'one': (), 'second': (), 'other': ()}


def p_2b79a9e18173(D, H, T, P):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
        (Q(4, 3)*P),
    )
p_2b79a9e18173.layout = {'one': (), 'second': (), 'other': ()}


def p_ff0835f319cc(D, H, T, P):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
        (Q(1, 4)*P),
    )
p_ff0835f319cc.layout = {'one': (), 'second': (), 'other': ()}


def p_6317d4077d5f(D, H, T, P):
    return (
        (Q(4)*H*(Q(1) + D + H)),
        (Q(8)*H*(Q(1) + (Q(3)*H))),
        (Q(3, 4)*P),
    )
p_6317d4077d5f.layout = {'one': (), 'second': (), 'other': ()}


def p_5f2fcafb0198(D, H, T, P):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
        (Q(3)*P),
    )
p_5f2fcafb0198.layout = {'one': (), 'second': (), 'other': ()}


def p_6bb13fe9596f(D, H, T, P):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
        (Q(4)*P),
    )
p_6bb13fe9596f.layout = {'one': (), 'second': (), 'other': ()}


def p_6fe6858267d3(D, H, T, P):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
        (Q(1, 3)*P),
    )
p_6fe6858267d3.layout = {'one': (), 'second': (), 'other': ()}


def p_5185ff7d197e(D, H, T, P):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
        (Q(4, 3)*P),
    )
p_5185ff7d197e.layout = {'one': (), 'second': (), 'other': ()}


def p_ed83150f4521(D, H, T, P):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
        (Q(1, 4)*P),
    )
p_ed83150f4521.layout = {'one': (), 'second': (), 'other': ()}


def p_072b1c745eff(D, H, T, P):
    return (
        (Q(4)*H*(Q(2) + D + H)),
        (Q(8)*H*(Q(2) + (Q(3)*H))),
        (Q(3, 4)*P),
    )
p_072b1c745eff.layout = {'one': (), 'second': (), 'other': ()}


PROGRAMS = {
    "weights_into_every_sum: D: H: T: K=3 B=1 known=1 asked=3": p_5587f7c24a84,
    "weights_into_every_sum: D: H: T: K=3 B=1 known=1 asked=4": p_e254c309aa86,
    "weights_into_every_sum: D: H: T: K=3 B=1 known=3 asked=1": p_9a296bf3116d,
    "weights_into_every_sum: D: H: T: K=3 B=1 known=3 asked=4": p_a1529ec7f90c,
    "weights_into_every_sum: D: H: T: K=3 B=1 known=4 asked=1": p_219bdf4f3071,
    "weights_into_every_sum: D: H: T: K=3 B=1 known=4 asked=3": p_68afc53f3e41,
    "weights_into_every_sum: D: H: T: K=3 B=2 known=1 asked=3": p_238bf29fcca2,
    "weights_into_every_sum: D: H: T: K=3 B=2 known=1 asked=4": p_935135d98500,
    "weights_into_every_sum: D: H: T: K=3 B=2 known=3 asked=1": p_7bb397d2ad05,
    "weights_into_every_sum: D: H: T: K=3 B=2 known=3 asked=4": p_386b7ebf75be,
    "weights_into_every_sum: D: H: T: K=3 B=2 known=4 asked=1": p_97c832c9e4b4,
    "weights_into_every_sum: D: H: T: K=3 B=2 known=4 asked=3": p_781a90f50370,
    "weights_into_every_sum: D: H: T: K=4 B=1 known=1 asked=3": p_79e9f48286a6,
    "weights_into_every_sum: D: H: T: K=4 B=1 known=1 asked=4": p_2e2b7e81388a,
    "weights_into_every_sum: D: H: T: K=4 B=1 known=3 asked=1": p_7b157c2bd41c,
    "weights_into_every_sum: D: H: T: K=4 B=1 known=3 asked=4": p_401f9f378345,
    "weights_into_every_sum: D: H: T: K=4 B=1 known=4 asked=1": p_e1cd59f2a8d2,
    "weights_into_every_sum: D: H: T: K=4 B=1 known=4 asked=3": p_8d8ab5c56412,
    "weights_into_every_sum: D: H: T: K=4 B=2 known=1 asked=3": p_5993ce89fbe8,
    "weights_into_every_sum: D: H: T: K=4 B=2 known=1 asked=4": p_4d7d839de725,
    "weights_into_every_sum: D: H: T: K=4 B=2 known=3 asked=1": p_ada4a8a73245,
    "weights_into_every_sum: D: H: T: K=4 B=2 known=3 asked=4": p_b938c47ccfd7,
    "weights_into_every_sum: D: H: T: K=4 B=2 known=4 asked=1": p_a9bfc324c4a5,
    "weights_into_every_sum: D: H: T: K=4 B=2 known=4 asked=3": p_b3be938790d3,
    "weights_into_every_sum: D: H: T: P: K=3 B=1 known=1 asked=3": p_90070cee7031,
    "weights_into_every_sum: D: H: T: P: K=3 B=1 known=1 asked=4": p_5ec6f4e77c6b,
    "weights_into_every_sum: D: H: T: P: K=3 B=1 known=3 asked=1": p_9316896479d2,
    "weights_into_every_sum: D: H: T: P: K=3 B=1 known=3 asked=4": p_a457067e2ff7,
    "weights_into_every_sum: D: H: T: P: K=3 B=1 known=4 asked=1": p_6eec0ec27698,
    "weights_into_every_sum: D: H: T: P: K=3 B=1 known=4 asked=3": p_7de509e30215,
    "weights_into_every_sum: D: H: T: P: K=3 B=2 known=1 asked=3": p_92e5216525ac,
    "weights_into_every_sum: D: H: T: P: K=3 B=2 known=1 asked=4": p_76a989853abe,
    "weights_into_every_sum: D: H: T: P: K=3 B=2 known=3 asked=1": p_5fe474fd11cb,
    "weights_into_every_sum: D: H: T: P: K=3 B=2 known=3 asked=4": p_92d014cc9fe2,
    "weights_into_every_sum: D: H: T: P: K=3 B=2 known=4 asked=1": p_2f1ea01ee2c1,
    "weights_into_every_sum: D: H: T: P: K=3 B=2 known=4 asked=3": p_8e4e083dee59,
    "weights_into_every_sum: D: H: T: P: K=4 B=1 known=1 asked=3": p_fd50d1f5a7d8,
    "weights_into_every_sum: D: H: T: P: K=4 B=1 known=1 asked=4": p_a08fc6ccc681,
    "weights_into_every_sum: D: H: T: P: K=4 B=1 known=3 asked=1": p_6a91a2342d58,
    "weights_into_every_sum: D: H: T: P: K=4 B=1 known=3 asked=4": p_2b79a9e18173,
    "weights_into_every_sum: D: H: T: P: K=4 B=1 known=4 asked=1": p_ff0835f319cc,
    "weights_into_every_sum: D: H: T: P: K=4 B=1 known=4 asked=3": p_6317d4077d5f,
    "weights_into_every_sum: D: H: T: P: K=4 B=2 known=1 asked=3": p_5f2fcafb0198,
    "weights_into_every_sum: D: H: T: P: K=4 B=2 known=1 asked=4": p_6bb13fe9596f,
    "weights_into_every_sum: D: H: T: P: K=4 B=2 known=3 asked=1": p_6fe6858267d3,
    "weights_into_every_sum: D: H: T: P: K=4 B=2 known=3 asked=4": p_5185ff7d197e,
    "weights_into_every_sum: D: H: T: P: K=4 B=2 known=4 asked=1": p_ed83150f4521,
    "weights_into_every_sum: D: H: T: P: K=4 B=2 known=4 asked=3": p_072b1c745eff,
}
