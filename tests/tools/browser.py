"""Pages in Debian's Chromium, which report of themselves."""

import json
import queue
import shutil
import subprocess
import threading
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class Site(BaseHTTPRequestHandler):
    """Pages and files, and what they report of themselves."""

    def __init__(self, files, told, *arguments):
        self.files, self.told = files, told
        super().__init__(*arguments)

    def do_GET(self):
        self._answer(*self.files.get(self.path, ("text/plain", b"")))

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.told.put(json.loads(body))
        self._answer("text/plain", b"")

    def _answer(self, kind, content):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments):
        pass


@contextmanager
def reports(files, profile):
    """A queue of what the page at ``/`` posts as JSON while a browser shows it.

    ``files`` holds the media type and the content of each path; ``profile`` is a new folder.
    """
    told = queue.Queue()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Site, files, told))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    browser = subprocess.Popen(
        [
            CHROMIUM,
            *QUIET,
            f"--user-data-dir={profile}",
            f"http://127.0.0.1:{server.server_port}/",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield told
    finally:
        browser.terminate()
        browser.wait(timeout=20)
        server.shutdown()
        server.server_close()
