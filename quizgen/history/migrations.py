"""The tables of the history, version by version: existing migrations never change."""

from __future__ import annotations

FIRST = """
CREATE TABLE attempts (                    -- a question put to the learner
    uid TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    version INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    why TEXT NOT NULL,                     -- why it was chosen: due, weak, new, ahead, like
    slot INTEGER NOT NULL,                 -- the place of the session that asks it
    began INTEGER NOT NULL,                -- milliseconds since 1970, UTC
    day TEXT NOT NULL,                     -- the learner's date: 2026-11-21
    hints INTEGER NOT NULL DEFAULT 0,      -- steps of the solution seen before answering
    seconds REAL NOT NULL DEFAULT 0,       -- spent on it
    closed INTEGER,                        -- when it was finished; NULL while it is open
    outcome TEXT CHECK (outcome IN ('right', 'partly right', 'wrong', 'skipped')),
    rating INTEGER CHECK (rating BETWEEN 1 AND 4)
);
CREATE INDEX attempts_closed ON attempts (closed);
CREATE INDEX attempts_family ON attempts (family);

CREATE TABLE responses (                   -- what was answered to one part
    attempt TEXT NOT NULL REFERENCES attempts (uid),
    part TEXT NOT NULL,
    at INTEGER NOT NULL,
    typed TEXT NOT NULL,                   -- as the learner typed it; empty: did not know
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong')),
    misconception TEXT NOT NULL,           -- its name, or empty
    PRIMARY KEY (attempt, part)
);

CREATE TABLE flags (                       -- questions the learner wants to see again
    question TEXT PRIMARY KEY,             -- family@version:seed
    at INTEGER NOT NULL
);

CREATE TABLE cards (                       -- follows from the ratings: the schedule of each family
    family TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    days INTEGER NOT NULL,                 -- whether the interval counts in days, not in minutes
    stability REAL NOT NULL
);
"""

EXAMS = """
CREATE TABLE exams (                       -- a mock exam
    uid TEXT PRIMARY KEY,
    code TEXT NOT NULL,                    -- exam-n100-s7-3f9a
    minutes INTEGER NOT NULL,
    paper BLOB NOT NULL,                   -- the quiz file, whole, compressed by zlib
    began INTEGER NOT NULL,
    day TEXT NOT NULL,
    used REAL NOT NULL DEFAULT 0,          -- seconds that its clock has run
    place INTEGER NOT NULL DEFAULT 0,      -- the question that was on the screen last
    closed INTEGER,                        -- when it was submitted or given up; NULL: it is open
    parts INTEGER,                         -- how many it had; NULL if it was given up
    score INTEGER                          -- how many of them were right
);
CREATE TABLE exam_choices (                -- the options chosen so far
    exam TEXT NOT NULL REFERENCES exams (uid),
    question INTEGER NOT NULL,             -- from 0
    part TEXT NOT NULL,
    choice INTEGER NOT NULL,               -- from 0
    PRIMARY KEY (exam, question, part)
);
CREATE TABLE exam_questions (              -- the time spent on a question, and its mark
    exam TEXT NOT NULL REFERENCES exams (uid),
    question INTEGER NOT NULL,
    seconds REAL NOT NULL DEFAULT 0,
    marked INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (exam, question)
);
"""

MIGRATIONS = (FIRST, EXAMS)
"""``MIGRATIONS[n]`` takes a database of version n to version n + 1; version 0 is empty."""
