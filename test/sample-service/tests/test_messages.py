"""The messages that the pitfalls of the notes quote, each provoked: learners search for them."""

import asyncio
import gc
import hmac
import inspect
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import gunicorn.arbiter
import psycopg
import pytest
import pytest_django.plugin
from celery.worker.consumer import consumer
from django.conf import settings
from django.contrib.auth.models import User as SwappedUser
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.core.cache import cache
from django.core.management.commands import makemigrations
from django.core.paginator import Paginator, UnorderedObjectListWarning
from django.db import connection
from django.http import HttpRequest
from django.test import Client, override_settings
from django.urls import reverse
from kombu.connection import Connection
from kombu.exceptions import OperationalError
from kombu.utils.json import dumps
from redis import Redis
from rest_framework.generics import GenericAPIView
from rest_framework.routers import DefaultRouter
from rest_framework.test import APIClient
from rest_framework.viewsets import ModelViewSet

from shop.catalog.models import Product
from shop.orders.models import Order
from tests.factories import make_order, make_product, make_user


def compare_datetimes() -> object:
    return datetime(2026, 11, 24) < datetime.now(tz=UTC)


def close_a_loop_and_use_it() -> None:
    loop = asyncio.new_event_loop()
    loop.close()
    loop.call_soon(print)


def queue_without_a_broker() -> None:
    connection = Connection("amqp://127.0.0.1:1//")  # type: ignore[no-untyped-call]
    connection.ensure_connection(max_retries=1, interval_start=0)  # type: ignore[no-untyped-call]


def start_without_a_key() -> object:
    with override_settings(SECRET_KEY=""):
        return settings.SECRET_KEY


def router_without_queryset() -> None:
    class Bare(ModelViewSet[Product]):
        pass

    DefaultRouter().register("bare", Bare)
    DefaultRouter().urls  # noqa: B018


def view_without_queryset() -> None:
    class Bare(GenericAPIView[Product]):
        pass

    Bare().get_queryset()


async def ask_the_database() -> None:
    Product.objects.count()


@pytest.mark.parametrize(
    ("provoke", "message"),
    [
        (compare_datetimes, "can't compare offset-naive and offset-aware datetimes"),
        (lambda: b"\x81".decode("cp1252"), "'charmap' codec can't decode byte"),
        (lambda: int("abc"), "invalid literal for int()"),
        (
            lambda: Decimal("1") * 0.9,  # type: ignore[operator]
            "unsupported operand type(s) for *",
        ),
        (
            lambda: hmac.compare_digest("a", "é"),
            "comparing strings with non-ASCII characters is not supported",
        ),
        (lambda: reverse("order-details"), "Reverse for 'order-details' not found"),
        (lambda: SwappedUser.objects, "Manager isn't available; 'auth.User' has been swapped for"),
        (close_a_loop_and_use_it, "Event loop is closed"),
        (
            lambda: asyncio.run(ask_the_database()),
            "You cannot call this from an async context",
        ),
        (queue_without_a_broker, "[Errno 111] Connection refused"),
        (
            lambda: dumps(Order()),  # type: ignore[no-untyped-call]
            "Object of type Order is not JSON serializable",
        ),
        (start_without_a_key, "The SECRET_KEY setting must not be empty"),
        (router_without_queryset, "`basename` argument not specified"),
        (
            view_without_queryset,
            "should either include a `queryset` attribute, or override the `get_queryset()`",
        ),
    ],
)
def test_it_says_what_the_notes_quote(provoke: Callable[[], object], message: str) -> None:
    kinds = (Exception, OperationalError)
    with pytest.raises(kinds) as raised:
        provoke()
    assert message in str(raised.value)


def test_a_coroutine_that_nobody_awaits_is_a_warning() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        ask_the_database()  # type: ignore[unused-coroutine]
        gc.collect()
    assert "was never awaited" in str(caught[0].message)


