# region: due-date
from datetime import date

import pytest

from shop.orders.shipping import due_date

friday, monday, tuesday = date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 24)


@pytest.mark.parametrize(
    ("days", "holidays", "expected"),
    [
        pytest.param(0, frozenset(), friday, id="same day"),
        pytest.param(1, frozenset(), monday, id="over a weekend"),
        pytest.param(1, frozenset({monday}), tuesday, id="over a holiday"),
    ],
)
def test_only_working_days_count(days: int, holidays: frozenset[date], expected: date) -> None:
    assert due_date(friday, days, holidays) == expected


# endregion
