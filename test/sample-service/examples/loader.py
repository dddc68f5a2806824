"""The core of a data loader; `tests/test_loader.py` has the missing key and the gone caller."""

# region: loader
import asyncio
from collections.abc import Awaitable, Callable


class Loader:
    """Collects the keys asked for in one turn of the event loop and loads them with one call."""

    def __init__(self, batch: Callable[[list[int]], Awaitable[dict[int, str]]]) -> None:
        self._batch = batch
        self._waiting: dict[int, list[asyncio.Future[str | None]]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def load(self, key: int) -> str | None:
        loop = asyncio.get_running_loop()
        if not self._waiting:
            loop.call_soon(self._start)
        future: asyncio.Future[str | None] = loop.create_future()
        self._waiting.setdefault(key, []).append(future)
        return await future

    def _start(self) -> None:
        task = asyncio.create_task(self._run())
        self._tasks.add(task)  # The loop itself keeps only a weak reference.
        task.add_done_callback(self._tasks.discard)

    async def _run(self) -> None:
        waiting, self._waiting = self._waiting, {}
        [found] = await asyncio.gather(self._batch(list(waiting)), return_exceptions=True)
        for key, futures in waiting.items():
            for future in futures:
                if future.done():  # Its caller was canceled.
                    continue
                if isinstance(found, BaseException):
                    future.set_exception(found)
                else:
                    future.set_result(found.get(key))


# endregion
