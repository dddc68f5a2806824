# region: product
from django.db import models

from shop.catalog.querysets import ProductQuerySet

# endregion


# region: brand-tag
class Brand(models.Model):
    name = models.CharField(max_length=200, unique=True)

    def __str__(self) -> str:
        return self.name


class Tag(models.Model):
    name = models.SlugField(unique=True)

    def __str__(self) -> str:
        return self.name


# endregion


# region: product
class Product(models.Model):
    sku = models.SlugField(max_length=64, unique=True)
    name = models.CharField(max_length=200)
    price = models.DecimalField(max_digits=12, decimal_places=2)
    left = models.PositiveIntegerField(default=0)
    brand = models.ForeignKey(Brand, on_delete=models.PROTECT, related_name="products")
    tags = models.ManyToManyField(Tag, related_name="products", blank=True)
    published = models.DateTimeField(null=True, blank=True)

    objects = ProductQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(price__gte=0), name="price_not_negative")
        ]
        indexes = [models.Index(fields=["-published", "-id"], name="product_newest")]


# endregion


class Review(models.Model):
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="reviews")
    stars = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(stars__range=(1, 5)), name="one_to_five_stars"
            )
        ]
