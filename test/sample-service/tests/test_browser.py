"""What a browser on another origin may do."""

import pytest
from django.test import Client, override_settings
from rest_framework.test import APIClient

from tests.factories import make_user

pytestmark = pytest.mark.django_db
FRONTEND = "https://www.example.org"


# region: cors
@override_settings(CORS_ALLOWED_ORIGINS=["https://www.example.org"])
def test_only_the_frontend_may_read_responses() -> None:
    preflight = {"Access-Control-Request-Method": "POST"}
    ours = {"Origin": "https://www.example.org", **preflight}
    theirs = {"Origin": "https://evil.example.com", **preflight}

    allowed = Client().options("/api/orders/", headers=ours)
    refused = Client().options("/api/orders/", headers=theirs)

    assert allowed.headers["Access-Control-Allow-Origin"] == "https://www.example.org"
    assert "Access-Control-Allow-Origin" not in refused.headers


# endregion


# region: csrf
def test_a_session_needs_a_csrf_token_and_a_bearer_token_does_not() -> None:
    user = make_user()
    with_session = APIClient(enforce_csrf_checks=True)
    with_session.force_login(user)
    tokens = APIClient().post(
        "/api/accounts/token/", {"username": user.username, "password": "a long password"}
    )
    with_token = APIClient(
        enforce_csrf_checks=True, headers={"Authorization": f"Bearer {tokens.data['access']}"}
    )
    order = {"sku": "unknown", "quantity": 1}

    assert with_session.post("/api/orders/", order).status_code == 403
    assert with_token.post("/api/orders/", order).status_code == 404


# endregion
