"""A partner of our own on this machine: good, slow, dripping, broken or confused."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DRIPS = 20


class Partner(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        _, service, behavior = self.path.split("/")[:3]
        self.server.asked.append(service)  # type: ignore[attr-defined]
        body = b"<html>" if behavior.startswith("confused") else b'{"value": 1}'
        self.send_response(500 if behavior.startswith("broken") else 200)
        if behavior.startswith("dripping"):
            body = b" " * DRIPS + body
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for byte in body:
            self.wfile.write(bytes([byte]))
            if behavior.startswith("dripping"):
                time.sleep(0.3)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def partner_server() -> Iterator[tuple[str, list[str]]]:
    """The address of a running partner, and the services that were asked."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Partner) as server:
        server.asked = []  # type: ignore[attr-defined]
        server.daemon_threads = True
        server.block_on_close = False
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", server.asked  # type: ignore[attr-defined]
        server.shutdown()
