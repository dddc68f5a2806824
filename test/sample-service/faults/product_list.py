"""The list of products in one query too many per row; `tests/test_product_list.py` counts them."""

# region: n-plus-one
from django.db.models import Avg
from django.http import HttpRequest, JsonResponse

from shop.catalog.models import Product


def product_list(request: HttpRequest) -> JsonResponse:
    rows = []
    for product in Product.objects.filter(published__isnull=False):
        rows.append(
            {
                "name": product.name,
                "brand": product.brand.name,
                "tags": [tag.name for tag in product.tags.all()],
                "order_count": product.order_lines.count(),
                "stars": product.reviews.aggregate(value=Avg("stars"))["value"],
            }
        )
    return JsonResponse({"products": rows})


# endregion
