# region: urls
from django.urls import path

from shop.catalog.detail import product_detail
from shop.catalog.names import product_names
from shop.catalog.newest import newest

urlpatterns = [
    path("products/names", product_names),
    path("products/newest", newest),
    path("products/<slug:sku>", product_detail),
]
# endregion
