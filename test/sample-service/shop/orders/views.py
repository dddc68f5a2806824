# region: orders
from django.db import transaction
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from shop.accounts.caller import caller_of
from shop.catalog.models import Product
from shop.catalog.pagination import NewestFirst
from shop.orders.models import Order
from shop.orders.serializers import NewOrderSerializer, OrderSerializer
from shop.orders.services import KeyReused, OutOfStock, place_once
from shop.problems import problem

# endregion


class NewestOrders(NewestFirst):
    ordering = ("-placed_at", "-pk")


# region: if-match
def etag_of(order: Order) -> str:
    return f'"v{order.version}"'


# endregion


# region: orders
# region: create
class OrderViewSet(ReadOnlyModelViewSet[Order]):
    """`/api/orders/`: each customer sees and changes only what `visible_to` lets through."""

    serializer_class = OrderSerializer
    pagination_class = NewestOrders

    def get_queryset(self) -> QuerySet[Order]:
        orders = Order.objects.visible_to(self.request.user).prefetch_related("lines__product")
        return orders.select_for_update() if self.action == "partial_update" else orders

    def create(self, request: Request) -> Response:
        new = NewOrderSerializer(data=request.data)
        new.is_valid(raise_exception=True)
        get_object_or_404(Product.objects.published(), sku=new.validated_data["sku"])
        key = request.headers.get("Idempotency-Key", "")
        if not 1 <= len(key) <= 64:
            return problem(400, "Idempotency-Key must have 1 to 64 characters")
        try:
            order = place_once(caller_of(request), **new.validated_data, key=key)
        except OutOfStock as error:
            return problem(409, str(error))
        except KeyReused:
            return problem(422, "this Idempotency-Key was used for another order")
        headers = {"Location": reverse("order-detail", args=[order.pk]), "ETag": etag_of(order)}
        return Response(self.get_serializer(order).data, 201, headers=headers)

    # endregion
    # endregion

    # region: if-match
    def retrieve(self, request: Request, *args: object, **kwargs: object) -> Response:
        order = self.get_object()
        return Response(self.get_serializer(order).data, headers={"ETag": etag_of(order)})

    @transaction.atomic
    def partial_update(self, request: Request, *args: object, **kwargs: object) -> Response:
        order = self.get_object()
        given = request.headers.get("If-Match")
        if given is None:
            return problem(428, "send If-Match with the ETag that you have read")
        if given != etag_of(order):
            return problem(412, "the order has changed since you read it")
        changed = self.get_serializer(order, data=request.data, partial=True)
        changed.is_valid(raise_exception=True)
        order = changed.save(version=order.version + 1)
        return Response(changed.data, headers={"ETag": etag_of(order)})

    # endregion
