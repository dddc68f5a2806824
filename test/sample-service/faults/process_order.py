# region: process
from decimal import Decimal

from django.core.mail import send_mail

from shop.orders.models import Order


def process(order_id: int, flag: bool = False) -> bool:
    o = Order.objects.get(pk=order_id)
    t = sum(line.unit_price * line.quantity for line in o.lines.all())
    if t > 100 and o.customer.orders.count() > 3 or flag:
        t = t * Decimal("0.9")
    o.total = t
    o.save()
    send_mail("Thanks", f"You paid {t}", "shop@example.org", [o.customer.email])
    return True


# endregion
