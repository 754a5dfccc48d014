"""What is said of AdaGrad, RMSProp and AdaDelta wherever they are asked about."""

from quizgen.authoring import Text

BEFORE = {
    "AdaGrad": Text(
        "$h_t$ は $t$ 回目の更新で用いる、それまでの勾配の2乗の和である。",
        "$h_t$ is the sum of squared gradients so far that update $t$ uses.",
    ),
    "RMSProp": Text(
        r"$\rho$ は過去の平均に掛ける減衰率であり、$h_t$ は勾配の2乗の指数移動平均である。",
        r"$\rho$ multiplies the old average; $h_t$ is the moving average of squared gradients.",
    ),
    "AdaDelta": Text(
        r"$\rho$ は過去の平均に掛ける減衰率である。$h_t$ は勾配の2乗の、$s_t$ は更新量 $\Delta_t$ の2乗の指数移動平均である。",
        r"$\rho$ multiplies the old averages; $h_t$ is the moving average of squared gradients, "
        r"$s_t$ that of squared updates $\Delta_t$.",
    ),
}
MEANT = {
    "AdaGrad": Text(
        r"$g_1, g_2$ は1回目と2回目の更新で用いる勾配、$\eta$ は学習率（`lr`）、$W_t$ は $t$ 回目の更新後のパラメータである。",
        r"$g_1$ and $g_2$ are the gradients of the first two updates, $\eta$ is the learning rate "
        "(`lr`), $W_t$ the parameter after update $t$.",
    ),
    "RMSProp": Text(
        r"$W_1$, $h_1$ は1回目の更新後の値、$g_2$ は2回目の更新で用いる勾配、$\eta$ は学習率（`lr`）である"
        r"（コードでは $\rho$ は `decay_rate`）。",
        r"$W_1$ and $h_1$ are the values after the first update, $g_2$ is the gradient of the "
        r"second, $\eta$ the learning rate (`lr`); in code $\rho$ is `decay_rate`.",
    ),
    "AdaDelta": Text(
        r"$W_1$, $h_1$, $s_1$ は1回目の更新後の値、$g_2$ は2回目の更新で用いる勾配、$\Delta_2$ は2回目の更新で $W$ に加える"
        r"更新量である（コードでは $\rho$ は `decay_rate`）。学習率は用いない。",
        r"$W_1$, $h_1$ and $s_1$ are the values after the first update, $g_2$ is the gradient of the "
        r"second, and $\Delta_2$ is what the second adds to $W$; in code $\rho$ is `decay_rate`. "
        "There is no learning rate.",
    ),
}
RULES = {
    "AdaGrad": (
        Text(
            "AdaGradは要素ごとに勾配の2乗を足し続け、その平方根で割る。",
            "AdaGrad adds up the squared gradients of each element and divides by the root.",
        ),
        r"h_t = h_{t-1} + g_t^2, \qquad W_t = W_{t-1} - \frac{\eta}{\sqrt{h_t}} g_t",
    ),
    "RMSProp": (
        Text(
            "RMSPropは2乗の和の代わりに指数移動平均を用い、古い勾配を忘れていく。",
            "RMSProp has a moving average in place of the sum, so that old gradients fade.",
        ),
        r"h_t = \rho h_{t-1} + (1 - \rho) g_t^2, \qquad "
        r"W_t = W_{t-1} - \frac{\eta}{\sqrt{h_t}} g_t",
    ),
    "AdaDelta": (
        Text(
            "学習率の代わりに、これまでの更新量の二乗平均平方根を用いる。新しい更新量は、求めた後で平均に加える。",
            "In place of a learning rate stands the root mean square of earlier updates. The new "
            "update enters that mean only afterwards.",
        ),
        r"h_t = \rho h_{t-1} + (1 - \rho) g_t^2, \qquad "
        r"\Delta_t = -\frac{\sqrt{s_{t-1}}}{\sqrt{h_t}} g_t, \qquad "
        r"s_t = \rho s_{t-1} + (1 - \rho) \Delta_t^2",
    ),
}
