"""The use cases of orders: each opens one transaction and leaves all or nothing behind."""

# region: place
from django.db import transaction

from shop.accounts.models import User
from shop.catalog.models import Product
from shop.orders import pricing
from shop.orders.models import Order, OrderLine
from shop.orders.tasks import send_receipt


class OutOfStock(Exception):
    """Fewer pieces are left than were ordered."""


def place_order(customer: User, sku: str, quantity: int) -> Order:
    """Takes stock and stores the order, or leaves both as they were."""
    with transaction.atomic():
        product = Product.objects.select_for_update().get(sku=sku)
        if product.left < quantity:
            raise OutOfStock(f"{product.left} of {sku} are left")
        earlier = Order.objects.filter(customer=customer).count()
        price = pricing.Line(product.price, quantity)
        order = Order.objects.create(
            customer=customer, total=pricing.total([price], earlier_orders=earlier)
        )
        OrderLine.objects.create(
            order=order, product=product, quantity=quantity, unit_price=product.price
        )
        product.left -= quantity
        product.save(update_fields=["left"])
        transaction.on_commit(lambda: send_receipt.delay(order.pk))
    return order


# endregion
