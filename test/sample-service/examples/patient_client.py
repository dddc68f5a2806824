# region: client
import time
from collections.abc import Callable

import httpx

HEALING = {429, 502, 503, 504}
ATTEMPTS = 3
LONGEST_PAUSE = 30.0


def get_json(
    client: httpx.Client, path: str, pause: Callable[[float], None] = time.sleep
) -> dict[str, object]:
    """Reads a resource. Repeats what may heal by itself, as a GET allows and a POST does not."""
    for attempt in range(ATTEMPTS):
        is_last = attempt == ATTEMPTS - 1
        seconds = float(2**attempt)
        try:
            response = client.get(path)
        except httpx.TransportError:  # No connection, or no bytes in time.
            if is_last:
                raise
        else:
            if response.status_code not in HEALING or is_last:
                break
            wanted = response.headers.get("Retry-After", "")
            seconds = float(wanted) if wanted.isascii() and wanted.isdigit() else seconds
        pause(min(seconds, LONGEST_PAUSE))
    found = response.raise_for_status().json()
    if not isinstance(found, dict):
        raise ValueError(f"an object was expected from {path}")
    return found


# endregion
