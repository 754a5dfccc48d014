"""Families: generators of questions on one idea, each with an independent check."""

from __future__ import annotations

import inspect
import re
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, NamedTuple, TypeVar

import msgspec
import numpy as np

from quizgen.authoring.blank import Blank, listing, read_listing
from quizgen.authoring.draft import (
    CodePart,
    Draft,
    Misconception,
    Outputs,
    PartDraft,
    StatementsPart,
    WrongLinePart,
    blocks,
    lines,
)
from quizgen.authoring.draw import Draw, Redraw, Stream
from quizgen.authoring.tex import symbol_of
from quizgen.families.data_table import data_table
from quizgen.families.script import script
from quizgen.model.errors import EXIT_EXCEPTIONS, AuthorError, QuizgenError
from quizgen.model.figures import check_figure
from quizgen.model.question import (
    BLANK_LABELS,
    KINDS,
    Block,
    Kind,
    Listing,
    Part,
    Question,
    Text,
    blank_mark,
)
from quizgen.options.facts import Facts
from quizgen.options.line_part import Fault, explained, fault_of
from quizgen.options.mutants import Mistakes, Mutants, Wrong, parameters, result
from quizgen.options.parts import prepare_part
from quizgen.proof.certificate import Proven, Prover, certificate, compare
from quizgen.proof.derive import Shapes
from quizgen.proof.exact import Exact, Form

MAX_ATTEMPTS = 200
MAX_MINUTES = 30  # for a question
EXTRA_ARGUMENTS = ("out", "engine")  # of `value=` of a misconception, besides those of the run
MISCONCEPTION_NAME = re.compile(r"(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*")  # of a misconception
OMISSION_NOTE = Text(
    "コード中の `...` は、省略した部分である。",
    "`...` stands for code that is omitted.",
)


F = TypeVar("F", bound=Callable[..., Any])


class Drawn(NamedTuple):
    """A question with everything computed and proven, before its prose is assembled.

    `known` is what run, check and solution receive: givens as floats, sizes and case.
    """

    draft: Draft
    kind: Kind
    given: dict[str, Exact]
    known: dict[str, Any]
    outputs: Outputs
    proven: Mapping[str, Proven]
    parts: tuple[Part, ...]
    facts: Facts
    attempts: int
    worst_bound: float  # the largest relative difference between the two routes, as measured


class OfKinds:
    """Registers functions for questions of some kinds, replacing earlier ones."""

    def __init__(self, family: Family, kinds: Sequence[Kind]) -> None:
        self._family = family
        self._kinds = kinds

    def draft(self, function: F) -> F:
        """Registers the draft: draw → Draft."""
        self._family.drafts.update(dict.fromkeys(self._kinds, function))
        return function

    def run(self, function: F) -> F:
        """Registers the run: engine (as it is, or with a misconception in it) → outputs."""
        self._family.runs.update(dict.fromkeys(self._kinds, function))
        return function

    def check(self, function: F) -> F:
        """Registers the independent check: symbols for the givens → SymPy expressions."""
        prover = Prover(self._family.id, function)
        self._family.provers.update(dict.fromkeys(self._kinds, prover))
        return function

    def solution(self, function: F) -> F:
        """Registers the worked solution: any of givens, sizes, case, `out`, `kind` → text."""
        self._family.solutions.update(dict.fromkeys(self._kinds, function))
        return function


