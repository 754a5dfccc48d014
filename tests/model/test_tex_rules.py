"""Which TeX is allowed: what the bank and a course need, and nothing that harms."""

import re
import subprocess
import sys
import textwrap

import pytest

from quizgen.model.bounds import TEX_CELLS, TEX_DEPTH, TEX_LENGTH, TEX_UNCLOSED
from quizgen.model.contents import formulas_of
from quizgen.model.errors import QuizgenError
from quizgen.model.tex_rules import check_tex
from quizgen.render.mathml import mathml
from quizgen.render.values import given_formulas, numeric_tex

COURSE = (
    r"f_t = \sigma(W_f [h_{t-1}, x_t] + b_f), \quad c_t = f_t \odot c_{t-1} + i_t \odot \tilde{c}",
    r"\operatorname{softmax}(z)_i = \frac{\exp(z_i / T)}{\sum_{j=1}^{K} \exp(z_j / T)}",
    r"\mathrm{Attention}(Q, K, V) = \mathrm{softmax}\left(\frac{QK^{\top}}{\sqrt{d_k}}\right)V",
    r"\min_G \max_D \mathbb{E}_{x \sim p_{\mathrm{data}}}[\log D(x)] "
    r"+ \mathbb{E}_{z \sim p_z}[\log(1 - D(G(z)))]",
    r"D_{\mathrm{KL}}(p \,\|\, q) = \sum_x p(x) \log \frac{p(x)}{q(x)} \ge 0",
    r"\hat{\theta} = \operatorname*{arg\,max}_{\theta} \prod_{i=1}^{n} p(x_i \mid \theta)",
    r"|x| = \begin{cases} x & (x \geq 0) \\ -x & \text{それ以外} \end{cases}",
    r"\begin{aligned} \frac{\partial L}{\partial x} &= \boldsymbol{W}^{\top} \delta \\ "
    r"&= \begin{bmatrix} 1 & 0 \\ 0 & -1 \end{bmatrix} \delta \end{aligned}",
    r"\left\lfloor \frac{H + 2P - K}{S} \right\rfloor + 1, \qquad x \in [0, 1), \{a, b\}",
    r"\underbrace{x \times \cdots \times x}_{n \text{ times}} = x^{n}, \quad \sqrt[3]{8} = 2",
    r"\nabla_w L(w; \lambda) + \lambda \lVert w \rVert_2^2, \quad \bar{x} \pm \varepsilon",
    r"\bigl( \vec{a} \cdot \vec{b} \bigr) \neq 0 \Rightarrow a \not\perp b".replace(
        r"\not\perp", ""
    ),
    r"p(c \mid x) \propto \mathcal{N}(\mu, \Sigma), \quad \mathtt{self.x\_hat}, \quad 95\%",
)
REFUSED = (
    (r"\href{javascript:alert(1)}{x}", r"\href"),
    (r"\url{x}", r"\url"),
    (r"\includegraphics{x}", r"\includegraphics"),
    (r"\def\x{\x\x}\x", r"\def"),
    (r"\newcommand{\x}{y}", r"\newcommand"),
    (r"\let\x=y", r"\let"),
    (r"\input{/etc/passwd}", r"\input"),
    (r"\htmlClass{a}{b}", r"\htmlClass"),
    (r"\class{a}{b}", r"\class"),
    (r"\style{color:red}{b}", r"\style"),
    (r"\unicode{x202e}", r"\unicode"),
    (r"\char 60", r"\char"),
    (r"\require{ams}", r"\require"),
    (r"\tag{<b>}", r"\tag"),
    (r"\label{a}\ref{a}", r"\label"),
    (r"\color{red}x", r"\color"),
    (r"\hspace{10000em}", r"\hspace"),
    (r"\phantom{x}", r"\phantom"),
    (r"\textbf{<b>}", r"\textbf"),
    (r"\mathop{x}", r"\mathop"),
    (r"\displaystyle x", r"\displaystyle"),
    (r"\begin{array}{c} 1 \end{array}", "array"),
    (r"\begin{align} 1 \end{align}", "align"),
    (r"\frak{1}", r"did you mean \frac?"),
    # words and characters
    (r"x^{\operatorname{<script>alert(1)</script>}}", "<script>"),
    (r"x^\operatorname{f}", "put it in braces"),
    (r"\text{<b>}", "<b>"),
    (r"\text{a & b}", "a & b"),
    (r"\text{'a'}", r"\text"),
    (r'\text{"a"}', r"\text"),
    (r"\text{`a`}", r"\text"),
    (r"\text{$x$}", r"\text"),
    ("\\text{a\u202eb}", r"\u202e"),
    ("\\text{a\x1bb}", r"\x1b"),
    (r"\text", r"\text{...}"),
    (r"\text{\textbf{a}}", r"\text"),
    ("a`b", "`"),
    ('a"b', '"'),
    ("a$b", "$"),
    ("a#b", "#"),
    ("a%b", "%"),
    ("a~b", "~"),
    ("a\tb", r"\t"),
    ("a\rb", r"\r"),
    ("a\x00b", r"\x00"),
    ("a\ud800b", r"\ud800"),
    ("a\u2028b", r"\u2028"),
    ("a≤b", "≤"),
    ("⟨a", "⟨"),  # a bracket that would not be counted
    # structure
    (r"\hat\mathbf{x}", "put it in braces"),
    (r"x^\frac{1}{2}", "put it in braces"),
    (r"x_\sum_\sum_i", "put it in braces"),
    (r"\mathbf(", "put it in braces"),
    (r"\sqrt[\sqrt[3]{2}]{x}", "degree of a root"),
    (r"\frac{1}", "argument is missing"),
    (r"{\frac{1}}{2}", "argument is missing"),
    (r"\begin{matrix} \frac & 1 \end{matrix}", "argument is missing"),
    (r"{x", "}"),
    (r"x}", "nothing was expected"),
    (r"\left( x", r"\right"),
    (r"\left( {x \right) }", r"found \right where } was expected"),
    (r"\begin{matrix} x \end{pmatrix}", r"\end{matrix}"),
    (r"\left\alpha x \right)", "which is not a bracket"),
    (r"a \\ b", "is only allowed in an environment"),
    (r"a & b", "is only allowed in an environment"),
    (r"\begin{matrix} a \\[2pt] b \end{matrix}", r"\\{}["),
)
EDGE = {  # what opens and closes one level
    "braces": ("{", "}"),
    "brackets": ("(", ")"),
    "mixed brackets": ("[{", "})"),
    "left and right": (r"\left(", r"\right)"),
    "roots": (r"\sqrt{", "}"),
    "degrees": (r"\sqrt[3]{", "}"),
    "numerators": (r"\frac{", "}{2}"),
    "denominators": (r"\frac{1}{", "}"),
    "accents": (r"\hat{", "}"),
    "fonts": (r"\mathbf{", "}"),
    "braces below": (r"\underbrace{", "}_{n}"),
    "exponents": ("x^{", "}"),
    "indices": ("x_{", "}"),
    "limits": (r"\sum_{", "}"),
    "matrices": (r"\begin{pmatrix}", r"\end{pmatrix}"),
    "cases": (r"\begin{cases} 1 & ", r"\end{cases}"),
    "functions": (r"\log ", ""),
    "functions with indices": (r"\log_{2} ", ""),
    "functions with signs": (r"\max ' \, ", ""),
    "functions in brackets": (r"\log(", ")"),
    "operators": (r"\operatorname*{f}", ""),
}


