"""Only POSIX systems have pseudo-terminals; elsewhere these tests are left out."""

import os

collect_ignore_glob = [] if os.name == "posix" else ["test_*.py"]
