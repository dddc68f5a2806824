import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories import make_product


@pytest.fixture
def staff(db: None) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("ada", "ada@example.org", "x"))
    client.get("/admin/")  # Reads what is cached for the session.
    return client


@pytest.mark.parametrize("products", [1, 5])
def test_the_list_of_products_costs_as_many_queries_with_five_rows_as_with_one(
    products: int, staff: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(products):
        make_product(name=f"Pen {number}", brand=f"Brand {number}")

    with django_assert_num_queries(5):
        page = staff.get("/admin/catalog/product/")

    assert page.content.count(b"field-brand") == products


def test_a_customer_is_sent_to_the_login(db: None) -> None:
    assert Client().get("/admin/catalog/product/").status_code == 302
