"""How large anything from outside may be: every size is checked before work begins."""

from __future__ import annotations

# files, in bytes
QUIZ_FILE = 20_000_000  # a thousand questions take about eight million
HISTORY_FILE = 200_000_000  # ten thousand answered questions take about five million
PAPER = QUIZ_FILE  # of a mock exam in a history, once unpacked
BLUEPRINT_FILE = 64_000
BLUEPRINT_DOTS = 100  # in a line: what is read for a key grows with the square of its parts

# a quiz
NAME = 64  # characters of a topic, of a family
QUESTIONS = 1_000
PARTS = 500  # of a mock exam
SECTIONS = 100
TOPICS = 1_000
WEIGHT = 1_000_000  # of a section, and 1 / WEIGHT the smallest
MINUTES = 24 * 60
SEED = 2**63 - 1

# mathematics
TEX_LENGTH = 4_000  # characters of one formula
TEX_DEPTH = 30  # groups within groups
MATHML_LENGTH = 60_000  # characters that one formula becomes; those of the bank become 4,000
TEX_CELLS = 500  # marks & and \\ of one formula
TEX_UNCLOSED = 6  # brackets of one formula that nothing closes: each doubles the work of reading it

# a question
BLOCKS = 100  # paragraphs, formulas, listings, tables, graphs; also conventions, givens
ROWS = 200
COLUMNS = 20
NODES = 40  # of a graph; the time to place its labels grows with the square of its edges
EDGES = 80
GRID = 1_000  # columns and rows of a graph, to either side
SERIES = 8  # of a plot; there are as many markers
POINTS = 200  # of a series
COORDINATE = 1e12  # of a plot, to either side
WITNESSES = 10_000

# texts, in characters
LINE = 200
PASSAGE = 4_000
SOURCE = 5_000  # of a listing
SOURCES = 30_000  # of all listings of a question: to colour them takes 0.3 s

# numbers
DIGITS = 40
AXES = 6
ENTRIES = 10_000  # of an array
