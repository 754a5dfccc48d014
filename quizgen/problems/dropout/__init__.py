"""Dropout."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="ドロップアウト", en="Dropout")
