"""Over which axes of an image batch (N, C, H, W) people take a mean, and what that amounts to."""

from quizgen.authoring import Blank, Misconception, mistakes

# name, axes, what is mistaken
MISTAKES = (
    (
        "axes-of-batch-normalization",
        "(0, 2, 3)",
        "チャネルごとに1つの平均を求めている。これはバッチ正規化の軸である。",
        "Takes one mean per channel: these are the axes of batch normalization.",
    ),
    (
        "axes-of-layer-normalization",
        "(1, 2, 3)",
        "サンプルごとに1つの平均を求めている。これはレイヤー正規化の軸である。",
        "Takes one mean per example: these are the axes of layer normalization.",
    ),
    (
        "axes-of-instance-normalization",
        "(2, 3)",
        "サンプルとチャネルの組ごとに1つの平均を求めている。これはインスタンス正規化の軸である。",
        "Takes one mean per channel of each example: these are the axes of instance normalization.",
    ),
    (
        "batch-axis-only",
        "0",
        "全結合層のバッチ正規化と同じく、バッチ方向だけで平均している。",
        "Averages over the batch only, as batch normalization does after a dense layer.",
    ),
    (
        "channel-axis-only",
        "1",
        "チャネル方向だけで平均し、画素の位置ごとに別の平均を求めている。",
        "Averages over the channels only, with another mean at every position of the image.",
    ),
    (
        "channels-last",
        "(0, 1, 2)",
        "軸の順序を $(N, H, W, C)$ と取り違え、最後の軸をチャネルとみなしている。",
        "Takes the order to be $(N, H, W, C)$, with the channels on the last axis.",
    ),
    (
        "rows-of-the-image-kept",
        "(0, 3)",
        "平均すべき $H$ 方向を忘れ、画像の行ごとに別の平均を求めている。",
        "Forgets the axis of $H$: another mean for every row of the image.",
    ),
    (
        "channels-and-rows",
        "(1, 2)",
        "$C$ と $H$ の方向だけで平均し、画像の列ごとに別の平均を求めている。",
        "Averages over $C$ and $H$ only: another mean for every column of each image.",
    ),
    (
        "channels-and-columns",
        "(1, 3)",
        "$C$ と $W$ の方向だけで平均し、画像の行ごとに別の平均を求めている。",
        "Averages over $C$ and $W$ only: another mean for every row of each image.",
    ),
    (
        "rows-alone-kept",
        "(0, 1, 3)",
        "画像の行ごとに1つの平均を求め、サンプルもチャネルも区別していない。",
        "Takes one mean a row of the image, over all examples and channels.",
    ),
    (
        "batch-and-channels",
        "(0, 1)",
        "画像の中ではなく、バッチとチャネルの方向に平均している。",
        "Averages over the batch and the channels, not over the image.",
    ),
    (
        "everything-averaged",
        "(0, 1, 2, 3)",
        "サンプルもチャネルも区別せず、すべての値から1つの平均を求めている。",
        "Keeps neither examples nor channels apart: a single mean of all values.",
    ),
)


def axis_mistakes(blank: Blank, prefix: str = "") -> tuple[Misconception, ...]:
    """The mistakes other than the key of `blank`, with names that begin with `prefix`."""
    return mistakes(
        *((prefix + name, axes, ja, en) for name, axes, ja, en in MISTAKES if axes != blank.key),
        at=blank,
    )