class Family:
    """A generator of questions on one idea; its id is its path in the bank, ``topic/family``."""

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
        covers: Sequence[str],
        minutes: int | None,
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
        self.covers = tuple(covers)
        self.minutes = minutes
        self.topic_title = Text(topic, topic)  # the bank sets the real one
        self.file = draft.__code__.co_filename
        self.drafts: dict[Kind, Callable[..., Any]] = dict.fromkeys(kinds, draft)
        self.runs: dict[Kind, Callable[..., Any]] = {}
        self.provers: dict[Kind, Prover] = {}
        self.solutions: dict[Kind, Callable[..., Any]] = {}
        self._mutants = Mutants(self.engine)
        self._validate()

    def _validate(self) -> None:
        unknown = [kind for kind in self.kinds if kind not in KINDS]
        if unknown or not self.kinds:
            raise AuthorError(f"{self.id}: kinds are {self.kinds}; use some of {', '.join(KINDS)}")
        if self.level not in (1, 2, 3):
            raise AuthorError(f"{self.id}: level is {self.level}; use 1, 2 or 3")
        if self.minutes is not None and self.minutes not in range(1, MAX_MINUTES + 1):
            raise AuthorError(
                f"{self.id}: minutes is {self.minutes!r}; use an integer from 1 to {MAX_MINUTES}"
            )
        names = [m.name for m in self.misconceptions]
        odd = [name for name in names if not MISCONCEPTION_NAME.fullmatch(name)]
        if odd:
            raise AuthorError(
                f"{self.id}: a misconception is named {odd[0]!r}; use lower-case words joined by "
                "hyphens, at most 80 characters"
            )
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise AuthorError(f"{self.id}: misconception {min(twice)!r} is named twice")
        for m in self.misconceptions:
            if bool(m.code) == (m.value is not None):
                raise AuthorError(
                    f"{self.id}: misconception {m.name!r} needs either code or a value"
                )

    def of(self, *kinds: Kind) -> OfKinds:
        """Decorators to register a separate draft, run, check and solution for these kinds."""
        unknown = [kind for kind in kinds if kind not in self.kinds]
        if unknown or not kinds:
            raise AuthorError(f"{self.id}: of{kinds} must name kinds of {self.kinds}")
        return OfKinds(self, kinds)

    def run(self, function: F) -> F:
        """Registers the run: engine (as it is, or with a misconception in it) → outputs."""
        return self.of(*self.kinds).run(function)

    def check(self, function: F) -> F:
        """Registers the independent check: symbols for the givens → SymPy expressions."""
        return self.of(*self.kinds).check(function)

    def solution(self, function: F) -> F:
        """Registers the worked solution: any of givens, sizes, case, `out`, `kind` → text."""
        return self.of(*self.kinds).solution(function)

    def run_parameters(self, kinds: Collection[Kind]) -> Collection[str] | None:
        """The parameters of the runs of these kinds, and the extra ones that `value=` may take.

        None if any of them takes ``**kwargs``.
        """
        runs = [run for kind, run in self.runs.items() if kind in kinds]
        taken = [p for run in runs for p in list(inspect.signature(run).parameters.values())[1:]]
        if not runs or any(p.kind is p.VAR_KEYWORD for p in taken):
            return None
        return [*dict.fromkeys(p.name for p in taken), *EXTRA_ARGUMENTS]

    def prover(self, kind: Kind) -> Prover:
        """The independent check of a kind; AuthorError if there is none."""
        if kind not in self.provers:
            raise AuthorError(f"{self.id}: has no check; write one with @….check")
        return self.provers[kind]

    def kind_of(self, seed: int) -> Kind:
        """The kind of question that a seed gives; the kinds alternate."""
        return self.kinds[seed % len(self.kinds)]

    def drawn(self, seed: int) -> Drawn:
        """Draws, computes and proves the question of `seed`, without its prose.

        Raises ProofError if engine and check disagree, AuthorError if no draw is usable.
        """
        name = f"{self.id}@{self.version}/{seed}"
        kind = self.kind_of(seed)
        reasons: Counter[str] = Counter()
        for attempt in range(MAX_ATTEMPTS):
            draw = Draw(f"{name}#{attempt}" if attempt else name, kind)
            try:
                with self._own_code(seed, Redraw):
                    return self._attempt(draw, attempt + 1)
            except Redraw as redraw:
                reasons[str(redraw) or "the family asked to draw again"] += 1
        ((reason, count),) = reasons.most_common(1)
        raise AuthorError(
            f"{self.id}@{self.version}:{seed}: none of {MAX_ATTEMPTS} draws is usable"
            f" ({count} of them: {reason});"
            " widen the draw, or add misconceptions in both directions (larger and smaller, "
            "longer and shorter)"
        )

    def first_draft(self, seed: int) -> Draft | None:
        """The draft that the question of `seed` most likely has; None if it is drawn again."""
        with self._own_code(seed, Redraw), suppress(Redraw):
            return self._draft(Draw(f"{self.id}@{self.version}/{seed}", self.kind_of(seed)))
        return None

    def _draft(self, draw: Draw) -> Draft:
        draft = self.drafts[draw.kind](draw)
        if not isinstance(draft, Draft):
            raise AuthorError(f"{self.id}: the draft is {draft!r}; return a Draft")
        return draft

    def _attempt(self, draw: Draw, attempts: int) -> Drawn:
        draft = self._draft(draw)
        given = _exact_givens(draft)
        known = {**_values(draft, given), **draft.structure}
        with np.errstate(all="ignore"):
            outputs, proven = self._computed(draw.kind, draft, given, known)
            bound = compare(outputs, proven)
            facts = Facts(
                self.id,
                {name: known[name] for name in (*given, *draft.sizes)},
                outputs,
                proven,
                draft.symbols,
                self.mistakes_of(draw.kind),
                self._trial(draw.kind, known, outputs),
            )
            builders = [
                prepare_part(
                    part, label, facts, self._mutants, Stream(f"{draw.stream}/options/{label}")
                )
                for label, part in with_labels(self._parts(draft, draw.kind))
            ]
            parts = tuple(
                self._with_level(build(), part)
                for build, part in zip(builders, self._parts(draft, draw.kind), strict=True)
            )
        return Drawn(draft, draw.kind, given, known, outputs, proven, parts, facts, attempts, bound)

    def _with_level(self, part: Part, drafted: PartDraft) -> Part:
        """The part with its own level, if any; no part is harder than its family."""
        if drafted.level is None or drafted.level == self.level:
            return part
        if drafted.level not in range(1, self.level):
            raise AuthorError(
                f"{self.id}: part ({part.label}) has level {drafted.level!r}; a family is as hard "
                f"as its hardest part, so use a level from 1 to {self.level}"
            )
        return msgspec.structs.replace(part, level=drafted.level)

    def _computed(
        self, kind: Kind, draft: Draft, given: Mapping[str, Exact], known: Mapping[str, Any]
    ) -> tuple[Outputs, Mapping[str, Proven]]:
        """The outputs by both routes; none if every part declares itself what is true."""
        parts = self._parts(draft, kind)
        if all(isinstance(part, StatementsPart) and part.stated for part in parts):
            return {}, {}
        return self._outputs(self.engine, kind, known), self.prover(kind).prove(
            given, draft.structure
        )

    def _parts(self, draft: Draft, kind: Kind) -> Sequence[PartDraft]:
        if kind not in draft.parts:
            raise AuthorError(f"{self.id}: has no parts of kind {kind}; add them to parts=")
        return draft.parts[kind]

    def _outputs(self, engine: Any, kind: Kind, known: Mapping[str, Any]) -> Outputs:
        if kind not in self.runs:
            raise AuthorError(f"{self.id}: has no run; write one with @….run")
        fresh = {
            n: v.copy() if isinstance(v, np.ndarray) and v.flags.writeable else v
            for n, v in known.items()
        }  # a script may write to what it is given
        outputs: Outputs = self.runs[kind](engine, **fresh)
        return outputs

    def mistakes_of(self, kind: Kind) -> list[Misconception]:
        """The misconceptions that apply to questions of a kind, the likeliest first."""
        return [m for m in self.misconceptions if kind in m.kinds]

    def wrong_results(self, drawn: Drawn) -> list[Wrong]:
        """The results of all misconceptions that apply to a drawn question."""
        found = []
        for m in self.mistakes_of(drawn.kind):
            with suppress(AuthorError):  # if the question depends on it, drawing has reported it
                found.append(self.wrong(drawn, (m,)))
        return [wrong for wrong in found if wrong is not None]

    def wrong(self, drawn: Drawn, mistakes: Mistakes) -> Wrong | None:
        """The result of mistakes on a drawn question; None if they cannot be made together."""
        with np.errstate(all="ignore"):
            return self._trial(drawn.kind, drawn.known, drawn.outputs)(mistakes)

    def run_code(self, drawn: Drawn, codes: Mapping[Blank, str]) -> Outputs | None:
        """The outputs of a drawn question with `codes` in its blanks; None if that fails."""
        return self._with_engine(drawn, self._mutants.engine_with(codes))

    def run_listing(self, drawn: Drawn, text: str, blanks: Sequence[Blank]) -> Outputs | None:
        """The outputs of a drawn question, run from a printed listing; None if that fails."""
        return self._with_engine(drawn, self._mutants.engine_of(read_listing(text, blanks)))

    def _with_engine(self, drawn: Drawn, engine: Any) -> Outputs | None:
        with np.errstate(all="ignore"):
            try:
                return self._outputs(engine, drawn.kind, drawn.known)
            except Exception:  # it may fail in any way
                return None

    def misconception(self, name: str) -> Misconception:
        """The misconception of that name; AuthorError if there is none."""
        for misconception in self.misconceptions:
            if misconception.name == name:
                return misconception
        raise AuthorError(f"{self.id}: has no misconception {name!r}")

    def _trial(
        self, kind: Kind, known: Mapping[str, Any], outputs: Outputs
    ) -> Callable[[Mistakes], Wrong | None]:
        """A function that tries mistakes on these givens."""
        arguments = {**known, **dict(zip(EXTRA_ARGUMENTS, (outputs, self.engine), strict=True))}

        def run(engine: Any) -> Outputs:
            return self._outputs(engine, kind, known)

        return lambda mistakes: result(self.id, mistakes, self._mutants, run, arguments)

    def combinations(self, seeds: int) -> list[tuple[Prover, Shapes, dict[str, int | str], str]]:
        """What the first `seeds` seeds require to be proven: check, shapes, case, and cache key.

        Only the first attempt of each seed is considered, and nothing is computed.
        """
        found = {}
        for seed in range(seeds):
            kind = self.kind_of(seed)
            if kind not in self.provers:
                continue
            draft = self.first_draft(seed)
            if draft is None:
                continue
            prover = self.prover(kind)
            shapes = {name: (g.shape, g.form) for name, g in _exact_givens(draft).items()}
            key = prover.key(shapes, draft.structure)
            found[key] = (prover, shapes, draft.structure, key)
        return list(found.values())

    def question(self, seed: int) -> Question:
        """The question of `seed`, certified: the same on every machine and for ever.

        Raises ProofError if engine and check disagree, AuthorError if no draw is usable.
        """
        return self.assemble(seed, self.drawn(seed))

    @contextmanager
    def _own_code(self, seed: int, *expected: type[Exception]) -> Iterator[None]:
        """Names the question in errors raised inside; anything else becomes an AuthorError.

        That includes SystemExit; only `expected` exceptions pass through.
        """
        name = f"{self.id}@{self.version}:{seed}"
        passing: tuple[type[BaseException], ...] = (*expected, *EXIT_EXCEPTIONS)
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
        """The exception that the family's own code raised, and where."""
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if frame.filename == self.file]
        where = f" in line {own[-1].lineno} ({own[-1].name})" if own else ""
        return f"{type(error).__name__}{where}: {error}"

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
            )
            + tuple(
                Exact.of(size, "whole").printed(name, symbol_of(name, draft.symbols))
                for name, size in draft.sizes.items()
            ),
            case=draft.structure,
            conventions=(
                *lines("the conventions are", draft.conventions, Text),
                *([OMISSION_NOTE] if _leaves_out(exhibits) else []),
            ),
            exhibits=exhibits,
            parts=drawn.parts,
            solution=self._solution(drawn),
            certificate=certificate(
                drawn.outputs,
                drawn.proven,
                drawn.worst_bound,
                engine=_engine_name(self.engine),
                check=self.provers[drawn.kind].check.__name__ if drawn.proven else "",
            ),
        )

    def _exhibits(self, drawn: Drawn) -> tuple[Block, ...]:
        draft = drawn.draft
        shown = listing_of(draft, drawn.kind)
        source: list[Block] = [Listing(shown)] if shown else []
        source += [Listing(fault.source, numbered=True) for fault in self._faults(drawn)]
        if draft.data:
            source.append(data_table(draft.data, drawn.given))
        if draft.script is not None:
            sizes = {name: Exact.of(size) for name, size in draft.sizes.items()}
            source.append(script(draft.script, {**drawn.given, **sizes}))
        extra = draft.exhibits(drawn.outputs) if callable(draft.exhibits) else draft.exhibits
        exhibits = (*source, *lines("the exhibits are", extra, Block))
        for block in exhibits:
            check_figure(block)
        return exhibits

    def _faults(self, drawn: Drawn) -> list[Fault]:
        """The mistakes in listings whose wrong line is asked for."""
        parts = drawn.draft.parts[drawn.kind]
        asked = [part for part in parts if isinstance(part, WrongLinePart)]
        if asked and len(parts) > 1 and any(isinstance(part, CodePart) for part in parts):
            raise AuthorError(
                f"{self.id}: wrong_line shows what code() asks for; use it in another kind"
            )
        if len(asked) > 1:
            raise AuthorError(f"{self.id}: asks for two wrong lines; a question has one at most")
        return [fault_of(part, drawn.facts.misconceptions) for part in asked]

    def _solution(self, drawn: Drawn) -> tuple[Block, ...]:
        if drawn.kind not in self.solutions:
            if not drawn.proven:
                return ()
            raise AuthorError(f"{self.id}: has no worked solution; write one with @….solution")
        solve = self.solutions[drawn.kind]
        faults = [block for f in self._faults(drawn) for block in explained(f, drawn.facts)]
        known = {"out": drawn.outputs, "kind": drawn.kind, **drawn.known}
        taken = {name: known[name] for name in parameters(solve) if name in known}
        return (*faults, *blocks("the solution is", solve(**taken)))


