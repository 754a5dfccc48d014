"""Nothing is lost on one line: it is read back by the usual rules, as the same value."""

import operator
import re
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.terminal.formula import formula

LEAVES = st.integers(0, 30).map(lambda number: (str(number), Fraction(number)))


def _binary(children):
    def build(entry):
        (a, va), (b, vb), mark = entry
        match mark:
            case "frac" if vb:
                return rf"\frac{{{a}}}{{{b}}}", va / vb
            case "+":
                return f"{a} + {b}", va + vb
            case "-":
                return rf"{a} - \left({b}\right)", va - vb
            case "times":
                return rf"\left({a}\right) \times \left({b}\right)", va * vb
            case "times frac" if vb:
                return rf"7 \times \frac{{{a}}}{{{b}}}", 7 * va / vb
            case "by":
                return rf"\left({a}\right)\left({b}\right)", va * vb
            case "frac by" if vb:
                return rf"\frac{{{a}}}{{{b}}}\left({a}\right)", va / vb * va
            case "frac frac" if va and vb:
                return rf"\frac{{{a}}}{{{b}}} \frac{{{b}}}{{{a}}}", Fraction(1)
            case "over" if vb:
                return rf"\left({a}\right) / \frac{{{b}}}{{2}}", va / (vb / 2)
            case "bare":
                return f"({a})({b})", va * vb
        return rf"\left(-\left({a}\right)\right)", -va

    marks = ("frac", "+", "-", "times", "times frac", "by", "frac by", "frac frac", "over",
             "bare", "neg")  # fmt: skip
    return st.tuples(children, children, st.sampled_from(marks)).map(build)


def _powers(children):
    def build(entry):
        (a, va), power, mark = entry
        if mark == "power":
            return rf"\left({a}\right)^{{{power}}}", va**power
        if mark == "bare power":
            return rf"({a})^{power}", va**power
        if mark == "root power":
            return rf"\sqrt{{{a}}}^2", va
        if mark == "two roots":
            return rf"\sqrt{{{a}}}\sqrt{{{a}}}", va
        if mark == "fraction power":
            return rf"{{\frac{{{a}}}{{3}}}}^{power}", (va / 3) ** power
        return rf"2\sqrt{{{a}}} \times \sqrt{{{a}}}", 2 * va

    marks = ("power", "bare power", "root power", "two roots", "fraction power", "times root")
    return st.tuples(children, st.integers(0, 3), st.sampled_from(marks)).map(build)


FORMULAS = st.recursive(LEAVES, lambda c: st.one_of(_binary(c), _powers(c)), max_leaves=8)
SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Root:
    """a√b, exactly: as much arithmetic of roots as the formulas need."""

    def __init__(self, square, factor=1):
        self.square, self.factor = square, factor

    def __mul__(self, other):
        if isinstance(other, Root):
            assert other.square == self.square
            return self.square * self.factor * other.factor
        return Root(self.square, self.factor * other)

    __rmul__ = __mul__

    def __pow__(self, power):
        assert power == 2
        return self * self


class Reader:
    """Reads the one-line form by the usual rules, with roots and products beside each other."""

    def __init__(self, text):
        self.tokens = re.findall(r"\d+|[⁰-⁹¹²³]+|[−+×/()√]", text.replace(" ", ""))
        assert "".join(self.tokens) == text.replace(" ", "")
        self.at = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def sum(self):
        negative = self.peek() == "−"
        if negative:
            self.next()
        value = self.product()
        value = -value if negative else value
        while self.peek() in ("+", "−"):
            sign = operator.add if self.next() == "+" else operator.sub
            value = sign(value, self.product())
        return value

    def product(self):
        value = self.power()
        while self.peek() and self.peek() not in "+−)":
            if self.peek() == "/":
                self.next()
                value = value / self.power()
                # after a slash nothing may stand beside the denominator: who binds tighter?
                assert not self.peek() or self.peek() in "+−)"
                continue
            if self.peek() == "×":
                self.next()
            else:
                assert not self.peek().isdecimal(), "two numbers ran together"
            value = value * self.power()
        return value

    def power(self):
        root = self.peek() == "√"
        if root:
            self.next()
        value = self.atom()
        if root:
            value = Root(value)
        if self.peek() and self.peek()[0] in "⁰¹²³⁴⁵⁶⁷⁸⁹":
            assert not root, "√x² can be read in two ways"
            value = value ** int(self.next().translate(SMALL))
        return value

    def atom(self):
        if self.peek() == "(":
            self.next()
            value = self.sum()
            assert self.next() == ")"
            return value
        return Fraction(self.next())


@settings(max_examples=400, deadline=None)
@given(FORMULAS)
def test_the_line_reads_back_as_the_same_value(entry):
    tex, value = entry
    line = formula(tex, display=False)
    assert "\\" not in line
    reader = Reader(line)
    assert reader.sum() == value
    assert not reader.peek()
