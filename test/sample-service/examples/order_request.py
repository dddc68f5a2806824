# region: parse
import re
from dataclasses import dataclass

SKU = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Invalid(ValueError):
    """The request cannot be accepted; the message may be shown to the caller."""


@dataclass(frozen=True)
class OrderRequest:
    sku: str
    quantity: int

    @classmethod
    def parse(cls, data: object) -> "OrderRequest":
        if not isinstance(data, dict):
            raise Invalid("an object is expected")
        if unknown := data.keys() - {"sku", "quantity"}:
            raise Invalid(f"unknown fields: {', '.join(sorted(map(str, unknown)))}")
        sku, quantity = data.get("sku"), data.get("quantity")
        if not isinstance(sku, str) or len(sku) > 64 or not SKU.fullmatch(sku):
            raise Invalid("sku is not valid")
        if type(quantity) is not int or not 1 <= quantity <= 100:
            raise Invalid("quantity must be a whole number from 1 to 100")
        return cls(sku, quantity)


# endregion
