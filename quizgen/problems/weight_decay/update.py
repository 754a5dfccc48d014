"""Weight decay in the update: as an L2 penalty in the gradient, and decoupled from it."""

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    family,
    gradient_at,
    mistakes,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import SGD, Momentum
from quizgen.engine.optimizers import decay_rates
from quizgen.problems.weight_decay._common import l2_mistakes

SGD_GRAD = Blank(SGD.update, "grad")
MOMENTUM_GRAD = Blank(Momentum.update, "grad")
MOMENTUM_STEP = Blank(Momentum.update, "params[name]")
SGD_STEP = Blank(SGD.step, "updated")
VELOCITY = Blank(Momentum.step, "v")

L2_MISTAKES = l2_mistakes(SGD_GRAD, g="grads[name]", w="param", k="l2")

RATES = (("0.5", "0.2"), ("0.2", "0.5"), ("0.5", "0.4"), ("0.1", "1"), ("0.2", "1"))  # η, λ

CODE_NAMES = Text(
    '実装では $w$ を `params["W"]`、その勾配を `grads["W"]` とし、モーメンタムは `decoupled=True` として使う。',
    'In the code, $w$ is `params["W"]` and its gradient `grads["W"]`; Momentum has `decoupled=True`.',
)


def twice(w, g, lr, shrink):
    """The weight after two updates, each of which shrinks it and takes the gradient away."""
    return shrink * (shrink * w - lr * g[0]) - lr * g[1]


@family(
    level=2,
    kinds=("numeric", "code"),
    covers=("D21",),
    minutes=4,
    ja="荷重減衰を伴う更新",
    en="Updates with weight decay",
    engine=(SGD, Momentum),
    misconceptions=(
        *L2_MISTAKES,
        *mistakes_beside(
            __file__,
            sgd_grad=SGD_GRAD,
            momentum_step=MOMENTUM_STEP,
            sgd_step=SGD_STEP,
            velocity=VELOCITY,
        ),
        *mistakes(
            (
                "decay-without-learning-rate",
                lambda w, g, lr, weight_decay: {"sgd": twice(w, g, lr, 1 - weight_decay)},
                "重みを $1 - \\eta \\lambda$ 倍ではなく $1 - \\lambda$ 倍している。正則化項の勾配にも $\\eta$ が掛かる。",
                "Multiplies the weight by $1 - \\lambda$ instead of $1 - \\eta \\lambda$; the learning rate "
                "applies to the penalty too.",
            ),
            (
                "decays-from-the-start",
                lambda w, g, lr, weight_decay: {
                    "sgd": w - lr * (g[0] + g[1] + 2 * weight_decay * w)
                },
                "2回目の更新でも最初の $w_0$ を減衰に使っている。使うのはその時点の $w_1$ である。",
                "Decays $w_0$ in the second update too; it is the current $w_1$ that decays.",
            ),
        ),
    ),
)
def update(draw: Draw) -> Draft:
    lr, weight_decay = draw.choice("rates", RATES)
    g = draw.sample("g", (-4, -3, -2, -1, 1, 2, 3, 4), 2)
    w = Fraction(10 * draw.integer("w", -450, 450) + draw.integer("end of w", 1, 9), 1000)
    return Draft(
        given={
            "w": w,
            "g": g,
            "lr": Fraction(lr),
            "weight_decay": Fraction(weight_decay),
            "momentum_rate": draw.decimal("momentum", ("0.5", "0.8", "0.9")),
        },
        symbols={
            "w": "w_0",
            "g": r"(g_1, g_2)",
            "lr": r"\eta",
            "weight_decay": r"\lambda",
            "momentum_rate": r"\alpha",
            "sgd": r"w_2\ (\mathtt{SGD})",
            "momentum": r"w_2\ (\mathtt{Momentum})",
        },
        stem=(
            Text(
                "荷重減衰を用いて1つの重み $w$ を $w_0$ から2回更新し、$w_1$, $w_2$ を得る。"
                "もとの損失 $L$ の勾配は、1回目が $g_1$、2回目が $g_2$ である。"
                "SGDとモーメンタムのそれぞれを、$w_0$ から始める。",
                "With weight decay, one weight $w$ is updated twice, from $w_0$ to $w_1$ and $w_2$. "
                "The gradient of the loss $L$ itself is $g_1$ the first time and $g_2$ the second. "
                "SGD and Momentum each start from $w_0$.",
            ),
            *((CODE_NAMES,) if draw.kind == "code" else ()),
        ),
        conventions=(
            Text(
                r"SGD（学習率 $\eta$）では、荷重減衰を $L$ に $\frac{1}{2} \lambda w^2$ を加えるL2正則化として行う。",
                r"SGD (learning rate $\eta$) applies weight decay as an L2 penalty: "
                r"$\frac{1}{2} \lambda w^2$ is added to $L$.",
            ),
            Text(
                r"モーメンタムの速度は $v \leftarrow \alpha v - \eta g$（初期値0）であり、$w \leftarrow w + v$ とする。",
                r"Momentum has the velocity $v \leftarrow \alpha v - \eta g$ (initially 0) and the update "
                r"$w \leftarrow w + v$.",
            ),
            Text(
                r"モーメンタムの荷重減衰は分離型（decoupled）とする。勾配と速度には入れず、更新のたびに、更新前の重みの $\eta \lambda$ 倍だけ0に近づける。",
                r"Momentum uses decoupled weight decay: it enters neither the gradient nor the velocity; in "
                r"every update it pulls the weight towards 0 by $\eta \lambda$ times its value before the update.",
            ),
        ),
        show=(decay_rates, Momentum.step) if draw.kind == "code" else (),
        hide=(MOMENTUM_GRAD,) if draw.kind == "code" else (),
        parts={
            "numeric": (
                numeric(
                    "sgd",
                    ja="SGDで2回更新した後の重み $w_2$ はいくらか。",
                    en="With SGD, what is the weight $w_2$ after two updates?",
                ),
                numeric(
                    "momentum",
                    ja="モーメンタムで2回更新した後の重み $w_2$ はいくらか。",
                    en="With Momentum, what is the weight $w_2$ after two updates?",
                ),
            ),
            "code": (code(SGD_GRAD), code(MOMENTUM_STEP)),
        },
    )


