"""Sheets as a person sees them: opened and printed in Chromium, where there is one."""

import shutil
import subprocess

import pytest

from quizgen.model.question import Recipe
from quizgen.quiz.recipe import make_quiz
from quizgen.render import render_quiz

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
PDFTOTEXT = shutil.which("pdftotext")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = pytest.mark.skipif(not (CHROMIUM and PDFTOTEXT), reason="needs Chromium and pdftotext")


def printed(page, folder) -> list[str]:
    """The text of every printed page."""
    pdf = folder / "page.pdf"
    subprocess.run(
        [
            CHROMIUM,
            *FLAGS,
            f"--user-data-dir={folder / 'profile'}",
            "--no-pdf-header-footer",
            f"--print-to-pdf={pdf}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = subprocess.run(
        [PDFTOTEXT, "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout
    return text.split("\f")[:-1]


@pytest.mark.parametrize(
    ("language", "heading", "name", "solution"),
    [("ja", "解答・解説", "氏名", "解き方"), ("en", "Solutions", "Name", "Worked solution")],
)
def test_a_printed_worksheet_has_its_answers_on_pages_of_their_own(
    bank, tmp_path, language, heading, name, solution
):
    quiz = make_quiz(bank, Recipe(("batchnorm", "softmax"), 4, 21))
    (document,) = render_quiz(quiz, "html", language, "end")
    page = tmp_path / "sheet.html"
    page.write_text(document.text, encoding="utf-8")
    pages = printed(page, tmp_path)
    assert name in pages[0]
    first = next(number for number, text in enumerate(pages) if heading in text)
    assert first > 0
    assert pages[first].strip().startswith(heading)
    assert not any(heading in text for text in pages[:first])
    # folds that are closed on the screen are open on paper
    options = [o for q in quiz.questions for p in q.parts for o in p.options if o.causes]
    words = (
        options[0]
        .causes[0][0]
        .reason.in_language(language)
        .replace("`", " ")
        .split("$")[0]
        .split()[0][:8]
    )
    assert words in "".join(pages[first:]).replace("\n", "")
    assert solution in "".join(pages[first:])


def test_every_formula_and_listing_is_set_inside_the_page(bank, tmp_path):
    quiz = make_quiz(bank, Recipe(("all",), 12, 5))
    (document,) = render_quiz(quiz, "html", "ja", "none")
    probe = (
        "<pre id=probe></pre><script>addEventListener('load', () => { const wide = "
        "[...document.querySelectorAll('math, pre:not(#probe), .options li')].filter(e => "
        "e.getBoundingClientRect().width < 1 || e.getBoundingClientRect().height < 1);"
        "document.getElementById('probe').textContent = 'PROBE ' + wide.length + ' ' + "
        "document.querySelectorAll('math').length + ' ' + "
        "(document.documentElement.scrollWidth - innerWidth);})</script>"
    )
    # The page forbids scripts; for the probe that one line is taken out.
    policy = next(line for line in document.text.splitlines() if "Content-Security-Policy" in line)
    page = tmp_path / "probe.html"
    page.write_text(
        document.text.replace(policy, "").replace("</body>", f"{probe}</body>"), encoding="utf-8"
    )
    dom = subprocess.run(
        [
            CHROMIUM,
            *FLAGS,
            f"--user-data-dir={tmp_path / 'profile'}",
            "--window-size=800,1000",
            "--dump-dom",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    ).stdout
    empty, formulas, too_wide = map(int, dom.split("PROBE ")[1].split("<")[0].split())
    assert formulas > 30
    assert empty == 0
    assert too_wide <= 0, "the page scrolls sideways"
