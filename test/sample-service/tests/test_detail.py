import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import connections
from django.test import AsyncClient
from pytest_django import Settings

from shop.catalog import partners
from tests.factories import make_product
from tests.partner_server import partner_server

pytestmark = pytest.mark.django_db(transaction=True)


@dataclass(frozen=True)
class Answer:
    status: int
    cache_control: str | None
    body: dict[str, Any]


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of what a good partner says, however busy this machine is."""
    monkeypatch.setattr(partners, "SECONDS", 30)


@pytest.fixture
def asked(settings: Settings) -> Iterator[list[str]]:
    with partner_server() as (address, asked):
        settings.PARTNERS = {name: f"{address}/{name}" for name in ("prices", "stock")}
        yield asked


def detail(sku: str) -> Answer:
    async def main() -> Answer:
        partners.client.cache_clear()  # Each run has an event loop of its own.
        async with partners.client():
            answer = await AsyncClient().get(f"/products/{sku}")
        await sync_to_async(connections.close_all)()
        body = json.loads(answer.content) if answer.status_code == 200 else {}
        return Answer(answer.status_code, answer.headers.get("Cache-Control"), body)

    return asyncio.run(main())


@pytest.mark.usefixtures("patient")
def test_the_page_has_price_and_stock_and_asks_for_the_price_once(asked: list[str]) -> None:
    sku = make_product(sku="good").sku

    answers = [detail(sku) for _ in range(2)]

    assert [answer.status for answer in answers] == [200, 200]
    assert answers[0].cache_control == "public, max-age=5"
    assert sorted(asked) == ["prices", "stock", "stock"]


# region: failing
@pytest.mark.parametrize("sku", ["broken", "confused", "dripping"])
def test_without_a_price_in_time_the_answer_is_503(sku: str, asked: list[str]) -> None:
    make_product(sku=sku)

    answer = detail(sku)

    assert answer.status == 503
    assert answer.cache_control is None


# endregion


@pytest.mark.usefixtures("patient")
def test_without_stock_the_page_still_has_a_price(asked: list[str], settings: Settings) -> None:
    settings.PARTNERS["stock"] = "http://127.0.0.1:1"

    assert detail(make_product(sku="good").sku).body["stock"] is None


def test_an_unknown_product_is_404_and_asks_nobody(asked: list[str]) -> None:
    assert detail("unknown").status == 404
    assert asked == []
