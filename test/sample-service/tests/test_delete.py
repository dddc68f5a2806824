import pytest
from django.db import connection
from django.db.models.signals import pre_delete
from django.test.utils import CaptureQueriesContext

from shop.orders.models import Order, OrderLine
from tests.factories import make_order, make_product

pytestmark = pytest.mark.django_db


def statements_of_deleting(order: Order) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as log:
        order.delete()
    return [query["sql"].split()[0] for query in log if not query["sql"].startswith("SAVEPOINT")]


def test_a_cascade_is_one_delete_for_each_table_and_loads_nothing() -> None:
    statements = statements_of_deleting(make_order(make_product()))

    assert set(statements) == {"DELETE"}


def test_a_cascade_loads_the_rows_where_somebody_listens() -> None:
    def listen(**_: object) -> None:
        pass

    order = make_order(make_product())
    pre_delete.connect(listen, sender=OrderLine)
    try:
        statements = statements_of_deleting(order)
    finally:
        pre_delete.disconnect(listen, sender=OrderLine)

    assert "SELECT" in statements
