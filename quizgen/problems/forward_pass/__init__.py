"""The forward pass: shapes, counts and what NumPy computes."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="順伝播", en="Forward pass")
