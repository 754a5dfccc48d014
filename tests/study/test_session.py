"""A session without its screen: fresh questions, answers that last, ratings that can be undone."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from quizgen.families.bank import Bank, load_bank
from quizgen.grading.judge import exact_values
from quizgen.history.database import NAME
from quizgen.history.history import History
from quizgen.model.errors import AuthorError, UsageError
from quizgen.model.question import OPTION_LETTERS, Part
from quizgen.study import schedule
from quizgen.study.session import Session, Task

BREAKS_SOMETIMES = """
from quizgen.authoring import Draft, Draw, Misconception, Text, family, numeric
from quizgen.engine import Affine


@family(level=1, kinds=("numeric",), ja="壊れた問題群", en="A broken family", engine=Affine,
        misconceptions=(), version={version})
def broken(draw: Draw) -> Draft:
    raise ZeroDivisionError("nobody expected this")
"""


class Clock:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 21, 20, 0).astimezone()

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


Open = Callable[..., Session]


def labels(session, task):
    """The labels of the parts that were answered."""
    return [response.part for response in session.responses(task)]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(bank: Bank, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Opens sessions on one history, each with a connection of its own."""
    sessions: list[Session] = []

    def open_one(
        topics: tuple[str, ...] = (), levels: tuple[int, ...] = (), *, bank: Bank = bank
    ) -> Session:
        history = History(tmp_path / "data")
        try:
            session = Session(
                bank, history, topics, levels, now=clock, chance=random.Random(len(sessions))
            )
        except BaseException:
            history.close()
            raise
        sessions.append(session)
        return session

    yield open_one
    for session in sessions:
        close(session)


def close(session: Session) -> None:
    session.close()
    session.history.database.close()


def answer(session: Session, task: Task, *, right: bool = True, seconds: float = 50.0) -> None:
    """Answers all parts that are left."""
    answered = labels(session, task)
    for part in task.question.parts:
        if part.label not in answered:
            typed = letter(part) if right else wrong_letter(part)
            assert session.answer(task, part, typed, seconds).verdict in ("right", "wrong")


def letter(part: Part) -> str:
    return OPTION_LETTERS[part.key]


def wrong_letter(part: Part) -> str:
    return OPTION_LETTERS[1 - part.key if part.key < 2 else 0]


def practise(session: Session, *, right: bool = True) -> Task:
    """The next question, answered and rated."""
    task = session.next()
    answer(session, task, right=right)
    session.finish(task, 3)
    return task


def with_number(session: Session) -> tuple[Task, Part]:
    """A question with a part that takes typed values."""
    while True:
        task = session.next()
        for part in task.question.parts:
            if part.numeric is not None:
                return task, part
        session.skip(task, 1)


def table(session: Session, sql: str) -> list[tuple]:
    """What another process would read from the history now."""
    path = session.history.folder / NAME
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as other:
        return other.execute(sql).fetchall()


# ---- which question


def test_no_question_is_asked_twice(opened, clock, bank):
    session = opened(("softmax",))
    asked = [practise(session).question for _ in range(40)]
    assert len({question.id for question in asked}) == 40
    assert len({str(question.given) + str(question.parts) for question in asked}) == 40
    for name in {question.family for question in asked}:
        kinds = bank.family(name).kinds
        turns = [question.kind for question in asked if question.family == name]
        assert turns == [kinds[turn % len(kinds)] for turn in range(len(turns))]


def test_a_seed_that_was_asked_is_drawn_again(opened, bank):
    """Chance may repeat itself; the question must not."""
    session = opened(("weight_decay",))

    class Stuck(random.Random):
        def randrange(self, *stop: int) -> int:
            values.append(values.pop(0))
            return values[-1]

    values = [7, 7, 8]
    session._chance = Stuck()
    family = bank.family("weight_decay/sparsity")
    assert len(family.kinds) == 1
    assert session._fresh_seed(family) == 7
    session.history.begin(family.question(7), "new", 1, session.now())
    assert session._fresh_seed(family) == 8


