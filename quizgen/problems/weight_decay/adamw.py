"""Adam with an L2 penalty in the gradient, and with decoupled weight decay (AdamW): the first step."""

import numpy as np

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Statement,
    Text,
    combination,
    family,
    mistakes,
    mistakes_beside,
    numeric,
    statement_set,
    tex,
)
from quizgen.engine import Adam
from quizgen.engine.optimizers import decay_rates

GRAD = Blank(Adam.update, "grad")
UPDATED = Blank(Adam.step, "updated")
WHOLE = Blank(Adam.update, "params[name]")

BOTH = Text(
    "AdamにL2正則化（損失に $\\frac{1}{2} \\lambda w^2$ を加える）を用いる場合と、荷重減衰を勾配から分離した"
    "AdamWを用いる場合とで、1つの重み $w$ を1回目の更新で比べる。$g$ は正則化項を含まない損失の勾配である。",
    "For one weight $w$, the first update of Adam with L2 regularization ($\\frac{1}{2} \\lambda w^2$ is "
    "added to the loss) is compared with that of AdamW, whose weight decay is decoupled from the gradient. "
    "$g$ is the gradient of the loss without the penalty.",
)
ADAM = Text(
    r"Adamは $\hat{m}$ と $\hat{v}$ の偏りを補正し、学習率 $\eta$ で $w \leftarrow w - \eta \hat{m} / \sqrt{\hat{v}}$ と更新する（$\varepsilon = 0$）。",
    r"Adam corrects the bias of $\hat{m}$ and $\hat{v}$ and updates $w \leftarrow w - \eta \hat{m} / "
    r"\sqrt{\hat{v}}$, with learning rate $\eta$ and $\varepsilon = 0$.",
)
ADAMW = Text(
    r"AdamWは、このほかに、更新前の $w$ の $\eta \lambda$ 倍を $w$ から引く（PyTorchと同じ形）。",
    r"AdamW also subtracts $\eta \lambda$ times the value of $w$ before the update, as in PyTorch.",
)
METHODS = {"l2": ("L2正則化を用いたAdam", "Adam with L2"), "adamw": ("AdamW", "AdamW")}
CLAIMS = {  # of a method: what is changed, and whether w after the update stays as it is
    "double": ("$\\lambda$ を2倍にすると、", "If $\\lambda$ is doubled"),
    "none": ("$\\lambda$ を0にすると、", "If $\\lambda$ is set to 0"),
    "steep": ("$g$ を10倍にすると、", "If $g$ is multiplied by 10"),
}
REASONS = {
    "l2": (
        "1回目の更新で動く向きは $g + \\lambda w$ の符号で決まり、動く量は $\\eta$ である。",
        "The first update moves $w$ by $\\eta$, in the direction given by the sign of $g + \\lambda w$.",
    ),
    "adamw": (
        "$g$ は符号だけが効き、減衰の量は $\\eta \\lambda w$ である。",
        "Of $g$, only the sign matters; the decay is $\\eta \\lambda w$.",
    ),
}


def claim(method, change, same):
    """That the weight after the update of a method changes with something, or does not."""
    (ja, en), (if_ja, if_en) = METHODS[method], CLAIMS[change]
    return Statement(
        f"{method}-{change}-{'same' if same else 'other'}",
        ja=f"{if_ja}{ja}で更新した後の $w$ は{'変わらない' if same else '変わる'}。",
        en=f"{if_en}, the $w$ of {en} after the update {'stays the same' if same else 'changes'}.",
        why_ja=REASONS[method][0],
        why_en=REASONS[method][1],
    )


@family(
    level=3,
    kinds=("numeric", "choice", "code"),
    covers=("D20", "D21"),
    minutes=4,
    ja="L2正則化を用いたAdamとAdamW",
    en="Adam with an L2 penalty, and AdamW",
    engine=Adam,
    misconceptions=(
        *mistakes_beside(__file__, grad=GRAD, updated=UPDATED, whole=WHOLE),
        *mistakes(
            (
                "other-method",
                lambda out: {"l2": out["adamw"], "adamw": out["l2"]},
                "2つの方法を取り違えている。L2正則化は勾配に入り、AdamWの減衰は勾配に入らない。",
                "Swaps the two methods: L2 enters the gradient, the decay of AdamW does not.",
            ),
            kinds=("numeric",),
        ),
    ),
)
def adamw(draw: Draw) -> Draft:
    return Draft(
        given=step(draw),
        symbols=SYMBOLS,
        stem=(BOTH,),
        conventions=(ADAM, ADAMW),
        parts={
            "numeric": (
                numeric(
                    "l2",
                    between=(-20, 20),
                    ja="L2正則化を用いたAdamで1回更新した後の $w$ はいくらか。",
                    en="What is $w$ after one update of Adam with L2 regularization?",
                ),
                numeric(
                    "adamw",
                    between=(-20, 20),
                    level=2,
                    ja="AdamWで1回更新した後の $w$ はいくらか。",
                    en="What is $w$ after one update of AdamW?",
                ),
            ),
            "choice": (
                statement_set(
                    [
                        claim(method, change, draw.choice(f"{method} {change}", (True, False)))
                        for method in METHODS
                        for change in CLAIMS
                    ],
                ),
            ),
        },
    )


SYMBOLS = {
    "lr": r"\eta",
    "weight_decay": r"\lambda",
    "l2": r"w\ (\text{L2})",
    "adamw": r"w\ (\text{AdamW})",
}


