import asyncio

# region: loader
from examples.loader import Loader

calls: list[list[int]] = []


async def brands(keys: list[int]) -> dict[int, str]:
    calls.append(keys)
    return {key: f"brand {key}" for key in keys if key < 100}


def test_three_fields_cost_one_query_and_a_missing_key_is_none() -> None:
    async def main() -> list[str | None]:
        loader = Loader(brands)
        async with asyncio.timeout(2):
            return await asyncio.gather(*(loader.load(key) for key in (1, 2, 1, 404)))

    calls.clear()
    assert asyncio.run(main()) == ["brand 1", "brand 2", "brand 1", None]
    assert calls == [[1, 2, 404]]


# endregion


def test_a_canceled_caller_does_not_take_the_answer_from_another() -> None:
    async def main() -> str | None:
        loader = Loader(brands)
        gone = asyncio.create_task(loader.load(1))
        stays = asyncio.create_task(loader.load(1))
        await asyncio.sleep(0)
        gone.cancel()
        async with asyncio.timeout(2):
            return await stays

    assert asyncio.run(main()) == "brand 1"


def test_a_failed_batch_fails_every_caller() -> None:
    async def broken(keys: list[int]) -> dict[int, str]:
        raise OSError(str(keys))

    async def main() -> list[str | BaseException | None]:
        loader = Loader(broken)
        async with asyncio.timeout(2):
            loads = (loader.load(key) for key in (1, 2))
            return await asyncio.gather(*loads, return_exceptions=True)

    first, second = asyncio.run(main())
    assert isinstance(first, OSError)
    assert second is first