def with_labels(parts: Sequence[PartDraft]) -> Iterator[tuple[str, PartDraft]]:
    """The parts with their labels; a part with several blanks takes a label for each."""
    at = 0
    for part in parts:
        label = BLANK_LABELS[at]
        yield label, part
        at += len(part.labels(label)) if isinstance(part, CodePart) else 1


def listing_of(draft: Draft, kind: Kind) -> str:
    """The source that a question of a kind shows, its blanks marked; empty if it shows none."""
    holes = {
        blank: blank_mark(mark)
        for label, part in with_labels(draft.parts[kind])
        if isinstance(part, CodePart) and not part.whole
        for blank, mark in zip(part.blanks, part.labels(label), strict=True)
    }
    if not holes and not draft.show:
        return ""
    return listing(holes | dict.fromkeys(draft.hide, "..."), also=draft.show)


def _exact_givens(draft: Draft) -> dict[str, Exact]:
    def form(name: str) -> Form:
        return "ln" if name in draft.ln else "plotted" if name in draft.plotted else "plain"

    return {name: Exact.of(value, form(name)) for name, value in draft.given.items()}


def _values(draft: Draft, given: Mapping[str, Exact]) -> dict[str, Any]:
    """The givens in the form that run, misconceptions and solution receive."""
    if draft.script is not None:
        return {name: exact.written() for name, exact in given.items()}
    return {name: exact.floats() for name, exact in given.items()}


