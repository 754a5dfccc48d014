"""Messages of the history commands, in both languages."""

from __future__ import annotations

from quizgen.model.question import Text
from quizgen.model.vocabulary import Vocabulary

words = Vocabulary(
    {
        "export_empty": Text(
            ja="解答の記録はまだないため、書き出した内容は空である。",
            en="Nothing has been answered yet; the export is empty.",
        ),
        "imported": Text(
            ja="取り込んだ。新しい問題{new}問、更新した問題{updated}問、すでにあった問題{same}問、"
            "新しい模擬試験{exams}回、新しい印{flags}個。",
            en="Imported. New questions: {new}, updated: {updated}, "
            "already present: {same}; new mock exams: {exams}; new flags: {flags}.",
        ),
        "left_out": Text(
            ja="取り込めなかった模擬試験が{count}回ある。",
            en="Mock exams that could not be imported: {count}.",
        ),
        "left_out_exam": Text(ja="{day}の `{code}`：{why}", en="Exam of {day}, `{code}`: {why}"),
        "reset_empty": Text(
            ja="消すべき記録はない。", en="There is nothing to delete: the history is empty."
        ),
        "reset_warning": Text(
            ja="学習の記録をすべて消す。対象は小問{answers}個への解答（学習日数{days}日）、"
            "復習の予定、模擬試験、印である。写しを {folder} に残す。",
            en="This deletes the whole history with its schedule, mock exams and flags "
            "(answers: {answers}, days of study: {days}). A backup is kept in {folder}.",
        ),
        "reset_ask": Text(ja="記録を消すか", en="Delete it?"),
        "reset_done": Text(
            ja="消した。写しは {copy} にある。", en="Deleted. The backup is {copy}."
        ),
        "reset_kept": Text(ja="何も消さなかった。", en="Nothing was deleted."),
        "backup_empty": Text(
            ja="解答の記録はまだないため、写しは作らなかった。",
            en="Nothing has been recorded yet; no backup was made.",
        ),
    }
)
