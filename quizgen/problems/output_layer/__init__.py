"""The output layer: its units, activation and loss."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="出力層", en="Output layer")
