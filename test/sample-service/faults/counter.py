# region: lost-update
from shop.catalog.models import Product


def sell(product: Product) -> None:
    product.left -= 1
    product.save(update_fields=["left"])


# endregion
