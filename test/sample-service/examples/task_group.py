# region: task-group
import asyncio


async def fetch(name: str, started: list[str]) -> str:
    started.append(name)
    await asyncio.sleep(0.01)  # Stands for a call over the network.
    assert len(started) == 2  # The other call began before this one ended.
    return f"{name} ready"


async def product_page() -> list[str]:
    started: list[str] = []
    async with asyncio.timeout(2), asyncio.TaskGroup() as group:
        price = group.create_task(fetch("price", started))
        stock = group.create_task(fetch("stock", started))
    return [price.result(), stock.result()]


assert asyncio.run(product_page()) == ["price ready", "stock ready"]
# endregion
