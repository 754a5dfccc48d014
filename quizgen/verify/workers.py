"""Work spread over processes that never outlive the one that started them.

Each process gets one task after another through its own pipe, so nothing piles up. However the
work ends, the processes are terminated with it; if this process is killed, they notice and exit.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple, TypeVar, cast

from quizgen.model.errors import QuizgenError

END_TIMEOUT = 1.0  # seconds a process has to exit before it is killed
CONTEXT = get_context("spawn")

Task = TypeVar("Task")
Result = TypeVar("Result")


class Failed(NamedTuple):
    """The error of a task; the exception itself might not survive the pipe."""

    reason: str
    expected: bool  # whether it is a QuizgenError


def spread(
    work: Callable[[Task], Result],
    tasks: Iterable[Task],
    jobs: int,
    prepare: Callable[..., None],
    arguments: Sequence[object] = (),
) -> Iterator[Result]:
    """The results of `work` on each task, in any order, computed by `jobs` processes.

    Each process first calls `prepare(*arguments)`. Raises QuizgenError if a process exits before
    its task is done.
    """
    waiting = iter(tasks)
    processes: list[SpawnProcess] = []
    busy: dict[Connection, SpawnProcess] = {}
    try:
        for task in islice(waiting, jobs):
            pipe, process = _started(work, prepare, arguments)
            processes.append(process)
            busy[pipe] = process
            _send(pipe, task, process)
        while busy:
            for pipe in cast("list[Connection]", wait(list(busy))):
                yield _received(pipe, busy[pipe])
                for task in islice(waiting, 1):
                    _send(pipe, task, busy[pipe])
                    break
                else:
                    del busy[pipe]
    finally:
        _end(processes)


def _started(
    work: Callable[[Any], Any], prepare: Callable[..., None], arguments: Sequence[object]
) -> tuple[Connection, SpawnProcess]:
    """A new process, and the pipe that sends it tasks."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=_serve, args=(theirs, work, prepare, arguments), daemon=True)
    with _no_interrupt(), theirs:
        process.start()
    return ours, process


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """A process started in this block ignores the Ctrl-C that ends this one; it is delayed here.

    A terminal sends it to all processes, and each would print a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # starting it unblocks the signal
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _send(pipe: Connection, task: object, process: SpawnProcess) -> None:
    try:
        pipe.send(task)
    except OSError as error:
        raise _died(process) from error


def _received(pipe: Connection, process: SpawnProcess) -> Any:
    try:
        result = pipe.recv()
    except (EOFError, OSError) as error:
        raise _died(process) from error
    if isinstance(result, Failed):
        raise QuizgenError(result.reason) if result.expected else RuntimeError(result.reason)
    return result


def _died(process: SpawnProcess) -> QuizgenError:
    """The error for a process that exited before its task was done."""
    process.join(END_TIMEOUT)
    code = process.exitcode
    how = f"code {code}" if code is None or code >= 0 else f"signal {-code}"
    return QuizgenError(
        f"a worker process ended before its work was done ({how}); "
        "if memory ran out, use fewer processes with --jobs"
    )


def _end(processes: Sequence[SpawnProcess]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(END_TIMEOUT)
        if process.exitcode is None:
            process.kill()
            process.join()


# ---- in the worker process


def _serve(
    pipe: Connection,
    work: Callable[[Any], Any],
    prepare: Callable[..., None],
    arguments: Sequence[object],
) -> None:
    """Does one task after another, until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        prepare(*arguments)
        while True:
            pipe.send(work(pipe.recv()))
    except (EOFError, BrokenPipeError):
        return
    except BaseException as error:  # SystemExit too: a problem file must not end this as a success
        expected = isinstance(error, QuizgenError)
        text = str(error) if expected else f"{type(error).__name__}: {error}"
        pipe.send(Failed(text, expected))


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
