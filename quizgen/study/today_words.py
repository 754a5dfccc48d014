"""Texts of `quizgen` without a command, in both languages."""

from __future__ import annotations

from quizgen.model.question import Text
from quizgen.model.vocabulary import Vocabulary

words = Vocabulary(
    {
        "begin": Text(
            ja="E資格の演習問題。解答の記録はまだない。",
            en="Practice for the JDLA E exam. Nothing has been answered yet.",
        ),
        "due": Text(
            ja="今日復習する問題群は{count}個ある。", en="Families due for review today: {count}."
        ),
        "nothing_due": Text(ja="今日復習する問題群はない。", en="Nothing is due for review today."),
        "questions_open": Text(
            ja="途中でやめた問題が{count}問ある。", en="Unfinished questions: {count}."
        ),
        "exam_open": Text(ja="受験中の模擬試験がある。", en="A mock exam is in progress."),
        "study": Text(ja="学習する", en="practise"),
        "make": Text(ja="問題集を作る", en="make a worksheet"),
        "exam": Text(ja="模擬試験を受ける", en="take a mock exam"),
        "resume": Text(ja="模擬試験を再開する", en="resume the mock exam"),
        "stats": Text(ja="学習の記録を見る", en="see what you have learnt"),
        "help": Text(ja="すべてのコマンドを示す", en="list all commands"),
    }
)
