"""Layer, instance and group normalization beside batch normalization."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="正規化の種類", en="Types of normalization")
