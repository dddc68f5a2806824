"""The login, and how many attempts it allows."""

# region: login
from hashlib import sha256

from rest_framework.request import Request
from rest_framework.throttling import ScopedRateThrottle, SimpleRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.views import TokenObtainPairView


class PerAccount(SimpleRateThrottle):
    """Counts the attempts on one account, from however many addresses they come."""

    scope = "login"

    def get_cache_key(self, request: Request, view: APIView) -> str:
        sent = request.data if isinstance(request.data, dict) else {}
        name = str(sent.get("username") or sent.get("email") or "").lower()
        ident = sha256(name.encode()).hexdigest()  # A fixed length, whatever was sent.
        return self.cache_format % {"scope": self.scope, "ident": ident}


class LoginView(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle, PerAccount]
    throttle_scope = "login"


# endregion
