"""What many tests share: the built-in bank, and a bank folder made for one test."""

import signal
from collections import Counter
from pathlib import Path

import pytest

from quizgen.families.bank import Bank, load_bank


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Marks as slow what ``slow_after`` says, before pytest leaves out what is slow."""
    seen = Counter()
    for item in items:
        test = item.nodeid.partition("[")[0]
        seen[test] += 1
        few = item.get_closest_marker("slow_after")
        if few and seen[test] > few.args[0]:
            item.add_marker(pytest.mark.slow)


FAMILY = '''
"""How many weights a layer has."""

from quizgen.authoring import Draft, Draw, Misconception, Text, family, numeric
from quizgen.engine import Affine


def counted(name, count, ja="数え方を誤っている。", en="Counts wrongly."):
    return Misconception(name, value=lambda n, m: {"weights": count(n, m)}, ja=ja, en=en)


@family(
    level=1,
    kinds=("numeric",),
    ja="重みの個数",
    en="Number of weights",
    engine=Affine,
    misconceptions=(
        counted("sum", lambda n, m: n + m),
        counted("bias", lambda n, m: n * m + m),
        counted("square", lambda n, m: n * n),
        counted("outputs", lambda n, m: m * m),
        counted("half", lambda n, m: n * m // 2),
        counted("double", lambda n, m: 2 * n * m),
        counted("input-bias", lambda n, m: n * m + n),
    ),
)
def weights(draw: Draw) -> Draft:
    return Draft(
        given={"n": draw.integer("n", 3, 40), "m": draw.integer("m", 3, 40)},
        stem=(Text("入力 $n$、出力 $m$ の全結合層がある。", "An affine layer maps $n$ to $m$."),),
        parts={"numeric": (numeric("weights", decimals=0, ja="重みは何個か。", en="How many?"),)},
    )


@weights.run
def run(layer, n, m):
    import numpy as np

    return {"weights": layer(np.zeros((int(n), int(m))), np.zeros(int(m))).W.size}


@weights.check
def count_the_edges(n, m):
    return {"weights": n * m}


@weights.solution
def solve(out):
    return (rf"n m = {out['weights']}",)
'''


@pytest.fixture(scope="session")
def bank() -> Bank:
    return load_bank()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bank folder with one good family, ``layers/weights``."""
    topic = tmp_path / "bank" / "layers"
    topic.mkdir(parents=True)
    topic.joinpath("__init__.py").write_text(
        'from quizgen.authoring import Topic\nTOPIC = Topic(ja="層", en="Layers")\n',
        encoding="utf-8",
    )
    topic.joinpath("weights.py").write_text(FAMILY, encoding="utf-8")
    return topic.parent


@pytest.fixture(autouse=True)
def signals_end_commands():
    """Gives commands the usual signals where the test run ignores them (nohup, `&` in a script)."""
    names = [signal.SIGHUP, signal.SIGINT, signal.SIGQUIT]
    ignored = [name for name in names if signal.getsignal(name) is signal.SIG_IGN]
    for name in ignored:
        signal.signal(name, signal.SIG_DFL)
    yield
    for name in ignored:
        signal.signal(name, signal.SIG_IGN)
