from datetime import UTC, datetime

import pytest

from shop.catalog.keyset import InvalidCursor, decode_cursor, encode_cursor
from shop.catalog.models import Product
from tests.factories import make_product

moment = datetime(2026, 11, 24, tzinfo=UTC)


def test_a_cursor_that_was_encoded_decodes_to_the_same() -> None:
    assert decode_cursor(encode_cursor(moment, 42)) == (moment, 42)


# region: garbage
garbage = ["", "é", "%%%", "W10=", "bnVsbA==", "WzEsMl0=", encode_cursor(moment, 2**63)]


@pytest.mark.parametrize("cursor", garbage)
def test_a_cursor_that_is_not_ours_raises_one_error(cursor: str) -> None:
    with pytest.raises(InvalidCursor):
        decode_cursor(cursor)


# endregion


@pytest.mark.django_db
def test_pages_show_every_product_once_though_others_are_added_meanwhile() -> None:
    made = [make_product(published=moment) for _ in range(5)]
    first, second = Product.objects.order_by("-published", "-pk")[:2]
    make_product(published=datetime(2026, 11, 25, tzinfo=UTC))

    rest = Product.objects.all().page_after(moment, second.pk, size=10)

    assert [first, second, *rest] == sorted(made, key=lambda product: -product.pk)
