"""Writes the gallery: one sample of every built-in family, in each language.

    python tools/gallery.py           writes GALLERY.md, docs/gallery.en.md, docs/gallery.ja.md
    python tools/gallery.py --check   exits 1 if they are not current

A sample is cut out of a worksheet with a single question, so it looks like one.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pages import ROOT, write_or_check

import quizgen
from quizgen.families.bank import Bank
from quizgen.families.family import Family
from quizgen.model.question import LANGUAGES, Language, Text
from quizgen.render.words import words

SEED = 0

TITLE = Text("問題見本", "Gallery")
INTRODUCTION = Text(
    "すべての問題群から1問ずつ（シード0）を示す。解答は各問の下に折りたたんである。",
    "One question of every family (seed 0). The key is collapsed below each question.",
)
OTHER = {"ja": "[English](gallery.en.md)", "en": "[日本語](gallery.ja.md)"}
INDEX = """# 問題見本 / Gallery

- [日本語](docs/gallery.ja.md)
- [English](docs/gallery.en.md)
"""


def sample(family: Family, language: Language) -> str:
    """One question and its collapsed answer."""
    recipe = quizgen.Recipe(topics=(family.topic,), count=1, seed=SEED)
    quiz = quizgen.Quiz(recipe, "", (family.question(SEED),))
    (sheet,) = quizgen.render_quiz(quiz, "md", language, "end")
    _, question, answers = sheet.text.split("\n---\n\n")
    _, body = question.split("\n", 1)  # without the heading "Question 1"
    _, answer = answers[answers.rindex("<details>") :].split("</summary>", 1)
    fold = f"<details><summary>{words(language)['answers']}</summary>"
    title = family.title.in_language(language)
    return f'<a id="{anchor(family)}"></a>\n\n### {title}\n{body}\n{fold}{answer}'


def anchor(family: Family) -> str:
    """The anchor of a sample for the table of contents."""
    return family.id.replace("/", "-")


def page(families: list[Family], language: Language) -> str:
    """The gallery in one language."""
    contents: list[str] = []
    samples: list[str] = []
    topic = ""
    for family in families:
        if family.topic != topic:
            topic = family.topic
            title = family.topic_title.in_language(language)
            contents.append(f"- {title}")
            samples.append(f"## {title}\n")
        title = family.title.in_language(language)
        contents.append(f"  - [{title}](#{anchor(family)})")
        samples.append(sample(family, language))
    head = (
        f"# {TITLE.in_language(language)}\n\n{INTRODUCTION.in_language(language)} "
        f"{OTHER[language]}\n\n"
    )
    return head + "\n".join(contents) + "\n\n" + "\n".join(samples)


def gallery() -> dict[Path, str]:
    """The files of the gallery and their contents."""
    families, broken = Bank(["quizgen.problems"]).families()
    if broken:
        raise broken[0]
    pages = {ROOT / f"docs/gallery.{lang}.md": page(families, lang) for lang in LANGUAGES}
    return {ROOT / "GALLERY.md": INDEX, **pages}


if __name__ == "__main__":
    sys.exit(write_or_check(gallery(), sys.argv[1:]))
