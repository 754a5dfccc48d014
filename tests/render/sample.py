"""One question of every kind, built by hand: what the renderers are looked at and tested with."""

import msgspec

from quizgen.model.question import (
    Axis,
    Certificate,
    Counterexample,
    Edge,
    Formula,
    Given,
    Graph,
    Listing,
    Mistake,
    Node,
    Numeric,
    Option,
    Part,
    Plot,
    Prose,
    Question,
    Quiz,
    Recipe,
    Series,
    Table,
    Text,
    Witness,
)

BATCHNORM = Text(ja="バッチ正規化", en="Batch normalization")
AFFINE = Text(ja="全結合層", en="Fully connected layer")
LOSS = Text(ja="損失関数", en="Loss functions")
OPTIMIZER = Text(ja="最適化", en="Optimizers")

ROWS = Text(
    ja="行が一つのサンプルであり、出力は $Y = XW + b$ である。",
    en="A row is one sample, and the output is $Y = XW + b$.",
)
NATURAL = Text(ja="$\\log$ は自然対数である。", en="$\\log$ is the natural logarithm.")

BATCHNORM_SOURCE = """\
class BatchNormalization:
    def forward(self, x):
        mu = x.mean(axis=0)
        self.xc = x - mu
        var = (self.xc ** 2).mean(axis=0)  # biased: divides by N
        self.std = np.sqrt(var + self.eps)
        self.xn = self.xc / self.std
        return self.gamma * self.xn + self.beta

    def backward(self, dout):
        self.dbeta = dout.sum(axis=0)
        self.dgamma = __(あ)__
        dxn = self.gamma * dout
        dx = (dxn - dxn.mean(axis=0) - __(い)__) / self.std
        assert dx.shape < (1 << 20, 2) & (f"a|b {'$'}",) or "<b>"
        return dx
"""


def certificate(check: str, *, exact: bool) -> Certificate:
    return Certificate(
        engine="BatchNormalization.backward",
        check=check,
        exact=exact,
        bound=0.0 if exact else 3.4127e-15,
        witnesses=(Witness("dx[0, 0]", 0.25, "0.25", 1e-18),),
    )


def wrong(content, misconception, ja, en, counterexample=None):
    return Option(content, ((Mistake(misconception, Text(ja=ja, en=en)),),), counterexample)


