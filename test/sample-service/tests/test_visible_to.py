import pytest
from django.contrib.auth.models import AnonymousUser

from shop.accounts.models import User
from shop.orders.models import Order
from tests.factories import make_order, make_product, make_user

pytestmark = pytest.mark.django_db


# region: visible-to
def test_nobody_sees_the_orders_of_others() -> None:
    mine = make_order(make_product(), customer=make_user())
    make_order(make_product())

    assert list(Order.objects.visible_to(mine.customer)) == [mine]
    assert not Order.objects.visible_to(AnonymousUser()).exists()
    assert not Order.objects.visible_to(User()).exists()
    assert Order.objects.visible_to(make_user(is_staff=True)).count() == 2


# endregion
