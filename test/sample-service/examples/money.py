# region: money
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies were added."""


@dataclass(frozen=True, slots=True)
class Money:
    amount: Decimal
    currency: str

    def __add__(self, other: "Money") -> "Money":
        if self.currency != other.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")
        return Money(self.amount + other.amount, self.currency)


@contextmanager
def audit(action: str, log: list[str]) -> Iterator[None]:
    log.append(f"start {action}")
    try:
        yield
    finally:
        log.append(f"end {action}")


log: list[str] = []
with audit("total", log):
    total = Money(Decimal("19.90"), "EUR") + Money(Decimal("0.10"), "EUR")
assert total == Money(Decimal("20.00"), "EUR")
assert log == ["start total", "end total"]
# endregion
