"""The output layer that a task needs: how many units, which activation, which loss."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Prose,
    Text,
    choice,
    family,
    mistakes_beside,
    statements,
    statements_beside,
)

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin
IDENTITY, SIGMOID, SOFTMAX, RELU = range(4)
SQUARED, BINARY, CATEGORICAL = range(3)
ACTIVATIONS = (
    Text("恒等関数", "identity"),
    Text("シグモイド関数", "sigmoid"),
    Text("ソフトマックス関数", "softmax"),
    Text("ReLU", "ReLU"),
)
LOSSES = (
    Text("二乗和誤差", "sum of squared errors"),
    Text(
        "各ユニットの2値交差エントロピー誤差の和",
        "sum of the binary cross-entropy losses of the units",
    ),
    Text("多クラスの交差エントロピー誤差", "multiclass cross-entropy loss"),
)
OF_TASK = {"regression": IDENTITY, "binary": SIGMOID, "tags": SIGMOID, "classes": SOFTMAX}
LOSS_OF_TASK = {"regression": SQUARED, "binary": BINARY, "tags": BINARY, "classes": CATEGORICAL}


def output_layer(task, K):
    units = 1 if task == "binary" else K
    activation = OF_TASK[task]
    loss = LOSS_OF_TASK[task]
    return units, activation, loss


BLANKS = {
    "units": Blank(output_layer, "units"),
    "activation": Blank(output_layer, "activation", inside="OF_TASK"),
    "loss": Blank(output_layer, "loss", inside="LOSS_OF_TASK"),
}

TASKS = {  # what is to be done, for K of something
    "regression": (
        Text(
            "センサーの値から、{K}地点の気温（℃、負にもなる）を予測する",
            "Predict the temperatures (°C, possibly negative) at {K} places from the values of sensors",
        ),
        Text(
            "画像から、{K}個の部品のずれ（基準からの符号付きの長さ）を予測する",
            "Predict the displacements of {K} parts (signed lengths) from an image",
        ),
    ),
    "binary": (
        Text("メールが迷惑メールである確率を求める", "Find the probability that an e-mail is spam"),
        Text(
            "検査値から、ある病気にかかっている確率を求める",
            "Find the probability of a certain disease from test results",
        ),
    ),
    "tags": (
        Text(
            "写真に{K}種類のタグを付ける。タグは何個付いてもよく、1つも付かないこともある",
            "Attach tags of {K} kinds to a photo, which may get any number of them, even none",
        ),
        Text(
            "曲に{K}種類の特徴がそれぞれあるかどうかを判定する。複数の特徴が同時にあってよい",
            "Decide which of {K} properties a piece of music has; it may have several of them",
        ),
    ),
    "classes": (
        Text(
            "衣類の画像を、{K}種類のうちのいずれか1つに分類する",
            "Classify images of clothes into exactly one of {K} kinds",
        ),
        Text(
            "文書を、{K}個の分野のうちのいずれか1つに分類する",
            "Classify documents into exactly one of {K} fields",
        ),
    ),
}
WHY = {
    "regression": Text(
        "回帰では出力がどの実数値もとれるように恒等関数を用いる。分散一定のガウス分布の負の対数尤度は二乗和誤差になる。",
        "In regression, outputs must be able to take any real value: use the identity. The negative log-likelihood "
        "of a Gaussian distribution of fixed variance is the sum of squared errors.",
    ),
    "binary": Text(
        "2値分類では、1つの確率が0と1の間の値になればよい。ベルヌーイ分布の負の対数尤度は2値交差エントロピー誤差である。",
        "In binary classification, one probability between 0 and 1 is enough. The negative log-likelihood of a "
        "Bernoulli distribution is the binary cross-entropy loss.",
    ),
    "tags": Text(
        "互いに独立に付くタグは、2値分類を種類の数だけ並べたものである。ソフトマックス関数では和が1になり、複数のタグを表せない。",
        "Tags that are attached independently are as many binary classifications. With softmax the outputs "
        "would add up to 1, which rules out several tags.",
    ),
    "classes": Text(
        "排他的なクラスの確率は和が1でなければならない。カテゴリカル分布の負の対数尤度は多クラスの交差エントロピー誤差である。",
        "The probabilities of exclusive classes must add up to 1. The negative log-likelihood of a categorical "
        "distribution is the multiclass cross-entropy loss.",
    ),
}


def shown(design):
    units, activation, loss = design
    f, error = ACTIVATIONS[activation], LOSSES[loss]
    return Prose(
        Text(
            f"{units}ユニット、{f.ja}、{error.ja}",
            f"{units} unit{'s' if units > 1 else ''}, {f.en}, {error.en}",
        )
    )


@family(
    level=3,
    kinds=("choice",),
    covers=("A24", "A41", "B08"),
    minutes=3,
    ja="課題に応じた出力層の設計",
    en="Designing the output layer for a task",
    engine=output_layer,
    misconceptions=mistakes_beside(__file__, **BLANKS),
)
def design(draw: Draw) -> Draft:
    K = draw.integer("K", 3, 8)
    names = draw.sample("tasks", tuple(TASKS), 2)
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    return Draft(
        given={},
        case={"K": K},
        stem=(
            Text(
                "ニューラルネットワークの出力層を、課題に応じて設計する（ユニット数、活性化関数、損失関数）。",
                "The output layer of a neural network is designed for a task: number of units, activation "
                "function, loss function.",
            ),
        ),
        conventions=(
            Text(
                "損失関数は、出力を分布のパラメータとみたときの負の対数尤度とする（定数倍と定数の差は除く）。"
                "実数値は分散一定のガウス分布に従うとする。",
                "The loss is the negative log-likelihood of a distribution whose parameters are the outputs, up to "
                "constants. Real values follow a Gaussian distribution of fixed variance.",
            ),
        ),
        parts={
            "choice": (
                *(asked(name, draw.choice(name, TASKS[name]), K) for name in names),
                statements(
                    (right, *(false for _, false in others)),
                    ja="出力層と損失関数について、正しい記述はどれか。",
                    en="Which statement about output layers and losses is true?",
                ),
            )
        },
    )


def asked(name, task, K):
    return choice(
        name,
        shown,
        level=2,
        ja=f"「{task.ja.replace('{K}', str(K))}」という課題に適した出力層はどれか。",
        en=f"Which output layer fits this task? “{task.en.replace('{K}', str(K))}.”",
    )


@design.run
def run(engine, K):
    return {task: np.array(engine(task, K)) for task in TASKS}


@design.check
def differentiate_every_combination(K):
    import sympy

    a, t = sympy.symbols("a:3", real=True), sympy.symbols("t:3", positive=True)
    total = sum(sympy.exp(v) for v in a)
    activations = {
        IDENTITY: list(a),
        SIGMOID: [1 / (1 + sympy.exp(-v)) for v in a],
        SOFTMAX: [sympy.exp(v) / total for v in a],
    }
    log = sympy.log
    losses = {
        SQUARED: lambda y: sum((p - q) ** 2 for p, q in zip(y, t, strict=True)) / 2,
        BINARY: lambda y: (
            -sum(q * log(p) + (1 - q) * log(1 - p) for p, q in zip(y, t, strict=True))
        ),
        CATEGORICAL: lambda y: -sum(q * log(p) for p, q in zip(y, t, strict=True)),
    }
    found = {}
    for f, y in activations.items():
        bounded = sympy.limit(y[0], a[0], sympy.oo) == 1
        shared = y[0].diff(a[1]) != 0  # outputs that add up to 1
        exclusive = {t[2]: 1 - t[0] - t[1]} if shared else {}
        fits = {
            loss: sympy.simplify((losses[loss](y).diff(a[0]) - y[0] + t[0]).subs(exclusive)) == 0
            for loss in losses
        }
        matching = [loss for loss, fit in fits.items() if fit]
        assert len(matching) == 1
        found[bounded, shared] = f, matching[0]
    needs = {  # units; whether outputs are probabilities; whether these are of exclusive classes
        "regression": (K, False, False),
        "binary": (1, True, False),
        "tags": (K, True, False),
        "classes": (K, True, True),
    }
    return {
        task: np.array([units, *found[bounded, shared]])
        for task, (units, bounded, shared) in needs.items()
    }


@design.solution
def explain(out):
    return (
        Text(
            "出力がとるべき値の範囲から活性化関数が、分布の負の対数尤度から損失関数が決まる。"
            "どの組でも、出力層の活性化関数への入力に関する損失の勾配は、出力と正解の差になる。",
            "The activation follows from the values that the outputs must be able to take, the loss from "
            "the negative log-likelihood. In every case, the gradient of the loss with respect to the input of "
            "the output activation is output minus target.",
        ),
        *WHY.values(),
    )
