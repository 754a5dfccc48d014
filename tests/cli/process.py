"""A command as a process of its own: what only a real one shows."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import quizgen

TIMEOUT = 60  # seconds: what takes longer on any machine hangs
COMMAND = (sys.executable, "-c", "from quizgen.cli import main; main(prog_name='quizgen')")


def environment(home, **changes: str) -> dict[str, str]:
    """The variables of a plain UTF-8 system, with changes."""
    plain = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": str(Path(quizgen.__file__).parents[1]),
        "LC_ALL": "C.UTF-8",
        "QUIZGEN_DATA": str(home / "data"),
        "COLUMNS": "100",
    }
    return {**plain, **changes}


def run(
    arguments, home, redirected: str = "", **changes: str
) -> subprocess.CompletedProcess[bytes]:
    """Runs a command to its end, with its streams `redirected` as a shell writes it."""
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {redirected}', "sh", *COMMAND, *arguments],
        cwd=home,
        env=environment(home, **changes),
        capture_output=True,
        timeout=TIMEOUT,
        check=False,
    )


class Group:
    """A command and all processes that it starts."""

    def __init__(self, arguments, home) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=home,
            env=environment(home),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def signal(self, number: int, *, to_all: bool = False) -> None:
        """Sends a signal to the command, or as a terminal does to all its processes."""
        (os.killpg if to_all else os.kill)(self.process.pid, number)

    def end(self) -> tuple[int, str]:
        """Waits for the end of the command: its exit code, and what it said on standard error."""
        _, said = self.process.communicate(timeout=TIMEOUT)
        return self.process.returncode, said.decode()

    def members(self) -> list[int]:
        """The processes of the group that are still running."""
        return [
            pid for pid, group, state in _processes() if group == self.process.pid and state != "Z"
        ]


def wait_until(true, what: str) -> None:
    """Waits; fails if that takes too long."""
    until = time.monotonic() + TIMEOUT
    while not true():
        assert time.monotonic() < until, f"no {what}"
        time.sleep(0.02)


def _processes() -> list[tuple[int, int, str]]:
    """All processes of the system: number, group, and the letter of their state."""
    stats = [path / "stat" for path in Path("/proc").glob("[0-9]*")]
    if not stats:  # another system than Linux
        listed = subprocess.run(
            ["ps", "-A", "-o", "pid=,pgid=,stat="], capture_output=True, text=True, check=True
        )
        rows = [line.split() for line in listed.stdout.splitlines()]
        return [(int(pid), int(group), state[0]) for pid, group, state in rows]
    found = []
    for stat in stats:
        with suppress(OSError):  # it has just ended
            state, _, group = stat.read_text().rpartition(")")[2].split()[:3]
            found.append((int(stat.parent.name), int(group), state))
    return found
