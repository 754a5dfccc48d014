"""An author's slips: each is told with its place and the mend, before a learner meets it."""

import re
from pathlib import Path

import pytest

from quizgen.core.bank import load_bank
from quizgen.core.errors import AuthorError

ROOT = Path(__file__).resolve().parents[1]
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CODE_QUESTION, NUMERIC_QUESTION = 0, 1  # seeds of the worked example


@pytest.fixture
def example(tmp_path):
    """The bank that CONTRIBUTING.md writes, made anew with something replaced."""
    init, precision = PYTHON.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    topic = tmp_path / "mybank" / "metrics"
    topic.mkdir(parents=True)
    (topic / "__init__.py").write_text(init, encoding="utf-8")

    def written(right="", wrong=""):
        assert right in precision
        (topic / "precision.py").write_text(precision.replace(right, wrong, 1), encoding="utf-8")
        return topic.parent

    return written


def loaded(bank):
    return load_bank([bank]).family("metrics/precision")


RECALL = '"np.diag(C) / C.sum(axis=1)"'


@pytest.mark.parametrize("code", ["np.diag(C) / C.sum(axis=0)", " (np.diag( C )/C.sum(axis = 0)) "])
def test_a_mistake_that_writes_the_key_is_told_when_it_is_loaded(example, code):
    with pytest.raises(AuthorError) as told:
        loaded(example(RECALL, repr(code)))
    assert str(told.value).startswith("metrics/precision: misconception 'recall' is the key")
