"""Arithmetic on typed numbers: exact while they are rational, and bounded at every step."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from quizgen.grading.unreadable import Unreadable
from quizgen.model.decimals import exact_decimal

Number = Fraction | float

MAX_BITS = 1000  # of a numerator or a denominator: about 300 digits, within the range of a float
MAX_EXACT_CHARACTERS = 15  # of a number shown exactly
DENOMINATOR_LIMIT = 100  # denominators below it are shown
MAX_EXPONENT = 999  # in scientific notation

CONSTANTS: Mapping[str, Number] = MappingProxyType({"e": math.e, "pi": math.pi})
FUNCTIONS: Mapping[str, Callable[[Number], float]] = MappingProxyType(
    {
        "sqrt": math.sqrt,
        "log": math.log,
        "ln": math.log,
        "log2": math.log2,
        "log10": math.log10,
        "exp": math.exp,
    }
)


def literal(text: str) -> Number:
    """The decimal `text`, exactly; Unreadable where it is too large."""
    exponent = text.lower().partition("e")[2].lstrip("+-")
    if exponent and int(exponent) > MAX_EXPONENT:
        raise _too_large()
    return bounded(Fraction(text))


def divide(number: Number, by: Number) -> Number:
    """The quotient; Unreadable for a division by zero."""
    if by == 0:
        raise _division_by_zero()
    return bounded(number / by)


def power(base: Number, exponent: Number) -> Number:
    """`base` raised to `exponent`, exact for integer exponents; Unreadable if it is not real."""
    if isinstance(base, Fraction) and isinstance(exponent, Fraction) and exponent.denominator == 1:
        if base == 0 and exponent < 0:
            raise _division_by_zero()
        if _bits(base) * abs(exponent) > MAX_BITS:  # before it is computed
            raise _too_large()
        return base**exponent.numerator
    try:
        return bounded(math.pow(base, exponent))
    except OverflowError:
        raise _too_large() from None
    except ValueError:
        if base == 0:
            raise _division_by_zero() from None
        raise Unreadable(
            f"負の数 {shown(base)} の {shown(exponent)} 乗は実数でない。"
            "負の数の累乗では、指数は整数でなければならない。",
            f"The negative number {shown(base)} to the power {shown(exponent)} is not real; "
            "negative numbers take integer exponents only.",
        ) from None


def apply(name: str, number: Number) -> Number:
    """The function `name` of a number; Unreadable if it is not defined."""
    try:
        return bounded(FUNCTIONS[name](number))
    except OverflowError:
        raise _too_large() from None
    except ValueError:
        ja, en = (
            ("0以上の数", "non-negative numbers")
            if name == "sqrt"
            else ("正の数", "positive numbers")
        )
        raise Unreadable(
            f"{name}({shown(number)}) は実数でない。{name} をとれるのは{ja}だけである。",
            f"{name}({shown(number)}) is not real; {name} takes {en} only.",
        ) from None


def bounded(number: Number) -> Number:
    """The number itself; Unreadable if it has too many digits to be an answer."""
    if _bits(number) > MAX_BITS if isinstance(number, Fraction) else not math.isfinite(number):
        raise _too_large()
    return number


def shown(number: Number) -> str:
    """``0.5``, ``1/3``, or six digits if there is neither a short decimal nor a simple fraction."""
    if isinstance(number, float):
        return f"{number + 0.0:.6g}"  # never a negative zero
    decimal = exact_decimal(number, MAX_EXACT_CHARACTERS)
    if decimal is not None and len(decimal) <= MAX_EXACT_CHARACTERS:
        return decimal
    fraction = str(number)
    simple = number.denominator < DENOMINATOR_LIMIT and len(fraction) <= MAX_EXACT_CHARACTERS
    return fraction if simple else f"{float(number):.6g}"


def _bits(number: Fraction) -> int:
    return max(number.numerator.bit_length(), number.denominator.bit_length())


def _too_large() -> Unreadable:
    return Unreadable(
        "数の桁が多すぎる。答えになる数は300桁に満たない。",
        "The number has too many digits; answers have fewer than 300.",
    )


def _division_by_zero() -> Unreadable:
    return Unreadable(
        "0で割っている。0でない数で割らなければならない。",
        "This divides by zero; divisors must not be 0.",
    )
