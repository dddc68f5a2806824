import json
from pathlib import Path

import pytest
from django.db import connection
from django.test import RequestFactory
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from faults.multiplied_counts import broken
from faults.product_list import product_list
from shop.catalog.models import Tag
from tests.factories import make_busy_product

pytestmark = pytest.mark.django_db


# region: queries
@pytest.mark.parametrize("products", [3, 10])
def test_the_list_costs_two_queries_however_many_products_there_are(
    products: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(products):
        make_busy_product(name=f"Pen {number}", orders=3, reviews=2)

    with django_assert_num_queries(2):
        answer = APIClient().get("/api/products/")

    assert len(answer.data["results"]) == products


def test_orders_and_reviews_are_counted_independently() -> None:
    make_busy_product(orders=3, reviews=2)

    [product] = APIClient().get("/api/products/").data["results"]

    assert (product["order_count"], product["stars"]) == (3, 1.5)


# endregion


@pytest.mark.parametrize(("products", "queries"), [(5, 21), (10, 41)])
def test_the_first_version_costs_four_queries_for_each_product(
    products: int, queries: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(products):
        make_busy_product(orders=1, reviews=1)

    with django_assert_num_queries(queries):
        product_list(RequestFactory().get("/"))


def test_two_counts_over_joins_multiply_each_other() -> None:
    make_busy_product(orders=3, reviews=2)

    assert broken.values_list("order_count", "review_count").get() == (6, 6)


def test_the_repair_shows_the_numbers_that_the_first_version_showed() -> None:
    product = make_busy_product(orders=3, reviews=2)
    product.tags.add(Tag.objects.create(name="blue"), Tag.objects.create(name="art"))

    [before] = json.loads(product_list(RequestFactory().get("/")).content)["products"]
    [after] = APIClient().get("/api/products/").data["results"]

    for field in ("order_count", "stars", "brand"):
        assert after[field] == before[field]
    assert sorted(before["tags"]) == after["tags"] == ["art", "blue"]


def test_sql_shows_where_the_multiplied_counts_come_from() -> None:
    product = make_busy_product(orders=3, reviews=2)

    with connection.cursor() as cursor:
        cursor.execute(Path("sql/multiplied_counts.sql").read_text(encoding="utf-8"))
        rows = cursor.fetchall()

    assert rows == [(product.pk, 6, 6)]
