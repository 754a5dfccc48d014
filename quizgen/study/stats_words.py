"""What statistics and their page say, in both languages."""

from __future__ import annotations

from quizgen.core.model import Text
from quizgen.core.vocabulary import Vocabulary

words = Vocabulary(
    {
        "title": Text(ja="E資格 演習：学習の記録", en="Your practice record"),
        "as_of": Text(ja="{day} 現在", en="as of {day}"),
        "empty": Text(
            ja="解答の記録はまだない。`quizgen study` で学習を始めると、ここに記録を示す。",
            en="Nothing has been answered yet. Begin with `quizgen study`, and your record "
            "will appear here.",
        ),
        # totals
        "questions": Text(ja="解いた問題", en="Questions"),
        "questions_value": Text(ja="{questions}問", en="{questions}"),
        "parts": Text(ja="小問", en="Parts"),
        "parts_value": Text(
            ja="{parts}個、うち正解{right}個（{share} %）",
            en="{parts}, of which right: {right} ({share} %)",
        ),
        "time": Text(ja="学習時間", en="Time"),
        "time_value": Text(ja="{hours}時間{minutes}分", en="{hours} h {minutes} min"),
        "streak": Text(ja="連続学習日数", en="Days in a row"),
        "streak_value": Text(ja="{days}日（最長{longest}日）", en="{days} (longest: {longest})"),
        "streak_open": Text(
            ja="{days}日（最長{longest}日、今日はこれから）",
            en="{days}, and today still to come (longest: {longest})",
        ),
        # charts
        "topic": Text(ja="トピック", en="topic"),
        "day": Text(ja="日", en="day"),
        "mastery": Text(ja="トピック別の習熟度", en="Mastery by topic"),
        "mastery_note": Text(
            ja="いま解けば正解する見込み（FSRSの想起確率）を、トピックの全問題群で平均した値である。"
            "未学習の問題群と、次の復習までの間隔がまだ1日に満たない問題群は0とする。",
            en="The chance of a right answer now (FSRS's retrievability), averaged over all "
            "families of the topic. One that was never asked, or is still repeated within "
            "the day, counts 0.",
        ),
        "mastery_column": Text(ja="習熟度", en="mastery"),
        "known_column": Text(ja="既習", en="known"),
        "minutes": Text(ja="1日の学習時間（直近14日間）", en="Time a day, last 14 days"),
        "minutes_column": Text(ja="分", en="min"),
        "due": Text(ja="復習の予定", en="Reviews ahead"),
        "due_column": Text(ja="問題群", en="families"),
        "overdue": Text(ja="期限切れ", en="overdue"),
        "today": Text(ja="今日", en="today"),
        # misconceptions
        "exams": Text(ja="模擬試験", en="Mock exams"),
        "exam_column": Text(ja="試験", en="exam"),
        "score_column": Text(ja="得点", en="score"),
        "share_column": Text(ja="正答率", en="share"),
        "recurring": Text(ja="繰り返し現れた誤解", en="Misconceptions that recur"),
        "recurring_none": Text(
            ja="2回以上現れた誤解はない。", en="No misconception has shown itself twice."
        ),
        "recurring_more": Text(ja="ほかに{count}件ある。", en="And {count} more."),
        "times_column": Text(ja="回数", en="times"),
        "misconception_column": Text(ja="誤解", en="misconception"),
        "last_column": Text(ja="最後に現れた日", en="last shown"),
        "times": Text(ja="{times}回", en="{times} x"),
        "last": Text(ja="最後は{day}", en="last on {day}"),
        "unexplained": Text(
            ja="いまの問題バンクには、この誤解の説明がない。",
            en="The bank no longer has an explanation of it.",
        ),
        "weekdays": Text(ja="月火水木金土日", en="Mon Tue Wed Thu Fri Sat Sun"),
        # flags
        "flags": Text(ja="印を付けた問題", en="Flagged questions"),
        "flags_none": Text(
            ja="印を付けた問題はない。学習中に `f` を押すと、その問題に印が付く。",
            en="No question is flagged. Press `f` in a session to flag the question at hand.",
        ),
        "flag_gone": Text(
            ja="いまの問題バンクでは、この問題を作れない。",
            en="The bank can no longer draw this question.",
        ),
        # moving the history in and out
        "export_empty": Text(
            ja="解答の記録はまだないため、書き出した内容は空である。",
            en="Nothing has been answered yet; what was written is empty.",
        ),
        "imported": Text(
            ja="取り込んだ。新しい問題{new}問、更新した問題{updated}問、すでにあった問題{same}問、"
            "新しい模擬試験{exams}回、新しい印{flags}個。",
            en="Imported. New questions: {new}, brought up to date: {updated}, "
            "already here: {same}; new mock exams: {exams}; new flags: {flags}.",
        ),
        "left_out": Text(
            ja="取り込めなかった模擬試験が{count}回ある。",
            en="Mock exams that could not be taken in: {count}.",
        ),
        "left_out_exam": Text(ja="{day}の `{code}`：{why}", en="That of {day}, `{code}`: {why}"),
        "reset_empty": Text(
            ja="消すべき記録はない。", en="There is nothing to delete: the history is empty."
        ),
        "reset_warning": Text(
            ja="学習の記録をすべて消す。対象は小問{answers}個への解答（学習日数{days}日）、"
            "復習の予定、模擬試験、印である。写しを {folder} に残す。",
            en="This deletes the whole history with its schedule, mock exams and flags "
            "(answers: {answers}, days of study: {days}). A copy is kept in {folder}.",
        ),
        "reset_ask": Text(ja="記録を消すか", en="Delete it?"),
        "reset_done": Text(ja="消した。写しは {copy} にある。", en="Deleted. The copy is {copy}."),
        "reset_kept": Text(ja="何も消さなかった。", en="Nothing was deleted."),
    }
)
