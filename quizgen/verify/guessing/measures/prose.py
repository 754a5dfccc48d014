"""How carefully, absolutely or negatively four sentences are worded."""

from __future__ import annotations

from quizgen.verify.guessing.measures.measure import Measures
from quizgen.verify.guessing.measures.words import Words, matches

MEASURES: Measures[Words] = Measures()

_HEDGE = matches(
    r"\b(?:may|might|can|often|usually|generally|tends?|some|sometimes|mostly|if|when|unless)\b"
    r"|場合|ことがある|ことが多い|やすい|にくい|傾向|とは限らない|一般に|ならば|とき|れば"
)
_ABSOLUTE = matches(
    r"\b(?:always|never|all|every|only|any|whatever|whichever|exactly|must|none|no|both|cannot)\b"
    r"|つねに|常に|必ず|すべて|全て|のみ|だけ|どの|どんな|いつでも|ちょうど|まったく|決して|も、"
)
_NEGATION = matches(r"\b(?:not|no|never|none|without|cannot|neither|nor)\b|n't|ない|なく|せず|ず、")
_CARE = matches(
    r"[、,;:(（]|ただし|なお|ので|ため|から|すなわち|つまり"
    r"|\b(?:because|since|but|however|although|so|then|that|which|whose)\b"
)


@MEASURES.add(
    "option that hedges most",
    "option that hedges least",
    too_much="word some mistakes with may, often, if (ことがある, やすい, ならば)",
    too_little="word the key without may, often, if (ことがある, やすい, ならば)",
)
def hedges(x: Words) -> list[float]:
    return x.each(_HEDGE)


@MEASURES.add(
    "option with most words such as always, only (つねに, だけ)",
    "option with fewest words such as always, only (つねに, だけ)",
    too_much="word the key without always, all, only (つねに, すべて, だけ)",
    too_little="word mistakes without always, all, only (つねに, すべて, だけ)",
)
def absolutes(x: Words) -> list[float]:
    return x.each(_ABSOLUTE)


@MEASURES.add(
    "option with most negations",
    "option with fewest negations",
    too_much="add mistakes that contain a negation",
    too_little="add mistakes that contain no negation",
)
def negations(x: Words) -> list[float]:
    return x.each(_NEGATION)


@MEASURES.add(
    "most carefully worded option",
    "least carefully worded option",
    too_much="word mistakes as carefully as the key",
    too_little="word the key as carefully as the mistakes",
)
def care(x: Words) -> list[float]:
    return x.each(_CARE)
