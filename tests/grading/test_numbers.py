"""Numbers are read as they were meant, exactly; anything else is refused in one sentence."""

import ast
import math
import re
import sys
import unicodedata
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import quizgen.grading
from quizgen.grading.arithmetic import DENOMINATOR_LIMIT, MAX_BITS, MAX_EXACT_CHARACTERS
from quizgen.grading.numbers import MAX_DEPTH, Typed, read
from quizgen.grading.tokens import MAX_LENGTH
from quizgen.grading.unreadable import Unreadable

EXACT = {
    "0.5": "1/2",
    "-1/3": "-1/3",
    "1.2e-3": "3/2500",
    "1E+2": "100",
    ".5": "1/2",
    "5.": "5",
    "0.1 + 0.2": "3/10",
    "0.1+0.2": "3/10",
    "2**-3": "1/8",
    "-2**2": "-4",
    "2**3**2": "512",
    "2^10": "1024",
    "8/2/2": "2",
    "1-2-3": "-4",
    "2+3*4": "14",
    "(2+3)*4": "20",
    "-(1/2 - 1)": "1/2",
    "--1": "1",
    "１／３": "1/3",
    "−１．５": "-3/2",
    "－２": "-2",
    "ー３": "-3",
    "–4": "-4",
    "3×4": "12",
    "3·4": "12",
    "１÷４": "1/4",
    "（１＋２）＊３": "9",
    " 7 ": "7",
    "\u30007": "7",
    "0.1000000000000000055511151231257827": "0.1000000000000000055511151231257827",
}

FLOATS = {
    "sqrt(2)/2": math.sqrt(2) / 2,
    "√2": math.sqrt(2),
    "√2/2": math.sqrt(2) / 2,
    "√(2+2)": 2.0,
    "2*√３": 2 * math.sqrt(3),
    "log2(3)": math.log2(3),
    "log10(5)": math.log10(5),
    "log(5)": math.log(5),
    "ｌｎ（５）": math.log(5),
    "LN(5)": math.log(5),
    "exp(-1/2)": math.exp(-0.5),
    "e": math.e,
    "e**2": math.e**2,
    "π/2": math.pi / 2,
    "pi": math.pi,
    "2**(1/2)": math.sqrt(2),
    "(-1.5)**2.0*sqrt(4)": 4.5,
}

SHAPES = {
    "1": ((), [1]),
    "(1)": ((), [1]),
    "[1]": ((1,), [1]),
    "[1, 2]": ((2,), [1, 2]),
    "(1, 2)": ((2,), [1, 2]),
    "1, 2": ((2,), [1, 2]),
    "1、2": ((2,), [1, 2]),
    "１，２": ((2,), [1, 2]),
    "[1 2]": ((2,), [1, 2]),
    "1 2": ((2,), [1, 2]),
    "[ 1 -2  3]": ((3,), [1, -2, 3]),
    "1 - 2": ((), [-1]),
    "1 -2": ((2,), [1, -2]),
    "1, -2": ((2,), [1, -2]),
    "1/2 √4": ((2,), [Fraction(1, 2), 2]),
    "[[1,2],[3,4]]": ((2, 2), [1, 2, 3, 4]),
    "[1,2],[3,4]": ((2, 2), [1, 2, 3, 4]),
    "((1,2),(3,4))": ((2, 2), [1, 2, 3, 4]),
    "1 2; 3 4": ((2, 2), [1, 2, 3, 4]),
    "[1, 2; 3, 4]": ((2, 2), [1, 2, 3, 4]),
    "[[1 2]\n [3 4]]": ((2, 2), [1, 2, 3, 4]),
    "1; 2": ((2, 1), [1, 2]),
    "[[[1,2]],[[3,4]]]": ((2, 1, 2), [1, 2, 3, 4]),
    "1,000": ((2,), [1, 0]),
}

