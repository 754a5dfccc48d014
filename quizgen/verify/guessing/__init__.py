"""Tests whether answers can be guessed from the options alone.

The judge reads options as they are printed, one language at a time, and shares neither code nor
metric with the code that chooses them. There are two kinds of guessers: strategies that a person
can carry out, counted for every part, and learners trained on other topics, or on earlier seeds of
the same parts. `limits` defines how successful they may be.
"""

from quizgen.verify.guessing.guesses import Guesses
from quizgen.verify.guessing.judgement import Judgement, judged
from quizgen.verify.guessing.offers import offers
from quizgen.verify.guessing.sample import Sample

__all__ = ["Guesses", "Judgement", "Sample", "judged", "offers"]
