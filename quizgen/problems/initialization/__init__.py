"""Initial weights."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="重みの初期値", en="Initial weights")
