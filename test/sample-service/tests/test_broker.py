"""A real worker takes a message from RabbitMQ; it needs `BROKER_URL`."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from django.db import connection

from shop.celery import app
from shop.orders.models import Receipt
from tests.factories import make_order, make_product

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore::celery.exceptions.AlwaysEagerIgnored"),
    pytest.mark.skipif("BROKER_URL" not in os.environ, reason="BROKER_URL names no RabbitMQ"),
]


@pytest.fixture
def worker() -> Iterator[None]:
    name = connection.settings_dict["NAME"]
    url = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()
    command = [sys.executable, "-m", "celery", "--app=shop", "worker", "--pool=solo", "-lWARNING"]
    with subprocess.Popen(command, env={**os.environ, "DATABASE_URL": url}) as running:  # noqa: S603
        yield
        running.terminate()


def test_a_message_sent_twice_through_rabbitmq_leaves_one_receipt(worker: None) -> None:
    order = make_order(make_product())

    for _ in range(2):
        app.send_task("shop.orders.tasks.send_receipt", [order.pk])

    until = time.monotonic() + 60
    while not Receipt.objects.exists() and time.monotonic() < until:
        time.sleep(0.2)
    assert Receipt.objects.filter(order=order).count() == 1
