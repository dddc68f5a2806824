# region: event
from django.db import models


class PaymentEvent(models.Model):
    """An event of the payment provider that was carried out; its id is accepted once."""

    event_id = models.CharField(max_length=100, unique=True)
    received_at = models.DateTimeField(auto_now_add=True)


# endregion
