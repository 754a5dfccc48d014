"""Blanks: addresses of expressions in the engine's own source, found by AST.

The listing a learner sees is that source with blanks, the key is the original expression, and a
misconception is tried by compiling the source with its code in the blank.
"""

from __future__ import annotations
import __future__

import ast
import inspect
import re
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple, cast

from quizgen.model.errors import AuthorError

_WHOLE = (ast.Name, ast.Attribute, ast.Call, ast.Constant, ast.Subscript, ast.Tuple)


class ModuleSource:
    """The source of a module: its bytes, where its lines start, its functions by first line."""

    def __init__(self, name: str) -> None:
        file = sys.modules[name].__file__
        if file is None:
            raise AuthorError(f"module {name} has no source file to take listings from")
        self.data = Path(file).read_bytes()
        self.starts = [0, *(m.end() for m in re.finditer(b"\n", self.data))]
        self.functions = {
            min([node.lineno, *(d.lineno for d in node.decorator_list)]): node
            for node in ast.walk(ast.parse(self.data))
            if isinstance(node, ast.FunctionDef)
        }


class Source:
    """The source of one function or method, as a span of its module."""

    def __init__(self, function: Callable[..., Any]) -> None:
        function = inspect.unwrap(function)
        module = module_source(function.__module__)
        line = function.__code__.co_firstlineno
        self.name = function.__qualname__
        if line not in module.functions:
            raise AuthorError(f"{self.name} has no source of its own; give a plain function")
        self.node = module.functions[line]
        self.data = module.data
        self.starts = module.starts
        self.first = module.starts[self.node.lineno - 1]  # below its decorators
        self.last = module.starts[self.node.end_lineno or line]

    @cached_property
    def assigned(self) -> list[tuple[str, ast.stmt]]:
        """Assigned targets as text (``"return"`` for the return value), with their statements."""
        found: list[tuple[str, ast.stmt]] = []
        for statement in ast.walk(self.node):
            if isinstance(statement, ast.Return):
                found.append(("return", statement))
            elif isinstance(statement, ast.Assign):
                found += [(ast.unparse(target), statement) for target in statement.targets]
            elif isinstance(statement, (ast.AugAssign, ast.AnnAssign)):
                found.append((ast.unparse(statement.target), statement))
        return found

    def span(self, node: ast.expr) -> tuple[int, int]:
        """Start and end of an expression, in bytes of the module."""
        if node.end_lineno is None or node.end_col_offset is None:
            raise AuthorError(f"{self.name}: an expression has no position")
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, cuts: Sequence[tuple[int, int, str]] = ()) -> str:
        """The function's text, with each span in `cuts` replaced."""
        pieces, at = [], self.first
        for start, end, replacement in sorted(cuts):
            pieces += [self.data[at:start], replacement.encode()]
            at = end
        return textwrap.dedent(b"".join([*pieces, self.data[at : self.last]]).decode())


@cache
def module_source(name: str) -> ModuleSource:
    """The source of a module, read once."""
    return ModuleSource(name)


@cache
def source_of(function: Callable[..., Any]) -> Source:
    """The source of `function`, found once."""
    return Source(function)


class TreePosition(NamedTuple):
    """The position of an expression in a tree: an attribute of a node, or an index in a list."""

    holder: Any
    at: str | int

    @property
    def node(self) -> ast.expr:
        """The expression at this position."""
        held = self.holder[self.at] if isinstance(self.at, int) else getattr(self.holder, self.at)
        return cast("ast.expr", held)

    def replace(self, node: ast.expr) -> None:
        """Replaces the expression."""
        if isinstance(self.at, int):
            self.holder[self.at] = node
        else:
            setattr(self.holder, self.at, node)


