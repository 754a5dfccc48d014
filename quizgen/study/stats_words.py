"""Texts of the statistics and their page, in both languages."""

from __future__ import annotations

from quizgen.model.question import Text
from quizgen.model.vocabulary import Vocabulary

words = Vocabulary(
    {
        "title": Text(ja="E資格 演習：学習の記録", en="Your practice record"),
        "as_of": Text(ja="{day} 現在", en="as of {day}"),
        "empty": Text(
            ja="解答の記録はまだない。`quizgen study` で学習を始めると、ここに記録を示す。",
            en="Nothing has been answered yet. Start with `quizgen study`, and your record "
            "will appear here.",
        ),
        # totals
        "questions": Text(ja="解いた問題", en="Questions"),
        "questions_value": Text(ja="{questions}問", en="{questions}"),
        "parts": Text(ja="小問", en="Parts"),
        "parts_value": Text(
            ja="{parts}個、うち正解{right}個（{share} %）",
            en="{parts}, {right} right ({share} %)",
        ),
        "time": Text(ja="学習時間", en="Time"),
        "time_value": Text(ja="{hours}時間{minutes}分", en="{hours} h {minutes} min"),
        "streak": Text(ja="連続学習日数", en="Days in a row"),
        "streak_value": Text(ja="{days}日（最長{longest}日）", en="{days} (longest: {longest})"),
        "streak_open": Text(
            ja="{days}日（最長{longest}日、今日はこれから）",
            en="{days}, not counting today yet (longest: {longest})",
        ),
        # charts
        "topic": Text(ja="トピック", en="topic"),
        "day": Text(ja="日", en="day"),
        "mastery": Text(ja="トピック別の習熟度", en="Mastery by topic"),
        "mastery_note": Text(
            ja="いま解けば正解する見込み（FSRSの想起確率）を、トピックの全問題群で平均した値である。"
            "未学習の問題群と、次の復習までの間隔がまだ1日に満たない問題群は0とする。",
            en="The chance of a right answer now (FSRS's retrievability), averaged over all "
            "families of the topic. Families that were never asked, or whose interval is still "
            "less than a day, count as 0.",
        ),
        "mastery_column": Text(ja="習熟度", en="mastery"),
        "known_column": Text(ja="既習", en="known"),
        "minutes": Text(ja="1日の学習時間（直近14日間）", en="Daily time, last 14 days"),
        "minutes_column": Text(ja="分", en="min"),
        "due": Text(ja="復習の予定", en="Upcoming reviews"),
        "due_column": Text(ja="問題群", en="families"),
        "overdue": Text(ja="期限切れ", en="overdue"),
        "today": Text(ja="今日", en="today"),
        # misconceptions
        "exams": Text(ja="模擬試験", en="Mock exams"),
        "exam_column": Text(ja="試験", en="exam"),
        "score_column": Text(ja="得点", en="score"),
        "share_column": Text(ja="正答率", en="accuracy"),
        "recurring": Text(ja="繰り返し現れた誤解", en="Recurring misconceptions"),
        "recurring_none": Text(
            ja="2回以上現れた誤解はない。", en="No misconception has occurred twice."
        ),
        "recurring_more": Text(ja="ほかに{count}件ある。", en="And {count} more."),
        "times_column": Text(ja="回数", en="times"),
        "misconception_column": Text(ja="誤解", en="misconception"),
        "last_column": Text(ja="最後に現れた日", en="last seen"),
        "times": Text(ja="{times}回", en="{times} x"),
        "last": Text(ja="最後は{day}", en="last on {day}"),
        "unexplained": Text(
            ja="いまの問題バンクには、この誤解の説明がない。",
            en="The bank no longer has an explanation for it.",
        ),
        "weekdays": Text(ja="月火水木金土日", en="Mon Tue Wed Thu Fri Sat Sun"),
        # flags
        "flags": Text(ja="印を付けた問題", en="Flagged questions"),
        "flags_none": Text(
            ja="印を付けた問題はない。学習中に `f` を押すと、その問題に印が付く。",
            en="No question is flagged. Press `f` in a session to flag the current question.",
        ),
        "flag_gone": Text(
            ja="いまの問題バンクでは、この問題を作れない。",
            en="The bank can no longer draw this question.",
        ),
    }
)
