# region: api
from django.contrib import admin
from django.urls import include, path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import DefaultRouter

from shop.catalog.brands import BrandViewSet
from shop.catalog.views import ProductViewSet
from shop.orders.views import OrderViewSet

router = DefaultRouter()
router.register("brands", BrandViewSet)
router.register("products", ProductViewSet, basename="product")
router.register("orders", OrderViewSet, basename="order")

urlpatterns = [
    path("", include("shop.catalog.urls")),
    path("", include("shop.graph.urls")),
    path("", include("shop.payments.urls")),
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/accounts/", include("shop.accounts.urls")),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
]
# endregion
