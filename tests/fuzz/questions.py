"""Damage that knows what a question is: its parts still fit each other, and so it gets further."""

from collections.abc import Iterator
from random import Random
from typing import Any

from quizgen.model.question import BLANK_LABELS

from . import payloads
from .mutate import formula, places, text

Question = dict[str, Any]
LARGE = (1, 2, 5, 8, 9, 20, 30, 60)


def change(question: Question, chance: Random) -> None:
    """Changes a question in one way; one that was damaged before may not have what it takes."""
    try:
        chance.choice(_CHANGES)(question, chance)
    except (KeyError, TypeError, IndexError, AttributeError, ValueError):
        return


def passages(question: Question) -> Iterator[dict[str, str]]:
    """All texts in two languages."""
    open_ = [question]
    while open_:
        here = open_.pop()
        if isinstance(here, dict):
            if here.keys() == {"ja", "en"}:
                yield here
            open_ += [value for value in here.values() if isinstance(value, dict | list)]
        elif isinstance(here, list):
            open_ += here


def _say(question: Question, chance: Random) -> None:
    """A hostile text somewhere in the prose, in both languages."""
    passage = chance.choice(list(passages(question)))
    made = formula(chance) if chance.random() < 0.4 else text(chance)
    for language in ("ja", "en"):
        passage[language] += made


def _tex(question: Question, chance: Random) -> None:
    """A hostile formula where one stands."""
    names = ("tex", "symbol", "forward", "backward", "wrong", "right")
    here = [place for place in places(question) if place.key in names and place.value]
    chance.choice(here).value = chance.choice(payloads.TEX)


def _replace_given(question: Question, chance: Random) -> None:
    """A case takes the place of a given: whatever reads both by name now reads a text."""
    given = question["given"].pop(chance.randrange(len(question["given"])))
    question["case"][given["name"]] = chance.choice(payloads.PROGRAMS)


def _large_given(question: Question, chance: Random) -> None:
    """A given of many numbers, as many as its shape says."""
    shape = [chance.choice(LARGE) for _ in range(chance.randrange(5))]
    size = 1
    for side in shape:
        size = min(size * side, 10_000)
    given = chance.choice(question["given"])
    given["shape"] = shape
    given["numbers"] = (given["numbers"] * size)[:size]


def _form_of_given(question: Question, chance: Random) -> None:
    given = chance.choice(question["given"])
    given["form"] = "ln" if given["form"] == "plain" else "plain"


def _number(question: Question, chance: Random) -> None:
    """Another numeral in a given, or in a certificate with all that repeats it."""
    numeral = chance.choice(payloads.NUMERALS)
    if question["given"] and chance.random() < 0.5:
        numbers = chance.choice(question["given"])["numbers"]
        numbers[chance.randrange(len(numbers))] = numeral
        return
    old = chance.choice(question["certificate"]["witnesses"])
    old["check"] = numeral
    try:
        old["engine"] = float(numeral)
    except ValueError:
        old["engine"] = chance.choice(payloads.REAL)
    for part in question["parts"]:
        if part["numeric"] and part["target"] == old["target"]:
            part["numeric"]["numbers"] = [numeral]


def _many_options(question: Question, chance: Random) -> None:
    part = chance.choice(question["parts"])
    wrong = [option for option in part["options"] if option["causes"]]
    wanted = chance.choice((1, 2, 3, 5, 7, 8, 9, 60))
    part["options"] = [part["options"][part["key"]], *(wrong * wanted)[: wanted - 1]]
    part["key"] = 0


def _many_parts(question: Question, chance: Random) -> None:
    parts = question["parts"] * chance.choice((2, 5, 20, 21))
    question["parts"] = [
        part | {"label": BLANK_LABELS[place % len(BLANK_LABELS)]}
        for place, part in enumerate(parts[: chance.choice((2, 19, 20, 21))])
    ]


def _same_label(question: Question, chance: Random) -> None:
    for part in question["parts"]:
        part["label"] = chance.choice(("あ", "い", "と", "", "a", "あ\n", "<b>"))


def _content(question: Question, chance: Random) -> None:
    """All options of another kind."""
    part = chance.choice(question["parts"])
    for place, option in enumerate(part["options"]):
        option["content"] = chance.choice((_prose, _formula, _listing))(chance, str(place))


def _exhibit(question: Question, chance: Random) -> None:
    """One more block of any kind where blocks stand."""
    blocks = question[chance.choice(("stem", "exhibits", "solution"))]
    make = chance.choice((_prose, _formula, _listing, _table, _graph))
    blocks.insert(chance.randrange(len(blocks) + 1), make(chance))


def _forget(question: Question, chance: Random) -> None:
    question[chance.choice(("stem", "given", "conventions", "exhibits", "solution"))].clear()


def _prose(chance: Random, start: str = "") -> Question:
    made = formula(chance) if chance.random() < 0.3 else text(chance)
    return {"type": "prose", "text": {"ja": start + made, "en": start + made}}


def _formula(chance: Random, start: str = "") -> Question:
    return {"type": "formula", "tex": start + chance.choice(payloads.TEX)}


def _listing(chance: Random, start: str = "") -> Question:
    pool = (payloads.PROGRAMS, payloads.MARKDOWN, payloads.HTML, payloads.BLANKS, payloads.LENGTHS)
    return {"type": "listing", "source": f"{start}{chance.choice(chance.choice(pool))}"}


def _table(chance: Random) -> Question:
    columns, rows = chance.choice(LARGE), chance.choice(LARGE)
    header = [{"ja": text(chance), "en": "x"} for _ in range(columns)]
    made = [[chance.choice(("1", "", "|", "x"))] * columns for _ in range(rows)]
    made[chance.randrange(rows)][0] = chance.choice(payloads.TEX)
    if chance.random() < 0.2:
        chance.choice((header, chance.choice(made))).pop()
    return {"type": "table", "header": header, "rows": made}


def _graph(chance: Random) -> Question:
    """A graph of many nodes and edges, some at one place, far away, or unknown."""
    size, edges = chance.choice((0, 1, 2, 9, 40)), chance.choice((0, 1, 3, 12, 90))
    spots = (0, 1, 2, 3, -1, 0.5, 999, -1000, 1e-320, *payloads.REAL[:11], 10**9, 2**63)
    nodes = [
        {
            "name": f"n{place}" if chance.random() < 0.99 else text(chance),
            "tex": "x" if chance.random() < 0.9 else chance.choice(payloads.TEX),
            "column": place if chance.random() < 0.9 else chance.choice(spots),
            "row": chance.randrange(4) if chance.random() < 0.95 else chance.choice(spots),
            "shape": chance.choice(("operation", "variable")),
        }
        for place in range(size)
    ]
    names = [node["name"] for node in nodes]
    joined = [
        {
            "source": chance.choice(names) if names and chance.random() < 0.99 else "unknown",
            "target": chance.choice(names) if names and chance.random() < 0.99 else "",
            "forward": "1" if chance.random() < 0.9 else chance.choice(payloads.TEX),
            "backward": chance.choice(("", "(あ)", "2")),
        }
        for _ in range(edges)
    ]
    return {"type": "graph", "nodes": nodes, "edges": joined}


_CHANGES = (
    _say, _say, _say, _say, _tex, _tex, _replace_given, _large_given, _form_of_given, _number,
    _many_options, _many_parts, _same_label, _content, _content, _exhibit, _exhibit, _exhibit,
    _forget,
)  # fmt: skip
