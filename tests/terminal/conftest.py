"""Tests at a pseudo-terminal, which only POSIX systems have; elsewhere they are left out."""

import os
import signal

import pytest

collect_ignore_glob = [] if os.name == "posix" else ["test_*.py"]


@pytest.fixture(autouse=True)
def hang_up_ends_commands():
    """Gives commands the usual SIGHUP, which a test run under nohup has taken from them."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)
