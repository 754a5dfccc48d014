"""Information theory."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="情報理論", en="Information theory")
