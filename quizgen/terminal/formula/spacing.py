"""The blank columns between two neighbours in a row."""

from __future__ import annotations

from quizgen.terminal.formula.characters import SUBSCRIPTS
from quizgen.terminal.formula.items import Item

# Left neighbours by right neighbours. 0 and 1 are columns, t is one column and none in an exponent;
# f, e, d, s are the rules of `_asked`. Operators, brackets and spaces are handled in `gap`.
_TABLE = """
           operand number word text function big root fraction group open prefix slash bar
operand          s      d    1    e        1   1    s        s     s    s      0     0   0
number           s      t    1    e        1   1    s        s     s    s      0     0   0
root             s      t    1    e        1   1    s        s     s    s      0     0   0
fraction         s      t    1    e        1   1    s        s     s    s      0     0   0
close            s      t    1    e        1   1    s        s     s    s      0     0   0
group            s      t    0    e        1   1    s        s     s    s      0     0   0
postfix          s      0    1    e        1   1    s        s     s    s      0     0   0
word             1      t    1    e        1   1    1        1     0    0      1     0   0
function         1      1    1    1        1   1    1        1     f    f      1     0   1
big              1      1    1    1        1   1    1        1     1    1      1     0   1
text             e      e    e    e        1   1    e        e     e    e      0     0   e
comma            t      t    t    t        t   t    t        t     t    t      t     t   t
slash            0      0    0    0        0   0    0        0     0    0      0     0   0
bar              0      0    0    e        0   0    0        0     0    0      0     0   0
"""
_HEADER, *_LINES = [line.split() for line in _TABLE.strip().splitlines()]
_RULES = {
    (left, right): rule
    for left, *rules in _LINES
    for right, rule in zip(_HEADER, rules, strict=True)
}
_CLOSING = frozenset({"close", "postfix", "comma"})
_STARTS = frozenset({"operand", "number", "word", "function", "big", "root", "fraction"})
_SMALL_LETTERS = frozenset(SUBSCRIPTS.values())


def gap(left: Item, right: Item, *, flat: bool, tight: bool) -> int:
    """The blank columns between two items; `tight` as in an exponent or index."""
    kinds = (left.kind, right.kind)
    if "space" in kinds:
        return 0
    if not flat and "fraction" in kinds:  # its line must not touch another
        return 0 if left.kind == "open" or right.kind in _CLOSING else 1
    if right.char == "index":
        return 0 if left.kind == "open" else 1
    if left.kind in ("prefix", "open") or right.kind in _CLOSING:
        return 0
    if not {"infix", "relation"}.isdisjoint(kinds):
        return 0 if tight else 1
    if left.bare and (right.kind in _STARTS or "^" in left.text):
        return 1
    return _asked(_RULES[kinds], left, right, tight)


def _asked(rule: str, left: Item, right: Item, tight: bool) -> int:
    match rule:
        case "t":
            return 0 if tight else 1
        case "f":  # f(x), but a space after a function with limits or a raw exponent
            return 1 if left.bare or left.box.height > 1 else 0
        case "e":  # between words
            edge = left.box.lines[left.box.baseline][-1:] + right.box.lines[right.box.baseline][:1]
            return 1 if edge.isascii() and edge.isalnum() else 0
        case "d":  # a number continues after a point or comma
            return 0 if tight or left.char in (".", ",") else 1
        case "s":  # an index before its base: ₙCᵣ
            return 1 if right.box.lines[right.box.baseline][:1] in _SMALL_LETTERS else 0
    return int(rule)
