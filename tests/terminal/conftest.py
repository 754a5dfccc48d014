"""Tests at a pseudo-terminal, which only POSIX systems have; elsewhere they are left out."""

import os

collect_ignore_glob = [] if os.name == "posix" else ["test_*.py"]
