"""The history moved out and in: nothing is lost, counted twice, or changed by a bad file."""

import csv
import importlib.util
import io
import json
import os
import random
import re
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.history import export_file, responses_csv
from quizgen.history.errors import HistoryError, TransferError
from quizgen.history.fields import LAST_MOMENT
from quizgen.history.history import History
from quizgen.history.local_time import milliseconds
from quizgen.history.reset import extent, is_empty, reset
from quizgen.history.tables import Response
from quizgen.history.transfer import Merged, dumps, merge
from quizgen.study import schedule
from quizgen.study.schedule import recompute_card

spec = importlib.util.spec_from_file_location("learner", Path(__file__).parent / "learner.py")
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)

T = learner.BEGAN
TABLES = ("attempts", "responses", "flags", "cards", "exams", "exam_choices", "exam_questions")


def minutes(count: int):
    return T + timedelta(minutes=count)


@pytest.fixture
def make(tmp_path):
    made = []

    def new(name: str) -> History:
        made.append(History(tmp_path / name))
        return made[-1]

    yield new
    for history in made:
        history.database.close()


@pytest.fixture
def history(make):
    return make("here")


def contents(history):
    """All rows of all tables, in an order of their own."""
    return {
        table: sorted(map(tuple, history.database.rows(f"SELECT * FROM {table}")), key=repr)
        for table in TABLES
    }


def short(history):
    """Two closed questions, one left open, one skipped, one flag."""
    learner.answer(history, "a/one", minutes(1), verdicts="rw", misconception="m", typed="-1/3")
    learner.answer(history, "a/two", minutes(2))
    started = history.begin(learner.question("b/three", 5, 2), "new", 1, minutes(3))
    history.respond(started.uid, Response("あ", milliseconds(minutes(3)), "Ｂ", "right", ""), 4.5)
    skipped = history.begin(learner.question("b/four", 6), "ahead", 1, minutes(4))
    history.finish(skipped.uid, "skipped", minutes(4))
    history.flag("a/one@1:5", minutes(5))
    return started.uid


# ---- there and back


def test_export_reset_import_gives_the_same_history_and_the_same_cards(history, bank):
    learner.six_weeks(history, bank, random.Random(2))
    short(history)
    before = learner.dump(history)
    text = dumps(history)
    reset(history, learner.NOW)
    assert contents(history) == {table: [] for table in TABLES}
    merged = merge(history, text.encode(), recompute_card)
    assert sorted(learner.dump(history)) == sorted(before)
    assert merged.new == len(json.loads(text)["attempts"])
    assert dumps(history) == text


def test_the_file_holds_what_was_answered(history):
    short(history)
    data = json.loads(dumps(history))
    assert (data["format"], data["schema_version"]) == ("quizgen-history", 1)
    first = data["attempts"][0]
    assert (first["family"], first["outcome"], first["rating"]) == ("a/one", "partly right", 1)
    assert first["responses"] == [
        {
            "part": "あ", "at": round(minutes(1).timestamp() * 1000), "typed": "-1/3",
            "verdict": "right", "misconception": "",
        },
        {
            "part": "い", "at": round(minutes(1).timestamp() * 1000), "typed": "-1/3",
            "verdict": "wrong", "misconception": "m",
        },
    ]  # fmt: skip
    assert [a["family"] for a in data["attempts"]] == ["a/one", "a/two", "b/three", "b/four"]
    assert data["attempts"][2]["closed"] is None
    assert data["flags"] == [{"question": "a/one@1:5", "at": round(minutes(5).timestamp() * 1000)}]


def test_importing_twice_changes_nothing(history, make):
    short(history)
    there = make("there")
    data = dumps(history).encode()
    assert merge(there, data, recompute_card) == Merged(new=4, updated=0, same=0, flags=1, exams=0)
    before = learner.dump(there)
    assert merge(there, data, recompute_card) == Merged(new=0, updated=0, same=4, flags=0, exams=0)
    assert learner.dump(there) == before
    assert contents(there) == contents(history)


def test_two_histories_merge_to_the_same_on_both_sides(make):
    one, two = make("one"), make("two")
    for number in range(6):
        mine = one if number % 2 else two
        learner.answer(
            mine, "a/both", T + timedelta(days=number), verdicts="w" if number == 3 else "r"
        )
    learner.answer(one, "a/one", minutes(9))
    learner.answer(two, "b/two", minutes(9), verdicts="w")
    one.flag("a/one@1:5", minutes(5))
    two.flag("b/two@1:5", minutes(6))
    alone = one.cards()["a/both"]
    first, second = dumps(one).encode(), dumps(two).encode()
    assert merge(one, second, recompute_card) == Merged(new=4, updated=0, same=0, flags=1, exams=0)
    assert merge(two, first, recompute_card) == Merged(new=4, updated=0, same=0, flags=1, exams=0)
    assert contents(one) == contents(two)
    assert len(one.ratings("a/both")) == 6
    assert one.cards()["a/both"] != alone
    for family, card in one.cards().items():
        assert card == schedule.card_of(family, one.ratings(family))


