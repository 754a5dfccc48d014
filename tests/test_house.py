"""Who may import whom: read from the sources, so that no plan has to be trusted."""

import ast
import re
from pathlib import Path

import pytest

import quizgen

ROOT = Path(quizgen.__file__).parent

# room → what it may import at module level (besides the standard library)
ALLOWED = {
    "engine": {"numpy", "quizgen.engine"},
    "core": {
        "numpy",
        "msgspec",
        "flint",
        "platformdirs",
        "quizgen",
        "quizgen.core",
        "quizgen.options",
    },
    "options": {"msgspec", "quizgen.core.draw", "quizgen.options"},
    "problems": {
        "numpy",
        "quizgen.authoring",
        "quizgen.engine",
        "quizgen.problems.conventions",
    },
    "derived": {"quizgen.core.ball"},
    "grading": {"numpy", "quizgen.core", "quizgen.grading"},
    "render": {
        "click",
        "jinja2",
        "markupsafe",
        "math_core",
        "platformdirs",
        "rich",
        "quizgen",
        "quizgen.core",
        "quizgen.render",
        "quizgen.terminal.formula",
    },
    "terminal": {"rich", "quizgen.core", "quizgen.render", "quizgen.terminal"},
    "verify": {"numpy", "msgspec", "quizgen.core", "quizgen.render", "quizgen.verify"},
    "preview": {
        "markupsafe",
        "quizgen",
        "quizgen.core",
        "quizgen.render",
        "quizgen.verify",
        "quizgen.preview",
    },
    "console": {"rich", "quizgen.core", "quizgen.render", "quizgen.console"},
    "history": {"msgspec", "quizgen", "quizgen.core", "quizgen.history"},
    "study": {
        "quizgen.core",
        "quizgen.console",
        "quizgen.grading",
        "quizgen.history",
        "quizgen.render",
        "quizgen.study",
    },
    "exam": {
        "msgspec",
        "quizgen.core",
        "quizgen.console",
        "quizgen.grading",
        "quizgen.history",
        "quizgen.render",
        "quizgen.study",
        "quizgen.exam",
    },
    "cli": {"click", "quizgen", "quizgen.core.errors", "quizgen.core.visible", "quizgen.cli"},
}
# what may be imported inside functions only
LAZY = {
    "core": {"sympy"},
    "problems": {"sympy"},
    "render": {"pygments"},
    "console": {"prompt_toolkit"},
    "history": {"platformdirs"},
    "study": {"fsrs"},
    "cli": {
        "rich",
        "quizgen.core",
        "quizgen.render",
        "quizgen.console",
        "quizgen.history",
        "quizgen.study",
        "quizgen.exam",
        "quizgen.preview",
    },
}


def imports(tree: ast.Module, *, top: bool) -> set[str]:
    nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    inside = {
        id(n)
        for f in ast.walk(tree)
        if isinstance(f, ast.FunctionDef)
        for n in ast.walk(f)
        if isinstance(n, ast.Import | ast.ImportFrom)
    }
    typing = {
        id(n)
        for i in ast.walk(tree)
        if isinstance(i, ast.If) and "TYPE_CHECKING" in ast.unparse(i.test)
        for n in ast.walk(i)
        if isinstance(n, ast.Import | ast.ImportFrom)
    }
    names = set()
    for node in nodes:
        if id(node) in typing or (id(node) in inside) is top:
            continue
        if isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
        else:
            names |= {alias.name for alias in node.names}
    return names


def outside(names: set[str], allowed: set[str]) -> set[str]:
    import sys

    return {
        name
        for name in names
        if not (name.startswith("quizgen.problems.") and name.split(".")[-1].startswith("_"))
        and name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == a or name.startswith(f"{a}.") for a in allowed if a != "quizgen")
        and not (name == "quizgen" and "quizgen" in allowed)
    }


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_what_it_may(room):
    files = sorted((ROOT / room).rglob("*.py"))
    assert files
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        allowed = ALLOWED[room]
        assert not outside(imports(tree, top=True), allowed), path
        assert not outside(imports(tree, top=False), allowed | LAZY.get(room, set())), path


def test_the_rule_notices_a_forbidden_import():
    tree = ast.parse("import numpy\ndef f():\n    import sympy\n")
    assert outside(imports(tree, top=True), ALLOWED["engine"]) == set()
    assert outside(imports(tree, top=False), ALLOWED["engine"]) == {"sympy"}


def test_the_judge_of_guessing_shares_nothing_with_what_it_judges():
    allowed = {"numpy", "quizgen.core.model", "quizgen.verify.guessing"}
    files = sorted((ROOT / "verify" / "guessing").rglob("*.py"))
    assert files
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = imports(tree, top=True) | imports(tree, top=False)
        assert not outside(found, allowed), path


FORMULA = "quizgen.terminal.formula"


def test_formulas_are_drawn_without_the_rest():
    """One file reads TeX by the rules of quiz files; all others know boxes and MathML only."""
    files = sorted((ROOT / "terminal" / "formula").glob("*.py"))
    assert files
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = imports(tree, top=True) | imports(tree, top=False)
        if path.name == "tex.py":
            found -= {"quizgen.core.errors", "quizgen.render.mathml"}
        assert not outside(found, {"rich.cells", FORMULA}), path


