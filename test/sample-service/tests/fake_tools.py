"""Stands in for `ssh`, `curl` and `docker`, so that scripts can be run without a server."""

import os
import stat
import subprocess
from pathlib import Path


def run_script(
    script: str, folder: Path, tools: dict[str, str], **environment: str
) -> tuple[int, str]:
    """The exit code of a script, and the calls of its tools, one a line."""
    log = folder / "calls"
    log.touch()
    for name, body in tools.items():
        tool = folder / name
        tool.write_text(f'#!/usr/bin/env bash\necho "{name} $*" >> "{log}"\n{body}\n', "utf-8")
        tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(  # noqa: S603
        ["bash", *script.split()],  # noqa: S607
        env={"PATH": path, "TMPDIR": str(folder), **environment},
        capture_output=True,
        timeout=30,
    )
    return done.returncode, log.read_text("utf-8")
