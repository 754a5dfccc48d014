"""Options made up for tests: a key among changes of itself, and options without any sense."""

import random

from quizgen.verify.guessing.offers import Form, Offer, Place

PARTS: dict[Form, str] = {"numbers": "(あ) numeric", "code": "(い) code", "texts": "(う) choice"}
NAMES = ("x", "dout", "self.W", "self.mask", "np.sum", "np.mean", "axis", "batch_size", "2", "1.0")
SIGNS = ("+", "-", "*", "/", "**", "(", ")")


def offer(*texts: str, key: int = 0, form: Form = "numbers", seed: int = 0) -> Offer:
    """One offer, in both languages the same."""
    return Offer(Place(PARTS[form], "", form), seed, texts, key)


def shuffled(chance: random.Random, form: Form, seed: int, texts: list[str]) -> Offer:
    """An offer whose first text is the key, in random order."""
    order = chance.sample(range(4), 4)
    return offer(*(texts[at] for at in order), key=order.index(0), form=form, seed=seed)


def hub(chance: random.Random, form: Form, seed: int) -> Offer:
    """A key, and three mistakes each of which changes one thing of it."""
    texts: list[str] = []
    while len(set(texts)) < 4:
        if form == "numbers":
            key = chance.randint(4, 60) / 4
            changes = (-1, 2, 0.5, -2, 3, -0.5, 1.5)
            texts = [f"{key * change:.2f}" for change in (1, *chance.sample(changes, 3))]
        else:
            key = _words(chance, 7)
            texts = [" ".join(key)]
            for at in chance.sample(range(7), 3):
                texts.append(" ".join([*key[:at], chance.choice(NAMES), *key[at + 1 :]]))
    return shuffled(chance, form, seed, texts)


def senseless(chance: random.Random, form: Form, seed: int) -> Offer:
    """Four options of which any might be the key."""
    texts: list[str] = []
    while len(set(texts)) < 4:
        if form == "numbers":
            unit = chance.choice((0.25, 0.5, 1, 2))
            texts = [f"{unit * chance.randint(-40, 40):.2f}" for _ in range(4)]
        else:
            texts = [" ".join(_words(chance, chance.randint(4, 7))) for _ in range(4)]
    return shuffled(chance, form, seed, texts)


def _words(chance: random.Random, count: int) -> list[str]:
    return [chance.choice(NAMES if at % 2 == 0 else SIGNS) for at in range(count)]
