"""Boxes: whatever is put together is a rectangle, and nothing of it is lost."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from quizgen.terminal.formula import Box, beside, stack, text_box

from .looks import is_rectangle

TEXTS = st.text(alphabet="ax+−√あ漢ｱ", min_size=1, max_size=5)


@st.composite
def boxes(draw):
    texts = draw(st.lists(TEXTS, min_size=1, max_size=4))
    width = max(map(cell_len, texts))
    lines = tuple(text + "." * (width - cell_len(text)) for text in texts)
    return Box(lines, draw(st.integers(0, len(lines) - 1)), width)


def characters(*parts):
    return Counter("".join(line for box in parts for line in box.lines).replace(" ", ""))


@given(TEXTS)
def test_a_text_is_one_line_as_wide_as_it_is_shown(text):
    box = text_box(text)
    assert is_rectangle(box)
    assert (box.lines, box.height, box.baseline) == ((text,), 1, 0)


def test_a_character_of_japanese_is_two_columns_wide():
    assert text_box("あ=x").width == 4


@given(st.lists(boxes(), min_size=1, max_size=4))
def test_side_by_side(row):
    box = beside(row)
    assert is_rectangle(box)
    assert box.width == sum(part.width for part in row)
    assert box.baseline == max(part.baseline for part in row)
    assert box.height - box.baseline == max(part.height - part.baseline for part in row)
    assert box.lines[box.baseline] == "".join(part.lines[part.baseline] for part in row)
    assert characters(box) == characters(*row)


@given(st.lists(boxes(), min_size=1, max_size=4), st.sampled_from(["left", "center", "right"]))
def test_on_top_of_each_other(parts, align):
    for base, part in enumerate(parts):
        box = stack(parts, base, align)
        assert is_rectangle(box)
        assert box.width == max(part.width for part in parts)
        assert box.height == sum(part.height for part in parts)
        assert box.lines[box.baseline].strip(" ") == part.lines[part.baseline]
        assert characters(box) == characters(*parts)


@pytest.mark.parametrize(
    ("align", "line"), [("left", "a   "), ("center", " a  "), ("right", "   a")]
)
def test_alignment(align, line):
    assert stack([text_box("abcd"), text_box("a")], 0, align).lines[1] == line


def test_nothing_side_by_side_is_an_empty_line():
    assert beside([]) == text_box("")
