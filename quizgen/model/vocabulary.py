"""Interface texts in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.model.question import LANGUAGES, Language, Text


class Vocabulary:
    """Texts by name; placeholders in braces are filled in by `str.format`."""

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self.texts = texts
        self._words: dict[Language, dict[str, str]] = {
            language: {name: text.in_language(language) for name, text in texts.items()}
            for language in LANGUAGES
        }

    def __call__(self, language: Language) -> Mapping[str, str]:
        """The texts in one language."""
        return self._words[language]
