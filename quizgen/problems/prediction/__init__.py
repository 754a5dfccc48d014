"""Prediction: from outputs to classes, and how often they are right."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="予測と正解率", en="Prediction and accuracy")
