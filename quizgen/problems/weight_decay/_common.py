"""What several families on weight decay share."""

from quizgen.authoring import Blank, Misconception
from quizgen.engine import l2_gradient

L2_GRAD = Blank(l2_gradient, "grad")

L2_MISTAKES = (
    Misconception(
        "half-forgotten",
        "dW + 2.0 * weight_decay_lambda * W",
        at=L2_GRAD,
        ja="正則化項の係数 $\\frac{1}{2}$ を忘れ、$\\lambda w^2$ を微分している。",
        en="Forgets the factor $\\frac{1}{2}$ of the penalty and differentiates $\\lambda w^2$.",
    ),
    Misconception(
        "half-kept",
        "dW + 0.5 * weight_decay_lambda * W",
        at=L2_GRAD,
        ja="2乗の微分で生じる2が $\\frac{1}{2}$ を打ち消すことを忘れ、$\\frac{1}{2}$ を残している。",
        en="Keeps the $\\frac{1}{2}$, which the 2 from the derivative of the square cancels.",
    ),
    Misconception(
        "decay-subtracted",
        "dW - weight_decay_lambda * W",
        at=L2_GRAD,
        ja="勾配から引いている。引くのは重みの更新のときであり、これでは重みが大きくなる。",
        en="Subtracts already in the gradient; the update would then make the weights grow.",
    ),
    Misconception(
        "roles-swapped",
        "W + weight_decay_lambda * dW",
        at=L2_GRAD,
        ja="$\\lambda$ を掛ける相手が逆である。$\\lambda$ を掛けるのは勾配ではなく重みである。",
        en="Multiplies the wrong one by $\\lambda$: it belongs to the weights, not to the gradient.",
    ),
    Misconception(
        "strength-forgotten",
        "dW + W",
        at=L2_GRAD,
        ja="正則化の強さ $\\lambda$ を掛け忘れ、重みをそのまま加えている。",
        en="Forgets the strength $\\lambda$ and adds the weights as they are.",
    ),
    Misconception(
        "loss-gradient-lost",
        "weight_decay_lambda * W",
        at=L2_GRAD,
        ja="正則化項の勾配だけであり、もとの損失の勾配 `dW` を加えていない。",
        en="Is the gradient of the penalty alone; that of the loss, `dW`, is missing.",
    ),
    Misconception(
        "constant-added",
        "dW + weight_decay_lambda",
        at=L2_GRAD,
        ja="$w^2$ を1次の項のように微分し、重み $w$ を落としている。",
        en="Differentiates $w^2$ as if it were linear, so that the weight $w$ is lost.",
    ),
    Misconception(
        "not-differentiated",
        "dW + 0.5 * weight_decay_lambda * W**2",
        at=L2_GRAD,
        ja="正則化項の $\\frac{1}{2} \\lambda w^2$ を微分せずに、そのまま加えている。",
        en="Adds the term $\\frac{1}{2} \\lambda w^2$ of the penalty without differentiating it.",
    ),
    Misconception(
        "l1-gradient",
        "dW + weight_decay_lambda * np.sign(W)",
        at=L2_GRAD,
        ja="L2正則化ではなく、L1正則化の勾配を加えている。",
        en="Adds the gradient of the L1 penalty instead of that of the L2 penalty.",
    ),
)
