"""What several families on weight decay share."""

from quizgen.authoring import Blank, Misconception, Text
from quizgen.engine import l2_gradient

L2_GRAD = Blank(l2_gradient, "grad")

PENALTIES = Text(
    r"損失 $L$ に加える正則化項は、L1では $\Omega_1 = \lambda \sum_i |w_i|$（$w_i = 0$ での勾配は0とする）、"
    r"L2では $\Omega_2 = \frac{1}{2} \lambda \sum_i w_i^2$ である。",
    r"The penalty added to the loss $L$ is $\Omega_1 = \lambda \sum_i |w_i|$ for L1 (its gradient "
    r"at $w_i = 0$ taken as 0) and $\Omega_2 = \frac{1}{2} \lambda \sum_i w_i^2$ for L2.",
)

# Mistakes about the gradient g of the loss, the weights w and the strength k in g + k w.
MISTAKES = (
    (
        "half-forgotten",
        "{g} + 2.0 * {k} * {w}",
        "正則化項の係数 $\\frac{1}{2}$ を忘れ、$\\lambda w^2$ を微分している。",
        "Forgets the factor $\\frac{1}{2}$ of the penalty and differentiates $\\lambda w^2$.",
    ),
    (
        "half-kept",
        "{g} + 0.5 * {k} * {w}",
        "2乗の微分で生じる2が $\\frac{1}{2}$ を打ち消すことを忘れ、$\\frac{1}{2}$ を残している。",
        "Keeps the $\\frac{1}{2}$, which the 2 from the derivative of the square cancels.",
    ),
    (
        "decay-subtracted",
        "{g} - {k} * {w}",
        "勾配から引いている。引くのは重みの更新のときであり、これでは重みが大きくなる。",
        "Subtracts it already in the gradient; the update would then make the weights grow.",
    ),
    (
        "loss-gradient-reversed",
        "-{g} + {k} * {w}",
        "もとの損失の勾配の符号が逆である。負号が付くのは、更新で勾配全体を引くときである。",
        "Reverses the gradient of the loss; the minus belongs to the update, which takes both away.",
    ),
    (
        "divided-by-weights",
        "{g} + {k} / {w}",
        "$\\lambda$ に重みを掛けず、$\\lambda$ を重みで割っている。",
        "Divides $\\lambda$ by the weights instead of multiplying.",
    ),
    (
        "roles-swapped",
        "{w} + {k} * {g}",
        "$\\lambda$ を掛ける相手が逆である。$\\lambda$ を掛けるのは勾配ではなく重みである。",
        "Multiplies the wrong term by $\\lambda$: it belongs to the weights, not to the gradient.",
    ),
    (
        "strength-forgotten",
        "{g} + {w}",
        "正則化の強さ $\\lambda$ を掛け忘れ、重みをそのまま加えている。",
        "Forgets the strength $\\lambda$ and adds the weights as they are.",
    ),
    (
        "loss-gradient-lost",
        "{k} * {w}",
        "正則化項の勾配だけを求めており、もとの損失の勾配を加えていない。",
        "This is the gradient of the penalty alone; that of the loss is missing.",
    ),
    (
        "constant-added",
        "{g} + {k}",
        "$w^2$ を1次の項のように微分し、重み $w$ を落としている。",
        "Differentiates $w^2$ as if it were linear, so the weight $w$ is lost.",
    ),
    (
        "not-differentiated",
        "{g} + 0.5 * {k} * {w}**2",
        "正則化項の $\\frac{1}{2} \\lambda w^2$ を微分せずに、そのまま加えている。",
        "Adds the term $\\frac{1}{2} \\lambda w^2$ of the penalty without differentiating it.",
    ),
    (
        "l1-gradient",
        "{g} + {k} * np.sign({w})",
        "L2正則化ではなく、L1正則化の勾配を加えている。",
        "Adds the gradient of the L1 penalty instead of that of the L2 penalty.",
    ),
)


def l2_mistakes(blank: Blank, g: str, w: str, k: str) -> tuple[Misconception, ...]:
    """The mistakes in a blank where loss gradient, weights and strength have these names."""
    return tuple(
        Misconception(name, code.format(g=g, w=w, k=k), at=blank, ja=ja, en=en)
        for name, code, ja, en in MISTAKES
    )


L2_MISTAKES = l2_mistakes(L2_GRAD, g="dW", w="W", k="weight_decay_lambda")
