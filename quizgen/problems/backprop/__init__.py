"""Backpropagation."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="誤差逆伝播法", en="Backpropagation")
