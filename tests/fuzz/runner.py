"""Hands inputs to quizgen in processes of their own, with limits of time and memory.

Input `number` of `seed` is the same whether it is tried alone or among a million others. Needs
Linux, whose processes say how much memory they hold.
"""

import faulthandler
import importlib
import json
import math
import multiprocessing
import os
import resource
import signal
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType, ModuleType
from typing import Any, NamedTuple

from .no_evaluator import Evaluated
from .outcome import MEGABYTE, Finding, Outcome, Result

CHUNK = 50  # inputs for one process
JUDGING = 30.0  # seconds that the judges may take; they are no part of the product
SURE = 3  # seconds after which a process ends that cannot be interrupted
RESOURCES = ("time", "memory", "crash")  # judged once more, alone


class Limits(NamedTuple):
    """Processor time of one input (and as much again for every megabyte of it), and memory."""

    seconds: float = 1.0
    megabytes: int = 300  # beyond what the process holds before its first input


class Trial(NamedTuple):
    """Inputs of one kind and seed, and the limits for each."""

    kind: str
    seed: int
    limits: Limits

    @property
    def module(self) -> ModuleType:
        """Where inputs of this kind are drawn and judged."""
        return importlib.import_module(f"{__package__}.{self.kind}")

    def input(self, number: int) -> Any:
        """One input."""
        return self.module.draw(Random(f"{self.kind}/{self.seed}/{number}"))

    def run(self, count: int, jobs: int) -> Iterator[Result]:
        """The results of the first `count` inputs, in no particular order."""
        _warm(self.module)
        chunks = [range(at, min(at + CHUNK, count)) for at in range(0, count, CHUNK)]
        with multiprocessing.get_context("fork").Pool(jobs) as pool:
            for results in pool.imap_unordered(self._chunk, chunks):
                yield from results

    def alone(self, number: int) -> Result:
        """The result of one input in a fresh process."""
        _warm(self.module)
        (result,) = self._in_child([number])
        return result

    def _chunk(self, numbers: Sequence[int]) -> list[Result]:
        results: list[Result] = []
        while len(results) < len(numbers):
            results += self._in_child(numbers[len(results) :])
        return [self._confirmed(result) for result in results]

    def _confirmed(self, result: Result) -> Result:
        """The same result, unless it was the fault of what the process had done before."""
        if not any(finding.judge in RESOURCES for finding in result.outcome.findings):
            return result
        again = self.alone(result.number)
        if any(finding.judge in RESOURCES for finding in again.outcome.findings):
            return again
        once = tuple(Finding("only once", f.judge, f.what) for f in result.outcome.findings)
        return again._replace(outcome=Outcome(again.outcome.word, again.outcome.findings + once))

    # ---- in a process of its own

    def _in_child(self, numbers: Sequence[int]) -> list[Result]:
        """The results of inputs, up to the first that breaks a limit."""
        reading, writing = os.pipe()
        process = os.fork()
        if not process:
            os.close(reading)
            try:
                self._child(numbers, writing)
            finally:
                os._exit(1)  # without any of the parent's business
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as lines:
            results = [_read(line) for line in lines]
        _, status = os.waitpid(process, 0)
        if status and len(results) < len(numbers):
            results.append(
                Result(numbers[len(results)], _crashed(os.waitstatus_to_exitcode(status)))
            )
        return results

    def _child(self, numbers: Sequence[int], writing: int) -> None:
        faulthandler.disable()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGPROF, _interrupt)
        before = _peak()
        limit = _address_space() + self.limits.megabytes * MEGABYTE
        for number in numbers:
            given = self.input(number)
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
            outcome, seconds = self._judged(given)
            os.write(writing, _written(Result(number, outcome, seconds, _peak() - before)))
            if any(finding.judge in RESOURCES for finding in outcome.findings):
                break
        os._exit(0)

    def _judged(self, given: Any) -> tuple[Outcome, float]:
        seconds = self.limits.seconds * (1 + _size(given) / MEGABYTE)
        began = time.process_time()
        try:
            with _interrupted_after(seconds):
                fed = self.module.feed(given)
        except (Exception, TooLong, Evaluated) as error:
            return Outcome("fault", (_finding(error),)), time.process_time() - began
        took = time.process_time() - began
        try:
            with _interrupted_after(JUDGING):
                return self.module.judge(fed), took
        except (TooLong, MemoryError) as error:
            return Outcome("not judged", (Finding("not judged", type(error).__name__),)), took


class TooLong(BaseException):
    """An input takes too much time; no `except Exception` keeps it from being seen."""


@cache
def _warm(module: ModuleType) -> None:
    module.warm()


def explained(trial: Trial, number: int) -> str:
    """The traceback of an input that ends in an exception; judged in this process."""
    _warm(trial.module)
    try:
        trial.module.feed(trial.input(number))
    except (Exception, Evaluated):
        return traceback.format_exc(limit=-12)
    return ""


@contextmanager
def _interrupted_after(seconds: float) -> Iterator[None]:
    """Raises TooLong after so much processor time; ends the process a little later."""
    hard = math.ceil(time.process_time() + seconds) + SURE
    resource.setrlimit(resource.RLIMIT_CPU, (hard, resource.RLIM_INFINITY))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise TooLong


def _finding(error: BaseException) -> Finding:
    """An exception by its type and the innermost place in quizgen that it went through."""
    frames = list(traceback.extract_tb(error.__traceback__))
    ours = [frame for frame in frames if "quizgen" in Path(frame.filename).parts]
    frame = (ours or frames)[-1]
    place = "/".join(Path(frame.filename).parts[-2:])
    name = type(error).__name__
    if isinstance(error, TooLong):
        return Finding("time", f"too long in {place}", frame.name)
    if isinstance(error, MemoryError):
        return Finding("memory", f"too much in {place}", frame.name)
    if isinstance(error, RecursionError):
        return Finding("exception", f"{name} in {place}", frame.name)
    judge = "evaluator" if isinstance(error, Evaluated) else "exception"
    return Finding(judge, f"{name} in {place}, {frame.name}", repr(str(error)[:200]))


def _crashed(code: int) -> Outcome:
    name = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    judge = "time" if name == "SIGXCPU" else "crash"
    return Outcome("fault", (Finding(judge, f"the process ended by {name}"),))


def _written(result: Result) -> bytes:
    return json.dumps(result).encode() + b"\n"


def _read(line: str) -> Result:
    number, (word, findings), seconds, memory = json.loads(line)
    found = tuple(Finding(*finding) for finding in findings)
    return Result(number, Outcome(word, found), seconds, memory)


def _size(given: Any) -> int:
    return len(given) if isinstance(given, bytes | str) else 0


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _address_space() -> int:
    """Bytes of the address space of this process."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[0]
    return int(pages) * resource.getpagesize()
