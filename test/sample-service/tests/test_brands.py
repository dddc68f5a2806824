import pytest
from django.contrib.auth.models import Permission
from rest_framework.test import APIClient

from shop.accounts.models import User
from shop.catalog.models import Brand

pytestmark = pytest.mark.django_db


# region: brands
def test_everyone_reads_brands_and_nobody_else_writes(api: APIClient, customer: User) -> None:
    assert APIClient().get("/api/brands/").status_code == 200
    assert APIClient().post("/api/brands/", {"name": "Acme"}).status_code == 401
    assert api.post("/api/brands/", {"name": "Acme"}).status_code == 403

    customer.user_permissions.add(Permission.objects.get(codename="add_brand"))
    api.force_authenticate(User.objects.get(pk=customer.pk))  # Permissions are cached per object.

    assert api.post("/api/brands/", {"name": "Acme"}).status_code == 201
    assert Brand.objects.get().name == "Acme"


# endregion


def test_a_second_brand_of_a_name_is_an_error_of_the_caller(
    api: APIClient, customer: User
) -> None:
    Brand.objects.create(name="Acme")
    customer.is_superuser = True
    response = api.post("/api/brands/", {"name": "Acme"})
    assert response.status_code == 400
    assert response.data["errors"] == {"name": ["brand with this name already exists."]}
