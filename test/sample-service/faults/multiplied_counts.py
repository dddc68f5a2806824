"""Two counts over two joins: each multiplies the other."""

# region: multiplied
from django.db.models import Count

from shop.catalog.models import Product

broken = Product.objects.annotate(
    order_count=Count("order_lines"),
    review_count=Count("reviews"),
)
# endregion
