"""Pins questions: the digests of the first seeds of every family, in tests/goldens.json.

python tools/goldens.py           adds new families and versions
python tools/goldens.py --renew   writes all again (only before a release: a published question
                                  must not change; give its family a new version instead)
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import msgspec

from quizgen import Question, load_bank
from quizgen.families.family import Family
from quizgen.model.files import write_atomically

PATH = Path(__file__).resolve().parents[1] / "tests" / "goldens.json"
SEEDS = 6


def digest(question: Question) -> str:
    """The digest of everything in a question."""
    return hashlib.sha256(msgspec.json.encode(question, order="deterministic")).hexdigest()[:20]


def golden(family: Family) -> list[str]:
    """The digests of a family's first seeds."""
    return [digest(family.question(seed)) for seed in range(SEEDS)]


def main() -> None:
    """Adds new ones, or writes all again."""
    bank = load_bank()
    kept = {} if "--renew" in sys.argv or not PATH.exists() else json.loads(PATH.read_text())
    for name in bank.ids:
        family = bank.family(name)
        kept.setdefault(f"{name}@{family.version}", golden(family))
    write_atomically(PATH, json.dumps(dict(sorted(kept.items())), indent=1) + "\n")
    print(f"{PATH.name}: {len(kept)} families")


if __name__ == "__main__":
    main()
