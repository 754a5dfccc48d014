"""Who may import whom: read from the sources, so that no plan has to be trusted."""

import ast
import re
import sys
from pathlib import Path

import pytest

import quizgen

ROOT = Path(quizgen.__file__).parent

ROOM = re.compile(r"^\| `(\w+)` \| .* \| (.*) \| (.*) \|$", re.MULTILINE)


def words(cell: str) -> set[str]:
    return set(filter(None, cell.replace(",", " ").split()))


# what the table in CONTRIBUTING.md says: room → what it may import, and what in functions only
RULES = {
    room: (words(top), words(inside))
    for room, top, inside in ROOM.findall((ROOT.parent / "CONTRIBUTING.md").read_text("utf-8"))
}
OF_ALL = {"__version__", "__file__"}  # what every room may ask of the package itself


def imports(tree: ast.Module, *, top: bool) -> set[str]:
    """What a module imports, at its top or inside functions; of the package by full name."""
    inside = {id(n) for f in ast.walk(tree) if isinstance(f, ast.FunctionDef) for n in ast.walk(f)}
    typing = {
        id(n)
        for i in ast.walk(tree)
        if isinstance(i, ast.If) and "TYPE_CHECKING" in ast.unparse(i.test)
        for n in ast.walk(i)
    }
    names: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in typing or (id(node) in inside) is top:
            continue
        if isinstance(node, ast.ImportFrom):
            within = "." * node.level + (node.module or "")
            names |= (
                {f"quizgen.{alias.name}" for alias in node.names}
                if within == "quizgen"
                else {within}
            )
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names} - {"quizgen"}
        elif (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id == "quizgen"
        ):
            names.add(f"quizgen.{node.attr}")
    return names


def unknown(names: set[str], known: set[str]) -> set[str]:
    """The names that are neither of the standard library nor known, nor inside what is known."""
    return {
        name
        for name in names
        if name.split(".")[0] not in sys.stdlib_module_names
        and not any(name == module or name.startswith(f"{module}.") for module in known)
    }


def outside(names: set[str], room: str, allowed: set[str], topic: str = "") -> set[str]:
    """What of these names a room may not import; a topic may import helpers of its own."""
    mine = {f"quizgen.{word}" for word in (allowed | OF_ALL | {room}) - {"quizgen", "problems"}}
    if "quizgen" in allowed:
        mine |= {f"quizgen.{name}" for name in quizgen.__all__}
    if topic:
        mine -= {"quizgen.problems"}
        names = {name for name in names if not name.startswith(f"quizgen.problems.{topic}._")}
    return unknown(names, mine | allowed - {"quizgen"})


def intruders(room: str, path: Path, source: str) -> set[str]:
    """What a file of a room imports without leave."""
    tree, (top, lazy) = ast.parse(source), RULES[room]
    topic = path.parent.name if room == "problems" else ""
    return outside(imports(tree, top=True), room, top, topic) | outside(
        imports(tree, top=False), room, top | lazy, topic
    )


def test_every_room_stands_in_the_table():
    rooms = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert rooms == set(RULES)


@pytest.mark.parametrize("room", RULES)
def test_a_room_imports_only_what_it_may(room):
    files = sorted((ROOT / room).rglob("*.py"))
    assert files
    for path in files:
        assert not intruders(room, path, path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize(
    ("room", "source", "found"),
    [
        ("engine", "import numpy\ndef f():\n    import sympy\n", {"sympy"}),
        ("problems", "import sympy", {"sympy"}),
        ("problems", "from quizgen.problems.entropy._common import X", None),
        ("verify", "from quizgen.problems.entropy._common import X", None),
        ("verify", "from quizgen.problems.entropy.entropy import X", None),
        ("model", "from quizgen import render_quiz", {"quizgen.render_quiz"}),
        ("model", "import quizgen\nquizgen.render_quiz", {"quizgen.render_quiz"}),
        ("model", "from quizgen import quiz", {"quizgen.quiz"}),
        ("quiz", "import quizgen\nquizgen.__version__", set()),
        ("quiz", "from ..render import html", {"..render"}),
        ("cli", "import quizgen\nquizgen.load_bank()", set()),
        ("cli", "import quizgen\nquizgen.study", {"quizgen.study"}),
    ],
)
def test_the_rule_notices_what_is_forbidden(room, source, found):
    path = ROOT / room / "softmax" / "new.py"
    if found is None:
        (found,) = ({source.split()[1]},)
    assert intruders(room, path, source) == found


def test_the_judge_of_guessing_shares_nothing_with_what_it_judges():
    allowed = {"numpy", "quizgen.model.question", "quizgen.verify.guessing"}
    files = sorted((ROOT / "verify" / "guessing").rglob("*.py"))
    assert files
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not unknown(imports(tree, top=True) | imports(tree, top=False), allowed), path


FORMULA = "quizgen.terminal.formula"


def test_formulas_are_drawn_without_the_rest():
    """One file reads TeX by the rules of quiz files; all others know boxes and MathML only."""
    files = sorted((ROOT / "terminal" / "formula").glob("*.py"))
    assert files
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found = imports(tree, top=True) | imports(tree, top=False)
        if path.name == "tex.py":
            found -= {"quizgen.model.errors", "quizgen.render.mathml"}
        assert not unknown(found, {"rich.cells", FORMULA}), path


def inner_modules(tree: ast.Module) -> set[str]:
    """What a module imports of the inside of the package that draws formulas."""
    found = imports(tree, top=True) | imports(tree, top=False)
    return {name for name in found if name.startswith(f"{FORMULA}.")}


def test_nobody_reaches_into_the_package_that_draws_formulas():
    inside = ROOT / "terminal" / "formula"
    tests = Path(__file__).parent
    for path in (*ROOT.rglob("*.py"), *tests.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if inside not in path.parents and "formula" in text:  # the others need not be parsed
            assert not inner_modules(ast.parse(text)), path
    assert inner_modules(ast.parse(f"def f():\n    import {FORMULA}.boxes"))
    assert inner_modules(ast.parse(f"from {FORMULA}.boxes import Box"))


def test_nothing_outside_the_bank_names_a_topic():
    topics = {path.parent.name for path in (ROOT / "problems").glob("*/__init__.py")} - {"problems"}
    topics = {t for t in topics if not t.startswith("_")}
    assert topics
    for room in sorted({"templates", *RULES} - {"problems", "derived", "engine"}):
        for path in (ROOT / room).rglob("*"):
            if path.suffix not in {".py", ".jinja", ".html", ".md", ".css"}:
                continue
            text = path.read_text(encoding="utf-8")
            code = "".join(text.split('"""')[::2]) if path.suffix == ".py" else text
            found = {t for t in topics if f"{t}/" in code or f'"{t}"' in code}
            assert not found, (path, found)


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
    "terminal/keyboard.py": {"sys.stdout.write"},
    "terminal/screen.py": {"Console", ".print"},
    "terminal/lines.py": {".print"},
    "terminal/questions.py": {".print"},
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
