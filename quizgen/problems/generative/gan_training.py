"""Training of a GAN: what its paper states about the game, its optimum and its practice."""

from quizgen.authoring import Draft, Draw, Text, family, stated, statements

PAPER = "Goodfellow et al., Generative Adversarial Nets (2014)"

# of each pair the first is true, the second its false twin
PAIRS = (
    stated(
        f"{PAPER}, §3",
        (
            "game",
            "識別器は価値関数 $V(D, G)$ を最大化し、生成器はこれを最小化する。",
            "The discriminator maximizes the value $V(D, G)$, the generator minimizes it.",
        ),
        (
            "game-reversed",
            "識別器は価値関数 $V(D, G)$ を最小化し、生成器はこれを最大化する。",
            "The discriminator minimizes the value $V(D, G)$, the generator maximizes it.",
            "役割が逆である。$V$ は識別器の判定が正しいほど大きい。",
            "The roles are interchanged: $V$ is the larger, the better the discriminator judges.",
        ),
    ),
    stated(
        f"{PAPER}, §4.1, Proposition 1",
        (
            "best-discriminator",
            r"生成器を固定したとき、最適な識別器は $\frac{p_{\mathrm{data}}}{p_{\mathrm{data}} + p_g}$ である。",
            r"For a fixed generator the best discriminator is "
            r"$\frac{p_{\mathrm{data}}}{p_{\mathrm{data}} + p_g}$.",
        ),
        (
            "best-discriminator-of-the-generated",
            r"生成器を固定したとき、最適な識別器は $\frac{p_g}{p_{\mathrm{data}} + p_g}$ である。",
            r"For a fixed generator the best discriminator is $\frac{p_g}{p_{\mathrm{data}} + p_g}$.",
            r"識別器が出力するのは本物である確率なので、分子は $p_{\mathrm{data}}$ である。",
            r"It outputs the probability that data are real, so $p_{\mathrm{data}}$ stands above.",
        ),
    ),
    stated(
        f"{PAPER}, §4.1, Theorem 1",
        (
            "jensen-shannon",
            "識別器が最適なとき、生成器は2つの分布のJSダイバージェンスを小さくしようとする。",
            "With the best discriminator the generator reduces the JS divergence of the two "
            "distributions.",
        ),
        (
            "kullback-leibler",
            "識別器が最適なとき、生成器は2つの分布のKLダイバージェンスを小さくしようとする。",
            "With the best discriminator the generator reduces the KL divergence of the two "
            "distributions.",
            r"このとき価値関数は $-\log 4$ とJSダイバージェンスの2倍との和になる。",
            r"The value then is $-\log 4$ plus twice the Jensen-Shannon divergence.",
        ),
    ),
    stated(
        f"{PAPER}, §4.1, Theorem 1",
        (
            "half-at-the-optimum",
            r"大域的な最適解では、識別器はどの入力に対しても $0.5$ を出力する。",
            r"At the global optimum the discriminator outputs $0.5$ for every input.",
        ),
        (
            "one-at-the-optimum",
            "大域的な最適解では、識別器はどの入力に対しても $1.0$ を出力する。",
            "At the global optimum the discriminator outputs $1.0$ for every input.",
            r"$p_g = p_{\mathrm{data}}$ なので本物と区別できず、$0.5$ を出力する。",
            r"Since $p_g = p_{\mathrm{data}}$ it cannot tell them apart, and outputs $\frac{1}{2}$.",
        ),
    ),
    stated(
        f"{PAPER}, §4.1, Theorem 1",
        (
            "value-at-the-optimum",
            r"大域的な最適解での価値関数 $V$ の値は $-\log 4$ である。",
            r"At the global optimum the value $V$ is $-\log 4$.",
        ),
        (
            "half-the-value-at-the-optimum",
            r"大域的な最適解での価値関数 $V$ の値は $-\log 2$ である。",
            r"At the global optimum the value $V$ is $-\log 2$.",
            r"$V$ は本物の項と生成データの項との和であり、それぞれが $\log \frac{1}{2}$ になる。",
            r"$V$ has a term of real and one of generated data, each of which is $\log \frac{1}{2}$.",
        ),
    ),
    stated(
        f"{PAPER}, §3",
        (
            "early-learning",
            r"学習の初期には、生成器に $\log D(G(z))$ を最大化させると勾配が大きくなる。",
            r"Early in training, gradients are larger if the generator maximizes $\log D(G(z))$.",
        ),
        (
            "early-learning-by-one-minus",
            r"学習の初期には、生成器に $\log (1 - D(G(z)))$ を最小化させると勾配が大きくなる。",
            r"Early in training, gradients are larger if the generator minimizes "
            r"$\log (1 - D(G(z)))$.",
            r"識別器が生成データを容易に見破る間は $\log (1 - D(G(z)))$ が飽和し、勾配が小さい。",
            r"While generated data are easily told, $\log (1 - D(G(z)))$ saturates.",
        ),
    ),
    stated(
        f"{PAPER}, §3, Algorithm 1",
        (
            "steps-of-the-discriminator",
            "識別器を $k$ 回更新するごとに、生成器を1回更新する。",
            "The generator is updated once for every $k$ updates of the discriminator.",
        ),
        (
            "steps-of-the-generator",
            "生成器を $k$ 回更新するごとに、識別器を1回更新する。",
            "The discriminator is updated once for every $k$ updates of the generator.",
            "逆である。識別器を最適に近い状態に保ちながら、生成器をゆっくり更新する。",
            "It is the other way round: the discriminator is kept near its optimum.",
        ),
    ),
    stated(
        f"{PAPER}, §6",
        (
            "gradients-through-the-discriminator",
            "生成器は訓練データを直接には見ず、識別器を通った勾配だけによって更新される。",
            "The generator never sees training data, only gradients through the discriminator.",
        ),
        (
            "gradients-from-the-data",
            "生成器は識別器の勾配を使わず、訓練データとの二乗誤差だけによって更新される。",
            "The generator never sees the discriminator, only squared errors from training data.",
            "生成器の損失は識別器の出力だけで決まり、その勾配は識別器を通って伝わる。",
            "Its loss depends on the output of the discriminator alone, through which gradients come.",
        ),
    ),
    stated(
        f"{PAPER}, §6",
        (
            "collapse",
            "識別器を更新せずに生成器を学習させすぎると、多くの $z$ が同じ出力に写されることがある。",
            "Training the generator too much beside an old discriminator can map many $z$ to one "
            "output.",
        ),
        (
            "collapse-of-the-discriminator",
            "生成器を更新せずに識別器を学習させすぎると、多くの $z$ が同じ出力に写されることがある。",
            "Training the discriminator too much beside an old generator can map many $z$ to one "
            "output.",
            "$z$ を出力に写すのは生成器である。モード崩壊は生成器の学習が先に進みすぎて起こる。",
            "It is the generator that maps $z$; modes collapse when it runs ahead.",
        ),
    ),
    stated(
        f"{PAPER}, §6",
        (
            "no-explicit-density",
            "生成データの分布 $p_g(x)$ は陽には表されないが、サンプルは直接得られる。",
            "The density $p_g(x)$ of generated data is not explicit, but samples are drawn directly.",
        ),
        (
            "explicit-density",
            "生成データの分布 $p_g(x)$ は陽に表されるが、サンプルは直接は得られない。",
            "The density $p_g(x)$ of generated data is explicit, but samples are not drawn directly.",
            "GANは密度を表さない。サンプルは、$z$ を生成器に1回通すだけで得られる。",
            "A GAN has no explicit density; a sample is one pass of $z$ through the generator.",
        ),
    ),
)


@family(
    level=2,
    kinds=("choice",),
    covers=("E23", "S33"),
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
                "In a generative adversarial network (GAN) the discriminator $D$ outputs the "
                "probability that its input is real, and the generator $G$ makes data from noise $z$.",
            ),
            r"V(D, G) = \mathbb{E}_{x \sim p_{\mathrm{data}}} [\log D(x)] + "
            r"\mathbb{E}_{z \sim p_z} [\log (1 - D(G(z)))]",
        ),
        parts={
            "choice": (
                statements(
                    (right, *(false for _, false in others)),
                    ja="正しい記述はどれか。",
                    en="Which statement is right?",
                ),
            ),
        },
    )
