"""The refactoring of the first version changes nothing that a customer could see."""

from decimal import Decimal

import pytest

from faults.process_order import process
from shop.orders.pricing import Line, total
from tests.factories import make_order, make_product, make_user


@pytest.mark.django_db
@pytest.mark.parametrize("flag", [False, True])
@pytest.mark.parametrize("earlier", [2, 3, 4])
@pytest.mark.parametrize("price", ["50.00", "60.00"])
def test_both_versions_charge_the_same(price: str, earlier: int, flag: bool) -> None:
    product, customer = make_product(price=Decimal(price)), make_user()
    for _ in range(earlier):
        make_order(product, customer=customer)
    order = make_order(product, customer=customer, quantity=2)

    process(order.pk, flag)

    order.refresh_from_db()
    lines = [Line(line.unit_price, line.quantity) for line in order.lines.all()]
    assert order.total == total(lines, earlier_orders=earlier, always_discount=flag)
