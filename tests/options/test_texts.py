"""What shows of code and of prose."""

from quizgen.options.texts import of_texts

NAMES = (
    *("shared", "nearest", "start", "end", "places", "within", "around", "length", "odd"),
    *("tokens", "different", "own", "common"),
    *("minus", "plus", "times", "over", "power", "dots", "equals"),
    *("operators", "brackets", "digits", "largest", "whole"),
)


def seen(*texts):
    return dict(zip(NAMES, of_texts(texts).ranked, strict=True))


def test_features_of_texts():
    found = seen("-np.sum(x)", "np.sum(x) / n", "np.sum(x)", "np.mean(x)")
    assert found["shared"] == [6 + 6 + 5, 6 + 6 + 5, 6 + 6 + 5, 5 + 5 + 5]
    assert found["nearest"] == [6, 6, 6, 5]
    assert found["start"] == [0, 6 + 2, 6 + 2, 2 + 2]  # np . sum ( x ), and np .
    assert found["end"] == [6 + 3, 0, 6 + 3, 3 + 3]
    assert found["places"] == [0, 6 + 5, 6 + 5, 5 + 5]
    assert found["within"] == [0, 0, 2, 0]  # others have all of its tokens, and more
    assert found["around"] == [1, 1, 0, 0]
    assert found["length"] == [10, 13, 9, 10]
    assert found["odd"] == [0 + 3 + 1 + 0, 3 + 0 + 4 + 3, 1 + 4 + 0 + 1, 0 + 3 + 1 + 0]
    assert found["tokens"] == [7, 8, 6, 6]
    assert found["different"] == [7, 8, 6, 6]
    assert found["own"] == [1, 2, 0, 1]  # -; / and n; mean
    assert found["common"] == [1, 1, 1, 0]  # sum
    assert found["minus"] == [1, 0, 0, 0]
    assert found["over"] == [0, 1, 0, 0]
    assert found["dots"] == [1, 1, 1, 1]
    assert found["operators"] == [1, 1, 0, 0]
    assert found["brackets"] == [1, 1, 1, 1]
    assert found["digits"] == [0, 0, 0, 0]


def test_every_character_of_japanese_is_a_token():
    assert seen("平均", "平均値", "分散", "a")["tokens"] == [2, 3, 2, 1]


def test_numbers_in_texts_are_compared():
    found = seen("x ** 2 / 12.5", "1e-7 + x", "x", "the factor 3.0")
    assert found["largest"] == [12.5, 1e-7, 0, 3]
    assert found["whole"] == [1, 0, 0, 1]
