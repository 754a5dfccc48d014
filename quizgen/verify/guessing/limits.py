"""The acceptable hit rates, and when one is statistically significant: all constants in one place.

A strategy fails for a part if its hit rate is above the limit *and* significantly above chance.
For uninformative options the hit rate is one in four, and the hits of n questions exceed their mean
by t with probability at most exp(-t² / (2V + t/2)), V being the sum of their variances (Bernstein's
inequality in Freedman's form: it holds for every n, and for ties, whose variance is smaller). There
are hundreds of strategies for every part; the probability that any of them fails by chance, in a
bank of a hundred families, is limited to `FALSE_ALARMS` (Bonferroni).

The options and the key of a code blank are the same for every seed. If the key is the longest, it
always is, and more seeds are no evidence about other blanks. So there are two limits for code: one
for the mean over many blanks, which measures what can be guessed about an unknown blank, and a wide
one for each single blank. For means over parts, the standard error comes from their own spread.
"""

from __future__ import annotations

from math import log, sqrt
from statistics import NormalDist

BY_CHANCE = 0.25
AT_A_PART = {"numbers": 0.30, "texts": 0.30, "code": 0.50}  # any strategy, in any language
OVER_PARTS = 0.30  # any strategy, mean over all parts of a form
HELD_OUT = 0.30  # a learner trained on other topics, mean over all parts of a form
WITHIN_MEAN = 0.40  # a learner trained on earlier seeds of the same parts
WITHIN_WORST = 0.50  # the same, for any family

FALSE_ALARMS = 0.01
TESTS_AT_PARTS = 100_000  # strategies times parts times languages, of a bank of 110 families
TESTS_OVER_PARTS = 1_000  # strategies and learners, times forms and languages
MIN_PARTS_FOR_STRATEGY = 20  # fewer say nothing about a strategy in general
MIN_PARTS_FOR_LEARNER = 8  # fewer say nothing about a learner


def limit_at_a_part(gate: float, questions: int, variance: float) -> float:
    """The rate above which a strategy fails; `variance` is that of its hits under pure chance."""
    needed = log(TESTS_AT_PARTS / FALSE_ALARMS)
    excess = needed / 4 + sqrt((needed / 4) ** 2 + 2 * variance * needed)
    return max(gate, BY_CHANCE + excess / questions)


def limit_over_parts(gate: float, standard_error: float, tests: int) -> float:
    """The mean rate above which one of several strategies or learners fails."""
    deviations = NormalDist().inv_cdf(1 - FALSE_ALARMS / tests)
    return max(gate, BY_CHANCE + deviations * standard_error)
