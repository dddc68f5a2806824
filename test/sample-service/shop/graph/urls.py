# region: urls
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path
from strawberry.django.views import AsyncGraphQLView

from shop.graph.loaders import Loaders
from shop.graph.schema import schema


class GraphView(AsyncGraphQLView[Loaders, None]):
    async def get_context(self, request: HttpRequest, response: HttpResponse) -> Loaders:
        return Loaders()


ide = "graphiql" if settings.DEBUG else None
urlpatterns = [path("graphql", GraphView.as_view(schema=schema, graphql_ide=ide))]
# endregion
