"""Families: generators of questions on one idea, each with an independent check."""

from __future__ import annotations

import inspect
import re
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import Any, NamedTuple

import numpy as np

from quizgen.core.blank import Blank, listing
from quizgen.core.derive import Shapes, program_key
from quizgen.core.draft import (
    CodePart,
    Draft,
    Misconception,
    Outputs,
    Paragraph,
    PartDraft,
    blocks,
    lines,
)
from quizgen.core.draw import Draw, Redraw, Stream
from quizgen.core.errors import ENDINGS, AuthorError, QuizgenError
from quizgen.core.exact import Exact
from quizgen.core.facts import Facts
from quizgen.core.model import (
    BLANK_LABELS,
    KINDS,
    Block,
    Kind,
    Listing,
    Part,
    Question,
    Text,
)
from quizgen.core.mutants import Mistakes, Mutants, Wrong, parameters, result
from quizgen.core.parts import part_builder
from quizgen.core.proof import Proven, Prover, certificate, compare
from quizgen.core.tex import symbol_of

ATTEMPTS = 200
NAME = re.compile(r"(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*")  # of a misconception
LEFT_OUT = Text(
    "リスト中の `...` は、省略した部分である。",
    "`...` in the listing stands for what is left out.",
)


class Drawn(NamedTuple):
    """A question with everything that is computed and proven, before its prose is put together."""

    draft: Draft
    kind: Kind
    given: dict[str, Exact]
    floats: dict[str, Any]
    outputs: Outputs
    proven: Mapping[str, Proven]
    parts: tuple[Part, ...]
    tried: Mapping[Mistakes, Wrong | None]  # what the mistakes come to that were looked at
    attempts: int
    worst_bound: float  # the largest relative difference between the two routes, as measured


