"""Writes docs/coverage.md: the items of the syllabus, and the families that cover them.

python tools/coverage_page.py           writes it
python tools/coverage_page.py --check   exits 1 if it is not current
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from pages import ROOT, write_or_check

from quizgen.families.bank import Bank
from quizgen.families.family import Family
from quizgen.families.syllabus import Chapter, syllabus

HEAD = """# What the bank covers · 出題範囲

Item by item, the families that cover it, with their kinds and their level. {covered} of {total}
items have a family; a dash marks those for which none has been written yet. Chapters A to F follow
a course whose parts build on one another, S is what the syllabus of the exam has beyond it. Which
items the exam asks at present, and which of them are optional, only the official syllabus says.

各項目について、それを扱う問題群と、その形式・レベルを示す。全{total}項目のうち{covered}項目に問題群がある。
まだない項目は「–」とする。現在の出題範囲は、JDLAが公開するシラバスで確認すること。
"""


def page(families: Sequence[Family]) -> str:
    """All chapters."""
    covered = {name for family in families for name in family.covers}
    total = sum(len(chapter.items) for chapter in syllabus())
    chapters = [table(chapter, families) for chapter in syllabus()]
    return "\n".join([HEAD.format(covered=len(covered), total=total), *chapters])


def table(chapter: Chapter, families: Sequence[Family]) -> str:
    """One chapter, one row per item."""
    rows = []
    for name, title in chapter.items.items():
        found = [described(family) for family in families if name in family.covers]
        rows.append(f"| {name} | {title.en} | {title.ja} | {'<br>'.join(found) or '–'} |\n")
    head = f"## {chapter.name}. {chapter.title.en} · {chapter.title.ja}\n\n"
    return head + "| | Item | 項目 | Families |\n|---|---|---|---|\n" + "".join(rows)


def described(family: Family) -> str:
    """A family, its kinds and its level."""
    return f"`{family.id}` ({', '.join(family.kinds)}; {family.level})"


def main() -> int:
    """The exit code."""
    families, broken = Bank(["quizgen.problems"]).families()
    if broken:
        raise broken[0]
    return write_or_check({ROOT / "docs/coverage.md": page(families)}, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
