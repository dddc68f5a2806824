# region: user
from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """The project's own user model, so that it can change without touching every relation."""

    class Meta(AbstractUser.Meta):
        constraints = [models.CheckConstraint(condition=~models.Q(email=""), name="email_present")]


# endregion
