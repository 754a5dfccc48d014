"""The figures, worked out by hand on a tiny history, and how they are shown."""

import importlib.util
import io
import random
import re
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from rich.cells import cell_len
from rich.console import Console

from quizgen.history.history import History
from quizgen.study import schedule
from quizgen.study.statistics import Recurring, mastery, statistics, streaks
from quizgen.study.stats_page import html, show, show_flags
from quizgen.study.stats_report import report
from quizgen.terminal.screen import Screen

spec = importlib.util.spec_from_file_location(
    "learner", Path(__file__).parents[1] / "history" / "learner.py"
)
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)

TODAY = date(2026, 11, 21)
FAMILIES = ["a/one", "a/two", "a/three", "b/four"]


@pytest.fixture
def japan(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def history(tmp_path, japan):
    history = History(tmp_path / "data")
    yield history
    history.database.close()


def at(day: int, hour: int = 20, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=learner.JAPAN)


def tiny(history):
    learner.answer(history, "a/one", at(1), verdicts="rrr", seconds=90)
    learner.answer(history, "a/one", at(18), verdicts="rw", misconception="m", seconds=100)
    learner.answer(history, "a/two", at(19), verdicts="w", misconception="m", seconds=30)
    learner.answer(history, "a/one", at(19, 21), verdicts="w", misconception="m", seconds=20)
    learner.answer(history, "b/gone", at(20), verdicts="ww", misconception="g", seconds=60)
    learner.answer(history, "a/one", at(20, 21), verdicts="r", seconds=25)
    skipped = history.begin(learner.question("a/three", 1), "new", 1, at(21, 1))
    history.spend(skipped.uid, 15)
    history.finish(skipped.uid, "skipped", at(21, 1))


def test_totals_streaks_days_and_what_recurs(history):
    tiny(history)
    figures = statistics(history, FAMILIES, at(21))
    assert (figures.questions, figures.parts, figures.right) == (6, 10, 5)
    assert figures.time == pytest.approx(340)
    assert (figures.streak, figures.longest, figures.studied_today) == (3, 3, False)
    assert len(figures.seconds) == 14
    assert dict(figures.seconds) == {date(2026, 11, day): 0 for day in range(8, 18)} | {
        date(2026, 11, 18): 100,
        date(2026, 11, 19): 50,
        date(2026, 11, 20): pytest.approx(85),
        date(2026, 11, 21): 15,
    }
    # "ww" counts twice, and "m" of another family is another misconception
    assert figures.recurring == [
        Recurring("b/gone", "g", 2, date(2026, 11, 20)),
        Recurring("a/one", "m", 2, date(2026, 11, 19)),
    ]


def test_the_most_frequent_misconception_comes_first(history):
    learner.answer(history, "a/one", at(20), verdicts="ww", misconception="late")
    learner.answer(history, "a/two", at(1), verdicts="www", misconception="often")
    learner.answer(history, "b/four", at(20), verdicts="w", misconception="once")
    found = statistics(history, FAMILIES, at(21)).recurring
    assert [(r.misconception, r.times) for r in found] == [("often", 3), ("late", 2)]


@pytest.mark.parametrize(
    ("days", "streak", "longest"),
    [
        ([], 0, 0),
        ([21], 1, 1),
        ([20], 1, 1),  # today is still to come
        ([19], 0, 1),  # yesterday was missed
        ([18, 19, 20], 3, 3),
        ([18, 19, 20, 21], 4, 4),
        ([10, 11, 12, 13, 20, 21], 2, 4),
        ([19, 21], 1, 1),
        ([20, 21, 22], 3, 3),  # flown west after study: it is yesterday again
        ([22], 1, 1),
        ([25, 26, 27], 0, 0),  # a clock that was wrong
        ([20, 21, 25, 26, 27], 2, 2),
    ],
)
def test_streaks(days, streak, longest):
    found = [date(2026, 11, day) for day in days]
    assert streaks(found, TODAY) == (streak, longest)
    assert streaks(reversed(found), TODAY) == (streak, longest)


def test_streaks_go_over_the_end_of_months_and_years():
    days = [date(2025, 12, 30) + timedelta(days=n) for n in range(4)]
    assert streaks(days, date(2026, 1, 2)) == (4, 4)


def test_the_day_is_the_learners_and_not_that_of_utc(history, monkeypatch):
    learner.answer(history, "a/one", at(19, 23, 59))
    learner.answer(history, "a/two", at(20, 0, 1))  # still the 19th in UTC
    learner.answer(history, "a/one", at(21, 0, 30))  # still the 20th in UTC
    figures = statistics(history, FAMILIES, at(21, 1))
    assert (figures.streak, figures.studied_today) == (3, True)
    assert dict(figures.seconds)[TODAY] == 60
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    there = datetime(2026, 11, 20, 20, tzinfo=UTC).astimezone()
    assert statistics(history, FAMILIES, there).streak == 3


def test_mastery_counts_the_known_families_over_all(history):
    tiny(history)
    (a, b) = mastery(FAMILIES, history.cards(), at(21))
    # "one" was answered rightly last, "two" wrongly, "three" was skipped
    assert (a.topic, a.known, a.families) == ("a", 1, 3)
    card = history.cards()["a/one"]
    assert card.days
    assert not history.cards()["a/two"].days
    # less than a day after its review FSRS says 1
    assert a.chance == pytest.approx(1 / 3)
    assert b == ("b", 0.0, 0, 1)
    # at the end of its stability the chance is 0.9, by the definition of stability
    then = at(20, 21) + timedelta(days=round(card.stability), minutes=1)
    (later, _) = mastery(FAMILIES, history.cards(), then)
    assert later.chance == pytest.approx(0.9 / 3, abs=0.02)


def test_what_comes_due(history):
    def due(family, moment):
        learner.answer(history, family, at(1))
        card = replace(history.cards()[family], due=round(moment.timestamp() * 1000))
        history.put_card(family, card)

    due("a/one", at(20, 23, 59))
    due("a/two", at(21, 23, 59))
    due("a/three", at(28, 0, 0))
    due("b/four", at(29, 0, 0))  # beyond the week
    due("b/gone", at(21))  # no longer in the bank: it cannot be asked
    figures = statistics(history, FAMILIES, at(21))
    assert figures.overdue == 1
    assert [day.day for day, _ in figures.due] == list(range(21, 29))
    assert [count for _, count in figures.due] == [1, 0, 0, 0, 0, 0, 0, 1]


# ---- how it is shown


def shown(bank, figures, language, width, encoding="utf-8", **console):
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding=encoding)
    screen = Screen(language, Console(file=file, width=width, highlight=False, **console))
    show(report(figures, bank, language), screen)
    file.flush()
    return raw.getvalue().decode(encoding)