class Family:
    """A generator of questions on one idea; its id is its place in the bank, ``topic/family``."""

    def __init__(
        self,
        draft: Callable[[Draw], Draft],
        *,
        level: int,
        kinds: Sequence[Kind],
        title: Text,
        version: int,
        engine: Any,
        misconceptions: Sequence[Misconception],
    ) -> None:
        *package, topic, name = draft.__module__.split(".")
        self.bank = ".".join(package)
        self.id = f"{topic}/{name}"
        self.topic = topic
        self.level = level
        self.kinds = tuple(kinds)
        self.title = title
        self.version = version
        self.engine = engine
        if isinstance(engine, tuple):
            self.engine = SimpleNamespace(**{piece.__name__: piece for piece in engine})
        self.misconceptions = tuple(misconceptions)
        self.topic_title = Text(topic, topic)  # the bank sets the real one
        self.file = draft.__code__.co_filename
        self._draft = draft
        self._run: Callable[..., Outputs] | None = None
        self._prover: Prover | None = None
        self._solve: Callable[..., Sequence[Paragraph]] | None = None
        self._mutants = Mutants(self.id, self.engine)
        self._validate()

    def _validate(self) -> None:
        unknown = [kind for kind in self.kinds if kind not in KINDS]
        if unknown or not self.kinds:
            raise AuthorError(f"{self.id}: kinds are {self.kinds}; use some of {', '.join(KINDS)}")
        if self.level not in (1, 2, 3):
            raise AuthorError(f"{self.id}: level is {self.level}; use 1, 2 or 3")
        names = [m.name for m in self.misconceptions]
        odd = [name for name in names if not NAME.fullmatch(name)]
        if odd:
            raise AuthorError(
                f"{self.id}: a misconception is named {odd[0]!r}; use words in lower case, joined "
                "by hyphens, at most 80 characters"
            )
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise AuthorError(f"{self.id}: misconception {min(twice)!r} is named twice")
        for m in self.misconceptions:
            if bool(m.code) == (m.value is not None):
                raise AuthorError(f"{self.id}: misconception {m.name!r} needs a code or a value")

    def run(self, function: Callable[..., Outputs]) -> Callable[..., Outputs]:
        """Registers the run: engine (as it is, or with a misconception in it) → outputs."""
        self._run = function
        return function

    def check(self, function: Callable[..., Outputs]) -> Callable[..., Outputs]:
        """Registers the independent check: symbols for the givens → SymPy expressions."""
        self._prover = Prover(self.id, function)
        return function

    def solution(
        self, function: Callable[..., Sequence[Paragraph]]
    ) -> Callable[..., Sequence[Paragraph]]:
        """Registers the worked solution: any of the givens, the case, `out`, `kind` → text."""
        self._solve = function
        return function

    @property
    def takes(self) -> Sequence[str] | None:
        """The givens and the case by name, as the run takes them; None if it takes any."""
        if self._run is None:
            return None
        taken = list(inspect.signature(self._run).parameters.values())[1:]
        return None if any(p.kind is p.VAR_KEYWORD for p in taken) else [p.name for p in taken]

    @property
    def prover(self) -> Prover:
        """The independent check; AuthorError if there is none."""
        if self._prover is None:
            raise AuthorError(f"{self.id}: has no check; write one with @….check")
        return self._prover

    def kind_of(self, seed: int) -> Kind:
        """The kind of question that a seed gives: the kinds take turns."""
        return self.kinds[seed % len(self.kinds)]

    def drawn(self, seed: int) -> Drawn:
        """Draws, computes and proves the question of `seed`; its prose is not yet made.

        Raises ProofError if engine and check disagree, AuthorError if no draw will do.
        """
        name = f"{self.id}@{self.version}/{seed}"
        kind = self.kind_of(seed)
        reasons: Counter[str] = Counter()
        for attempt in range(ATTEMPTS):
            draw = Draw(f"{name}#{attempt}" if attempt else name, kind)
            try:
                with self._own_code(seed, Redraw):
                    return self._attempt(draw, attempt + 1)
            except Redraw as redraw:
                reasons[str(redraw) or "the family asked to draw again"] += 1
        ((reason, count),) = reasons.most_common(1)
        raise AuthorError(
            f"{self.id}@{self.version}:{seed}: none of {ATTEMPTS} draws will do"
            f" ({count} of them: {reason});"
            " widen the draw, or add misconceptions in both directions (larger and smaller, "
            "longer and shorter)"
        )

    def _attempt(self, draw: Draw, attempts: int) -> Drawn:
        draft = self._draft(draw)
        if not isinstance(draft, Draft):
            raise AuthorError(f"{self.id}: drafts {draft!r}; the function must return a Draft")
        given = _exact_givens(draft)
        floats = {key: exact.floats() for key, exact in given.items()}
        with np.errstate(all="ignore"):
            outputs = self._outputs(self.engine, floats, draft.case)
            proven = self.prover.prove(given, draft.case)
            bound = compare(outputs, proven)
            facts = Facts(
                self.id,
                floats,
                outputs,
                proven,
                draft.symbols,
                self.misconceptions,
                self._trial(floats, draft.case),
            )
            builders = [
                part_builder(
                    part, label, facts, self._mutants, Stream(f"{draw.stream}/options/{label}")
                )
                for label, part in zip(BLANK_LABELS, self._parts(draft, draw.kind), strict=False)
            ]
            parts = tuple(build() for build in builders)
        return Drawn(
            draft, draw.kind, given, floats, outputs, proven, parts, facts.tried, attempts, bound
        )

    def _parts(self, draft: Draft, kind: Kind) -> Sequence[PartDraft]:
        if kind not in draft.parts:
            raise AuthorError(f"{self.id}: has no parts of kind {kind}; parts= must give them")
        return draft.parts[kind]

    def _outputs(self, engine: Any, floats: Mapping[str, Any], case: Mapping[str, Any]) -> Outputs:
        if self._run is None:
            raise AuthorError(f"{self.id}: has no run; write one with @….run")
        return self._run(engine, **floats, **case)

    def mistaken(self, drawn: Drawn) -> list[Wrong]:
        """What every misconception makes of a drawn question, where it makes anything."""
        found = []
        for m in self.misconceptions:
            with suppress(AuthorError):  # where the question asks for it, drawing has told
                found.append(self.wrong(drawn, (m,)))
        return [wrong for wrong in found if wrong is not None]

    def wrong(self, drawn: Drawn, mistakes: Mistakes) -> Wrong | None:
        """What mistakes make of a drawn question; None where they cannot be made together."""
        with np.errstate(all="ignore"):
            return self._trial(drawn.floats, drawn.draft.case)(mistakes)

    def with_code(self, drawn: Drawn, blank: Blank, code: str) -> Outputs | None:
        """What comes of a drawn question with `code` in a blank; None if that fails."""
        engine = self._mutants.engine_with({blank: code})
        with np.errstate(all="ignore"):
            try:
                return self._outputs(engine, drawn.floats, drawn.draft.case)
            except Exception:  # it may fail in any way
                return None

    def misconception(self, name: str) -> Misconception:
        """The misconception of that name; AuthorError if there is none."""
        for misconception in self.misconceptions:
            if misconception.name == name:
                return misconception
        raise AuthorError(f"{self.id}: has no misconception {name!r}")

    def _trial(
        self, floats: Mapping[str, Any], case: Mapping[str, Any]
    ) -> Callable[[Mistakes], Wrong | None]:
        """What tries mistakes on these givens."""
        known = {**floats, **case}

        def run(engine: Any) -> Outputs:
            return self._outputs(engine, floats, case)

        return lambda mistakes: result(self.id, mistakes, self._mutants, run, known)

    def combinations(self, seeds: int) -> list[tuple[Shapes, dict[str, int | str], str]]:
        """The shapes and cases that the first `seeds` seeds ask for, each once, with its key.

        Only the first attempt of each seed is looked at, and nothing is computed.
        """
        found = {}
        for seed in range(seeds):
            draw = Draw(f"{self.id}@{self.version}/{seed}", self.kind_of(seed))
            try:
                draft = self._draft(draw)
            except Redraw:
                continue
            shapes = {name: (g.shape, g.form) for name, g in _exact_givens(draft).items()}
            key = program_key(shapes, draft.case)
            found[key] = (shapes, draft.case, key)
        return list(found.values())

    def question(self, seed: int) -> Question:
        """The question of `seed`, certified: the same on every machine and for ever.

        Raises ProofError if engine and check disagree, AuthorError if no draw will do.
        """
        return self.assemble(seed, self.drawn(seed))

    @contextmanager
    def _own_code(self, seed: int, *expected: type[Exception]) -> Iterator[None]:
        """Errors inside name the question; what else the family's own code raises becomes one.

        SystemExit too; only the `expected` ones pass.
        """
        name = f"{self.id}@{self.version}:{seed}"
        passing: tuple[type[BaseException], ...] = (*expected, *ENDINGS)
        try:
            yield
        except passing:
            raise
        except QuizgenError as error:
            if str(error).startswith(self.id):
                raise
            raise type(error)(f"{name}: {error}") from error
        except BaseException as error:
            raise AuthorError(f"{name}: {self._fault(error)}") from error

    def _fault(self, error: BaseException) -> str:
        """What the family's own code raises, with the place where it did."""
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if frame.filename == self.file]
        place = f" in line {own[-1].lineno} ({own[-1].name})" if own else ""
        return f"{type(error).__name__}{place}: {error}"

    def assemble(self, seed: int, drawn: Drawn) -> Question:
        """The whole question from what was drawn; AuthorError if its solution or figure fails."""
        with self._own_code(seed):
            return self._assembled(seed, drawn)

    def _assembled(self, seed: int, drawn: Drawn) -> Question:
        draft = drawn.draft
        exhibits = self._exhibits(drawn)
        return Question(
            family=self.id,
            version=self.version,
            seed=seed,
            kind=drawn.kind,
            level=self.level,
            topic=self.topic_title,
            title=self.title,
            stem=blocks("the stem is", draft.stem),
            given=tuple(
                exact.printed(name, symbol_of(name, draft.symbols))
                for name, exact in drawn.given.items()
            ),
            case=draft.case,
            conventions=(
                *lines("the conventions are", draft.conventions, Text),
                *([LEFT_OUT] if _leaves_out(exhibits) else []),
            ),
            exhibits=exhibits,
            parts=drawn.parts,
            solution=self._solution(drawn),
            certificate=certificate(
                drawn.outputs,
                drawn.proven,
                drawn.worst_bound,
                engine=_engine_name(self.engine),
                check=self.prover.check.__name__,
            ),
        )

    def _exhibits(self, drawn: Drawn) -> tuple[Block, ...]:
        draft = drawn.draft
        parts = draft.parts[drawn.kind]
        labelled = [
            (part.blank, label)
            for part, label in zip(parts, BLANK_LABELS, strict=False)
            if isinstance(part, CodePart)
        ]
        source: list[Block] = []
        if labelled or draft.show:
            labelled += [(blank, "") for blank in draft.hide]
            holes = [blank for blank, _ in labelled]
            labels = [label for _, label in labelled]
            source.append(Listing(listing(holes, labels, also=draft.show)))
        extra = draft.exhibits(drawn.outputs) if callable(draft.exhibits) else draft.exhibits
        return (*source, *lines("the exhibits are", extra, Block))

    def _solution(self, drawn: Drawn) -> tuple[Block, ...]:
        if self._solve is None:
            raise AuthorError(f"{self.id}: has no worked solution; write one with @….solution")
        known = {
            "out": drawn.outputs,
            "kind": drawn.kind,
            **drawn.floats,
            **drawn.draft.case,
        }
        taken = {name: known[name] for name in parameters(self._solve) if name in known}
        return blocks("the solution is", self._solve(**taken))


