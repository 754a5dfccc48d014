"""Derived from the check of recurrent/statements@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *




PROGRAMS = {

}
