"""What a screen would not show, or would obey, is written out."""

import unicodedata

import pytest

from quizgen.model.visible import visible

# by number, so that this list shares nothing with the rule
OBEYED = [
    *range(0x20),
    *range(0x7F, 0xA0),
    0xAD,
    0x61C,
    *range(0x200B, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xD800, 0xE000),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
    *[0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0],
]


def test_what_is_obeyed_or_hidden_is_written_out_in_ascii():
    for code in OBEYED:
        shown = visible(f"a{chr(code)}b")
        assert shown.isascii()
        assert shown.isprintable()
        assert shown.startswith("a\\")
        assert shown.endswith("b")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("a\u202eb", r"a\u202eb"),
        ("\udcff", r"\udcff"),
        ("\U000e0041", r"\U000e0041"),
        ("1\n2\r\t", r"1\n2\r\t"),
    ],
)
def test_it_is_written_as_python_writes_it(text, shown):
    assert visible(text) == shown
    assert visible(shown) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "batchnorm/backward_dx@1:3",
        "確率\u3000は 0.5 である（γ、ε）",
        "e\u0301 ―─ ⎛1  −2⎞",
        "a\u00a0b",
        "葛\U000e0100",
    ],
)
def test_whatever_is_seen_stays(text):
    assert visible(text) == text


def test_every_letter_digit_sign_and_blank_stays():
    kinds = ("Lu", "Ll", "Nd", "No", "Sm", "Sc", "Po", "Ps", "Pe", "Pd", "Zs")
    for code in range(0x110000):
        if unicodedata.category(chr(code)) in kinds:
            assert visible(chr(code)) == chr(code)
