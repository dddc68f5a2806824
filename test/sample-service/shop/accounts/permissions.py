# region: roles
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView


class IsSupport(BasePermission):
    """Members of the group `support`; a group is a role, and the admin site assigns it."""

    message = "Only the support team may do this."

    def has_permission(self, request: Request, view: APIView) -> bool:
        user = request.user
        return user.is_authenticated and user.groups.filter(name="support").exists()


# endregion
