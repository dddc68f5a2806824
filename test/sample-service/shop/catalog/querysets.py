"""The questions that the shop asks of its products, each with a name from the business."""

# region: queryset
from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.apps import apps
from django.db.models import Aggregate, Avg, Count, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

if TYPE_CHECKING:  # At run time the two modules would import each other.
    from shop.catalog.models import Product


def per_product(model: str, number: Aggregate) -> Subquery:
    """One number over the rows of another table that belong to each product."""
    rows = apps.get_model(model).objects.filter(product=OuterRef("pk")).order_by()
    return Subquery(rows.values("product").annotate(number=number).values("number"))


class ProductQuerySet(QuerySet["Product"]):
    def published(self) -> Self:
        return self.filter(published__isnull=False)

    def with_numbers(self) -> Self:
        return self.annotate(
            order_count=Coalesce(per_product("orders.OrderLine", Count("pk")), 0),
            stars=per_product("catalog.Review", Avg("stars")),
        )

    # region: page-after
    def page_after(self, published: datetime, pk: int, size: int) -> Self:
        """The products that follow a cursor: `(published, id) < (…, …)`, newest first."""
        earlier = Q(published__lt=published) | Q(published=published, pk__lt=pk)
        # The first condition alone lets PostgreSQL start in the index at the cursor.
        rows = self.filter(published__lte=published).filter(earlier)
        return rows.order_by("-published", "-pk")[:size]

    # endregion

    def for_list(self) -> Self:
        tags = Prefetch("tags", queryset=apps.get_model("catalog.Tag").objects.order_by("name"))
        return self.published().with_numbers().select_related("brand").prefetch_related(tags)


# endregion