# what cannot be read, and what its sentence must name
REFUSED = {
    "": "Nothing",
    "\u3000": "Nothing",
    "1+": "ends",
    "1,": "ends",
    "*2": '"*"',
    "[]": '"]"',
    "(1": '")"',
    "1)": '")"',
    "[1)": '")"',
    "2√2": '"√"',
    "2(3)": '"("',
    "2pi": '"pi"',
    "0.5.3": '".3"',
    "sqrt 2": "sqrt(2)",
    "sqrt": "sqrt(2)",
    "log(8, 2)": "[8, 2]",
    "[1,2]*3": "[1, 2]",
    "-[1,2]": "[1, 2]",
    "2**[1,2]": "[1, 2]",
    "[1,2],[3]": "[1, 2]; [3]",
    "1,[2,3]": "1; [2, 3]",
    "1/0": "zero",
    "0**-1": "zero",
    "sqrt(0)**-1": "zero",
    "sqrt(0)**(-0.5)": "zero",
    "sqrt(-2)": "sqrt(-2)",
    "√(-2)": "sqrt(-2)",
    "log(0)": "log(0)",
    "log2(-1/2)": "log2(-0.5)",
    "(-8)**(1/3)": "-8",
    "nan": '"nan"',
    "inf": '"inf"',
    "True": '"True"',
    "None": '"None"',
    "1j": '"j"',
    "1_000": '"_000"',
    "0x1F": '"x1F"',
    "__import__('os').system('ls')": '"__import__"',
    "exec": '"exec"',
    "pi.real": '"."',
    "(1).real": '"."',
    "'1'": '"\'"',
    "1 < 2": '"<"',
    "1 == 1": '"="',
    "(e := 1)": '":"',
    "lambda: 1": '"lambda"',
    "[i for i in e]": '"i"',
    "{1}": '"{"',
    "5%": '"%"',
    "1・3": '"・"',
    "約1": '"約"',
    "٣": '"٣"',
    "$": '"$"',
    "\\": '"\\"',
    "1\x00": '"U+0000"',
    "1\u200b": '"U+200B"',
    "\ud800": '"U+D800"',
    "3²": '"²"',
    "x₂": '"₂"',
    "1½": '"½"',
    "1⑩": '"⑩"',
    "3①": '"①"',
    "3ⓔ1": '"ⓔ"',
    "𝟛": '"𝟛"',
    "3․5": '"․"',
    "3\x85": '"U+0085"',
    "3\u2028": '"U+2028"',
    "⒈5": '"⒈"',
    "9**9**9": "digits",
    "9^9^9^9": "digits",
    "(9**300)**-300": "digits",
    "1e999999": "digits",
    "1e99999999999999999999": "digits",
    "1e-999999": "digits",
    "1e400": "digits",
    "exp(1000)": "digits",
    "exp(700)*exp(700)": "digits",
    "pi**9999": "digits",
    "1/3**999": "digits",
    "9" * MAX_LENGTH: "digits",
    "(" * 400 + "1" + ")" * 90: "nested",
    "[" * 400: "nested",
    "-" * 400 + "1": "nested",
    "√" * 400 + "1": "nested",
    "1**" * 150 + "1": "nested",
    "sqrt(" * 90: "nested",
    "1" * (MAX_LENGTH + 1): "long",
    "(" * 10_000_000: "long",
    "z" * MAX_LENGTH: "z" * 20 + "…",
}


@pytest.mark.parametrize("typed", EXACT)
def test_rational_arithmetic_is_exact(typed):
    number = read(typed).numbers[0]
    assert isinstance(number, Fraction)
    assert number == Fraction(EXACT[typed])


@pytest.mark.parametrize("typed", FLOATS)
def test_functions_and_constants(typed):
    assert read(typed).numbers[0] == pytest.approx(FLOATS[typed], rel=1e-14)


@pytest.mark.parametrize("typed", SHAPES)
def test_vectors_and_matrices(typed):
    shape, numbers = SHAPES[typed]
    assert read(typed) == Typed(shape, tuple(numbers))


@pytest.mark.parametrize("typed", REFUSED, ids=lambda typed: ascii(typed[:20]))
def test_what_cannot_be_read_is_refused_in_one_sentence(typed):
    with pytest.raises(Unreadable) as refusal:
        read(typed)
    text = refusal.value.text
    assert REFUSED[typed] in text.en
    assert re.search("[ぁ-ん]", text.ja)
    assert max(len(text.ja), len(text.en)) < 160  # however much was typed
    f"{text.ja}{text.en}".encode()  # a lone surrogate could not be printed


