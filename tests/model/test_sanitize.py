"""Texts are made of characters that are seen; honest values stay themselves."""

from typing import NamedTuple

import msgspec
import pytest

from quizgen.model.sanitize import sanitized


class Inner(msgspec.Struct, frozen=True):
    text: str
    number: int = 1


class Outer(msgspec.Struct, frozen=True):
    inner: tuple[Inner, ...]
    case: dict[str, str]
    maybe: Inner | None = None


class Pair(NamedTuple):
    name: str
    rest: tuple[str, float]


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf\x1cg", "a\nb\nc\nd\ne\nf\ng"),
        ("if a:\n\tb\n", "if a:\n    b\n"),
        ("a\u202eb", r"a\u202eb"),
        ("a\ud800b", r"a\ud800b"),
        ("a\x00\x1b[1mb", r"a\x00\x1b[1mb"),
        ("a\u200bb", r"a\u200bb"),
    ],
)
def test_texts(text, clean):
    assert sanitized(text) == clean
    assert sanitized(clean) is clean


def test_honest_values_are_handed_back():
    value = Outer((Inner("損失 $x$\n`a`  —  “b”　c"),), {"a": "b"}, Inner(""))
    assert sanitized(value) is value


def test_texts_are_found_everywhere():
    value = Outer((Inner("a"), Inner("b\x00", 2)), {"k\x00": "v\x00"}, Inner("\x00"))
    clean = sanitized(value)
    assert clean == Outer((Inner("a"), Inner("b\\x00", 2)), {"k\\x00": "v\\x00"}, Inner("\\x00"))
    assert clean.inner[0] is value.inner[0]
    assert sanitized(Pair("\x00", ("\x01", 0.5))) == Pair("\\x00", ("\\x01", 0.5))
