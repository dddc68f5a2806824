# region: detail
import requests
from django.conf import settings
from django.http import HttpRequest, JsonResponse

from shop.catalog.models import Product


def product_detail(request: HttpRequest, sku: str) -> JsonResponse:
    product = Product.objects.get(sku=sku)
    price = requests.get(f"{settings.PARTNERS['prices']}/{sku}").json()
    stock = requests.get(f"{settings.PARTNERS['stock']}/{sku}").json()
    related = [
        {"name": other.name, "brand": other.brand.name}
        for other in Product.objects.filter(tags__in=product.tags.all())
    ]
    return JsonResponse({"name": product.name, "price": price, "stock": stock, "related": related})


# endregion
