"""Reads numbers as learners type them: a value, a vector or a matrix, each entry a formula.

    table    = row { ";" row }
    row      = sum { ("," | space) sum }
    sum      = product { ("+" | "-") product }
    product  = factor { ("*" | "/") factor }
    factor   = ("+" | "-") factor | power
    power    = atom [ "**" factor ]
    atom     = number | constant | function "(" table ")" | "√" atom | "(" table ")" | "[" table "]"

After a space, a sign with no space after it begins a new value: ``1 -2`` is two values, ``1 - 2``
and ``1-2`` are one. Only the methods for these rules read a response: nothing else can be reached
from it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from quizgen.grading.arithmetic import (
    CONSTANTS,
    Number,
    apply,
    bounded,
    divide,
    literal,
    power,
    shown,
)
from quizgen.grading.tokens import Token, tokenize
from quizgen.grading.unreadable import Unreadable

MAX_DEPTH = 20  # nested brackets, signs, roots and powers

Value = Number | list["Value"]
T = TypeVar("T")


class Typed(NamedTuple):
    """The numbers as read, in row order, and the shape in which they were typed."""

    shape: tuple[int, ...]
    numbers: tuple[Number, ...]

    def __str__(self) -> str:
        return _printed(self.shape, [shown(number) for number in self.numbers])


def read(typed: str) -> Typed:
    """The numbers of a response; Unreadable if it contains anything else."""
    reader = _Reader(tokenize(typed))
    values = reader.table()
    reader.expect_end()
    return _shaped(values[0] if len(values) == 1 else values)


class _Reader:
    """A parser with one method per grammar rule; `here` is the next sign."""

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.position = 0
        self.depth = 0

    @property
    def here(self) -> Token:
        return self.tokens[self.position]

    def table(self) -> list[Value]:
        rows = [self.row()]
        while self.accept(";"):
            rows.append(self.row())
        return rows[0] if len(rows) == 1 else [*rows]

    def row(self) -> list[Value]:
        values = [self.sum()]
        while self.accept(",") or self.begins_value():
            values.append(self.sum())
        return values

    def begins_value(self) -> bool:
        if not self.here.spaced:
            return False
        if self.here.text in ("+", "-"):
            return not self.tokens[self.position + 1].spaced
        return self.here.kind in ("number", "name") or self.here.text in ("(", "[", "√")

    def sum(self) -> Value:
        value = self.product()
        while self.here.text in ("+", "-") and not self.begins_value():
            sign = self.take().text
            one, other = single(value), single(self.product())
            value = bounded(one + other if sign == "+" else one - other)
        return value

    def product(self) -> Value:
        value = self.factor()
        while self.here.text in ("*", "/"):
            sign = self.take().text
            one, other = single(value), single(self.factor())
            value = bounded(one * other) if sign == "*" else divide(one, other)
        return value

    def factor(self) -> Value:
        if self.accept("+"):
            return single(self.nested(self.factor))
        if self.accept("-"):
            return -single(self.nested(self.factor))
        return self.power()

    def power(self) -> Value:
        base = self.atom()
        if self.accept("**"):
            return power(single(base), single(self.nested(self.factor)))
        return base

    def atom(self) -> Value:
        sign = self.take()
        if sign.kind == "number":
            return literal(sign.text)
        if sign.text in CONSTANTS:
            return CONSTANTS[sign.text]
        if sign.text == "√":
            return apply("sqrt", single(self.nested(self.atom)))
        if sign.text == "[":
            return self.inside("[", "]")
        if sign.text == "(":
            return self.grouped()
        if sign.kind == "name":
            if not self.accept("("):
                raise Unreadable(
                    f"{sign.text} の後にかっこがない。{sign.text}(2) のように書く。",
                    f"{sign.text} needs brackets; write {sign.text}(2).",
                )
            return apply(sign.text, single(self.grouped()))
        raise self.no_number(sign)

    def grouped(self) -> Value:
        values = self.inside("(", ")")
        return values[0] if len(values) == 1 else values

    def inside(self, opening: str, closing: str) -> list[Value]:
        values = self.nested(self.table)
        if self.here.kind == "end":
            raise Unreadable(
                f"「{opening}」が閉じていない。「{closing}」が必要である。",
                f'"{opening}" is never closed; "{closing}" is missing.',
            )
        if not self.accept(closing):
            raise self.not_between()
        return values

    def nested(self, rule: Callable[[], T]) -> T:
        """What `rule` reads, one level deeper."""
        if self.depth == MAX_DEPTH:
            raise Unreadable(
                f"かっこ、符号、累乗が深く入れ子になりすぎている。{MAX_DEPTH}段以内で書く。",
                "Brackets, signs or powers are nested too deeply; "
                f"at most {MAX_DEPTH} levels are allowed.",
            )
        self.depth += 1
        value = rule()
        self.depth -= 1
        return value

    def take(self) -> Token:
        sign = self.here
        self.position = min(self.position + 1, len(self.tokens) - 1)  # never moves past the end
        return sign

    def accept(self, text: str) -> bool:
        return self.here.text == text and bool(self.take())

    def expect_end(self) -> None:
        if self.here.kind != "end":
            raise self.not_between()

    def not_between(self) -> Unreadable:
        before, after = self.tokens[self.position - 1].text, self.here.text
        return Unreadable(
            f"「{before}」の直後に「{after}」は書けない。掛け算には *、区切りにはコンマを書く。",
            f'"{after}" cannot directly follow "{before}"; '
            "write * between factors and a comma between values.",
        )

    def no_number(self, token: Token) -> Unreadable:
        if len(self.tokens) == 1:
            ja, en = "何も入力されていない。", "Nothing was typed;"
        elif token.kind == "end":
            ja, en = (
                "数が必要なところで入力が終わっている。",
                "The input ends where a number is expected;",
            )
        else:
            ja = f"数が必要なところに「{token.text}」がある。"
            en = f'There is "{token.text}" where a number is expected;'
        return Unreadable(
            f"{ja}数は -0.5、1/3、sqrt(2)/2 のように書く。",
            f"{en} write numbers like -0.5, 1/3 or sqrt(2)/2.",
        )


def single(value: Value) -> Number:
    """The value itself; Unreadable if there are several."""
    if isinstance(value, list):
        printed = _shaped(value)
        raise Unreadable(
            f"{printed} は1個の数ではないので、計算できない。計算は値ごとに書く。",
            f"{printed} is not a single number and cannot be used in a calculation; "
            "write the calculation for each value.",
        )
    return value


def _shaped(value: Value) -> Typed:
    if not isinstance(value, list):
        return Typed((), (value,))
    rows = [_shaped(row) for row in value]
    shapes = {row.shape for row in rows}
    if len(shapes) > 1:
        printed = "; ".join(map(str, rows))
        raise Unreadable(
            f"{printed} と読み取ったが、長さがそろっていない。どの行にも同じ個数の値を書く。",
            f"This was read as {printed}, with rows of different lengths; "
            "write the same number of values in every row.",
        )
    return Typed((len(rows), *shapes.pop()), tuple(n for row in rows for n in row.numbers))


def _printed(shape: tuple[int, ...], numbers: list[str]) -> str:
    if not shape:
        return numbers[0]
    size = len(numbers) // shape[0]
    rows = [numbers[i : i + size] for i in range(0, len(numbers), size)]
    return f"[{', '.join(_printed(shape[1:], row) for row in rows)}]"
