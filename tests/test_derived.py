"""The shipped proof programs are what the checks say: derived anew and compared."""

import importlib
from pathlib import Path

import pytest

from quizgen.families.bank import load_bank
from quizgen.proof.derive import derive

FAMILIES = load_bank().ids
FIRST = 2  # combinations a family; `python tools/derive.py --check` compares all
SEEDS = 200


@pytest.mark.parametrize("name", FAMILIES)
def test_shipped_programs_equal_fresh_ones(bank, name):
    family = bank.family(name)
    module = importlib.import_module(f"quizgen.derived.{name.replace('/', '.')}")
    source = Path(module.__file__).read_text(encoding="utf-8")
    combinations = family.combinations(SEEDS)
    missing = [key for *_, key in combinations if key not in module.PROGRAMS]
    assert not missing, "run python tools/derive.py"
    for prover, shapes, case, key in combinations[:FIRST]:
        fresh, function = derive(prover.check, shapes, case)
        assert fresh in source, f"{key} is not current: run python tools/derive.py"
        assert module.PROGRAMS[key].__name__ == function


def test_a_changed_check_is_noticed(bank):
    family = bank.family("batchnorm/backward_dx")
    prover, shapes, case, _ = family.combinations(20)[0]

    def changed(**given):
        return {name: 2 * value for name, value in prover.check(**given).items()}

    changed.__name__ = prover.check.__name__
    assert derive(changed, shapes, case)[0] != derive(prover.check, shapes, case)[0]
