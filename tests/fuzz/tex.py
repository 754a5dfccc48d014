"""Formulas: random trees over the TeX that a quiz may hold; few of them mean anything."""

from hypothesis import strategies as st

from quizgen.model import tex_rules

__all__ = ["tex"]

PAIRS = (
    ("(", ")"), ("[", "]"), ("[", ")"), ("(", "]"), (r"\{", r"\}"), (r"\langle ", r"\rangle "),
    (r"\lfloor ", r"\rfloor "), (r"\lvert ", r"\rvert "), (r"\lVert ", r"\rVert "), ("|", "|"),
    (r"\bigl(", r"\bigr)"), (r"\Bigl[", r"\Bigr]"), (r"\left(", r"\right)"),
    (r"\left[", r"\right)"), (r"\left.", r"\right|"), (r"\left\{", r"\right."),
    (r"\left\lVert ", r"\right\rVert "), (r"\left\langle ", r"\right\rangle "),
)  # fmt: skip
SIGNS = (*"+-=<>/:,;*!.|()]", "{}'", "{}''")
TABLES = sorted(tex_rules.ENVIRONMENTS - {"gathered", "gather*"})


def tex() -> st.SearchStrategy[str]:
    """Formulas on one line, all of them allowed."""
    return st.recursive(_atoms(), _composed, max_leaves=25)


def _command(names: frozenset[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(names)).map(lambda name: f"{name} ")


def _atoms() -> st.SearchStrategy[str]:
    words = st.text(alphabet="abcXYZ019 -.,()あ損失", min_size=1, max_size=8)
    return st.one_of(
        st.sampled_from("abcxyzABNTW"),
        st.integers(0, 1000).map(str),
        st.decimals(-10, 10, places=3).map(str),
        st.sampled_from(SIGNS),
        st.sampled_from("あい漢é²"),
        _command(tex_rules.GREEK),
        _command(tex_rules.RELATIONS),
        _command(tex_rules.OPERATORS),
        _command(tex_rules.MARKS),
        _command(tex_rules.SPACES),
        _command(tex_rules.FUNCTIONS),
        _command(tex_rules.LARGE - {r"\limits", r"\nolimits"}),
        words.map(lambda text: rf"\text{{{text}}}"),
        words.map(lambda text: rf"\operatorname{{{text}}}"),
        words.map(lambda text: rf"\operatorname*{{{text}}}"),
        st.sampled_from(["(あ)", r"\_", r"\,", r"\ ", "{}", "", r"\big(", r"\Bigm|", r"\middle|"]),
    )


def _composed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    wrapped = inner.map(lambda body: f"{{{body}}}")
    one = st.one_of(wrapped, wrapped, st.sampled_from("xyn12"))  # an argument
    return st.one_of(
        st.lists(inner, min_size=2, max_size=6).map("".join),
        st.lists(inner, min_size=2, max_size=4).map(" + ".join),
        st.tuples(inner, inner).map(" = ".join),
        st.tuples(_base(wrapped), one).map("^".join),
        st.tuples(_base(wrapped), one).map("_".join),
        st.tuples(_base(wrapped), one, one).map(lambda parts: "{}_{}^{}".format(*parts)),
        st.tuples(_command(frozenset(tex_rules.FRACTIONS)), one, one).map("".join),
        st.tuples(_command(tex_rules.ACCENTS | tex_rules.FONTS), one).map("".join),
        st.tuples(st.sampled_from([r"\sqrt ", r"\sqrt[3]", r"\sqrt[n+1]"]), one).map("".join),
        st.tuples(wrapped, one).map(lambda parts: r"\underbrace{}_{}".format(*parts)),
        st.tuples(_large(), one, one, inner).map(lambda parts: "{}_{}^{} {{}}{}".format(*parts)),
        st.tuples(_command(tex_rules.FUNCTIONS), st.one_of(inner, _enclosed(inner))).map("".join),
        _enclosed(inner),
        wrapped,
        _table(inner),
    )


def _base(wrapped: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(["x", "W", ")", "{}", r"\sigma ", r"\hat{y}"]), wrapped)


def _large() -> st.SearchStrategy[str]:
    limits = st.sampled_from(["", "", r"\limits ", r"\nolimits "])
    names = _command(tex_rules.LARGE - {r"\limits", r"\nolimits"})
    return st.tuples(names, limits).map("".join)


def _enclosed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(st.sampled_from(PAIRS), inner).map(lambda p: f"{p[0][0]}{p[1]}{p[0][1]}")


def _table(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    rows = st.lists(st.lists(inner, min_size=1, max_size=4).map(" & ".join), max_size=4)
    body = rows.map(r" \\ {}".join)  # which could be read as \\* or \\[
    return st.tuples(st.sampled_from(TABLES), body).map(
        lambda parts: rf"\begin{{{parts[0]}}}{parts[1]}\end{{{parts[0]}}}"
    )
