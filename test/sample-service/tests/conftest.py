# region: fixtures
import pytest
from django.core.cache import cache
from rest_framework.test import APIClient

from shop.accounts.models import User
from tests.factories import make_user


@pytest.fixture
def customer(db: None) -> User:
    return make_user()


@pytest.fixture
def api(customer: User) -> APIClient:
    """A client that is logged in as `customer`."""
    client = APIClient()
    client.force_authenticate(customer)
    return client


@pytest.fixture(autouse=True)
def empty_cache() -> None:
    """Throttles count in the cache: no test inherits the requests of another."""
    cache.clear()


# endregion
