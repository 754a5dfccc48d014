"""Published questions never change: the same id and seed give the same bytes for ever."""

import hashlib
import json
from pathlib import Path

import msgspec
import pytest

from quizgen.families.bank import load_bank

GOLDENS = json.loads((Path(__file__).parent / "goldens.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", GOLDENS)
def test_a_published_question_is_still_the_same(bank, name):
    family_name, version = name.split("@")
    family = bank.family(family_name)
    if family.version != int(version):
        pytest.skip("an earlier version, which only quiz files hold now")
    digests = [
        hashlib.sha256(
            msgspec.json.encode(family.question(seed), order="deterministic")
        ).hexdigest()[:20]
        for seed in range(len(GOLDENS[name]))
    ]
    assert digests == GOLDENS[name], (
        f"{name} changed: give it a new version, then run python tools/goldens.py"
    )


def test_every_family_is_pinned():
    bank = load_bank()
    assert {f"{name}@{bank.family(name).version}" for name in bank.ids} <= set(GOLDENS)
