"""Numbers and arrays as TeX."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

GREEK = {"gamma", "beta", "alpha", "eta", "mu", "lambda", "rho", "epsilon", "sigma", "theta"}


def fixed(value: float, decimals: int) -> str:
    """`value` with exactly `decimals` decimals; never a negative zero.

    It is first rounded to twelve digits: the last ones of a float differ between machines, and
    0.09375 must not be rounded up on one and down on another.
    """
    text = f"{float(f'{value:.12g}'):.{decimals}f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text


def number(value: float, decimals: int = 4) -> str:
    """`value` with at most `decimals` decimals; infinities and nan as TeX."""
    if not np.isfinite(value):
        return r"\mathrm{nan}" if np.isnan(value) else r"\infty" if value > 0 else r"-\infty"
    text = fixed(value, decimals)
    return text.rstrip("0").rstrip(".") if "." in text else text


def number_tex(number: str, form: str = "plain") -> str:
    """One printed number, a decimal or a fraction such as ``-3/4``, as TeX."""
    sign, digits = ("-", number[1:]) if number[:1] in "-−" else ("", number)
    top, _, bottom = digits.partition("/")
    magnitude = rf"\frac{{{top}}}{{{bottom}}}" if bottom else top
    if form == "ln":
        return rf"\ln ({sign}{magnitude})" if sign else rf"\ln {magnitude}"
    return sign + magnitude


def numbers_in(tex: str) -> list[str]:
    """The numbers in a formula, decimals and fractions, as they are printed elsewhere: ``-3/4``."""
    found = re.findall(r"(-?)(?:\\frac\{(\d+)\}\{([1-9]\d*)\}|(\d+(?:\.\d+)?))", tex)
    return [f"{sign}{plain or f'{top}/{bottom}'}" for sign, top, bottom, plain in found]


def matrix(shape: Sequence[int], cells: Sequence[str]) -> str:
    """Cells of a scalar, a row vector or a matrix; further axes are nested rows."""
    if len(shape) == 0:
        return cells[0]
    if len(shape) == 1:
        return r"\begin{pmatrix}" + " & ".join(cells) + r"\end{pmatrix}"
    if len(shape) == 2:
        width = shape[1]
        rows = [" & ".join(cells[i : i + width]) for i in range(0, len(cells), width)]
        return r"\begin{pmatrix}" + r" \\ ".join(rows) + r"\end{pmatrix}"
    size = len(cells) // shape[0]
    inner = [matrix(shape[1:], cells[i : i + size]) for i in range(0, len(cells), size)]
    return r"\begin{pmatrix}" + r" \\ ".join(inner) + r"\end{pmatrix}"


def tex(value: Any, decimals: int = 4) -> str:
    """A number or an array of numbers as TeX, with at most `decimals` decimals."""
    array = np.asarray(value, dtype=float)
    return matrix(array.shape, [number(v, decimals) for v in array.ravel().tolist()])


def symbol_of(name: str, symbols: Mapping[str, str]) -> str:
    """The TeX of a given or an output."""
    if name in symbols:
        return symbols[name]
    if name == "eps":
        return r"\varepsilon"
    if name in GREEK:
        return f"\\{name}"
    return name if len(name) == 1 else rf"\mathtt{{{name}}}".replace("_", r"\_")
