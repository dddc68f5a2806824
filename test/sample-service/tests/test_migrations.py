import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from shop.orders.models import Order
from tests.factories import make_order, make_product

APPS = ("accounts", "catalog", "orders", "payments")


@pytest.mark.django_db
def test_no_model_has_a_change_without_a_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_migrations_go_back_to_an_empty_database_and_forward_again() -> None:
    try:
        for app in reversed(APPS):
            call_command("migrate", app, "zero", verbosity=0)
        assert not [name for name in connection.introspection.table_names() if "orders" in name]
    finally:
        call_command("migrate", verbosity=0)

    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []


# region: data
@pytest.mark.django_db(transaction=True)
def test_the_migration_trims_the_notes_that_are_there() -> None:
    call_command("migrate", "orders", "0001", verbosity=0)
    try:
        padded = make_order(make_product())
        Order.objects.filter(pk=padded.pk).update(delivery_note="  ring twice ")
    finally:
        call_command("migrate", "orders", verbosity=0)

    padded.refresh_from_db()
    assert padded.delivery_note == "ring twice"


# endregion
