"""Recurrent networks."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="リカレントニューラルネットワーク", en="Recurrent networks")
