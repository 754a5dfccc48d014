"""All texts of the sheets, in both languages; names in braces are filled in by `str.format`."""

from __future__ import annotations

from quizgen.model.question import Text
from quizgen.model.vocabulary import Vocabulary

words = Vocabulary(
    {
        # head of a sheet
        "title": Text(ja="E資格 演習：{topics}", en="JDLA E exam practice: {topics}"),
        "title_answers": Text(
            ja="E資格 演習 解答・解説：{topics}", en="JDLA E exam practice, solutions: {topics}"
        ),
        "topic_separator": Text(ja="・", en=", "),
        "and_others": Text(ja="{topics} ほか", en="{topics} and others"),
        "count": Text(
            ja="全{questions}問・小問{parts}個", en="{questions} questions, {parts} parts"
        ),
        "count_one": Text(ja="全1問・小問{parts}個", en="1 question, {parts} parts"),
        "count_single": Text(ja="全1問・小問1個", en="1 question, 1 part"),
        "repeats": Text(
            ja="。うち{count}問は、前の問題と数値だけが異なる",
            en="; {count} of them repeat earlier ones with different numbers",
        ),
        "run_out": Text(
            ja="。指定された{count}問のうち、重複しない問題はこれだけである",
            en="; {count} were requested, but there are no more without repeats",
        ),
        "seed": Text(ja="シード {seed}", en="seed {seed}"),
        "code": Text(ja="問題集コード", en="Quiz code"),
        "make_again": Text(ja="作り直すには", en="To make this quiz again:"),
        "name": Text(ja="氏名", en="Name"),
        "date": Text(ja="日付", en="Date"),
        "score": Text(ja="得点", en="Score"),
        "how_to": Text(
            ja="(あ)、(い) などの小問ごとに、選択肢から正しいものを一つ選べ。"
            "計算に必要な値と規約は、すべて問題文に示してある。"
            "選択肢の数値は、示した桁に四捨五入してある。",
            en="For each part (a), (b), … choose the one correct option. "
            "All values and conventions you need are stated in the question. "
            "Numbers in the options are rounded to the digits shown.",
        ),
        "indices": Text(
            ja="添字は、コードでは0から（`x[0]`）、数式と文章では1から（$x_1$、第1サンプル）数える。",
            en="Indices start at 0 in code (`x[0]`) and at 1 in formulas and in text "
            "($x_1$, sample 1).",
        ),
        "questions": Text(ja="問題", en="Questions"),
        # a mock exam
        "exam_answers": Text(ja="{title} 解答・解説", en="{title}, solutions"),
        "minutes": Text(ja="制限時間 {minutes}分", en="time allowed: {minutes} min"),
        "parts": Text(ja="小問{parts}個", en="parts: {parts}"),
        "out_of": Text(ja="／{parts}", en="/ {parts}"),
        "answer_sheet": Text(ja="解答用紙", en="Answer sheet"),
        "mark": Text(
            ja="小問ごとに、正しいと考えた選択肢の記号を一つだけ記せ。",
            en="Write one letter for each part.",
        ),
        # a question
        "question": Text(ja="問 {number}", en="Question {number}"),
        "level": Text(ja="レベル {level}", en="Level {level}"),
        "part_level": Text(ja="、({label}) は {level}", en=", ({label}) {level}"),
        "given": Text(ja="与えられた値", en="Given"),
        "tried_on": Text(ja="確認用の値", en="Test values"),
        "conventions": Text(ja="規約", en="Conventions"),
        "work": Text(ja="計算欄", en="Working"),
        "blank": Text(ja="空欄 {label}", en="blank {label}"),
        # a computational graph
        "graph": Text(ja="計算グラフ", en="Computational graph"),
        "graph_legend": Text(
            ja="矢印の上は順伝播の値、下の ← は逆伝播で流れる勾配",
            en="Above each arrow: the value (forward). Below, after ←: the gradient (backward).",
        ),
        "graph_edge": Text(
            ja="{source} から {target} へ：順伝播 {forward}、逆伝播 {backward}",
            en="{source} to {target}: forward {forward}, backward {backward}",
        ),
        "graph_nothing": Text(ja="記載なし", en="not shown"),
        "edge": Text(ja="辺", en="Edge"),
        "forward": Text(ja="順伝播の値", en="Value (forward)"),
        "backward": Text(ja="逆伝播の勾配", en="Gradient (backward)"),
        "arrow": Text(ja="矢印", en="Arrow"),
        "graph_arrow": Text(ja="{source} から {target} へ", en="{source} to {target}"),
        # a plot
        "plot_data": Text(ja="図の数値", en="Data of the figure"),
        "plot_axes": Text(
            ja="横軸は{x}、縦軸は{y}である。", en="Horizontal axis: {x}. Vertical axis: {y}."
        ),
        "colon": Text(ja="：", en=": "),
        "plot_curve": Text(ja="{points} を順に結ぶ線", en="{points}, joined in this order"),
        "plot_line": Text(ja="{points} を通る直線", en="the straight line through {points}"),
        # key and solutions
        "answers": Text(ja="解答・解説", en="Solutions"),
        "answers_note": Text(
            ja="各問の見出しを選ぶと、解答と解説が開く。",
            en="Select a heading to open its key and solution.",
        ),
        "key_table": Text(ja="正解一覧", en="Answer key"),
        "key": Text(ja="正解", en="Correct answer"),
        "typed": Text(
            ja="数値で答える場合は {value} とし、誤差が {tolerance} 以内であれば正解とする。",
            en="If the answer is typed as a number: {value}; "
            "answers within {tolerance} are accepted.",
        ),
        "typed_exactly": Text(
            ja="数値で答える場合は {value} だけを正解とする。",
            en="If the answer is typed as a number, only {value} is accepted.",
        ),
        "mistakes_together": Text(
            ja="次の二つの誤りが重なると、この結果になる。",
            en="This is the result of making two mistakes at once.",
        ),
        "any_mistake": Text(
            ja="次の誤りは、どれか一つだけでもこの結果になる。",
            en="Any one of these mistakes gives this result.",
        ),
        "and_this_mistake": Text(ja="さらに、次の誤りが重なる。", en=" In addition: "),
        "wrong_options": Text(ja="誤答の理由", en="Why the other options are wrong"),
        "yields": Text(
            ja="与えられた値では {symbol} が {wrong} となる。正しくは {right} である。",
            en="With the given values, {symbol} becomes {wrong} instead of {right}.",
        ),
        "fails": Text(ja="実行すると失敗する：{error}", en="Running it fails: {error}"),
        "solution": Text(ja="解き方", en="Worked solution"),
        "certificate": Text(
            ja="検算：正解は {engine} で計算し、独立な経路 {check} で確かめた。",
            en="Key computed with {engine} and checked independently with {check}.",
        ),
        "stated": Text(ja="典拠：{source}", en="Stated in: {source}"),
        "unchecked": Text(ja="ここでは検算していない：{why}。", en="Not checked here: {why}."),
        "certificate_exact": Text(
            ja="検算は丸めのない有理数演算である。", en="The check is exact rational arithmetic."
        ),
        "certificate_equal": Text(ja="二つの値は一致した。", en="The two values are equal."),
        "certificate_bound": Text(
            ja="相対差は {bound} 以下である。", en="Relative difference at most {bound}."
        ),
    }
)
