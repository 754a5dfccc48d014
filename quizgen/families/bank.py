"""The bank: all installed families, found by path and imported on first use.

A bank is a folder ``<topic>/<family>.py`` whose ``<topic>/__init__.py`` defines ``TOPIC``. The
built-in one and those of other packages are registered in the entry-point group ``quizgen.banks``
(each names a package); a plain folder is given with ``--bank``.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import re
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from quizgen.model import bounds
from quizgen.model.errors import EXIT_EXCEPTIONS, AuthorError, QuizgenError, UsageError, unknown
from quizgen.model.fields import FAMILY_NAME
from quizgen.model.question import Text

if TYPE_CHECKING:
    from quizgen.families.family import Family

GROUP = "quizgen.banks"
BUILT_IN = "quizgen.problems"  # `quizgen verify` reports its authors' mistakes, not every load
_NAME = re.compile(FAMILY_NAME)


class Topic:
    """A folder of the bank; its ``__init__.py`` sets ``TOPIC = Topic(ja=..., en=...)``."""

    def __init__(self, *, ja: str, en: str) -> None:
        self.title = Text(ja, en)


class Bank:
    """Families by id, imported on first use, from packages and plain `folders`."""

    def __init__(self, packages: Iterable[str], folders: Sequence[Path] = ()) -> None:
        self.folders = tuple(folders)
        self._packages: dict[str, str] = {}  # family → the package that contains its topic
        self._families: dict[str, Family] = {}
        self._topics: dict[str, Text] = {}
        self._misnamed: list[AuthorError] = []
        for package in [*packages, *map(_mount, folders)]:
            self._discover(package)

    def _discover(self, package: str) -> None:
        for root in getattr(_import(package, f"bank {package}"), "__path__", ()):
            for path in sorted(Path(root).glob("*/*.py")):
                if path.name.startswith("_") or path.parent.name.startswith("_"):
                    continue
                name = f"{path.parent.name}/{path.stem}"
                if not _NAME.fullmatch(name):
                    self._misnamed.append(_misnamed(name, package))
                    continue
                if name in self._packages:
                    raise UsageError(
                        f"family {name!r} is both in {self._packages[name]} and in "
                        f"{package}; rename one of them"
                    )
                self._packages[name] = package

    @property
    def ids(self) -> list[str]:
        """The ids of all families, in order, without importing them."""
        return sorted(self._packages)

    @property
    def topics(self) -> list[str]:
        """The names of all topics, in order."""
        return sorted({name.split("/")[0] for name in self._packages})

    def topic_title(self, topic: str) -> Text:
        """The title of a topic; UsageError if there is none of that name."""
        if topic not in self._topics:
            packages = [p for n, p in self._packages.items() if n.split("/")[0] == topic]
            if not packages:
                raise unknown("topic", topic, self.topics)
            module = _import(f"{packages[0]}.{topic}", f"topic {topic}")
            found = getattr(module, "TOPIC", None)
            if not isinstance(found, Topic):
                raise AuthorError(f"topic {topic}: __init__.py must set TOPIC = Topic(ja=, en=)")
            self._topics[topic] = found.title
        return self._topics[topic]

    def family(self, name: str) -> Family:
        """The family of that id; UsageError if unknown, AuthorError if its file is broken."""
        if name not in self._families:
            if name not in self._packages:
                raise self._unknown(name)
            self._families[name] = self._load(name)
        return self._families[name]

    def _unknown(self, name: str) -> UsageError:
        if name in self.topics:
            families = [f for f in self.ids if f.startswith(f"{name}/")]
            return UsageError(f"{name!r} is a topic; its families: {', '.join(families)}")
        return unknown("family", name, self.ids)

    def _load(self, name: str) -> Family:
        from quizgen.families.family import Family

        topic, stem = name.split("/")
        module = _import(f"{self._packages[name]}.{topic}.{stem}", name)
        found = [value for value in vars(module).values() if isinstance(value, Family)]
        own = [family for family in found if family.id == name]
        if len(own) != 1:
            raise AuthorError(
                f"{name}: the file defines {len(own)} families; it must define exactly one"
            )
        if self._packages[name] != BUILT_IN:
            from quizgen.families.author_slips import reject_slips

            reject_slips(own[0])
        own[0].topic_title = self.topic_title(topic)
        return own[0]

    def families(
        self, topics: Sequence[str] = (), names: Sequence[str] = ()
    ) -> tuple[list[Family], list[AuthorError]]:
        """The families with these topics or names, and the errors of broken ones.

        All families if neither is given. A broken file does not affect the others. UsageError for
        an unknown topic or name.
        """
        for topic in topics:
            if topic not in self.topics:
                raise unknown("topic", topic, self.topics)
        for name in names:
            if name not in self._packages:
                raise self._unknown(name)
        every = not topics and not names
        good: list[Family] = []
        broken: list[AuthorError] = [*self._misnamed] if every else []
        for name in self.ids:
            if not every and name not in names and name.split("/")[0] not in topics:
                continue
            try:
                good.append(self.family(name))
            except AuthorError as error:
                broken.append(error)
        return good, broken


def _misnamed(name: str, package: str) -> AuthorError:
    return AuthorError(
        f"family {name!r} in {package}: this name cannot be used in a quiz code; topic and "
        f"family names are a letter and up to {bounds.NAME - 1} letters, digits and _"
    )


def load_bank(folders: Sequence[str | Path] = ()) -> Bank:
    """The bank of all installed packages and of these folders.

    Raises UsageError if a folder does not exist or contains no family.
    """
    return Bank(_installed_banks(), [Path(folder) for folder in folders])


def _installed_banks() -> list[str]:
    """The packages that installed distributions register in the entry-point group.

    Reads the same files as `importlib.metadata`, whose import alone would take a tenth of the
    time of a whole `quizgen make`.
    """
    packages = set()
    for folder in dict.fromkeys(sys.path):
        with suppress(OSError):  # an unreadable folder has nothing for us
            for path in Path(folder or ".").glob("*.*-info/entry_points.txt"):
                text = path.read_text(encoding="utf-8")
                section = text.partition(f"[{GROUP}]")[2].partition("[")[0]
                packages |= {line.partition("=")[2].strip() for line in section.splitlines()}
    return sorted(packages - {""})


def _mount(folder: Path) -> str:
    """Makes a plain folder a package, under a unique name."""
    path = folder.resolve()
    if not path.is_dir():
        raise UsageError(
            f"bank {str(folder)!r} is not a folder; give one that contains <topic>/*.py"
        )
    if not any(path.glob("*/*.py")):
        raise UsageError(f"bank {str(folder)!r} contains no family; expected <topic>/<family>.py")
    name = "quizgen_bank_" + hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
    package = ModuleType(name)
    package.__path__ = [str(path)]
    sys.modules[name] = package
    return name


def _import(module: str, name: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except QuizgenError as error:
        text = str(error)
        raise AuthorError(text if text.startswith(name) else f"{name}: {text}") from error
    except EXIT_EXCEPTIONS:
        raise
    except BaseException as error:  # whatever a third-party file does, the others still work
        raise AuthorError(
            f"{name}: cannot be imported ({type(error).__name__}: {error})"
        ) from error
