import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.urls import reverse
from rest_framework.test import APIClient

from shop.accounts.models import User
from tests.factories import make_user

PASSWORD = "a long password"

pytestmark = pytest.mark.django_db


def login(user: User, password: str = PASSWORD) -> dict[str, str]:
    data = {"username": user.username, "password": password}
    response = APIClient().post(reverse("login"), data)
    assert response.status_code == 200, response.data
    return dict(response.data)


def me(access: str) -> int:
    client = APIClient(headers={"Authorization": f"Bearer {access}"})
    return client.get(reverse("me")).status_code


# region: rotation
def test_a_refresh_token_works_once() -> None:
    tokens = login(make_user())
    client = APIClient()

    first = client.post(reverse("refresh"), {"refresh": tokens["refresh"]})
    again = client.post(reverse("refresh"), {"refresh": tokens["refresh"]})

    assert first.status_code == 200
    assert first.data["refresh"] != tokens["refresh"]
    assert again.status_code == 401


# endregion


def test_logging_out_ends_the_refresh_token_but_not_the_access_token() -> None:
    tokens = login(make_user())
    client = APIClient()

    assert client.post(reverse("logout"), {"refresh": tokens["refresh"]}).status_code == 200

    assert client.post(reverse("refresh"), {"refresh": tokens["refresh"]}).status_code == 401
    assert me(tokens["access"]) == 200


def test_a_changed_token_is_refused_and_says_which_scheme_is_wanted() -> None:
    access = login(make_user())["access"]
    response = APIClient(headers={"Authorization": f"Bearer {access}x"}).get(reverse("me"))
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_the_sixth_attempt_on_an_account_is_refused_from_any_address() -> None:
    user = make_user()
    statuses = [
        APIClient(REMOTE_ADDR=f"198.51.100.{number}")
        .post(reverse("login"), {"username": user.username, "password": "wrong"})
        .status_code
        for number in range(6)
    ]
    assert statuses == [401] * 5 + [429]


def test_registering_hashes_the_password_and_returns_none_of_it() -> None:
    data = {"username": "ada", "email": "ada@example.org", "password": "correct horse battery"}
    response = APIClient().post(reverse("register"), data)
    assert response.status_code == 201
    assert response.data == {"username": "ada", "email": "ada@example.org"}
    user = User.objects.get()
    assert user.check_password("correct horse battery")
    assert "correct" not in user.password


def test_registering_cannot_make_anybody_staff() -> None:
    data = {"username": "eve", "email": "eve@example.org", "password": "correct horse battery"}
    response = APIClient().post(reverse("register"), {**data, "is_staff": True})
    assert response.status_code == 201
    assert not User.objects.get().is_staff


def test_a_common_password_is_refused() -> None:
    data = {"username": "bob", "email": "bob@example.org", "password": "1q2w3e4r5t6y7u8i9o0p"}
    response = APIClient().post(reverse("register"), data)
    assert response.status_code == 400
    assert list(response.data["errors"]) == ["non_field_errors"]


def link_of(message: str) -> dict[str, str]:
    query = message.split("/reset?")[1].split()[0]
    pairs = (part.partition("=") for part in query.split("&"))
    return {name: value for name, _, value in pairs}


# region: reset
def test_a_reset_link_works_once_and_ends_older_tokens() -> None:
    user = make_user()
    access = login(user)["access"]
    client = APIClient()
    client.post(reverse("reset"), {"email": user.email})
    data = {**link_of(str(mail.outbox[0].body)), "password": "another long password"}

    first = client.post(reverse("new-password"), data)
    again = client.post(reverse("new-password"), data)

    assert (first.status_code, again.status_code) == (204, 400)
    assert me(access) == 401
    assert login(user, "another long password")


def test_a_stranger_cannot_learn_who_has_an_account() -> None:
    known = make_user()
    responses = [
        APIClient().post(reverse("reset"), {"email": email})
        for email in (known.email, "nobody@example.org")
    ]
    assert [response.status_code for response in responses] == [202, 202]
    assert [message.to for message in mail.outbox] == [[known.email]]


# endregion


def test_garbage_in_a_reset_link_is_an_error_of_the_caller() -> None:
    for uid in ("", "x", "!!!", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5"):
        data = {"uid": uid, "token": "x", "password": "another long password"}
        assert APIClient().post(reverse("new-password"), data).status_code == 400


# region: roles
def test_only_the_support_team_lists_customers(api: APIClient, customer: User) -> None:
    assert APIClient().get(reverse("customers")).status_code == 401
    assert api.get(reverse("customers")).status_code == 403

    customer.groups.add(Group.objects.create(name="support"))

    assert api.get(reverse("customers")).status_code == 200


# endregion


def test_a_body_that_is_no_object_is_an_error_of_the_caller() -> None:
    for name in ("login", "reset", "register", "new-password"):
        assert APIClient().post(reverse(name), [1]).status_code == 400, name
