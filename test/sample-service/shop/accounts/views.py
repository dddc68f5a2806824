from drf_spectacular.utils import extend_schema
from rest_framework import generics
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from shop.accounts.caller import caller_of
from shop.accounts.login import PerAccount
from shop.accounts.models import User
from shop.accounts.permissions import IsSupport
from shop.accounts.resets import send_reset, set_password
from shop.accounts.serializers import (
    EmailSerializer,
    MeSerializer,
    NewPasswordSerializer,
    RegisterSerializer,
)


class RegisterView(generics.CreateAPIView[User]):
    serializer_class = RegisterSerializer
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class MeView(generics.RetrieveAPIView[User]):
    serializer_class = MeSerializer
    permission_classes = [IsAuthenticated]

    def get_object(self) -> User:
        return caller_of(self.request)


# region: customers
class CustomerList(generics.ListAPIView[User]):
    queryset = User.objects.order_by("pk")
    serializer_class = MeSerializer
    permission_classes = [IsSupport]


# endregion


class ResetView(APIView):
    """Mails a link. The response is the same whether or not the address has an account."""

    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle, PerAccount]
    throttle_scope = "login"

    @extend_schema(request=EmailSerializer, responses={202: None})
    def post(self, request: Request) -> Response:
        data = EmailSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        send_reset(data.validated_data["email"])
        return Response(status=202)


class NewPasswordView(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"

    @extend_schema(request=NewPasswordSerializer, responses={204: None})
    def post(self, request: Request) -> Response:
        data = NewPasswordSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        set_password(**data.validated_data)
        return Response(status=204)