@update.run
def run(engine, w, g, lr, weight_decay, momentum_rate):
    sgd, momentum = {"W": w}, {"W": w}
    plain = engine.SGD(lr, weight_decay)
    inert = engine.Momentum(lr, momentum_rate, weight_decay, decoupled=True)
    for gradient in g:
        plain.update(sgd, {"W": gradient})
        inert.update(momentum, {"W": gradient})
    return {"sgd": sgd["W"], "momentum": momentum["W"]}


@update.check
def descend_on_the_penalized_loss(w, g, lr, weight_decay, momentum_rate):
    sgd = momentum = w
    for gradient in g:  # any loss with these gradients will do

        def penalized(u, gradient=gradient):
            return gradient * u + weight_decay * u**2 / 2

        sgd -= lr * gradient_at(penalized, sgd)
    for t in (0, 1):  # v is the sum of all earlier gradients, each damped once a step
        v = -lr * sum(momentum_rate ** (t - s) * g[s] for s in range(t + 1))
        momentum = (1 - lr * weight_decay) * momentum + v
    return {"sgd": sgd, "momentum": momentum}


@update.solution
def solve(w, g, lr, weight_decay, momentum_rate, out):
    shrink = 1 - lr * weight_decay
    w1 = shrink * w - lr * g[0]
    v2 = -lr * (momentum_rate * g[0] + g[1])

    def signed(value):
        return tex(value) if value >= 0 else rf"({tex(value)})"

    return (
        Text(
            "L2正則化では、勾配が $g + \\lambda w$ になる。まとめると、更新のたびに重みを $1 - \\eta \\lambda$ 倍してから勾配の $\\eta$ 倍を引くことになる。",
            "With the L2 penalty, the gradient is $g + \\lambda w$. So every update multiplies the "
            "weight by $1 - \\eta \\lambda$ and then subtracts $\\eta$ times the gradient.",
        ),
        rf"w \leftarrow w - \eta (g + \lambda w) = (1 - \eta \lambda) w - \eta g, \qquad "
        rf"1 - \eta \lambda = {tex(shrink)}",
        rf"w_1 = {tex(shrink)} \times {signed(w)} - {tex(lr)} \times {signed(g[0])} = {tex(w1)}",
        rf"w_2 = {tex(shrink)} \times {signed(w1)} - {tex(lr)} \times {signed(g[1])} "
        rf"= {tex(out['sgd'])}",
        Text(
            "分離型のモーメンタムでは速度に $\\lambda$ が入らない。1回目はSGDと同じ値になり、2回目から違いが現れる。",
            "With decoupled decay, $\\lambda$ does not enter the velocity. The first update gives the "
            "same value as SGD; the second does not.",
        ),
        rf"v_1 = -\eta g_1 = {tex(-lr * g[0])}, \qquad w_1 = (1 - \eta \lambda) w_0 + v_1 = {tex(w1)}",
        rf"v_2 = \alpha v_1 - \eta g_2 = {tex(momentum_rate)} \times {signed(-lr * g[0])} - {tex(lr)} "
        rf"\times {signed(g[1])} = {tex(v2)}",
        rf"w_2 = (1 - \eta \lambda) w_1 + v_2 = {tex(shrink)} \times {signed(w1)} + {signed(v2)} "
        rf"= {tex(out['momentum'])}",
    )
