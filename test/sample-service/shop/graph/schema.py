"""The shop as a graph: code first, printed to `schema.graphql`, which a test keeps current."""

# region: types
from datetime import UTC, datetime

import strawberry
from asgiref.sync import sync_to_async
from graphql import GraphQLError
from strawberry.extensions import (
    MaskErrors,
    MaxAliasesLimiter,
    MaxTokensLimiter,
    QueryDepthLimiter,
)
from strawberry.types import Info

from shop.catalog import models
from shop.catalog.keyset import InvalidCursor, decode_cursor, encode_cursor
from shop.graph.loaders import Loaders

MAX_PAGE = 100
NEWEST = datetime.max.replace(tzinfo=UTC)


@strawberry.type
class Brand:
    id: strawberry.ID
    name: str


@strawberry.type
class Review:
    id: strawberry.ID
    stars: int


@strawberry.type
class Product:
    sku: strawberry.ID
    name: str
    brand_id: strawberry.Private[int]
    pk: strawberry.Private[int]

    @strawberry.field
    async def brand(self, info: Info[Loaders, None]) -> Brand:
        row = await info.context.brands.load(self.brand_id)
        return Brand(id=strawberry.ID(str(row.pk)), name=row.name)

    @strawberry.field
    async def reviews(self, info: Info[Loaders, None], first: int = 10) -> list[Review]:
        rows = await info.context.reviews.load(self.pk)
        return [
            Review(id=strawberry.ID(str(row.pk)), stars=row.stars)
            for row in rows[: max(0, min(first, MAX_PAGE))]
        ]


# endregion


# region: query
@strawberry.type
class ProductEdge:
    cursor: str
    node: Product


@strawberry.type
class PageInfo:
    has_next_page: bool
    end_cursor: str | None


@strawberry.type
class ProductConnection:
    edges: list[ProductEdge]
    page_info: PageInfo


@strawberry.type
class Query:
    @strawberry.field
    @sync_to_async
    def product(self, sku: strawberry.ID) -> Product | None:
        row = models.Product.objects.published().filter(sku=sku).first()
        return None if row is None else product_of(row)

    @strawberry.field
    @sync_to_async
    def products(self, first: int = 10, after: str | None = None) -> ProductConnection:
        size = max(1, min(first, MAX_PAGE))
        published, pk = (NEWEST, 1) if after is None else decode_cursor(after)
        rows = list(models.Product.objects.published().page_after(published, pk, size + 1))
        edges = [edge_of(row) for row in rows[:size]]
        end = edges[-1].cursor if edges else None
        return ProductConnection(
            edges=edges, page_info=PageInfo(has_next_page=len(rows) > size, end_cursor=end)
        )


# endregion


def product_of(row: models.Product) -> Product:
    return Product(sku=strawberry.ID(row.sku), name=row.name, brand_id=row.brand_id, pk=row.pk)


def edge_of(row: models.Product) -> ProductEdge:
    published = NEWEST if row.published is None else row.published
    return ProductEdge(cursor=encode_cursor(published, row.pk), node=product_of(row))


# region: limits
def is_internal(error: GraphQLError) -> bool:
    """Whether an error comes from inside a resolver, where messages may name tables and hosts."""
    cause = error.original_error
    return cause is not None and not isinstance(cause, InvalidCursor)


schema = strawberry.Schema(
    query=Query,
    extensions=[
        lambda: QueryDepthLimiter(max_depth=6),
        lambda: MaxAliasesLimiter(max_alias_count=15),
        lambda: MaxTokensLimiter(max_token_count=2000),
        lambda: MaskErrors(should_mask_error=is_internal),
    ],
)
# endregion
