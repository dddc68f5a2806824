"""What differs from one environment to the next, read once and checked at the start."""

# region: environment
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Environment:
    database_url: str
    secret_key: str
    allowed_hosts: list[str]
    workers: int

    @classmethod
    def read(cls, values: Mapping[str, str]) -> "Environment":
        names = ("DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS")
        found = {name: value_of(name, values) for name in names}
        if missing := [name for name, value in found.items() if not value]:
            raise SystemExit(f"missing settings: {', '.join(missing)}")
        workers = values.get("WORKERS", "2")
        if not workers.isascii() or not workers.isdigit() or int(workers) < 1:
            raise SystemExit(f"WORKERS must be a whole number from 1 on, not {workers!r}")
        hosts = [host.strip() for host in found["ALLOWED_HOSTS"].split(",")]
        return cls(found["DATABASE_URL"], found["SECRET_KEY"], hosts, int(workers))


# endregion


# region: secret-file
def value_of(name: str, values: Mapping[str, str]) -> str:
    """The value of a setting, or the content of the file that `NAME_FILE` points to."""
    if path := values.get(f"{name}_FILE"):
        return Path(path).read_text(encoding="utf-8").strip()
    return values.get(name, "")


# endregion
