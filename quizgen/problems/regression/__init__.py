"""Linear regression."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="線形回帰", en="Linear regression")
