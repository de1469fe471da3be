"""Makes the export under test, and serves one below a path as any web server would."""

import functools
import http.server
import os
import subprocess
import threading
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
TODAY = "2026-11-22"


def tool() -> str:
    """The command that is tested."""
    return os.environ.get("INFORCE_TOOL", str(ROOT / ".build/debug/inforce"))


def plain_environment() -> dict[str, str]:
    """The environment without what would change an answer."""
    return {k: v for k, v in os.environ.items() if not k.startswith("INFORCE_")}


@contextmanager
def answered():
    """The address of a server of the book of this repository, which ends with the tests."""
    server = subprocess.Popen(
        [tool(), "serve", "-p", "0", "--rulebook", str(ROOT / "Rulebook"), "--today", TODAY],
        env=plain_environment(), stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        assert server.wait(20) == 0, "a server that is ended has done its work"


def export(out: Path) -> Path:
    """The book of this repository as pages, made anew; what has not changed stays as it is."""
    environment = plain_environment()
    subprocess.run(
        [tool(), "site", "build", "--rulebook", str(ROOT / "Rulebook"), "--out", str(out),
         "--today", TODAY],
        check=True, env=environment, stdout=subprocess.DEVNULL)
    return out


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Files without a line for each request."""

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def served(folder: Path):
    """The address of a folder on a server of this machine."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/"
        finally:
            server.shutdown()
