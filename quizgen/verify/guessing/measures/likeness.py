"""How much each of four texts has in common with the others."""

from __future__ import annotations

from operator import attrgetter

from quizgen.verify.guessing.measures.measure import Measures
from quizgen.verify.guessing.measures.words import Words

MEASURES: Measures[Words] = Measures()


@MEASURES.add(
    "option most like the others",
    "option least like the others",
    too_much="add mistakes that resemble each other, not the key",
    too_little="add mistakes that resemble the key",
)
def likeness(x: Words) -> list[float]:
    return x.total(attrgetter("likeness"))


@MEASURES.add(
    "option with the closest match",
    "option without a close match",
    too_much="add pairs of mistakes that are nearly the same",
    too_little="add a mistake that is nearly the key",
)
def nearest_twin(x: Words) -> list[float]:
    return [max(row) for row in x.comparisons(attrgetter("likeness"))]


@MEASURES.add(
    "option whose least similar other is most similar",
    "option whose least similar other is least similar",
    too_much="add mistakes that resemble each other, not the key",
    too_little="add mistakes that keep part of the key",
)
def farthest_other(x: Words) -> list[float]:
    return [min(row) for row in x.comparisons(attrgetter("likeness"))]


@MEASURES.add(
    "option that shares most tokens with the others",
    "option that shares fewest tokens with the others",
    too_much="add mistakes that share tokens with each other that the key lacks",
    too_little="add mistakes that keep more of the key's tokens",
)
def shared_tokens(x: Words) -> list[float]:
    return x.total(attrgetter("shared"))


@MEASURES.add(
    "option made of tokens that most others have",
    "option made of tokens that few others have",
    too_much="add mistakes that share tokens with each other that the key lacks",
    too_little="add mistakes that keep more of the key's tokens",
)
def common_tokens(x: Words) -> list[float]:
    return [sum(x.holders[t] for t in row) / max(len(row), 1) for row in x.tokens]


@MEASURES.add(
    "option with most tokens of its own",
    "option with fewest tokens of its own",
    too_much="add mistakes that bring in tokens of their own",
    too_little="add mistakes that use a token of the key's own",
)
def own_tokens(x: Words) -> list[float]:
    return [float(sum(x.holders[token] == 1 for token in count)) for count in x.counts]


@MEASURES.add(
    "option that lacks most tokens that all others have",
    "option that lacks fewest tokens that all others have",
    too_much="add mistakes that omit something",
    too_little="add mistakes that share tokens with each other that the key lacks",
)
def lacking_tokens(x: Words) -> list[float]:
    return [float(sum(x.holders[t] == 3 for t in x.holders if t not in c)) for c in x.counts]


@MEASURES.add(
    "option with most tokens in the same position as in the others",
    "option with fewest tokens in the same position as in the others",
    too_much="add mistakes that agree with each other where they differ from the key",
    too_little="add mistakes that differ from the key in one place only",
)
def agreeing_places(x: Words) -> list[float]:
    return x.total(attrgetter("same_place"))


@MEASURES.add(
    "option that begins like most others",
    "option that begins unlike the others",
    too_much="add mistakes that begin alike, and not like the key",
    too_little="add mistakes that begin like the key",
)
def common_starts(x: Words) -> list[float]:
    return x.total(attrgetter("start"))


@MEASURES.add(
    "option that ends like most others",
    "option that ends unlike the others",
    too_much="add mistakes that end alike, and not like the key",
    too_little="add mistakes that end like the key",
)
def common_ends(x: Words) -> list[float]:
    return x.total(attrgetter("end"))


@MEASURES.add(
    "option with the most common first token",
    "option with the rarest first token",
    too_much="add mistakes that begin with the same token, not the key's",
    too_little="add mistakes that begin with the key's first token",
)
def first_token(x: Words) -> list[float]:
    return x.total(attrgetter("same_first"))


@MEASURES.add(
    "option with the most common last token",
    "option with the rarest last token",
    too_much="add mistakes that end with the same token, not the key's",
    too_little="add mistakes that end with the key's last token",
)
def last_token(x: Words) -> list[float]:
    return x.total(attrgetter("same_last"))


@MEASURES.add(
    "option from which most others are one change away",
    "option from which fewest others are one change away",
    too_much="combine two mistakes, so that mistakes are one change from each other too",
    too_little="add mistakes that change one thing in the key",
)
def one_change_away(x: Words) -> list[float]:
    return x.total(lambda pair: pair.places == 1)


@MEASURES.add(
    "option that differs from the others in most places",
    "option that differs from the others in fewest places",
    too_much="add mistakes that change one thing in the key",
    too_little="combine two mistakes, so that mistakes are one change from each other too",
)
def places_that_differ(x: Words) -> list[float]:
    return x.total(attrgetter("places"))


@MEASURES.add(
    "option that most others extend",
    "option that no other extends",
    too_much="add mistakes that omit part of the key",
    too_little="add mistakes that add something to the key",
)
def held_by_others(x: Words) -> list[float]:
    return x.total(attrgetter("extended"))


@MEASURES.add(
    "option that extends most others",
    "option that extends no other",
    too_much="add mistakes that add something to the key",
    too_little="add mistakes that omit part of the key",
)
def holding_others(x: Words) -> list[float]:
    return x.total(attrgetter("extends"))
