"""What a formula must look like, in two dimensions and on one line."""

from rich.cells import cell_len

from quizgen.terminal.formula import draw, formula


def check(tex, drawing, line):
    """Every drawing that is given here was looked at."""
    assert formula(tex) == drawing.strip("\n")
    assert formula(tex, display=False) == line
    for display in (True, False):
        box = draw(tex, display=display)
        assert box is None or is_rectangle(box)


def is_rectangle(box):
    """Whether all lines have the width of the box and the baseline is one of them."""
    return {cell_len(line) for line in box.lines} == {box.width} and 0 <= box.baseline < box.height
