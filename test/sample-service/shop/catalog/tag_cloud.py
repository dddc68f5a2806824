"""How many products carry each tag: asked for by every page, changed a few times a day."""

# region: tag-cloud
from django.core.cache import cache
from django.db import transaction
from django.db.models import Count

from shop.catalog.models import Product, Tag

KEY = "tag-cloud:v1"


def tag_cloud() -> dict[str, int]:
    def load() -> dict[str, int]:
        tags = Tag.objects.annotate(count=Count("products")).order_by("name")
        return dict(tags.values_list("name", "count"))

    return cache.get_or_set(KEY, load, timeout=300) or {}


def retag(product: Product, names: list[str]) -> None:
    with transaction.atomic():
        product.tags.set(Tag.objects.filter(name__in=names))
        transaction.on_commit(lambda: cache.delete(KEY))


# endregion