def test_another_one_like_it_has_its_kind_and_other_numbers(opened):
    session = opened(("batchnorm",))
    task = practise(session)
    for _ in range(4):
        like = session.another_like(task.question)
        answer(session, like)
        session.finish(like, 3)
        assert (like.why, like.resumed) == ("like", False)
        assert like.question.family == task.question.family
        assert like.question.kind == task.question.kind
        assert like.question.seed != task.question.seed


def test_a_skipped_family_comes_last(opened):
    session = opened(("softmax",))
    skipped = session.next()
    session.skip(skipped, 4.0)
    others = [practise(session).question.family for _ in range(3)]
    assert skipped.question.family not in others
    assert len(set(others)) == 3
    ((outcome, rating, seconds),) = table(
        session, "SELECT outcome, rating, seconds FROM attempts WHERE outcome = 'skipped'"
    )
    assert (outcome, rating, seconds) == ("skipped", None, 4.0)
    assert skipped.question.family not in session.history.cards()
    for _ in range(4):
        session.skip(session.next(), 1)
    assert session.next(), "even if all are skipped there is one to ask"


def test_topics_and_levels(opened, bank):
    session = opened(("entropy", "softmax"), (2,))
    assert sorted(session._families) == sorted(
        f.id for f in bank.families(["entropy", "softmax"])[0] if f.level == 2
    )
    assert practise(session).question.level == 2
    with pytest.raises(UsageError, match="did you mean 'softmax'"):
        opened(("softmx",))
    levels = {(f.topic, f.level) for f in bank.families()[0]}
    topic, level = next(
        (t, n) for t, _ in sorted(levels) for n in (1, 2, 3) if (t, n) not in levels
    )
    with pytest.raises(UsageError, match=f"no family of {topic} has level {level}"):
        opened((topic,), (level,))


# ---- answers


def test_what_cannot_be_read_costs_nothing(opened):
    session = opened()
    task, part = with_number(session)
    for typed in ("?!", "E", "0.5.5", "__import__('os')", "1e999999999", "\x00", "あ" * 5000):
        assert session.answer(task, part, typed, 5.0).verdict == "invalid"
    assert labels(session, task) == []
    assert session.history.attempt(task.uid).seconds == 0
    assert session.next() == task._replace(resumed=True), "it is still to be answered"


def test_an_answer_is_on_disk_when_its_judgement_is_seen(opened):
    session = opened()
    task, part = with_number(session)
    exact = ", ".join(map(str, exact_values(task.question, part)))
    assert session.answer(task, part, exact, 12.5).verdict == "right"
    rows = table(session, "SELECT attempt, part, typed, verdict, misconception FROM responses")
    assert rows == [(task.uid, part.label, exact, "right", "")]
    assert (12.5,) in table(session, "SELECT seconds FROM attempts")


