"""Activation functions."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="活性化関数", en="Activation functions")
