# region: product
import django_filters

from shop.catalog.models import Product


class ProductFilter(django_filters.FilterSet):
    tag = django_filters.CharFilter(field_name="tags__name")
    brand = django_filters.CharFilter(field_name="brand__name")
    price_max = django_filters.NumberFilter(field_name="price", lookup_expr="lte")

    class Meta:
        model = Product
        fields: list[str] = []


# endregion
