"""The use cases of orders: each opens one transaction and leaves all or nothing behind."""

# region: place
from django.db import IntegrityError, transaction

from shop.accounts.models import User
from shop.catalog.models import Product
from shop.orders import pricing
from shop.orders.models import Order, OrderLine
from shop.orders.tasks import send_receipt


class OutOfStock(Exception):
    """Fewer pieces are left than were ordered."""


def place_order(customer: User, sku: str, quantity: int, key: str | None = None) -> Order:
    """Takes stock and stores the order, or leaves both as they were."""
    with transaction.atomic():
        product = Product.objects.select_for_update().get(sku=sku)
        if product.left < quantity:
            raise OutOfStock(f"{product.left} of {sku} are left")
        earlier = Order.objects.filter(customer=customer).count()
        price = pricing.Line(product.price, quantity)
        order = Order.objects.create(
            customer=customer,
            total=pricing.total([price], earlier_orders=earlier),
            idempotency_key=key,
        )
        OrderLine.objects.create(
            order=order, product=product, quantity=quantity, unit_price=product.price
        )
        product.left -= quantity
        product.save(update_fields=["left"])
        transaction.on_commit(lambda: send_receipt.delay(order.pk))
    return order


# endregion


# region: place-once
class KeyReused(Exception):
    """The idempotency key belongs to an order with other content."""


def place_once(customer: User, sku: str, quantity: int, key: str) -> Order:
    """Places the order, or returns the one that an earlier request with this key placed."""
    mine = Order.objects.filter(customer=customer, idempotency_key=key)
    if (order := mine.first()) is None:
        try:
            return place_order(customer, sku, quantity, key)
        except IntegrityError:  # Another request with this key was quicker.
            order = mine.get()
    if not order.lines.filter(product__sku=sku, quantity=quantity).exists():
        raise KeyReused(key)
    return order


# endregion