CODE = Question(
    family="batchnorm/backward_code",
    version=1,
    seed=41,
    kind="code",
    level=3,
    topic=BATCHNORM,
    title=Text(ja="バッチ正規化の逆伝播", en="Backward pass of batch normalization"),
    stem=(
        Prose(
            Text(
                ja="バッチ正規化は、ミニバッチの平均 $\\mu_B$ と分散 $\\sigma_B^2$ で"
                "入力を正規化し、"
                "$\\gamma$ 倍して $\\beta$ を加える。次のクラスは順伝播と逆伝播の実装である。"
                "`dout` は出力 $Y$ に対する損失の勾配である。",
                en="Batch normalization normalizes its input by the mean $\\mu_B$ and the variance "
                "$\\sigma_B^2$ of the mini-batch, scales it by $\\gamma$ and adds $\\beta$. The "
                "class below implements its forward and backward pass. `dout` is the gradient of "
                "the loss with respect to the output $Y$.",
            )
        ),
        Formula(
            "\\hat{x}_i = \\frac{x_i - \\mu_B}{\\sqrt{\\sigma_B^2 + \\varepsilon}}, \\qquad "
            "y_i = \\gamma \\hat{x}_i + \\beta"
        ),
    ),
    given=(
        Given("x", "X", (3, 2), ("1", "-2", "4", "0.5", "-2", "3")),
        Given("dout", "\\frac{\\partial L}{\\partial Y}", (3, 2), ("1", "0", "0", "-1", "2", "1")),
        Given("gamma", "\\gamma", (2,), ("2", "0.5")),
        Given("eps", "\\varepsilon", (), ("0",)),
    ),
    case={"N": 3},
    conventions=(
        Text(
            ja="分散は $N$ で割る（不偏分散ではない）。",
            en="The variance divides by $N$ (it is not the unbiased one).",
        ),
        ROWS,
    ),
    exhibits=(Listing(BATCHNORM_SOURCE),),
    parts=(
        Part(
            "あ",
            Text(ja="空欄 (あ) に入る式を選べ。", en="Choose the expression for blank (あ)."),
            (
                wrong(
                    Listing("(dout * self.xc).sum(axis=0)"),
                    "centred-not-normalized",
                    "正規化した `xn` ではなく、平均を引いただけの `xc` を掛けている。",
                    "Multiplies by `xc`, which is only centred, and not by the normalized `xn`.",
                    Counterexample(
                        "\\frac{\\partial L}{\\partial \\gamma}",
                        "\\begin{pmatrix}-6 & 2.5\\end{pmatrix}",
                        "\\begin{pmatrix}-2.449 & 1.225\\end{pmatrix}",
                    ),
                ),
                wrong(
                    Listing("(dout * self.xn).mean(axis=0)"),
                    "mean-for-sum",
                    "和をとるべきところで平均をとっている。",
                    "Takes the mean where the sum belongs.",
                ),
                Option(Listing("(dout * self.xn).sum(axis=0)")),
                wrong(
                    Listing("(dout @ self.xn).sum(axis=0)"),
                    "matmul-for-product",
                    "要素ごとの積ではなく行列積を計算している。",
                    "Computes a matrix product, not the elementwise one.",
                    Counterexample(
                        "\\frac{\\partial L}{\\partial \\gamma}",
                        "",
                        "\\begin{pmatrix}-2.449 & 1.225\\end{pmatrix}",
                        "ValueError: matmul: Input operand 1 has a mismatch in its core "
                        "dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?)",
                    ),
                ),
            ),
            2,
            "self.dgamma",
        ),
        Part(
            "い",
            Text(ja="空欄 (い) に入る式を選べ。", en="Choose the expression for blank (い)."),
            (
                Option(Listing("self.xn * (dxn * self.xn).mean(axis=0)")),
                wrong(
                    Listing("self.xn * dxn.mean(axis=0)"),
                    "variance-path-without-xn",
                    "分散を通る経路の勾配に `xn` を掛け忘れている。",
                    "Forgets `xn` in the gradient that comes through the variance.",
                ),
                wrong(
                    Listing("(dxn * self.xn).mean(axis=0)"),
                    "no-outer-xn",
                    "平均の外側の `xn` が抜けている。",
                    "Leaves out the `xn` outside the mean.",
                ),
                wrong(
                    Listing("self.xn * (dxn * self.xn).sum(axis=0)"),
                    "sum-for-mean",
                    "平均ではなく和をとっている。",
                    "Takes the sum where the mean belongs.",
                ),
            ),
            0,
            "dx",
        ),
    ),
    solution=(
        Prose(
            Text(
                ja="$y_i = \\gamma \\hat{x}_i + \\beta$ を $\\gamma$ で微分し、"
                "サンプルについて和をとる。",
                en="Differentiate $y_i = \\gamma \\hat{x}_i + \\beta$ by $\\gamma$ and add up over "
                "the samples.",
            )
        ),
        Formula(
            "\\frac{\\partial L}{\\partial \\gamma} = \\sum_{i=1}^{N} "
            "\\frac{\\partial L}{\\partial y_i} \\hat{x}_i"
        ),
        Prose(
            Text(
                ja="入力の勾配は、直接の経路、平均を通る経路、分散を通る経路の三つの和である。",
                en="The gradient of the input is the sum of three paths: the direct one, the one "
                "through the mean, and the one through the variance.",
            )
        ),
        Formula(
            "\\frac{\\partial L}{\\partial x_i} = \\frac{1}{\\sqrt{\\sigma_B^2 + \\varepsilon}}"
            "\\left(\\frac{\\partial L}{\\partial \\hat{x}_i} - \\frac{1}{N}\\sum_{j=1}^{N}"
            "\\frac{\\partial L}{\\partial \\hat{x}_j} - \\hat{x}_i \\frac{1}{N}\\sum_{j=1}^{N}"
            "\\frac{\\partial L}{\\partial \\hat{x}_j} \\hat{x}_j\\right)"
        ),
    ),
    certificate=certificate("differentiate_the_definition", exact=False),
)

