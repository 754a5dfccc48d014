"""How large outside input may be: every size is checked before work begins."""

from __future__ import annotations

# files, in bytes
QUIZ_FILE = 20_000_000  # a thousand questions take about eight million
HISTORY_FILE = 200_000_000  # ten thousand answered questions take about five million
PAPER = QUIZ_FILE  # of a mock exam in a history, decompressed
BLUEPRINT_FILE = 64_000
BLUEPRINT_DOTS = 100  # per line: reading a dotted key takes time quadratic in its parts

# a quiz
NAME = 64  # characters of a topic, of a family
QUESTIONS = 1_000
PARTS = 500  # of a mock exam
SECTIONS = 100
TOPICS = 1_000
WEIGHT = 1_000_000  # of a section; the smallest is 1 / WEIGHT
MINUTES = 24 * 60
SEED = 2**63 - 1

# mathematics
TEX_LENGTH = 4_000  # characters of one formula
TEX_DEPTH = 30  # nested groups
MATHML_LENGTH = 60_000  # characters of MathML per formula; the bank needs at most 4,000
TEX_CELLS = 500  # `&` and `\\` in one formula
TEX_UNCLOSED = 6  # unclosed brackets in one formula: each doubles the time to read it

# a question
BLOCKS = 100  # paragraphs, formulas, listings, tables, graphs; also conventions, givens
ROWS = 200
COLUMNS = 20
NODES = 40  # of a graph; placing its labels takes time quadratic in its edges
EDGES = 80
GRID = 1_000  # columns and rows of a graph, in either direction
SERIES = 8  # of a plot; there are equally many markers
POINTS = 200  # of a series
COORDINATE = 1e12  # of a plot, in either direction
WITNESSES = 10_000

# texts, in characters
LINE = 200
PASSAGE = 4_000
SOURCE = 5_000  # of a listing
SOURCES = 30_000  # of all listings of a question: colouring them takes 0.3 s

# numbers
DIGITS = 40
AXES = 6
ENTRIES = 10_000  # of an array