def test_of_a_question_on_both_sides_the_record_further_along_stays(make):
    here, there = make("here"), make("there")
    uid = short(here)
    early = dumps(here).encode()
    merge(there, early, recompute_card)
    there.respond(uid, Response("い", milliseconds(minutes(30)), "C", "wrong", "slip"), 2.0)
    there.finish(uid, "partly right", minutes(30))
    schedule.rate(there, uid, "b/three", 1)
    late = dumps(there).encode()
    assert merge(here, late, recompute_card) == Merged(new=0, updated=1, same=3, flags=0, exams=0)
    assert contents(here) == contents(there)
    assert here.cards()["b/three"] == there.cards()["b/three"]
    before = learner.dump(here)
    assert merge(here, early, recompute_card) == Merged(new=0, updated=0, same=4, flags=0, exams=0)
    assert learner.dump(here) == before


def test_a_changed_rating_here_is_not_undone_by_an_old_file(history):
    uid = learner.answer(history, "a/one", minutes(1))
    old = dumps(history).encode()
    schedule.rate(history, uid, "a/one", schedule.EASY)
    before = learner.dump(history)
    merge(history, old, recompute_card)
    assert learner.dump(history) == before


# ---- files that will not do

UID = "0123456789abcdef0123456789abcdef"
MOMENT = 1_790_000_000_000


def good():
    return {
        "format": "quizgen-history",
        "schema_version": 1,
        "generator": "quizgen 0.1.0",
        "attempts": [
            {
                "uid": UID, "family": "a/one", "version": 1, "seed": 5, "parts": 2, "why": "due",
                "slot": 1, "began": MOMENT, "day": "2026-11-21", "hints": 0, "seconds": 12.5,
                "closed": MOMENT, "outcome": "right", "rating": 3,
                "responses": [
                    {"part": "あ", "at": MOMENT, "typed": "B", "verdict": "right",
                     "misconception": ""},
                ],
            }
        ],
        "flags": [{"question": "a/one@1:5", "at": MOMENT}],
        "exams": [],
    }  # fmt: skip


def changed(**values):
    data = good()
    data["attempts"][0] |= values
    return data


def answered(**values):
    data = good()
    data["attempts"][0]["responses"][0] |= values
    return data


def without(name):
    data = good()
    del data["attempts"][0][name]
    return data


def twice():
    data = good()
    data["attempts"] *= 2
    return data


DAMAGED = {
    "missing field": without("rating"),
    "unknown field": changed(evil=1),
    "unknown field with an escape": changed(**{"\x1b[2J\n": 1}),
    "unknown field at the top": good() | {"cards": []},
    "uid": changed(uid="x"),
    "uid with a line end": changed(uid=UID + "\n"),
    "uid in capitals": changed(uid=UID.upper()),
    "uid twice": twice(),
    "family without topic": changed(family="one"),
    "family that climbs": changed(family="../../etc/passwd"),
    "family with an escape": changed(family="a/\x1b[2J"),
    "family with a new line": changed(family="a/one\n"),
    "family too long": changed(family="a/" + "x" * 300),
    "seed too large": changed(seed=2**63),
    "seed negative": changed(seed=-1),
    "seed as text": changed(seed="5"),
    "seed as a fraction": changed(seed=5.5),
    "true for a number": changed(version=True),
    "no parts": changed(parts=0),
    "too many parts": changed(parts=21),
    "why": changed(why="because"),
    "began in the year 30000": changed(began=10**15),
    "began before 1970": changed(began=-1),
    "closed in the year 30000": changed(closed=10**15),
    "no day": changed(day="2026-02-30"),
    "day with time": changed(day="2026-11-21T00:00"),
    "day with a line end": changed(day="2026-11-21\n"),
    "seconds negative": changed(seconds=-1.0),
    "seconds beyond bounds": changed(seconds=1e300),
    "outcome": changed(outcome="splendid"),
    "outcome with an escape": changed(outcome="\x1b]0;owned\x07"),
    "closed without outcome": changed(outcome=None),
    "outcome without end": changed(closed=None),
    "rating 0": changed(rating=0),
    "rating 5": changed(rating=5),
    "rating as text": changed(rating="3"),
    "rated but skipped": changed(outcome="skipped"),
    "rated but open": changed(outcome=None, closed=None),
    "no list of responses": changed(responses={}),
    "responses to one part": changed(responses=2 * good()["attempts"][0]["responses"]),
    "more responses than parts": changed(
        parts=1, responses=[answered(part=p)["attempts"][0]["responses"][0] for p in "あい"]
    ),
    "part": answered(part="A"),
    "part empty": answered(part=""),
    "verdict": answered(verdict="invalid"),
    "typed too long": answered(typed="1" * 20_001),
    "typed as a number": answered(typed=1),
    "misconception with an escape": answered(misconception="\x1b[31m"),
    "misconception with C1": answered(misconception="\x9b31m"),
    "misconception too long": answered(misconception="m" * 201),
    "time of a response": answered(at=10**15),
    "flag that is no question": good() | {"flags": [{"question": "a/one", "at": 1}]},
    "flag with an escape": good() | {"flags": [{"question": "a/\x1b[2J@1:1", "at": 1}]},
    "flag in other digits": good() | {"flags": [{"question": "a/b@1:１", "at": 1}]},
    "flags missing": {k: v for k, v in good().items() if k != "flags"},
    "generator as number": good() | {"generator": 1},
}


