import pytest

# region: refused
from examples.order_request import Invalid, OrderRequest

refused: list[object] = [
    [],
    {"sku": "pen", "quantity": True},
    {"sku": "../x", "quantity": 1},
    {"sku": "pen", "quantity": 1, "is_staff": True},
]


@pytest.mark.parametrize("data", refused)
def test_a_request_is_refused_unless_all_of_it_is_valid(data: object) -> None:
    with pytest.raises(Invalid):
        OrderRequest.parse(data)


# endregion


def test_a_valid_request_becomes_typed_values() -> None:
    assert OrderRequest.parse({"sku": "pen-blue", "quantity": 3}) == OrderRequest("pen-blue", 3)
