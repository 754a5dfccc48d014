"""Training of a GAN: what its paper states about the game, its optimum and its practice."""

from quizgen.authoring import Draft, Draw, Text, family, statements, statements_beside

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin


@family(
    level=2,
    kinds=("choice",),
    covers=(
        "E23",
        "S33",
    ),
    minutes=2,
    ja="GANの学習",
    en="Training of a GAN",
)
def gan_training(draw: Draw) -> Draft:
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={},
        stem=(
            Text(
                "敵対的生成ネットワーク（GAN）では、識別器 $D$ が入力が本物のデータである確率を出力し、"
                "生成器 $G$ がノイズ $z$ からデータを生成する。",
                "In a generative adversarial network (GAN), the discriminator $D$ outputs the "
                "probability that its input is real, and the generator $G$ produces data from noise $z$.",
            ),
            r"V(D, G) = \mathbb{E}_{x \sim p_{\mathrm{data}}} [\log D(x)] + "
            r"\mathbb{E}_{z \sim p_z} [\log (1 - D(G(z)))]",
        ),
        parts={
            "choice": (
                statements(
                    (right, *(false for _, false in others)),
                    ja="正しい記述はどれか。",
                    en="Which statement is true?",
                ),
            ),
        },
    )
