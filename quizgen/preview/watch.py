"""A local page that is rebuilt whenever a source changes, and reloads itself."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import quizgen
from quizgen.preview.page import failed

POLL_SECONDS = 0.5  # between checks of the files
SOURCES = (".py", ".txt")
RELOAD = """<script>
let seen = null;
setInterval(async () => {
  try {
    const now = await (await fetch("/made")).text();
    if (seen !== null && now !== seen) location.reload();
    seen = now;
  } catch { /* the preview has ended */ }
}, 700);
</script>"""


class Page:
    """The current page, and how often it was built."""

    def __init__(self) -> None:
        self.html = ""
        self.made = 0

    def show(self, html: str) -> None:
        """Replaces the page."""
        self.html = html.replace("</body>", f"{RELOAD}</body>")
        self.made += 1


def watch(name: str, folders: Sequence[Path], seeds: int, say: Callable[[str], None]) -> None:
    """Serves the page of a family, built by a fresh process on every change, until interrupted."""
    page = Page()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(page))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        for changed in _changes(folders):
            page.show(_made(name, folders, seeds))
            if page.made == 1:
                say(f"http://127.0.0.1:{server.server_port}/ (end with Ctrl-C)")
            else:
                say(f"{changed} has changed: page rebuilt")
    finally:
        server.shutdown()


def _made(name: str, folders: Sequence[Path], seeds: int) -> str:
    banks = [word for folder in folders for word in ("--bank", str(folder))]
    command = [sys.executable, "-m", "quizgen", "preview", name, "--seeds", str(seeds), "-o", "-"]
    done = subprocess.run([*command, *banks], capture_output=True, encoding="utf-8", check=False)
    return done.stdout if done.returncode == 0 else failed(name, done.stderr.strip())


def _changes(folders: Sequence[Path]) -> Iterator[str]:
    """The name of a changed source, whenever one changes; the first immediately."""
    before: dict[Path, int] = {}
    while True:
        now = dict(_times(folders))
        if now != before:
            changed = [path for path in {**before, **now} if before.get(path) != now.get(path)]
            before = now
            yield min(changed).name
        time.sleep(POLL_SECONDS)


def _times(folders: Sequence[Path]) -> Iterator[tuple[Path, int]]:
    for folder in (*folders, Path(quizgen.__file__).parent):
        for path in folder.rglob("*"):
            if path.suffix in SOURCES:
                with suppress(OSError):  # it has just gone
                    yield path, path.stat().st_mtime_ns


def _handler(page: Page) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, kind = (str(page.made), "plain") if self.path == "/made" else (page.html, "html")
            data = body.encode()
            self.send_response(200)
            self.send_header("Content-Type", f"text/{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