def inner_modules(tree: ast.Module) -> set[str]:
    """What a module imports of the inside of the package that draws formulas."""
    found = imports(tree, top=True) | imports(tree, top=False)
    return {name for name in found if name.startswith(f"{FORMULA}.")}


def test_nobody_reaches_into_the_package_that_draws_formulas():
    inside = ROOT / "terminal" / "formula"
    tests = Path(__file__).parent
    for path in (*ROOT.rglob("*.py"), *tests.rglob("*.py")):
        if inside not in path.parents:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            assert not inner_modules(tree), path
    assert inner_modules(ast.parse(f"def f():\n    import {FORMULA}.boxes"))
    assert inner_modules(ast.parse(f"from {FORMULA}.boxes import Box"))


def test_nothing_outside_the_bank_names_a_topic():
    topics = {path.parent.name for path in (ROOT / "problems").glob("*/__init__.py")} - {"problems"}
    topics = {t for t in topics if not t.startswith("_")}
    assert topics
    for room in ("core", "exam", "render", "terminal", "verify", "templates"):
        for path in (ROOT / room).rglob("*"):
            if path.suffix not in {".py", ".jinja", ".html", ".md", ".css"}:
                continue
            text = path.read_text(encoding="utf-8")
            code = "".join(text.split('"""')[::2]) if path.suffix == ".py" else text
            found = {t for t in topics if f"{t}/" in code or f'"{t}"' in code}
            assert not found - {"entropy", "softmax"}, (path, found)


SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA)\b")


def test_all_sql_is_in_the_room_of_the_history():
    for path in ROOT.rglob("*.py"):
        found = SQL.findall(path.read_text(encoding="utf-8"))
        assert not found or path.parent.name == "history", path
    assert SQL.search((ROOT / "history" / "exams.py").read_text(encoding="utf-8"))


def test_the_three_rooms_at_the_root_are_links_into_the_package():
    top = ROOT.parent
    for room in ("engine", "problems", "templates"):
        link = top / room
        if link.exists():  # a checkout without symbolic links works too
            assert link.resolve() == ROOT / room


# which modules write to a screen or a pipe, and in which ways; everybody else goes through them
PRINTING = {
    "cli/echo.py": {"click.progressbar", "click.confirm", "Console", "sys.stdout.buffer"},
    "console/keyboard.py": {"sys.stdout.write"},
    "console/screen.py": {"Console", ".print"},
    "render/lines.py": {".print"},
    "render/terminal.py": {".print"},
}
CLICK = {"echo", "secho", "echo_via_pager", "confirm", "prompt", "progressbar"}
STREAMS = {"stdout", "stderr", "__stdout__", "__stderr__"}


def ways_of_printing(tree: ast.Module) -> set[str]:
    """The ways in which a module writes to a standard stream, told by the names that it uses."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in {"print", "Console"}:
            found.add(node.id)
        elif isinstance(node, ast.ImportFrom):
            names = {alias.name for alias in node.names}
            if node.module == "click":
                found |= {f"click.{name}" for name in names & CLICK}
            if node.module == "sys":
                found |= {f"sys.{name}" for name in names & STREAMS}
            if node.module == "rich":
                found |= {f"rich.{name}" for name in names & {"print", "get_console"}}
        elif isinstance(node, ast.Attribute):
            owner, name = ast.unparse(node.value), node.attr
            if owner == "click" and name in CLICK:
                found.add(f"click.{name}")
            elif owner == "os" and name == "write":
                found.add("os.write")
            elif name in {"print", "print_json", "Console"}:
                found.add(f".{name}")
            elif name in {"write", "writelines", "buffer"}:
                found |= {f"{owner}.{name}"} & {f"sys.{s}.{name}" for s in STREAMS}
    return found


def without_annotations(path: Path) -> ast.Module:
    """A module without what only type checkers see of it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.returns = None
            for argument in [*node.args.args, *node.args.kwonlyargs]:
                argument.annotation = None
    return tree


def test_all_that_is_written_to_a_screen_goes_through_the_same_hands():
    found = {}
    for path in ROOT.rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if name.split("/")[0] not in {"engine", "problems", "derived"}:
            ways = ways_of_printing(without_annotations(path))
            found |= {name: ways} if ways else {}
    assert found == PRINTING


@pytest.mark.parametrize(
    ("source", "way"),
    [
        ("print(1)", "print"),
        ("import click\nclick.echo(path)", "click.echo"),
        ("from click import secho\nsecho(path)", "click.secho"),
        ("say = click.echo\nsay(path)", "click.echo"),
        ("import sys\nsys.stdout.write(path)", "sys.stdout.write"),
        ("import sys\nsys.stderr.writelines(path)", "sys.stderr.writelines"),
        ("from sys import stdout\nstdout.write(path)", "sys.stdout"),
        ("sys.stdout.buffer.write(path)", "sys.stdout.buffer"),
        ("from rich.console import Console\nConsole().print(path)", "Console"),
        ("page.console.print(path)", ".print"),
        ("import rich\nrich.print(path)", ".print"),
        ("from rich import print as say\nsay(path)", "rich.print"),
        ("os.write(1, path)", "os.write"),
    ],
)
def test_the_rule_notices_another_way_of_printing(source, way):
    assert way in ways_of_printing(ast.parse(source))