def step(draw):
    """In half of the draws the penalty turns the sign of the gradient."""
    w = Fraction(draw.integer("w", 10, 60) * draw.choice("sign of w", (1, -1)), 10)
    weight_decay = draw.decimal("weight_decay", ("0.1", "0.2", "0.5"))
    pull = weight_decay * abs(w)
    share = draw.choice("share", ("-1.5", "-0.8", "-0.5", "-0.3", "0.5", "1.5"))
    g = Fraction(round(Fraction(share) * pull * 20), 20) * (1 if w > 0 else -1)
    draw.require(g != 0 and g + weight_decay * w != 0, "a gradient is 0")
    draw.require(g + 2 * weight_decay * w != 0 and 10 * g + weight_decay * w != 0)
    return {
        "w": w,
        "g": g,
        "lr": draw.decimal("lr", ("0.1", "0.2", "0.05")),
        "weight_decay": weight_decay,
    }


@adamw.of("code").draft
def code_of_the_update(draw: Draw) -> Draft:
    return Draft(
        given=step(draw),
        symbols=SYMBOLS,
        stem=(
            BOTH,
            Text(
                "このクラスは、`decoupled=True` のときAdamWとして、`False` のときL2正則化を用いたAdamとして動く。",
                "With `decoupled=True` this class is AdamW, with `False` it is Adam with L2 regularization.",
            ),
        ),
        conventions=(ADAM, ADAMW),
        show=(decay_rates,),
        parts={"code": (combination(GRAD, WHOLE, level=2),)},
    )


def first_updates(optimizer, w, g, lr, weight_decay):
    """The weight after the first update by either method."""
    found = {}
    for name, decoupled in (("l2", False), ("adamw", True)):
        params = {"W": np.array(w)}
        optimizer(lr, eps=0.0, weight_decay=weight_decay, decoupled=decoupled).update(
            params, {"W": np.array(g)}
        )
        found[name] = float(params["W"])
    return found


@adamw.run
def run(optimizer, w, g, lr, weight_decay):
    return first_updates(optimizer, w, g, lr, weight_decay)


@adamw.of("choice").run
def compare_with_changes(optimizer, w, g, lr, weight_decay):
    before = first_updates(optimizer, w, g, lr, weight_decay)
    after = {
        "double": first_updates(optimizer, w, g, lr, 2 * weight_decay),
        "none": first_updates(optimizer, w, g, lr, 0.0),
        "steep": first_updates(optimizer, w, 10 * g, lr, weight_decay),
    }
    truths = {}
    for method in METHODS:
        for change, found in after.items():
            same = bool(abs(found[method] - before[method]) < 1e-9)
            truths[f"{method}-{change}-same"] = same
            truths[f"{method}-{change}-other"] = not same
    return truths


@adamw.check
def move_against_the_sign(w, g, lr, weight_decay):
    import sympy

    u = sympy.Dummy(real=True)
    penalized = g * u + weight_decay * u**2 / 2  # any loss with this gradient will do
    slope = penalized.diff(u).subs(u, w)
    # m̂ / √v̂ = g / |g| in the first step, whatever the rates of the moments
    return {
        "l2": w - lr * slope / sympy.Abs(slope),
        "adamw": (1 - lr * weight_decay) * w - lr * g / sympy.Abs(g),
    }


@adamw.of("choice").check
def compare_signs(w, g, lr, weight_decay):
    import sympy

    def turned(gradient, strength):
        return (gradient + strength * w) * (g + weight_decay * w) < 0

    turns = {
        "l2-double": turned(g, 2 * weight_decay),
        "l2-none": turned(g, 0),
        "l2-steep": turned(10 * g, weight_decay),
        "adamw-double": sympy.true,  # w is not 0
        "adamw-none": sympy.true,
        "adamw-steep": sympy.false,
    }
    same = {f"{name}-same": sympy.Not(turn) for name, turn in turns.items()}
    return same | {f"{name}-other": turn for name, turn in turns.items()}


@adamw.solution
def solve(w, g, lr, weight_decay, kind, out):
    grad = g + weight_decay * w
    found = first_updates(Adam, w, g, lr, weight_decay)

    def moved(value):
        return rf"{tex(w)} {'-' if value > 0 else '+'} {tex(lr)}"

    return (
        Text(
            "1回目の更新では $\\hat{m} = g$, $\\hat{v} = g^2$ なので、$\\hat{m} / \\sqrt{\\hat{v}}$ は勾配の符号になる。",
            "In the first update $\\hat{m} = g$ and $\\hat{v} = g^2$, so $\\hat{m} / \\sqrt{\\hat{v}}$ is the "
            "sign of the gradient.",
        ),
        rf"\text{{L2}}: \quad g + \lambda w = {tex(g)} + {tex(weight_decay)} \times ({tex(w)}) = "
        rf"{tex(grad)}, \qquad w = {moved(grad)} = {tex(found['l2'])}",
        rf"\text{{AdamW}}: \quad w = {moved(g)} - {tex(lr)} \times {tex(weight_decay)} \times "
        rf"({tex(w)}) = {tex(found['adamw'])}",
        Text(
            "L2正則化の項は勾配とともに正規化され、符号を変えない限り $\\lambda$ の大きさは効かない。"
            "AdamWでは、どの重みも $\\lambda$ に応じて減衰する。",
            "The L2 term is normalized together with the gradient: unless it turns the sign, the size of "
            "$\\lambda$ has no effect. With AdamW all weights decay according to $\\lambda$.",
        ),
    )
