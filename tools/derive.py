"""Derives the proof programs of the built-in bank and writes them into quizgen/derived/.

    python tools/derive.py            all topics
    python tools/derive.py batchnorm  some of them
    python tools/derive.py --check    compares instead of writing; exits 1 if they differ

The shapes and cases of a family are collected by drawing questions; a test derives every shipped
program again and compares.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from quizgen.families.bank import Bank
from quizgen.families.family import Family
from quizgen.model.files import write_atomically
from quizgen.proof.derive import derive

ROOT = Path(__file__).resolve().parents[1] / "quizgen" / "derived"
SEEDS = 1500  # per kind; enough for every combination of shapes and case to occur


def programs(family: Family) -> dict[str, tuple[str, str]]:
    """The derived programs of a family by key: source and function name."""
    found: dict[str, tuple[str, str]] = {}
    for prover, shapes, case, key in family.combinations(SEEDS * len(family.kinds)):
        found[key] = derive(prover.check, shapes, case)
    return dict(sorted(found.items()))


def module(family: Family) -> str:
    """The source of the module that ships the programs of a family."""
    found = programs(family)
    sources = "\n\n".join(source for source, _ in found.values())
    table = "\n".join(f'    "{key}": {function},' for key, (_, function) in found.items())
    return (
        f'"""Derived from the check of {family.id}@{family.version} by tools/derive.py."""\n'
        "# mypy: ignore-errors\n"
        "# ruff: noqa\n"
        "from quizgen.proof.ball import *\n\n\n"
        f"{sources}\n\n"
        f"PROGRAMS = {{\n{table}\n}}\n"
    )


def main(arguments: list[str]) -> int:
    """Writes (or with --check compares) the modules; the number of those that differ."""
    topics = [argument for argument in arguments if argument != "--check"]
    check = len(topics) < len(arguments)
    bank = Bank(["quizgen.problems"])
    stale = 0
    for name in bank.ids:
        topic, stem = name.split("/")
        if topics and topic not in topics:
            continue
        path = ROOT / topic / f"{stem}.py"
        text = module(bank.family(name))
        if check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"{name}: not current; run python tools/derive.py")
                stale += 1
            continue
        write_atomically(path, text)
        write_atomically(ROOT / topic / "__init__.py", "")
        print(f"{name}: {text.count('def p_')} programs, {len(text):,} bytes", flush=True)
    if not check:
        write_atomically(
            ROOT / "__init__.py", '"""Derived proof programs; see tools/derive.py."""\n'
        )
        _remove_orphans(bank)
    return stale


def _remove_orphans(bank: Bank) -> None:
    for path in ROOT.glob("*/*.py"):
        if path.name != "__init__.py" and f"{path.parent.name}/{path.stem}" not in bank.ids:
            path.unlink()
    for folder in ROOT.iterdir():
        if folder.is_dir() and folder.name not in {*bank.topics, "__pycache__"}:
            shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) > 0)
