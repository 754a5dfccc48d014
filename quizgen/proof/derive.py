"""Compiles a check written with SymPy to a straight-line program that does not need SymPy.

A family's check is called once for every combination of shapes and case, with symbols for the
givens; common subexpressions are shared (cse), and the result becomes Python source that uses
`quizgen.proof.ball`.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from quizgen.model.errors import AuthorError
from quizgen.proof import ball

Shapes = Mapping[str, tuple[tuple[int, ...], str]]  # name → shape and form ("plain" or "ln")
Case = Mapping[str, int | str]
Layout = dict[str, tuple[int, ...] | None]  # name → shape; None marks a truth value
Program = Callable[..., tuple[Any, ...]]


def program_key(shapes: Shapes, case: Case) -> str:
    """The name of a combination of shapes and case, the same everywhere."""
    givens = [
        f"{name}:{'x'.join(map(str, shape))}{'' if form == 'plain' else form}"
        for name, (shape, form) in shapes.items()
    ]
    return " ".join(givens + [f"{name}={value}" for name, value in case.items()])


def symbols(name: str, shape: tuple[int, ...]) -> Any:
    """An object array of symbols for the printed numbers of a given."""
    import sympy

    array = np.empty(shape, dtype=object)
    for index in np.ndindex(*shape):
        array[index] = sympy.Symbol("_".join([name, *map(str, index)]), real=True)
    return array


def meant(numbers: Any, form: str) -> Any:
    """What printed numbers mean: themselves, or their logarithms (of positive numbers)."""
    import sympy

    values = numbers
    if form == "ln":
        values = np.empty(numbers.shape, dtype=object)
        for index in np.ndindex(*numbers.shape):
            values[index] = sympy.log(sympy.Symbol(str(numbers[index]), positive=True))
    return values if values.shape else values.item()


def derive(check: Callable[..., Mapping[str, Any]], shapes: Shapes, case: Case) -> tuple[str, str]:
    """The source of the program for one combination, and the name of its function.

    Raises AuthorError if an expression contains something without ball arithmetic.
    """
    import sympy

    printed = {name: symbols(name, shape) for name, (shape, _) in shapes.items()}
    givens = {name: meant(printed[name], form) for name, (_, form) in shapes.items()}
    outputs = check(**givens, **case)
    layout: Layout = {}
    expressions: list[Any] = []
    for name, value in outputs.items():
        if isinstance(value, np.ndarray):
            layout[name] = value.shape
            expressions.extend(_expression(name, entry) for entry in value.ravel().tolist())
            continue
        expression = _expression(name, value)
        if isinstance(expression, sympy.logic.boolalg.Boolean) and not expression.is_Symbol:
            layout[name] = None
            expressions.append(expression)
        else:
            layout[name] = ()
            expressions.append(expression)
    arguments = [str(symbol) for g in printed.values() for symbol in g.ravel()]
    _reject_foreign(expressions, arguments)
    temporaries = (sympy.Symbol(f"t{i}", real=True) for i in itertools.count())
    common, results = sympy.cse(expressions, symbols=temporaries, order="canonical")
    named = f"{check.__name__}: {program_key(shapes, case)}"
    function = "p_" + hashlib.sha256(named.encode()).hexdigest()[:12]
    lines = [f"def {function}({', '.join(arguments)}):"]
    lines += [f"    {symbol} = {_source(value)}" for symbol, value in common]
    lines.append("    return (")
    lines += [f"        {_source(value)}," for value in results]
    lines.append("    )")
    lines.append(f"{function}.layout = {layout!r}")
    return "\n".join(lines) + "\n", function


def _reject_foreign(expressions: Sequence[Any], known: Sequence[str]) -> None:
    """Raises AuthorError for a symbol in an expression that is not a given."""
    found = {str(symbol) for expression in expressions for symbol in expression.free_symbols}
    foreign = sorted(found - set(known))
    if foreign:
        raise AuthorError(
            f"the check uses {foreign[0]}, which is not a given; return a value of the givens"
        )


def _expression(name: str, value: Any) -> Any:
    """An output of a check in SymPy; AuthorError for text, which SymPy would run as code."""
    import sympy

    if not isinstance(value, (sympy.Basic, int, float, Fraction, np.number, np.bool_)):
        raise AuthorError(
            f"the check returns {name} as {type(value).__name__}; "
            "return an expression, a number, or an array of these"
        )
    return sympy.sympify(value)


def compile_program(source: str, function: str) -> Program:
    """The function that the derived `source` defines."""
    namespace: dict[str, Any] = dict(vars(ball))
    exec(compile(source, f"<derived {function}>", "exec"), namespace)
    program: Program = namespace[function]
    return program


_INFIX = {"Add": " + ", "And": " and ", "Or": " or "}
_OF_TWO = {"Max": "maximum", "Min": "minimum"}
_FUNCTIONS = {
    "exp": "exp({0})",
    "log": "log({0})",
    "log2": "log2({0})",
    "tanh": "tanh({0})",
    "Abs": "absolute({0})",
    "sign": "sign({0})",
    "floor": "floor({0})",
    "ceiling": "ceiling({0})",
}
_FORMS = _FUNCTIONS | {  # with placeholders for the arguments
    "Exp1": "exp(Q(1))",
    "BooleanTrue": "True",
    "BooleanFalse": "False",
    "Mod": "modulo({0}, {1})",
    "Not": "(not {0})",
    "StrictLessThan": "(less({0}, {1}))",
    "StrictGreaterThan": "(less({1}, {0}))",
    "LessThan": "(not less({1}, {0}))",
    "GreaterThan": "(not less({0}, {1}))",
    "Equality": "(equal({0}, {1}))",
    "Unequality": "(not equal({0}, {1}))",
}


def _source(expression: Any) -> str:
    """Python source for one SymPy expression, using `quizgen.proof.ball`."""
    name = type(expression).__name__
    if expression.is_Symbol:
        return str(expression)
    if expression.is_Rational:
        return f"Q({expression.p})" if expression.q == 1 else f"Q({expression.p}, {expression.q})"
    if name in _WRITERS:
        return _WRITERS[name](expression)
    if name in _INFIX:
        return "(" + _INFIX[name].join(map(_source, expression.args)) + ")"
    if name in _OF_TWO:
        return _nested(_OF_TWO[name], [_source(argument) for argument in expression.args])
    if name in _FORMS:
        return _FORMS[name].format(*map(_source, expression.args))
    raise AuthorError(
        f"the check contains {name} ({expression}), which has no ball arithmetic; "
        "use + - * / powers, sqrt, Max, Min, Mod, Piecewise, comparisons or "
        f"{', '.join(_FUNCTIONS)}"
    )


def _cases(expression: Any) -> str:
    """The value of the first case whose condition holds; the last one must always hold."""
    import sympy

    *cases, (last, otherwise) = expression.args
    if otherwise is not sympy.true:
        raise AuthorError(f"the check contains {expression}; end Piecewise with (..., True)")
    source = _source(last)
    for value, condition in reversed(cases):
        source = f"({_source(value)} if {_source(condition)} else {source})"
    return source


def _product(expression: Any) -> str:
    import sympy

    above: list[str] = []
    below: list[str] = []
    for factor in expression.args:
        if isinstance(factor, sympy.Pow) and factor.exp.is_Rational and factor.exp < 0:
            below.append(_power(_source(factor.base), -factor.exp))
        else:
            above.append(_source(factor))
    top = "*".join(above) or "Q(1)"
    return f"({top})" if not below else f"({top}/({'*'.join(below)}))"


def _power(base: str, exponent: Any) -> str:
    import sympy

    if exponent == 1:
        return base
    if isinstance(exponent, sympy.Integer):
        return f"{base}**{int(exponent)}" if exponent > 0 else f"(Q(1)/{base}**{-int(exponent)})"
    if exponent == sympy.Rational(1, 2):
        return f"sqrt({base})"
    if exponent == sympy.Rational(-1, 2):
        return f"(Q(1)/sqrt({base}))"
    if isinstance(exponent, sympy.Rational) and exponent.q == 2:
        whole = f"sqrt({base})**{abs(int(exponent.p))}"
        return whole if exponent > 0 else f"(Q(1)/{whole})"
    return f"power({base}, {_source(exponent)})"


def _nested(function: str, arguments: Sequence[str]) -> str:
    first, *rest = arguments
    return first if not rest else f"{function}({first}, {_nested(function, rest)})"


def _heaviside(expression: Any) -> str:
    import sympy

    x, at_zero = expression.args
    if at_zero == sympy.S.Half:  # SymPy's default
        return f"heaviside({_source(x)})"
    return f"heaviside({_source(x)}, {_source(at_zero)})"


_WRITERS: dict[str, Callable[[Any], str]] = {
    "Mul": _product,
    "Pow": lambda expression: _power(_source(expression.base), expression.exp),
    "Piecewise": _cases,
    "Heaviside": _heaviside,
}
