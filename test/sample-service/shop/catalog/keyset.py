"""Pages by the last key that was seen, instead of by a number of rows to skip."""

# region: cursor
import base64
import json
from datetime import datetime


class InvalidCursor(ValueError):
    """The cursor was not made by this API; answer 400, not 500."""


def encode_cursor(published: datetime, pk: int) -> str:
    text = json.dumps([published.isoformat(), pk])
    return base64.urlsafe_b64encode(text.encode()).decode()


def decode_cursor(cursor: str) -> tuple[datetime, int]:
    try:
        published, pk = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        found = datetime.fromisoformat(published), int(pk)
    except (ValueError, TypeError) as error:
        raise InvalidCursor(cursor) from error
    if found[0].tzinfo is None or not 0 < found[1] < 2**63:
        raise InvalidCursor(cursor)
    return found


# endregion