@pytest.fixture(scope="module")
def figures(tmp_path_factory, bank):
    """Those of six weeks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        history = History(tmp_path_factory.mktemp("six-weeks"))
        learner.six_weeks(history, bank, random.Random(1))
        found = statistics(history, bank.ids, learner.NOW)
        history.database.close()
    time.tzset()
    return found


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_charts_fit_and_are_in_line(bank, figures, language, width):
    lines = shown(bank, figures, language, width).splitlines()
    assert max(map(cell_len, lines)) <= width
    bars = [line for line in lines if "█" in line]
    assert len(bars) > 20
    for title in bank.topics:
        assert any(bank.topic_title(title).in_language(language) in line for line in lines)
    for chart in "\n".join(lines).split("■")[1:4]:
        starts = {cell_len(line.partition("█")[0]) for line in chart.splitlines() if "█" in line}
        assert len(starts) == 1, chart


def test_bars_are_as_long_as_what_they_show(bank, figures):
    lines = shown(bank, figures, "en", 120).splitlines()
    of_days = [line for line in lines if re.match(r"\W*[A-Z][a-z]{2} \d\d-\d\d ", line)]
    minutes = {re.search(r"\d\d-\d\d", line)[0]: line for line in of_days}
    most = max(seconds for day, seconds in figures.seconds if f"{day:%m-%d}" in minutes)
    for day, seconds in figures.seconds:
        if f"{day:%m-%d}" in minutes:
            assert minutes[f"{day:%m-%d}"].count("█") == round(50 * seconds / most)
    assert len(minutes) > 7
    assert "11-21" in minutes


@pytest.mark.parametrize(
    ("language", "encoding"),
    [("ja", "euc_jp"), ("ja", "shift_jis"), ("ja", "cp932"), ("en", "ascii"), ("en", "latin-1")],
)
def test_old_encodings_show_the_same_charts(bank, figures, language, encoding):
    text = shown(bank, figures, language, 80, encoding)
    assert "##########" in text
    assert "█" not in text
    head = text.split("\n\n\n")[0]
    assert "???" not in head
    assert max(map(cell_len, text.splitlines())) <= 80


def test_colour_says_nothing(bank, figures):
    text = shown(bank, figures, "en", 80, force_terminal=True)
    assert set(re.findall(r"\x1b\[[0-9;]*m", text)) == {"\x1b[1m", "\x1b[0m"}  # bold, and its end


def test_a_long_title_does_not_push_the_bars_out(bank, figures):
    told = report(figures, bank, "en")
    first, *rest = told.charts
    bar = first.bars[0]._replace(label="a title that is much too long for a line " * 3)
    told = told._replace(charts=(first._replace(bars=(bar, *first.bars[1:])), *rest))
    file = io.StringIO()
    show(told, Screen("en", Console(file=file, width=60, highlight=False)))
    assert max(map(len, file.getvalue().splitlines())) <= 60
    assert "much too long" in file.getvalue()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_family_that_the_bank_lost_is_still_told(bank, history, language):
    learner.answer(history, "lost/family", at(20), verdicts="ww", misconception="odd`$x$")
    figures = statistics(history, bank.ids, at(21))
    text = shown(bank, figures, language, 80)
    assert "lost/family" in text
    assert "odd'$x$" in text
    assert ("no longer" if language == "en" else "説明がない") in text
    assert "lost/family" in html(report(figures, bank, language), language)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_an_empty_history_is_a_friendly_sentence(bank, history, language):
    figures = statistics(history, bank.ids, at(21))
    told = report(figures, bank, language)
    text = shown(bank, figures, language, 80)
    assert "quizgen study" in text
    assert "■" not in text
    page = html(told, language)
    assert "<code>quizgen study</code>" in page
    assert "<table" not in page


def test_only_skipped_questions_are_no_answers(bank, history):
    skipped = history.begin(learner.question("a/three", 1), "new", 1, at(21))
    history.finish(skipped.uid, "skipped", at(21))
    figures = statistics(history, bank.ids, at(21))
    assert figures.streak == 0
    assert "quizgen study" in shown(bank, figures, "en", 80)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_page_needs_nothing_else_and_hides_no_number(bank, figures, language):
    page = html(report(figures, bank, language), language)
    assert f'<html lang="{language}">' in page
    for outside in ("<script", "http:", "https:", "url(", "<link", "<img"):
        assert outside not in page
    assert page.count('class="plot" aria-hidden="true"') == len(bank.topics) + 14 + 9
    assert page.count('<th scope="row">') == len(bank.topics) + 14 + 9
    for topic in figures.mastery:
        title = bank.topic_title(topic.topic).in_language(language)
        row = (
            f'<th scope="row">{title}</th><td>{round(100 * topic.chance)} %</td>'
            f"<td>{topic.known}/{topic.families}</td>"
        )
        assert row in page


def test_the_page_escapes_what_a_foreign_history_says(bank, history):
    learner.answer(history, "a/<script>", at(20), verdicts="ww", misconception="<b>&")
    page = html(report(statistics(history, bank.ids, at(21)), bank, "en"), "en")
    assert "<script" not in page
    assert "&lt;b&gt;&amp;" in page


def test_explanations_come_from_the_bank_in_both_languages(bank, history):
    family = bank.family("batchnorm/backward_dx")
    known = family.misconceptions[0]
    learner.answer(history, family.id, at(20), verdicts="ww", misconception=known.name)
    figures = statistics(history, bank.ids, at(21))
    for language in ("ja", "en"):
        (told,) = report(figures, bank, language).recurring
        assert told.text == known.text.in_language(language)
        assert (told.times, told.last) == (2, "2026-11-20")


def flag_list(bank, history, language="en", folders=()):
    file = io.StringIO()
    show_flags(history.flags(), bank, Screen(language, Console(file=file, width=70)), folders)
    return file.getvalue()


def test_flags_are_listed_with_the_command_that_shows_them(bank, history):
    history.flag("softmax/value@1:7", at(20))
    history.flag("gone/family@1:3", at(21, 0, 5))
    history.database.execute("INSERT INTO flags VALUES ('softmax/value@99:1', 0)")
    text = flag_list(bank, history, folders=("my bank",))
    assert "quizgen show softmax/value@1:7 --answer --bank 'my bank'" in text
    assert bank.family("softmax/value").title.en in text
    assert "softmax/value@1:7  2026-11-20" in text
    assert "gone/family@1:3  2026-11-21" in text
    assert text.count("can no longer draw") == 2
    assert text.count("quizgen show") == 1
    assert text.index("gone/family") < text.index("softmax/value@1:7")  # the latest first


def test_without_flags_it_says_how_to_set_one(bank, history):
    assert "Press `f`" in flag_list(bank, history)
    assert "`f` を押す" in flag_list(bank, history, "ja")


def test_a_family_answered_wrongly_last_is_not_known(history):
    learner.answer(history, "a/one", at(20), rating=schedule.AGAIN)
    assert mastery(["a/one"], history.cards(), at(21)) == [("a", 0.0, 0, 1)]
