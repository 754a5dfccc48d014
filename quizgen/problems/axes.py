"""Over which axes of an image batch (N, C, H, W) people take a mean, and what that amounts to."""

from quizgen.authoring import Blank, Misconception, mistakes

# name, axes, what is mistaken
MISTAKES = (
    (
        "axes-of-batch-normalization",
        "(0, 2, 3)",
        "チャネルごとに1つの平均を求めている。これはバッチ正規化の軸である。",
        "Computes one mean per channel; these are the axes of batch normalization.",
    ),
    (
        "axes-of-layer-normalization",
        "(1, 2, 3)",
        "サンプルごとに1つの平均を求めている。これはレイヤー正規化の軸である。",
        "Computes one mean per sample; these are the axes of layer normalization.",
    ),
    (
        "axes-of-instance-normalization",
        "(2, 3)",
        "サンプルとチャネルの組ごとに1つの平均を求めている。これはインスタンス正規化の軸である。",
        "Computes one mean per channel of each sample; these are the axes of instance normalization.",
    ),
    (
        "batch-axis-only",
        "0",
        "全結合層のバッチ正規化と同じく、バッチ方向だけで平均している。",
        "Averages over the batch only, as batch normalization does after a fully connected layer.",
    ),
    (
        "channel-axis-only",
        "1",
        "チャネル方向だけで平均し、画素の位置ごとに別の平均を求めている。",
        "Averages over the channels only: a separate mean for every position of each image.",
    ),
    (
        "channels-last",
        "(0, 1, 2)",
        "軸の順序を $(N, H, W, C)$ と取り違え、最後の軸をチャネルとみなしている。",
        "Takes the order of the axes to be $(N, H, W, C)$, with the channels last.",
    ),
    (
        "rows-of-the-image-kept",
        "(0, 3)",
        "平均すべき $H$ 方向を忘れ、画像の行ごとに別の平均を求めている。",
        "Forgets the $H$ axis: a separate mean for every row of the image.",
    ),
    (
        "channels-and-rows",
        "(1, 2)",
        "$C$ と $H$ の方向だけで平均し、画像の列ごとに別の平均を求めている。",
        "Averages over $C$ and $H$ only: a separate mean for every column of each image.",
    ),
    (
        "channels-and-columns",
        "(1, 3)",
        "$C$ と $W$ の方向だけで平均し、画像の行ごとに別の平均を求めている。",
        "Averages over $C$ and $W$ only: a separate mean for every row of each image.",
    ),
    (
        "rows-alone-kept",
        "(0, 1, 3)",
        "画像の行ごとに1つの平均を求め、サンプルもチャネルも区別していない。",
        "Computes one mean per row of the image, over all samples and channels.",
    ),
    (
        "batch-and-channels",
        "(0, 1)",
        "画像の高さと幅の方向ではなく、バッチとチャネルの方向に平均している。",
        "Averages over the batch and the channels instead of over the image.",
    ),
    (
        "everything-averaged",
        "(0, 1, 2, 3)",
        "サンプルもチャネルも区別せず、すべての値から1つの平均を求めている。",
        "Separates neither samples nor channels: a single mean of all values.",
    ),
)


def axis_mistakes(blank: Blank, prefix: str = "") -> tuple[Misconception, ...]:
    """The mistakes other than the key of `blank`, with names that begin with `prefix`."""
    return mistakes(
        *((prefix + name, axes, ja, en) for name, axes, ja, en in MISTAKES if axes != blank.key),
        at=blank,
    )
