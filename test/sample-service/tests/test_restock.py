import pytest

from shop.catalog.models import Product
from shop.catalog.tasks import restock
from tests.factories import make_product


@pytest.mark.django_db
def test_restocking_adds_pieces_and_a_second_delivery_adds_them_again() -> None:
    product = make_product(sku="pen-blue", left=2)
    restock("pen-blue", 10)
    assert Product.objects.get(pk=product.pk).left == 12
    restock("pen-blue", 10)  # The first version is not idempotent, as the note says.
    assert Product.objects.get(pk=product.pk).left == 22