def _exact_givens(draft: Draft) -> dict[str, Exact]:
    return {
        name: Exact.of(value, "ln" if name in draft.ln else "plain")
        for name, value in draft.given.items()
    }


def _leaves_out(exhibits: Sequence[Block]) -> bool:
    return any(isinstance(block, Listing) and "..." in block.source for block in exhibits)


def _engine_name(engine: Any) -> str:
    if isinstance(engine, SimpleNamespace):
        return ", ".join(vars(engine))
    return str(getattr(engine, "__qualname__", "") or type(engine).__qualname__)


def family(
    *,
    level: int,
    kinds: Sequence[Kind],
    ja: str,
    en: str,
    engine: Any,
    misconceptions: Sequence[Misconception],
    blank: Blank | None = None,
    version: int = 1,
) -> Callable[[Callable[[Draw], Draft]], Family]:
    """Makes a family of the function below it, which drafts a question from a draw.

    `ja` and `en` are its title, `engine` the class or function that its run receives (of several,
    a namespace with their names), `blank` the one that misconceptions without ``at=`` write into.
    A family whose questions change gets a new `version`.
    """
    if blank is not None:
        misconceptions = [
            m if m.at is not None or not m.code else _placed(m, blank) for m in misconceptions
        ]

    def decorate(draft: Callable[[Draw], Draft]) -> Family:
        return Family(
            draft,
            level=level,
            kinds=kinds,
            title=Text(ja, en),
            version=version,
            engine=engine,
            misconceptions=misconceptions,
        )

    return decorate


def _placed(m: Misconception, blank: Blank) -> Misconception:
    return Misconception(m.name, m.code, ja=m.ja, en=m.en, at=blank, value=m.value)
