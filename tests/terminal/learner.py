"""A learner at a terminal: a command in a pseudo-terminal, and the screen that it draws."""

import codecs
import os
import re
import sqlite3
import sys
import termios
import time

import pexpect
import pyte
from rich.cells import cell_len

from quizgen.model.question import OPTION_LETTERS

TIMEOUT = 60  # seconds: what takes longer on any machine hangs
LISTENS = "\x1b[?2004h"  # the line editor begins to take keys
QUIZGEN = (sys.executable, "-c", "from quizgen.cli import main; main()")

_MOVES = re.compile(r"\x1b\[[0-9;]*[A-DGH]|\r")
_CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|[\r\x07]")


def environment(folder, **changes):
    """The variables of a plain UTF-8 terminal with `changes`; None takes one away."""
    plain = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        "QUIZGEN_DEBUG": "1",  # a fault shows where
    }
    return {name: value for name, value in {**plain, **changes}.items() if value is not None}


def rows(data, sql):
    """What a query finds in the history in a folder."""
    with sqlite3.connect(data / "history.sqlite3") as database:
        return database.execute(sql).fetchall()


def letter(part, *, right=True):
    """The letter of the key, or of the first wrong option."""
    return OPTION_LETTERS[part.key if right else int(part.key == 0)]


def full_width(text):
    """`text` in the wide forms that a Japanese keyboard types."""
    return "".join(chr(ord(char) + 0xFEE0) for char in text)


class Learner:
    """Types into a command and sees its screen; leaving the block ends the command."""

    def __init__(self, command, environment, *, columns=80, rows=24, encoding="utf-8"):
        self.encoding = encoding
        self.output = ""  # all that was written, with the codes of the terminal
        self.screen = pyte.HistoryScreen(columns, rows, history=10_000)
        self._stream = pyte.Stream(self.screen)
        self._decoder = codecs.getincrementaldecoder(encoding)("strict")
        self.child = pexpect.spawn(
            command[0], list(command[1:]), env=environment, dimensions=(rows, columns)
        )
        self.child.delaybeforesend = None
        self._settings = termios.tcgetattr(self.child.child_fd)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if error is not None:
            error.add_note(f"the screen was:\n{self.text()}")
        try:
            self.child.close(force=True)
        except pexpect.ExceptionPexpect:  # it was killed; a busy machine takes its time
            self.child.ptyproc.wait()

    # ---- seeing

    def text(self):
        """All lines so far, also those that have left the screen at its upper edge."""
        columns = range(self.screen.columns)
        gone = ["".join(row[x].data for x in columns) for row in list(self.screen.history.top)]
        return "\n".join(line.rstrip() for line in [*gone, *self.screen.display]).rstrip()

    def visible(self):
        """The lines on the screen, without the empty ones at its end."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip()

    def line(self):
        """The line in which the cursor stands."""
        return self.screen.display[self.screen.cursor.y].rstrip()

    def widest(self, start=0):
        """The columns of the widest line that was written since `start` of the output."""
        written = _CODES.sub("", _MOVES.sub("\n", self.output[start:]))
        return max(map(cell_len, written.split("\n")))

    def prompts(self):
        """How often a line has been asked for."""
        return self.output.count(LISTENS)

    # ---- waiting

    def wait(self, seen, what):
        """Reads until `seen()`; fails if that takes too long, or if the command ends first."""
        until = time.monotonic() + TIMEOUT
        alive = True
        while not seen():
            assert time.monotonic() < until, f"no {what}"
            assert alive, f"the command ended before {what}"
            alive = self.read()

    def wait_for(self, pattern):
        """Waits until `pattern` has come onto the screen."""
        self.wait(lambda: re.search(pattern, self.text()), repr(pattern))

    def asked(self, prompts=0):
        """Waits until a line has been asked for more often than `prompts` times."""
        self.wait(
            lambda: self.prompts() > prompts and self.line() and not self.screen.cursor.hidden,
            f"prompt {prompts + 1}",
        )

    def read(self):
        """Takes in what was written; whether the command can still write."""
        try:
            data = self.child.read_nonblocking(1 << 16, timeout=0.05)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        text = self._decoder.decode(data)
        self.output += text
        self._stream.feed(text)
        return True

    # ---- typing

    def type(self, keys):
        """Types, and waits for nothing."""
        self.child.send(keys.encode(self.encoding))

    def press(self, keys):
        """Types, and waits for the next prompt; what has been shown since."""
        prompts, shown = self.prompts(), len(self.text())
        self.type(keys)
        self.asked(prompts)
        return self.text()[shown:]

    def enter(self, line):
        """Types a line with Enter; see `press`."""
        return self.press(f"{line}\r")

    def resize(self, columns, rows):
        """Gives the window another size; the system tells the command."""
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    # ---- the end

    def hang_up(self):
        """Closes the terminal, and waits for the end of the command."""
        self.child.ptyproc.fileobj.close()
        until = time.monotonic() + TIMEOUT
        while self.child.ptyproc.isalive():
            assert time.monotonic() < until, "it runs on without a terminal"
            time.sleep(0.01)

    def end(self):
        """Waits for the end; the exit code, which of a signal is negative.

        Fails if the terminal is left in another state than it was in before.
        """
        until = time.monotonic() + TIMEOUT
        while self.read():
            assert time.monotonic() < until, "the command does not end"
        settings = termios.tcgetattr(self.child.child_fd)
        self.child.wait()
        assert settings == self._settings, "the terminal is left in another state"
        assert not self.screen.cursor.hidden, "the cursor is left hidden"
        assert self.output.count(LISTENS) == self.output.count("\x1b[?2004l")
        assert "Traceback" not in self.text()
        return -self.child.signalstatus if self.child.signalstatus else self.child.exitstatus