NUMERIC = Question(
    family="affine/backward_weight",
    version=2,
    seed=7,
    kind="numeric",
    level=2,
    topic=AFFINE,
    title=Text(ja="重みの勾配", en="Gradient of the weights"),
    stem=(
        Prose(
            Text(
                ja="全結合層 $Y = XW + b$ について、損失 $L$ の勾配を求める。",
                en="Find gradients of the loss $L$ for the fully connected layer $Y = XW + b$.",
            )
        ),
    ),
    given=(
        Given("x", "X", (2, 3), ("1", "-2", "3", "0", "0.5", "-1")),
        Given("W", "W", (3, 2), ("2", "1", "-1", "0", "1", "-3")),
        Given("dout", "\\frac{\\partial L}{\\partial Y}", (2, 2), ("1", "-1", "2", "0.5")),
    ),
    case={},
    conventions=(ROWS,),
    exhibits=(),
    parts=(
        Part(
            "あ",
            Text(
                ja="$\\frac{\\partial L}{\\partial W}$ を求めよ。",
                en="Find $\\frac{\\partial L}{\\partial W}$.",
            ),
            (
                Option(
                    Formula("\\begin{pmatrix}1 & -1 \\\\ -1 & 2.25 \\\\ 1 & -3.5\\end{pmatrix}")
                ),
                wrong(
                    Formula("\\begin{pmatrix}1 & -1 & 1 \\\\ -1 & 2.25 & -3.5\\end{pmatrix}"),
                    "transposed",
                    "転置した $X^{\\top}$ を右から掛けている。",
                    "This is the transpose: the order of the product is swapped.",
                ),
                wrong(
                    Formula(
                        "\\begin{pmatrix}0.5 & -0.5 \\\\ -0.5 & 1.125 \\\\ 0.5 & -1.75"
                        "\\end{pmatrix}"
                    ),
                    "mean-over-batch",
                    "バッチの大きさで割っている。",
                    "Divides by the size of the batch.",
                    Counterexample("\\frac{\\partial L}{\\partial W_{11}}", "0.5", "1"),
                ),
                wrong(
                    Formula("\\begin{pmatrix}-1 & 1 \\\\ 1 & -2.25 \\\\ -1 & 3.5\\end{pmatrix}"),
                    "sign",
                    "符号が逆である。",
                    "The sign is reversed.",
                ),
            ),
            0,
            "dW",
            Numeric((3, 2), ("1.00", "-1.00", "-1.00", "2.25", "1.00", "-3.50"), 2, "0.005"),
        ),
        Part(
            "い",
            Text(
                ja="$\\frac{\\partial L}{\\partial b}$ の第1成分を小数第2位まで求めよ。",
                en="Find the first entry of $\\frac{\\partial L}{\\partial b}$ to two decimals.",
            ),
            (
                wrong(
                    Formula("1.5"),
                    "mean",
                    "平均をとっている。",
                    "Takes the mean over the batch.",
                    Counterexample("\\frac{\\partial L}{\\partial b_1}", "1.5", "3"),
                ),
                Option(Formula("3")),
                wrong(Formula("0"), "row-sum", "行について和をとっている。", "Sums over a row."),
                wrong(Formula("-0.5"), "second", "第2成分である。", "This is the second entry."),
            ),
            1,
            "db[0]",
            Numeric((), ("3.00",), 2, "0.005"),
        ),
    ),
    solution=(
        Formula(
            "\\frac{\\partial L}{\\partial W} = X^{\\top} \\frac{\\partial L}{\\partial Y}"
            " = \\begin{pmatrix}1 & 0 \\\\ -2 & 0.5 \\\\ 3 & -1\\end{pmatrix}"
            "\\begin{pmatrix}1 & -1 \\\\ 2 & 0.5\\end{pmatrix}"
        ),
        Prose(
            Text(
                ja="$b$ は全ての行に加わるから、勾配は行についての和である。",
                en="$b$ is added to every row, so its gradient is the sum over the rows.",
            )
        ),
        Listing("self.db = dout.sum(axis=0)\n"),
    ),
    certificate=certificate("differentiate_the_loss", exact=True),
)

