"""Runs the examples that need nothing but Python, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

examples = sorted(path for path in Path("examples").glob("*.py") if path.stem != "__init__")
alone = [*examples, Path("faults/mutable_default.py")]


@pytest.mark.parametrize("path", alone, ids=str)
def test_the_example_runs_without_a_warning(path: Path) -> None:
    subprocess.run([sys.executable, "-W", "error", path], check=True, timeout=30)  # noqa: S603
