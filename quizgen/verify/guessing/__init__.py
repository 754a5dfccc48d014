"""Whether answers can be guessed from the look of their options: a judge that knows nothing else.

It reads options as they are printed, one language at a time, and shares neither code nor metric
with what chooses them. Two kinds of guessers try their luck: strategies that a person can carry
out, counted at every part, and learners that are trained on other topics, or on earlier seeds of
the same parts. What they may reach stands in `limits`.
"""

from quizgen.verify.guessing.guesses import Guesses
from quizgen.verify.guessing.judgement import Judgement, judged
from quizgen.verify.guessing.offers import offers
from quizgen.verify.guessing.sample import Sample

__all__ = ["Guesses", "Judgement", "Sample", "judged", "offers"]
