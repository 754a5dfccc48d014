"""The perceptron."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="パーセプトロン", en="Perceptron")
