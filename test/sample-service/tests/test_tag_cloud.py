import pytest
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks

from shop.catalog.models import Tag
from shop.catalog.tag_cloud import retag, tag_cloud
from tests.factories import make_product

pytestmark = pytest.mark.django_db


# region: tag-cloud
def test_the_second_reader_costs_no_query(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    tag_cloud()

    with django_assert_num_queries(0):
        tag_cloud()


def test_a_change_shows_after_its_commit(
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    product = make_product()
    Tag.objects.create(name="blue")
    tag_cloud()

    with django_capture_on_commit_callbacks(execute=True):
        retag(product, ["blue"])

    assert tag_cloud() == {"blue": 1}


# endregion
