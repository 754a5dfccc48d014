"""Blueprints: the shipped one, damaged as data, as TOML, and as bytes."""

import copy
import json
import re
import tomllib
from random import Random
from typing import Any

from quizgen.exam.blueprint import SHIPPED, Blueprint, read_blueprint
from quizgen.model.errors import UsageError

from . import payloads
from .mutate import Fields, damaged, mutate
from .outcome import Finding, Outcome, refused

NAME = "blueprint.toml"
MOST = 4

FIELDS: Fields = {
    "weight": (*payloads.WHOLE, *payloads.REAL, "1", True, [1], {"a": 1}),
    "topics": ([], ["x"] * 3_000, [[]], [{}], "entropy", [1], [["entropy"]], ["entropy"] * 2),
    "sections": ([], {}, [[]], 1),
    "title": ("", {"ja": "x"}, {"ja": "x", "en": "x", "fr": "x"}, []),
    "ja": (1, [], {}, "\n", "　", *payloads.CONTROL),
    "en": (1, [], {}, "\n", " ", *payloads.CONTROL),
}

_VALUES = (
    "inf", "-nan", "0x" + "f" * 3_000, "0b" + "1" * 9_000, "1e400", "1e2000000000", "9" * 5_000,
    "1_000", "1__0", "1979-05-27", "1979-05-27T07:32:00Z", "1979-05-27 07:32:00.999999-07:00",
    "07:32:00", "9999-12-31T23:59:60Z", "0000-00-00", "[" * 5_000, "[" * 400 + "]" * 400,
    "{" * 5_000,
    "{a=" * 400 + "1" + "}" * 400, "{a.b.c = 1}", "{}", "[]", "[1,2,]", "[{},{}]", "'''x'''",
    '"""\\\n x"""',
    "'''", '"""', '"\\u0000"', '"\\ud800"', '"\\U00110000"', "'\x1b[2J'", "true", "TRUE", "", "=",
    "#",
    '"' + "a" * 60_000 + '"', "[" + "1," * 20_000 + "1]",
)  # fmt: skip
_LINES = (
    "[[sections]]", "[sections]", "[[sections.topics]]", "[note]", "[[note]]", "[[[x]]]", "[]",
    "[[]]",
    ".".join("a" * 3_000) + " = 1", "[" + ".".join("a" * 3_000) + "]", "sections.topics = 1",
    '"" = 1',
    "title.ja = 'x'", "sections = []", "sections = [{}]", "weight = 1", "a = 1\na = 2", "\0", "\r",
    "\x1b[2J",
    "'a.b' = 1", "[a]\n[a.b]\n[a]", "a.b = 1\n[a]", "x = {a = 1,}", "x = [\n", "x = 'y\nz'",
    "\ufeff", "= 1",
    "\n".join(f"[x{n}.y.z]" for n in range(900)), "\n".join(f"k{n} = {{}}" for n in range(900)),
    "\n".join("[[sections]]" for _ in range(900)), "# " + "x" * 30_000,
)  # fmt: skip


def warm() -> None:
    """Nothing needs it."""


def draw(chance: Random) -> bytes:
    """A damaged blueprint."""
    source = SHIPPED.read_text(encoding="utf-8")
    if chance.random() < 0.4:
        tree = tomllib.loads(source)
        for _ in range(chance.randint(1, MOST)):
            mutate(tree, chance, FIELDS)
        source = _toml(tree, chance)
    for _ in range(chance.randint(0, MOST)):
        source = _misspelt(source, chance)
    data = source.encode("utf-8", errors="surrogatepass")
    return damaged(data, chance) if chance.random() < 0.2 else data


def feed(data: bytes) -> Blueprint | UsageError:
    """Reads a blueprint; nothing but UsageError refuses it."""
    try:
        return read_blueprint(data, NAME)
    except UsageError as error:
        return error


def judge(fed: Blueprint | UsageError) -> Outcome:
    """Whether a blueprint is whole."""
    if isinstance(fed, UsageError):
        return refused(fed)
    whole = isinstance(fed, Blueprint) and bool(fed.sections)
    good = whole and all(section.weight > 0 and section.topics for section in fed.sections)
    return Outcome("read", () if good else (Finding("blueprint", "not whole", repr(fed)[:200]),))


def _misspelt(source: str, chance: Random) -> str:
    """Text of TOML changed by lines and values."""
    lines = source.splitlines(keepends=True)
    at, other = chance.randrange(len(lines) or 1), chance.randrange(len(lines) or 1)
    match chance.randrange(7) if lines else 0:
        case 0:
            lines.insert(at, chance.choice(_LINES) + "\n")
        case 1:
            lines[at] = lines[other]
        case 2:
            lines.insert(at, lines[other])
        case 3:
            del lines[at]
        case 4:
            lines[at] = re.sub(r"(?<== ).*", lambda _: chance.choice(_VALUES), lines[at], count=1)
        case 5:
            cut = chance.randrange(len(lines[at]))
            lines[at] = (
                lines[at][:cut] + chance.choice("[]{}=.,\"'#\\ \n\0\r\t1e+_-") + lines[at][cut:]
            )
        case 6:
            lines[at] = lines[at].replace(
                " = ", chance.choice((".x = ", "=", " = = ", ".ja = ", " "))
            )
    return "".join(lines)


def _toml(tree: Any, chance: Random) -> str:
    """A table as TOML, with tables inline, in arrays of tables, or by dotted keys."""
    lines, later = [], []
    for name, value in copy.copy(tree).items():
        key = _key(str(name))
        tables = isinstance(value, list) and value and all(isinstance(one, dict) for one in value)
        if tables and chance.random() < 0.8:
            later += [f"[[{key}]]\n{_toml(one, chance)}" for one in value]
        elif isinstance(value, dict) and value and chance.random() < 0.3:
            later.append(f"[{key}]\n{_toml(value, chance)}")
        elif isinstance(value, dict) and value and chance.random() < 0.3:
            lines += [f"{key}.{_key(str(inner))} = {_value(value[inner])}" for inner in value]
        else:
            lines.append(f"{key} = {_value(value)}")
    return "\n".join([*lines, *later]) + "\n"


def _key(name: str) -> str:
    return name if re.fullmatch(r"[\w-]+", name, re.ASCII) else json.dumps(name)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(str(k))} = {_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, float):
        return repr(value)
    if value is None:
        return "null"
    return json.dumps(value)
