# region: names
from django.http import HttpRequest, JsonResponse

from shop.catalog.models import Product


async def product_names(request: HttpRequest) -> JsonResponse:
    names = Product.objects.published().values_list("name", flat=True)
    found = [name async for name in names.order_by("name")[:50]]
    return JsonResponse({"names": found, "total": await names.acount()})


# endregion
