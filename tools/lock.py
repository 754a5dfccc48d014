"""Renews requirements/locked.txt, what .ci/run installs: `python tools/lock.py` (it needs uv).

Every package that the project, its build and its checks need, in the newest version allowed, with
hashes, for every system and every Python that the project supports.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXTRAS = ("test", "lint", "audit")
EDITABLE = "editables"  # what hatchling asks for besides itself when it installs a working copy


def main() -> int:
    """Runs uv and returns its exit status."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    python = project["project"]["requires-python"].removeprefix(">=")
    command = ["uv", "pip", "compile", "pyproject.toml", "-", "--upgrade", "--quiet"]
    command += [f"--extra={extra}" for extra in EXTRAS]
    command += ["--universal", f"--python-version={python}", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-annotate"]
    command += ["--custom-compile-command=python tools/lock.py"]
    command += ["--output-file=requirements/locked.txt"]
    build = "\n".join([*project["build-system"]["requires"], EDITABLE])
    try:
        return subprocess.run(command, cwd=ROOT, input=build, text=True, check=False).returncode
    except FileNotFoundError:
        sys.exit("tools/lock.py: uv is missing; install it, for example with pip")


if __name__ == "__main__":
    sys.exit(main())
