# region: loaders
from collections import defaultdict
from dataclasses import dataclass, field

from asgiref.sync import sync_to_async
from strawberry.dataloader import DataLoader

from shop.catalog.models import Brand, Review


@sync_to_async
def brands(keys: list[int]) -> list[Brand]:
    found = Brand.objects.in_bulk(keys)
    return [found[key] for key in keys]


@sync_to_async
def newest_reviews(products: list[int]) -> list[list[Review]]:
    found: defaultdict[int, list[Review]] = defaultdict(list)
    for review in Review.objects.filter(product__in=products).order_by("-pk"):
        found[review.product_id].append(review)
    return [found[product] for product in products]


@dataclass
class Loaders:
    """One set for each request, so that nothing is kept longer than its answer."""

    brands: DataLoader[int, Brand] = field(default_factory=lambda: DataLoader(brands))
    reviews: DataLoader[int, list[Review]] = field(
        default_factory=lambda: DataLoader(newest_reviews)
    )


# endregion
