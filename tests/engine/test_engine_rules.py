"""The rules of the room, read off its sources."""

import ast
import importlib
import inspect
import re

import pytest

from quizgen import engine

OBJECTS = [getattr(engine, name) for name in engine.__all__]
CLASSES = [thing for thing in OBJECTS if inspect.isclass(thing)]
MODULES = sorted({thing.__module__ for thing in OBJECTS})


def tree_of(thing):
    return ast.parse(inspect.cleandoc("\n" + inspect.getsource(thing)))


def methods_of(cls):
    return [node for node in tree_of(cls).body[0].body if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize("thing", OBJECTS, ids=lambda thing: thing.__name__)
def test_docstring_tells_shapes_what_is_kept_and_the_source(thing):
    assert re.search(r"\*Shapes\*: .*\*Kept for backward\*: .*\((19|20)\d\d\).*\s(§|Algorithm)",
                     thing.__doc__, re.DOTALL)  # fmt: skip


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_class_is_plain(cls):
    assert cls.__bases__ == (object,)
    for method in methods_of(cls):
        assert method.name == "__init__" or not method.name.startswith("_")
        body = method.body[1:] if ast.get_docstring(method) else method.body
        assert body[-1].end_lineno - body[0].lineno + 1 <= 15, f"{method.name} is too long"


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_backward_sets_nothing_but_gradients(cls):
    for method in methods_of(cls):
        if method.name not in ("backward", "differentiate"):
            continue
        for node in ast.walk(method):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                assert node.attr.startswith("d"), f"{method.name} sets {node.attr}"


@pytest.mark.parametrize("method", [
    pytest.param(method, id=f"{cls.__name__}.{method.name}")
    for cls in CLASSES for method in methods_of(cls) if method.name != "__init__"
])  # fmt: skip
def test_every_name_is_assigned_once(method):
    """Otherwise the name would not be the address of one line (a loop may carry one along)."""
    names = [
        ast.unparse(target)
        for node in ast.walk(method)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if not (isinstance(target, ast.Name) and f"({target.id})" in ast.unparse(node.value))
    ]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("module", MODULES)
def test_no_randomness_and_no_foreign_import(module):
    tree = ast.parse(inspect.getsource(importlib.import_module(module)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert [name.name for name in node.names] == ["numpy"]
        if isinstance(node, ast.ImportFrom):
            assert node.module.split(".")[0] in (
                "__future__",
                "collections",
                "typing",
                "numpy",
                "quizgen",
            )
            assert node.module.split(".")[0] != "quizgen" or node.module.startswith(
                "quizgen.engine."
            )
        if isinstance(node, ast.Call):
            assert not ast.unparse(node.func).startswith("np.random")
