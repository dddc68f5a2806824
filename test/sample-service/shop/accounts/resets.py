"""Password resets by mail, with the tokens that Django's own reset form uses."""

# region: reset
from django.contrib.auth.forms import PasswordResetForm, SetPasswordForm
from django.contrib.auth.tokens import default_token_generator
from django.utils.http import urlsafe_base64_decode
from rest_framework.exceptions import ValidationError

from shop.accounts.models import User


def send_reset(email: str) -> None:
    """Mails a link if an account has this address, and does nothing otherwise."""
    form = PasswordResetForm({"email": email})
    if form.is_valid():
        form.save(
            domain_override="shop.example.org",
            use_https=True,
            email_template_name="accounts/reset.txt",
        )


def set_password(uid: str, token: str, password: str) -> None:
    """Sets the password if the link is genuine, not older than allowed, and not used yet."""
    user = user_of(uid)
    if user is None or not default_token_generator.check_token(user, token):
        raise ValidationError({"token": ["The link is invalid or has expired."]})
    form = SetPasswordForm(user, {"new_password1": password, "new_password2": password})
    if not form.is_valid():
        raise ValidationError({"password": [str(text) for text in form.errors["new_password2"]]})
    form.save()


def user_of(uid: str) -> User | None:
    try:
        return User.objects.filter(pk=int(urlsafe_base64_decode(uid)), is_active=True).first()
    except (ValueError, OverflowError):
        return None


# endregion
