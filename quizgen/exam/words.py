"""Texts of a mock exam in the terminal, in both languages; placeholders are filled in."""

from __future__ import annotations

from quizgen.model.question import Text
from quizgen.model.vocabulary import Vocabulary

words = Vocabulary(
    {
        "start": Text(
            ja="{title}：{questions}問（小問{parts}個）、{minutes}分。問題集コード `{code}`",
            en="{title}: {questions} questions, {parts} parts, {minutes} minutes. Code `{code}`",
        ),
        "rules": Text(
            ja="すべて選択式である。提出するまで、どの問題にも戻って解答を変えられる。"
            "中断している間、時計は止まる。Enter で開始、q で取りやめ。",
            en="Choose one option for each part. Until you submit you can go back and change any "
            "answer. The clock is paused while the exam is stopped. Enter starts, q quits.",
        ),
        "resume": Text(
            ja="受験中の模擬試験がある（`{code}`、解答 {answered}／{parts}、残り {left}）。"
            "Enter で再開、n で破棄して新しい試験を開始、q で終了。",
            en="A mock exam is in progress (`{code}`, {answered} of {parts} answered, "
            "{left} left). Enter resumes it; n abandons it and starts a new one; q leaves it open.",
        ),
        "really": Text(
            ja="受験中の試験は採点せずに破棄する。よいか（y で破棄、Enter で再開）",
            en="The exam in progress will not be scored. Sure? (y abandons it, Enter resumes it)",
        ),
        "given_up": Text(
            ja="前の試験は採点せずに破棄した。", en="The earlier exam was closed without a score."
        ),
        "set_aside": Text(
            ja="受験中だった {day} の模擬試験（{code}）は読み取れない（{why}）。"
            "新しい試験を始めると、採点せずに閉じる。",
            en="The exam in progress of {day} ({code}) cannot be read ({why}); it will be closed "
            "without a score when a new one begins.",
        ),
        "not_reviewed": Text(
            ja="{day} の模擬試験（{code}）は読み取れない（{why}）。",
            en="The exam of {day} ({code}) cannot be read ({why}).",
        ),
        "position": Text(
            ja="第{number}問／{count}問　{section}", en="Question {number} of {count}: {section}"
        ),
        "marked": Text(ja="［見直し］", en="[marked]"),
        "your_answer": Text(
            ja="({label}) の解答：{letter}", en="Your answer to ({label}): {letter}"
        ),
        "none": Text(ja="なし", en="none"),
        "status": Text(
            ja="第{number}問　残り {left}　解答 {answered}／{parts}　見直し {marks}　? 使い方",
            en="Q{number}   {left} left   {answered}/{parts} answered   {marks} marked   ? help",
        ),
        "help": Text(
            ja="選択肢の記号を入力して Enter を押すと、その小問の解答になり、次へ進む。"
            "`b c` は続く小問にも答える。`2 c` や `(い) c` は2番目の小問への解答、"
            "`2 -` はその取り消し、`12` は第12問への移動である。空の行では、次のキーがすぐに働く。",
            en="Type the letter of an option and press Enter: it answers that part and moves on. "
            "`b c` answers the next part too, `2 c` or `(b) c` the second part, `2 -` clears that "
            "answer, `12` goes to question 12. On an empty line, these keys work:",
        ),
        "key_enter": Text(ja="次の問題（→ も同じ）", en="next question (also the right arrow)"),
        "key_n": Text(ja="次の問題", en="next question"),
        "key_p": Text(ja="前の問題（← も同じ）", en="previous question (also the left arrow)"),
        "key_m": Text(
            ja="「見直し」を付ける、外す（後で戻るための目印）",
            en="mark for review, or remove the mark",
        ),
        "key_l": Text(ja="解答状況の一覧", en="list of all questions"),
        "key_s": Text(ja="提出する", en="submit"),
        "key_r": Text(ja="問題をもう一度表示する", en="show the question again"),
        "key_?": Text(ja="この説明", en="this help"),
        "key_q": Text(ja="中断する（時計は止まる）", en="stop for now (pauses the clock)"),
        "unreadable": Text(
            ja="`{typed}` は読み取れない。A–{last} のいずれか、または ? を入力せよ。",
            en="`{typed}` cannot be read. Type a letter from A to {last}, or ? for help.",
        ),
        "no_question": Text(
            ja="第{number}問はない。第1問から第{count}問までである。",
            en="There is no question {number}; the questions are 1 to {count}.",
        ),
        "list": Text(
            ja="問題番号と解答（- は未解答、* は見直し）",
            en="questions and answers (- none, * marked)",
        ),
        "submit": Text(
            ja="未解答の小問は{missing}個、見直す問題は{marks}問。提出するか（y で提出、"
            "Enter で戻る）",
            en="Unanswered parts: {missing}, marked questions: {marks}. Submit? "
            "(y submits, Enter goes back)",
        ),
        "time_over": Text(
            ja="時間切れとなり、それまでの解答を採点した。",
            en="Time is up; the answers given so far were scored.",
        ),
        "paused": Text(
            ja="中断した。残り {left}。`quizgen exam start` で再開できる。",
            en="Stopped with {left} left. `quizgen exam start` resumes.",
        ),
        "score": Text(ja="得点", en="Score"),
        "total": Text(
            ja="小問{parts}個のうち{right}個が正解（{percent} %）、所要時間 {used}。",
            en="{right} of {parts} parts right ({percent} %) in {used}.",
        ),
        "no_pass_mark": Text(
            ja="E資格の合格点は公表されていない。",
            en="The pass mark of the JDLA E exam is not published.",
        ),
        "by_section": Text(ja="部ごとの得点", en="By section"),
        "section": Text(ja="部", en="section"),
        "by_topic": Text(ja="トピックごとの得点", en="By topic"),
        "topic": Text(ja="トピック", en="topic"),
        "right": Text(ja="正解", en="right"),
        "share": Text(ja="正答率", en="accuracy"),
        "all_right": Text(ja="誤答はない。", en="There are no wrong answers."),
        "wrong_question": Text(
            ja="誤答のある問題 {number}／{count}：第{question}問",
            en="Question {question} ({number} of {count} with a wrong answer)",
        ),
        "chosen": Text(ja="解答：{letter}", en="Your answer: {letter}"),
        "unanswered": Text(ja="無解答", en="No answer"),
        "misconception": Text(ja="誤解 `{name}`：", en="Misconception `{name}`: "),
        "review": Text(
            ja="Enter 次へ　s 解き方　q 終了", en="Enter next   s worked solution   q quit"
        ),
        "review_first": Text(ja="Enter 誤答の解説　q 終了", en="Enter explanations   q quit"),
        "review_again": Text(
            ja="誤答の解説は `quizgen exam review` でいつでも見られる。",
            en="`quizgen exam review` shows the wrong answers again at any time.",
        ),
        "nothing_to_review": Text(
            ja="提出した模擬試験はまだない。`quizgen exam start` で始める。",
            en="No mock exam has been submitted yet; `quizgen exam start` starts one.",
        ),
    }
)
