"""Batch normalization."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="バッチ正規化", en="Batch normalization")
