"""How many parameters an autoencoder has: tied or not, and stacked."""

from itertools import pairwise

from quizgen.authoring import Blank, Draft, Draw, Text, family, mistakes_beside, numeric


def tied(D, H):
    weights = D * H
    biases = H + D
    return weights + biases


def stacked(D, H, K):
    weights = 2 * (D * H + H * K)
    biases = H + K + H + D
    return weights + biases


def saved(D, H, K):
    weights = D * H + H * K
    biases = 0
    return weights + biases


BLANKS = {
    f"{function.__name__}_{target}": Blank(function, target)
    for function in (tied, stacked, saved)
    for target in ("weights", "biases")
}
ASKED = (
    numeric(
        "tied",
        decimals=0,
        ja="層の大きさが $D - H - D$ で、復号器の重みを符号化器の重みの転置とした（重みを共有した）オートエンコーダのパラメータ数はいくつか。",
        en="An autoencoder has layers of $D$, $H$ and $D$ units; the weights of its decoder are those of its "
        "encoder, transposed (tied weights). How many parameters does it have?",
    ),
    numeric(
        "stacked",
        decimals=0,
        ja="層の大きさが $D - H - K - H - D$ で、重みを共有しないオートエンコーダのパラメータ数はいくつか。",
        en="An autoencoder has layers of $D$, $H$, $K$, $H$ and $D$ units and no tied weights. How many "
        "parameters does it have?",
    ),
    numeric(
        "saved",
        decimals=0,
        level=2,
        ja="層の大きさが $D - H - K - H - D$ のオートエンコーダで、向かい合う層の重みを共有すると（復号器の重みを符号化器の重みの転置とすると）、パラメータはいくつ減るか。",
        en="An autoencoder has layers of $D$, $H$, $K$, $H$ and $D$ units. How many parameters fewer does it "
        "have if the weights of its decoder are tied to those of its encoder, transposed?",
    ),
)


@family(
    level=2,
    kinds=("numeric",),
    covers=("D26",),
    minutes=2,
    ja="オートエンコーダのパラメータ数",
    en="Parameters of an autoencoder",
    engine=(tied, stacked, saved),
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def parameters(draw: Draw) -> Draft:
    D = draw.choice("D", (20, 30, 40, 50, 60, 80, 100))
    H = draw.choice("H", (8, 10, 12, 15, 20, 25))
    K = draw.choice("K", (2, 3, 4, 5, 6))
    draw.require(2 * H <= D, "the hidden layer is not much smaller than the input")
    return Draft(
        given={"D": D, "H": H, "K": K},
        stem=(
            Text(
                "全結合層だけからなるオートエンコーダのパラメータを数える。",
                "Count the parameters of autoencoders that consist of fully connected layers only.",
            ),
        ),
        conventions=(
            Text(
                "入力層以外のどの層にもバイアスがあり、重みを共有してもバイアスは共有しない。",
                "Every layer but the input has biases; biases are not shared, even if weights are.",
            ),
        ),
        parts={"numeric": draw.sample("asked", ASKED, 2)},
    )


@parameters.run
def run(engine, D, H, K):
    return {
        "tied": engine.tied(D, H),
        "stacked": engine.stacked(D, H, K),
        "saved": engine.saved(D, H, K),
    }


@parameters.check
def count_layer_by_layer(D, H, K):
    def of_all(*sizes):
        return sum((before + 1) * after for before, after in pairwise(sizes))

    whole = of_all(D, H, K, H, D)
    encoder = of_all(D, H, K)
    return {
        "tied": of_all(D, H) + D,  # the decoder adds its biases only
        "stacked": whole,
        "saved": whole - (encoder + H + D),
    }


@parameters.solution
def solve(D, H, K, out):
    D, H, K = int(D), int(H), int(K)
    return (
        Text(
            "重みは隣り合う層の大きさの積、バイアスは入力層以外の層の大きさの和である。",
            "Weights: the products of the sizes of neighbouring layers. Biases: the sum of the sizes of all "
            "layers but the input.",
        ),
        rf"D - H - D: \quad {D} \times {H} + ({H} + {D}) = {out['tied']:g}",
        rf"D - H - K - H - D: \quad 2 ({D} \times {H} + {H} \times {K}) + ({H} + {K} + {H} + {D}) "
        rf"= {out['stacked']:g}",
        Text(
            "重みを共有して減るのは、復号器の重みだけである。",
            "Tying removes the weights of the decoder, and nothing else.",
        ),
        rf"{H} \times {D} + {K} \times {H} = {out['saved']:g}",
    )
