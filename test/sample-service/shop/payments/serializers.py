import json
from typing import Any

from rest_framework import serializers


class PaymentSerializer(serializers.Serializer[dict[str, Any]]):
    id = serializers.CharField(max_length=100)
    order = serializers.IntegerField(min_value=1)
    amount = serializers.DecimalField(max_digits=12, decimal_places=2)

    @classmethod
    def read(cls, body: bytes) -> dict[str, Any] | None:
        """The event in a request's body; None where it is not one."""
        try:
            event = cls(data=json.loads(body))
        except ValueError:
            return None
        return event.validated_data if event.is_valid() else None
