"""What is written to the history can be read again, and what is read is what its types say."""

import importlib.util
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizgen.history.errors import HistoryError, TransferError, one_line
from quizgen.history.fields import LAST_MOMENT
from quizgen.history.history import History
from quizgen.history.local_time import from_milliseconds, milliseconds
from quizgen.history.tables import Response
from quizgen.history.transfer import dumps, merge
from quizgen.study.schedule import recompute_card

spec = importlib.util.spec_from_file_location("learner", Path(__file__).parent / "learner.py")
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)

AT = milliseconds(learner.NOW)


@pytest.fixture
def history(tmp_path):
    found = History(tmp_path / "data")
    yield found
    found.database.close()


@pytest.mark.parametrize("year", [1901, 1970, 2099, 2150, 9999])
def test_whatever_the_clock_says_can_be_read_and_moved(history, tmp_path, year):
    now = datetime(year, 12, 30, 12, tzinfo=UTC)
    learner.answer(history, "a/one", now)
    history.flag("a/one@1:5", now)
    assert len(history.recent(5)) == len(history.cards()) == len(history.flags()) == 1
    with closing(History(tmp_path / "there")) as there:
        assert merge(there, dumps(history).encode(), recompute_card).new == 1


def test_a_moment_is_kept_to_the_millisecond():
    assert from_milliseconds(milliseconds(learner.NOW)) == learner.NOW
    assert milliseconds(datetime(1969, 1, 1, tzinfo=UTC)) == 0
    assert milliseconds(from_milliseconds(LAST_MOMENT) + timedelta(days=1)) == LAST_MOMENT


@pytest.mark.parametrize("family", ["one", "a/b@c", "a/\x1b[2J", "a/" + "x" * 300, "a/b\n"])
def test_a_question_that_could_not_be_read_again_is_not_recorded(history, family):
    with pytest.raises(HistoryError, match="cannot be recorded") as caught:
        history.begin(learner.question(family, 5), "new", 1, learner.NOW)
    assert str(caught.value).isprintable()
    assert history.unfinished() == []


@pytest.mark.parametrize(
    "response",
    [
        Response("A", AT, "B", "right", ""),
        Response("あ", AT, "B", "right", "two\nlines"),
        Response("あ", AT, "1" * 20_001, "right", ""),
    ],
)
def test_a_response_that_could_not_be_read_again_is_not_recorded(history, response):
    attempt = history.begin(learner.question("a/one", 5), "new", 1, learner.NOW)
    with pytest.raises(HistoryError, match="cannot be recorded"):
        history.respond(attempt.uid, response, 1.0)
    assert history.responses(attempt.uid) == []


def test_a_family_may_have_a_blank_in_its_name(history, tmp_path):
    learner.answer(history, "my topic/my family", learner.NOW)
    assert list(history.cards()) == ["my topic/my family"]
    with closing(History(tmp_path / "there")) as there:
        assert merge(there, dumps(history).encode(), recompute_card).new == 1


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u200b", "\u2028", "\x85", "\ufeff"])
def test_what_nobody_sees_is_in_no_name(history, char):
    with pytest.raises(HistoryError):
        history.begin(learner.question(f"a/b{char}", 5), "new", 1, learner.NOW)
    learner.answer(history, "a/one", learner.NOW)
    with pytest.raises(TransferError):
        merge(history, dumps(history).replace("a/one", f"a/{char}").encode(), recompute_card)


def test_a_wrong_field_is_named(history):
    learner.answer(history, "a/one", learner.NOW)
    history.database.execute("UPDATE attempts SET seed = 'x'")
    with pytest.raises(HistoryError, match=r"Attempt\.seed: Expected 'int', got 'str'"):
        history.recent(1)


def test_one_line_says_nothing_to_a_terminal_or_to_prose():
    assert one_line("a\n\x1b[2J `b` $c$\u202e") == "a ?[2J 'b' c?"
    assert len(one_line("x" * 1000)) == 200
