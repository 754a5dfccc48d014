"""Kinds of models: discriminative and generative."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="識別モデルと生成モデル", en="Discriminative and generative models")
