"""Reads a history: the facts that a screen may have acknowledged, and their consistency."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from quizgen.exam.sitting import Sitting
from quizgen.grading.judge import outcome
from quizgen.history.database import NAME
from quizgen.history.history import History
from quizgen.history.migrations import MIGRATIONS
from quizgen.model.labels import label
from quizgen.model.question import OPTION_LETTERS
from quizgen.study.schedule import card_of

OLD_VERSION = 1
OLD_HISTORY = Path(__file__).parents[2] / "tests" / "history" / "databases" / "version1.sql"
COPY = f"history.version{OLD_VERSION}.sqlite3"

Fact = tuple[str, ...]  # what was acknowledged: ("answer", question, part), ("flag", question), ...
Practised = tuple[str, str | None, frozenset[tuple[str, str]]]  # question, outcome, answers
ABSENT: dict[str, object] = {"flag": False, "mark": False}  # otherwise None


class Record(NamedTuple):
    """A history: its facts, what is unfinished, the clocks of its exams, and its faults."""

    facts: dict[Fact, object]
    faults: list[str]
    questions: list[str]  # the names of those that are open
    exams: list[str]  # the codes of those that are open
    used: dict[str, float]

    def missing(self, facts: dict[Fact, object]) -> Iterator[str]:
        """Those of `facts` that are not in it."""
        for fact, value in facts.items():
            found = self.facts.get(fact, ABSENT.get(fact[0]))
            if found != value:
                yield f"{' '.join(fact)}: shown {value}, kept {found}"


def no_record() -> Record:
    """The record of a folder without a history."""
    return Record({}, [], [], [], {})


def plant(folder: Path) -> None:
    """Creates a history of an older version."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / NAME)) as database:
        database.executescript(OLD_HISTORY.read_text(encoding="utf-8"))


def version(folder: Path) -> int | None:
    """The version of a history: 0 if it has no tables, None if there is no file."""
    if not (folder / NAME).exists():
        return None
    with closing(sqlite3.connect(folder / NAME)) as database:
        ((found,),) = database.execute("PRAGMA user_version")
    return int(found)


def tables(folder: Path) -> set[str]:
    """The names of the tables of a history."""
    with closing(sqlite3.connect(folder / NAME)) as database:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master")}


def recorded(folder: Path, name: str = NAME) -> Record:
    """Reads a history of any version, and checks its consistency."""
    record = no_record()
    with closing(sqlite3.connect(folder / name)) as database:
        for check in ("integrity_check", "foreign_key_check"):
            failed = [row for row in database.execute(f"PRAGMA {check}") if row != ("ok",)]
            record.faults.extend(f"{name}, {check}: {row}" for row in failed)
        _read_attempts(database, record)
        ((found,),) = database.execute("PRAGMA user_version")
    if found == len(MIGRATIONS):
        history = History(folder)
        _check_cards(history, record)
        _read_exams(history, record)
        history.database.close()
    for open_ in (record.questions, record.exams):
        if len(open_) > 1:
            record.faults.append(f"{open_} are open")
    return record


def _read_attempts(database: sqlite3.Connection, record: Record) -> None:
    """Reads what was practised: responses, ratings and flags."""
    attempts = database.execute(
        "SELECT uid, family || '@' || version || ':' || seed, parts, closed, outcome, rating "
        "FROM attempts WHERE why != 'exam'"
    )
    for uid, question, parts, closed, became, rating in attempts.fetchall():
        responses = database.execute(
            "SELECT part, typed, verdict FROM responses WHERE attempt = ?", (uid,)
        ).fetchall()
        for part, typed, verdict in responses:
            record.facts["answer", question, label(part, "en")] = (typed, verdict)
        record.facts["rating", question] = rating
        if closed is None:
            record.questions.append(question)
        if closed is not None and became != "skipped":
            right = outcome([verdict for *_, verdict in responses])
            if len(responses) != parts or became != right:
                record.faults.append(f"{question} is closed as {became} with {responses}")
        elif rating is not None or len(responses) > parts:
            record.faults.append(f"{question} is open, or skipped, and rated")
    for (question,) in database.execute("SELECT question FROM flags"):
        record.facts["flag", question] = True


def _check_cards(history: History, record: Record) -> None:
    """Checks that the schedule follows from the ratings."""
    families = [row[0] for row in history.database.rows("SELECT DISTINCT family FROM attempts")]
    folded = {family: card_of(family, history.ratings(family)) for family in families}
    if history.cards() != {family: card for family, card in folded.items() if card is not None}:
        record.faults.append("the cards do not follow from the ratings")


def _read_exams(history: History, record: Record) -> None:
    """Reads mock exams: choices, marks, scores; all questions of a submitted one were practised."""
    expected: Counter[Practised] = Counter()
    for row in history.database.rows("SELECT uid, code, used, closed, parts, score FROM exams"):
        uid, code, used, closed, parts, score = row
        sitting = Sitting(history, uid)
        record.used[code] = used
        record.facts["position", code] = sitting.current_question + 1
        for (position, part), choice in sitting.choices().items():
            shown = label(part, "en")
            record.facts["choice", code, str(position + 1), shown] = OPTION_LETTERS[choice]
        for position in sitting.marks():
            record.facts["mark", code, str(position + 1)] = True
        if closed is None:
            record.exams.append(code)
        elif score is None:
            record.facts["given up", code] = True
        else:
            record.facts["score", code] = (score, parts)
            found = sitting.score()
            if (score, parts) != (found.right, found.parts):
                record.faults.append(f"{code} has {score} of {parts}, not {found.right}")
            expected.update(_practised(sitting))
    kept = _kept(history)
    if kept != expected:
        record.faults.append(f"of exams practised: {kept - expected}, missing: {expected - kept}")


def _practised(sitting: Sitting) -> Iterator[Practised]:
    """What a submitted exam adds to what was practised."""
    score = sitting.score()
    for position, question in enumerate(sitting.questions):
        answers = score.of(position)
        given = frozenset((a.part.label, a.letter) for a in answers if a.choice is not None)
        became = outcome([answer.verdict for answer in answers]) if given else "skipped"
        yield question.id, became, given


def _kept(history: History) -> Counter[Practised]:
    """What was practised in exams, according to the history."""
    return Counter(
        (
            attempt.question,
            attempt.outcome,
            frozenset((response.part, response.typed) for response in history.responses(uid)),
        )
        for (uid,) in history.database.rows("SELECT uid FROM attempts WHERE why = 'exam'")
        for attempt in [history.attempt(uid)]
    )
