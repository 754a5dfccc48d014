"""Boltzmann machines."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="ボルツマンマシン", en="Boltzmann machines")
