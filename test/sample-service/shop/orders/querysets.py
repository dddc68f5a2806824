# region: visible-to
from typing import TYPE_CHECKING, Self

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from shop.accounts.models import User

if TYPE_CHECKING:
    from shop.orders.models import Order


class OrderQuerySet(QuerySet["Order"]):
    def visible_to(self, user: User | AnonymousUser) -> Self:
        """The orders this user may read: their own, or all of them for staff."""
        if not user.is_authenticated or user.pk is None:
            return self.none()
        return self if user.is_staff else self.filter(customer=user)


# endregion
