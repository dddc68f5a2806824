# region: register
from django.contrib.auth.password_validation import validate_password
from rest_framework import serializers

from shop.accounts.models import User


class RegisterSerializer(serializers.ModelSerializer[User]):
    email = serializers.EmailField(max_length=254)
    password = serializers.CharField(write_only=True, max_length=128)

    class Meta:
        model = User
        fields = ["username", "email", "password"]

    def validate(self, attrs: dict[str, str]) -> dict[str, str]:
        validate_password(attrs["password"], User(username=attrs["username"]))
        return attrs

    def create(self, validated_data: dict[str, str]) -> User:
        return User.objects.create_user(**validated_data)


# endregion


class MeSerializer(serializers.ModelSerializer[User]):
    class Meta:
        model = User
        fields = ["username", "email"]


class EmailSerializer(serializers.Serializer[dict[str, str]]):
    email = serializers.EmailField(max_length=254)


# region: new-password
class NewPasswordSerializer(serializers.Serializer[dict[str, str]]):
    uid = serializers.CharField(max_length=64)
    token = serializers.CharField(max_length=128)
    password = serializers.CharField(write_only=True, max_length=128)


# endregion
