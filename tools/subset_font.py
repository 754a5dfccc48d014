"""Makes `quizgen/render/fonts/quizgen-math.woff2`: a renamed subset of Latin Modern Math.

    python tools/subset_font.py /usr/share/texmf/fonts/opentype/public/lm-math/latinmodern-math.otf

Needs fontTools and brotli. The GUST Font License asks that a modified font be renamed, so
the family becomes "Quizgen Math". The MATH table (growing brackets, rules, sums) is kept.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Quizgen Math"
TARGET = Path(__file__).parents[1] / "quizgen/render/fonts/quizgen-math.woff2"

RANGES = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0xA0),
    (0xAC, 0xAC),  # not
    (0xB0, 0xB1),
    (0xB7, 0xB7),
    (0xD7, 0xD7),
    (0xF7, 0xF7),
    (0x2C6, 0x2C7),  # hat, check
    (0x2D8, 0x2DC),  # breve, dot, ring, tilde
    (0x300, 0x30C),  # combining accents
    (0x332, 0x332),  # underline
    (0x391, 0x3A9),  # upright Greek
    (0x3B1, 0x3C9),
    (0x3D1, 0x3D6),
    (0x3F5, 0x3F5),
    (0x2016, 0x2016),
    (0x2020, 0x2022),
    (0x2026, 0x2026),
    (0x2032, 0x2034),  # primes
    (0x203E, 0x203E),
    (0x2044, 0x2044),
    (0x2061, 0x2064),  # invisible operators
    (0x20D7, 0x20D7),
    (0x2102, 0x2102),  # C, E, H, L, N, P, Q, R, Z of blackboard and script
    (0x210B, 0x210B),
    (0x210E, 0x210E),
    (0x2112, 0x2113),
    (0x2115, 0x2115),
    (0x2119, 0x211A),
    (0x211B, 0x211B),
    (0x211D, 0x211D),
    (0x2124, 0x2124),
    (0x2130, 0x2131),
    (0x2190, 0x2194),  # arrows
    (0x21A6, 0x21A6),
    (0x21D0, 0x21D4),
    (0x2200, 0x2200),
    (0x2202, 0x2209),
    (0x220B, 0x220B),
    (0x220F, 0x220F),
    (0x2211, 0x2213),
    (0x2215, 0x221A),
    (0x221D, 0x221E),
    (0x2223, 0x222B),
    (0x2235, 0x2236),
    (0x223C, 0x223C),
    (0x2243, 0x2248),
    (0x2254, 0x2255),
    (0x2260, 0x2262),
    (0x2264, 0x226B),
    (0x227A, 0x227B),
    (0x2282, 0x2287),
    (0x2295, 0x2299),
    (0x22A4, 0x22A5),
    (0x22C0, 0x22C6),
    (0x22EE, 0x22F1),
    (0x2308, 0x230B),  # ceiling, floor
    (0x23DC, 0x23DF),  # stretchy braces above and below
    (0x27E8, 0x27E9),
    (0x27F5, 0x27F8),
    (0x2A7D, 0x2A7E),
    (0x1D400, 0x1D467),  # bold, italic and bold italic Latin
    (0x1D468, 0x1D49B),
    (0x1D49C, 0x1D4B5),  # script capitals
    (0x1D538, 0x1D550),  # blackboard capitals
    (0x1D7D9, 0x1D7D9),  # blackboard 1
    (0x1D6A8, 0x1D6E1),  # bold Greek
    (0x1D6E2, 0x1D71B),  # italic Greek
    (0x1D71C, 0x1D755),  # bold italic Greek
    (0x1D7CE, 0x1D7D7),  # bold digits
)


def make(source: Path) -> None:
    """Writes the subset of `source` to its place in the package."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options(
        layout_features=[],
        name_IDs=[0, 1, 2, 4, 6, 13, 14],
        notdef_outline=True,
        desubroutinize=False,
        hinting=False,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    subsetter.subset(font)
    for record in font["name"].names:
        new = {1: FAMILY, 4: FAMILY, 6: FAMILY.replace(" ", "")}.get(record.nameID)
        if new:
            record.string = new
    top = font["CFF "].cff
    top.fontNames[0] = FAMILY.replace(" ", "")
    top.topDictIndex[0].FullName = top.topDictIndex[0].FamilyName = FAMILY
    font.flavor = "woff2"
    font.save(TARGET)
    print(f"{TARGET}: {TARGET.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
