"""Hostile input of every kind that quizgen reads, and judges of what it makes of it.

A kind is a module with three functions, and `warm()`, which does before the first input what is
done only once. `draw(chance)` makes an input from a random.Random, the same for the same chance.
`feed(given)` hands it to quizgen, within limits of time and memory, and returns what came of it;
whatever it raises is a fault. `judge(fed)` says what is wrong with that. `tools/fuzz.py` tries any
number of inputs; the tests here try a few.
"""