CHOICE = Question(
    family="loss/cross_entropy_statements",
    version=1,
    seed=1003,
    kind="choice",
    level=1,
    topic=LOSS,
    title=Text(ja="交差エントロピーと KL 情報量", en="Cross-entropy and KL divergence"),
    stem=(
        Prose(
            Text(
                ja="離散分布 $p$、$q$ について、表の確率と対数の値を用いて答えよ。",
                en="Answer for the discrete distributions $p$ and $q$ of the table, using the "
                "logarithms below.",
            )
        ),
        Table(
            (
                Text(ja="事象", en="Event"),
                Text(ja="$p(x)$", en="$p(x)$"),
                Text(ja="$q(x)$", en="$q(x)$"),
            ),
            (
                ("x_1", "\\frac{1}{2}", "\\frac{1}{4}"),
                ("x_2", "0.25", "0.25"),
                ("x_3", "0.25", "0.5"),
            ),
        ),
    ),
    given=(
        Given("logs", "\\begin{pmatrix}a & b\\end{pmatrix}", (2,), ("2", "3/4"), "ln"),
        Given("p", "p_{\\min}", (), ("-1/4",)),
    ),
    case={},
    conventions=(NATURAL, Text(ja="$0 \\log 0 = 0$ とする。", en="$0 \\log 0 = 0$.")),
    exhibits=(),
    parts=(
        Part(
            "あ",
            Text(ja="正しい記述を一つ選べ。", en="Choose the statement that is true."),
            (
                wrong(
                    Prose(
                        Text(
                            ja="交差エントロピー $H(p, q)$ は、$p = q$ のとき必ず $0$ になる。",
                            en="The cross-entropy $H(p, q)$ is always $0$ when $p = q$.",
                        )
                    ),
                    "cross-entropy-is-distance",
                    "$p = q$ のとき $H(p, q)$ は $H(p)$ に等しい。$0$ になるのは KL 情報量である。",
                    "For $p = q$ it equals $H(p)$; it is the KL divergence that becomes $0$.",
                    Counterexample("H(p, p)", "0", "1.040"),
                ),
                wrong(
                    Prose(
                        Text(
                            ja="KL 情報量は $D(p \\| q) = D(q \\| p)$ を満たし、"
                            "`p` と `q` の順序によらない。",
                            en="The KL divergence satisfies $D(p \\| q) = D(q \\| p)$; the "
                            "order of `p` and `q` does not matter.",
                        )
                    ),
                    "kl-is-symmetric",
                    "KL 情報量は対称ではない。",
                    "The KL divergence is not symmetric.",
                ),
                Option(
                    Prose(
                        Text(
                            ja="$H(p, q) = H(p) + D(p \\| q)$ が成り立つ。",
                            en="$H(p, q) = H(p) + D(p \\| q)$ holds.",
                        )
                    )
                ),
                wrong(
                    Prose(
                        Text(
                            ja="$D(p \\| q)$ は負になることがある。",
                            en="$D(p \\| q)$ can be negative.",
                        )
                    ),
                    "kl-negative",
                    "ギブスの不等式により KL 情報量は $0$ 以上である。",
                    "By Gibbs' inequality it is never below $0$.",
                ),
            ),
            2,
            "statement",
        ),
    ),
    solution=(
        Formula(
            "\\begin{aligned} H(p, q) &= -\\sum_x p(x) \\log q(x) \\\\ &= -\\sum_x p(x) \\log p(x) "
            "+ \\sum_x p(x) \\log \\frac{p(x)}{q(x)} \\end{aligned}"
        ),
    ),
    certificate=certificate("expand_by_hand & <rules>", exact=True),
)

NODES = (
    Node("x", "x", 0, 1, "variable"),
    Node("mean", "\\frac{1}{N}\\sum", 1, 0),
    Node("sub", "-", 2, 1),
    Node("square", "(\\cdot)^2", 3, 0),
    Node("var", "\\frac{1}{N}\\sum", 4, 0),
    Node("sqrt", "\\sqrt{\\cdot + \\varepsilon}", 5, 0),
    Node("div", "\\div", 6, 1),
    Node("gamma", "\\gamma", 6, 2, "variable"),
    Node("mul", "\\times", 7, 1),
    Node("y", "y", 8, 1, "variable"),
)
EDGES = (
    Edge("x", "mean", "4", "(い)"),
    Edge("x", "sub", "4", "-0.25"),
    Edge("mean", "sub", "3", "0.25"),
    Edge("sub", "square", "1", "\\frac{1}{8}"),
    Edge("square", "var", "1", "0.125"),
    Edge("var", "sqrt", "1", "0.25"),
    Edge("sqrt", "div", "1", "-0.5"),
    Edge("sub", "div", "1", "2"),
    Edge("div", "mul", "(あ)", "2"),
    Edge("gamma", "mul", "2", "\\frac{\\partial L}{\\partial \\gamma}"),
    Edge("mul", "y", "2", "1"),
)
FILLED = tuple(
    Edge(
        edge.source,
        edge.target,
        edge.forward.replace("(あ)", "1"),
        edge.backward.replace("(い)", "0"),
    )
    for edge in EDGES
)

