"""Rows for tests: each function takes only what its test is about."""

# region: factories
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count

from shop.accounts.models import User
from shop.catalog.models import Brand, Product, Review
from shop.orders.models import Order, OrderLine

number = count(1)


def make_user(**fields: object) -> User:
    name = f"user-{next(number)}"
    return User.objects.create_user(name, f"{name}@example.org", "a long password", **fields)


# region: product
def make_product(**fields: object) -> Product:
    values: dict[str, object] = {
        "sku": f"pen-{next(number)}",
        "name": "Pen",
        "price": Decimal("2.50"),
        "left": 10,
        "published": datetime(2026, 11, 24, tzinfo=UTC),
        **fields,
    }
    brand, _ = Brand.objects.get_or_create(name=str(values.pop("brand", "Acme")))
    return Product.objects.create(brand=brand, **values)


# endregion


def make_order(product: Product, *, customer: User | None = None, quantity: int = 1) -> Order:
    order = Order.objects.create(customer=customer or make_user())
    OrderLine.objects.create(
        order=order, product=product, quantity=quantity, unit_price=product.price
    )
    return order


# endregion


def make_busy_product(*, orders: int, reviews: int, **fields: object) -> Product:
    product = make_product(**fields)
    for _ in range(orders):
        make_order(product)
    for stars in range(1, reviews + 1):
        Review.objects.create(product=product, stars=stars)
    return product
