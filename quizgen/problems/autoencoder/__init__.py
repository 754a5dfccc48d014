"""Autoencoders."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="オートエンコーダ", en="Autoencoders")
