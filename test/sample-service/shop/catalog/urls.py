# region: urls
from django.urls import path

from shop.catalog.detail import product_detail
from shop.catalog.names import product_names
from shop.catalog.newest import newest

urlpatterns = [
    path("products/newest", newest, name="newest-products"),
    path("products/names", product_names, name="product-names"),
    path("products/<slug:sku>", product_detail, name="product-detail-page"),
]
# endregion
