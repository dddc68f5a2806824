# region: send-receipt
from celery import shared_task
from django.core.mail import send_mail
from django.db import transaction

from shop.orders.models import Order, Receipt


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
