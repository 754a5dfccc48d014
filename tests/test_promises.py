"""Every promise, over every family: a new family needs no new test."""

import json
import os
import subprocess
import sys

import pytest

from quizgen.families.bank import load_bank
from quizgen.families.family import OMISSION_NOTE
from quizgen.model.question import Listing
from quizgen.verify import examine

SEEDS = 24
FAMILIES = load_bank().ids


@pytest.mark.parametrize("name", FAMILIES)
def test_keys_are_proven_and_every_rule_holds(bank, name):
    report = examine(bank.family(name), range(SEEDS))
    report.judge()
    assert report.failures == []


@pytest.mark.parametrize("name", FAMILIES)
def test_every_kind_that_is_announced_can_be_drawn(bank, name):
    family = bank.family(name)
    assert {family.question(s).kind for s in range(len(family.kinds))} == set(family.kinds)


@pytest.mark.parametrize("name", FAMILIES)
def test_every_part_offers_three_named_misconceptions(bank, name):
    family = bank.family(name)
    for seed in range(4 * len(family.kinds)):
        drawn = family.drawn(seed)
        for part in drawn.parts:
            causes = [option.causes for option in part.options if option.causes]
            assert len(set(causes)) == len(causes) == 3


PROGRAM = """
import hashlib, json, sys
import msgspec
from quizgen.families.bank import load_bank
from quizgen.families.family import OMISSION_NOTE
from quizgen.model.question import Listing
bank = load_bank()
print(json.dumps({
    name: hashlib.sha256(b"".join(
        msgspec.json.encode(bank.family(name).question(seed), order="deterministic")
        for seed in range(3)
    )).hexdigest()
    for name in bank.ids
}))
"""


def test_the_same_bytes_in_every_process():
    digests = [
        json.loads(
            subprocess.run(
                [sys.executable, "-c", PROGRAM],
                env={**os.environ, "PYTHONHASHSEED": hash_seed},
                capture_output=True,
                check=True,
            ).stdout
        )
        for hash_seed in ("0", "12345")
    ]
    assert digests[0] == digests[1]
    assert set(digests[0]) == set(FAMILIES)


def test_dots_are_explained_exactly_where_there_are_dots(bank):
    explained = 0
    for name in bank.ids:
        family = bank.family(name)
        for seed in range(2 * len(family.kinds)):
            question = family.question(seed)
            listings = [block for block in question.exhibits if isinstance(block, Listing)]
            dots = any("..." in listing.source for listing in listings)
            assert (OMISSION_NOTE in question.conventions) is dots, question.id
            explained += dots
    assert explained