@pytest.fixture
def before(history):
    """What the history holds before something bad is tried on it."""
    short(history)
    return learner.dump(history)


def refused(history, data) -> str:
    with pytest.raises(TransferError) as caught:
        merge(
            history, data if isinstance(data, bytes) else json.dumps(data).encode(), recompute_card
        )
    message = str(caught.value)
    assert "\n" not in message
    assert message.isprintable()
    return message


def test_the_file_that_is_damaged_below_is_a_good_one(history):
    assert merge(history, json.dumps(good()).encode(), recompute_card) == Merged(1, 0, 0, 1, 0)


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_changes_nothing(history, before, name):
    message = refused(history, DAMAGED[name])
    assert message.startswith("not a complete and valid history (")
    assert message.endswith("; export it again")
    assert learner.dump(history) == before


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 100,
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe{",
        b'{"schema_version": 1, "quiz": {}}',
        b'{"format": "another", "schema_version": 1}',
        b'{"format": "quizgen-history"}',
        b'{"format": "quizgen-history", "schema_version": "1"}',
        b'{"format": "quizgen-history", "schema_version": 1.5}',
        b'{"format": "quizgen-history", "schema_version": 1e400}',
        b"SQLite format 3\x00",
        b"[" * 100_000,
        b'{"x": ' * 100_000,
        b'{"format": "quizgen-history", "schema_version": 1, "x": ' + b"[" * 100_000,
    ],
    ids=range(16),
)
def test_a_foreign_file_changes_nothing(history, before, data):
    assert "quizgen history export" in refused(history, data)
    assert learner.dump(history) == before


def test_deep_nesting_inside_a_known_field_is_refused(history, before):
    text = json.dumps(good()).replace('"typed": "B"', '"typed": ' + "[" * 50_000 + "]" * 50_000)
    refused(history, text.encode())
    assert learner.dump(history) == before


def test_a_newer_file_says_so(history, before):
    message = refused(history, good() | {"schema_version": 2, "whatever": []})
    assert "newer than version 1" in message
    assert "update quizgen" in message
    assert learner.dump(history) == before


def test_a_version_before_the_first_is_refused(history, before):
    assert "from 1" in refused(history, good() | {"schema_version": 0})
    assert learner.dump(history) == before


def test_a_file_cut_short_anywhere_changes_nothing(history, before):
    data = json.dumps(good()).encode()
    for end in range(len(data)):
        refused(history, data[:end])
    assert learner.dump(history) == before


def test_lone_surrogates_and_nan_are_refused(history, before):
    text = json.dumps(good())
    refused(history, text.replace('"B"', '"\\ud800"').encode())
    refused(history, text.replace("12.5", "NaN").encode())
    refused(history, text.replace("12.5", "1e999").encode())
    refused(history, text.replace('"B"', '"\xff"').encode("latin-1"))
    assert learner.dump(history) == before


def test_a_file_too_large_is_refused_before_it_is_read(history, monkeypatch):
    monkeypatch.setattr(export_file, "MAX_BYTES", 100)
    assert "more than 100 bytes" in refused(history, good())


