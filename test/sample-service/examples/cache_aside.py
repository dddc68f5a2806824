# region: cache
import random
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """Keeps values in this process for about `seconds`; one caller computes each miss."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._values: dict[str, tuple[float, Value]] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    def get(self, key: str, compute: Callable[[], Value]) -> Value:
        with self._guard:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            found = self._values.get(key)
            if found is not None and found[0] > time.monotonic():
                return found[1]
            value = compute()
            until = time.monotonic() + self._seconds * random.uniform(0.9, 1.1)
            self._values[key] = (until, value)
            return value


# endregion


# region: stampede
calls: list[str] = []


def slow() -> int:
    calls.append("computed")
    time.sleep(0.05)
    return 42


cache: Cache[int] = Cache(seconds=30)
threads = [threading.Thread(target=lambda: cache.get("answer", slow)) for _ in range(20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert calls == ["computed"]
# endregion
