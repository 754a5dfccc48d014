"""Blanks: addresses of expressions in the engine's own source, found by AST.

The listing a learner sees is that source with holes, the key is what stood in the hole, and a
misconception is tried by compiling the source with its code in the hole.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from quizgen.core.errors import AuthorError
from quizgen.core.model import blank_mark


class Source:
    """The source of one function or method: its text, its tree, and its line starts."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.text = textwrap.dedent(inspect.getsource(function))
        self.node = ast.parse(self.text).body[0]
        self.starts = [0]
        for line in self.text.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line.encode()))

    def span(self, node: ast.expr) -> tuple[int, int]:
        """Start and end of an expression, in bytes of the text."""
        if node.end_lineno is None or node.end_col_offset is None:
            raise AuthorError(f"{self.function.__qualname__}: an expression has no position")
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset


@cache
def source_of(function: Callable[..., Any]) -> Source:
    """The source of `function`, read once."""
    return Source(function)


class Blank:
    """The expression that `function` assigns to `target` (``"dx"``, ``"self.dgamma"``), or
    returns (``"return"``).

    `inside` narrows it to one sub-expression, given as source text. Raises AuthorError, naming
    what is there, if nothing or more than one thing has that address.
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
        """The class (or the plain function) whose source has the hole."""
        module = sys.modules[self.function.__module__]
        return getattr(module, self.function.__qualname__.split(".")[0])

    @property
    def node(self) -> ast.expr:
        """The expression itself."""
        return _find(self)

    @property
    def key(self) -> str:
        """The code that stands in the hole."""
        source = source_of(self.function)
        start, end = source.span(self.node)
        return " ".join(source.text.encode()[start:end].decode().split())

    def filled(self, code: str) -> Any:
        """The owner (class or function) with `code` in the hole; AuthorError if no expression."""
        return _filled(self, code)


def listing(blanks: Sequence[Blank], labels: Sequence[str], *, also: Sequence[Any] = ()) -> str:
    """The source with holes, labelled, of all functions that the blanks (and `also`) name.

    A blank with an empty label is printed as ``...``. Methods stand under their class; docstrings,
    comments and annotations are taken out.
    """
    functions: list[Any] = []
    for function in [*also, *(b.function for b in blanks)]:
        if function not in functions:
            functions.append(function)
    functions.sort(key=lambda f: f.__code__.co_firstlineno)
    pieces: list[str] = []
    owner = None
    for function in functions:
        holes = [
            (b, label) for b, label in zip(blanks, labels, strict=True) if b.function is function
        ]
        text = _with_holes(function, holes)
        names = function.__qualname__.split(".")
        if len(names) == 2:
            if names[0] != owner:
                pieces.append(f"class {names[0]}:")
                owner = names[0]
            text = textwrap.indent(text, "    ")
        pieces.append(text)
    return "\n\n".join(pieces).replace(":\n\n    def", ":\n    def", 1)


def _with_holes(function: Any, holes: Sequence[tuple[Blank, str]]) -> str:
    source = source_of(function)
    cuts = [
        (*source.span(blank.node), blank_mark(label) if label else "...") for blank, label in holes
    ]
    definition = source.node
    if not isinstance(definition, ast.FunctionDef):
        raise AuthorError(f"{function.__qualname__} is not a function")
    arguments = definition.args
    for argument in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]:
        if argument.annotation is not None:
            start, end = source.span(argument.annotation)
            name = source.starts[argument.lineno - 1] + argument.col_offset
            cuts.append((name + len(argument.arg.encode()), end, ""))
    for default in [*arguments.defaults, *(d for d in arguments.kw_defaults if d)]:
        start, end = source.span(default)
        before = source.text.encode()[:start]
        cuts.append((len(before.rstrip(b" =")), start, "="))
    if definition.returns is not None:
        start, end = source.span(definition.returns)
        cuts.append((source.text.encode().rindex(b"->", 0, start) - 1, end, ""))
    for statement in ast.walk(definition):
        if isinstance(statement, ast.AnnAssign) and statement.value is not None:
            start = source.span(statement.target)[1]
            cuts.append((start, source.span(statement.annotation)[1], ""))
    first = definition.body[0]
    if ast.get_docstring(definition) is not None and isinstance(first, ast.Expr):
        start, end = source.span(first.value)
        cuts.append((source.starts[first.lineno - 1], end + 1, ""))
    data = source.text.encode()
    for start, end, text in sorted(cuts, reverse=True):
        data = data[:start] + text.encode() + data[end:]
    lines = [_without_comment(line) for line in data.decode().splitlines()]
    body = [line for line in lines if line is not None and line.strip()]
    return _joined_signature("\n".join(body))


def _without_comment(line: str) -> str | None:
    if line.strip().startswith(("#", "@")):
        return None
    return line.split("  # ")[0].rstrip()


def _joined_signature(text: str) -> str:
    """A signature that the formatter broke over lines, on one line again."""
    head, colon, body = text.partition("):\n")
    if not colon or "\n" not in head:
        return text
    joined = " ".join(piece.strip() for piece in head.splitlines())
    return joined.replace("( ", "(").rstrip(", ") + "):\n" + body


def _find(blank: Blank) -> ast.expr:
    source = source_of(blank.function)
    where = blank.function.__qualname__
    found: list[ast.expr] = []
    names: list[str] = []
    for statement in ast.walk(source.node):
        value: ast.expr | None = None
        if isinstance(statement, ast.Return):
            names.append("return")
            targets, value = ["return"], statement.value
        elif isinstance(statement, ast.Assign):
            targets = [ast.unparse(target) for target in statement.targets]
            names.extend(targets)
            value = statement.value
        elif isinstance(statement, (ast.AugAssign, ast.AnnAssign)):
            targets = [ast.unparse(statement.target)]
            names.extend(targets)
            value = statement.value
        else:
            continue
        if value is not None and blank.target in targets:
            found.append(value)
    if not found:
        known = ", ".join(dict.fromkeys(names))
        raise AuthorError(f"{where} never assigns {blank.target!r}; it assigns {known}")
    if blank.inside is not None:
        wanted = ast.unparse(ast.parse(blank.inside, mode="eval").body)
        found = [
            node
            for value in found
            for node in ast.walk(value)
            if isinstance(node, ast.expr) and ast.unparse(node) == wanted
        ]
        if not found:
            raise AuthorError(f"{where}: {blank.inside!r} does not stand in {blank.target!r}")
    if len(found) > 1:
        raise AuthorError(
            f"{where}: {blank.target!r} stands {len(found)} times; narrow it with inside="
        )
    return found[0]


@cache
def _filled(blank: Blank, code: str) -> Any:
    source = source_of(blank.function)
    try:
        hole = ast.parse(code, mode="eval").body
    except SyntaxError as error:
        raise AuthorError(f"{blank!r}: {code!r} is no expression ({error.msg})") from error
    original = blank.node

    class Replace(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> Any:
            return hole if node is original else self.generic_visit(node)

    # A fresh parse, because a transformer changes the tree in place.
    fresh = Source(blank.function)
    twin = _twin(source.node, fresh.node, original)
    original = twin
    tree = ast.Module([Replace().visit(fresh.node)], type_ignores=[])
    ast.fix_missing_locations(tree)
    module = sys.modules[blank.function.__module__]
    namespace: dict[str, Any] = dict(vars(module))
    name = f"<{blank.function.__qualname__} with {code}>"
    exec(compile(tree, name, "exec", flags=_annotations_flag()), namespace)
    changed = namespace[blank.function.__name__]
    owner = blank.owner
    if not inspect.isclass(owner):
        return changed
    members = {
        key: value for key, value in vars(owner).items() if key not in ("__dict__", "__weakref__")
    }
    members[blank.function.__name__] = changed
    return type(owner.__name__, owner.__bases__, members)


def _annotations_flag() -> int:
    import __future__

    return __future__.annotations.compiler_flag


def _twin(tree: ast.AST, copy: ast.AST, node: ast.expr) -> ast.expr:
    """The node of `copy` that stands where `node` stands in `tree`."""
    for one, other in zip(ast.walk(tree), ast.walk(copy), strict=True):
        if one is node and isinstance(other, ast.expr):
            return other
    raise AuthorError("the blank is not part of its own source")
