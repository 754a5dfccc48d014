"""What several families of gradient descent say."""

from quizgen.authoring import Text

HALF_SQUARE = Text(
    r"損失は、バッチ内のサンプルについての $\frac{1}{2} (y_n - t_n)^2$ の平均である。",
    r"The loss is the mean of $\frac{1}{2} (y_n - t_n)^2$ over the samples of the batch.",
)
LAST_IS_SHORTER = Text(
    "最後のミニバッチは、残りのサンプルだけからなる。",
    "The last batch consists of the samples that are left.",
)
