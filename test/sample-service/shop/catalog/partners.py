"""What other services know about a product: its price of today and its stock."""

# region: ask
import asyncio
from functools import cache as once

import httpx
from django.conf import settings

SECONDS = 1.0


@once
def client() -> httpx.AsyncClient:
    """One pool of connections for the process, which has one event loop."""
    return httpx.AsyncClient(
        timeout=httpx.Timeout(SECONDS, connect=SECONDS / 3),
        limits=httpx.Limits(max_connections=50),
    )


async def ask(service: str, sku: str) -> dict[str, object] | None:
    """What the service says, or None: it failed, took too long or did not speak JSON."""
    try:
        async with asyncio.timeout(SECONDS):  # For the whole answer; HTTPX limits each read.
            response = await client().get(f"{settings.PARTNERS[service]}/{sku}")
            found = response.raise_for_status().json()
    except (httpx.HTTPError, TimeoutError, ValueError):
        return None
    return found if isinstance(found, dict) else None


# endregion
