"""Terminates cleanly when the system asks for it, at shutdown or when the terminal is closed."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from quizgen.model.errors import Terminated

EXIT_SIGNALS = ("SIGTERM", "SIGHUP")  # SIGHUP does not exist on all systems


@contextmanager
def graceful_signals() -> Iterator[None]:
    """Inside the block these signals raise Ended, so that everything open is closed.

    Only the first one does: a shell that exits may send it more than once. Outside the main thread
    signals cannot be handled, and nothing changes.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [getattr(signal, name) for name in EXIT_SIGNALS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    heeded = [number for number in numbers if before[number] is not signal.SIG_IGN]  # nohup

    def end(number: int, _: FrameType | None) -> None:
        for ending in heeded:
            signal.signal(ending, signal.SIG_IGN)
        raise Terminated(128 + number)

    for number in heeded:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in heeded:
            signal.signal(number, before[number])


@contextmanager
def default_signals() -> Iterator[None]:
    """Inside the block Ctrl-C ends the process silently: nothing has started yet.

    Python would raise KeyboardInterrupt anywhere in an import, and some imports swallow it.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
