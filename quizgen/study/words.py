"""Texts of a study session, in both languages; placeholders are filled in by `str.format`."""

from __future__ import annotations

from quizgen.model.question import Text
from quizgen.model.vocabulary import Vocabulary

words = Vocabulary(
    {
        # before a question
        "due": Text(ja="復習", en="due for review"),
        "weak": Text(ja="苦手なトピック", en="a weak topic"),
        "new": Text(ja="新しい問題群", en="new to you"),
        "ahead": Text(ja="先取りの復習", en="reviewed early"),
        "like": Text(ja="類題", en="similar to the last one"),
        "resumed": Text(ja="前回の続き", en="unfinished from last time"),
        "position": Text(
            ja="第{number}問／{count}問（{why}）", en="Question {number} of {count} ({why})"
        ),
        "answered": Text(
            ja="({label}) は解答済みである：{typed}（{verdict}）",
            en="({label}) was answered: {typed} ({verdict})",
        ),
        "nothing": Text(ja="分からない", en="don't know"),
        "verdict_right": Text(ja="正解", en="right"),
        "verdict_wrong": Text(ja="不正解", en="wrong"),
        # at a part
        "or_number": Text(ja=" または数値", en=" or a number"),
        "keys_short": Text(
            ja="? 使い方　h ヒント　x＋Enter 分からない　k 飛ばす　q 終了",
            en="? help   h hint   x+Enter don't know   k skip   q quit",
        ),
        "help": Text(
            ja="選択肢の記号（A–{last}）を入力し、Enter を押す。"
            "値を問う小問では、数値を入力してもよい：`0.5`、`-1/3`、`1.2e-3`、`sqrt(2)/2`、"
            "`log2(3)`、ベクトルは `1, 2`、行列は `1 2; 3 4`。`log` は自然対数であり、"
            "全角文字で入力してもよい。",
            en="Type the letter of an option (A–{last}) and press Enter. If a value is asked for, "
            "you can also type a number: `0.5`, `-1/3`, `1.2e-3`, `sqrt(2)/2`, `log2(3)`; "
            "a vector as `1, 2`, a matrix as `1 2; 3 4`. `log` is the natural logarithm.",
        ),
        "help_keys": Text(
            ja="空の行では、次のキーがすぐに働く。", en="On an empty line, these keys work:"
        ),
        "key_?": Text(ja="この説明", en="this help"),
        "key_h": Text(
            ja="ヒント：解き方を1段階ずつ示す（評価は「難しい」以下になる）",
            en="hint: the next step of the solution (rated hard at best)",
        ),
        "key_x": Text(
            ja="Enter を押すと「分からない」となり、誤答として記録する",
            en="and Enter: don't know (counts as wrong)",
        ),
        "key_k": Text(ja="この問題を飛ばす（評価しない）", en="skip the question, unrated"),
        "key_r": Text(ja="問題をもう一度表示する", en="show the question again"),
        "key_f": Text(ja="問題に印を付ける、外す", en="flag the question, or remove the flag"),
        "key_z": Text(ja="休憩（時計を止める）", en="pause (stops the clock)"),
        "key_u": Text(ja="直前の評価を取り消す", en="undo the last rating"),
        "key_q": Text(ja="終了（次回はこの問題から再開する）", en="quit (resumes here next time)"),
        "key_q_after": Text(ja="終了", en="quit"),
        "key_s": Text(ja="解き方を1段階ずつ見る", en="the worked solution, step by step"),
        "key_w": Text(ja="ほかの選択肢が誤りである理由", en="why the other options are wrong"),
        "key_m": Text(ja="数値を変えた類題", en="another one like this, with different numbers"),
        "key_1": Text(ja="評価を「もう一度」に変える", en="change the rating to again"),
        "key_2": Text(ja="評価を「難しい」に変える", en="change the rating to hard"),
        "key_3": Text(ja="評価を「できた」に変える", en="change the rating to good"),
        "key_4": Text(ja="評価を「易しい」に変える", en="change the rating to easy"),
        "key_enter": Text(ja="次の問題へ", en="the next question"),
        "unreadable": Text(ja="採点していない。{why}", en="Not graded. {why}"),
        "understood": Text(ja="{value} と読み取った。", en="Read as {value}."),
        "hint": Text(ja="ヒント {number}／{count}", en="Hint {number} of {count}"),
        "no_more_hints": Text(ja="ヒントは以上である。", en="There are no more hints."),
        "paused": Text(
            ja="休憩中。Enter を押すと再開する。", en="Paused. Press Enter to continue."
        ),
        # feedback
        "right": Text(ja="○ 正解", en="Right."),
        "wrong": Text(ja="× 不正解", en="Wrong."),
        "given_up": Text(ja="× 誤答として記録した。", en="Recorded as wrong."),
        "misconception": Text(ja="誤解 `{name}`：", en="Misconception `{name}`: "),
        "misconception_likely": Text(
            ja="考えられる誤解 `{name}`：", en="Likely misconception `{name}`: "
        ),
        "no_diagnosis": Text(
            ja="この値になる誤解は登録されていない。すべての小問に答えた後、s で解き方を見て、"
            "どの段階で違ったかを確かめるとよい。",
            en="No known misconception gives this value. After the last part, compare your steps "
            "with the solution (s).",
        ),
        # after a question
        "result": Text(ja="結果", en="Result"),
        "score": Text(
            ja="小問{parts}個のうち{right}個が正解、{time}。評価は「{rating}」、次の復習は{when}。",
            en="{right} of {parts} right in {time}. Rating: {rating}; next review {when}.",
        ),
        "rated": Text(
            ja="評価を「{rating}」に変えた。次の復習は{when}。",
            en="The rating is now {rating}; next review {when}.",
        ),
        "undone": Text(
            ja="`{question}` の評価を取り消した。解答の記録は残る。",
            en="The rating of `{question}` was undone; its answers are kept.",
        ),
        "nothing_to_undo": Text(
            ja="今回の学習には、取り消せる評価がない。",
            en="There is no rating in this session to undo.",
        ),
        "rating_1": Text(ja="もう一度", en="again"),
        "rating_2": Text(ja="難しい", en="hard"),
        "rating_3": Text(ja="できた", en="good"),
        "rating_4": Text(ja="易しい", en="easy"),
        "in_minutes": Text(ja="{count}分後", en="in {count} min"),
        "today": Text(ja="今日", en="today"),
        "in_days": Text(ja="{count}日後", en="in {count} d"),
        "some_time": Text(ja="未定", en="not scheduled"),
        "flagged": Text(
            ja="印を付けた：`{question}`（`quizgen history flags` で一覧できる）",
            en="Flagged: `{question}` (`quizgen history flags` lists them)",
        ),
        "unflagged": Text(ja="印を外した：`{question}`", en="Flag removed: `{question}`"),
        "skipped": Text(ja="飛ばした。", en="Skipped."),
        "after": Text(
            ja="Enter 次へ　s 解き方　w 理由　m 類題　1–4 評価　? 使い方　q 終了",
            en="Enter next   s solution   w reasons   m another   1-4 rating   ? help   q quit",
        ),
        "step": Text(ja="解き方 {number}／{count}", en="Worked solution, {number} of {count}"),
        "no_more_steps": Text(ja="解き方は以上である。", en="That is the whole solution."),
        # the end
        "done": Text(
            ja="今回は{count}問、{time}。小問すべてに正解した問題は{right}問。",
            en="Questions answered: {count} in {time}; with every part right: {right}.",
        ),
        "go_on": Text(ja="Enter で続ける、q で終了", en="Enter continues, q quits"),
        "nothing_lost": Text(
            ja="解答はすべて保存した。続きは `quizgen study` で再開できる。",
            en="Every answer is saved. `quizgen study` continues from here.",
        ),
        "seconds": Text(ja="{seconds}秒", en="{seconds} s"),
        "minutes": Text(ja="{minutes}分{seconds}秒", en="{minutes} min {seconds} s"),
    }
)