# what else may stand for a sign that can be read; nothing but these characters may
FULL_WIDTH = {chr(code + 0xFEE0): chr(code) for code in range(ord("!"), ord("~") + 1)}
BLANKS = dict.fromkeys("\u00a0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))), " ")
SIGNS = {
    **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\u2014\u2015\u2500\u30fc\uff70", "-"),
    **dict.fromkeys("\u00d7\u00b7\u22c5\u2219\u2217", "*"),
    **dict.fromkeys("\u00f7\u2215\u2044", "/"),
    **dict.fromkeys("\u3001\uff64", ","),
    "\u221a": "sqrt",
    "\u03c0": "pi",
}
EQUIVALENTS = {**FULL_WIDTH, **BLANKS, **SIGNS}


def understood(typed: str) -> Typed | None:
    try:
        return read(typed)
    except Unreadable:
        return None


@pytest.mark.parametrize("form", ["3{}", "{}3", "3{}1"])
def test_no_character_of_unicode_makes_another_number(form):
    characters = [
        chr(code)
        for code in range(128, sys.maxunicode + 1)
        if unicodedata.category(chr(code)) not in ("Cn", "Co")
    ]
    read_as = {c: understood(form.format(c)) for c in characters}
    expected = {
        c: understood(form.format(EQUIVALENTS[c]))
        for c in characters
        if c in EQUIVALENTS and c != "\u221a"
    }
    assert sum(typed is not None for typed in expected.values()) > 20
    root = read_as.pop("\u221a")
    assert root == (understood("sqrt(3)") if form == "{}3" else None)
    assert {c: typed for c, typed in read_as.items() if typed is not None} == {
        c: typed for c, typed in expected.items() if typed is not None
    }


def test_the_deepest_nesting_that_is_allowed_can_be_read():
    assert read("(" * MAX_DEPTH + "1" + ")" * MAX_DEPTH) == read("1")
    with pytest.raises(Unreadable, match="nested"):
        read("(" * (MAX_DEPTH + 1) + "1" + ")" * (MAX_DEPTH + 1))
    side_by_side = "+".join(["(1)"] * 2 * MAX_DEPTH)
    assert read(side_by_side) == read(f"{2 * MAX_DEPTH}")


@pytest.mark.parametrize(
    ("typed", "printed"),
    {
        "0.50": "0.5",
        "-12.25": "-12.25",
        "-0.25": "-0.25",
        "100": "100",
        "2/6, 2": "[1/3, 2]",
        "1 2; 3 4": "[[1, 2], [3, 4]]",
        "sqrt(2)": "1.41421",
        "sqrt(4)": "2",
        "-sqrt(0)": "0",
        "-0": "0",
        "1/3**30": "4.85694e-15",
        "1/(1+2.718)": "0.268962",
        "-7/3": "-7/3",
        "10**40": "1e+40",
    }.items(),
)
def test_what_was_understood_can_be_printed(typed, printed):
    assert str(read(typed)) == printed


# ---- properties

WIDE = {ord(c): chr(ord(c) + 0xFEE0) for c in "0123456789.+-*/()[],;eE"}
spaces = st.sampled_from(["", " ", "\u3000", "  "])
decimals = st.decimals(-(10**9), 10**9, places=None, allow_nan=False).filter(
    lambda d: len(str(d)) < 60
)
fractions = st.fractions(-(10**12), 10**12, max_denominator=10**9)
numbers = st.one_of(
    decimals.map(lambda d: (str(d), Fraction(d))), fractions.map(lambda f: (str(f), f))
)
one_number = st.tuples(numbers, spaces, spaces, st.booleans())


@settings(deadline=None)
@given(one_number)
def test_a_number_in_any_width_reads_back_exactly(case):
    (text, value), before, after, wide = case
    typed = before + (text.translate(WIDE) if wide else text) + after
    assert read(typed) == Typed((), (value,))


@settings(deadline=None)
@given(
    st.lists(numbers, min_size=2, max_size=6), st.sampled_from([", ", "、", "，", " ", ",\u3000"])
)
def test_a_list_in_any_separators_reads_back_exactly(entries, separator):
    for form in ("{}", "[{}]", "（{}）"):
        typed = form.format(separator.join(text for text, _ in entries))
        assert read(typed) == Typed((len(entries),), tuple(value for _, value in entries))


@settings(deadline=None)
@given(fractions)
def test_an_exact_print_reads_back_exactly(value):
    printed = str(Typed((), (value,)))
    assert float(read(printed).numbers[0]) == pytest.approx(float(value), rel=1e-5)
    decimal = abs(value) < 10**6 and (value * 10**6).denominator == 1
    simple = value.denominator < DENOMINATOR_LIMIT and len(str(value)) <= MAX_EXACT_CHARACTERS
    if decimal or simple:
        assert read(printed).numbers == (value,)


def assert_read_or_refused(typed: str) -> None:
    try:
        understood = read(typed)
    except Unreadable:
        return
    assert len(understood.numbers) == math.prod(understood.shape)
    for number in understood.numbers:
        assert math.isfinite(number)
        assert abs(number) <= 2**MAX_BITS or isinstance(number, float)
    assert str(understood)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(typed):
    assert_read_or_refused(typed)


pieces = st.sampled_from(
    [
        *"0123456789.,;+-*/^()[]√πe× 　",
        "**",
        "1/3",
        "sqrt(",
        "log(",
        "ln",
        "exp(",
        "pi",
        "1e9",
        "９",
    ]
)


@settings(deadline=None)
@given(st.lists(pieces, max_size=60).map("".join))
def test_any_formula_is_read_or_refused(typed):
    assert_read_or_refused(typed)


@settings(deadline=None)
@given(
    st.recursive(
        st.sampled_from(["1", "2.5", "-3", "9e99", "pi"]),
        lambda inner: st.one_of(
            st.tuples(inner, st.sampled_from([*"+-*/", "**"]), inner).map(
                lambda t: "({}{}{})".format(*t)
            ),
            st.tuples(st.sampled_from(["sqrt", "log", "exp", "-"]), inner).map(
                lambda t: "{}({})".format(*t)
            ),
        ),
        max_leaves=25,
    )
)
def test_any_nested_arithmetic_is_computed_or_refused(typed):
    assert_read_or_refused(typed)


def test_no_character_is_silently_taken_for_something_else():
    """Between two sevens, only one digit, a space, or a sign of the grammar can be read."""
    readable = set()
    for character in map(chr, range(0x110000)):
        if unicodedata.decomposition(character) or character.isnumeric() or character < "\u0100":
            try:
                value = read(f"7{character}7")
            except Unreadable:
                continue
            readable.add(character)
            plain = unicodedata.normalize("NFKC", character)
            if len(plain) == 1 and plain in "0123456789":
                assert value.numbers == (int(f"7{plain}7"),)
            else:
                assert plain.isspace() or plain in set("+-−‐–—ー*·/÷×^.,、;eE"), character
    assert set("8８，ｰ\u3000") <= readable


# ---- safety

FORBIDDEN = {
    "eval", "exec", "compile", "__import__", "getattr", "globals", "locals", "vars", "open",
    "sympify", "parse_expr", "literal_eval", "import_module", "system", "loads",
}  # fmt: skip


def forbidden(tree: ast.AST) -> set[str]:
    """Forbidden names that are used, imported, or reached as attributes (but for `re.compile`)."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.Attribute) and ast.unparse(node) != "re.compile":
            found.add(node.attr)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.name.split(".")[0] for alias in node.names}
    return found & (FORBIDDEN | {"sympy", "ast", "subprocess", "pickle", "builtins"})


def test_nothing_in_grading_runs_what_was_typed():
    files = sorted(Path(quizgen.grading.__path__[0]).rglob("*.py"))
    assert len(files) > 3
    for path in files:
        assert not forbidden(ast.parse(path.read_text(encoding="utf-8"))), path


@pytest.mark.parametrize(
    "source",
    ["eval(x)", "from sympy import sympify", "import sympy", "builtins.exec(x)", "f = compile"],
)
def test_the_scan_notices(source):
    assert forbidden(ast.parse(source))
