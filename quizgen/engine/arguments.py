"""Argument checks: rejects shapes or values that would silently give a wrong number.

The checks are decorators, so that the equations below them stay as short as in a textbook.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

import numpy as np

P = ParamSpec("P")
R = TypeVar("R")
ROUNDING = 1e-6  # probabilities may exceed 1 by this much


def shapes(**expected: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Arguments must be arrays of these shapes; integers are converted to floats.

    A shape is written as in the docstrings, ``x="N D", W="D M"``: a letter is the same size
    everywhere, ``...`` the same shape everywhere, ``|`` an alternative, ``N of K`` N labels from 0
    to K − 1, ``()`` a number, ``4H`` four times H. Names that are not parameters are attributes.

    Raises ValueError, naming the shapes, for anything else.
    """
    rules = {name: text.split(" | ") for name, text in expected.items()}

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        code = inspect.unwrap(function).__code__
        places = {name: i for i, name in enumerate(code.co_varnames[: code.co_argcount])}

        @functools.wraps(function)
        def checked(*args: P.args, **kwargs: P.kwargs) -> R:
            values: list[Any] = list(args)
            named: dict[str, Any] = dict(kwargs)
            found = {}
            for name, alternatives in rules.items():
                place = places.get(name)
                if place is None:
                    found[name] = np.asarray(getattr(values[0], name))
                elif place < len(values) and values[place] is not None:
                    found[name] = values[place] = _array(values[place], alternatives)
                elif named.get(name) is not None:
                    found[name] = named[name] = _array(named[name], alternatives)
            sizes: dict[str, Any] = {}
            for name, array in found.items():
                if not any(_fits(array, alternative, sizes) for alternative in rules[name]):
                    raise ValueError(_message(function.__qualname__, found, rules))
            return function(*values, **named)

        return checked

    return decorate


def probabilities(function: Callable[P, R]) -> Callable[P, R]:
    """The arguments p and q must be probabilities.

    The result has their floating-point type and no negative zeros. Raises ValueError for values
    below 0, too small for a reciprocal, above 1, or nan.
    """

    @functools.wraps(function)
    @np.errstate(divide="ignore")
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        names = function.__code__.co_varnames
        given: dict[str, Any] = {**dict(zip(names, args, strict=False)), **kwargs}
        found: dict[str, Any] = {n: np.asarray(given[n]) for n in "pq" if n in given}
        for name, array in found.items():
            least = np.finfo(_floating(array)).tiny  # below this, 1 / p is not finite
            if not np.all((array == 0) | (array >= least) & (array <= 1 + ROUNDING)):
                raise ValueError(
                    f"{function.__qualname__}: {name} must hold probabilities: 0, or from "
                    f"{least:.1e} to 1; not {array}"
                )
        result: Any = cast(Any, function)(**given | found)
        return cast(R, (result + 0.0).astype(_floating(found["p"])))

    return checked


def same_names(function: Callable[P, R]) -> Callable[P, R]:
    """For an optimizer's update: each entry of params must have a gradient of the same shape.

    Raises ValueError, naming the first that does not.
    """

    @functools.wraps(function)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        names = ("self", "params", "grads")
        given: dict[str, Any] = {**dict(zip(names, args, strict=False)), **kwargs}
        params, grads = given["params"], given["grads"]
        for name, param in params.items():
            if name not in grads or np.shape(grads[name]) != np.shape(param):
                got = np.shape(grads[name]) if name in grads else "no"
                raise ValueError(
                    f"{function.__qualname__}: {got} gradient for {name} of shape "
                    f"{np.shape(param)}; each needs one of its own shape"
                )
        return function(*args, **kwargs)

    return checked


def _floating(array: Any) -> Any:
    return array.dtype if array.dtype.kind == "f" else np.dtype(np.float64)


def _array(value: Any, alternatives: list[str]) -> Any:
    """The value as an array, with integers converted to floats unless they are labels."""
    array = np.asarray(value)
    if array.dtype.kind in "iu" and not any(" of " in text for text in alternatives):
        return array.astype(np.float64)
    return array


def _fits(array: Any, alternative: str, sizes: dict[str, Any]) -> bool:
    """Whether the array has this shape; new sizes are remembered."""
    letters, _, classes = alternative.partition(" of ")
    if letters == "...":
        return bool(sizes.setdefault("...", array.shape) == array.shape)
    tokens = [] if letters == "()" else letters.split()
    if len(tokens) != array.ndim:
        return False
    new = {}
    for token, size in zip(tokens, array.shape, strict=True):
        times, letter = token[:-1], token[-1]
        if letter.isdigit():
            wanted = int(token)
        else:
            wanted = sizes.get(letter, size) * int(times or 1)
            new[letter] = sizes.get(letter, size)
        if wanted != size:
            return False
    if classes and not _are_labels(array, sizes[classes]):
        return False
    sizes.update(new)
    return True


def _are_labels(array: Any, classes: int) -> bool:
    whole = array.dtype.kind in "iu" or bool(np.all(array == np.floor(array)))
    return whole and bool(np.all((array >= 0) & (array < classes)))


def _message(where: str, found: dict[str, Any], rules: dict[str, list[str]]) -> str:
    got = ", ".join(f"{name} {array.shape}" for name, array in found.items())
    wanted = ", ".join(f"{name} {' or '.join(map(_shape, texts))}" for name, texts in rules.items())
    return f"{where}: the shapes are {got}; expected {wanted}"


def _shape(text: str) -> str:
    letters, _, classes = text.partition(" of ")
    if letters in ("...", "()"):
        shape = {"...": "of one shape", "()": "()"}[letters]
    else:
        sizes = letters.split()
        shape = f"({', '.join(sizes)}{',' if len(sizes) == 1 else ''})"
    return f"labels {shape} from 0 to {classes} - 1" if classes else shape
