# region: mutable-default
def add(item: str, basket: list[str] = []) -> list[str]:
    basket.append(item)
    return basket


assert add("pen") == ["pen"]
assert add("ink") == ["pen", "ink"]  # The bug: the list outlived the first call.


def add_to(item: str, basket: list[str] | None = None) -> list[str]:
    return [*(basket or []), item]


assert add_to("pen") == ["pen"]
assert add_to("ink") == ["ink"]
# endregion
