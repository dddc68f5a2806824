from unittest.mock import patch

import pytest
from django.db.utils import OperationalError
from django.test import Client
from pytest_django import Settings


# region: health
def test_a_probe_needs_neither_a_host_name_nor_https(client: Client, settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["shop.example.org"]
    settings.SECURE_SSL_REDIRECT = True

    answer = client.get("/health/live", headers={"host": "127.0.0.1:8000"})

    assert answer.status_code == 200


@pytest.mark.django_db(transaction=True)
def test_ready_tells_whether_the_database_answers(client: Client) -> None:
    assert client.get("/health/ready").status_code == 200

    with patch("shop.health.connection.cursor", side_effect=OperationalError):
        assert client.get("/health/ready").status_code == 503
        assert client.get("/health/live").status_code == 200


# endregion
