from decimal import Decimal

import pytest

# region: discount
from shop.orders.pricing import Line, total

pens = [Line(Decimal("60.00"), 2)]


def test_a_regular_customer_pays_ten_percent_less_above_a_hundred() -> None:
    assert total(pens, earlier_orders=3) == Decimal("108.00")
    assert total(pens, earlier_orders=2) == Decimal("120.00")


# endregion


@pytest.mark.parametrize(
    ("price", "earlier", "expected"),
    [("100.00", 9, "100.00"), ("100.01", 9, "90.01"), ("0.00", 0, "0.00")],
)
def test_the_discount_begins_above_a_hundred(price: str, earlier: int, expected: str) -> None:
    line = Line(Decimal(price), 1)
    assert total([line], earlier_orders=earlier) == Decimal(expected)
