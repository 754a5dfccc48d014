"""The second route to every key: a family's check, evaluated with a proven error bound."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from quizgen.model.errors import AuthorError, ProofError
from quizgen.model.question import Certificate, Witness
from quizgen.proof import ball, cache, derive
from quizgen.proof.exact import Exact

AGREEMENT = 1e-9  # relative; never the tolerance of the printed digits
NEGLIGIBLE = 1e-30  # smaller differences count as none, even between zeros
MIN_RADIUS_SHOWN = 1e-30

Outputs = Mapping[str, Any]


class Proven(NamedTuple):
    """One independently computed output: its shape and its balls (or one truth value)."""

    shape: tuple[int, ...] | None
    balls: tuple[Any, ...]


class Prover:
    """A family's check with its derived programs: shipped, cached, or derived on first use."""

    def __init__(self, family_id: str, check: Callable[..., Mapping[str, Any]]) -> None:
        self.family_id = family_id
        self.check = check
        self._package = check.__module__.partition(".")[0]
        self._built_in = check.__module__.startswith("quizgen.problems.")
        if not self._built_in:
            cache.importing(self._package)
        self.programs: dict[str, Any] = dict(self._shipped())

    def _shipped(self) -> Mapping[str, Any]:
        if not self._built_in:
            return {}
        name = self.check.__module__.replace("quizgen.problems", "quizgen.derived", 1)
        try:
            programs: Mapping[str, Any] = importlib.import_module(name).PROGRAMS
        except ModuleNotFoundError:
            return {}
        return programs

    def prove(self, given: Mapping[str, Exact], case: Mapping[str, int | str]) -> dict[str, Proven]:
        """The outputs of the check for these givens, each with a proven error bound."""
        key = self.key({name: (g.shape, g.form) for name, g in given.items()}, case)
        program = self.programs.get(key)
        if program is None:
            program = self.programs[key] = self._derived(key, given, case)
        with ball.enough_precision():
            values = program(*_operands(given))
        outputs: dict[str, Proven] = {}
        position = 0
        for name, shape in program.layout.items():
            size = 1
            for side in shape or ():
                size *= side
            outputs[name] = Proven(shape, values[position : position + size])
            position += size
        return outputs

    def key(self, shapes: derive.Shapes, case: Mapping[str, int | str]) -> str:
        """The name of the program for these shapes and this case."""
        return f"{self.check.__name__}: {derive.program_key(shapes, case)}"

    def witnesses(
        self, given: Mapping[str, Exact], case: Mapping[str, int | str]
    ) -> dict[str, str]:
        """The independent values by target, as the digits that a certificate records."""
        return {
            target: ball.digits(b) if shape is not None else str(int(b))
            for name, (shape, balls) in self.prove(given, case).items()
            for target, b in zip(targets(name, shape), balls, strict=True)
        }

    def _derived(self, key: str, given: Mapping[str, Exact], case: Mapping[str, int | str]) -> Any:
        shapes = {name: (g.shape, g.form) for name, g in given.items()}

        def make() -> tuple[str, str]:
            try:
                return derive.derive(self.check, shapes, case)
            except AuthorError as error:
                raise AuthorError(f"{self.family_id}: {error}") from error

        if self._built_in:
            return derive.compile_program(*make())
        name = f"{self.check.__module__} {self.check.__qualname__} {key}"
        return cache.derived(self._package, name, make, derive.compile_program)


def _operands(given: Mapping[str, Exact]) -> list[Any]:
    return [
        ball.Q(n) if isinstance(n, int) else ball.Q(n.numerator, n.denominator)
        for exact in given.values()
        for n in exact.numbers
    ]


def compare(outputs: Outputs, proven: Mapping[str, Proven]) -> float:
    """A proven bound of the relative difference between engine and check.

    Truth values must be equal, and numbers may differ by at most 1e-9 of the largest magnitude in
    their array. Raises ProofError if they do not agree.
    """
    bound = 0.0
    for name, (shape, balls) in proven.items():
        if name not in outputs:
            raise ProofError(f"the check proves {name!r}, which the engine's run does not return")
        values = np.asarray(outputs[name])
        if values.dtype.kind not in "biuf":
            raise AuthorError(f"the run returns {name} as {values.dtype}; return numbers")
        if shape is None:
            _compare_truth(name, values, balls[0])
        else:
            bound = max(bound, _compare_numbers(name, values, shape, balls))
    return bound


def _compare_numbers(
    name: str, values: Any, shape: tuple[int, ...], balls: Sequence[ball.Ball]
) -> float:
    if values.shape != shape:
        raise ProofError(f"{name}: the engine's shape is {values.shape}, the check's {shape}")
    scale = max([0.0, *(abs(ball.nearest(b)) for b in balls)]) or 1.0
    bound = 0.0
    for index, (value, b) in enumerate(zip(values.ravel().tolist(), balls, strict=True)):
        away = ball.difference(float(value), b)
        relative = 0.0 if away <= NEGLIGIBLE else away / scale
        if not relative <= AGREEMENT:
            target = targets(name, shape)[index]
            raise ProofError(f"{target}: the engine gives {value!r}, the check {ball.digits(b)}")
        bound = max(bound, relative)
    return bound


def _compare_truth(name: str, value: Any, truth: Any) -> None:
    if value.shape or value.item() not in (False, True):
        raise ProofError(f"{name}: the check proves a truth value, the run gives {value}")
    if bool(value) is not bool(truth):
        raise ProofError(f"{name}: the engine says {bool(value)}, the check {truth}")


def certificate(
    outputs: Outputs, proven: Mapping[str, Proven], bound: float, *, engine: str, check: str
) -> Certificate:
    """The record of a comparison: every compared number with its proven error bound."""
    witnesses = [
        Witness(
            target,
            float(f"{float(value):.10g}"),
            ball.digits(b) if shape is not None else str(int(b)),
            max(radius, MIN_RADIUS_SHOWN) if (radius := ball.radius(b)) else 0.0,
        )
        for name, (shape, balls) in proven.items()
        for target, value, b in zip(
            targets(name, shape), np.asarray(outputs[name]).ravel().tolist(), balls, strict=True
        )
    ]
    exact = all(witness.radius == 0.0 for witness in witnesses)
    stated = 1e-12 if bound <= 1e-12 else AGREEMENT  # the same on every machine
    return Certificate(engine, check, exact, stated, tuple(witnesses))


def targets(name: str, shape: tuple[int, ...] | None) -> list[str]:
    """The names of all entries of an output: ``dx[0, 1]``."""
    if not shape:
        return [name]
    return [f"{name}[{', '.join(map(str, index))}]" for index in np.ndindex(*shape)]
