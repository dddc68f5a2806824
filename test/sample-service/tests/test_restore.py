import subprocess

import pytest
from django.db import connection

from tests.factories import make_order, make_product


@pytest.mark.django_db(transaction=True)
def test_a_dump_brings_every_order_back_and_leaves_no_copy_behind() -> None:
    make_order(make_product())
    used = connection.settings_dict
    address = f"postgresql://{used['USER']}@{used['HOST']}:{used['PORT']}/{used['NAME']}"

    done = subprocess.run(  # noqa: S603
        ["bash", "scripts/check-restore.sh", address],  # noqa: S607
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    with connection.cursor() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE 'restored%'")
        assert cursor.fetchall() == []
