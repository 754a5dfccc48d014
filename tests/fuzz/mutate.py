"""Damage done to data: to a tree of lists and dictionaries, to its JSON, to its bytes."""

import copy
import json
import re
from random import Random
from typing import Any, NamedTuple

from . import payloads

Tree = Any
Fields = dict[str, tuple[Any, ...]]  # field → values that are hostile just there

_RAW = "\ue000"  # a string that begins with it is written as the JSON token that follows
_TWIN = "\ue001"  # after a name: the name is written without it, and so twice
_RAW_WRITTEN = re.compile(r'"\\ue000((?:[^"\\]|\\.)*)"')


class TreePosition(NamedTuple):
    """A list or dictionary, and an index or key of it."""

    holder: Any
    key: Any

    @property
    def value(self) -> Tree:
        """What stands there."""
        return self.holder[self.key]

    @value.setter
    def value(self, value: Tree) -> None:
        self.holder[self.key] = value


def mutate(tree: Tree, chance: Random, fields: Fields) -> None:
    """Damages a tree in one place."""
    place = _somewhere(tree, chance)
    if place is None:
        return
    (change,) = chance.choices(_CHANGES, _WEIGHTS)
    change(tree, place, chance, fields)


def places(tree: Tree) -> list[TreePosition]:
    """All places of a tree."""
    found = []
    open_ = [tree]
    while open_:
        holder = open_.pop()
        for key in _keys(holder):
            found.append(TreePosition(holder, key))
            open_.append(holder[key])
    return found


def text(chance: Random) -> str:
    """A hostile text, most times one that can be printed."""
    pools = (payloads.VISIBLE, payloads.LENGTHS, payloads.CONTROL, payloads.NUMERALS)
    (pool,) = chance.choices(pools, (12, 3, 2, 1))
    return chance.choice(pool)


def formula(chance: Random) -> str:
    """A hostile text within a formula, in prose or by itself."""
    tex = chance.choice(payloads.TEX)
    return f"${tex}$" if chance.random() < 0.4 else tex


def written(tree: Tree) -> str:
    """The tree as JSON; lone surrogates, NaN and the like as Python writes them."""
    data = json.dumps(tree, separators=(",", ":"))
    data = data.replace(r"\ue001", "")
    return _RAW_WRITTEN.sub(lambda match: json.loads(f'"{match[1]}"'), data)


def damaged(data: bytes, chance: Random) -> bytes:
    """Bytes with a fault that no writer of text makes."""
    at = chance.randrange(len(data) + 1)
    match chance.randrange(10):
        case 0:
            return data[:at]
        case 1:
            return data[at:]
        case 2:
            return b"\xef\xbb\xbf" + data
        case 3:
            coding = chance.choice(("utf-16", "utf-16-le", "utf-32", "utf-7", "shift_jis"))
            return data.decode(errors="replace").encode(coding, errors="replace")
        case 4:
            return (
                data[:at]
                + chance.choice((b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\0"))
                + data[at:]
            )
        case 5:
            return data[:at] + data[max(0, at - chance.randrange(1, 200)) :]
        case 6:
            return data + chance.choice((b"\0", b"x", b"{}", data))
        case _:
            found = bytearray(data)
            for _ in range(chance.randint(1, 8)):
                if found:
                    found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
            return bytes(found)


# ---- where


def _somewhere(tree: Tree, chance: Random) -> TreePosition | None:
    """A random place: any, or one found by descending, which meets rare fields more often."""
    if chance.random() < 0.3:
        every = places(tree)
        return chance.choice(every) if every else None
    place = None
    holder = tree
    while keys := _keys(holder):
        place = TreePosition(holder, chance.choice(keys))
        if chance.random() < 0.12:
            break
        holder = place.value
    return place


def _keys(holder: Tree) -> list[Any]:
    if isinstance(holder, dict):
        return list(holder)
    return list(range(len(holder))) if isinstance(holder, list) else []


def _named(tree: Tree, place: TreePosition, chance: Random) -> TreePosition:
    """Another place under the same name, or in another list; the place itself, if there is none."""
    kin = [other for other in places(tree) if type(other.key) is type(place.key)]
    if isinstance(place.key, str):
        kin = [other for other in kin if other.key == place.key]
    else:
        kin = [other for other in kin if type(other.value) is type(place.value)]
    return chance.choice(kin) if kin else place


# ---- what


def _hostile(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """Another value of the same type, or one made for this field."""
    value = place.value
    if place.key in fields and chance.random() < 0.6:
        place.value = copy.deepcopy(chance.choice(fields[place.key]))
    elif isinstance(value, str):
        place.value = _text_like(value, chance)
    elif isinstance(value, bool) or value is None:
        place.value = not value
    elif isinstance(value, int):
        place.value = chance.choice((*payloads.WHOLE, value + 1, value - 1, -value))
    elif isinstance(value, float):
        place.value = chance.choice((*payloads.REAL, value * 2, -value))
    elif isinstance(value, list) and value:
        match chance.randrange(4):
            case 0:
                chance.shuffle(value)
            case 1:
                value *= chance.choice((2, 3, 9, 30))
            case 2:
                value.clear()
            case 3:
                value.append(copy.deepcopy(chance.choice(value)))


def _text_like(value: str, chance: Random) -> str:
    """A hostile text in the place of a value, before it, within it, or after it."""
    made = formula(chance) if chance.random() < 0.35 else text(chance)
    if chance.random() < 0.5:
        return made
    at = chance.choice((0, len(value), chance.randrange(len(value) + 1)))
    return value[:at] + made + value[at:]


def _retype(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """A value of any type, or a token of JSON."""
    kind = chance.randrange(6)
    place.value = (
        [None, True, False, [], {}, [[]], [None], {"": ""}][chance.randrange(8)]
        if kind == 0
        else chance.choice(payloads.WHOLE)
        if kind == 1
        else chance.choice(payloads.REAL)
        if kind == 2
        else text(chance)
        if kind == 3
        else copy.deepcopy(chance.choice(payloads.SHAPES))
        if kind == 4
        else _RAW + chance.choice(payloads.TOKENS)
    )


def _drop(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """One field or member less."""
    del place.holder[place.key]


def _double(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """A member, or a field, twice."""
    twin = copy.deepcopy(place.value)
    if isinstance(place.holder, list):
        place.holder.insert(chance.randrange(len(place.holder) + 1), twin)
    else:
        place.holder[f"{place.key}{_TWIN}"] = twin


def _graft(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """What stands under the same name elsewhere."""
    place.value = copy.deepcopy(_named(tree, place, chance).value)


def _exchange(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """Two values of the same name, each in the place of the other."""
    other = _named(tree, place, chance)
    one, two = copy.deepcopy(place.value), copy.deepcopy(other.value)
    place.value = two
    if other.key in _keys(other.holder):
        other.value = one


def _add_field(tree: Tree, place: TreePosition, chance: Random, fields: Fields) -> None:
    """A field that nobody knows."""
    if isinstance(place.holder, dict):
        name = chance.choice(("unknown", "", "__class__", "type", "0", "\0", "exam", "quiz"))
        place.holder[name] = chance.choice(
            (_RAW + chance.choice(payloads.TOKENS), text(chance), {})
        )


_CHANGES = (_hostile, _retype, _drop, _double, _graft, _exchange, _add_field)
_WEIGHTS = (16, 1, 1, 1, 2, 2, 1)
