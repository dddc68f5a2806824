import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from asgiref.sync import async_to_sync
from django.db import connection
from django.test import AsyncClient
from django.test.utils import CaptureQueriesContext

from shop.catalog.models import Review
from shop.graph.schema import schema
from tests.factories import make_product

PRODUCT_PAGE = Path("shop/graph/product_page.graphql").read_text(encoding="utf-8")


@async_to_sync
async def ask(query: str, **variables: object) -> dict[str, Any]:
    data = {"query": query, "variables": variables}
    answer = await AsyncClient().post("/graphql", data, "application/json")
    found: dict[str, Any] = json.loads(answer.content)
    return found


def test_the_printed_schema_is_the_one_that_is_served() -> None:
    printed = Path("shop/graph/schema.graphql").read_text(encoding="utf-8")
    assert printed == schema.as_str() + "\n"


@pytest.mark.django_db
def test_a_product_has_its_brand_and_its_newest_reviews() -> None:
    product = make_product(name="Blue pen")
    for stars in (4, 5):
        Review.objects.create(product=product, stars=stars)

    assert ask(PRODUCT_PAGE, sku=product.sku) == {
        "data": {
            "product": {
                "name": "Blue pen",
                "brand": {"name": "Acme"},
                "reviews": [{"stars": 5}, {"stars": 4}],
            }
        }
    }


# region: batched
@pytest.mark.django_db
@pytest.mark.parametrize("products", [3, 10])
def test_a_list_costs_three_queries_however_many_products_there_are(products: int) -> None:
    for number in range(products):
        make_product(brand=f"Brand {number}")

    query = "{ products { edges { node { brand { name } reviews { stars } } } } }"
    with CaptureQueriesContext(connection) as queries:
        ask(query)

    assert len(queries) == 3


# endregion


# region: limits
def test_a_hundred_aliases_in_one_document_are_refused() -> None:
    fields = " ".join(f'p{number}: product(sku: "pen") {{ sku }}' for number in range(100))

    [error] = ask(f"{{ {fields} }}")["errors"]

    assert "100 aliases found" in error["message"]


# endregion


def test_a_cursor_that_is_not_ours_is_told() -> None:
    [error] = ask('{ products(after: "W10=") { edges { cursor } } }')["errors"]
    assert error["message"] == "W10="


def test_what_went_wrong_inside_is_not_told() -> None:
    with patch("shop.graph.schema.decode_cursor", side_effect=OSError("secret host")):
        [error] = ask('{ products(after: "a") { edges { cursor } } }')["errors"]

    assert error["message"] == "Unexpected error."
