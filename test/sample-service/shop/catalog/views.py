# region: products
from django.db.models import QuerySet
from rest_framework.permissions import AllowAny
from rest_framework.viewsets import ReadOnlyModelViewSet

from shop.catalog.filters import ProductFilter
from shop.catalog.models import Product
from shop.catalog.pagination import NewestFirst
from shop.catalog.serializers import ProductSerializer


class ProductViewSet(ReadOnlyModelViewSet[Product]):
    """`/api/products/` and `/api/products/{sku}/`: open to everyone, reading only."""

    serializer_class = ProductSerializer
    permission_classes = [AllowAny]
    pagination_class = NewestFirst
    filterset_class = ProductFilter
    lookup_field = "sku"

    def get_queryset(self) -> QuerySet[Product]:
        return Product.objects.for_list()


# endregion
