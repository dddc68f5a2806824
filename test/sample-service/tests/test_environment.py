from pathlib import Path

import pytest

from shop.environment import Environment

good = {
    "DATABASE_URL": "postgresql://db/shop",
    "SECRET_KEY": "secret",
    "ALLOWED_HOSTS": "shop.example.org, www.example.org",
}


# region: refused
@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({**good, "SECRET_KEY": ""}, "missing settings: SECRET_KEY"),
        ({}, "missing settings: DATABASE_URL, SECRET_KEY, ALLOWED_HOSTS"),
        ({**good, "WORKERS": "two"}, "WORKERS must be a whole number from 1 on, not 'two'"),
    ],
)
def test_a_start_without_a_setting_names_it(values: dict[str, str], message: str) -> None:
    with pytest.raises(SystemExit, match=message):
        Environment.read(values)


# endregion


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from a file\n", encoding="utf-8")
    values = {**good, "SECRET_KEY_FILE": str(tmp_path / "key")}

    found = Environment.read(values)

    assert found.secret_key == "from a file"
    assert found.allowed_hosts == ["shop.example.org", "www.example.org"]
