# region: clock
from typing import Protocol


class Clock(Protocol):
    def now(self) -> float: ...


class FixedClock:
    def __init__(self, now: float) -> None:
        self._now = now

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds


class Session:
    def __init__(self, clock: Clock, lifetime: float) -> None:
        self._clock = clock
        self._until = clock.now() + lifetime

    def is_valid(self) -> bool:
        return self._clock.now() < self._until


clock = FixedClock(1000.0)
session = Session(clock, lifetime=60)
assert session.is_valid()
clock.advance(60)
assert not session.is_valid()
# endregion
