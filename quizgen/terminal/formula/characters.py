"""The role of single characters in a formula, and their compact forms."""

from __future__ import annotations

import re
import unicodedata

from quizgen.terminal.formula.nodes import Kind

EMPTY_BRACKET = "\u2063"  # an empty bracket: \left.
APPLY = "\u2061"  # between a function and its argument
TIMES = "\u2062"  # between factors
LINE = "\u0332"  # over and under several symbols
BRACES = frozenset("⏟⏞")

# letters whose small form cannot be mistaken for another letter
SUPERSCRIPTS = dict(
    zip(
        "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW⊤′″‴",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵀ′″‴",
        strict=True,
    )
)
SUBSCRIPTS = dict(
    zip(
        "0123456789+−=()aehijklmnoprstuvxβγρχ",
        "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵪ",
        strict=True,
    )
)
PRIMES = frozenset("′″‴⁗")
SIGNS = frozenset("+−±∓¬")
BARS = frozenset("|‖")
BRACKETS = dict(zip("([{⟨⌊⌈", ")]}⟩⌋⌉", strict=True))
SCRIPT_MARKS = frozenset("∗†‡∘")  # exponents that need no brackets

_KINDS: dict[Kind, str] = {
    "open": "".join(BRACKETS),
    "close": "".join(BRACKETS.values()),
    "bar": "".join(BARS),
    "postfix": "!" + "".join(PRIMES),
    "prefix": "¬",
    "slash": "/\\",
    "comma": ",;",
    "relation": "=≠<>≤≥≡≈∼≃≅∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟵⟹⟸⟺⟷∣∥≪≫≜≔:⊥⊢⊨≐≺≻≍⩽⩾⊊∤⟂⪯⪰⟼↪↑↓↕↗↘↖↙∴∵",
    "infix": "+−±∓×·⋅÷∗∘⊙⊗⊕⊖⊘∪∩∧∨∖⋆∙",
    "big": "∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨀",
    "operand": "∀∃∄…⋯⋮⋱†‡.&",
}
OPERATORS: dict[str, Kind] = {char: kind for kind, chars in _KINDS.items() for char in chars}

ACCENTS = {
    "ˆ": "\u0302", "\u0302": "\u0302", "¯": "\u0304", "˜": "\u0303", "˙": "\u0307",
    "¨": "\u0308", "\u20d7": "\u20d7", "´": "\u0301", "`": "\u0300", "ˇ": "\u030c",
    "˘": "\u0306", "˚": "\u030a", LINE: "\u0305",
}  # fmt: skip
TALL = {
    # bracket: of two lines, then of more: top, filler, centre, bottom
    "(": ("⎛⎝", "⎛⎜⎜⎝"), ")": ("⎞⎠", "⎞⎟⎟⎠"), "[": ("⎡⎣", "⎡⎢⎢⎣"), "]": ("⎤⎦", "⎤⎥⎥⎦"),
    "{": ("⎰⎱", "⎧⎪⎨⎩"), "}": ("⎱⎰", "⎫⎪⎬⎭"), "|": ("││", "││││"), "‖": ("‖‖", "‖‖‖‖"),
    "⌊": ("⎢⎣", "⎢⎢⎢⎣"), "⌋": ("⎥⎦", "⎥⎥⎥⎦"), "⌈": ("⎡⎢", "⎡⎢⎢⎢"), "⌉": ("⎤⎥", "⎤⎥⎥⎥"),
}  # fmt: skip
ASCII = str.maketrans(
    {
        "−": "-", "′": "'", "″": "''", "‴": "'''", "…": "...", "≤": "<=", "≥": ">=", "≠": "!=",
        "→": "->", "⇒": "=>", "√": "sqrt", "∣": "|", "‖": "||", "∼": "~", "∗": "*",
        "⩽": "<=", "⩾": ">=",
    }
)  # fmt: skip
_MATHEMATICAL = re.compile("[\U0001d5a0-\U0001d5d3\U0001d670-\U0001d6a3\U0001d434-\U0001d467"
                           "\U0001d7e2-\U0001d7eb\U0001d7f6-\U0001d7ff]")  # fmt: skip


def without_typeface(text: str) -> str:
    """Italic, sans-serif and typewriter letters as plain ones."""
    return _MATHEMATICAL.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
