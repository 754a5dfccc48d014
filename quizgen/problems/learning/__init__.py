"""How training goes, and what its curves tell."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="学習の進み方", en="The course of training")
