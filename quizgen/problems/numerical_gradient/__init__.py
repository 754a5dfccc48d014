"""Numerical differentiation."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="数値微分と勾配確認", en="Numerical differentiation")
