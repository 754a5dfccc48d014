"""What the families on the values of softmax share: the blanks, and mistakes in its formula."""

from quizgen.authoring import Blank, Misconception
from quizgen.engine import softmax

EXPONENT = Blank(softmax, "exp_a")
SUM = Blank(softmax, "sum_exp_a")
QUOTIENT = Blank(softmax, "return")

EXPONENTIAL_FORGOTTEN = Misconception(
    "exponential-forgotten",
    "a",
    at=EXPONENT,
    ja="指数関数を適用せず、入力をそのまま入力の和で割っている。",
    en="Divides the scores by their sum without applying the exponential.",
)
SIGN_REVERSED = Misconception(
    "sign-reversed",
    "np.exp(c - a)",
    at=EXPONENT,
    ja="指数の符号を逆にしており、入力が大きいほど確率が小さくなる。",
    en="Reverses the sign of the exponent: larger scores get smaller probabilities.",
)
MAXIMUM_FOR_SUM = Misconception(
    "maximum-for-sum",
    "np.max(exp_a, axis=axis, keepdims=True)",
    at=SUM,
    ja="和ではなく最大値で割っているので、合計が1にならない。",
    en="Divides by the largest exponential instead of by the sum; the total is not 1.",
)
OWN_TERM_LEFT_OUT = Misconception(
    "own-term-left-out",
    "np.sum(exp_a, axis=axis, keepdims=True) - exp_a",
    at=SUM,
    ja="分母の和から自分自身の項を除いている。これは確率ではなくオッズである。",
    en="Leaves the class's own term out of the denominator: these are odds, not probabilities.",
)
OWN_TERM_TWICE = Misconception(
    "own-term-twice",
    "np.sum(exp_a, axis=axis, keepdims=True) + exp_a",
    at=SUM,
    ja="すべての成分の和に、自分自身の項をもう一度加えて割っている。",
    en="Adds the class's own term again to the sum of all terms and divides by that.",
)
ONE_IN_THE_SUM = Misconception(
    "one-in-the-sum",
    "np.sum(exp_a, axis=axis, keepdims=True) + np.exp(-c)",
    at=SUM,
    ja="シグモイド関数のように、分母に1を加えている。",
    en="Adds 1 to the denominator, as in the sigmoid function.",
)
