"""Early stopping."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="早期終了", en="Early stopping")
