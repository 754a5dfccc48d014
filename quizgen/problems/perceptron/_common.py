"""What the families on perceptrons share: gates, their truth tables, conventions."""

import numpy as np

from quizgen.authoring import Text

INPUTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # the rows of every truth table
GATES = {"AND": (0, 0, 0, 1), "OR": (0, 1, 1, 1), "NAND": (1, 1, 1, 0), "NOR": (1, 0, 0, 0)}

FIRES = Text(
    r"パーセプトロンは $w_1 x_1 + w_2 x_2 + b > 0$ のとき $1$ を、そうでないとき $0$ を出力する。",
    r"A perceptron outputs $1$ if $w_1 x_1 + w_2 x_2 + b > 0$, and $0$ otherwise.",
)
BIAS_OR_THRESHOLD = Text(
    r"閾値 $\theta$ を用いるときは $b = -\theta$ とする。",
    r"With a threshold $\theta$, the bias is $b = -\theta$.",
)
BINARY = Text("入力は $0$ または $1$ である。", "Inputs are $0$ or $1$.")
STEP_UNITS = Text(
    "どのユニットも、入力の重み付き和とバイアスの和が正のとき $1$ を、そうでないとき $0$ を出力する（ステップ関数）。",
    "Every unit outputs $1$ if the weighted sum of its inputs plus its bias is positive, and $0$ otherwise "
    "(step function).",
)