def _leaves_out(exhibits: Sequence[Block]) -> bool:
    return any(isinstance(block, Listing) and "..." in block.source for block in exhibits)


def _engine_name(engine: Any) -> str:
    if engine is None:
        return ""
    if isinstance(engine, SimpleNamespace):
        return ", ".join(vars(engine))
    return str(getattr(engine, "__qualname__", "") or type(engine).__qualname__)


def family(
    *,
    level: int,
    kinds: Sequence[Kind],
    ja: str,
    en: str,
    engine: Any = None,
    misconceptions: Sequence[Misconception] = (),
    blank: Blank | None = None,
    covers: Sequence[str] = (),
    minutes: int | None = None,
    version: int = 1,
) -> Callable[[Callable[[Draw], Draft]], Family]:
    """Makes a family of the decorated function, which drafts a question from a draw.

    `ja` and `en` are its title, `engine` the class or function that its run receives (for several,
    a namespace with their names; None if nothing is computed), `blank` the one that misconceptions
    without ``at=`` apply to. `covers` names the syllabus items that it asks about, `minutes` is the
    time a question takes somebody who knows the subject. A family whose questions change needs a
    new `version`.
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
            covers=covers,
            minutes=minutes,
        )

    return decorate


def _placed(m: Misconception, blank: Blank) -> Misconception:
    return replace(m, at=blank)