def test_a_circular_import_says_so(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("from two import b\na = 1\n", "utf-8")
    (tmp_path / "two.py").write_text("from one import a\nb = 1\n", "utf-8")

    done = subprocess.run(
        [sys.executable, "-c", "import one"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert "cannot import name 'a' from partially initialized module 'one'" in done.stderr
    assert "(most likely due to a circular import)" in done.stderr


@pytest.mark.parametrize(
    ("module", "message"),
    [
        (makemigrations, "Conflicting migrations detected; multiple leaf "),
        (consumer, "Received unregistered task of type"),
        (gunicorn.arbiter, "WORKER TIMEOUT"),
        (pytest_django.plugin, "Database access not allowed, "),
    ],
)
def test_what_is_hard_to_provoke_is_in_the_source(module: object, message: str) -> None:
    folder = Path(inspect.getfile(module)).parent  # type: ignore[arg-type]
    assert any(message in path.read_text("utf-8") for path in folder.glob("*.py"))


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("SELECT nothing FROM catalog_product", 'column "nothing" does not exist'),
        ("SELECT * FROM catalog_product WHERE name = 'O'Hara'", "syntax error at or near"),
        ("SELECT 'O'Hara'", "unterminated quoted string"),
        ("CREATE TABLE catalog_product ()", 'relation "catalog_product" already exists'),
    ],
)
def test_postgresql_says_what_the_notes_quote(db: None, statement: str, message: str) -> None:
    with pytest.raises(Exception, match=message), connection.cursor() as cursor:
        cursor.execute(statement)


def address() -> str:
    used = connection.settings_dict
    return f"postgresql://{used['USER']}@{used['HOST']}:{used['PORT']}/{used['NAME']}"


LOCK = "SELECT id FROM catalog_product ORDER BY id {} LIMIT 1 FOR UPDATE"


@pytest.fixture
def writers() -> Iterator[tuple[psycopg.Connection, psycopg.Connection]]:
    """Two transactions: one has locked the first of two rows, the other the last."""
    make_product()
    make_product()
    one, other = (psycopg.connect(address()) for _ in range(2))
    one.execute(LOCK.format("ASC"))
    other.execute(LOCK.format("DESC"))
    yield one, other
    for each in (one, other):
        each.rollback()
        each.close()


@pytest.mark.django_db(transaction=True)
def test_a_wait_for_a_lock_ends_as_the_notes_quote(
    writers: tuple[psycopg.Connection, psycopg.Connection],
) -> None:
    one, _ = writers
    one.execute("SET LOCAL lock_timeout = '50ms'")
    with pytest.raises(
        psycopg.errors.LockNotAvailable, match="canceling statement due to lock timeout"
    ):
        one.execute(LOCK.format("DESC"))


@pytest.mark.django_db(transaction=True)
def test_a_circle_of_locks_ends_as_the_notes_quote(
    writers: tuple[psycopg.Connection, psycopg.Connection],
) -> None:
    one, other = writers
    for each in writers:
        each.execute("SET LOCAL deadlock_timeout = '50ms'")
    with ThreadPoolExecutor(2) as pool:
        waits = [
            pool.submit(one.execute, LOCK.format("DESC")),
            pool.submit(other.execute, LOCK.format("ASC")),
        ]
        done, _ = wait(waits, return_when=FIRST_EXCEPTION)
        ended = [each for each in done if each.exception() is not None]
        assert "deadlock detected" in str(ended[0].exception())


@pytest.mark.django_db(transaction=True)
def test_two_writers_of_one_rule_are_serialized_by_an_error() -> None:
    make_product()
    one, other = (psycopg.connect(address()) for _ in range(2))
    with one, other:
        for each in (one, other):
            each.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
            each.execute("SELECT sum(catalog_product.left) FROM catalog_product")
        one.execute("UPDATE catalog_product SET name = 'a'")
        one.commit()
        with pytest.raises(
            psycopg.errors.SerializationFailure, match="could not serialize access"
        ):
            other.execute("UPDATE catalog_product SET name = 'b'")
        other.rollback()


def test_a_full_redis_says_what_the_notes_quote(db: None) -> None:
    with Redis.from_url(str(settings.CACHES["default"]["LOCATION"])) as redis:
        before = redis.config_get("maxmemory")["maxmemory"]
        redis.config_set("maxmemory", 1)
        try:
            with pytest.raises(Exception, match="command not allowed when used memory > 'maxme"):
                redis.set("key", "value")
        finally:
            redis.config_set("maxmemory", before)


@pytest.mark.django_db
def test_the_api_says_what_the_notes_quote() -> None:
    user = make_user(is_active=True)
    client = APIClient()
    login = {"username": user.username, "password": "a long password"}
    tokens = client.post("/api/accounts/token/", login).json()
    broken = APIClient(headers={"Authorization": "Bearer x.y.z"})
    refresh = {"refresh": tokens["refresh"]}
    client.post("/api/accounts/token/refresh/", refresh)

    assert "credentials were not provided" in str(client.get("/api/orders/").json())
    assert "Given token not valid for any token type" in str(broken.get("/api/orders/").json())
    assert "token_not_valid" in str(broken.get("/api/orders/").json())
    again = client.post("/api/accounts/token/refresh/", refresh)
    assert "Token is blacklisted" in str(again.json())


@pytest.mark.django_db
def test_no_row_and_two_rows_are_errors_in_the_words_of_the_notes() -> None:
    make_order(make_product())
    make_order(make_product())
    with pytest.raises(Order.DoesNotExist, match="Order matching query does not exist"):
        Order.objects.get(pk=0)
    with pytest.raises(Order.MultipleObjectsReturned, match=r"get\(\) returned more than one"):
        Order.objects.get(state="open")


@override_settings(ALLOWED_HOSTS=["shop.example.org"], SECURE_SSL_REDIRECT=False)
def test_an_unknown_host_is_named() -> None:
    request = HttpRequest()
    request.META = {"HTTP_HOST": "evil.example.com"}
    with pytest.raises(Exception, match="Invalid HTTP_HOST header"):
        request.get_host()


@pytest.mark.django_db
@override_settings(DEBUG=True)
def test_a_form_from_another_origin_is_refused_in_these_words() -> None:
    client = Client(enforce_csrf_checks=True, headers={"Origin": "https://evil.example.com"})

    page = client.post("/admin/login/", {}).content.decode()

    assert "CSRF verification failed. Request aborted." in page
    assert "Origin checking failed" in page
    assert "does not match any trusted origins" in page


def test_a_file_that_was_not_collected_is_named(tmp_path: Path) -> None:
    with (
        override_settings(DEBUG=False),
        pytest.raises(ValueError, match=r"Missing staticfiles manifest entry for 'css/site\.css'"),
    ):
        ManifestStaticFilesStorage(location=tmp_path, base_url="/static/").url("css/site.css")


@pytest.mark.django_db
def test_pages_without_an_order_are_a_warning() -> None:
    with pytest.warns(UnorderedObjectListWarning, match="Pagination may yield inconsistent"):
        Paginator(Product.objects.all(), 2).page(1)


@pytest.mark.django_db
def test_a_cached_object_is_a_pickle() -> None:
    cache.set("claim", {"plain": "data"})
    with Redis.from_url(str(settings.CACHES["default"]["LOCATION"])) as redis:
        stored = redis.get(cache.make_key("claim"))
    assert stored.startswith(b"\x80")


def test_any_word_for_a_boolean_is_true() -> None:
    assert bool("False")
