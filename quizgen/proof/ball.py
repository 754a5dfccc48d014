"""The arithmetic of derived programs: exact rationals where possible, otherwise balls.

Operands are `flint.fmpq` (exact) or `flint.arb` (a midpoint with a proven radius). The four
operations and integer powers keep rationals exact; functions return a ball only where the value is
not rational.
"""

from __future__ import annotations

from fractions import Fraction
from math import isqrt
from typing import Any

from flint import arb, ctx, fmpq

from quizgen.authoring.draw import Redraw

Ball = Any  # fmpq | arb; python-flint ships no types
PRECISION = 128  # bits: 38 digits, enough for comparisons at 1e-9 despite cancellation

Q = fmpq


def exp(x: Ball) -> Ball:
    """eˣ; exact at 0."""
    return fmpq(1) if x == 0 else arb(x).exp()


def log(x: Ball) -> Ball:
    """The natural logarithm of x; exact at 1."""
    return fmpq(0) if x == 1 else arb(x).log()


def log2(x: Ball) -> Ball:
    """log₂ x; exact for powers of two."""
    if isinstance(x, fmpq) and x > 0:
        p, q = int(x.p), int(x.q)
        if p & (p - 1) == 0 and q & (q - 1) == 0:
            return fmpq(p.bit_length() - q.bit_length())
    return arb(x).log() / arb(2).log()


def tanh(x: Ball) -> Ball:
    """The hyperbolic tangent of x; exact at 0."""
    return fmpq(0) if x == 0 else arb(x).tanh()


def sqrt(x: Ball) -> Ball:
    """√x; exact for squares of rationals."""
    if isinstance(x, fmpq) and x >= 0:
        p, q = int(x.p), int(x.q)
        root_p, root_q = isqrt(p), isqrt(q)
        if root_p * root_p == p and root_q * root_q == q:
            return fmpq(root_p, root_q)
    return arb(x).sqrt()


def power(x: Ball, exponent: Ball) -> Ball:
    """A non-integer power of x."""
    return arb(x) ** arb(exponent)


def less(x: Ball, y: Ball) -> bool:
    """Whether x < y; redraws if the balls overlap."""
    if x < y:
        return True
    if x >= y:
        return False
    raise Redraw("two values are too close to be ordered")


def equal(x: Ball, y: Ball) -> bool:
    """Whether x = y; redraws if balls overlap, because they are never known to be equal."""
    if isinstance(x, fmpq) and isinstance(y, fmpq):
        return bool(x == y)
    if arb(x).overlaps(arb(y)):
        raise Redraw("two values are too close to be told apart")
    return False


def floor(x: Ball) -> Ball:
    """The largest integer ≤ x; redraws if the ball contains an integer."""
    whole = x.floor() if isinstance(x, fmpq) else arb(x).floor().unique_fmpz()
    if whole is None:
        raise Redraw("a value is too close to an integer")
    return fmpq(whole)


def ceiling(x: Ball) -> Ball:
    """The smallest integer ≥ x; redraws if the ball contains an integer."""
    return -floor(-x)


def modulo(x: Ball, y: Ball) -> Ball:
    """The remainder of x divided by y, with the sign of y."""
    return x - y * floor(x / y)


def maximum(x: Ball, y: Ball) -> Ball:
    """The larger of x and y."""
    return y if less(x, y) else x


def minimum(x: Ball, y: Ball) -> Ball:
    """The smaller of x and y."""
    return x if less(x, y) else y


def absolute(x: Ball) -> Ball:
    """|x|."""
    return -x if less(x, fmpq(0)) else x


def heaviside(x: Ball, at_zero: Ball | None = None) -> Ball:
    """1 for x > 0, 0 for x < 0, `at_zero` for x = 0; redraws at 0 if that is not given."""
    if x == 0:
        if at_zero is None:
            raise Redraw("a step function is evaluated at its jump")
        return at_zero
    return fmpq(1) if less(fmpq(0), x) else fmpq(0)


def sign(x: Ball) -> Ball:
    """The sign of x; 0 exactly at 0."""
    if x == 0:
        return fmpq(0)
    return fmpq(1) if less(fmpq(0), x) else fmpq(-1)


def rounded(x: Ball, decimals: int) -> int | None:
    """The integer nearest to x·10^decimals, or None if that is not certain.

    A value within 1e-6 of a rounding boundary counts as not certain.
    """
    scaled = x * 10**decimals
    low = (scaled + fmpq(499999, 1000000)).floor()
    high = (scaled + fmpq(500001, 1000000)).floor()
    if isinstance(x, arb):
        low, high = low.unique_fmpz(), high.unique_fmpz()
    if low is None or high is None or low != high:
        return None
    return int(low)


def difference(engine: float, x: Ball) -> float:
    """A proven upper bound of |engine − x|."""
    return float((arb(engine) - x).abs_upper())


def nearest(x: Ball) -> float:
    """The value as a float, to show its size."""
    return int(x.p) / int(x.q) if isinstance(x, fmpq) else float(x)


def fraction(x: Ball) -> Fraction | None:
    """The value as a fraction; None for a ball, which is never known to be one."""
    return Fraction(int(x.p), int(x.q)) if isinstance(x, fmpq) else None


def digits(x: Ball) -> str:
    """The value to 15 significant digits."""
    if isinstance(x, fmpq) and x.q == 1:
        return str(x)
    return str(arb(x).mid().str(15, radius=False))


def radius(x: Ball) -> float:
    """The proven error bound of x itself; 0 for a rational."""
    return 0.0 if isinstance(x, (fmpq, bool)) else float(x.rad())


def enough_precision() -> Any:
    """A context in which balls have `PRECISION` bits."""
    return ctx.workprec(PRECISION)
