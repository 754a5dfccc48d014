"""Histories on their way in: exported ones, damaged, with mock exams whose papers are damaged."""

import base64
import json
import tempfile
import zlib
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from quizgen.history.database import NAME
from quizgen.history.errors import TransferError
from quizgen.history.export_file import FORMAT, SCHEMA_VERSION
from quizgen.history.history import History
from quizgen.history.transfer import Merged, dumps, merge
from quizgen.study.schedule import recompute_card

from . import honest, payloads, quizfile
from .mutate import Fields, damaged, mutate, written
from .outcome import Finding, Outcome, sentence

MOST = 4
DAY = 86_400_000  # milliseconds
BEGAN = 20_000 * DAY

_UIDS = (f"{1:032x}", f"{5:032x}", "f" * 32, "F" * 32, "0" * 33, "", "../../x", f"{1:031x}\n")
_MOMENTS = (*payloads.WHOLE, 4_102_444_800_000, 4_102_444_800_001, 1_700_000_000_000)
_DAYS = (
    "2026-11-21", "0000-00-00", "9999-12-31", "2026-02-30", "2026-1-1", "20261121", "2026-11-21\n",
    "١٢٣٤-١٢-٠١",
)  # fmt: skip
_NAMES = (
    *payloads.PATHS, *payloads.HTML, "x/y", "softmax/value", "a" * 199 + "/b", "あ/い", "a/b@1:2",
    "[b]/x",
)  # fmt: skip
_COUNTS = (
    "version", "seed", "parts", "slot", "hints", "minutes", "place", "score", "choice", "marked",
)  # fmt: skip

FIELDS: Fields = {
    "format": ("quizgen-history", "quizgen", ""),
    "schema_version": (1, 2, *payloads.WHOLE, *payloads.REAL),
    "generator": (*payloads.CONTROL, "x" * 201),
    "uid": _UIDS,
    "family": _NAMES,
    "question": ("softmax/value@1:3", "x/y@1:1\n", "x/y@1:" + "9" * 19, *_NAMES, *payloads.WHOLE),
    "typed": (*payloads.TEXTS, *payloads.LENGTHS),
    "misconception": _NAMES,
    "part": ("あ", "い", "と", "a", "", "あい", *payloads.CONTROL),
    "verdict": ("right", "wrong", "invalid", ""),
    "outcome": ("right", "partly right", "wrong", "skipped", None, ""),
    "why": ("due", "weak", "new", "ahead", "like", "exam", ""),
    "rating": (None, *payloads.WHOLE),
    "day": _DAYS,
    **dict.fromkeys(("began", "closed", "at"), (None, *_MOMENTS)),
    **dict.fromkeys(("seconds", "used"), (*payloads.REAL, *payloads.WHOLE)),
    **dict.fromkeys(_COUNTS, (None, *payloads.WHOLE)),
}


def warm() -> None:
    """Makes the history into which everything is merged, and the one that is exported."""
    _here()
    _bombs()


def draw(chance: Random) -> bytes:
    """An exported history, damaged; in half of them the paper of an exam is, too."""
    tree = json.loads(exported())
    if chance.random() < 0.5:
        exam = chance.choice(tree["exams"])
        exam["paper"] = _paper(exam, chance)
    else:
        for _ in range(chance.randint(1, MOST)):
            mutate(tree if chance.random() < 0.2 else _record(tree, chance), chance, FIELDS)
    data = written(tree).encode("utf-8", errors="surrogatepass")
    return damaged(data, chance) if chance.random() < 0.06 else data


class Fed(NamedTuple):
    """What importing said, and the history as it is exported before, after, and after once more."""

    said: Merged | TransferError
    before: str
    after: str
    again: Merged | None = None
    once_more: str = ""


