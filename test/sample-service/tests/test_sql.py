"""The plain SQL of the notes, in a database schema that is gone after the test."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection
from psycopg import errors

Database = Callable[[], psycopg.Connection]


@pytest.fixture
def database(django_db_setup: None) -> Iterator[Database]:
    """Opens connections whose tables stand in a schema of the test."""
    settings = {**connection.settings_dict, **{"dbname": connection.settings_dict["NAME"]}}
    names = {"HOST": "host", "PORT": "port", "USER": "user", "PASSWORD": "password"}
    address = {names[key]: settings[key] for key in names} | {"dbname": settings["dbname"]}
    opened: list[psycopg.Connection] = []

    def connect() -> psycopg.Connection:
        opened.append(psycopg.connect(**address, options="-c search_path=plain", autocommit=True))
        return opened[-1]

    connect().execute("CREATE SCHEMA plain")
    run(opened[0], "schema.sql")
    yield connect
    opened[0].execute("DROP SCHEMA plain CASCADE")
    for one in opened:
        one.close()


def run(connected: psycopg.Connection, name: str) -> list[str]:
    """Runs a file; the lines of its last answer."""
    cursor = connected.execute(Path("sql", name).read_text("utf-8"))
    while cursor.nextset():
        pass
    return [] if cursor.description is None else [str(row[0]) for row in cursor.fetchall()]


def test_the_newest_orders_are_read_from_the_index_without_a_sort(database: Database) -> None:
    connected = database()
    run(connected, "many_rows.sql")

    plan = "\n".join(run(connected, "newest_orders.sql"))

    assert "Index Scan using customer_order_newest" in plan
    assert "Sort" not in plan
    assert re.search(r"rows=20\b.*loops=1", plan)


def test_a_page_after_a_key_is_not_read_from_the_start(database: Database) -> None:
    connected = database()
    run(connected, "many_rows.sql")
    query = Path("sql/keyset.sql").read_text("utf-8")

    plan = "\n".join(str(row[0]) for row in connected.execute(f"EXPLAIN {query}"))

    assert "Index Cond: ((customer_id = 42) AND (placed_at <=" in plan


SERVED = re.compile(
    r"^-- .*?: (?:(SELECT .*?) … )?(WHERE .*)\n(?:CREATE EXTENSION.*\n)?"
    r"CREATE INDEX (\w+) ON (\w+)",
    re.M,
)


def test_each_index_serves_the_condition_above_it_and_two_are_joined_for_an_or(
    database: Database,
) -> None:
    connected = database()
    run(connected, "many_rows.sql")
    run(connected, "indexes.sql")
    connected.execute("VACUUM ANALYZE product, order_line")

    def plan(query: str) -> str:
        return "\n".join(str(row[0]) for row in connected.execute(f"EXPLAIN {query}"))

    served = SERVED.findall(Path("sql/indexes.sql").read_text("utf-8"))
    assert len(served) == 5
    for columns, where, index, table in served:
        found = plan(f"{columns or 'SELECT *'} FROM {table} {where}")  # noqa: S608
        assert index in found, found
        assert "Seq Scan" not in found
    both = "SELECT * FROM product WHERE id = 7 OR lower(name) = 'blue pen 9'"
    assert "BitmapOr" in plan(both)


def test_the_plans_are_those_that_the_note_shows(database: Database) -> None:
    connected = database()
    run(connected, "many_rows.sql")
    shown = Path("sql/newest_orders_plan.txt").read_text("utf-8").split("\n\n")

    with_index = run(connected, "newest_orders.sql")
    connected.execute("DROP INDEX customer_order_newest")
    plans = [run(connected, "newest_orders.sql"), with_index]

    # Costs and times are left out there, and the number of pages depends on the version.
    for expected, plan in zip(shown, plans, strict=True):
        steps = [line.split("  (")[0].strip() for line in expected.splitlines()]
        found = [line.split("  (")[0].strip() for line in plan]
        assert [step for step in steps if "Buffers" not in step and step not in found] == []


def test_a_handle_is_free_again_when_its_member_is_deleted(database: Database) -> None:
    connected = database()
    run(connected, "member.sql")
    add = "INSERT INTO member (handle) VALUES ('ada')"
    connected.execute(add)

    with pytest.raises(errors.UniqueViolation):
        connected.execute(add)
    connected.execute("UPDATE member SET deleted_at = now()")
    connected.execute(add)


def test_a_null_passes_a_check_that_does_not_name_it(database: Database) -> None:
    connected = database()
    connected.execute("CREATE TABLE loose (email text CHECK (email <> ''))")
    connected.execute("INSERT INTO loose VALUES (NULL)")


STEPS = re.findall(r"^ALTER TABLE .*$", Path("sql/add_constraint.sql").read_text("utf-8"), re.M)


# region: lock
def can_read(database: Database) -> bool:
    reader = database()
    reader.execute("SET statement_timeout = '300ms'")
    try:
        reader.execute("SELECT count(*) FROM customer")
    except errors.QueryCanceled:
        return False
    return True


def test_a_constraint_in_one_transaction_blocks_readers_until_its_end(database: Database) -> None:
    with database().transaction() as one:
        for step in STEPS:
            one.connection.execute(step)
        assert not can_read(database)


def test_a_constraint_in_two_transactions_lets_them_read_while_it_is_validated(
    database: Database,
) -> None:
    writer = database()
    writer.execute(STEPS[0])
    with writer.transaction():
        writer.execute(STEPS[1])
        assert can_read(database)


# endregion


def test_the_two_steps_run_as_they_are_printed(database: Database) -> None:
    run(database(), "add_constraint.sql")
