"""Values that have broken programs: texts, numbers, sizes, formulas, and spellings of JSON."""

import math

MANY = 3_000

CONTROL = (
    "\0", "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x9b31m", "\x07", "\x08\x08", "\x7f", "\x85",
    "\r", "\r\n", "\n", "\n\n", "\t", "\v", "\f", "\u2028", "\u2029", "\u200b", "\u200d", "\ufeff",
    "\u202eexe.txt", "\u2066\u2069", "\u200f", "\ud800", "\udfff", "\ud83d", "\uffff",
    "\U000e0001", "\U0010ffff", "a" + "\u0301" * 400, "\U0001f469\u200d\U0001f52c",
)  # fmt: skip

HTML = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'><svg onload=alert(1)>",
    "</style><script>alert(1)</script>", "</title><script>", "</code></pre><iframe src=x>",
    "<!--", "-->", "]]>", "<![CDATA[", "<?php", "&lt;script&gt;", "&#x3c;script&#x3e;", "&",
    "&amp;amp;", "<form action=x>", "<meta http-equiv=refresh content=0>", "<a href=javascript:x>",
    "</math><img src=x onerror=alert(1)>", "</svg>", "<", ">", '"', "'", "<details>", "</details>",
)  # fmt: skip

MARKDOWN = (
    "`a\r\r<script>alert(1)</script>\r\r`", "$a\r\r<script>alert(1)</script>\r\r$",
    "a\r\r<script>alert(1)</script>", "a\r\r# heading", "a\r- item", "a\n\n[x](javascript:x)",
    "[x](javascript:alert(1))", "![x](http://localhost/x.png)", "[x]: http://localhost", "[x][x]",
    "<http://localhost>", "```\n<script>", "```", "~~~\n", "````math\n", "`", "``", "$", "$$",
    "$`", "`$", "# heading", "- item", "1. item", "> quote", "| a | b |\n|---|---|", "|", "\\|",
    "\\", "\\\\", "*a*", "**a", "_a_", "~~a~~", "    <script>", "\t<script>", "---", "===",
    '"]; click n0 "javascript:alert(1)"', "%%{init: {}}%%", "end", "subgraph x",
)  # fmt: skip

FORMAT = (
    "{0.__class__}", "{topics.__class__}", "{topics}", "{", "}", "{}", "{0!r:>1000000000}",
    "%s%n%1000000000d", "{{ 7 * 7 }}", "{% include 'style.css' %}", "{# #}", "${x}", "\\N{DIGIT}",
)  # fmt: skip

PATHS = (
    "../../etc/passwd", "/etc/passwd", "..", ".", "/", "", "a/b/c", "..\\..\\x", "C:\\x", "x\0y",
    "~/x", "-rf", "$(touch x)", "`id`", "; true", "con", " ", "a" * 300, "a@b:c", "batchnorm/",
)  # fmt: skip

PROGRAMS = (
    "5+sqrt.__globals__['__builtins__']['exit']()", "__import__('os').getcwd()",
    "().__class__.__mro__[1].__subclasses__()", "(lambda: 1)()", "exec('1')", "9**9**9",
    "factorial(10**9)", "Symbol('x')", "x if x else y", "import os", "1;2", "S(1)/0", "zoo", "oo",
    "x\n    return 1", "def f(): pass", "'''", "f'{1}'", "lambda", "print", "b\\xff",
)  # fmt: skip

BLANKS = ("(あ)", "__(あ)__", "__(え)__", "__(あ", "(ん)", "__()__" * 300)

SIZES = (190, 3_900, 20_000)  # two that just fit where something is bounded, and one that does not
DEPTHS = (8, 28, 60, 600, 3_000)

LENGTHS = tuple(
    (unit * size)[:size]
    for size in SIZES
    for unit in (
        "a", "あ", "$", "`", "\\", "<", "(", "a ", "$x$", "`x`", "_", "*a", "|", "\n", "[", "&",
        "\u0301",
        "資格", "{", "#", "__(あ)__", "def ", '"', "()", "[a]", "![", "<b", "- ", "1.", "> ", "a\n",
        "…", "■",
        "\U0001f469\u200d", "x=[", "lambda:", "'''", "f'{", "0x", "\t", "−", "（", "$$", "&lt;",
        "**a*",
    )
)  # fmt: skip

