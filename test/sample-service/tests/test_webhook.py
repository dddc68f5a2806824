import json
import time

import pytest
from django.test import Client
from pytest_django import Settings

from shop.orders.models import Order
from shop.payments.signature import is_genuine, sign
from tests.factories import make_order, make_product

# region: signature
SECRET, NOW = b"key", 1_790_000_000
SENT = str(NOW)
GOOD = sign(SECRET, SENT, b"{}")


@pytest.mark.parametrize(
    ("secret", "sent_at", "body", "given"),
    [
        pytest.param(SECRET, SENT, b"{ }", GOOD, id="another body"),
        pytest.param(SECRET, SENT, b"{}", "é" * 64, id="not ASCII"),
        pytest.param(SECRET, str(NOW - 301), b"{}", GOOD, id="another time"),
        pytest.param(SECRET, "", b"{}", GOOD, id="no time"),
        pytest.param(b"", SENT, b"{}", sign(b"", SENT, b"{}"), id="no secret configured"),
    ],
)
def test_a_webhook_is_refused(secret: bytes, sent_at: str, body: bytes, given: str) -> None:
    assert not is_genuine(secret, sent_at, body, given, now=NOW)


def test_a_genuine_webhook_is_accepted_for_five_minutes() -> None:
    assert is_genuine(SECRET, SENT, b"{}", GOOD, now=NOW + 300)
    assert not is_genuine(SECRET, SENT, b"{}", GOOD, now=NOW + 301)


# endregion


def test_a_header_that_is_not_ascii_is_refused_and_not_an_error(
    client: Client, settings: Settings
) -> None:
    settings.PAYMENT_WEBHOOK_SECRET = SECRET
    headers = {"X-Payment-Time": SENT, "X-Payment-Signature": "é" * 64}

    assert (
        client.post("/webhooks/payments", "{}", "application/json", headers=headers).status_code
        == 401
    )


# region: once
@pytest.mark.django_db
def test_a_payment_is_booked_once_and_only_for_the_full_amount(
    client: Client, settings: Settings
) -> None:
    settings.PAYMENT_WEBHOOK_SECRET = SECRET
    order = make_order(make_product())
    Order.objects.update(total="20.00")

    def receive(event_id: str, amount: str) -> str:
        body = json.dumps({"id": event_id, "order": order.pk, "amount": amount}).encode()
        now = str(int(time.time()))
        headers = {"X-Payment-Time": now, "X-Payment-Signature": sign(SECRET, now, body)}
        answer = client.post("/webhooks/payments", body, "application/json", headers=headers)
        assert answer.status_code == 204
        order.refresh_from_db()
        return order.state

    assert receive("event-1", "19.99") == "open"
    assert receive("event-2", "20.00") == "paid"
    Order.objects.update(state="open")
    assert receive("event-2", "20.00") == "open"


# endregion


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b'{"id": "a", "order": "x"}'])
def test_a_body_that_is_no_event_is_answered_with_400(
    body: bytes, client: Client, settings: Settings
) -> None:
    settings.PAYMENT_WEBHOOK_SECRET = SECRET
    now = str(int(time.time()))
    headers = {"X-Payment-Time": now, "X-Payment-Signature": sign(SECRET, now, body)}

    assert (
        client.post("/webhooks/payments", body, "text/plain", headers=headers).status_code == 400
    )
