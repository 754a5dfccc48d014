"""Derived from the check of generative/gan_training@1 by tools/derive.py."""
# mypy: ignore-errors
# ruff: noqa
from quizgen.proof.ball import *




PROGRAMS = {

}
