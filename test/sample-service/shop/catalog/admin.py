# region: product
from django.contrib import admin

from shop.catalog.models import Brand, Product


@admin.register(Brand)
class BrandAdmin(admin.ModelAdmin):
    search_fields = ["name"]


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["sku", "name", "brand", "price", "left"]
    list_select_related = ["brand"]  # Without it, one query for each row.
    list_filter = ["published"]
    search_fields = ["sku", "name"]
    autocomplete_fields = ["brand"]  # Not a list of ten thousand choices.


# endregion
