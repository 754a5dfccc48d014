"""Recurrent and recursive networks, LSTM and GRU: what their papers and textbooks state."""

from quizgen.authoring import (
    Draft,
    Draw,
    Text,
    family,
    statement_set,
    statements,
    statements_beside,
)

PAIRS = statements_beside(__file__)  # of each the first is true, the second its false twin


@family(
    level=2,
    kinds=("choice",),
    covers=("D34", "D35", "D36", "D38", "D39", "D40"),
    minutes=3,
    ja="リカレントニューラルネットワークの性質",
    en="Properties of recurrent networks",
)
def recurrent_networks(draw: Draw) -> Draft:
    (right, _), *others = draw.shuffled("pairs", PAIRS)
    first, second = others[:6], others[6:10]
    four = [pair[n // 2] for n, pair in enumerate(second)]  # two true, two false
    return Draft(
        given={},
        stem=(
            Text(
                "リカレントニューラルネットワーク（RNN）、LSTM、GRU、木構造を入力とする再帰型ニューラルネットワーク（recursive neural network）を考える。",
                "Consider recurrent neural networks (RNNs), LSTM, GRU, and recursive neural networks, whose inputs are trees.",
            ),
        ),
        parts={
            "choice": (
                statements(
                    (right, *(false for _, false in first)),
                    ja="正しい記述はどれか。",
                    en="Which statement is true?",
                ),
                statement_set(four),
            )
        },
    )
