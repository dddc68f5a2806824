# region: webhook
import time

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.orders.models import Order
from shop.payments.models import PaymentEvent
from shop.payments.serializers import PaymentSerializer
from shop.payments.signature import is_genuine


@csrf_exempt  # The provider has no cookie of ours: the signature says who is calling.
@require_POST
def payment_webhook(request: HttpRequest) -> HttpResponse:
    sent_at = request.headers.get("X-Payment-Time", "")
    given = request.headers.get("X-Payment-Signature", "")
    secret = settings.PAYMENT_WEBHOOK_SECRET
    if not is_genuine(secret, sent_at, request.body, given, now=time.time()):
        return HttpResponse(status=401)
    event = PaymentSerializer.read(request.body)
    if event is None:
        return HttpResponse(status=400)
    with transaction.atomic():
        _, is_new = PaymentEvent.objects.get_or_create(event_id=event["id"])
        if is_new:
            unpaid = Order.objects.filter(pk=event["order"], state=Order.State.OPEN)
            unpaid.filter(total=event["amount"]).update(state=Order.State.PAID)
    return HttpResponse(status=204)


# endregion