def test_a_uid_that_is_another_question_here_changes_nothing(history, before):
    data = json.loads(dumps(history))
    data["attempts"][2]["seed"] += 1
    data["attempts"].insert(0, good()["attempts"][0])
    assert "is a different one here" in refused(history, data)
    assert learner.dump(history) == before


def test_a_failure_in_the_middle_changes_nothing(history, before):
    def broken(history, family):
        raise HistoryError("no space left")

    with pytest.raises(HistoryError):
        merge(history, json.dumps(good()).encode(), broken)
    assert learner.dump(history) == before


def test_sql_in_a_file_is_text(history):
    evil = "'); DROP TABLE attempts; --"
    data = changed(family="a/'\";--")
    data["attempts"][0]["responses"][0] |= {"typed": evil, "misconception": evil}
    merge(history, json.dumps(data).encode(), recompute_card)
    assert [r.typed for r in history.responses(UID)] == [evil]
    assert list(history.cards()) == ["a/'\";--"]


@pytest.mark.parametrize("moment", [0, LAST_MOMENT])
def test_the_first_and_the_last_moment_make_a_card_that_can_be_shown(history, bank, moment):
    from quizgen.study.statistics import statistics

    merge(
        history, json.dumps(changed(began=moment, closed=moment, rating=4)).encode(), recompute_card
    )
    statistics(history, ["a/one"], learner.NOW)
    assert schedule.retrievability(history.cards()["a/one"], learner.NOW) <= 1


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), max_size=20))
def test_whatever_is_typed_comes_back_the_same(tmp_path_factory, texts):
    folder = tmp_path_factory.mktemp("typed")
    here, there = History(folder / "here"), History(folder / "there")
    try:
        with here.transaction():
            for text in texts:
                learner.answer(here, "a/one", T, typed=text)
        merge(there, dumps(here).encode(), recompute_card)
        assert contents(there) == contents(here)
    finally:
        here.database.close()
        there.database.close()


# ---- whether a file may be replaced


def contains(new, old):
    return export_file.contains(json.dumps(new).encode(), json.dumps(old).encode())


def with_exam(**values):
    exam = {
        "uid": UID, "code": "exam-n4-s7-81a5", "minutes": 30, "paper": "", "began": MOMENT,
        "day": "2026-11-21", "used": 60.0, "place": 0, "closed": None, "parts": None,
        "score": None, "choices": [], "questions": [],
    }  # fmt: skip
    return good() | {"exams": [exam | values]}


OPEN = changed(closed=None, outcome=None, rating=None)


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (good(), good()),
        (good(), OPEN),
        (good(), changed(responses=[])),
        (good(), changed(rating=1)),
        (good(), good() | {"attempts": []}),
        (good(), good() | {"flags": []}),
        (with_exam(), good()),
        (with_exam(used=70.0), with_exam()),
        (with_exam(closed=MOMENT, used=0.0), with_exam()),
    ],
    ids=range(9),
)
def test_a_file_holds_what_is_as_far_along_or_less(new, old):
    assert contains(new, old)


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (good() | {"attempts": []}, good()),
        (good() | {"flags": []}, good()),
        (OPEN, good()),
        (changed(responses=[]), good()),
        (changed(seed=6), good()),
        (changed(uid=UID[::-1]), good()),
        (good(), with_exam()),
        (with_exam(), with_exam(used=70.0)),
        (with_exam(), with_exam(closed=MOMENT)),
        (with_exam(code="another"), with_exam()),
        (good(), {"quiz": 1}),
        (good(), good() | {"schema_version": 2}),
    ],
    ids=range(12),
)
def test_a_file_does_not_hold_what_is_missing_or_further_along(new, old):
    assert not contains(new, old)


def test_what_is_exported_later_holds_what_was_exported_before(history):
    first = dumps(history).encode(), responses_csv.dumps(history).encode()
    short(history)
    second = dumps(history).encode(), responses_csv.dumps(history).encode()
    for form, early, late in zip((export_file, responses_csv), first, second, strict=True):
        assert form.contains(late, early)
        assert form.contains(late, late)
        assert not form.contains(early, late)
        assert form.contains(late, b"\xef\xbb\xbf" + early)


@pytest.mark.parametrize(
    "old", [b"", b"mine", b"\xff", b"at,day\n1,2\n", b'"', b"a" * 300_000, b"\x00"], ids=range(7)
)
def test_what_is_no_csv_of_ours_is_not_held(history, old):
    head = ",".join(responses_csv.COLUMNS).encode()
    new = responses_csv.dumps(history).encode()
    assert not responses_csv.contains(new, old)
    assert not responses_csv.contains(new, head + b"\n1,2,3\n")


