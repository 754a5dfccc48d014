"""Computational graphs and the chain rule."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="計算グラフと連鎖律", en="Computational graphs")
