"""Conventions on which answers depend, worded once; the stem prints those that matter."""

from quizgen.authoring import Text

ROWS_ARE_SAMPLES = Text("各行が1つのサンプルである。", "Each row is one sample.")
BIASED_VARIANCE = Text(
    "分散はバッチサイズ $N$ で割って求める（標本分散であり、$N-1$ では割らない）。",
    "The variance is the biased one: divide by the batch size $N$, not by $N-1$.",
)
EPSILON_IN_ROOT = Text(
    r"$\varepsilon$ は根号の中で分散に加える。",
    r"$\varepsilon$ is added to the variance, inside the square root.",
)
EPSILON_ZERO = Text(
    r"計算を簡単にするため $\varepsilon = 0$ とする。",
    r"To keep the arithmetic short, take $\varepsilon = 0$.",
)
MEAN_CROSS_ENTROPY = Text(
    "損失 $L$ は交差エントロピー誤差（自然対数）をバッチの $N$ サンプルで平均したものである。",
    "The loss $L$ is the cross-entropy loss (natural logarithm), averaged over the $N$ samples "
    "of the batch.",
)
HALF_SQUARED_PENALTY = Text(
    r"荷重減衰では、損失 $L$ に $\frac{1}{2} \lambda \sum_{i,j} w_{ij}^2$ を加える。",
    r"Weight decay adds $\frac{1}{2} \lambda \sum_{i,j} w_{ij}^2$ to the loss $L$.",
)
NATURAL_LOGARITHM = Text(
    r"$\ln$ は自然対数である（底は $e$）。", r"$\ln$ is the natural logarithm (base $e$)."
)
LOGARITHM = {
    "bit": Text("対数の底は2とする（単位はビット）。", "Logarithms are to base 2 (bits)."),
    "nat": Text(
        r"対数は自然対数とし（単位はナット）、$\ln 2 \approx 0.6931$ を用いてよい。",
        r"Logarithms are natural (nats); you may use $\ln 2 \approx 0.6931$.",
    ),
}
ZERO_LOG_ZERO = Text(
    r"確率0の項は $0 \log 0 = 0$ とする。",
    r"For terms of probability 0, take $0 \log 0 = 0$.",
)
