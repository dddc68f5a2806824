from datetime import timedelta

# region: send-receipt
from celery import shared_task
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from shop.catalog.models import Product
from shop.orders.models import Order, OrderLine, Receipt


@shared_task(
    acks_late=True,
    autoretry_for=(OSError,),
    retry_backoff=True,
    retry_jitter=True,
    max_retries=5,
)
def send_receipt(order_id: int) -> None:
    """Sends the receipt of an order once, however often the message is delivered."""
    order = Order.objects.select_related("customer").get(pk=order_id)
    with transaction.atomic():  # A failed mail takes the mark back, so that a retry sends it.
        _, is_first = Receipt.objects.get_or_create(order=order)
        if is_first:
            send_mail(
                subject=f"Your order {order.pk}",
                message=f"You paid {order.total}.",
                from_email=None,
                recipient_list=[order.customer.email],
            )


# endregion


# region: cancel-unpaid
@shared_task
def cancel_unpaid_orders() -> int:
    """Gives the stock of orders back that nobody paid within a day; safe to run twice."""
    yesterday = timezone.now() - timedelta(days=1)
    with transaction.atomic():
        unpaid = Order.objects.filter(state=Order.State.OPEN, placed_at__lt=yesterday)
        orders = list(unpaid.select_for_update(skip_locked=True)[:100])
        for line in OrderLine.objects.filter(order__in=orders):
            Product.objects.filter(pk=line.product_id).update(left=F("left") + line.quantity)
        Order.objects.filter(pk__in=[order.pk for order in orders]).update(
            state=Order.State.CANCELED
        )
    return len(orders)


# endregion