def feed(data: bytes) -> Fed:
    """Merges a file into a copy of a history, and once more if that is done."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        (Path(folder) / NAME).write_bytes(_here())
        history = History(Path(folder))
        try:
            before = dumps(history)
            try:
                merged = merge(history, data, recompute_card)
            except TransferError as error:
                return Fed(error, before, dumps(history))
            return Fed(
                merged, before, dumps(history), merge(history, data, recompute_card), dumps(history)
            )
        finally:
            history.database.close()


def judge(fed: Fed) -> Outcome:
    """A refused file has changed nothing, and a merged one changes nothing the second time."""
    if isinstance(fed.said, TransferError):
        changed = () if fed.after == fed.before else (Finding("history", "refused, but changed"),)
        return Outcome(type(fed.said).__name__, (*changed, *sentence(fed.said)))
    findings = []
    if not isinstance(fed.said, Merged) or fed.again is None:
        findings.append(Finding("history", "merged without figures", repr(fed.said)))
    elif _came(fed.again) or fed.once_more != fed.after:
        findings.append(Finding("history", "a second import changes it", repr(fed.again)))
    return Outcome("merged", tuple(findings))


def _came(merged: Merged) -> int:
    """How much was not there before."""
    return merged.new + merged.updated + merged.flags + merged.exams


def _record(tree: Any, chance: Random) -> Any:
    """A record of the file, or all of one kind, if there still is one."""
    holder = (
        tree.get(chance.choice(("attempts", "flags", "exams"))) if isinstance(tree, dict) else 0
    )
    if isinstance(holder, list) and holder and chance.random() < 0.8:
        return chance.choice(holder)
    return holder if isinstance(holder, list | dict) else tree


def _paper(exam: Any, chance: Random) -> str:
    """A paper that is damaged as a quiz file, packed wrongly, or far too large."""
    data = zlib.decompress(base64.b64decode(exam["paper"]))
    match chance.randrange(8):
        case 0:
            return chance.choice(_bombs())
        case 1:
            packed = damaged(zlib.compress(data), chance)
        case 2:
            packed = zlib.compress(data, wbits=chance.choice((-15, 25, 9))) + b"\0"
        case 3:
            packed = zlib.compress(zlib.compress(data))
        case 4:
            packed = zlib.compress(data) + chance.choice((b"x", zlib.compress(data)))
        case 5:
            packed = zlib.compress(quizfile.draw(chance))
        case _:
            file = json.loads(data)
            for _ in range(chance.randint(1, MOST)):
                mutate(file.get("quiz", file), chance, quizfile.FIELDS)
            file["digest"] = honest.digest(written(file["quiz"]))
            packed = zlib.compress(written(file).encode("utf-8", errors="surrogatepass"))
            exam["code"] = _text(file["quiz"], "code", exam["code"])
    return base64.b64encode(packed).decode()


def _text(tree: Any, name: str, otherwise: str) -> str:
    found = tree.get(name) if isinstance(tree, dict) else None
    return found if isinstance(found, str) else otherwise


@cache
def _bombs() -> tuple[str, ...]:
    """Papers that would fill the memory once they are unpacked, or read."""
    large = (
        b" " * 100_000_000,
        b"[" * 15_000_000,
        b'{"schema_version":1,"x":[' + b"{}," * 5_000_000 + b"{}]}",
        b'{"schema_version":' + b"1" * 15_000_000 + b"}",
        b'{"schema_version":1,"quiz":"' + b"\\u0000" * 2_000_000 + b'"}',
    )
    return tuple(base64.b64encode(zlib.compress(data, 1)).decode() for data in large)


@cache
def _here() -> bytes:
    """The database of a history with some of the questions and exams of the exported one."""
    tree = json.loads(exported())
    tree["attempts"] = tree["attempts"][:3]
    tree["exams"] = tree["exams"][:1]
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        history = History(Path(folder))
        merge(history, json.dumps(tree).encode(), recompute_card)
        history.database.close()
        return (Path(folder) / NAME).read_bytes()


@cache
def exported() -> str:
    """A history of a week as `dumps` writes it: questions, flags, and two mock exams."""
    file = {
        "format": FORMAT,
        "schema_version": SCHEMA_VERSION,
        "generator": "quizgen 0.1.0",
        "attempts": [_attempt(number, name) for number, name in enumerate(honest.bank().ids[:6])],
        "flags": [{"question": "softmax/value@1:3", "at": BEGAN}],
        "exams": [_exam(number) for number in range(2)],
    }
    return json.dumps(file)


def _attempt(number: int, family: str) -> dict[str, Any]:
    closed = number % 3 != 2
    return {
        "uid": f"{number:032x}",
        "family": family,
        "version": 1,
        "seed": number,
        "parts": 2,
        "why": "due",
        "slot": 1,
        "began": BEGAN + number * DAY,
        "day": f"2026-11-{1 + number:02}",
        "hints": 0,
        "seconds": 61.5,
        "closed": BEGAN + number * DAY + 61_500 if closed else None,
        "outcome": "partly right" if closed else None,
        "rating": 1 if closed else None,
        "responses": [
            {
                "part": part,
                "at": BEGAN + number * DAY + 30_000,
                "typed": "-1/3",
                "verdict": verdict,
                "misconception": "" if verdict == "right" else "sign",
            }
            for part, verdict in (("あ", "right"), ("い", "wrong"))
        ],
    }


def _exam(number: int) -> dict[str, Any]:
    """An exam that was submitted, or (the second one) is still open."""
    file = honest.exam_file(Random(number))
    quiz = file["quiz"]
    parts = sum(len(question["parts"]) for question in quiz["questions"])
    return {
        "uid": f"{255 + number:032x}",
        "code": quiz["code"],
        "minutes": quiz["exam"]["minutes"],
        "paper": base64.b64encode(zlib.compress(json.dumps(file).encode())).decode(),
        "began": BEGAN + number * DAY,
        "day": f"2026-11-{1 + number:02}",
        "used": 600.0,
        "place": 0,
        "closed": None if number else BEGAN + 600_000,
        "parts": None if number else parts,
        "score": None if number else 1,
        "choices": [
            {"question": 0, "part": quiz["questions"][0]["parts"][0]["label"], "choice": 1}
        ],
        "questions": [{"question": 0, "seconds": 50.0, "marked": 1}],
    }
