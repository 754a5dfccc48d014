"""Optimizers."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="最適化手法", en="Optimizers")
