# region: caller
from rest_framework.exceptions import NotAuthenticated
from rest_framework.request import Request

from shop.accounts.models import User


def caller_of(request: Request) -> User:
    """Who is calling; refuses a request without a login, even where a permission is missing."""
    if isinstance(request.user, User):
        return request.user
    raise NotAuthenticated


# endregion
