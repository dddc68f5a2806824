# region: order
from django.conf import settings
from django.db import models

from shop.catalog.models import Product
from shop.orders.querysets import OrderQuerySet


class Order(models.Model):
    class State(models.TextChoices):
        OPEN = "open"
        PAID = "paid"
        SENT = "sent"
        CANCELED = "canceled"

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="orders"
    )
    products = models.ManyToManyField(Product, through="OrderLine", related_name="orders")
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    total = models.DecimalField(max_digits=12, decimal_places=2, default=0)
    placed_at = models.DateTimeField(auto_now_add=True)
    delivery_note = models.CharField(max_length=200, blank=True)
    idempotency_key = models.CharField(max_length=64, null=True, editable=False)
    version = models.PositiveIntegerField(default=1)

    objects = OrderQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["customer", "-placed_at"], name="order_newest")]
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "idempotency_key"], name="one_order_per_key"
            )
        ]


# endregion


# region: order-line
class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    product = models.ForeignKey(Product, on_delete=models.PROTECT, related_name="order_lines")
    quantity = models.PositiveIntegerField()
    unit_price = models.DecimalField(max_digits=12, decimal_places=2)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["order", "product"], name="product_once_per_order"),
            models.CheckConstraint(condition=models.Q(quantity__gt=0), name="quantity_positive"),
        ]


# endregion


# region: receipt
class Receipt(models.Model):
    """The mark that an order's receipt was sent: one row, so one mail."""

    order = models.OneToOneField(Order, on_delete=models.CASCADE, related_name="receipt")
    sent_at = models.DateTimeField(auto_now_add=True)


# endregion