def test_no_judgement_without_a_record(opened, monkeypatch):
    session = opened()
    task = session.next()

    def full(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(session.history, "respond", full)
    with pytest.raises(OSError, match="disk full"):
        session.answer(task, task.question.parts[0], "A", 1.0)


def test_a_misconception_is_recorded_by_its_name(opened):
    session = opened()
    task = session.next()
    part = task.question.parts[0]
    wrong = next(o for o in part.options if o.causes)
    typed = OPTION_LETTERS[part.options.index(wrong)]
    judgement = session.answer(task, part, typed.lower(), 3.0)
    assert (judgement.verdict, judgement.causes) == ("wrong", wrong.causes)
    rows = table(session, "SELECT typed, verdict, misconception FROM responses")
    assert rows == [(typed.lower(), "wrong", " + ".join(m.name for m in wrong.causes[0]))]


def test_not_knowing_counts_as_wrong(opened):
    session = opened()
    task = session.next()
    for part in task.question.parts:
        session.give_up(task, part, 30.0)
    assert session.finish(task, 3).outcome == "wrong"
    assert {row[:2] for row in table(session, "SELECT typed, verdict FROM responses")} == {
        ("", "wrong")
    }
    assert session.score(task) == (0, 30.0 * len(task.question.parts))


@pytest.mark.parametrize(
    ("right", "hints", "seconds", "rating"),
    [
        (True, 0, 5.0, schedule.EASY),
        (True, 0, 60.0, schedule.GOOD),
        (True, 1, 5.0, schedule.HARD),
        (True, 0, 400.0, schedule.HARD),
        (True, 3, 5.0, schedule.AGAIN),
        (False, 0, 5.0, schedule.AGAIN),
    ],
)
def test_the_rating_follows_from_what_happened(opened, right, hints, seconds, rating):
    session = opened()
    task = session.next()
    for number in range(hints):
        assert session.hints(task) == number
        session.hint(task)
    answer(session, task, right=right, seconds=seconds)
    closed = session.finish(task, 3)
    assert closed.outcome == ("right" if right else "wrong")
    assert closed.rating == rating
    assert closed.card == session.history.cards()[task.question.family]
    assert table(session, "SELECT rating, hints FROM attempts") == [(rating, hints)]


def test_what_was_wrong_comes_again_after_ten_minutes(opened, clock):
    session = opened(("softmax",))
    wrong = practise(session, right=False).question
    clock.forward(minutes=9)
    assert practise(session).question.family != wrong.family
    clock.forward(minutes=1)
    again = session.next()
    assert (again.question.family, again.why) == (wrong.family, "due")
    assert again.question.seed != wrong.seed


# ---- ratings


def test_undo_restores_the_card_before(opened, clock):
    session = opened(("dropout",), (1,))
    cards = [session.history.cards()]
    tasks = []
    for turn in range(6):
        tasks.append(practise(session, right=turn % 3 != 1))
        cards.append(session.history.cards())
        clock.forward(days=1, minutes=7)
    assert len({repr(sorted(c.items())) for c in cards}) == 7
    for task, before in zip(reversed(tasks), reversed(cards[:-1]), strict=True):
        undone = session.undo()
        assert undone is not None
        assert undone.question == task.question.id
        assert session.history.cards() == before
    assert session.undo() is None
    assert table(session, "SELECT count(*) FROM responses")[0][0] >= 6, "the answers stay"


def test_a_rating_can_be_changed_and_undone(opened, clock):
    session = opened()
    task = practise(session)
    before = session.history.cards()[task.question.family]
    easy = session.rate(task, schedule.EASY)
    assert easy == session.history.cards()[task.question.family]
    assert easy.due > before.due
    assert session.rate(task, schedule.GOOD) == before
    assert session.undo() is not None
    assert session.undo() is None, "one question, one rating to undo"
    assert session.history.cards() == {}
    assert session.rate(task, schedule.GOOD) == before
    assert session.undo() is not None


def test_only_ratings_of_this_session_are_undone(opened):
    practise(opened())
    assert opened().undo() is None


def test_flags(opened, clock):
    session = opened()
    first, second = session.next().question, session.another_like(session.next().question).question
    assert session.flag(first)
    clock.forward(minutes=1)
    assert session.flag(second)
    assert [flag.question for flag in opened().history.flags()] == [second.id, first.id]
    assert not session.flag(first)
    assert [flag.question for flag in opened().history.flags()] == [second.id]


# ---- leaving and coming back


def test_the_open_question_is_resumed_with_what_is_left(opened, clock):
    session = opened()
    task = session.next()
    while len(task.question.parts) < 2:
        session.skip(task, 1)
        task = session.next()
    session.hint(task)
    session.answer(task, task.question.parts[0], letter(task.question.parts[0]), 20.0)
    close(session)
    clock.forward(days=3)
    later = opened()
    resumed = later.next()
    assert resumed == task._replace(resumed=True)
    assert labels(later, resumed) == [task.question.parts[0].label]
    assert later.hints(resumed) == 1
    answer(later, resumed, seconds=20.0)
    assert later.finish(resumed, 3)[:2] == ("right", schedule.HARD)
    assert labels(later, resumed) == [part.label for part in task.question.parts]
    assert later.score(resumed) == (len(task.question.parts), 20.0 * len(task.question.parts))
    assert later.next().question.id != task.question.id


def test_a_question_answered_but_not_rated_is_resumed(opened):
    session = opened()
    task = session.next()
    answer(session, task)
    close(session)
    later = opened()
    resumed = later.next()
    assert resumed.uid == task.uid
    assert len(labels(later, resumed)) == len(task.question.parts)
    assert later.finish(resumed, 3).outcome == "right"


def test_other_topics_leave_the_open_question_for_later(opened):
    session = opened(("softmax",))
    task = session.next()
    close(session)
    session = opened(("entropy",))
    assert practise(session).question.family.startswith("entropy/")
    close(session)
    assert opened().next().uid == task.uid


def test_of_two_open_questions_the_later_one_is_resumed_first(opened, clock):
    tasks = []
    for topic in ("softmax", "entropy"):
        session = opened((topic,))
        tasks.append(session.next())
        close(session)
        clock.forward(minutes=1)
    session = opened()
    for task in reversed(tasks):
        assert session.next() == task._replace(resumed=True)
        session.skip(task, 1)


def test_a_new_version_of_a_family_drops_its_open_question(opened, bank, monkeypatch):
    session = opened()
    task = session.next()
    close(session)
    monkeypatch.setattr(bank.family(task.question.family), "version", 2)
    later = opened()
    assert not later.next().resumed
    assert later.history.attempt(task.uid).outcome == "skipped"
    assert later.history.attempt(task.uid).rating is None


def test_two_sessions_at_once(opened):
    one, two = opened(), opened()
    first, second = one.next(), two.next()
    assert first.uid != second.uid
    assert not second.resumed, "the question of another session is not taken from it"
    answer(one, first)
    answer(two, second, right=False)
    one.finish(first, 3)
    two.finish(second, 3)
    first, second = one.next(), two.next()
    close(two)
    close(one)
    back, again = opened(), opened()
    assert {back.next().uid, again.next().uid} == {first.uid, second.uid}
    assert back.next().resumed
    assert again.next().resumed
    assert len(table(back, "SELECT * FROM attempts WHERE closed IS NOT NULL")) == 2


def test_a_session_takes_the_place_whose_question_it_may_ask(opened):
    one, two = opened(("softmax",)), opened(("entropy",))
    first, second = one.next(), two.next()
    close(one)
    close(two)
    later = opened(("softmax",))
    assert later.next().uid == first.uid
    close(later)
    assert opened(("entropy",)).next().uid == second.uid


# ---- families that break


def spoil(folder: Path, text: str, name: str = "broken") -> None:
    (folder / "layers" / f"{name}.py").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("text", ["import nowhere\n", BREAKS_SOMETIMES.format(version=1)])
def test_a_broken_family_is_passed_over_and_noted(opened, folder, text):
    spoil(folder, text, "a_first")
    session = opened(bank=Bank([], [folder]))
    asked = [practise(session).question.family for _ in range(5)]
    assert asked == ["layers/weights"] * 5
    (noted,) = session.broken
    assert isinstance(noted, AuthorError)
    assert "layers/a_first" in str(noted)
    assert table(session, "SELECT DISTINCT family FROM attempts") == [("layers/weights",)]


def test_an_open_question_that_cannot_be_drawn_again_is_dropped(opened, folder):
    """The file was changed without a new version; study must not stop there for ever."""
    session = opened(bank=Bank([], [folder]))
    task = session.next()
    close(session)
    spoil(folder, BREAKS_SOMETIMES.format(version=1), "weights")
    session = opened(bank=reloaded(folder))
    with pytest.raises(AuthorError, match="nobody expected this"):
        session.next()
    assert session.history.attempt(task.uid).outcome == "skipped"


def test_when_another_one_like_it_cannot_be_drawn_study_goes_on(opened, bank, monkeypatch):
    session = opened()
    task = practise(session)
    family = bank.family(task.question.family)

    def fail(seed: int) -> None:
        raise AuthorError(f"{family.id}:{seed}: none of 200 draws is usable")

    monkeypatch.setattr(family, "question", fail)
    assert session.another_like(task.question).question.family != family.id
    assert len(session.broken) == 1


def test_a_bank_without_one_good_family_says_what_is_wrong(opened, folder):
    spoil(folder, "import nowhere\n", "weights")
    session = opened(bank=reloaded(folder))
    with pytest.raises(AuthorError, match="nowhere"):
        session.next()


def reloaded(folder: Path) -> Bank:
    """The bank as another process would load it: from a copy, so that nothing is remembered."""
    return Bank([], [folder.rename(folder.with_name("changed"))])


def test_the_built_in_bank_needs_no_folder(opened):
    assert practise(opened(bank=load_bank())).question.family in load_bank().ids
