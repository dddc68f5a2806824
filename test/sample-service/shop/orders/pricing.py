"""What a customer pays: pure rules, without a database, a clock or a framework."""

# region: pricing
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

LOYALTY_DISCOUNT = Decimal("0.10")
DISCOUNT_FROM = Decimal("100.00")
REGULAR_FROM_ORDERS = 3


@dataclass(frozen=True)
class Line:
    unit_price: Decimal
    quantity: int


def total(lines: Iterable[Line], *, earlier_orders: int, always_discount: bool = False) -> Decimal:
    """What a customer pays, with the loyalty discount of the 2026 price list."""
    gross = sum((line.unit_price * line.quantity for line in lines), Decimal("0"))
    is_regular = earlier_orders >= REGULAR_FROM_ORDERS
    if always_discount or (is_regular and gross > DISCOUNT_FROM):
        gross -= gross * LOYALTY_DISCOUNT
    return gross.quantize(Decimal("0.01"))


# endregion
