"""A terminal is not steered by the names that a command shows: the bytes it gets are looked at."""

import re

import pytest

from .learner import QUIZGEN, Learner, environment

HOSTILE = "x\x1b[31m\x1b]0;taken\x07\x08\x9b2J\u202ey\u2028"
SHOWN = r"x\x1b[31m\x1b]0;taken\x07\x08\x9b2J\u202ey\u2028"
STYLES = re.compile(r"\x1b\[[0-9;]*m|\r\n")
OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069]")


@pytest.fixture
def bank(folder):
    """A bank in a hostile folder: the title of one family is hostile, the other one is broken."""
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    title = HOSTILE.encode("unicode_escape").decode()
    path.write_text(text.replace("Number of weights", title), encoding="utf-8")
    (folder / "other").mkdir()
    broken = folder / "other" / "broken.py"
    broken.write_text(f'raise ValueError("{title}")', encoding="utf-8")
    return folder.rename(folder.with_name(HOSTILE))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("topics", "--bank", "BANK"), 0),
        (("show", "layers/weights", "--bank", "BANK", "--answer"), 0),
        (("make", "--topic", "layers", "-n", "1", "-o", "BANK", "--bank", "BANK"), 0),
        (("verify", "--topic", "other", "--jobs", "1", "--bank", "BANK"), 1),
        (("topics", HOSTILE), 2),
        (("show", HOSTILE), 2),
        (("make", "--seed", HOSTILE), 2),
        (("render", HOSTILE), 2),
        ((f"--{HOSTILE}",), 2),
        ((HOSTILE,), 2),
    ],
    ids=lambda value: " ".join(value)[:20] if isinstance(value, tuple) else None,
)
def test_only_styles_reach_the_terminal(arguments, code, bank, tmp_path):
    typed = [str(bank) if argument == "BANK" else argument for argument in arguments]
    plain = environment(tmp_path, LANG="C.UTF-8")
    with Learner([*QUIZGEN, *typed], plain, columns=250, rows=60) as learner:
        learner.wait(lambda: not learner.read(), "end")
        learner.child.wait()
        assert learner.child.exitstatus == code
        written = STYLES.sub("", re.sub(r"\x1b\[\?25[lh]|\r\x1b\[K|\r(?!\n)", "", learner.output))
        assert not OBEYED.search(written), ascii(written)
        assert SHOWN in written.replace("\\\\", "\\")
        assert not learner.screen.title
