"""How long four texts are, and what they consist of."""

from __future__ import annotations

import re

from quizgen.verify.guessing.measures.measure import Measures
from quizgen.verify.guessing.measures.words import Words, matches

MEASURES: Measures[Words] = Measures()


@MEASURES.add(
    "option with most characters",
    "option with fewest characters",
    too_much="add longer mistakes",
    too_little="add shorter mistakes",
    ranked=True,
)
def characters(x: Words) -> list[float]:
    return x.each(len)


@MEASURES.add(
    "option with most tokens",
    "option with fewest tokens",
    too_much="add mistakes of more tokens",
    too_little="add mistakes of fewer tokens",
    ranked=True,
)
def token_count(x: Words) -> list[float]:
    return [float(len(row)) for row in x.tokens]


@MEASURES.add(
    "odd one out in length",
    "option of the most usual length",
    too_much="add mistakes far from the others in length",
    too_little="add mistakes of one length that is not the key's",
)
def odd_length(x: Words) -> list[float]:
    lengths = x.each(len)
    return [sum(abs(one - other) for other in lengths) for one in lengths]


@MEASURES.add(
    "option with most different tokens",
    "option with fewest different tokens",
    too_much="add mistakes that bring in more names",
    too_little="add mistakes that use fewer names",
)
def vocabulary(x: Words) -> list[float]:
    return [float(len(count)) for count in x.counts]


@MEASURES.add(
    "option with most repeated tokens",
    "option with fewest repeated tokens",
    too_much="add mistakes that repeat a name",
    too_little="add mistakes that repeat nothing",
)
def repeated_tokens(x: Words) -> list[float]:
    return [float(len(row) - len(count)) for row, count in zip(x.tokens, x.counts, strict=True)]


@MEASURES.add(
    "option with most operators",
    "option with fewest operators",
    too_much="add mistakes with more operators",
    too_little="add mistakes with fewer operators",
)
def operators(x: Words) -> list[float]:
    return x.each(matches(r"\*\*|[-+*/@<>=]"))


@MEASURES.add(
    "option with most minus signs",
    "option with fewest minus signs",
    too_much="add mistakes with a minus sign",
    too_little="add mistakes without a minus sign",
)
def minus_signs(x: Words) -> list[float]:
    return x.each(matches(r"-"))


@MEASURES.add(
    "option with most divisions",
    "option with fewest divisions",
    too_much="add mistakes that divide by something",
    too_little="add mistakes that forget to divide",
)
def divisions(x: Words) -> list[float]:
    return x.each(matches(r"/"))


@MEASURES.add(
    "option with most products",
    "option with fewest products",
    too_much="add mistakes with one factor more",
    too_little="add mistakes that forget a factor",
)
def products(x: Words) -> list[float]:
    return x.each(matches(r"(?<!\*)\*(?!\*)|\btimes\b|@"))


@MEASURES.add(
    "option with most sums",
    "option with fewest sums",
    too_much="add mistakes with one term more",
    too_little="add mistakes that forget a term",
)
def plus_signs(x: Words) -> list[float]:
    return x.each(matches(r"\+"))


@MEASURES.add(
    "option with most powers",
    "option with fewest powers",
    too_much="add mistakes with a square",
    too_little="add mistakes that forget the square",
)
def powers(x: Words) -> list[float]:
    return x.each(matches(r"\*\*|\^|sqrt"))


@MEASURES.add(
    "option with most parentheses",
    "option with fewest parentheses",
    too_much="add mistakes with parentheses",
    too_little="add mistakes without parentheses",
)
def parentheses(x: Words) -> list[float]:
    return x.each(matches(r"[(（\[]"))


@MEASURES.add(
    "option that calls most functions",
    "option that calls fewest functions",
    too_much="add mistakes that call a function more",
    too_little="add mistakes that call a function less",
)
def calls(x: Words) -> list[float]:
    return x.each(matches(r"\w\("))


@MEASURES.add(
    "option with most keyword arguments",
    "option with fewest keyword arguments",
    too_much="add mistakes with one keyword argument more",
    too_little="add mistakes that forget the keyword argument",
)
def keywords(x: Words) -> list[float]:
    return x.each(matches(r"\w=(?!=)"))


@MEASURES.add(
    "option with most attributes",
    "option with fewest attributes",
    too_much="add mistakes that use one attribute more",
    too_little="add mistakes that use one attribute less",
)
def attributes(x: Words) -> list[float]:
    return x.each(matches(r"[A-Za-z_\])]\.[A-Za-z_]"))


@MEASURES.add(
    "option with most digits",
    "option with fewest digits",
    too_much="add mistakes with numbers in them",
    too_little="add mistakes without numbers in them",
)
def digits(x: Words) -> list[float]:
    return x.each(matches(r"\d"))


@MEASURES.add(
    "option with the largest number in it",
    "option with the smallest number in it",
    too_much="add mistakes with a larger number in them",
    too_little="add mistakes with a smaller number in them",
    ranked=True,
)
def largest_number(x: Words) -> list[float]:
    found = [re.findall(r"-?\d+(?:\.\d+)?", text) for text in x.texts]
    if not all(found):
        return [0.0] * 4
    return [max(map(float, row)) for row in found]
