"""The smallest complete API: a serializer and a viewset."""

# region: brands
from rest_framework import permissions, serializers, viewsets

from shop.catalog.models import Brand


class BrandSerializer(serializers.ModelSerializer[Brand]):
    class Meta:
        model = Brand
        fields = ["id", "name"]


class BrandViewSet(viewsets.ModelViewSet[Brand]):
    queryset = Brand.objects.order_by("name")
    serializer_class = BrandSerializer
    permission_classes = [permissions.DjangoModelPermissionsOrAnonReadOnly]


# endregion
