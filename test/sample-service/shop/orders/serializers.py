# region: order
from rest_framework import serializers

from shop.orders.models import Order, OrderLine


class LineSerializer(serializers.ModelSerializer[OrderLine]):
    sku = serializers.SlugField(source="product.sku", read_only=True)

    class Meta:
        model = OrderLine
        fields = ["sku", "quantity", "unit_price"]


class OrderSerializer(serializers.ModelSerializer[Order]):
    lines = LineSerializer(many=True, read_only=True)

    class Meta:
        model = Order
        fields = ["id", "state", "total", "placed_at", "delivery_note", "lines"]
        read_only_fields = ["state", "total"]


# endregion


# region: new-order
class NewOrderSerializer(serializers.Serializer[dict[str, object]]):
    sku = serializers.SlugField(max_length=64)
    quantity = serializers.IntegerField(min_value=1, max_value=100)


# endregion
