"""What neural networks can represent."""

from quizgen.authoring import Topic

TOPIC = Topic(ja="ニューラルネットワークの表現力", en="What neural networks can represent")
