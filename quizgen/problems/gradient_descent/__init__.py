"""Gradient descent."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="勾配降下法", en="Gradient descent")