def depth_of(markup):
    deepest = depth = 0
    for closing, single in re.findall(r"<(/?)[^>]*?(/?)>", markup):
        depth += -1 if closing else 0 if single else 1
        deepest = max(deepest, depth)
    return deepest


def refusal(tex):
    with pytest.raises(QuizgenError) as caught:
        check_tex(tex)
    return str(caught.value)


@pytest.mark.parametrize("tex", COURSE)
def test_what_a_course_needs_is_allowed(tex):
    check_tex(tex)
    for display in (True, False):
        assert mathml(tex, display=display).endswith("</math>")


@pytest.mark.parametrize("seeds", [4, pytest.param(60, marks=pytest.mark.slow)])
def test_all_formulas_of_the_bank_are_allowed(bank, seeds):
    tried = 0
    for name in bank.ids:
        family = bank.family(name)
        for seed in range(seeds):
            question = family.question(seed)
            numerics = [part.numeric for part in question.parts if part.numeric]
            for tex in (
                *formulas_of(question),
                *(tex for given in question.given for tex in given_formulas(given)),
                *map(numeric_tex, numerics),
            ):
                check_tex(tex)
                tried += 1
    assert tried > 1000


@pytest.mark.parametrize(("tex", "says"), REFUSED)
def test_everything_else_is_refused_by_name(tex, says):
    message = refusal(tex)
    assert message.startswith("formula '")
    assert says in message
    assert message.isprintable()
    assert len(message) < 500


def test_an_error_shows_only_the_beginning_of_a_long_formula():
    message = refusal(r"\nosuchthing" + "x" * 3000)
    assert len(message) < 200
    message = refusal("x" * (TEX_LENGTH + 1))
    assert str(TEX_LENGTH) in message
    check_tex("x" * TEX_LENGTH)


@pytest.mark.parametrize(("opening", "closing"), EDGE.values(), ids=EDGE)
def test_depth_is_bounded_however_it_is_made(opening, closing):
    def nested(count):
        return opening * count + "x" + closing * count

    most = max(count for count in range(1, TEX_DEPTH + 1) if not refused(nested(count)))
    assert most >= TEX_DEPTH // 2
    assert depth_of(mathml(nested(most))) <= 4 * TEX_DEPTH + 5
    for count in (most + 1, 2 * TEX_DEPTH):
        assert "deep" in refusal(nested(count))


def refused(tex):
    try:
        check_tex(tex)
    except QuizgenError:
        return True
    return False


