"""Convolution."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="畳み込み", en="Convolution")
