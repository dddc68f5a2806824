"""What a fresh clone needs, as far as it can be asked without Docker."""

import re
import subprocess
import sys
from pathlib import Path

README = Path("README.md").read_text("utf-8")
COMPOSE = Path("compose.yaml").read_text("utf-8")
DOCKERFILE = Path("Dockerfile").read_text("utf-8")


def environment_of_compose() -> dict[str, str]:
    block = COMPOSE.split("environment: &environment\n")[1].split("    ports:")[0]
    return dict(re.findall(r"^ +(\w+): (\S+)$", block, re.M))


def test_the_readme_starts_everything_with_one_command() -> None:
    first = re.search(r"```bash\n(.*?)```", README, re.S)

    assert first is not None
    assert first[1] == "docker compose up\n"


def test_compose_asks_for_no_variable_and_no_file() -> None:
    assert "${" not in COMPOSE
    assert "env_file" not in COMPOSE
    assert "secrets" not in COMPOSE


def test_what_the_image_copies_is_in_the_repository() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.M)
    git = ["git", "ls-files", "."]
    tracked = subprocess.run(git, capture_output=True, text=True, check=True)  # noqa: S603

    assert copied
    for path in (path for line in copied for path in line.split()):
        assert any(file.startswith(path) for file in tracked.stdout.splitlines()), path


def test_the_environment_of_compose_is_enough_for_django_and_celery() -> None:
    given = {**environment_of_compose(), "PATH": "/usr/bin:/bin", "PYTHONPATH": "."}
    assert given["SHOP_ENVIRONMENT"] == "development"
    program = "import django, shop; django.setup(); import shop.wsgi; print(shop.celery_app.main)"

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program],
        env={**given, "DJANGO_SETTINGS_MODULE": "shop.settings"},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "shop"


def test_a_stop_gives_the_server_longer_than_it_takes() -> None:
    patience = re.search(r"--graceful-timeout=(\d+)", DOCKERFILE)
    server = Path("deploy/compose.yaml").read_text("utf-8")

    assert patience is not None
    for compose in (COMPOSE, server):
        grace = re.search(r"stop_grace_period: (\d+)s", compose)
        assert grace is not None
        assert int(grace[1]) > int(patience[1])
