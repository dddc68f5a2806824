# region: newest
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from shop.catalog.models import Product


@require_safe
def newest(request: HttpRequest) -> JsonResponse:
    products = Product.objects.published().select_related("brand")
    rows = products.order_by("-published", "-pk")[:20]
    return JsonResponse(
        {"products": [{"name": row.name, "brand": row.brand.name} for row in rows]}
    )


# endregion
