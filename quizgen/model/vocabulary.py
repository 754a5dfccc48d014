"""The words of the interface, in every language."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.model.question import LANGUAGES, Language, Text


class Vocabulary:
    """Words by name; what stands in braces is filled in by `str.format`."""

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self.texts = texts
        self._words: dict[Language, dict[str, str]] = {
            language: {name: text.in_language(language) for name, text in texts.items()}
            for language in LANGUAGES
        }

    def __call__(self, language: Language) -> Mapping[str, str]:
        """The words of one language."""
        return self._words[language]
