"""Weight decay."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="荷重減衰", en="Weight decay")
