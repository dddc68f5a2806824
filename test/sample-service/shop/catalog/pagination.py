# region: newest-first
from rest_framework.pagination import CursorPagination


class NewestFirst(CursorPagination):
    """Pages by the last product seen, so that new products do not shift the pages."""

    ordering = ("-published", "-pk")
    page_size = 20
    page_size_query_param = "page_size"
    max_page_size = 100


# endregion
