import pytest

from faults import counter
from shop.catalog.models import Product
from shop.catalog.stock import sell
from tests.factories import make_product

pytestmark = pytest.mark.django_db


def read_twice() -> tuple[Product, Product]:
    product = make_product(left=10)
    return Product.objects.get(pk=product.pk), Product.objects.get(pk=product.pk)


def test_update_fields_does_not_save_a_counter_from_a_lost_update() -> None:
    one, other = read_twice()

    counter.sell(one)
    counter.sell(other)

    assert Product.objects.get().left == 9


def test_an_f_expression_counts_both() -> None:
    one, other = read_twice()

    assert sell(one)
    assert sell(other)

    assert Product.objects.get().left == 8


def test_no_more_is_sold_than_is_left() -> None:
    assert not sell(make_product(left=1), 2)
