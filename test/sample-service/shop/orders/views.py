# region: orders
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
from shop.orders.services import OutOfStock, place_order
from shop.problems import problem

# endregion


class NewestOrders(NewestFirst):
    ordering = ("-placed_at", "-pk")


# region: orders
class OrderViewSet(ReadOnlyModelViewSet[Order]):
    """`/api/orders/`: each customer sees and changes only what `visible_to` lets through."""

    serializer_class = OrderSerializer
    pagination_class = NewestOrders

    def get_queryset(self) -> QuerySet[Order]:
        orders = Order.objects.visible_to(self.request.user)
        return orders.prefetch_related("lines__product")

    def create(self, request: Request) -> Response:
        new = NewOrderSerializer(data=request.data)
        new.is_valid(raise_exception=True)
        get_object_or_404(Product.objects.published(), sku=new.validated_data["sku"])
        try:
            order = place_order(caller_of(request), **new.validated_data)
        except OutOfStock as error:
            return problem(409, str(error))
        address = reverse("order-detail", args=[order.pk])
        return Response(self.get_serializer(order).data, 201, headers={"Location": address})


# endregion