# ---- what contradicts itself


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempts SET outcome = NULL WHERE closed IS NOT NULL",
        "UPDATE attempts SET day = '2026-02-30'",
        "UPDATE attempts SET parts = 1",
        "UPDATE attempts SET family = 'a/\x1b[2J'",
        "UPDATE attempts SET uid = 'x' WHERE rowid = 1",
        "UPDATE flags SET question = 'a/b'",
        "UPDATE responses SET part = 'A' WHERE rowid = 1",
        "UPDATE responses SET misconception = 'a\nb'",
    ],
)
def test_what_could_not_be_taken_in_again_is_not_written(history, statement):
    short(history)
    history.database.execute("PRAGMA foreign_keys = OFF")
    history.database.execute(statement)
    with pytest.raises(HistoryError, match="is damaged") as caught:
        dumps(history)
    assert str(caught.value).isprintable()


# ---- a spreadsheet


def test_csv_has_one_line_a_response(history):
    short(history)
    lines = list(csv.DictReader(io.StringIO(responses_csv.dumps(history))))
    assert len(lines) == 4
    assert lines[0] | {"uid": ""} == {
        "at": "2026-10-10T11:01:00Z", "day": lines[0]["day"], "family": "a/one", "version": "1",
        "seed": "0", "part": "あ", "typed": "'-1/3", "verdict": "right", "misconception": "",
        "why": "due", "hints": "0", "seconds": "60.0", "outcome": "partly right", "rating": "1",
        "uid": "",
    }  # fmt: skip
    assert (lines[3]["typed"], lines[3]["rating"]) == ("Ｂ", "")


@pytest.mark.parametrize(
    "text",
    [
        "B",
        "0.5",
        "-0.5",
        "+1",
        "-1.2e-3",
        "1/3",
        "[1, 2]",
        "",
        "sqrt(2)/2",
        "−0.5",
        "1, -2",
        "[1, -0.5]",
        "[[1, -2], [-3, 4]]",
        "(-1,-2)",
        "1;-2",
    ],
)
def test_plain_answers_stay_readable(text):
    assert responses_csv.cell(text) == text


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|' /C calc'!A0", "-1/3", "-2+3", "@SUM(A1)", "=HYPERLINK(\"x\")", "＝1", "＠a",
     " =1", "\t=1", "\r=1", "\n=1", "-0.5=", "-0.5\n=1", "-１", "+", "-", "－0.5"],
)  # fmt: skip
def test_what_a_spreadsheet_would_run_is_text(text):
    assert responses_csv.cell(text).startswith("'")
    assert not any(ord(char) < 32 for char in responses_csv.cell(text))


@pytest.mark.parametrize("text", ["1;=1+1", "1,=1+1", '1;"=1+1"', "a; @b", "1;-2+3", "1;\t＝1"])
def test_what_a_spreadsheet_would_run_after_splitting_is_text(text):
    for piece in re.split("[;,]", responses_csv.cell(text))[1:]:
        assert piece.startswith("'")


@given(st.text(st.characters() | st.sampled_from("=+-@;, 1\"'")))
def test_no_cell_begins_a_formula_unless_it_is_a_number(text):
    for cell in re.split("[;,]", responses_csv.cell(text)):
        if cell.lstrip(' "')[:1] in tuple("=+-@\t\r＝＋－＠"):
            float(cell.rstrip(" )]"))


# ---- reset


def test_reset_keeps_a_copy_that_later_backups_leave_alone(history, tmp_path):
    short(history)
    before = contents(history)
    assert extent(history) == (4, 1)
    copy = reset(history, learner.NOW)
    assert copy.parent == history.folder
    assert is_empty(history)
    history.database.back_up(at_most_daily=False)
    with sqlite3.connect(copy) as kept:
        for table in TABLES:
            rows = kept.execute(f"SELECT * FROM {table}").fetchall()
            assert sorted(rows, key=repr) == before[table]
    kept.close()


def test_the_copy_takes_the_place_of_the_history(make, history, tmp_path):
    short(history)
    before = contents(history)
    copy = reset(history, learner.NOW)
    folder = tmp_path / "restored"
    folder.mkdir()
    copy.rename(folder / "history.sqlite3")
    assert contents(make("restored")) == before


def test_a_copy_that_cannot_be_made_keeps_everything(history, before, monkeypatch):
    def fail(source, target):
        raise OSError(28, "No space left on device", str(target))

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", fail)
        with pytest.raises(HistoryError, match="No space left"):
            reset(history, learner.NOW)
    assert learner.dump(history) == before
