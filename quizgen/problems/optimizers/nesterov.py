"""Nesterov's accelerated gradient: the gradient is taken where the velocity is about to lead."""

from quizgen.authoring import (
    Blank,
    Draft,
    Draw,
    Fraction,
    Text,
    code,
    combination,
    family,
    mistakes_beside,
    numeric,
    tex,
)
from quizgen.engine import Nesterov


def nag_step(w, v, a, lr, momentum):
    ahead = w + momentum * v
    grad = a * ahead
    v_next = momentum * v - lr * grad
    w_next = w + v_next
    return w_next, v_next


def nag_or_momentum(w, v, a, lr, momentum):
    ahead = w + momentum * v
    nag = momentum * v - lr * a * ahead
    plain = momentum * v - lr * a * w
    gap = nag - plain
    return gap


AHEAD, GRAD = Blank(nag_step, "ahead"), Blank(nag_step, "grad")
V_NEXT, W_NEXT = Blank(nag_step, "v_next"), Blank(nag_step, "w_next")
KEPT_AHEAD, KEPT = Blank(Nesterov.step, "ahead"), Blank(Nesterov.step, "updated")
FORMS = ("own point", "gap", "kept point")  # what is asked for


@family(
    level=3,
    kinds=("numeric", "code"),
    covers=("S15",),
    minutes=3,
    ja="NAG（ネステロフの加速勾配法）",
    en="Nesterov's accelerated gradient",
    engine=(nag_step, nag_or_momentum, Nesterov),
    misconceptions=mistakes_beside(
        __file__,
        ahead=AHEAD,
        grad=GRAD,
        v_next=V_NEXT,
        w_next=W_NEXT,
        gap_ahead=Blank(nag_or_momentum, "ahead"),
        nag=Blank(nag_or_momentum, "nag"),
        plain=Blank(nag_or_momentum, "plain"),
        gap=Blank(nag_or_momentum, "gap"),
        kept_ahead=KEPT_AHEAD,
        kept=KEPT,
    ),
)
def nesterov(draw: Draw) -> Draft:
    form = draw.choice("form", FORMS if draw.kind == "numeric" else (FORMS[0], FORMS[2]))
    kept = form == "kept point"
    return Draft(
        given=kept_point(draw) if kept else own_point(draw),
        case={"form": form},
        symbols=SYMBOLS,
        stem=(MEANT, *(KEEPS_AHEAD if kept else PARABOLA)),
        conventions=(VELOCITY_IS_THE_STEP,) if draw.kind == "numeric" else (),
        parts={
            "numeric": (NUMBERS[form],),
            "code": (combination(KEPT_AHEAD, KEPT) if kept else draw.choice("asked", CODES),),
        },
    )


def own_point(draw):
    """Where NAG stands, from a look-ahead point that is whole; and its settings."""
    ahead = draw.integer("ahead", -8, 8, exclude=(0,))
    v = Fraction(draw.integer("v", -10, 10, exclude=(0,)), 2)
    momentum = draw.decimal("momentum", ("0.9", "0.8", "0.6", "0.4"))
    w = ahead - momentum * v
    a = draw.choice("a", (2, 3, 4, 5))
    lr = draw.decimal("lr", ("0.1", "0.2", "0.05"))
    draw.require(w != 0 and w != v, "zero or alike")
    draw.require(momentum * v != lr * a * ahead, "the new velocity is 0")
    return {"w": w, "v": v, "a": a, "lr": lr, "momentum": momentum}


def kept_point(draw):
    """A look-ahead point (in code two), the velocity and the gradient there; and the settings."""
    shape = 2 if draw.kind == "code" else ()
    return {
        "theta": draw.integers("theta", -6, 6, shape=shape, exclude=(0,)),
        "v": draw.integers("v", -5, 5, shape=shape, exclude=(0,)),
        "g": draw.integers("g", -9, 9, shape=shape, exclude=(-1, 0, 1)),
        "lr": draw.decimal("lr", ("0.1", "0.2", "0.05")),
        "momentum": draw.decimal("momentum", ("0.9", "0.8", "0.6", "0.4")),
    }


