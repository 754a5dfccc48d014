"""Loss functions: squared error and cross-entropy."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="損失関数", en="Loss functions")
