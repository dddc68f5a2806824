# region: product
from rest_framework import serializers

from shop.catalog.models import Product, Tag


class ProductSerializer(serializers.ModelSerializer[Product]):
    brand = serializers.CharField(source="brand.name", read_only=True)
    tags = serializers.StringRelatedField[Tag](many=True, read_only=True)
    order_count = serializers.IntegerField(read_only=True)
    stars = serializers.FloatField(read_only=True, allow_null=True)

    class Meta:
        model = Product
        fields = ["sku", "name", "price", "brand", "tags", "order_count", "stars"]


# endregion