class Blank:
    """The expression that `function` assigns to `target` (``"dx"``, ``"self.dgamma"``), or
    returns (``"return"``).

    `inside` narrows it to one sub-expression, given as source text. Raises AuthorError, naming the
    alternatives, unless exactly one expression matches.
    """

    def __init__(
        self, function: Callable[..., Any], target: str, *, inside: str | None = None
    ) -> None:
        self.function = function
        self.target = target
        self.inside = inside

    def __repr__(self) -> str:
        return f"Blank({self.function.__qualname__}, {self.target!r}, inside={self.inside!r})"

    @property
    def owner(self) -> Any:
        """The class (or the plain function) whose source has the blank."""
        module = sys.modules[self.function.__module__]
        return getattr(module, self.function.__qualname__.split(".")[0])

    @cached_property
    def position(self) -> TreePosition:
        """The position of the expression in the tree of the function."""
        return _find(self)

    @cached_property
    def node(self) -> ast.expr:
        """The expression itself."""
        return self.position.node

    @property
    def key(self) -> str:
        """The original code of the blank."""
        source = source_of(self.function)
        start, end = source.span(self.node)
        return " ".join(source.data[start:end].decode().split())

    @property
    def span(self) -> tuple[int, int]:
        """Its start and end in the module."""
        return source_of(self.function).span(self.node)

    def is_disjoint_from(self, other: Blank) -> bool:
        """Whether both can be filled in at once, because they do not overlap."""
        if self.function is not other.function:
            return True
        (start, end), (begin, stop) = self.span, other.span
        return end <= begin or stop <= start

    def inserted(self, code: str) -> str:
        """The code as inserted into the source, in parentheses where precedence requires them."""
        start, end = self.span
        data = source_of(self.function).data
        enclosed = data[start - 1 : start] + data[end : end + 1] == b"()"
        if self.inside is None or enclosed or isinstance(ast.parse(code, mode="eval").body, _WHOLE):
            return code
        return f"({code})"

    def filled(self, code: str) -> Any:
        """The owner (class or function) with `code` in the blank; AuthorError if no expression."""
        return filled({self: code})[self.owner.__name__]


def listing(printed: Mapping[Blank, str], *, also: Sequence[Any] = ()) -> str:
    """The source of the functions of all blanks and of `also`, with `printed` in the blanks.

    Methods are placed under their class; docstrings, comments and annotations are removed.
    """
    return _listing(tuple(printed.items()), tuple(also))


@cache
def _listing(printed: tuple[tuple[Blank, str], ...], also: tuple[Any, ...]) -> str:
    functions = dict.fromkeys([*also, *(blank.function for blank, _ in printed)])
    pieces: list[str] = []
    owner = None
    for function in sorted(functions, key=lambda f: int(inspect.unwrap(f).__code__.co_firstlineno)):
        text = _printed(function, [(b, code) for b, code in printed if b.function is function])
        names = function.__qualname__.split(".")
        if len(names) == 2:
            if names[0] != owner:
                pieces.append(f"class {names[0]}:")
                owner = names[0]
            text = textwrap.indent(text, "    ")
        pieces.append(text)
    return re.sub(r"(^class \w+:\n)\n", r"\1", "\n\n".join(pieces), flags=re.MULTILINE)


def without_spaces(text: str) -> str:
    """Code without spaces, used to find expressions in listings."""
    return "".join(text.split())


def _printed(function: Any, holes: Sequence[tuple[Blank, str]]) -> str:
    source = source_of(function)
    cuts = [(*blank.span, code) for blank, code in holes]
    text = source.text([*cuts, *_annotations(source), *_docstring(source)])
    lines = [_without_comment(line) for line in text.splitlines()]
    return _joined_signature("\n".join(line for line in lines if line and line.strip()))


def _annotations(source: Source) -> list[tuple[int, int, str]]:
    """The spans of the annotations of arguments and result, to be cut out."""
    cuts = []
    arguments = source.node.args
    for argument in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]:
        if argument.annotation is not None:
            name = source.starts[argument.lineno - 1] + argument.col_offset
            end = source.span(argument.annotation)[1]
            cuts.append((name + len(argument.arg.encode()), end, ""))
    for default in [*arguments.defaults, *(d for d in arguments.kw_defaults if d)]:
        start = source.span(default)[0]
        cuts.append((len(source.data[:start].rstrip(b" =")), start, "="))
    if source.node.returns is not None:
        start, end = source.span(source.node.returns)
        cuts.append((source.data.rindex(b"->", 0, start) - 1, end, ""))
    return cuts


def _docstring(source: Source) -> list[tuple[int, int, str]]:
    first = source.node.body[0]
    if ast.get_docstring(source.node) is None or not isinstance(first, ast.Expr):
        return []
    return [(source.starts[first.lineno - 1], source.span(first.value)[1] + 1, "")]


def _without_comment(line: str) -> str | None:
    if line.strip().startswith("#"):
        return None
    return line.split("  # ")[0].rstrip()


def _joined_signature(text: str) -> str:
    """Joins a signature that the formatter split over several lines."""
    head, colon, body = text.partition("):\n")
    if not colon or "\n" not in head:
        return text
    joined = " ".join(piece.strip() for piece in head.splitlines())
    return joined.replace("( ", "(").rstrip(", ") + "):\n" + body