def test_functions_side_by_side_are_not_deep():
    check_tex(" + ".join([r"\log x"] * 100))
    check_tex(r"\begin{aligned}" + r" & \log \\ ".join(["x"] * 100) + r"\end{aligned}")
    check_tex(r"\hat{x}" * 100 + "(x)" * 100)


@pytest.mark.parametrize("bracket", ["(", "[", r"\{", r"\langle ", r"\lvert ", r"\bigl(", "{(}"])
def test_few_brackets_may_stay_open(bracket):
    check_tex(bracket * TEX_UNCLOSED + "x")
    assert "open" in refusal(bracket * (TEX_UNCLOSED + 1) + "x")
    assert refused(r"\begin{matrix}" + rf"{bracket} & x \\" * 20 + r"\end{matrix}")
    check_tex("[0, 1) " * 50 + "(0, 1] " * 50 + ") ]" * 50)


def test_cells_are_counted():
    row = " & ".join("1" * 20)
    rows = r" \\ ".join([row] * (TEX_CELLS // 20))
    check_tex(rf"\begin{{pmatrix}}{rows}\end{{pmatrix}}")
    assert "cells" in refusal(rf"\begin{{pmatrix}}{'&' * (TEX_CELLS + 1)}\end{{pmatrix}}")


def test_the_page_and_the_terminal_ask():
    from quizgen.render import markdown
    from quizgen.terminal.formula import draw

    for tex in (r"\href{x}{y}", "(" * 50):
        with pytest.raises(QuizgenError):
            mathml(tex)
        with pytest.raises(QuizgenError):
            markdown.math(tex)
        with pytest.raises(QuizgenError):
            markdown.formula(tex)
        assert draw(tex) is None


EXTREMES = r"""
    import random, resource, sys
    from quizgen.model.bounds import TEX_LENGTH
    from quizgen.model.errors import QuizgenError
    from quizgen.model.tex_rules import check_tex
    from quizgen.terminal.formula import formula
    from quizgen.render.mathml import mathml
    from quizgen.render.values import extent

    PIECES = (
        "x", "1", " ", "+", "=", "'", "|", ",", "(", ")", "[", "]", r"\{", r"\langle ", r"\rvert ",
        r"\bigl(", r"\bigr]", r"\log ", r"\max ", r"\operatorname{a}", r"\sum ", r"\int ",
        r"\dots ", r"\limits ", "^", "_", "^{x}", "_{i}", "{", "}", "{}", r"\frac", r"\frac{a}",
        r"\sqrt", r"\sqrt[3]", r"\hat", r"\mathbf", r"\mathrm{ab}", r"\underbrace{a}_{b}",
        r"\overset{a}", r"\left(", r"\right)", r"\left.", r"\middle|", r"\begin{matrix}",
        r"\end{matrix}", r"\begin{aligned}", r"\end{aligned}", "&", r"\\", r"\text{a}",
        r"\!", r"\bmod ", r"\to ",
    )
    CLOSES = {
        "{": "}", r"\left(": r"\right)", r"\left.": r"\right.", "(": ")", "[": "]",
        r"\begin{matrix}": r"\end{matrix}", r"\begin{aligned}": r"\end{aligned}",
        r"\frac{a}": "{x}", r"\sqrt": "{x}",
    }

    def refused(tex):
        try:
            check_tex(tex)
        except QuizgenError:
            return True
        return False

    def longest(unit, tail):
        "The unit as often as is allowed, with what closes it."
        def tex(count):
            return unit * count + "x" + tail * count
        low, high = 1, TEX_LENGTH // len(unit + tail)
        if not refused(tex(high)):
            return tex(high)
        while low < high - 1:
            middle = (low + high) // 2
            low, high = (low, middle) if refused(tex(middle)) else (middle, high)
        return tex(low)

    def units(count, seed):
        chance = random.Random(seed)
        yield from ((piece,) for piece in PIECES)
        for _ in range(count):
            yield tuple(chance.choices(PIECES, k=chance.randint(2, 4)))

    read = 0
    count, seed, memory = map(int, sys.argv[1:])
    mathml("x"), formula("x"), extent("x")
    held = 4096 * int(open("/proc/self/statm").read().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (held + memory, held + memory))
    resource.setrlimit(resource.RLIMIT_CPU, (2 * count, 2 * count))  # a twentieth is needed
    for unit in units(count, seed):
        closing = "".join(CLOSES.get(piece, "") for piece in reversed(unit))
        for tail in {"", closing}:
            tex = longest("".join(unit), tail)
            print(repr(tex[:100]), len(tex), flush=True)
            try:
                mathml.__wrapped__(tex)
                extent.__wrapped__(tex)
                formula(tex, width=76)
                read += 1
            except QuizgenError:
                pass
    print("read", read)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")
@pytest.mark.parametrize("count", [40, pytest.param(400, marks=pytest.mark.slow)])
def test_nothing_within_the_bounds_ends_hangs_or_fills_the_process(count):
    seed, memory = 1, 300_000_000
    process = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(EXTREMES), str(count), str(seed), str(memory)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert process.returncode == 0, process.stdout[-300:] + process.stderr[-1000:]
    assert int(process.stdout.split()[-1]) > count // 2