TEX = (
    r"x^\operatorname{<script>}", r"\operatorname{</math><script>alert(1)</script>}",
    r"\text{<img src=x onerror=alert(1)>}", r"\mathrm{&lt;}", r"\text{`}", r"\verb|<b>|",
    r"\href{javascript:alert(1)}{x}", r"\url{javascript:alert(1)}", r"\class{x}{y}",
    r"\cssId{x}{y}",
    r"\style{background:url(x)}{y}", r"\color{red;background:url(x)}x", r"\textcolor{red}{x}",
    r'\textcolor{"><script>}{x}', r"\color{#ff0000}x", r"\def\a{\a\a}\a",
    r"\newcommand{\x}{\x\x}\x",
    r"\input{/etc/passwd}", r"\include{x}", r"\write18{true}", r"\unknowncommand", r"\tag{1}",
    r"\label{x}\ref{x}", r"\hspace{10000000em}", r"\rule{1e9em}{1e9em}", r"\kern9999999em", "%",
    "\\",
    "$", "a`b", "#", "&", "~", "^", "_", "^^41", "x^", "_x", "x^2^2", "x'''''", "{", "}", "{}",
    r"\left(", r"\right)", r"\left.\right.", r"\frac", r"\frac12", r"\sqrt[", r"\sqrt[3]{x}",
    r"\begin{pmatrix}", r"\end{pmatrix}", r"\begin{x}\end{x}",
    r"\begin{pmatrix}1&2\\3\end{pmatrix}",
    r"\begin{pmatrix}\end{pmatrix}", r"\begin{array}{c|c}1&2\end{array}", r"\begin{cases}1\\2",
    r"\begin{aligned}a&=b\\&=c\end{aligned}", r"\\", r"\hline", r"\displaystyle", r"\unicode{x3c}",
    r"\char60", r"\symbol{60}", r"\overset{a}{b}", r"\underbrace{x}_{y}", r"\xrightarrow{x}",
    r"\not",
    r"\mathbb{R}\mathcal{L}\mathfrak{g}", r"\big(\Big(\bigg(", r"\middle|", r"\mathtt{x\_y}",
    r"\bm{x}",
    r"\limits", r"\int\limits_0^1", r"\operatorname*{a}_b", r"\binom{a}{b}", r"\cancel{x}",
    r"\boxed{x}",
    r"\phantom{x}", r"\mathchoice{a}{b}{c}{d}", r"\char\"3C", r"\ ", r"\,\;\!", r"\text{$x$}",
    r"あ",
    *(
        tex
        for n in DEPTHS
        for tex in (
            "{" * n + "x" + "}" * n, "{" * n, "}" * n, r"\frac" * n, r"\sqrt" * n + "x",
            "x^" * n + "x",
            "x_" * n + "x", "x^{" * n + "x" + "}" * n, r"\left(" * n,
            r"\left(" * n + "x" + r"\right)" * n,
            r"\begin{pmatrix}" * n, r"\begin{pmatrix}" * n + "1" + r"\end{pmatrix}" * n, "x" * n,
            "'" * n,
            "&" * n, r"\\" * n, r"\begin{pmatrix}" + "1&" * n + r"1\end{pmatrix}",
            r"\hat" * n + "x",
            r"\begin{pmatrix}" + r"1\\" * n + r"1\end{pmatrix}", r"\frac{1}{" * n + "x" + "}" * n,
            r"\sqrt{" * n + "x" + "}" * n, r"\text{" * n, r"\overset{a}{" * n + "b" + "}" * n,
            "-" * n,
            r"\operatorname{" * n + "x" + "}" * n, r"\mathrm{" * n + "x" + "}" * n, r"\dfrac12" * n,
            r"\sum_{i}" * n, r"\begin{cases}" + r"1\\" * n + r"\end{cases}",
            r"\text{" + "あ" * n + "}",
        )
    ),
)  # fmt: skip

VISIBLE = (*HTML, *MARKDOWN, *FORMAT, *PATHS, *PROGRAMS, *BLANKS)
TEXTS = (*CONTROL, *VISIBLE)

NUMERALS = (
    "NaN", "sNaN", "Infinity", "-inf", "1e999", "1e2000000000", "-1e-2000000000", "1e-400",
    "1E+999999999999999999", "1e99999", "1_000", "１", "٣", "0x10", "1/0", "0/0", "1/3", "-0", "+1",
    " 1 ", "1 ", "", "-", "1/3/5", "−1", ".5", "5.", "1e5", "1,5", "0.1", "1.00000000000000000001",
    "9" * 5_000, "0" * 5_000, "1/" + "9" * 4_000, "0." + "0" * 5_000 + "1", "1e4301", "-1e4301",
    "1" * 400, "1.5e-7", "1e0001", "True", "1j", "0b1", "½", "²", "9" * 40, "0." + "0" * 38 + "1",
    "1e9999", "-1e-9999", "1e400", "1/" + "9" * 40, "-0.5", "1000000", "0.000", "1e9", "2/4",
    "-3/4",
)  # fmt: skip

WHOLE = (
    0, 1, -1, 2, 3, 4, 5, 7, 8, 9, 10, 19, 20, 21, 127, 255, 256, 999, 1_000, 1_001, 65_536, 10**6,
    10**9, -(10**9), 2**31 - 1, 2**31, 2**32, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), 2**64, 10**30,
    10**400,
)  # fmt: skip

REAL = (
    0.0, -0.0, 0.5, 1e-320, 5e-324, 1e-30, 1e-9, 1e22, 1e100, 1.7e308, -1.7e308, 0.1 + 0.2,
    math.inf, -math.inf, math.nan,
)  # fmt: skip

SHAPES = (
    [], [0], [1], [2], [1, 1], [60, 60], [10**9], [10**5, 10**5], [2**31, 2**31], [2**63], [-1],
    [-1, -1], [0, 10**9], [10**9, 0], [2, 3, 4, 5], [1] * 70, [1] * 2_000, [2] * 40, [3.5], ["3"],
    [True], [None], [[1]],
)  # fmt: skip

# tokens of JSON that no Python value is written as
TOKENS = (
    "1e2000000000", "-1e2000000000", "1e-2000000000", "1E400", "9" * 5_000, "-" + "9" * 400, "01",
    "1.", ".5", "+1", "0x10", "1e", "NaN", "-Infinity", "nul", "'a'", "1 2", "[1,]", "{,}", "//",
    "0." + "1" * 5_000, '"\\u12"', '"\\x00"', '"\t"', '"\x1f"', "[" * 5_000 + "]" * 5_000,
    "[" * 400,
    '{"a":' * 5_000 + "1" + "}" * 5_000, "[" * 500 + "]" * 500, "[" + "{}," * MANY + "{}]",
)  # fmt: skip
