# region: user
from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """The project's own user model, so that it can change without touching every relation."""


# endregion
