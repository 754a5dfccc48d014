"""The site: the documents of this repository as they are, and the reference from docstrings.

`nox -s docs` builds it into build/site. Its pages load nothing from elsewhere and need no script to
be read: formulas are MathML, made by quizgen itself, in the font of its worksheets.
"""

import sys
from pathlib import Path
from typing import Any

from msgspec import Struct

import quizgen

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

project = "quizgen"
version = release = quizgen.__version__
project_copyright = "the quizgen authors"

extensions = ["myst_parser", "sphinx.ext.autodoc", "github_markdown"]
root_doc = "README"
include_patterns = ["*.md", "docs/*.md", "docs/upstream/*.md", "docs/site/*.rst"]
exclude_patterns = ["GALLERY.md", ".*", "build", "dist", "**/node_modules"]
PAGES = {
    "Use": [
        "docs/study.en",
        "docs/coverage",
        "docs/gallery.en",
        "docs/quiz-file",
        "docs/glossary",
        "docs/versions",
        "SECURITY",
    ],
    "日本語": ["README.ja", "docs/study.ja", "docs/gallery.ja"],
    "Develop": [
        *("CONTRIBUTING", "docs/site/api", "docs/decisions", "docs/upstream/math-core"),
        *("docs/releasing", "CHANGELOG"),
    ],
}

myst_heading_anchors = 3
myst_fence_as_directive = ["math"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
toc_object_entries = False
default_role = "code"

html_theme = "furo"
html_title = f"quizgen {release}"
html_math_renderer = "mathml"
html_static_path = ["site.css", "../../quizgen/render/fonts/quizgen-math.woff2"]
html_css_files = ["worksheets.css", "site.css"]
html_additional_pages = {"index": "index.html"}
templates_path = ["templates"]
html_copy_source = False

for name in quizgen.__all__:  # imported on first use; autodoc lists what is there
    getattr(quizgen, name)


def setup(app: Any) -> None:
    """Adds the list of pages, which the documents themselves do not hold."""
    app.connect("source-read", add_pages)
    app.connect("html-page-context", name_language)
    app.connect("autodoc-process-docstring", show_examples)
    app.connect("autodoc-process-signature", shorten)


def add_pages(app: Any, document: str, source: list[str]) -> None:
    """Lists all pages at the end of the first one; they are shown at the side."""
    if document == root_doc:
        for caption, pages in PAGES.items():
            listed = "\n".join(f"/{page}" for page in pages)
            source[0] += f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n\n{listed}\n```\n"


def name_language(app: Any, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    """Tells browsers and screen readers in which language a page is."""
    context["language"] = "ja" if page.endswith(".ja") else "en"


def show_examples(
    app: Any, kind: str, name: str, thing: Any, options: Any, lines: list[str]
) -> None:
    """Shows what is indented after a colon as code, and nothing that Python wrote by itself."""
    for number, line in enumerate(lines[:-2]):
        if line.endswith(":") and not lines[number + 1] and lines[number + 2].startswith("    "):
            lines[number] += ":"
    if lines and lines[0].startswith("Alias for field number"):
        lines.clear()


def shorten(
    app: Any, kind: str, name: str, thing: Any, options: Any, signature: str, result: str
) -> tuple[str, str] | None:
    """Leaves out the fields of what a quiz file holds: docs/quiz-file.md describes them."""
    return ("", "") if isinstance(thing, type) and issubclass(thing, Struct) else None
