"""Tests at a pseudo-terminal, which only POSIX systems have; elsewhere they are left out."""

import os
import signal

import pytest

collect_ignore_glob = [] if os.name == "posix" else ["test_*.py"]


@pytest.fixture(autouse=True)
def signals_end_commands():
    """Gives commands the usual signals where the test run ignores them (nohup, `&` in a script)."""
    names = [signal.SIGHUP, signal.SIGINT, signal.SIGQUIT]
    ignored = [name for name in names if signal.getsignal(name) is signal.SIG_IGN]
    for name in ignored:
        signal.signal(name, signal.SIG_DFL)
    yield
    for name in ignored:
        signal.signal(name, signal.SIG_IGN)