GRAPH = Question(
    family="batchnorm/graph",
    version=1,
    seed=3,
    kind="graph",
    level=3,
    topic=OPTIMIZER,
    title=Text(ja="バッチ正規化の計算グラフ", en="Computational graph of batch normalization"),
    stem=(
        Prose(
            Text(
                ja="図は、バッチ正規化を一つの成分についてたどった計算グラフである。"
                "空欄に入る値を答えよ。",
                en="The figure follows one component through the computational graph of batch "
                "normalization. Fill in its blanks.",
            )
        ),
    ),
    given=(Given("N", "N", (), ("2",)), Given("eps", "\\varepsilon", (), ("0",))),
    case={},
    conventions=(),
    exhibits=(Graph(NODES, EDGES),),
    parts=tuple(
        Part(
            label,
            Text(ja=f"空欄 ({label}) の値を選べ。", en=f"Choose the value of blank ({label})."),
            (
                wrong(Formula("0.5"), "half", "二度割っている。", "Divides twice."),
                wrong(
                    Formula("-\\frac{\\partial L}{\\partial y}"),
                    "sign",
                    "符号が逆である。",
                    "Has the wrong sign.",
                ),
                wrong(Formula("2"), "double", "二倍している。", "Doubles it."),
                Option(Formula("1" if label == "あ" else "0")),
            ),
            3,
            label,
            Numeric((), ("1.000" if label == "あ" else "0.000",), 3, "0.0005"),
        )
        for label in "あい"
    ),
    solution=(
        Prose(
            Text(
                ja="順に値を書き込むと次の図になる。",
                en="Writing in the values one after another gives this figure.",
            )
        ),
        Graph(NODES, FILLED),
    ),
    certificate=certificate("differentiate_the_definition", exact=True),
)

CURVES = Plot(
    Text(ja="二つの損失と、印をつけた点。", en="Two losses, and a marked point."),
    Axis(Text(ja="エポック", en="epoch"), 0.0, 5.0),
    Axis(Text(ja="損失 $L$", en="loss $L$"), 0.0, 1.0),
    (
        Series("curve", Text(ja="訓練", en="training"), (1.0, 2.0, 3.0, 4.0), (0.9, 0.5, 0.3, 0.2)),
        Series(
            "curve", Text(ja="検証", en="validation"), (1.0, 2.0, 3.0, 4.0), (0.8, 0.6, 0.5, 0.7)
        ),
        Series("points", Text(ja="P", en="P"), (3.0,), (0.5,)),
        Series("line", Text(ja="目標", en="target"), (0.0, 1.0), (0.4, 0.4)),
    ),
)
CLASSES = Plot(
    Text(ja="二つのクラスの点と棒。", en="The points of two classes, and bars."),
    Axis(Text(ja="$x_1$", en="$x_1$"), -3.0, 3.0),
    Axis(Text(ja="$x_2$", en="$x_2$"), 0.001, 10.0, "log"),
    (
        Series("points", Text(ja="クラス $t = 1$", en="class $t = 1$"), (1.0, 2.0), (5.0, 0.5)),
        Series("bars", Text(ja="度数", en="counts"), (-1.0, -2.0), (0.02, 0.3)),
        Series("curve", Text(ja="階段", en="steps"), (-3.0, 0.0, 0.0, 3.0), (0.01, 0.01, 1.0, 1.0)),
    ),
)
CELL = Graph(
    (
        Node("h", "h_{t-1}", 0, 1, "variable"),
        Node("gate", Text(ja="忘却ゲート\n$\\sigma$", en="forget gate\n$\\sigma$"), 1, 1, "box"),
        Node("blank", "(あ)", 2, 1, "box"),
        Node("times", "\\times", 1, 0),
    ),
    (Edge("h", "gate"), Edge("gate", "times"), Edge("h", "blank"), Edge("blank", "times")),
    Text(ja="セルの一部の図。", en="A part of a cell."),
)
PLOT = msgspec.structs.replace(
    GRAPH, family="learning/curves", kind="choice", exhibits=(CURVES, CLASSES, CELL), solution=()
)

QUESTIONS = (CODE, NUMERIC, CHOICE, GRAPH)
QUIZ = Quiz(
    recipe=Recipe(topics=("batchnorm", "affine", "loss", "optimizer"), count=4, seed=42),
    code="bn-4-42.x7",
    questions=QUESTIONS,
)
