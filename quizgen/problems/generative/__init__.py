"""Generative models."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="生成モデル", en="Generative models")