def _find(blank: Blank) -> TreePosition:
    source = source_of(blank.function)
    where = blank.function.__qualname__
    found = [
        TreePosition(statement, "value")
        for target, statement in source.assigned
        if target == blank.target and getattr(statement, "value", None) is not None
    ]
    if not found:
        known = ", ".join(dict.fromkeys(target for target, _ in source.assigned))
        raise AuthorError(f"{where} never assigns {blank.target!r}; it assigns {known}")
    if blank.inside is not None:
        wanted = ast.unparse(ast.parse(blank.inside, mode="eval").body)
        found = [
            position
            for whole in found
            for position in _expressions(whole)
            if ast.unparse(position.node) == wanted
        ]
        if not found:
            raise AuthorError(f"{where}: {blank.inside!r} does not occur in {blank.target!r}")
    if len(found) > 1:
        raise AuthorError(
            f"{where}: {blank.target!r} occurs {len(found)} times; narrow it with inside="
        )
    return found[0]


def _expressions(whole: TreePosition) -> Iterator[TreePosition]:
    """The positions of an expression and of all its sub-expressions."""
    yield whole
    for parent in ast.walk(whole.node):
        for name, value in ast.iter_fields(parent):
            if isinstance(value, ast.expr):
                yield TreePosition(parent, name)
            elif isinstance(value, list):
                for number, member in enumerate(value):
                    if isinstance(member, ast.expr):
                        yield TreePosition(value, number)


def filled(codes: Mapping[Blank, str]) -> Mapping[str, Any]:
    """The owners of these blanks, by name, each with the codes in its blanks.

    Raises AuthorError if a code is not an expression.
    """
    return _owners(tuple(codes.items()))


@cache
def _owners(codes: tuple[tuple[Blank, str], ...]) -> dict[str, Any]:
    by_function: dict[Any, list[tuple[Blank, str]]] = {}
    for blank, code in codes:
        by_function.setdefault(blank.function, []).append((blank, code))
    owners: dict[str, Any] = {}
    for function, holes in by_function.items():
        changed = _recompiled(function, tuple(holes))
        owner = holes[0][0].owner
        name = owner.__name__
        owners[name] = (
            _with_method(owners.get(name, owner), changed) if inspect.isclass(owner) else changed
        )
    return owners


def read_listing(text: str, blanks: Sequence[Blank]) -> dict[str, Any]:
    """The owners of these blanks, by name, as defined by a printed listing."""
    owners: dict[str, Any] = {}
    for blank in blanks:
        name = blank.owner.__name__
        namespace: dict[str, Any] = dict(vars(sys.modules[blank.function.__module__]))
        exec(compile(text, "<listing>", "exec"), namespace)
        changed = namespace[name]
        if inspect.isclass(blank.owner):
            method = vars(changed)[blank.function.__name__]
            changed = _with_method(owners.get(name, blank.owner), method)
        owners[name] = changed
    return owners


def expression(blank: Blank, code: str) -> ast.expr:
    """The parsed code of a blank; AuthorError if it is not an expression."""
    try:
        return ast.parse(f"({code})", mode="eval").body
    except SyntaxError as error:
        raise AuthorError(f"{blank!r}: {code!r} is not an expression ({error.msg})") from error


_filled: dict[Any, tuple[Any, tuple[tuple[Blank, str], ...]]] = {}  # the original, the codes


@cache
def _recompiled(function: Any, holes: tuple[tuple[Blank, str], ...]) -> Any:
    """The function with codes in its blanks."""
    with _codes_in(holes):
        name = f"<{function.__qualname__} with {holes[0][1]}>"
        changed = compiled(source_of(function).node, vars(sys.modules[function.__module__]), name)
    _filled[changed] = function, holes
    return changed


@contextmanager
def tree_of(function: Callable[..., Any]) -> Iterator[Source]:
    """The source of a function; within the block, its tree is that of one made by `filled`."""
    original, holes = _filled.get(function, (function, ()))
    with _codes_in(holes):
        yield source_of(original)


@contextmanager
def _codes_in(holes: Sequence[tuple[Blank, str]]) -> Iterator[None]:
    """Within the block, the trees have the codes in their blanks."""
    codes = [(blank.position, blank.node, expression(blank, code)) for blank, code in holes]
    try:
        for position, _, code in codes:
            position.replace(code)
        yield
    finally:
        for position, right, _ in codes:
            position.replace(right)


def compiled(node: ast.FunctionDef, names: Mapping[str, Any], file: str) -> Any:
    """Compiles the function of a tree, without its decorators, with these globals."""
    flags = __future__.annotations.compiler_flag
    namespace = dict(names)
    bare = copy(node)
    bare.decorator_list = []
    exec(compile(ast.Module([bare], []), file, "exec", flags=flags), namespace)
    return namespace[node.name]


def _with_method(owner: type, method: Any) -> type:
    members = {
        key: value for key, value in vars(owner).items() if key not in ("__dict__", "__weakref__")
    }
    members[method.__name__] = method
    return type(owner.__name__, owner.__bases__, members)
