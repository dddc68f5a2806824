"""Every error of the API in one form: problem details, RFC 9457."""

# region: problem-details
from http import HTTPStatus
from typing import Any

from rest_framework.response import Response
from rest_framework.views import exception_handler


def problem(status: int, detail: str = "", **more: object) -> Response:
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
    return Response(
        {**body, **({"detail": detail} if detail else {}), **more},
        status=status,
        content_type="application/problem+json",
    )


def problem_details(error: Exception, context: dict[str, Any]) -> Response | None:
    """Rewords what REST framework raises; None leaves an unknown error to the 500 handler."""
    answer = exception_handler(error, context)
    if answer is None:
        return None
    data = answer.data
    detail = data.pop("detail", "") if isinstance(data, dict) else ""
    more = {"errors": data} if data else {}
    found = problem(answer.status_code, str(detail), **more)
    for name in ("WWW-Authenticate", "Retry-After"):
        if name in answer.headers:
            found.headers[name] = answer.headers[name]
    return found


# endregion
