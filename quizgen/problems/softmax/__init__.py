"""Softmax."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="ソフトマックス関数", en="Softmax")
