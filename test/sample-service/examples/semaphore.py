# region: semaphore
import asyncio


async def call(number: int, gate: asyncio.Semaphore, running: set[int]) -> int:
    async with gate:
        running.add(number)
        busy = len(running)
        await asyncio.sleep(0.01)
        running.discard(number)
    return busy


async def main() -> None:
    gate = asyncio.Semaphore(5)
    running: set[int] = set()
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call(number, gate, running)) for number in range(50)]
    assert max(task.result() for task in tasks) == 5


asyncio.run(main())
# endregion
