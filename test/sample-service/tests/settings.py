"""The shop's settings, with the one change that tests need: hashing that is quick and weak."""

from shop.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
