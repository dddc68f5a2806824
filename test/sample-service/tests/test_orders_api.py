from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core import mail
from django.db import connection
from pytest_django import DjangoCaptureOnCommitCallbacks
from rest_framework.test import APIClient

from shop.accounts.models import User
from shop.orders.models import Order
from shop.orders.services import place_once
from tests.factories import make_order, make_product, make_user


# region: out-of-stock
@pytest.mark.django_db
def test_ordering_more_than_is_left_changes_nothing(api: APIClient) -> None:
    product = make_product(left=2)

    answer = api.post(
        "/api/orders/", {"sku": product.sku, "quantity": 3}, headers={"Idempotency-Key": "a"}
    )

    assert answer.status_code == 409
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert not Order.objects.exists()
    product.refresh_from_db()
    assert product.left == 2


# endregion


def order_pens(api: APIClient, quantity: int, key: str, sku: str) -> dict[str, object]:
    data = {"sku": sku, "quantity": quantity}
    answer = api.post("/api/orders/", data, headers={"Idempotency-Key": key})
    return {"status": answer.status_code, **answer.data}


# region: idempotency
@pytest.mark.django_db
def test_a_repeated_request_gets_the_same_order(api: APIClient) -> None:
    sku = make_product(left=10).sku

    first = order_pens(api, 3, "key-1", sku)
    again = order_pens(api, 3, "key-1", sku)
    other = order_pens(api, 4, "key-1", sku)

    assert first == again
    assert (first["status"], other["status"]) == (201, 422)
    assert Order.objects.count() == 1


# endregion


@pytest.mark.django_db(transaction=True)
def test_two_requests_with_one_key_at_the_same_time_place_one_order() -> None:
    customer, sku = make_user(), make_product(left=10).sku

    def place(_: int) -> int:
        try:
            return place_once(customer, sku, 3, "key-1").pk
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        found = set(pool.map(place, range(2)))

    assert len(found) == 1


@pytest.mark.django_db(transaction=True)
def test_the_last_piece_is_sold_once() -> None:
    sku = make_product(left=1).sku

    def order(number: int) -> int:
        client = APIClient()
        client.force_authenticate(make_user())
        try:
            return int(str(order_pens(client, 1, f"key-{number}", sku)["status"]))
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as pool:
        assert sorted(pool.map(order, range(3))) == [201, 409, 409]


# region: receipt
@pytest.mark.django_db
def test_the_receipt_is_sent_after_the_commit(
    api: APIClient, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    sku = make_product().sku

    with django_capture_on_commit_callbacks(execute=True):
        order_pens(api, 1, "key-1", sku)
        assert mail.outbox == []

    assert len(mail.outbox) == 1


# endregion


# region: strangers
@pytest.mark.django_db
def test_a_stranger_finds_no_order_by_any_method(customer: User) -> None:
    address = f"/api/orders/{make_order(make_product(), customer=customer).pk}/"
    stranger = APIClient()
    stranger.force_authenticate(make_user())

    assert stranger.get(address).status_code == 404
    assert stranger.patch(address, {}, headers={"If-Match": '"v1"'}).status_code == 404
    assert APIClient().get(address).status_code == 401


# endregion


# region: if-match
@pytest.mark.django_db
def test_the_second_of_two_writers_is_told(api: APIClient, customer: User) -> None:
    address = f"/api/orders/{make_order(make_product(), customer=customer).pk}/"
    tag = api.get(address).headers["ETag"]

    first = api.patch(address, {"delivery_note": "door"}, headers={"If-Match": tag})
    second = api.patch(address, {"delivery_note": "roof"}, headers={"If-Match": tag})
    without = api.patch(address, {"delivery_note": "roof"})

    assert [answer.status_code for answer in (first, second, without)] == [200, 412, 428]
    assert api.get(address).data["delivery_note"] == "door"


# endregion


@pytest.mark.django_db
def test_a_customer_cannot_write_what_is_read_only(api: APIClient, customer: User) -> None:
    address = f"/api/orders/{make_order(make_product(), customer=customer).pk}/"

    api.patch(address, {"state": "paid", "total": "0"}, headers={"If-Match": '"v1"'})

    assert api.get(address).data["state"] == "open"


@pytest.mark.django_db
def test_an_error_is_a_problem_that_names_its_fields(api: APIClient) -> None:
    answer = api.post("/api/orders/", {"sku": "pen", "quantity": 101})

    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json() == {
        "type": "about:blank",
        "title": "Bad Request",
        "status": 400,
        "errors": {"quantity": ["Ensure this value is less than or equal to 100."]},
    }


@pytest.mark.django_db
def test_a_created_order_has_an_address_a_tag_and_its_lines(api: APIClient) -> None:
    make_product(sku="pen-blue")
    data = {"sku": "pen-blue", "quantity": 3}

    answer = api.post("/api/orders/", data, headers={"Idempotency-Key": '"5f0c7a1e"'})

    body = answer.json()
    assert answer.headers["Location"] == f"/api/orders/{body['id']}/"
    assert answer.headers["ETag"] == '"v1"'
    assert (body["state"], body["total"], body["delivery_note"]) == ("open", "7.50", "")
    assert body["lines"] == [{"sku": "pen-blue", "quantity": 3, "unit_price": "2.50"}]