CODES = (combination(AHEAD, V_NEXT, level=2), code(AHEAD, level=2))
SYMBOLS = {
    "w": "w_t",
    "v": "v_t",
    "theta": r"\theta_t",
    "g": "g_t",
    "lr": r"\eta",
    "momentum": r"\alpha",
    "w_next": "w_{t+1}",
    "v_next": "v_{t+1}",
    "theta_next": r"\theta_{t+1}",
    "gap": r"w^{\mathrm{NAG}} - w^{\mathrm{M}}",
}
MEANT = Text(
    r"NAG（ネステロフの加速勾配法）でパラメータ $w$ を更新する。$v_t$ は速度、"
    r"$\eta$ は学習率（`lr`）、$\alpha$ はモーメンタム係数（`momentum`）である。",
    r"A parameter $w$ is updated by NAG (Nesterov's accelerated gradient). $v_t$ is the velocity, "
    r"$\eta$ the learning rate (`lr`), $\alpha$ the momentum coefficient (`momentum`).",
)
PARABOLA = (
    Text("最小化する関数は次の $f$ である。", "The function to be minimized is $f$."),
    r"f(w) = \frac{1}{2} a w^2",
)
KEEPS_AHEAD = (
    Text(
        r"実装では $w_t$ の代わりに、勾配を求める点 $\theta_t$ を保持する。1回の更新で $\theta_t$ は $\theta_{t+1}$ に置き換わる"
        r"（コードでは `param`、`grad` はその点での勾配 $g_t$）。",
        r"Instead of $w_t$, an implementation keeps $\theta_t$, the point where the gradient is taken. "
        r"An update replaces $\theta_t$ by $\theta_{t+1}$; in code it is `param`, and `grad` is $g_t$, the "
        "gradient there.",
    ),
    r"\theta_t = w_t + \alpha v_t, \qquad \theta_{t+1} = w_{t+1} + \alpha v_{t+1}",
)
VELOCITY_IS_THE_STEP = Text(
    "速度は学習率を含み、パラメータの変化量そのものである（$w_{t+1} = w_t + v_{t+1}$）。",
    "The velocity contains the learning rate and is itself the change of the parameter: "
    "$w_{t+1} = w_t + v_{t+1}$.",
)
NUMBERS = {
    "own point": numeric(
        "w_next",
        level=2,
        between=(-40, 40),
        ja="1回の更新後の $w_{t+1}$ はいくらか。",
        en="What is $w_{t+1}$, after one update?",
    ),
    "gap": numeric(
        "gap",
        between=(-40, 40),
        ja=r"同じ $w_t$, $v_t$ から、NAGで1回更新した値を $w^{\mathrm{NAG}}$、通常のモーメンタムで1回更新した値を "
        r"$w^{\mathrm{M}}$ とする。$w^{\mathrm{NAG}} - w^{\mathrm{M}}$ はいくらか。",
        en=r"From the same $w_t$ and $v_t$, one update of NAG leads to $w^{\mathrm{NAG}}$ and one of "
        r"ordinary momentum to $w^{\mathrm{M}}$. What is $w^{\mathrm{NAG}} - w^{\mathrm{M}}$?",
    ),
    "kept point": numeric(
        "theta_next",
        between=(-40, 40),
        ja=r"$\theta_t$ での勾配が $g_t$ であった。$\theta_{t+1}$ はいくらか。",
        en=r"The gradient at $\theta_t$ is $g_t$. What is $\theta_{t+1}$?",
    ),
}


@nesterov.run
def run(engine, form, v, lr, momentum, w=None, a=None, theta=None, g=None):
    if form == "kept point":
        opt = engine.Nesterov(lr, momentum)
        opt.v["W"] = v
        return {"theta_next": opt.step("W", theta, g), "v_next": opt.v["W"]}
    if form == "gap":
        return {"gap": engine.nag_or_momentum(w, v, a, lr, momentum)}
    w_next, v_next = engine.nag_step(w, v, a, lr, momentum)
    return {"w_next": w_next, "v_next": v_next}


@nesterov.check
def differentiate_where_it_leads(form, v, lr, momentum, w=None, a=None, theta=None, g=None):
    import sympy

    if form == "kept point":
        w = theta - momentum * v
        v_next = momentum * v - lr * g
        return {"theta_next": w + v_next + momentum * v_next, "v_next": v_next}
    x = sympy.Dummy()
    slope = (a * x**2 / 2).diff(x)
    coasted = w + momentum * v
    w_next = coasted - lr * slope.subs(x, coasted)
    if form == "gap":
        return {"gap": w_next - (coasted - lr * slope.subs(x, w))}
    return {"w_next": w_next, "v_next": w_next - w}


def signed(value):
    return f"({tex(value)})" if value < 0 else tex(value)


@nesterov.solution
def solve(kind, form, v, lr, momentum, out, w=None, a=None, theta=None, g=None):
    if form == "kept point":
        return (
            Text(
                r"$w_t = \theta_t - \alpha v_t$ から、$\theta_{t+1}$ を更新前の $v_t$ で表す。",
                r"With $w_t = \theta_t - \alpha v_t$, write $\theta_{t+1}$ in terms of the old $v_t$.",
            ),
            r"\theta_{t+1} = w_t + (1 + \alpha) v_{t+1} = \theta_t - \alpha v_t + (1 + \alpha)"
            r"(\alpha v_t - \eta g_t) = \theta_t + \alpha^2 v_t - (1 + \alpha) \eta g_t",
            *(
                ()
                if kind == "code"
                else (
                    rf"\theta_{{t+1}} = {tex(theta)} + {tex(momentum**2)} \times {signed(v)} - "
                    rf"{tex(1 + momentum)} \times {tex(lr)} \times {signed(g)} = {tex(out['theta_next'])}",
                )
            ),
        )
    ahead = w + momentum * v
    point = rf"w_t + \alpha v_t = {tex(w)} + {tex(momentum)} \times {signed(v)} = {tex(ahead)}"
    lead = Text(
        r"NAGは、$\alpha v_t$ だけ進んだ点で勾配を求める。",
        r"NAG takes the gradient at the point that lies $\alpha v_t$ ahead.",
    )
    if form == "gap":
        return (
            lead,
            point,
            Text(
                "2つの手法は、勾配を求める点だけが異なる。",
                "The two methods differ only in where the gradient is taken.",
            ),
            r"w^{\mathrm{NAG}} - w^{\mathrm{M}} = -\eta \left(f'(w_t + \alpha v_t) - f'(w_t)\right) = "
            rf"-{tex(lr)} \times ({tex(a * ahead)} - {signed(a * w)}) = {tex(out['gap'])}",
        )
    return (
        lead,
        point + rf", \qquad f'({tex(ahead)}) = {tex(a)} \times {signed(ahead)} = {tex(a * ahead)}",
        rf"v_{{t+1}} = \alpha v_t - \eta f'(w_t + \alpha v_t) = {tex(momentum * v)} - {tex(lr)} "
        rf"\times {signed(a * ahead)} = {tex(out['v_next'])}",
        rf"w_{{t+1}} = w_t + v_{{t+1}} = {tex(w)} + {signed(out['v_next'])} = {tex(out['w_next'])}",
    )
