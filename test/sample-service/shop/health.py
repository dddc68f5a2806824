"""What an orchestrator asks: is the process alive, and can it do its work?"""

# region: health
from collections.abc import Callable

from django.db import connection
from django.db.utils import OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse


def ready() -> JsonResponse:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SET statement_timeout = '2s'; SELECT 1")
    except OperationalError:
        return JsonResponse({"status": "no database"}, status=503)
    finally:
        connection.close()  # The next request must not inherit the limit.
    return JsonResponse({"status": "ok"})


class HealthMiddleware:
    """Answers probes before any middleware that looks at the host or asks for https."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/health/live":
            return JsonResponse({"status": "ok"})
        if request.path == "/health/ready":
            return ready()
        return self._get_response(request)


# endregion
