from pathlib import Path

from tests.fake_tools import run_script

NEW, OLD = f"sha256:{'a' * 64}", f"sha256:{'b' * 64}"


def release(
    folder: Path, digest: str = NEW, *, healthy: str = "true", ssh: str = ""
) -> tuple[int, str]:
    server = f'case "$*" in *"cat /srv"*) printf %s "{OLD}";; *{NEW}*up*) {healthy};; esac'
    return run_script(
        "deploy/release.sh",
        folder,
        {"ssh": ssh or server, "curl": "true"},
        DIGEST=digest,
        HOST="shop.example.org",
        DEPLOY_KEY="key",
        KNOWN_HOSTS="hosts",
    )


def test_migrations_run_once_and_before_the_new_version_starts(tmp_path: Path) -> None:
    code, calls = release(tmp_path)

    assert code == 0
    assert calls.count("run --rm migrate") == 1
    assert calls.index("run --rm migrate") < calls.index("up --detach")


def test_an_unhealthy_version_is_replaced_by_the_previous_one(tmp_path: Path) -> None:
    code, calls = release(tmp_path, healthy="exit 1")

    assert code == 1
    assert f"DIGEST='{OLD}' docker compose up" in calls
    assert calls.count("run --rm migrate") == 1
    assert "> /srv/shop/current" not in calls


def test_a_server_that_does_not_answer_stops_the_release(tmp_path: Path) -> None:
    code, calls = release(tmp_path, ssh="exit 255")

    assert code == 255
    assert "docker compose" not in calls


def test_what_is_no_digest_reaches_no_server(tmp_path: Path) -> None:
    assert release(tmp_path, "latest; reboot") == (2, "")


def test_no_key_is_left_behind(tmp_path: Path) -> None:
    release(tmp_path)
    assert not list(tmp_path.glob("tmp.*"))
