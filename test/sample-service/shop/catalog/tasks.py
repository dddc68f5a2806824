# region: restock
from celery import shared_task
from django.db.models import F

from shop.catalog.models import Product


@shared_task
def restock(sku: str, pieces: int) -> None:
    Product.objects.filter(sku=sku).update(left=F("left") + pieces)


# endregion
