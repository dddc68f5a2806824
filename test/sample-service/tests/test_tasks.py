from datetime import timedelta
from smtplib import SMTPException
from unittest.mock import patch

import pytest
from celery.exceptions import Retry
from django.core import mail
from django.utils import timezone

from shop.orders.models import Order, Receipt
from shop.orders.tasks import cancel_unpaid_orders, send_receipt
from tests.factories import make_order, make_product

pytestmark = pytest.mark.django_db


# region: twice
def test_a_message_that_is_delivered_twice_sends_one_receipt() -> None:
    order = make_order(make_product())

    send_receipt(order.pk)
    send_receipt(order.pk)

    assert len(mail.outbox) == 1


# endregion


def test_a_mail_that_failed_leaves_no_mark_behind() -> None:
    order = make_order(make_product())

    with (
        patch("shop.orders.tasks.send_mail", side_effect=SMTPException),
        pytest.raises(Retry),
    ):
        send_receipt.apply([order.pk])

    assert not Receipt.objects.exists()


def test_unpaid_orders_give_their_stock_back_once() -> None:
    product = make_product(left=7)
    old, _new = (make_order(product, quantity=3) for _ in range(2))
    Order.objects.filter(pk=old.pk).update(placed_at=timezone.now() - timedelta(days=2))

    assert [cancel_unpaid_orders(), cancel_unpaid_orders()] == [1, 0]

    product.refresh_from_db()
    assert product.left == 10
