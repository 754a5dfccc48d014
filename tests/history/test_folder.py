"""Where the history lies: as chosen, else by the environment, else where the platform has it."""

from pathlib import Path

from quizgen.history.folder import VARIABLE, data_folder


def test_the_choice_comes_before_the_environment(monkeypatch):
    monkeypatch.setenv(VARIABLE, "environment")
    assert data_folder(Path("chosen")) == Path("chosen")
    assert data_folder() == Path("environment")


def test_an_empty_variable_says_nothing(monkeypatch):
    monkeypatch.setenv(VARIABLE, "")
    assert data_folder().is_absolute()
    assert data_folder().name == "quizgen"
