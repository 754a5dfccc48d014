"""Work in several processes: all of it is done, one task at a time each, and faults are told."""

import operator
import os
import time
from itertools import count

import pytest

from quizgen.model.errors import QuizgenError
from quizgen.verify.workers import spread

PREPARED = (len, ("",))  # what a process does first: nothing that matters


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_every_task_is_done_once(jobs):
    assert sorted(spread(str.upper, "abcdefg", jobs, *PREPARED)) == list("ABCDEFG")
    assert list(spread(str.upper, "", jobs, *PREPARED)) == []


def test_no_more_tasks_are_taken_than_processes_are_free():
    taken = []
    endless = (taken.append(n) or n for n in count())
    results = spread(operator.neg, endless, 2, *PREPARED)
    for done in range(1, 20):
        next(results)
        assert len(taken) <= done + 2
    results.close()


def test_closing_it_ends_processes_that_are_busy():
    results = spread(time.sleep, [0, 600, 600], 2, *PREPARED)
    next(results)
    results.close()  # does not wait for ten minutes


def test_a_fault_is_told():
    with pytest.raises(RuntimeError, match="TypeError: bad operand"):
        list(spread(operator.neg, ["a"], 2, *PREPARED))
    with pytest.raises(RuntimeError, match="SystemExit: 0"):
        list(spread(exec, ["raise SystemExit(0)"], 2, *PREPARED))
    expected = "from quizgen.model.errors import UsageError; raise UsageError('a: is no b')"
    with pytest.raises(QuizgenError, match=r"^a: is no b$"):
        list(spread(exec, [expected], 2, *PREPARED))


def test_a_process_that_cannot_be_prepared_is_told():
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        list(spread(str.upper, "ab", 2, operator.truediv, (1, 0)))


@pytest.mark.parametrize("code", [0, 3])
def test_a_process_that_is_gone_is_told(code):
    with pytest.raises(QuizgenError, match=rf"before its work was done \(code {code}\)"):
        list(spread(os._exit, [code, code], 2, *PREPARED))
