from pathlib import Path

import pytest

from tests.fake_tools import run_script

LONG = "for i in {1..20000}; do echo RUN layer $i; done"


def check(
    folder: Path, *, history: str = "true", files: str = "true", gcc: int = 1, uid: str = "10001"
) -> int:
    docker = f"""case "$*" in
      history*) {history};;
      *find*) {files};;
      *gcc*) exit {1 - gcc};;
      *id*) echo {uid};;
    esac"""
    code, _ = run_script("scripts/check-image.sh shop:test", folder, {"docker": docker})
    return code


def test_a_clean_image_passes(tmp_path: Path) -> None:
    assert check(tmp_path, history=LONG) == 0


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"history": f"echo ENV SECRET_KEY=dev; {LONG}"}, id="secret in the history"),
        pytest.param({"history": "exit 1"}, id="history that cannot be read"),
        pytest.param({"files": "echo /app/.env"}, id="file that does not belong"),
        pytest.param({"gcc": 0}, id="compiler"),
        pytest.param({"uid": "0"}, id="root"),
    ],
)
def test_an_image_is_refused(fault: dict[str, str], tmp_path: Path) -> None:
    assert check(tmp_path, **fault) != 0  # type: ignore[arg-type]
