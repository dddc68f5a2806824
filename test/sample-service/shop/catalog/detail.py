# region: detail
import asyncio

from django.core.cache import cache
from django.http import HttpRequest, JsonResponse
from django.shortcuts import aget_object_or_404
from django.utils.cache import patch_cache_control

from shop.catalog.models import Product
from shop.catalog.partners import ask


async def cached_price(sku: str) -> dict[str, object] | None:
    key = f"price:v2:{sku}"
    found: dict[str, object] | None = await cache.aget(key)
    if found is None:
        found = await ask("prices", sku)
        if found is not None:
            await cache.aset(key, found, timeout=300)
    return found


async def product_detail(request: HttpRequest, sku: str) -> JsonResponse:
    product = await aget_object_or_404(Product.objects.published(), sku=sku)
    async with asyncio.TaskGroup() as group:
        price = group.create_task(cached_price(sku))
        stock = group.create_task(ask("stock", sku))
    if price.result() is None:  # Nothing is sold without a price; stock may be missing.
        return JsonResponse({"detail": "no price"}, status=503, headers={"Retry-After": "5"})
    answer = JsonResponse({"name": product.name, "price": price.result(), "stock": stock.result()})
    patch_cache_control(answer, public=True, max_age=5)
    return answer


# endregion
